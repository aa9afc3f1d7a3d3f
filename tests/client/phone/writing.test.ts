import { describe, expect, test } from 'vitest';
import { at } from '../../../client/gallery/day.ts';
import { cardFields, charactersLeft, missing } from '../../../client/screens/phone/compose.ts';
import { carried, choiceOf, fieldAt, kept, keptDrafts, offeredDrafts } from '../../../client/screens/phone/drafts.ts';
import { joinProblem, pendingJoin } from '../../../client/screens/phone/joining.ts';
import { Kept } from '../../../client/screens/phone/kept.svelte.ts';
import { layAgain, layCard } from '../../../client/screens/phone/laying.ts';
import { leftBehind } from '../../../client/screens/phone/left-behind.ts';
import { lineFor } from '../../../client/screens/phone/note.ts';
import { ownCards } from '../../../client/screens/phone/own.ts';
import { whyNot } from '../../../client/screens/phone/refusals.ts';
import { t } from '../../../client/screens/phone/later-words.ts';
import type { Draft, Session } from '../../../client/state/types.ts';
import { LIMITS } from '../../../shared/core/limits.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import { ownCard, refused, sessionOf, waiting, writes } from './fixture.ts';

const nothing = { stance: null, place: null, criteria: [] };
const draft = (text: string, round = 1, extra: Draft['extra'] = {}): Draft => {
  const [part, table] = [`ronde-${String(round)}`, `tafel-${String(round)}`];
  return { at: fieldAt.write(part, table), part, table, text, extra };
};

/** A session that remembers what it was asked. */
function recorder(drafts: Draft[] = []): { session: Session; written: Command[]; drafts: Map<string, Draft> } {
  const kept = new Map(drafts.map((each) => [each.at, each]));
  const written: Command[] = [];
  const session: Session = {
    ...sessionOf({ drafts }),
    write: (command) => written.push(command),
    keepDraft: (each) => kept.set(each.at, each),
    dropDraft: (name) => kept.delete(name),
  };
  return { session, written, drafts: kept };
}

describe('what a card needs', () => {
  test('PHONE-14: a sentence needs its beginning and words, a place needs only the place', () => {
    expect(missing('stance', 'woorden', nothing)).toBe('starter');
    expect(missing('stance', ' ', { ...nothing, stance: 'joins' })).toBe('text');
    expect(missing('open', '', nothing)).toBe('text');
    expect(missing('places', 'woorden', nothing)).toBe('place');
    expect(missing('places', '', { ...nothing, place: 'De Punt' })).toBeNull();
  });
  test('PHONE-14: only what belongs to the kind of question is sent', () => {
    const choice = { stance: 'doubts', place: 'De Punt', criteria: ['overlast'] } as const;
    expect(cardFields('open', ' a ', choice)).toEqual({ text: 'a' });
    expect(cardFields('stance', 'a', choice)).toEqual({ text: 'a', stance: 'doubts' });
    expect(cardFields('places', '', choice)).toEqual({ text: '', place: 'De Punt', criteria: ['overlast'] });
  });
  test('PHONE-15: the characters that are left are told near the limit only', () => {
    expect(charactersLeft('a'.repeat(LIMITS.card - 41))).toBeNull();
    expect(charactersLeft('a'.repeat(LIMITS.card - 40))).toBe(40);
    expect(charactersLeft('a'.repeat(LIMITS.card + 3))).toBe(-3);
    expect(missing('open', 'a'.repeat(LIMITS.card + 1), nothing)).toBe('too-long');
  });
});

describe('nothing typed is lost', () => {
  test('PHONE-16: every change is kept with its part and table, and leaves the field only by its person', () => {
    const { session, drafts } = recorder();
    const field = new Kept(session, 'card:ronde-2:tafel-2', { part: 'ronde-2', table: 'tafel-2' });
    field.choose({ stance: 'joins' });
    field.write('ik ken mijn bu');
    expect(drafts.get('card:ronde-2:tafel-2')).toEqual(draft('ik ken mijn bu', 2, { stance: 'joins' }));
    field.clear();
    expect(drafts.size).toBe(0);
  });
  test('PHONE-16: a field begins with what was kept of it', () => {
    const { session } = recorder([draft('half', 2, { stance: 'doubts' })]);
    const field = new Kept(session, 'card:ronde-2:tafel-2', { part: 'ronde-2', table: 'tafel-2' });
    expect([field.text, choiceOf(field.extra).stance]).toEqual(['half', 'doubts']);
  });
  test('PHONE-17: a sentence begun at another table is offered on arrival, once', () => {
    const drafts = [draft('nog niet', 1), draft('hier', 2), draft(' ', 3)];
    expect(offeredDrafts(drafts, 'ronde-2', 'tafel-2').map((d) => d.table)).toEqual(['tafel-1']);
    const decided = drafts.map(kept);
    expect(offeredDrafts(decided, 'ronde-2', 'tafel-2')).toEqual([]);
    expect(keptDrafts(decided, 'ronde-2', 'tafel-2').map((d) => d.table)).toEqual(['tafel-1', 'tafel-3']);
  });
  test('PHONE-17: words that are taken along come behind what stands here', () => {
    expect(carried('', draft('uit tafel 1'))).toBe('uit tafel 1');
    expect(carried('hier ', draft('uit tafel 1'))).toBe('hier uit tafel 1');
  });
  test('PHONE-17: the move says what of the table before is kept', () => {
    const laid = ownCard('k', { table: 'tafel-1' });
    expect(leftBehind([laid], [], 'tafel-1')).toBe('cards');
    expect(leftBehind([], [draft('half')], 'tafel-1')).toBe('draft');
    expect(leftBehind([laid], [draft('half')], 'tafel-1')).toBe('both');
    expect(leftBehind([{ ...laid, withdrawn: true }], [draft('half', 2)], 'tafel-1')).toBeNull();
  });
  test('PHONE-18: a card is laid at the part and table it was begun at', () => {
    const { session, written } = recorder();
    layCard(session, { part: 'ronde-1', table: 'tafel-1' }, { text: 'a' });
    expect(written).toMatchObject([{ type: 'writeCard', part: 'ronde-1', table: 'tafel-1', text: 'a' }]);
  });
  test('PHONE-18: a refused card that is changed is laid again as the same card', () => {
    const { session, written } = recorder();
    const outbox = [refused(writes('n', 'lang'), { code: 'too-long', max: 280 })];
    const [own] = ownCards(null, outbox, { state: 'live' });
    if (own) layAgain(session, own, { text: 'kort', stance: 'doubts' });
    expect(written).toMatchObject([{ type: 'writeCard', card: 'n', part: 'ronde-2', table: 'tafel-2', text: 'kort' }]);
  });
});

describe('the line under the button', () => {
  const line = (situation: Parameters<typeof sessionOf>[0], own = {}) =>
    lineFor(sessionOf(situation), 'stil', own).text;
  test('PHONE-19: the line explains what is the matter, and says its quiet sentence otherwise', () => {
    expect(line({})).toBe('stil');
    expect(line({ connection: { state: 'offline', since: at('14:10') } })).toBe(t.note.offline);
    expect(line({ connection: { state: 'behind' } })).toBe(t.note.behind);
    expect(line({ day: { at: '14:20', part: 'ronde-2', paused: true } })).toBe(t.note.paused);
    expect(line({ day: { at: '14:20', part: 'ronde-2', left: '-1:00' } })).toBe(t.note.over);
    expect(line({ durable: false })).toBe(t.note.memory);
  });
  test('PHONE-19: what someone must do comes before how things stand', () => {
    const outbox = [refused(writes('n'), { code: 'not-allowed' })];
    const offline = { state: 'offline', since: at('14:10') } as const;
    expect(line({ outbox, connection: offline })).toBe(t.note.refused(1));
    expect(line({ outbox }, { problem: t.note.empty })).toBe(t.note.empty);
    expect(line({ connection: offline }, { text: 'a'.repeat(275) })).toBe(t.note.left(5));
  });
  test('PHONE-19: a press that did not count says why', () => {
    const dots = { type: 'setDots' as const, id: 'd', question: 'vraag-2', themes: [] };
    expect(line({ outbox: [refused(dots, { code: 'ended' })] })).toBe(t.refusal.ended);
  });
  test('PHONE-7: a card for a table where one never sat names who can lay it', () => {
    const { programme } = sessionOf();
    expect(whyNot({ code: 'never-seated', table: 'tafel-1' }, programme)).toContain('Ouassima of Jolien');
    expect(whyNot({ code: 'too-long', max: 280 }, programme)).toContain('280');
  });
});

test('PHONE-20: joining needs a name and a sector, and happens once', () => {
  expect(joinProblem(' ', 'bewoner')).toBe('name');
  expect(joinProblem('Fatima', null)).toBe('sector');
  expect(joinProblem('Fatima', 'bewoner')).toBeNull();
  const join = { type: 'join', id: 'j', person: 'p', name: 'F', organisation: '', sector: 'bewoner' } as const;
  expect(pendingJoin([waiting(join)])?.state).toBe('waiting');
  expect(pendingJoin([waiting(writes('n'))])).toBeUndefined();
});
