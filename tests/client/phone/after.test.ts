import { describe, expect, test } from 'vitest';
import { announcement } from '../../../client/screens/phone/announce.ts';
import { codeProblem } from '../../../client/screens/phone/code.ts';
import { harvestTable, harvestTables, pressed } from '../../../client/screens/phone/harvest.ts';
import { onLan } from '../../../client/screens/phone/lan.ts';
import {
  momentsAfter,
  ownPledges,
  pledgeChoice,
  pledgeProblem,
  pledgeSentence,
} from '../../../client/screens/phone/pledge.ts';
import { comingParts } from '../../../client/screens/phone/programme.ts';
import { arrowTo } from '../../../client/screens/phone/radios.ts';
import { screenOf } from '../../../client/screens/phone/screen.ts';
import { groupAfter, groupBefore, seatIn } from '../../../client/screens/phone/seat.ts';
import { soft } from '../../../client/screens/phone/soft.ts';
import { t } from '../../../client/screens/phone/later-words.ts';
import type { Session } from '../../../client/state/types.ts';
import { hour } from '../../../client/ui/time.ts';
import { refused, ROUND_2, sessionOf } from './fixture.ts';

const known = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing there');
  return value;
};
const programmeOf = (session: Session) => known(session.programme);

describe('harvest', () => {
  const themes = ['t1', 't2', 't3', 't4'].map((id) => ({ id }));
  test('PHONE-21: a press gives a dot, a second takes it back, and a fourth gives none', () => {
    expect(pressed([], themes, 't1')).toEqual(['t1']);
    expect(pressed(['t1', 't2'], themes, 't1')).toEqual(['t2']);
    expect(pressed(['t1', 't2', 't3'], themes, 't4')).toBeNull();
  });
  test('PHONE-21: a dot on a theme that is gone can be given again', () => {
    expect(pressed(['gone', 't2', 't3'], themes, 't4')).toEqual(['t2', 't3', 't4']);
  });
  test('PHONE-22: the harvest carries the table where this person sat with that question', () => {
    const session = sessionOf({ day: { at: '15:06', part: 'oogst-2' } });
    const programme = programmeOf(session);
    const tables = harvestTables(programme, null, known(programme.part));
    expect(tables).toEqual(['tafel-2']);
    expect(harvestTable(programme, known(session.me), tables)).toBe(2);
  });
});

describe('pledges', () => {
  const full = { kind: 'time', when: '', named: false, editing: null } as const;
  test('PHONE-23: there is no default for the name: a pledge without that choice is not sent', () => {
    expect(pledgeChoice({}).named).toBeNull();
    expect(pledgeProblem('Vier uur', { ...full, named: null })).toBe('name');
    expect(pledgeProblem('Vier uur', full)).toBeNull();
    expect(pledgeProblem('', full)).toBe('text');
    expect(pledgeProblem('Vier uur', { ...full, kind: null })).toBe('kind');
  });
  test('PHONE-23: a refused pledge keeps its words and says why', () => {
    const command = {
      type: 'pledge',
      id: 'c',
      pledge: 'p',
      kind: 'time',
      text: 'Vier uur',
      when: '',
      named: true,
    } as const;
    const session = sessionOf({ outbox: [refused(command, { code: 'ended' })] });
    expect(ownPledges(known(session.me), session.outbox, session.connection)).toMatchObject([
      { text: 'Vier uur', state: 'refused', refused: { why: { code: 'ended' } } },
    ]);
  });
  test('PHONE-23: the moments one can choose follow from the day of the workshop', () => {
    expect(momentsAfter('2026-09-24')).toEqual({ nextMonth: 10, nextYear: 2027 });
    expect(momentsAfter('2026-12-03')).toEqual({ nextMonth: 1, nextYear: 2027 });
    expect(pledgeSentence({ text: 'Vier uur.', when: 'vanaf oktober' })).toBe('Vier uur, vanaf oktober.');
  });
});

describe('where and when', () => {
  test('PHONE-24: who sat here before and who comes after follows from the routes', () => {
    const session = sessionOf();
    const programme = programmeOf(session);
    const seat = known(seatIn(programme, known(session.me), programme.part));
    expect(groupBefore(programme, seat)?.letter).toBe('B');
    expect(groupAfter(programme, seat)?.letter).toBe('C');
  });
  test('PHONE-24: what comes next stands with the hour it is expected', () => {
    const session = sessionOf({ day: { at: '13:32:45', part: 'andy', left: '8:15' } });
    const coming = comingParts(programmeOf(session), session.nowMs, 2);
    expect(coming.map(({ part, at }) => [part.id, hour(at, 120)])).toEqual([
      ['arina', '13:41'],
      ['wissel-1', '13:49'],
    ]);
  });
  test('PHONE-25: a new part and the last two minutes are told to who does not see them', () => {
    const said = (session: Session) => announcement(screenOf(session), session);
    const seated = { records: { seated: { visit: 8 } } };
    expect(said(sessionOf({ day: { at: '14:12', part: 'wissel-2' } }))).toBe(t.move.say(2));
    expect(said(sessionOf({ ...seated, day: { ...ROUND_2, left: '1:58' } }))).toBe(t.announce.warning);
    expect(said(sessionOf({ ...seated, day: { ...ROUND_2, left: '1:57' } }))).toBe(t.announce.warning);
  });
});

test('PHONE-26: a code that leads nowhere is explained by the sign that no code has', () => {
  expect(codeProblem('7KO4MX')).toEqual({ kind: 'never', sign: 'O', likely: 'Q' });
  expect(codeProblem('7KQ4M')).toEqual({ kind: 'short' });
  expect(codeProblem('7KQ4MX')).toBeNull();
});

test('PHONE-26: on the local network mobile internet is not advised', () => {
  expect(['192.168.1.20', '10.0.0.3', 'localhost', 'laptop.local'].every(onLan)).toBe(true);
  expect(['buurtbalans.nl', '8.8.8.8', '172.40.1.1'].some(onLan)).toBe(false);
});

test('PHONE-27: arrow keys go round a choice, mirrored in right-to-left text', () => {
  expect(arrowTo('ArrowRight', 2, 3, 'ltr')).toBe(0);
  expect(arrowTo('ArrowLeft', 0, 3, 'ltr')).toBe(2);
  expect(arrowTo('ArrowLeft', 0, 3, 'rtl')).toBe(1);
  expect(arrowTo('Tab', 0, 3, 'ltr')).toBeNull();
});

test('PHONE-28: long words may break where they may, whatever their capitals', () => {
  expect(soft('Een Zorgaanbieder?')).toBe('Een Zorg\u00adaan\u00adbie\u00adder?');
});
