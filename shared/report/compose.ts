/** Composes the report from what happened. Pure: the same workshop gives the same document. */
import type { Ms } from '../core/time.ts';
import type { WorkshopState } from '../state.ts';
import type { ReportDocument } from './document.ts';

/** The report as things stand; `now` (server's clock) only says when it was composed. */
export function compose(state: WorkshopState, now: Ms): ReportDocument {
  return {
    code: state.code,
    language: state.language,
    title: state.title,
    subtitle: '',
    date: state.date,
    composedAt: now,
    rehearsal: state.rehearsal,
    sections: [],
    appendix: [],
  };
}
