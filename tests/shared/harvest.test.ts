import { expect, test } from 'vitest';
import { audience, view } from '../../shared/workshop.ts';
import { Day, phone, tableHost } from './build.ts';

const SIX = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];

function atHarvest(): Day {
  const day = new Day().open(SIX).go('ronde-1');
  const author = phone(day.seatedAt('tafel-1', 0));
  for (const n of [1, 2, 3, 4]) {
    day.do({ type: 'writeCard', card: `k${n}`, part: 'ronde-1', table: 'tafel-1', text: `kaart ${n}` }, author);
    day.do({ type: 'createTheme', theme: `t${n}`, table: 'tafel-1', name: `Thema ${n}`, cards: [`k${n}`] });
  }
  return day;
}

test('DOT-1: three dots a person for each question, at most one a theme, from its harvest until publication', () => {
  const day = atHarvest();
  const dots = (themes: string[]) => day.ask({ type: 'setDots', question: 'vraag-1', themes }, phone('p1'));
  expect(dots(['t1'])).toEqual({ code: 'not-running' });
  day.go('oogst-1');
  expect(dots(['t1', 't2', 't3', 't4'])).toEqual({ code: 'too-many-dots', max: 3 });
  expect(dots(['geen'])).toEqual({ code: 'unknown', what: 'theme' });
  expect(dots(['t1', 't1', 't2'])).toHaveLength(1);
  expect(day.state.themes.get('t1')?.dots).toBe(1);
  expect(dots(['t3'])).toHaveLength(1);
  expect(day.state.themes.get('t1')?.dots).toBe(0);
  day.do({ type: 'publish' });
  expect(dots(['t2'])).toEqual({ code: 'ended' });
});

test('DOT-2: a table host gives dots for someone without a phone, and for nobody else', () => {
  const day = atHarvest()
    .do({ type: 'addPerson', person: 'riet', name: 'Riet', organisation: '', sector: 'bewoner' })
    .go('oogst-1');
  const dots = { type: 'setDots' as const, question: 'vraag-1', themes: ['t1'] };
  day.do({ ...dots, for: 'riet' }, tableHost('tafel-1'));
  expect(day.ask({ ...dots, for: 'p1' }, tableHost('tafel-1'))).toEqual({ code: 'not-allowed' });
  expect(view(day.state, 'table-host:tafel-1', 'person:riet')).toMatchObject({ name: 'Riet' });
  expect(view(day.state, 'table-host:tafel-1', 'person:p1')).toBeUndefined();
});

test('STAGE-1: no word a participant typed reaches the stage without the host’s act', () => {
  const day = atHarvest().go('oogst-1');
  expect(JSON.stringify(view(day.state, 'stage', 'harvest:vraag-1'))).not.toContain('kaart 1');
  day.do({ type: 'setStage', quotes: { question: 'vraag-1', cards: ['k1'] } });
  expect(view(day.state, 'stage', 'harvest:vraag-1')).toMatchObject({ quotes: [{ card: 'k1', text: 'kaart 1' }] });
  day.do({ type: 'hide', what: 'card', target: 'k1' });
  expect(view(day.state, 'stage', 'harvest:vraag-1')).toMatchObject({ quotes: [] });
  expect(day.ask({ type: 'setStage', quotes: { question: 'vraag-1', cards: ['k1'] } })).toEqual({
    code: 'unknown',
    what: 'card',
  });
});

test('STAGE-2: places that someone typed freely are counted nowhere on the stage', () => {
  const day = new Day().open(SIX).go('ronde-1');
  const author = phone(day.seatedAt('tafel-3', 0));
  const card = { type: 'writeCard', part: 'ronde-1', table: 'tafel-3', text: '' } as const;
  day
    .do({ ...card, card: 'a', place: 'Osdorp', criteria: ['overlast'] }, author)
    .do({ ...card, card: 'b', place: 'Mijn straat' }, author);
  expect(view(day.state, 'stage', 'island:tafel-3')).toMatchObject({ cards: 2, rows: [{ name: 'Osdorp', cards: 1 }] });
  day.go('oogst-3');
  expect(JSON.stringify(view(day.state, 'stage', 'harvest:vraag-3'))).not.toContain('Mijn straat');
});

test('STAGE-3: at a harvest every phone follows its question’s table; before and after it does not', () => {
  const day = atHarvest();
  day.go('oogst-1');
  for (const person of SIX) expect(audience(phone(person), day.state)).toContain('table:tafel-1');
  day.go('toezeggingen');
  expect(audience(phone('p1'), day.state).filter((c) => c.startsWith('table:'))).toEqual([]);
});

test('STAGE-4: one key darkens the screen; light and sound are the host’s choice', () => {
  const day = new Day().do({ type: 'setStage', dark: true, sound: true });
  expect(view(day.state, 'stage', 'show')).toEqual({ dark: true, theme: 'light', sound: true, view: 'themes' });
});

test('PLEDGE-1: a name is on a pledge only by consent, a sector only where it has three people', () => {
  const day = new Day().go('inloop').join('a', 'gemeente', 'Anna').join('b', 'bewoner').join('c', 'bewoner');
  const pledge = { type: 'pledge', kind: 'time', text: 'een middag', when: '' } as const;
  day.do({ ...pledge, pledge: 'x', named: true }, phone('a')).do({ ...pledge, pledge: 'y', named: false }, phone('b'));
  expect(view(day.state, 'host', 'pledge:x')).toMatchObject({ who: 'Anna' });
  expect(view(day.state, 'host', 'pledge:y')).toMatchObject({ who: '' });
  day.join('d', 'bewoner');
  expect(view(day.state, 'host', 'pledge:y')).toMatchObject({ who: 'bewoner' });
});

test('PLEDGE-2: the giver changes and withdraws a pledge; on the stage it comes by the host’s act', () => {
  const day = new Day().go('inloop').join('a').join('b').go('toezeggingen');
  day.do({ type: 'pledge', pledge: 'x', kind: 'time', text: 'een middag', when: 'mei', named: false }, phone('a'));
  expect(view(day.state, 'stage', 'pledge:x')).toBeUndefined();
  expect(view(day.state, 'stage', 'pledges')).toMatchObject({ total: 1 });
  day.do({ type: 'setStage', pledge: { pledge: 'x', shown: true } });
  expect(view(day.state, 'stage', 'pledge:x')).toMatchObject({ text: 'een middag' });
  const edit = { type: 'editPledge', pledge: 'x', kind: 'means', text: 'een zaal', when: '', named: false } as const;
  expect(day.ask(edit, phone('b'))).toEqual({ code: 'not-yours' });
  day.do(edit, phone('a'));
  expect(view(day.state, 'stage', 'pledge:x')).toBeUndefined();
  expect(day.ask({ type: 'withdrawPledge', pledge: 'geen' }, phone('a'))).toEqual({ code: 'unknown', what: 'pledge' });
  day.do({ type: 'withdrawPledge', pledge: 'x' }, phone('a'));
  expect(view(day.state, 'host', 'pledge:x')).toBeUndefined();
  expect(day.ask({ type: 'setStage', pledge: { pledge: 'x', shown: true } })).toEqual({
    code: 'unknown',
    what: 'pledge',
  });
});

test('REPORT-1: what is published is a snapshot: later changes show when it is published again', () => {
  const day = atHarvest().go('afsluiting').do({ type: 'publish' });
  const first = JSON.stringify(day.state.published?.document);
  day.do({ type: 'editWorkshop', title: 'Anders' });
  expect(JSON.stringify(day.state.published?.document)).toBe(first);
  day.do({ type: 'publish' });
  expect(day.state.published?.document.title).toContain('Anders');
  day.do({ type: 'unpublish' });
  expect(day.state).toMatchObject({ published: null, lifecycle: 'ended' });
});

test('REPORT-2: a section’s save on a text that changed meanwhile is refused with the text that is there', () => {
  const day = new Day().do({ type: 'saveSection', section: 'opening', text: 'Mijn tekst', base: 0 });
  const late = { type: 'saveSection', section: 'opening', text: 'Ook', base: 0 } as const;
  expect(day.ask(late)).toEqual({ code: 'stale-text', current: 'Mijn tekst', version: 1 });
});
