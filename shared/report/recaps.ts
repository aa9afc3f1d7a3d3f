/** What the groups left behind: recaps as they grew from round to round, and what each group passed on. */
import type { Table } from '../programme/model.ts';
import type { Card, WorkshopState } from '../state.ts';
import { tableInRound } from '../people/routes.ts';
import type { Block, Span } from './document.ts';
import { list, oneLine, ordinal } from './dutch.ts';
import { letter, type QuestionFacts } from './facts.ts';
import { quote, say, type NoteBook } from './notes.ts';

interface Saying {
  /** From 0; null: after the rounds. */
  round: number | null;
  text: string;
  /** Only what was added to the text before it is told. */
  added: boolean;
}

/** The recap as it was after each round, without what stood there already. */
function sayings(state: WorkshopState, table: Table): Saying[] {
  const recap = state.recaps.get(table.id);
  if (!recap) return [];
  const told: Saying[] = [];
  let before = '';
  const tell = (round: number | null, raw: string) => {
    const text = oneLine(raw);
    if (text === '' || text === before) return;
    const added = before !== '' && text.startsWith(before);
    told.push({ round, text: added ? text.slice(before.length).trim() : text, added });
    before = text;
  };
  for (const round of [...recap.byRound.keys()].sort((a, b) => a - b)) tell(round, recap.byRound.get(round) ?? '');
  tell(null, recap.text);
  return told;
}

const groupIn = (state: WorkshopState, table: Table, round: number): string =>
  (state.groupsFixed && state.groups.find((g) => tableInRound(g, round) === table.id)?.letter) || '';

function introduce(state: WorkshopState, table: Table, s: Saying, only: boolean, first: boolean): string {
  const who = table.hosts.length === 0 ? 'de tafelhost' : list(table.hosts);
  const many = table.hosts.length > 1;
  const wrote = many ? 'schreven' : 'schreef';
  if (only) return `In de terugblik ${wrote} ${who}: `;
  if (s.round === null) return s.added ? `Na de rondes kwam daarbij: ` : `In de laatste terugblik ${wrote} ${who}: `;
  const group = groupIn(state, table, s.round);
  const when = `${ordinal(s.round + 1)} ronde${group === '' ? '' : `, met groep ${group}`}`;
  if (first) return `Na de ${when}, ${wrote} ${who}: `;
  return s.added ? `Na de ${when}, ${many ? 'vulden' : 'vulde'} ${who} aan: ` : `Na de ${when}, werd de terugblik: `;
}

/** One paragraph a table, with the recaps word for word and marks to the cards that lay there by then. */
export function recapProse(state: WorkshopState, facts: QuestionFacts, book: NoteBook): Block[] {
  return facts.tables.flatMap((table): Block[] => {
    const here = facts.cards.filter((c) => c.table === table.id);
    const told = sayings(state, table).filter((s) => under(here, s).length > 0);
    const spans = told.flatMap((s, i): Span[] => {
      const begin = introduce(state, table, s, told.length === 1, i === 0).replace(
        /^(Na de \S+ ronde), (?!met)/,
        '$1 ',
      );
      const mark = book.cite(under(here, s));
      const where =
        facts.tables.length > 1 && i === 0
          ? `Tafel ${table.number}: ${begin.slice(0, 1).toLowerCase()}${begin.slice(1)}`
          : begin;
      return [say(`${i === 0 ? '' : ' '}${where}`), quote(s.text, mark)];
    });
    return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }];
  });
}

const under = (cards: readonly Card[], s: Saying): Card[] =>
  cards.filter((c) => s.round === null || c.round <= s.round);

/** "Groep A gaf mee: “…”. Groep B: “…”." Groups that passed nothing on are not named. */
export function relayProse(state: WorkshopState, facts: QuestionFacts): Block[] {
  return facts.tables.flatMap((table): Block[] => {
    const relays = [...(state.relays.get(table.id)?.values() ?? [])]
      .filter((r) => r.text !== '')
      .sort((a, b) => a.round - b.round);
    const spans = relays.flatMap((r, i): Span[] => {
      const name = letter(state, r.group);
      const who = name === '' ? `De groep van de ${ordinal(r.round + 1)} ronde` : `Groep ${name}`;
      const gave = i === 0 ? ' gaf aan de volgende groep mee: ' : ' gaf mee: ';
      return [say(`${i === 0 ? '' : ' '}${who}${gave}`), quote(oneLine(r.text))];
    });
    return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }];
  });
}
