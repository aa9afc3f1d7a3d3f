import { expect, test } from 'vitest';
import { editor } from '../../../client/messages/nl/report.ts';
import { ReportDesk } from '../../../client/screens/report/editor/desk.svelte.ts';
import { fixedSession } from '../../../client/state/fixed.ts';
import type { Draft, Session, StepAnswer } from '../../../client/state/types.ts';
import type { ReportDocument, Section } from '../../../shared/report/document.ts';
import type { CommandOf } from '../../../shared/protocol/commands.ts';
import { compose } from '../../../shared/report/compose.ts';
import { ReportDay } from '../../support/report-day.ts';

type Save = CommandOf<'saveSection'>;
const ID = 'question:vraag-1';

/** A desk over a server of one test: it answers each save as told, and keeps what it was asked. */
function ground(answers: StepAnswer[], drafts: Draft[] = []) {
  const asked: Save[] = [];
  const kept = new Map(drafts.map((d) => [d.at, d]));
  const still = fixedSession({ channels: { host: { step: { last: null } } }, nowMs: 1000, role: 'host', drafts });
  const session: Session = {
    ...still,
    step(command) {
      if (command.type === 'saveSection') asked.push(command);
      return Promise.resolve(answers.shift() ?? { ok: true, at: 1 });
    },
    keepDraft: (draft) => void kept.set(draft.at, draft),
    dropDraft: (at) => void kept.delete(at),
  };
  const day = new ReportDay().go('inloop').groups().go('ronde-1').card('a', 1, 'Korte lijnen');
  const draft = (): Promise<ReportDocument> => Promise.resolve(compose(day.state, day.now));
  const desk = new ReportDesk(session, { draft, save: () => Promise.resolve(true) });
  return { desk, asked, kept };
}
async function opened(desk: ReportDesk): Promise<Section> {
  await desk.load();
  desk.chosen = ID;
  const { section } = desk;
  if (!section) throw new Error('the section is there');
  return section;
}

test('VERSLAG-21: a field begins with the proposal as plain text, and what is typed is sent with the version it was written on', async () => {
  const { desk, asked, kept } = ground([]);
  const section = await opened(desk);
  expect(desk.textOf(section)).toBe('Bij tafel 1, geleid door Ouassima en Jolien, lag aan het eind één kaartje.');
  expect(desk.edited(section)).toBe(false);
  desk.type(ID, 'Eigen');
  desk.type(ID, 'Eigen tekst');
  expect(kept.get(`section:${ID}`)?.text).toBe('Eigen tekst');
  expect(desk.unsaved).toBe(true);
  await desk.save(ID);
  expect(asked.map(({ section: id, text, base }) => ({ id, text, base }))).toEqual([
    { id: ID, text: 'Eigen tekst', base: 0 },
  ]);
  expect([desk.unsaved, desk.savedAt, kept.size]).toEqual([false, 1000, 0]);
  expect(desk.textOf(section)).toBe('Eigen tekst');
  desk.type(ID, 'Eigen tekst, langer');
  await desk.saveAll();
  expect(asked[1]?.base).toBe(1);
});

test('VERSLAG-22: when someone else saved meanwhile, both texts stay until the host chooses', async () => {
  const stale: StepAnswer = { ok: false, refusal: { code: 'stale-text', current: 'Van de ander', version: 4 } };
  const { desk, asked, kept } = ground([stale]);
  const section = await opened(desk);
  desk.type(ID, 'Van mij');
  await desk.save(ID);
  expect(desk.own(ID)).toMatchObject({
    text: 'Van mij',
    phase: 'conflict',
    theirs: { text: 'Van de ander', version: 4 },
  });
  desk.type(ID, 'Van mij, langer');
  expect(await desk.saveAll()).toBe(false);
  expect([asked.length, kept.get(`section:${ID}`)?.text]).toEqual([1, 'Van mij, langer']);
  await desk.settle(ID, 'mine');
  expect(asked[1]).toMatchObject({ text: 'Van mij, langer', base: 4 });
  expect([desk.textOf(section), desk.unsaved]).toEqual(['Van mij, langer', false]);
});

test('VERSLAG-22: taking the other text lets go of one’s own', async () => {
  const stale: StepAnswer = { ok: false, refusal: { code: 'stale-text', current: 'Van de ander', version: 4 } };
  const { desk, kept } = ground([stale]);
  await opened(desk);
  desk.type(ID, 'Van mij');
  await desk.save(ID);
  await desk.settle(ID, 'theirs');
  expect([desk.own(ID), kept.size]).toEqual([undefined, 0]);
});

test('VERSLAG-23: without an answer, or refused, the text stays in the field and on this device', async () => {
  for (const [answer, phase] of [
    [{ ok: false, noAnswer: true }, 'failed'],
    [{ ok: false, retryAfterMs: 5000 }, 'failed'],
    [{ ok: false, refusal: { code: 'too-long', max: 20_000 } }, 'tooLong'],
  ] as const) {
    const { desk, kept } = ground([answer]);
    const section = await opened(desk);
    desk.type(ID, 'Blijft');
    await desk.save(ID);
    expect([desk.own(ID)?.phase, desk.textOf(section), desk.unsaved]).toEqual([phase, 'Blijft', true]);
    expect(kept.get(`section:${ID}`)?.text).toBe('Blijft');
    expect(await desk.saveAll()).toBe(true);
  }
});

test('VERSLAG-23: a text that this device still held is there again after a reload', async () => {
  const held: Draft = { at: `section:${ID}`, part: null, table: null, text: 'Half getypt', extra: { base: 2 } };
  const { desk, asked } = ground([], [held]);
  const section = await opened(desk);
  expect([desk.textOf(section), desk.unsaved]).toEqual(['Half getypt', true]);
  await desk.saveAll();
  expect(asked[0]).toMatchObject({ text: 'Half getypt', base: 2 });
});

test('VERSLAG-24: back to the proposal lets the host’s own text go', async () => {
  const { desk, asked } = ground([]);
  const section = await opened(desk);
  desk.type(ID, 'Eigen');
  await desk.toProposal(ID);
  expect(asked.map((a) => a.text)).toEqual([null]);
  expect([desk.edited(section), desk.textOf(section)]).toEqual([false, expect.stringContaining('Bij tafel 1')]);
});

test('VERSLAG-25: publishing is told in words, also when the server does not answer', async () => {
  const { desk } = ground([
    { ok: true, at: 1 },
    { ok: false, noAnswer: true },
    { ok: true, at: 2 },
  ]);
  expect(await desk.publish()).toBe(editor.publishedNow);
  expect(await desk.publish()).toBe(editor.noAnswer);
  expect(await desk.unpublish()).toBe(editor.unpublished);
});
