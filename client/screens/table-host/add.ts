import type { Question, Stance } from '../../../shared/programme/model.ts';
import type { Draft } from '../../state/types.ts';

/** What was filled in of a card for someone. `who`: a person's id, 'other' while choosing someone else, '' without a name. */
export interface AddForm {
  readonly who: string;
  readonly stance: Stance | null;
  readonly place: string;
  readonly criteria: readonly string[];
  readonly text: string;
}

/** Reads the form from its draft; what is not there is empty. `first`: who is chosen before anyone chose. */
export function addForm(draft: Draft | null, first: string): AddForm {
  const { who, stance, place, criteria } = draft?.extra ?? {};
  return {
    who: typeof who === 'string' ? who : first,
    stance: stance === 'joins' || stance === 'doubts' ? stance : null,
    place: typeof place === 'string' ? place : '',
    criteria: Array.isArray(criteria) ? criteria.filter((each): each is string => typeof each === 'string') : [],
    text: draft?.text ?? '',
  };
}

/** Whether it says enough to be laid: a stance where the question has starters, a place or a text where it has places. */
export function complete(form: AddForm, question: Pick<Question, 'kind'>): boolean {
  if (form.who === 'other') return false;
  if (question.kind === 'places') return form.place.trim() !== '';
  if (question.kind === 'stance' && form.stance === null) return false;
  return form.text.trim() !== '';
}

/** The card as it is read back aloud, or empty. A capital only where no starter comes before. */
export function readBack(form: AddForm, question: Pick<Question, 'kind' | 'starters'>): string {
  const text = form.text.trim();
  if (question.kind === 'stance') {
    return form.stance === null ? text : `${question.starters[form.stance].replace(/…$/u, '')} ${text}`.trim();
  }
  if (question.kind !== 'places') return text;
  const why = form.criteria.join(', ');
  return [form.place.trim(), why, text].filter((each) => each !== '').join('. ');
}
