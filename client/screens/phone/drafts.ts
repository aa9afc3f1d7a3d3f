import type { Draft } from '../../state/types.ts';

/** Names of the fields in which drafts are kept. */
export const fieldAt = {
  join: 'join',
  write: (part: string, table: string) => `card:${part}:${table}`,
  edit: (card: string) => `edit:${card}`,
  answer: (card: string) => `answer:${card}`,
  pledge: 'pledge',
} as const;

/** What was chosen beside the words of a card. */
export interface Choice {
  stance: 'joins' | 'doubts' | null;
  place: string | null;
  criteria: readonly string[];
}

/** Reads a choice back from a kept draft; whatever is not understood counts as not chosen. */
export function choiceOf(extra: Readonly<Record<string, unknown>>): Choice {
  const { stance, place, criteria } = extra;
  return {
    stance: stance === 'joins' || stance === 'doubts' ? stance : null,
    place: typeof place === 'string' ? place : null,
    criteria: Array.isArray(criteria) ? criteria.filter((c): c is string => typeof c === 'string') : [],
  };
}

const isCard = (draft: Draft) => draft.at.startsWith('card:') && draft.part !== null && draft.table !== null;
const isElsewhere = (draft: Draft, part: string, table: string) => draft.part !== part || draft.table !== table;

/**
 * Sentences begun at another table that nobody has decided about yet: offered on arrival. Once kept, or once someone
 * writes here, they stand under "Mijn kaartjes".
 */
export function offeredDrafts(drafts: readonly Draft[], part: string, table: string): Draft[] {
  return drafts.filter(
    (draft) =>
      isCard(draft) && isElsewhere(draft, part, table) && draft.text.trim() !== '' && draft.extra['kept'] !== true,
  );
}

/** Sentences kept for another table: "Nog niet af". */
export function keptDrafts(drafts: readonly Draft[], part: string, table: string): Draft[] {
  return drafts.filter((draft) => isCard(draft) && isElsewhere(draft, part, table) && draft.extra['kept'] === true);
}

/** The draft as it is kept for its own table. */
export function kept(draft: Draft): Draft {
  return { ...draft, extra: { ...draft.extra, kept: true } };
}

/** The words of another table's draft after what stands in the field here already. */
export function carried(text: string, draft: Draft): string {
  return text.trim() === '' ? draft.text : `${text.trimEnd()} ${draft.text.trimStart()}`;
}
