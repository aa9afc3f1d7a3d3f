import { host as t } from '../../../messages/nl/host.ts';
import { MINUTE } from '../../../../shared/core/time.ts';
import type { Ms } from '../../../../shared/core/time.ts';
import type { Wrote } from '../../../../shared/people/records.ts';
import type { StepRecord } from '../../../../shared/people/records.ts';
import { stepName } from './names.ts';
import type { Ground } from './names.ts';

/** More than this many minutes behind is red. */
const FAR_BEHIND = 3;

export interface Drift {
  text: string;
  /** What stands beside it. */
  aside: string;
  late: boolean;
}

/** The drift in words, in whole minutes: "op tijd", "2 min achter", "3 min voor". */
export function driftWords(driftMs: Ms, paused: boolean): Drift {
  const minutes = Math.floor(Math.abs(driftMs) / MINUTE);
  if (minutes === 0) return { text: t.drift.onTime, aside: paused ? t.drift.growing : t.drift.asPlanned, late: false };
  if (driftMs < 0) return { text: t.drift.ahead(minutes), aside: t.drift.onPlan, late: false };
  return {
    text: t.drift.behind(minutes),
    aside: paused ? t.drift.growing : t.drift.onPlan,
    late: minutes > FAR_BEHIND && !paused,
  };
}

export interface WroteWords {
  text: string;
  /** Filled dots and rings; null when dots would point at someone. */
  dots: { on: number; off: number } | null;
}

/** How many of a table wrote: a count that never points at someone. */
export function wroteWords(wrote: Wrote, people: number): WroteWords {
  if (people === 0) return { text: t.wrote.noOne, dots: null };
  switch (wrote.kind) {
    case 'nobody':
      return { text: t.wrote.nobody, dots: { on: 0, off: people } };
    case 'almost':
      return { text: t.wrote.almost, dots: null };
    case 'all':
      return { text: t.wrote.all, dots: { on: people, off: 0 } };
    case 'some':
      return { text: t.wrote.some(wrote.wrote, wrote.of), dots: { on: wrote.wrote, off: wrote.of - wrote.wrote } };
  }
}

/** What "Maak ongedaan" undoes: "start ronde 2". */
export function undoWords(step: StepRecord, ground: Ground): string {
  if (step.kind !== 'go') return t.steps[step.kind];
  const part = ground.parts.find((each) => each.id === step.part);
  return part === undefined ? t.steps.part : stepName(part, ground);
}
