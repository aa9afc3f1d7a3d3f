import { describe, expect, test } from 'vitest';
import type { Store } from '../../../client/session/ports.ts';
import type { OutboxItem } from '../../../client/session/types.ts';
import { memoryStore } from '../../../client/session/defaults.ts';
import { cardCommand, world } from './world.ts';

const states = (items: readonly OutboxItem[]) => items.map((item) => item.state);
const texts = (items: readonly OutboxItem[]) =>
  items.map((item) => ('text' in item.command ? item.command.text : item.command.type));

/** A store that outlives the page, as localStorage does. */
function keptStore(): Store {
  return { ...memoryStore(), durable: true };
}

describe('what people write', () => {
  test('OUT-2: it is sent when there is a connection, in the order it was written, one at a time', () => {
    const { server, session } = world();
    for (const text of ['een', 'twee', 'drie']) session.write(cardCommand(text));
    expect(states(session.outbox)).toEqual(['waiting', 'waiting', 'waiting']);
    server.welcome();
    expect(states(session.outbox)).toEqual(['sent', 'waiting', 'waiting']);
    server.answer({ ok: true, at: 2 });
    expect(states(session.outbox)).toEqual(['done', 'sent', 'waiting']);
    server.answer({ ok: false, refusal: { code: 'ended' } });
    expect(states(session.outbox)).toEqual(['done', 'refused', 'sent']);
    expect(server.commands.map((sent) => 'text' in sent && sent.text)).toEqual(['een', 'twee', 'drie']);
  });

  test('OUT-3: acknowledged it stays drawn until the replica has reached it', () => {
    const { server, session } = world();
    server.welcome({ counts: {} }, 4);
    session.write(cardCommand());
    server.answer({ ok: true, at: 6 });
    server.say('frames', { frames: [{ channel: 'counts', from: 4, to: 5, put: {}, drop: [] }] });
    expect(states(session.outbox)).toEqual(['done']);
    server.say('frames', { frames: [{ channel: 'counts', from: 5, to: 6, put: {}, drop: [] }] });
    expect(session.outbox).toEqual([]);
  });

  test('OUT-3: what the replica reached before the acknowledgement came leaves at once', () => {
    const { server, session } = world();
    server.welcome({ counts: {} }, 4);
    session.write(cardCommand());
    server.say('frames', { frames: [{ channel: 'counts', from: 4, to: 6, put: {}, drop: [] }] });
    server.answer({ ok: true, at: 6 });
    expect(session.outbox).toEqual([]);
  });

  test('OUT-3: what changed nothing that is followed leaves with the next answer of the clock', () => {
    const { server, session, time } = world();
    server.welcome({ counts: {} }, 4);
    session.write(cardCommand());
    server.answer({ ok: true, at: 6 });
    time.advance(30_000);
    expect(session.outbox).toEqual([]);
  });

  test('OUT-4: sent without an answer it is sent again, with the same id, after the connection is back', () => {
    const { server, session } = world();
    server.welcome();
    session.write(cardCommand());
    server.drop();
    expect(states(session.outbox)).toEqual(['waiting']);
    server.welcome();
    expect(server.commands).toHaveLength(2);
    expect(server.commands[1]).toEqual(server.commands[0]);
    server.asked[0]?.answer({ ok: false, refusal: { code: 'ended' } });
    expect(states(session.outbox)).toEqual(['sent']);
    server.answer({ ok: true, at: 1 });
    expect(session.outbox).toEqual([]);
  });

  test('OUT-4: an answer that never comes is asked for again over the same connection', () => {
    const { server, session, time } = world();
    server.welcome();
    session.write(cardCommand());
    time.advance(20_000);
    expect(server.commands).toHaveLength(2);
    expect(server.commands[1]).toEqual(server.commands[0]);
  });

  test('OUT-5: too fast is no refusal: it waits as long as it is told', () => {
    const { server, session, time } = world();
    server.welcome();
    session.write(cardCommand('een'));
    session.write(cardCommand('twee'));
    server.answer({ ok: false, retryAfterMs: 2000 });
    expect(states(session.outbox)).toEqual(['waiting', 'waiting']);
    time.advance(1999);
    expect(server.commands).toHaveLength(1);
    time.advance(1);
    expect(server.commands.map((sent) => 'text' in sent && sent.text)).toEqual(['een', 'een']);
  });

  test('OUT-6: refused it keeps its text, over a reload too, until its writer discards it', () => {
    const store = keptStore();
    const { server, session } = world({ store });
    server.welcome();
    session.write(cardCommand('bewaar mij'));
    server.answer({ ok: false, refusal: { code: 'too-long', max: 280 } });
    session.close();
    const again = world({ store });
    expect(again.session.outbox).toMatchObject([{ state: 'refused', refusal: { code: 'too-long', max: 280 } }]);
    expect(texts(again.session.outbox)).toEqual(['bewaar mij']);
    again.server.welcome();
    expect(again.server.commands).toEqual([]);
    again.session.discard(again.session.outbox[0]?.command.id ?? '');
    expect(again.session.outbox).toEqual([]);
    expect(world({ store }).session.outbox).toEqual([]);
  });

  test.each(['written', 'sent', 'lost', 'asked to wait'])('OUT-7: a reload loses nothing: %s', (step) => {
    const store = keptStore();
    const { server, session } = world({ store });
    if (step !== 'written') server.welcome();
    session.write(cardCommand('een'));
    session.write(cardCommand('twee'));
    if (step === 'lost') server.drop();
    if (step === 'asked to wait') server.answer({ ok: false, retryAfterMs: 9000 });
    // No close: the page is simply gone.
    const again = world({ store });
    expect(texts(again.session.outbox)).toEqual(['een', 'twee']);
    expect(again.session.durable).toBe(true);
    again.server.welcome();
    expect(again.server.commands).toHaveLength(1);
  });

  test('OUT-7: once acknowledged a reload does not send it again', () => {
    const store = keptStore();
    const { server, session } = world({ store });
    server.welcome();
    session.write(cardCommand());
    server.answer({ ok: true, at: 9 });
    expect(session.outbox).toHaveLength(1);
    expect(world({ store }).session.outbox).toEqual([]);
  });

  test('OUT-8: two tabs of one profile lose nothing of each other, and see it through together', () => {
    const store = keptStore();
    const first = world({ store });
    const second = world({ store });
    first.session.write(cardCommand('van een'));
    second.session.write(cardCommand('van twee'));
    second.server.welcome();
    expect(texts(second.session.outbox).sort()).toEqual(['van een', 'van twee']);
    second.server.answer({ ok: true, at: 1 });
    second.server.answer({ ok: true, at: 1 });
    first.server.welcome();
    expect(first.session.outbox).toEqual([]);
    expect(first.server.commands).toEqual([]);
  });

  test('OUT-8: another role or workshop in the same browser keeps its own', () => {
    const store = keptStore();
    world({ store }).session.write(cardCommand());
    expect(world({ store, role: 'host' }).session.outbox).toEqual([]);
  });

  test('OUT-9: a store that is full keeps the text in memory, and says so', () => {
    const store: Store = {
      ...keptStore(),
      set: () => {
        throw new Error('full');
      },
    };
    const { server, session } = world({ store });
    expect(session.durable).toBe(true);
    session.write(cardCommand());
    session.keepDraft({ at: 'kaartje', part: null, table: null, text: 'half', extra: {} });
    expect(session.durable).toBe(false);
    expect(session.drafts).toHaveLength(1);
    server.welcome();
    server.answer({ ok: true, at: 1 });
    session.dropDraft('kaartje');
    expect(session.outbox).toEqual([]);
    expect(session.durable).toBe(true);
  });

  test('OUT-9: a store that is denied altogether does not stop anyone', () => {
    const denied = (): never => {
      throw new Error('denied');
    };
    const store: Store = { durable: true, keys: denied, get: denied, set: denied, remove: denied };
    const { server, session } = world({ store });
    session.write(cardCommand());
    server.welcome();
    server.answer({ ok: true, at: 1 });
    expect(session.outbox).toEqual([]);
    expect(session.durable).toBe(false);
  });

  test('OUT-10: a stored text that another version wrote is left where it is', () => {
    const store = keptStore();
    store.set('buurtbalans/ABCDEF/participant/out/x', '{"seq":1,"at":1,"command":{"type":"sing"}}');
    const { server, session } = world({ store });
    server.welcome();
    expect(session.outbox).toEqual([]);
    expect(store.keys()).toHaveLength(1);
  });
});

describe('drafts', () => {
  const draft = { at: 'kaartje', part: 'ronde-2', table: 'tafel-2', text: 'half af', extra: { stance: 'doubts' } };

  test('OUT-11: an unsent text survives a reload, with the part and table it was begun at', () => {
    const store = keptStore();
    world({ store }).session.keepDraft(draft);
    expect(world({ store }).session.drafts).toEqual([draft]);
  });

  test('OUT-11: a later text takes the place of the earlier one; an empty one leaves nothing', () => {
    const store = keptStore();
    const { session } = world({ store });
    session.keepDraft(draft);
    session.keepDraft({ ...draft, text: 'bijna af' });
    expect(session.drafts).toEqual([{ ...draft, text: 'bijna af' }]);
    session.keepDraft({ ...draft, text: '', extra: {} });
    expect(session.drafts).toEqual([]);
    expect(store.keys()).toEqual([]);
  });
});
