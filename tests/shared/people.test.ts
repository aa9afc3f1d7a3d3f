import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealGroups } from '../../shared/people/grouping.ts';
import { carousel, letterOf, tableInRound } from '../../shared/people/routes.ts';
import { wroteOf } from '../../shared/people/view.ts';
import { view } from '../../shared/workshop.ts';
import { chance, Day, phone } from './build.ts';

const spread = (counts: number[]) => Math.max(...counts) - Math.min(...counts);

test('GROUP-1: groups differ by at most one person, and in each sector by at most one', () => {
  const people = fc.array(fc.constantFrom('zorg', 'gemeente', 'bewoner', 'anders'), { maxLength: 80 });
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 7 }), fc.nat(), (sectors, count, seed) => {
      const tables = Array.from({ length: count }, (_, i) => ({ id: `t${i}` }));
      const all = sectors.map((sector, i) => ({ id: `p${i}`, sector }));
      const { groups, members } = dealGroups(all, tables, chance(seed));
      const sizes = (some: typeof all) => groups.map((g) => some.filter((p) => members[p.id] === g.id).length);
      expect(spread(sizes(all))).toBeLessThanOrEqual(1);
      for (const sector of new Set(sectors))
        expect(spread(sizes(all.filter((p) => p.sector === sector)))).toBeLessThanOrEqual(1);
    }),
    { seed: 24092026 },
  );
});

test('GROUP-2: in a carousel every group sees every table once, and no two groups share a table', () => {
  for (const n of [1, 2, 3, 6]) {
    const routes = carousel(Array.from({ length: n }, (_, i) => ({ id: `t${i}` })));
    routes.forEach((route, g) => {
      expect(new Set(route).size).toBe(n);
      route.forEach((table, r) => expect(table).toBe(`t${(g + r) % n}`));
    });
    for (let r = 0; r < n; r += 1) expect(new Set(routes.map((route) => tableInRound({ route }, r))).size).toBe(n);
  }
  expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', 'AA']);
});

test('GROUP-3: nobody but the host sees groups before they are fixed', () => {
  const day = new Day().go('inloop').join('p1').do({ type: 'makeGroups', fix: false });
  expect(view(day.state, 'me:p1', 'profile')).toMatchObject({ group: null });
  expect(view(day.state, 'programme', 'order')).toMatchObject({ groups: [] });
  expect(view(day.state, 'host', 'groups')).toMatchObject({ fixed: false });
  day.do({ type: 'fixGroups' });
  expect(view(day.state, 'me:p1', 'profile')).toMatchObject({ group: 'g1' });
  expect(new Day().ask({ type: 'fixGroups' })).toEqual({ code: 'unknown', what: 'group' });
});

test('GROUP-4: a late joiner comes to the group that keeps the balance best, and can write at once', () => {
  const day = new Day().open(['p1', 'p2', 'p3', 'p4']).go('ronde-1').join('late');
  expect([...day.state.byGroup.values()].map((c) => c.size).sort()).toEqual([1, 2, 2]);
  const group = day.state.groups.find((g) => g.id === day.state.people.get('late')?.group);
  const table = group && tableInRound(group, 0);
  day.do({ type: 'writeCard', card: 'k', part: 'ronde-1', table: table ?? '', text: 'hallo' }, phone('late'));
});

test('GROUP-5: the host moves, swaps, adds people without a phone, marks who left and takes people out', () => {
  const day = new Day().open(['p1', 'p2', 'p3']);
  const group = (p: string) => day.state.people.get(p)?.group;
  const [a, b] = [group('p1'), group('p2')];
  day.do({ type: 'swapPeople', person: 'p1', other: 'p2' });
  expect([group('p1'), group('p2')]).toEqual([b, a]);
  day.do({ type: 'movePerson', person: 'p1', group: a ?? '' });
  expect(group('p1')).toBe(a);
  day.do({ type: 'addPerson', person: 'tante', name: 'Tante Riet', organisation: '', sector: 'bewoner' });
  expect(day.state.people.get('tante')).toMatchObject({ hasPhone: false });
  day.do({ type: 'markLeft', person: 'p3', left: true });
  expect(day.state.peopleCount).toBe(3);
  day.do({ type: 'removePerson', person: 'p2' });
  expect(view(day.state, 'host', 'person:p2')).toBeUndefined();
  expect(day.ask({ type: 'movePerson', person: 'p2', group: a ?? '' })).toEqual({ code: 'unknown', what: 'person' });
  expect(day.ask({ type: 'movePerson', person: 'p1', group: 'geen' })).toEqual({ code: 'unknown', what: 'group' });
});

test('GROUP-6: once a round has begun nobody is mixed again', () => {
  const day = new Day().open(['p1', 'p2']).go('ronde-1');
  expect(day.ask({ type: 'makeGroups', fix: true })).toEqual({ code: 'already-begun' });
});

test('JOIN-1: people join once the day has begun and while the door is open, with a name and a known sector', () => {
  const day = new Day();
  const someone = { role: 'participant', device: 'd', person: null } as const;
  const join = { type: 'join', person: 'p', name: 'An', organisation: '', sector: 'bewoner' } as const;
  expect(day.ask(join, someone)).toEqual({ code: 'not-open' });
  day.go('inloop').do({ type: 'door', open: false });
  expect(day.ask(join, someone)).toEqual({ code: 'door-closed' });
  day.do({ type: 'door', open: true });
  expect(day.ask({ ...join, name: '  ' }, someone)).toEqual({ code: 'empty' });
  expect(day.ask({ ...join, name: 'n'.repeat(61) }, someone)).toEqual({ code: 'too-long', max: 60 });
  expect(day.ask({ ...join, sector: 'koning' }, someone)).toEqual({ code: 'unknown', what: 'sector' });
  day.do(join, someone);
  expect(day.ask(join, someone)).toEqual({ code: 'taken', what: 'id' });
  expect(day.ask({ ...join, person: 'q' }, phone('p'))).toEqual({ code: 'taken', what: 'person' });
});

test('JOIN-2: who has not joined can do nothing else, and nobody can do what is another’s to do', () => {
  const day = new Day().open(['p1']);
  const nobody = { role: 'participant', device: 'd', person: null } as const;
  expect(day.ask({ type: 'sit', visit: 1 }, nobody)).toEqual({ code: 'not-joined' });
  expect(day.ask({ type: 'publish' }, phone('p1'))).toEqual({ code: 'not-allowed' });
  expect(day.ask({ type: 'door', open: false }, { role: 'tableHost', table: 'tafel-1' })).toEqual({
    code: 'not-allowed',
  });
  expect(day.ask({ type: 'sit', visit: 1 }, { role: 'screen' })).toEqual({ code: 'not-allowed' });
});

test('SIT-1: "ik zit" counts in this visit only; pressed late it changes nothing', () => {
  const day = new Day().open(['p1', 'p2', 'p3']).go('wissel-1');
  const { visit } = day.state.cursor;
  day.do({ type: 'sit', visit }, phone('p1'));
  const seated = () => [...day.state.byGroup.values()].reduce((n, c) => n + c.seated, 0);
  expect(seated()).toBe(1);
  day.go('ronde-1');
  expect(seated()).toBe(0);
  expect(day.ask({ type: 'sit', visit }, phone('p2'))).toEqual([]);
});

test('WROTE-1: who wrote is a count that never points at one or two people', () => {
  expect(wroteOf(0, 9)).toEqual({ kind: 'nobody' });
  expect(wroteOf(6, 9)).toEqual({ kind: 'some', wrote: 6, of: 9 });
  expect(wroteOf(7, 9)).toEqual({ kind: 'almost' });
  expect(wroteOf(8, 9)).toEqual({ kind: 'almost' });
  expect(wroteOf(9, 9)).toEqual({ kind: 'all' });
});
