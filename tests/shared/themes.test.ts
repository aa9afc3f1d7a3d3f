import { expect, test } from 'vitest';
import { view } from '../../shared/workshop.ts';
import { Day, phone, tableHost } from './build.ts';

const HOST1 = tableHost('tafel-1');

function withCards(): Day {
  const day = new Day().open(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']).go('ronde-1');
  const author = phone(day.seatedAt('tafel-1', 0));
  for (const card of ['k1', 'k2', 'k3'])
    day.do({ type: 'writeCard', card, part: 'ronde-1', table: 'tafel-1', text: card }, author);
  return day;
}

test('THEME-1: themes are made at the own table, with cards of that table, and a card is in one theme at a time', () => {
  const day = withCards().do(
    { type: 'createTheme', theme: 't1', table: 'tafel-1', name: ' Korte lijnen ', cards: ['k1', 'k2'] },
    HOST1,
  );
  day.do({ type: 'createTheme', theme: 't2', table: 'tafel-1', name: 'Bewoners', cards: ['k2'] }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'theme:t1')).toMatchObject({ name: 'Korte lijnen', cards: 1, order: 0 });
  expect(
    day.ask({ type: 'createTheme', theme: 't3', table: 'tafel-1', name: 'x', cards: [] }, tableHost('tafel-2')),
  ).toEqual({ code: 'not-allowed' });
  expect(day.ask({ type: 'createTheme', theme: 't3', table: 'tafel-2', name: 'x', cards: ['k1'] })).toEqual({
    code: 'unknown',
    what: 'card',
  });
  expect(day.ask({ type: 'assignCards', cards: ['k1'], theme: 'geen' }, HOST1)).toEqual({
    code: 'unknown',
    what: 'theme',
  });
  day.do({ type: 'assignCards', cards: ['k1'], theme: null }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'theme:t1')).toMatchObject({ cards: 0 });
});

test('THEME-2: a rename names the old name, and is refused with the new one when someone else was first', () => {
  const day = withCards().do({ type: 'createTheme', theme: 't1', table: 'tafel-1', name: 'Lijnen', cards: [] }, HOST1);
  day.do({ type: 'renameTheme', theme: 't1', was: 'Lijnen', name: 'Korte lijnen' });
  const late = { type: 'renameTheme', theme: 't1', was: 'Lijnen', name: 'Netwerk' } as const;
  expect(day.ask(late, HOST1)).toEqual({ code: 'stale-name', current: 'Korte lijnen' });
});

test('THEME-3: a merged theme leaves an alias: late cards and dots land in the living theme, a double dot counts once', () => {
  const day = withCards();
  for (const [theme, card] of [
    ['t1', 'k1'],
    ['t2', 'k2'],
  ] as const) {
    day.do({ type: 'createTheme', theme, table: 'tafel-1', name: theme, cards: [card] }, HOST1);
  }
  day.go('oogst-1').do({ type: 'setDots', question: 'vraag-1', themes: ['t1', 't2'] }, phone('p1'));
  day.do({ type: 'mergeThemes', theme: 't1', into: 't2' }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'theme:t1')).toBeUndefined();
  expect(day.state.themes.get('t2')).toMatchObject({ cards: 2, dots: 1 });
  day
    .do({ type: 'assignCards', cards: ['k3'], theme: 't1' }, HOST1)
    .do({ type: 'setDots', question: 'vraag-1', themes: ['t1'] }, phone('p2'));
  expect(day.state.themes.get('t2')).toMatchObject({ cards: 3, dots: 2 });
});

test('THEME-4: a theme has at most one sentence, and an order', () => {
  const day = withCards();
  for (const theme of ['t1', 't2'])
    day.do({ type: 'createTheme', theme, table: 'tafel-1', name: theme, cards: [] }, HOST1);
  day
    .do({ type: 'describeTheme', theme: 't1', sentence: 'Eén nummer.' }, HOST1)
    .do({ type: 'orderThemes', table: 'tafel-1', themes: ['t2', 't1'] }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'theme:t1')).toMatchObject({ sentence: 'Eén nummer.', order: 1 });
  expect(day.ask({ type: 'describeTheme', theme: 't1', sentence: 'x'.repeat(141) }, HOST1)).toEqual({
    code: 'too-long',
    max: 140,
  });
});

test('THEME-5: a late card waits visibly until it is put in a theme, or in none', () => {
  const day = withCards();
  const author = phone(day.seatedAt('tafel-1', 0));
  day.go('ronde-2').do({ type: 'writeCard', card: 'laat', part: 'ronde-1', table: 'tafel-1', text: 'laat' }, author);
  expect(view(day.state, 'table:tafel-1', 'card:laat')).toMatchObject({ late: true });
  day.do({ type: 'assignCards', cards: ['laat'], theme: null }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'card:laat')).toMatchObject({ late: false, theme: null });
});

test('RECAP-1: a recap is one living text; a save of a text that changed meanwhile is refused with the text that is there', () => {
  const day = withCards().do(
    { type: 'saveRecap', table: 'tafel-1', text: 'Groep A wil korte lijnen.', base: 0 },
    HOST1,
  );
  const late = { type: 'saveRecap', table: 'tafel-1', text: 'Anders', base: 0 } as const;
  expect(day.ask(late, HOST1)).toEqual({ code: 'stale-text', current: 'Groep A wil korte lijnen.', version: 1 });
  day.go('ronde-2').do({ ...late, base: 1 }, HOST1);
  expect([...(day.state.recaps.get('tafel-1')?.byRound ?? [])]).toEqual([
    [0, 'Groep A wil korte lijnen.'],
    [1, 'Anders'],
  ]);
});

test('RECAP-2: the leaving group passes on one sentence, or goes on without', () => {
  const day = withCards().do({ type: 'passOn', table: 'tafel-1', round: 0, text: 'Begin klein.' }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'relay:0')).toEqual({ round: 0, group: 'g1', text: 'Begin klein.' });
  day.do({ type: 'passOn', table: 'tafel-1', round: 1, text: '' }, HOST1);
  expect(view(day.state, 'table:tafel-1', 'relay:1')).toMatchObject({ text: '' });
});
