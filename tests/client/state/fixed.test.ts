import { describe, expect, test } from 'vitest';
import { at, byKey, dayWith, mine } from '../../../client/gallery/day.ts';
import { profile } from '../../../client/gallery/day-people.ts';
import { fixedSession } from '../../../client/state/fixed.ts';
import { groupAt, myGroup, myTable, nextTable, routeOf } from '../../../client/state/where.ts';
import { schedule } from '../../../shared/programme/schedule.ts';

const me = profile('Fatima');

function round2() {
  const channels = dayWith({ at: '14:22:18', part: 'ronde-2' }, mine(me), {
    'table:tafel-2': { ...byKey('card', []), recap: { text: 'Zo zat het.', version: 1, round: 0, at: null } },
  });
  return fixedSession({ channels, nowMs: at('14:22:18') });
}

describe('a session of fixed data', () => {
  test('gives the views of its records', () => {
    const session = round2();
    expect(session.programme?.part?.id).toBe('ronde-2');
    expect(session.programme?.groups.map((group) => group.letter)).toEqual(['A', 'B', 'C']);
    expect(session.counts.groups.get('groep-a')).toEqual({ size: 9, seated: 9 });
    expect(session.counts.room.people).toBe(27);
    expect(session.me?.profile.name).toBe('Fatima Ouali');
    expect(session.table('tafel-2')?.recap.text).toBe('Zo zat het.');
    expect(session.table('tafel-1')).toBeNull();
    expect(session.host).toBeNull();
  });

  test('runs two minutes late in round 2, with 11:42 to go', () => {
    const { programme, nowMs } = round2();
    if (!programme?.cursor.timer || programme.cursor.timer.state !== 'running') throw new Error('the clock runs');
    expect(programme.cursor.timer.endsAt - nowMs).toBe((11 * 60 + 42) * 1000);
    const plan = schedule(programme.parts, programme.cursor, at('13:00'), nowMs);
    expect(plan.driftMs).toBe(120_000);
    expect(plan.plannedEnd).toBe(at('15:30'));
    expect(plan.expectedEnd).toBe(at('15:32'));
  });

  test('knows where people are and go', () => {
    const { programme, me: view } = round2();
    if (!programme || !view) throw new Error('the records are there');
    const group = myGroup(programme, view);
    expect(group?.letter).toBe('A');
    expect(myTable(programme, view)?.number).toBe(2);
    expect(nextTable(programme, group)?.number).toBe(3);
    expect(groupAt(programme, 'tafel-1')?.letter).toBe('C');
    expect(group && routeOf(programme, group).map((stop) => stop.table.number)).toEqual([1, 2, 3]);
  });
});
