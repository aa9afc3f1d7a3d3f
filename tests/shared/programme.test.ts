import { expect, test } from 'vitest';
import { schedule, nextPart, planStart, remainingMs, timeState } from '../../shared/programme/schedule.ts';
import { Day, ONE_OCLOCK } from './build.ts';

const MIN = 60_000;
const at = (day: Day) => day.state.cursor;

test('PROG-1: a step names the part and visit it starts from, and is refused as stale otherwise', () => {
  const day = new Day().go('inloop');
  const from = { part: at(day).part, visit: at(day).visit };
  day.do({ type: 'go', from, to: 'kirsten' });
  expect(day.ask({ type: 'go', from, to: 'andy' })).toEqual({ code: 'stale-step', part: 'kirsten', visit: 2 });
  expect(at(day).part).toBe('kirsten');
});

test('PROG-2: every stay at a part is a visit of its own, also when going back, and no number comes twice', () => {
  const day = new Day().go('inloop').go('kirsten').go('inloop');
  expect(at(day)).toMatchObject({ part: 'inloop', visit: 3 });
  day.do({ type: 'undoStep', step: day.state.steps.at(-1)?.id ?? '' }).go('andy');
  expect(at(day).visit).toBe(4);
});

test('PROG-3: a part starts with its own minutes, and may have begun some minutes ago, but not before the part before it', () => {
  const day = new Day().go('inloop').after(10);
  const from = { part: 'inloop', visit: 1 };
  expect(day.ask({ type: 'go', from, to: 'kirsten', agoMs: 11 * MIN })).toEqual({ code: 'bad-value', field: 'agoMs' });
  expect(day.ask({ type: 'go', from, to: 'nergens' })).toEqual({ code: 'unknown', what: 'part' });
  day.do({ type: 'go', from, to: 'kirsten', agoMs: 2 * MIN });
  expect(at(day).timer).toEqual({ state: 'running', startedAt: ONE_OCLOCK + 8 * MIN, endsAt: ONE_OCLOCK + 23 * MIN });
});

test('PROG-4: going to a round or its walk without groups makes them and fixes them, in the same step', () => {
  const day = new Day().go('inloop').join('p1').join('p2').join('p3').go('wissel-1');
  expect(day.state.groupsFixed).toBe(true);
  expect(day.state.steps.at(-1)).toMatchObject({ kind: 'go', part: 'wissel-1' });
  day.do({ type: 'undoStep', step: day.state.steps.at(-1)?.id ?? '' });
  expect(day.state.groups).toEqual([]);
  expect(at(day).part).toBe('inloop');
});

test('PROG-5: a paused clock stands still and goes on with the time that was left', () => {
  const day = new Day().go('inloop').after(5).do({ type: 'pause', visit: 1 }).after(30);
  const paused = at(day).timer;
  expect(paused && remainingMs(paused, day.now)).toBe(10 * MIN);
  expect(paused && timeState(paused, day.now)).toBe('paused');
  day.do({ type: 'resume', visit: 1 });
  const timer = at(day).timer;
  expect(timer && remainingMs(timer, day.now)).toBe(10 * MIN);
  expect(day.ask({ type: 'pause', visit: 7 })).toMatchObject({ code: 'stale-step' });
  expect(new Day().ask({ type: 'pause', visit: 0 })).toEqual({ code: 'not-running' });
});

test('PROG-6: a minute more counts from now when time is up, and from the end before that', () => {
  const day = new Day().go('inloop').do({ type: 'addTime', visit: 1, minutes: 1 });
  expect(at(day).timer).toMatchObject({ endsAt: ONE_OCLOCK + 16 * MIN });
  day.after(20).do({ type: 'addTime', visit: 1, minutes: 1 });
  expect(at(day).timer).toMatchObject({ endsAt: ONE_OCLOCK + 21 * MIN });
  day.do({ type: 'addTime', visit: 1, minutes: -1 });
  const timer = at(day).timer;
  expect(timer && timeState(timer, day.now)).toBe('over');
});

test('PROG-7: the last step is undone in full: parts, cursor, clock; an older one is refused', () => {
  const day = new Day().go('inloop').after(3);
  const before = structuredClone({ cursor: day.state.cursor, parts: day.state.parts });
  day.go('kirsten').do({ type: 'addTime', visit: 2, minutes: 5 });
  const [step, time] = day.state.steps.slice(-2).map((s) => s.id);
  expect(day.ask({ type: 'undoStep', step: step ?? '' })).toEqual({ code: 'not-last-step' });
  day.do({ type: 'undoStep', step: time ?? '' }).do({ type: 'undoStep', step: step ?? '' });
  expect({ cursor: day.state.cursor, parts: day.state.parts }).toEqual(before);
});

test('PROG-8: parts are added, changed, moved and skipped on the day; what has begun stays where it was', () => {
  const day = new Day().open(['p1', 'p2', 'p3']);
  const pause = {
    type: 'addPart',
    part: 'pauze',
    kind: 'break',
    title: 'Koffie',
    speaker: '',
    minutes: 10,
    round: null,
    question: null,
    autoAdvance: false,
  } as const;
  day.do({ ...pause, before: 'ronde-2' });
  expect(day.ask({ ...pause, before: null })).toEqual({ code: 'taken', what: 'id' });
  expect(day.ask({ ...pause, part: 'nog-een', before: 'inloop' })).toEqual({ code: 'already-begun' });
  expect(day.state.parts.findIndex((p) => p.id === 'pauze')).toBe(
    day.state.parts.findIndex((p) => p.id === 'ronde-2') - 1,
  );
  expect(day.ask({ type: 'movePart', part: 'inloop', before: null })).toEqual({ code: 'already-begun' });
  expect(day.ask({ type: 'editPart', part: 'inloop', skipped: true })).toEqual({ code: 'already-begun' });
  expect(day.ask({ type: 'editPart', part: 'pauze', question: 'geen' })).toEqual({ code: 'unknown', what: 'question' });
  day.do({ type: 'movePart', part: 'pauze', before: null }).do({ type: 'editPart', part: 'kirsten', skipped: true });
  expect(nextPart(day.state.parts, day.state.cursor)?.id).toBe('andy');
  day.do({ type: 'removePart', part: 'pauze' });
  day.go('ronde-1').do({ type: 'writeCard', card: 'k', part: 'ronde-1', table: 'tafel-1', text: 'iets' });
  expect(day.ask({ type: 'removePart', part: 'ronde-1' })).toEqual({ code: 'has-cards' });
});

test('PROG-9: minutes change the plan before the day begins; on the day only the forecast', () => {
  const day = new Day().do({ type: 'setMinutes', part: 'ronde-1', minutes: 25 });
  const round = () => day.state.parts.find((p) => p.id === 'ronde-1');
  expect(round()).toMatchObject({ minutes: 25, plannedMinutes: 25 });
  day.go('inloop').do({ type: 'setMinutes', part: 'ronde-1', minutes: 18 });
  expect(round()).toMatchObject({ minutes: 18, plannedMinutes: 25 });
  day.do({ type: 'setMinutes', part: 'inloop', minutes: 20 });
  expect(at(day).timer).toMatchObject({ endsAt: ONE_OCLOCK + 20 * MIN });
  day.go('kirsten');
  expect(day.ask({ type: 'setMinutes', part: 'inloop', minutes: 3 })).toEqual({ code: 'already-begun' });
});

test('PROG-10: planned against real time: what is done stands as it went, what follows comes one after another', () => {
  const day = new Day().go('inloop').after(17).go('kirsten').after(1);
  const { parts, cursor, planStart: start } = day.state;
  const plan = schedule(parts, cursor, planStart(day.state, start), day.now);
  const row = (id: string) => plan.parts.find((p) => p.part.id === id);
  expect(row('inloop')).toMatchObject({ state: 'done', startsAt: ONE_OCLOCK, endsAt: ONE_OCLOCK + 17 * MIN });
  expect(row('kirsten')).toMatchObject({
    state: 'now',
    endsAt: ONE_OCLOCK + 32 * MIN,
    plannedAt: ONE_OCLOCK + 15 * MIN,
  });
  expect(row('andy')).toMatchObject({ state: 'ahead', startsAt: ONE_OCLOCK + 32 * MIN });
  expect(plan.driftMs).toBe(2 * MIN);
  expect(plan.plannedEnd).toBe(ONE_OCLOCK + 150 * MIN);
});

test('PROG-11: a day that begins within half an hour of its plan keeps the plan; otherwise the plan begins with it', () => {
  const near = new Day().after(10).go('inloop');
  expect(near.state.planStart).toBe(ONE_OCLOCK);
  const far = new Day().after(300).go('inloop');
  expect(far.state.planStart).toBe(ONE_OCLOCK + 300 * MIN);
});

test('PROG-12: prepared, then open, ended at the closing, open again when the host goes back', () => {
  const day = new Day();
  expect(day.state.lifecycle).toBe('prepared');
  expect(day.go('inloop').state.lifecycle).toBe('open');
  expect(day.go('afsluiting').state.lifecycle).toBe('ended');
  expect(day.go('toezeggingen').state.lifecycle).toBe('open');
});

test('PROG-13: title, place, date, start, sectors, questions and table hosts are editable; bad values are refused', () => {
  const day = new Day().go('inloop').join('p1', 'gemeente');
  day.do({ type: 'editWorkshop', title: ' Nieuw ', place: 'De Meevaart', date: '2026-10-01', startMinute: 600 });
  expect(day.state).toMatchObject({ title: 'Nieuw', place: 'De Meevaart', date: '2026-10-01', startMinute: 600 });
  expect(day.ask({ type: 'editWorkshop', title: ' ' })).toEqual({ code: 'empty' });
  expect(day.ask({ type: 'editWorkshop', sectors: [{ id: 'bewoner', name: 'bewoner' }] })).toEqual({
    code: 'bad-value',
    field: 'sectors',
  });
  day.do({ type: 'editQuestion', question: 'vraag-3', places: ['Osdorp', ' Osdorp', ''], criteria: ['druk'] });
  expect(day.state.questions.get('vraag-3')).toMatchObject({ places: ['Osdorp'], criteria: ['druk'] });
  expect(day.ask({ type: 'editQuestion', question: 'geen', title: 'x' })).toEqual({
    code: 'unknown',
    what: 'question',
  });
  day.do({ type: 'editTable', table: 'tafel-1', hosts: ['Ouassima', ''] });
  expect(day.state.tables.get('tafel-1')?.hosts).toEqual(['Ouassima']);
});

test('PROG-14: tables come and go until the groups are fixed; a table with cards stays', () => {
  const day = new Day().do({ type: 'addTable', table: 't4', question: 'v4' });
  expect(day.state.tables.get('t4')).toMatchObject({ number: 4, question: 'v4' });
  day.do({ type: 'removeTable', table: 'tafel-2' });
  expect([...day.state.tables.values()].map((t) => t.number)).toEqual([1, 2, 3]);
  expect(day.state.parts.some((p) => p.question === 'vraag-2')).toBe(false);
  day.open(['p1']).go('ronde-1').do({ type: 'writeCard', card: 'k', part: 'ronde-1', table: 'tafel-1', text: 'iets' });
  expect(day.ask({ type: 'removeTable', table: 'tafel-1' })).toEqual({ code: 'has-cards' });
  expect(day.ask({ type: 'removeTable', table: 't4' })).toEqual({ code: 'already-begun' });
  expect(day.ask({ type: 'editQuestion', question: 'vraag-1', kind: 'stance' })).toEqual({ code: 'has-cards' });
  const bare = new Day();
  for (const table of ['tafel-1', 'tafel-2', 'tafel-3']) bare.do({ type: 'removeTable', table });
  expect(bare.ask({ type: 'makeGroups', fix: true })).toEqual({ code: 'need-tables' });
});
