import type { PersonId, QuestionId, ThemeId } from '../core/ids.ts';
import type { Touch, WorkshopState } from '../state.ts';

/** Replaces someone's dots for a question, with the counts that follow. */
export function setDots(
  state: WorkshopState,
  question: QuestionId,
  person: PersonId,
  themes: ThemeId[],
  touch: Touch,
): void {
  const byPerson = state.dots.get(question) ?? new Map<PersonId, ThemeId[]>();
  const count = (ids: readonly ThemeId[], by: 1 | -1) => {
    for (const id of ids) {
      const theme = state.themes.get(id);
      if (theme) theme.dots += by;
    }
  };
  count(byPerson.get(person) ?? [], -1);
  count(themes, 1);
  if (themes.length === 0) byPerson.delete(person);
  else byPerson.set(person, themes);
  state.dots.set(question, byPerson);
  touch('stage', `harvest:${question}`);
  touch(`me:${person}`, `dots:${question}`);
}
