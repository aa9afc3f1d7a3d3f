/** Sentences about how many cards there are, and how joins and doubts stand against each other. */
import type { WorkshopState } from '../state.ts';
import type { Span } from './document.ts';
import { amount, list, number, oneLine } from './dutch.ts';
import { answersTo, type QuestionFacts } from './facts.ts';
import { quote, say, type NoteBook } from './notes.ts';

/** "Bij tafel 2, geleid door Andy Tarenskeen, " or "Bij de tafels 2 en 5, geleid door A en B, ". */
export function atTables({ tables, hosts }: Pick<QuestionFacts, 'tables' | 'hosts'>): string {
  const numbers = tables.map((t) => String(t.number));
  const where = numbers.length === 1 ? `Bij tafel ${numbers[0] ?? ''}` : `Bij de tafels ${list(numbers)}`;
  return hosts.length === 0 ? `${where} ` : `${where}, geleid door ${list(hosts)}, `;
}

/** How many cards lay there in the end, and in how many themes. */
export function cardCount(facts: QuestionFacts): string {
  const n = facts.cards.length;
  if (n === 0) return `${atTables(facts)}lagen geen kaartjes.`;
  const themes = facts.themes.length === 0 ? '' : ` in ${amount(facts.themes.length, 'thema', 'thema’s')}`;
  return `${atTables(facts)}${n === 1 ? 'lag' : 'lagen'} aan het eind ${amount(n, 'kaartje', 'kaartjes')}${themes}.`;
}

/** "Daarvan begonnen er 31 met “…” en 19 met “…”." Empty when no card took a stance. */
export function balance(facts: QuestionFacts): Span[] {
  const { joins, doubts } = facts.question.starters;
  const yes = facts.cards.filter((c) => c.stance === 'joins').length;
  const no = facts.cards.filter((c) => c.stance === 'doubts').length;
  const all = facts.cards.length;
  if (yes + no === 0) return [];
  const began = (n: number) => (n === 1 ? 'begon' : 'begonnen');
  if (yes === 0 || no === 0) {
    const who =
      all === 1
        ? ' Dat begon'
        : yes + no === all
          ? ' Alle kaartjes begonnen'
          : ` Daarvan ${began(yes + no)} er ${yes + no}`;
    return [say(`${who} met `), quote(yes > 0 ? joins : doubts), say('.')];
  }
  return [say(` Daarvan ${began(yes)} er ${yes} met `), quote(joins), say(` en ${no} met `), quote(doubts), say('.')];
}

/** How many doubts got an answer, with a mark to the answers. */
export function answered(state: WorkshopState, facts: QuestionFacts, book: NoteBook): Span[] {
  const doubts = facts.cards.filter((c) => c.stance === 'doubts');
  const having = doubts.filter((c) => answersTo(state, c).length > 0);
  const answers = having.flatMap((c) => answersTo(state, c));
  if (doubts.length === 0) return [];
  const first = answers[0];
  const shown =
    first === undefined
      ? undefined
      : { text: oneLine(first), of: answers.length, one: 'ander antwoord', many: 'andere antwoorden' };
  return [
    {
      text: ` ${answeredWords(doubts.length, having.length)}`,
      ...book.cite(having.length > 0 ? having : doubts, shown),
    },
  ];
}

function answeredWords(doubts: number, having: number): string {
  if (doubts === 1) return having === 1 ? 'De twijfel kreeg een antwoord.' : 'De twijfel kreeg nog geen antwoord.';
  if (having === 0) return `Geen van de ${doubts} twijfels kreeg een antwoord.`;
  if (having === doubts)
    return doubts === 2
      ? 'Beide twijfels kregen een antwoord.'
      : `Alle ${number(doubts)} twijfels kregen een antwoord.`;
  return `Van de ${doubts} twijfels ${having === 1 ? 'kreeg' : 'kregen'} er ${having} een antwoord.`;
}
