import { prepare as p } from '../../../messages/nl/host-prepare.ts';
import type { ProgrammeView } from '../../../state/types.ts';
import { fullName, nameInSentence } from './names.ts';

/** What going to a part now passes over: "slaat de wissel over"; when nothing, that it begins at once. */
export function skipWords(programme: ProgrammeView, to: string): string {
  const { parts, cursor } = programme;
  const from = parts.findIndex((part) => part.id === cursor.part);
  const between = parts
    .slice(
      from + 1,
      Math.max(
        0,
        parts.findIndex((part) => part.id === to),
      ),
    )
    .filter((part) => !part.skipped);
  const [first] = between;
  if (first === undefined || from < 0) return p.part.hereNote;
  if (between.length > 1) return p.part.hereSkips(p.part.several(between.length));
  return p.part.hereSkips(
    first.kind === 'plenary' ? fullName(first, programme) : p.part.the(nameInSentence(first, programme)),
  );
}
