import type { Scene } from '../play.ts';

/** Everyone walks to the next table, the one faster than the other, and says "ik zit". */
export const move: Scene = (play, part, signal) =>
  play.players.map(async ({ actor }, i) => {
    await actor.share(part, 0.25 + (0.65 * i) / play.players.length, signal);
    await actor.until(() => actor.session.programme?.part?.id === part.id, signal);
    const visit = actor.session.programme?.cursor.visit ?? 0;
    await actor.write({ type: 'sit', id: play.newId(), visit }, signal);
  });
