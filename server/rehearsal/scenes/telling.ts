import type { Seating } from './seating.ts';

/** Shares of a round at which the table host writes. */
const SENTENCES = 0.72;
const RECAP = 0.84;
const RELAY = 0.95;
const STEP = 0.02;

/** What the table host tells: the recap that grows, what the group passes on, and in the end a sentence a theme. */
export function telling(seating: Seating): Promise<void>[] {
  const last = seating.round === seating.table.rounds.length - 1;
  return [recap(seating), relay(seating), ...(last ? sentences(seating) : [])];
}

async function recap({ play, part, round, table, signal }: Seating): Promise<void> {
  const host = play.tableHosts.get(table.table);
  if (!host) return;
  await host.share(part, RECAP, signal);
  const text = table.rounds
    .slice(0, round + 1)
    .map((each) => each.recap)
    .join('\n');
  const base = host.session.table(table.table)?.recap.version ?? 0;
  await host.write({ type: 'saveRecap', id: play.newId(), table: table.table, text, base }, signal);
}

async function relay({ play, part, round, table, signal }: Seating): Promise<void> {
  const host = play.tableHosts.get(table.table);
  const text = table.rounds[round]?.relay;
  if (!host || text === undefined) return;
  await host.share(part, RELAY, signal);
  await host.write({ type: 'passOn', id: play.newId(), table: table.table, round, text }, signal);
}

function sentences({ play, part, table, signal }: Seating): Promise<void>[] {
  const host = play.tableHosts.get(table.table);
  if (!host) return [];
  return table.themes.map(async ({ key, sentence }, i) => {
    await host.share(part, SENTENCES + i * STEP, signal);
    const theme = play.themes.get(`${table.table}/${key}`);
    if (theme === undefined) return;
    const there = () => host.session.table(table.table)?.themes.some(({ id }) => id === theme) === true;
    await host.until(there, signal);
    await host.write({ type: 'describeTheme', id: play.newId(), theme, sentence }, signal);
  });
}
