import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { SECOND, type Ms } from '../shared/core/time.ts';
import { clock } from '../shared/report/dates.ts';
import { partName } from '../shared/report/naming.ts';
import { newCreationKey } from './access/folder.ts';
import { createAccess } from './access/keys.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { HELP, parseConfig } from './config.ts';
import { lanAddresses } from './http/addresses.ts';
import type { Links } from './http/links.ts';
import { reason } from './journal/file.ts';
import { createMemoryJournal } from './journal/memory.ts';
import { createRehearsal, timeOfTheDay } from './rehearsal/birth.ts';
import { UTC_OFFSET_MINUTES } from './rehearsal/day.ts';
import { play } from './rehearsal/stage.ts';

/** `npm run demo`: a server in memory, on which 21 simulated people live through 24 September, to look at. */

const WRONG_VALUE = 2;
const DEFAULT_RATE = 120;
const FASTEST = 1000;
/** Time to open the links before the day begins. */
const WAIT_MS: Ms = 10 * SECOND;

const DEMO_HELP = `  --rate NUMBER        how many times faster than life the rehearsed day goes, 1 to ${String(FASTEST)} (${String(DEFAULT_RATE)})\n`;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function stop(sentence: string, status: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(status);
}

/** Takes `--rate` out of the arguments; the others are the server's. */
function takeRate(args: readonly string[]): { rate: number; rest: string[] } {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: { rate: { type: 'string' } } });
  const token = tokens.find((each) => each.kind === 'option' && each.name === 'rate');
  if (token?.kind !== 'option') return { rate: DEFAULT_RATE, rest: [...args] };
  const rate = /^\d{1,4}$/.test(token.value ?? '') ? Number(token.value) : NaN;
  if (!(rate >= 1 && rate <= FASTEST)) {
    stop(`--rate is "${token.value ?? ''}", but must be a whole number from 1 to ${String(FASTEST)}.`, WRONG_VALUE);
  }
  const used = token.inlineValue ? 1 : 2;
  return { rate, rest: [...args.slice(0, token.index), ...args.slice(token.index + used)] };
}

function welcome(links: Links, port: number, { publicUrl, host }: Config, rate: number): string {
  const local = publicUrl ?? `http://localhost:${String(port)}`;
  const reach = publicUrl ?? (host === undefined ? lanAddresses(port)[0]?.url : undefined) ?? local;
  const tables = links.tables.map(
    ({ number, hosts, path }) => `  Table ${String(number)}:         ${local}${path}  (${hosts.join(', ')})`,
  );
  return [
    '',
    `  A rehearsal of 24 September: 21 simulated people, ${String(rate)} times faster than life. It begins in ${String(WAIT_MS / SECOND)} seconds.`,
    '',
    `  Open first:      ${local}${links.screen}  (the projector)`,
    `  Host:            ${local}${links.host}`,
    `  Join in (phone): ${reach}${links.join}`,
    ...tables,
    `  Verslag:         ${local}${links.report}  (at the end of the day)`,
    '',
  ].join('\n');
}

/** The built client: beside the server's own bundle, or in `dist` when run from source. */
function clientFolder(): string {
  const below = new URL('../dist/client', import.meta.url);
  return fileURLToPath(existsSync(below) ? below : new URL('../client', import.meta.url));
}

async function run(config: Config, rate: number): Promise<void> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const access = createAccess(randomBytes(32), config.createKey ?? newCreationKey());
  const time = timeOfTheDay(WAIT_MS * rate);
  const app = createApp({ ...config, time, journal: createMemoryJournal(), access, log, client: clientFolder() });
  const port = await app
    .listen(config.port, config.host)
    .catch((error: unknown) =>
      stop(`Port ${String(config.port)} cannot be used (${reason(error)}); choose another with --port.`, 1),
    );
  const born = await createRehearsal(app.registry, access, rate);
  const address = `http://${config.host ?? '127.0.0.1'}:${String(port)}`;
  const rehearsal = play(born, {
    url: address,
    wait: WAIT_MS,
    report: (problem) => {
      log.warn(problem.message);
    },
    began: (part) => {
      const name = partName(part, part.title);
      say(`  ${part.startedAt === null ? '     ' : clock(part.startedAt, UTC_OFFSET_MINUTES)}  ${name}`);
    },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      rehearsal.stop();
      app.close().then(
        () => process.exit(0),
        (error: unknown) => stop(`The server did not stop cleanly: ${reason(error)}.`, 1),
      );
    });
  }
  say(welcome(born.links, port, config, rate));
  rehearsal.done.then(
    (end) => {
      if (end === 'lived')
        say(
          `\n  The day is over. Verslag: ${config.publicUrl ?? `http://localhost:${String(port)}`}${born.links.report}\n`,
        );
    },
    (error: unknown) => {
      log.error({ err: error }, 'the rehearsal broke off; the server goes on');
    },
  );
}

const { rate, rest } = takeRate(process.argv.slice(2));
const parsed = parseConfig(rest, process.env);
if (parsed.kind === 'help') say(`${HELP}\nOf this rehearsal (kept in memory):\n${DEMO_HELP}`);
else if (parsed.kind === 'wrong') stop(parsed.sentence, WRONG_VALUE);
else {
  run(parsed.config, rate).catch((error: unknown) => stop(`The rehearsal cannot start: ${reason(error)}.`, 1));
}
