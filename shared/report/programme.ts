/** How the day ran against its plan. */
import { MINUTE, type Ms } from '../core/time.ts';
import { planStart } from '../programme/schedule.ts';
import type { Part } from '../programme/model.ts';
import type { WorkshopState } from '../state.ts';
import { clock, hour } from './dates.ts';
import type { Block } from './document.ts';
import { amount } from './dutch.ts';
import { partName } from './naming.ts';
import { say } from './notes.ts';

interface Row {
  part: Part;
  plannedAt: Ms;
  plannedEnd: Ms;
}

/** Every part with its planned time, one after another from the plan's start. */
function planned(state: WorkshopState): Row[] {
  let at = planStart(state, state.planStart);
  return state.parts.map((part) => {
    const plannedAt = at;
    at += part.plannedMinutes * MINUTE;
    return { part, plannedAt, plannedEnd: at };
  });
}

const later = (ms: Ms): string => {
  const minutes = Math.round(Math.abs(ms) / MINUTE);
  if (minutes === 0) return ', zoals gepland';
  return `, ${amount(minutes, 'minuut', 'minuten')} ${ms > 0 ? 'later' : 'eerder'} dan gepland`;
};

/** When the day began and when it came to its end, against the plan. Empty before it began. */
export function programmeProse(state: WorkshopState): Block[] {
  const rows = planned(state);
  const first = rows.find((r) => r.part.startedAt !== null);
  if (!first || first.part.startedAt === null) return [];
  const offset = state.utcOffsetMinutes;
  const began = first.part.startedAt;
  const start = `De dag begon om ${hour(began, offset)}${later(began - first.plannedAt)}.`;
  const closing = rows.find((r) => r.part.kind === 'closing' && r.part.startedAt !== null);
  const at = closing?.part.startedAt ?? null;
  const end =
    closing && at !== null ? ` De afsluiting begon om ${hour(at, offset)}${later(at - closing.plannedAt)}.` : '';
  return [{ kind: 'paragraph', spans: [say(start + end)] }];
}

/** The programme with planned and actual times; walks between the tables are left out. */
export function programmeFigure(state: WorkshopState): Block[] {
  const rows = planned(state);
  if (rows.every((r) => r.part.startedAt === null)) return [];
  const offset = state.utcOffsetMinutes;
  const span = (from: Ms, to: Ms | null) =>
    to === null ? clock(from, offset) : `${clock(from, offset)}–${clock(to, offset)}`;
  const told = rows.filter((r) => r.part.kind !== 'move');
  const passed = (i: number) => told.slice(i).some((r) => r.part.startedAt !== null) || told[i]?.part.skipped === true;
  const question = (part: Part) => (part.question === null ? '' : (state.questions.get(part.question)?.title ?? ''));
  return [
    {
      kind: 'programme',
      rows: told.map(({ part, plannedAt, plannedEnd }, i) => ({
        title: partName(part, question(part)),
        planned: part.plannedMinutes === 0 ? '' : span(plannedAt, plannedEnd),
        actual: part.startedAt === null ? (passed(i) ? 'overgeslagen' : '') : span(part.startedAt, part.endedAt),
      })),
    },
  ];
}
