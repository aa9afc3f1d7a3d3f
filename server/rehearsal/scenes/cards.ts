import { voices } from '../assign.ts';
import type { Player, PlayedCard } from '../play.ts';
import type { AnswerScript } from '../script.ts';
import type { Seating } from './seating.ts';

/** Cards are written between these shares of a round. */
const FIRST = 0.08;
const LAST = 0.62;
/** How much later a card is sorted, recognised and answered. */
const SORTED = 0.05;
const KNOWN = 0.06;
const ANSWERED = 0.18;
const STEP = 0.015;

/** Every card of the round: written, recognised, answered, and laid in its theme. */
export function playCards(seating: Seating): Promise<void>[] {
  const scripts = seating.table.rounds[seating.round]?.cards ?? [];
  const writers = voices(scripts, seating.players);
  return writers.flatMap((writer, i) => {
    const script = scripts[i];
    if (!script) return [];
    const at = FIRST + ((LAST - FIRST) * i) / scripts.length;
    const card: PlayedCard = { id: seating.play.newId(), table: seating.table.table, script };
    seating.play.cards.push(card);
    return [
      write(seating, writer, card, at),
      ...recognise(seating, writer, card, at + KNOWN, i),
      ...(script.answers ?? []).map((answer, n) => reply(seating, writer, card, answer, at + ANSWERED + n * KNOWN)),
      ...(script.theme === undefined ? [] : [sort(seating, card, script.theme, at + SORTED)]),
    ];
  });
}

async function write(seating: Seating, { actor }: Player, card: PlayedCard, at: number): Promise<void> {
  const { play, part, table, signal } = seating;
  const { text, stance, place, criteria } = card.script;
  await actor.share(part, at, signal);
  await actor.until(() => actor.session.programme?.part?.id === part.id, signal);
  await actor.write(
    {
      ...{ type: 'writeCard', id: play.newId(), card: card.id, part: part.id, table: table.table, text },
      ...(stance ? { stance } : {}),
      ...(place === undefined ? {} : { place }),
      ...(criteria ? { criteria } : {}),
    },
    signal,
  );
}

function recognise(seating: Seating, writer: Player, card: PlayedCard, at: number, from: number): Promise<void>[] {
  const { play, part, players, signal } = seating;
  const others = players.filter((player) => player !== writer);
  return Array.from({ length: Math.min(card.script.known ?? 0, others.length) }, async (_, n) => {
    const actor = others[(from + n) % others.length]?.actor;
    if (!actor) return;
    await actor.share(part, at + n * STEP, signal);
    await seen(seating, actor, card);
    await actor.write({ type: 'endorse', id: play.newId(), card: card.id, on: true }, signal);
  });
}

async function reply(
  seating: Seating,
  writer: Player,
  card: PlayedCard,
  { text, by }: AnswerScript,
  at: number,
): Promise<void> {
  const { play, part, table, players, signal } = seating;
  const others = players.filter((player) => player !== writer);
  const fits = others.find(({ script }) => script.sector === by) ?? others.at(text.length % others.length);
  const actor = by === 'tableHost' ? play.tableHosts.get(table.table) : fits?.actor;
  if (!actor) return;
  await actor.share(part, at, signal);
  await seen(seating, actor, card);
  await actor.write({ type: 'answer', id: play.newId(), answer: play.newId(), card: card.id, text }, signal);
}

/** The table host lays a card in its theme, and makes the theme for its first card. */
async function sort(seating: Seating, card: PlayedCard, key: string, at: number): Promise<void> {
  const { play, part, table, signal } = seating;
  const host = play.tableHosts.get(table.table);
  const name = table.themes.find((theme) => theme.key === key)?.name;
  if (!host || name === undefined) throw new Error(`no theme ${key} at ${table.table}`);
  const known = play.themes.get(`${table.table}/${key}`);
  const theme = known ?? play.newId();
  play.themes.set(`${table.table}/${key}`, theme);
  await host.share(part, at, signal);
  await seen(seating, host, card);
  if (known === undefined) {
    const cards = [card.id];
    await host.write({ type: 'createTheme', id: play.newId(), theme, table: table.table, name, cards }, signal);
    return;
  }
  const there = () => host.session.table(table.table)?.themes.some(({ id }) => id === theme) === true;
  await host.until(there, signal);
  await host.write({ type: 'assignCards', id: play.newId(), cards: [card.id], theme }, signal);
}

function seen({ table, signal }: Seating, actor: Player['actor'], card: PlayedCard): Promise<void> {
  return actor.until(() => actor.session.table(table.table)?.cards.some(({ id }) => id === card.id) === true, signal);
}
