import type { Play, Scene } from '../play.ts';
import type { PersonScript } from '../script.ts';

/** Everyone has come in when this much of the arrival has passed. */
const ALL_IN = 0.9;

async function comeIn(play: Play, script: PersonScript, signal: AbortSignal): Promise<void> {
  const actor = play.openPhone();
  await actor.until(() => actor.session.programme !== null, signal);
  await actor.write({ type: 'join', id: play.newId(), person: play.newId(), ...script }, signal);
  await actor.until(() => actor.session.me !== null, signal);
  play.players.push({ actor, script });
}

/** People come in one after another. */
export const arrival: Scene = (play, part, signal) => {
  const { people } = play.script;
  return people.map(async (person, i) => {
    await play.host.share(part, ((i + 1) / people.length) * ALL_IN, signal);
    await comeIn(play, person, signal);
  });
};
