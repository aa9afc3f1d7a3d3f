import { dealDots } from '../assign.ts';
import type { Play, Scene } from '../play.ts';
import type { TableScript } from '../script.ts';
import type { Part } from '../../../shared/programme/model.ts';

/** Shares of a harvest. */
const QUOTES = 0.1;
const SHOW_QUOTES = 0.72;
const FIRST_DOTS = 0.15;
const LAST_DOTS = 0.7;

/** The host lets some cards through to the screen, shows them in the end, and leaves the themes for the next. */
async function stage(play: Play, table: TableScript, part: Part, signal: AbortSignal): Promise<void> {
  const { host } = play;
  const cards = play.cards.filter((card) => card.table === table.table && card.script.quote).map((card) => card.id);
  const quotes = { question: table.question, cards };
  await host.share(part, QUOTES, signal);
  await host.step({ type: 'setStage', id: play.newId(), quotes }, signal);
  await host.share(part, SHOW_QUOTES, signal);
  await host.step({ type: 'setStage', id: play.newId(), view: 'quotes' }, signal);
  await host.share(part, 1, signal);
  await host.step({ type: 'setStage', id: play.newId(), view: 'themes' }, signal);
}

/** Everyone gives dots to the themes of this question. */
function dots(play: Play, table: TableScript, part: Part, signal: AbortSignal): Promise<void>[] {
  const { players } = play;
  const dealt = dealDots(
    table.themes.map((theme) => theme.dots),
    players.length,
  );
  return players.map(async ({ actor }, i) => {
    const themes = (dealt[i] ?? []).flatMap(
      (n) => play.themes.get(`${table.table}/${table.themes[n]?.key ?? ''}`) ?? [],
    );
    if (themes.length === 0) return;
    await actor.share(part, FIRST_DOTS + ((LAST_DOTS - FIRST_DOTS) * i) / players.length, signal);
    await actor.until(() => actor.session.stage?.harvest?.question === table.question, signal);
    await actor.write({ type: 'setDots', id: play.newId(), question: table.question, themes }, signal);
  });
}

export const harvest: Scene = (play, part, signal) =>
  play.script.tables
    .filter((table) => table.question === part.question)
    .flatMap((table) => [stage(play, table, part, signal), ...dots(play, table, part, signal)]);
