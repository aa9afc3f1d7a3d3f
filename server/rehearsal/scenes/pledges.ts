import type { Play, Scene } from '../play.ts';
import type { PledgeScript } from '../script.ts';
import type { Part } from '../../../shared/programme/model.ts';

const FIRST = 0.08;
const LAST = 0.75;
/** How much later the host has read it and lets it through. */
const READ = 0.1;

async function promise(play: Play, script: PledgeScript, part: Part, at: number, signal: AbortSignal): Promise<void> {
  const { host, players } = play;
  const { from, kind, text, when, named } = script;
  const giver = play.script.people[from];
  const actor = players.find((player) => player.script === giver)?.actor;
  if (!actor) return;
  const pledge = play.newId();
  await actor.share(part, at, signal);
  await actor.until(() => actor.session.programme?.part?.id === part.id, signal);
  await actor.write({ type: 'pledge', id: play.newId(), pledge, kind, text, when, named }, signal);
  await host.share(part, at + READ, signal);
  await host.until(() => host.session.host?.pledges.some(({ id }) => id === pledge) === true, signal);
  await host.step({ type: 'setStage', id: play.newId(), pledge: { pledge, shown: true } }, signal);
}

/** People say what they will bring, and the host lets each through to the screen. */
export const pledges: Scene = (play, part, signal) => {
  const scripts = play.script.pledges;
  return scripts.map((script, i) => promise(play, script, part, FIRST + ((LAST - FIRST) * i) / scripts.length, signal));
};
