import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { isWorkshopCode } from './access/codes.ts';
import { openAccess } from './access/folder.ts';
import type { Access } from './access/keys.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { HELP, parseConfig } from './config.ts';
import { lanAddresses } from './http/addresses.ts';
import { hostPath } from './http/links.ts';
import { isCode, reason } from './journal/file.ts';
import { JournalUnavailable } from './journal/journal.ts';
import { openSqliteJournal } from './journal/sqlite.ts';

const WRONG_VALUE = 2;

/** Where the client's build stands: beside the server's own, or below the project when run from source. */
function clientFolder(): string {
  const { url } = import.meta;
  return fileURLToPath(new URL(url.endsWith('.ts') ? '../dist/client' : '../client', url));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function stop(sentence: string, status: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(status);
}

/** The links that someone who starts the server needs, as text. */
function welcome(access: Access, port: number, { publicUrl, host }: Config): string {
  const local = publicUrl ?? `http://localhost:${String(port)}`;
  const reach = publicUrl === undefined && host === undefined ? lanAddresses(port).map(({ url }) => url) : [];
  const phones = publicUrl ?? reach[0];
  const more = reach.slice(1).join(', ');
  return [
    '',
    `  Create a workshop:  ${local}/#create=${access.creationKey}`,
    phones
      ? `  On the network:     ${phones}/`
      : '  On the network:     no address found; phones cannot reach this server.',
    ...(more ? [`  Other addresses:    ${more}`] : []),
    '',
  ].join('\n');
}

function listenSentence(error: unknown, { port, host }: Config): string {
  const where = host === undefined ? `Port ${String(port)}` : `Port ${String(port)} of ${host}`;
  if (isCode(error, 'EADDRINUSE')) return `${where} is already in use; choose another with --port.`;
  if (isCode(error, 'EACCES')) return `${where} may not be used by this user; choose one above 1023 with --port.`;
  return `${where} cannot be used: ${reason(error)}.`;
}

async function run(config: Config): Promise<void> {
  // What people wrote is readable by the server's own user only.
  process.umask(0o077);
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  let ending = false;
  const journal = await openSqliteJournal({
    folder: config.data,
    onReport: (report) => {
      log.warn(report, 'journal');
    },
    onDeath: (why) => {
      if (!ending) stop(`The journal stopped: ${why}.`, 1);
    },
  });
  const access = await openAccess(config.data, config.createKey);
  const app = createApp({ ...config, journal, access, log, client: clientFolder(), processMetrics: true });

  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await app.close();
    await journal.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      end().catch((error: unknown) => stop(`The server did not stop cleanly: ${reason(error)}.`, 1));
    });
  }
  try {
    say(welcome(access, await app.listen(config.port, config.host), config));
  } catch (error) {
    await journal.close();
    stop(listenSentence(error, config), 1);
  }
}

/** Prints the link of a host who lost it. Needs the data folder only, so it can be asked while a server runs. */
async function printHostLink(config: Config, code: string): Promise<void> {
  if (!isWorkshopCode(code)) stop(`--host-link is "${code}", but must be the code of a workshop.`, WRONG_VALUE);
  const access = await openAccess(config.data, config.createKey);
  say(`${config.publicUrl ?? `http://localhost:${String(config.port)}`}${hostPath(access, code)}`);
}

const parsed = parseConfig(process.argv.slice(2), process.env);
if (parsed.kind === 'help') say(HELP);
else if (parsed.kind === 'wrong') stop(parsed.sentence, WRONG_VALUE);
else {
  const { config, hostLink } = parsed;
  (hostLink === undefined ? run(config) : printHostLink(config, hostLink)).catch((error: unknown) => {
    if (error instanceof JournalUnavailable) stop(error.message, 1);
    stop(`The server cannot start: ${reason(error)}.`, 1);
  });
}
