import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../server/rehearsal/day.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';
import { passages, sectionOf } from './body.ts';
import { FACTS } from './facts.ts';
import { rehearsedDay, type RehearsedDay } from './run.ts';

/** Faster than people can act: every part lasts as long as what happens in it. */
const RATE = 3000;

let lived: RehearsedDay;
let report: ReportDocument;
beforeAll(async () => {
  lived = await rehearsedDay(RATE);
  const document = lived.state.published?.document;
  if (!document) throw new Error('the report is not published');
  report = document;
}, 90_000);

describe('the rehearsed day', () => {
  test('REH-1: fact 2: the four questions were on the tables, two of them together', () => {
    const titles = report.sections.filter(({ id }) => id.startsWith('question:')).map(({ title }) => title);
    expect(titles).toHaveLength(3);
    expect(titles[0]).toMatch(/motivatie.*voorwaarden/);
    expect(titles[1]).toMatch(/initiatief van een zorgaanbieder/);
    expect(titles[2]).toMatch(/geschikte buurten/);
  });

  for (const { number, fact, section, words } of FACTS) {
    test(`REH-1: fact ${number}: ${fact}`, () => {
      const said = passages(sectionOf(report, section));
      const found = said.filter((passage) => words.every((word) => word.test(passage)));
      expect(found, `${words.join(' ')} in:\n${said.join('\n')}`).not.toHaveLength(0);
    });
  }

  test('REH-1: fact 13 is told as a count as well: many more joins than doubts', () => {
    const isBalance = (block: Block) => block.kind === 'balance';
    const balance = sectionOf(report, 'question:vraag-2').figures.find(isBalance);
    expect(balance?.joins).toBeGreaterThan((balance?.doubts ?? 0) * 2);
    expect(balance?.doubts).toBeGreaterThan(0);
  });

  test('REH-2: twenty-one people come in, and each sits at every table and writes there', () => {
    const people = [...lived.state.people.values()];
    expect(people).toHaveLength(21);
    for (const person of people) {
      const tables = new Set([...person.seats].map((seat) => seat.split('/')[1]));
      expect(tables.size, person.name).toBe(3);
      const cards = [...person.cards].map((id) => lived.state.cards.get(id)?.table);
      expect(new Set(cards).size, person.name).toBe(3);
    }
    expect(passages(sectionOf(report, 'opening'))).toContain('21 mensen');
  });

  test('REH-2: everything in the script happens, and nothing is refused', () => {
    const { state } = lived;
    const scripts = day.tables.flatMap((table) => table.rounds.flatMap((round) => round.cards));
    expect(lived.problems).toEqual([]);
    expect([...state.cards.values()].map((card) => card.text).sort()).toEqual(scripts.map((card) => card.text).sort());
    expect(state.answers.size).toBe(scripts.flatMap((card) => card.answers ?? []).length);
    expect(state.pledges.size).toBe(day.pledges.length);
    for (const table of day.tables) {
      const themes = [...state.themes.values()].filter((theme) => theme.table === table.table);
      const told = themes.map(({ name, sentence, dots }) => ({ name, sentence, dots }));
      expect(new Set(told)).toEqual(
        new Set(table.themes.map(({ name, sentence, dots }) => ({ name, sentence, dots }))),
      );
      const loose = table.rounds.flatMap((round) => round.cards).filter((card) => card.theme === undefined);
      const left = [...state.cards.values()].filter((card) => card.table === table.table && card.theme === null);
      expect(left).toHaveLength(loose.length);
      expect(state.recaps.get(table.table)?.byRound.size).toBe(table.rounds.length);
      expect(state.relays.get(table.table)?.size).toBe(table.rounds.length);
    }
  });

  test('REH-3: the workshop and its report are marked as a rehearsal', () => {
    expect(lived.state.rehearsal).toBe(true);
    expect(report.rehearsal).toBe(true);
    expect(lived.markdown).toMatch(/oefen/i);
  });
});
