import { tableInRound } from '../../../shared/people/routes.ts';
import type { Play, Player, Scene } from '../play.ts';
import { playCards } from './cards.ts';
import type { Seating } from './seating.ts';
import { telling } from './telling.ts';

/** From its later groups, how many recognise each strong card of before. */
const STRONG = 5;
const LATER = 2;

function playersAt(play: Play, table: string, round: number): Player[] {
  const groups = play.host.session.programme?.groups ?? [];
  const here = groups.find((group) => tableInRound(group, round) === table);
  return play.players.filter(({ actor }) => here !== undefined && actor.session.me?.profile.group === here.id);
}

/** The group reads what earlier groups wrote, and recognises some of it. */
function recognising({ play, part, round, table, players, signal }: Seating): Promise<void>[] {
  if (round === 0) return [];
  const strong = play.cards.filter((card) => card.table === table.table && (card.script.known ?? 0) >= STRONG);
  return strong.flatMap(({ id }, i) =>
    players.slice(i % 3, (i % 3) + LATER).map(async ({ actor }, n) => {
      await actor.share(part, 0.04 + 0.03 * (i + n), signal);
      await actor.until(() => actor.session.table(table.table)?.cards.some((card) => card.id === id) === true, signal);
      if (actor.session.me?.cards.some((card) => card.id === id)) return;
      await actor.write({ type: 'endorse', id: play.newId(), card: id, on: true }, signal);
    }),
  );
}

/** What happens at every table in a round. */
export const round: Scene = (play, part, signal) => {
  const { round } = part;
  if (round === null) return [];
  return play.script.tables.flatMap((table) => {
    const players = playersAt(play, table.table, round);
    const seating: Seating = { play, part, round, table, players, signal };
    // What earlier groups wrote is taken before this group's own cards are among it.
    const earlier = recognising(seating);
    return [...earlier, ...playCards(seating), ...telling(seating)];
  });
};
