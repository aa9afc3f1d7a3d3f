/** Pledges: all of them, and the first by date. */
import { pledgeWho } from '../pledges/view.ts';
import { PLEDGE_KINDS, type PledgeKind } from '../pledges/records.ts';
import type { Pledge, WorkshopState } from '../state.ts';
import { dueOrder } from './dates.ts';
import type { Block, PledgeRow } from './document.ts';
import { amount, list, number, oneLine } from './dutch.ts';
import { say } from './notes.ts';

export const PLEDGE_WORDS: Readonly<Record<PledgeKind, string>> = {
  time: 'tijd',
  means: 'middelen',
  network: 'netwerk',
  knowledge: 'kennis',
};
const FIRST = 5;

/** Pledges that stand, by kind, then as they came. Whose giver was taken out are gone as well. */
function standing(state: WorkshopState): Pledge[] {
  const all = [...state.pledges.values()].filter((p) => !p.withdrawn && !p.hidden);
  return all.sort((a, b) => PLEDGE_KINDS.indexOf(a.kind) - PLEDGE_KINDS.indexOf(b.kind) || a.at - b.at);
}

const row = (state: WorkshopState, p: Pledge): PledgeRow => ({
  what: oneLine(p.text),
  kind: PLEDGE_WORDS[p.kind],
  who: pledgeWho(state, p),
  when: oneLine(p.when),
});

/** "Er werden twaalf toezeggingen gedaan: vier keer tijd en acht keer kennis." */
export function pledgesProse(state: WorkshopState): Block[] {
  const pledges = standing(state);
  if (pledges.length === 0) return [];
  const kinds = PLEDGE_KINDS.flatMap((kind) => {
    const n = pledges.filter((p) => p.kind === kind).length;
    return n === 0 ? [] : [`${number(n)} keer ${PLEDGE_WORDS[kind]}`];
  });
  const many =
    pledges.length === 1
      ? 'Er werd één toezegging gedaan'
      : `Er werden ${amount(pledges.length, '', 'toezeggingen')} gedaan`;
  const names = 'Een naam staat erbij als iemand dat zelf wilde, een sector als die drie of meer mensen had.';
  return [{ kind: 'paragraph', spans: [say(`${many}: ${list(kinds)}. ${names}`)] }];
}

export function pledgesFigure(state: WorkshopState): Block[] {
  const rows = standing(state).map((p) => row(state, p));
  return rows.length === 0 ? [] : [{ kind: 'pledges', rows }];
}

/** The first pledges that name a date, in its order. */
function dated(state: WorkshopState): Pledge[] {
  return standing(state)
    .flatMap((pledge) => {
      const order = dueOrder(pledge.when, state.date);
      return order === null ? [] : [{ pledge, order }];
    })
    .sort((a, b) => a.order - b.order || a.pledge.at - b.pledge.at)
    .slice(0, FIRST)
    .map((d) => d.pledge);
}

export function nextProse(state: WorkshopState): Block[] {
  const n = dated(state).length;
  if (n === 0) return [];
  const text = n === 1 ? 'De eerste toezegging met een datum.' : 'De eerste toezeggingen, op datum.';
  return [{ kind: 'paragraph', spans: [say(text)] }];
}

export function nextFigure(state: WorkshopState): Block[] {
  const rows = dated(state).map((p) => row(state, p));
  return rows.length === 0 ? [] : [{ kind: 'pledges', rows, steps: true }];
}
