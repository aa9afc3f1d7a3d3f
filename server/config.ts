import { parseArgs } from 'node:util';

export type Transport = 'websocket' | 'polling';
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  readonly port: number;
  /** Address to listen on; absent: all addresses. */
  readonly host?: string;
  readonly data: string;
  /** Where people reach this server when that is not its own address: scheme and host, no slash at the end. */
  readonly publicUrl?: string;
  readonly transports: readonly Transport[];
  readonly createKey?: string;
  readonly retentionDays: number;
  readonly logLevel: LogLevel;
}

export type ParsedConfig =
  | {
      readonly kind: 'run';
      readonly config: Config;
      /** Code of the workshop whose host link is to be printed, instead of running. */
      readonly hostLink?: string;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

export const HELP = `Buurtbalans: runs live workshops.

  --port NUMBER        port to listen on, 0 to 65535 (PORT, 3000)
  --host ADDRESS       address to listen on (HOST, all addresses)
  --data FOLDER        where workshops are kept (DATA_DIR, data)
  --public-url URL     address at which people reach this server (PUBLIC_URL)
  --transports LIST    websocket, or websocket,polling (websocket,polling)
  --host-link CODE     print the host's link of a workshop again, and stop
  --help               this list

Only in the environment:
  CREATE_KEY           key that lets someone create a workshop: 8 or more letters, digits, - and _ (made once)
  RETENTION_DAYS       days after which an untouched workshop is deleted, 1 to 3650 (90)
  LOG_LEVEL            ${LOG_LEVELS.join(', ')} (info)
`;

/** A value that cannot be used, as one sentence for the operator. */
class Wrong extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads flags, then environment, then defaults. An empty variable counts as absent. */
export function parseConfig(args: readonly string[], env: Env): ParsedConfig {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        'public-url': { type: 'string' },
        transports: { type: 'string' },
        'host-link': { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return { kind: 'help' };
    const set = (flag: string, value: string | undefined, name: string): Setting | undefined => {
      if (value !== undefined) return { name: `--${flag}`, value };
      return fromEnv(env, name);
    };
    const host = set('host', values.host, 'HOST');
    const publicUrl = set('public-url', values['public-url'], 'PUBLIC_URL');
    const createKey = fromEnv(env, 'CREATE_KEY');
    const data = set('data', values.data, 'DATA_DIR');
    if (data?.value === '' || host?.value === '')
      throw new Wrong(`${data?.value === '' ? '--data' : '--host'} is empty.`);
    return {
      kind: 'run',
      ...(values['host-link'] === undefined ? {} : { hostLink: values['host-link'].toUpperCase() }),
      config: {
        port: whole(set('port', values.port, 'PORT'), 0, 65_535, 3000),
        data: data?.value ?? 'data',
        transports: transports(values.transports),
        retentionDays: whole(fromEnv(env, 'RETENTION_DAYS'), 1, 3650, 90),
        logLevel: level(fromEnv(env, 'LOG_LEVEL')),
        ...(host ? { host: host.value } : {}),
        ...(publicUrl ? { publicUrl: address(publicUrl) } : {}),
        ...(createKey ? { createKey: usableKey(createKey) } : {}),
      },
    };
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'wrong', sentence: error.message };
    if (error instanceof TypeError) return { kind: 'wrong', sentence: flagSentence(error.message) };
    throw error;
  }
}

interface Setting {
  readonly name: string;
  readonly value: string;
}

function fromEnv(env: Env, name: string): Setting | undefined {
  const value = env[name];
  return value === undefined || value === '' ? undefined : { name, value };
}

function whole(setting: Setting | undefined, min: number, max: number, otherwise: number): number {
  if (!setting) return otherwise;
  const value = /^\d{1,6}$/.test(setting.value) ? Number(setting.value) : NaN;
  if (value >= min && value <= max) return value;
  throw new Wrong(`${setting.name} is "${setting.value}", but must be a whole number from ${min} to ${max}.`);
}

function address(setting: Setting): string {
  const url = URL.canParse(setting.value) ? new URL(setting.value) : undefined;
  const bare = url && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url && bare && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw new Wrong(
    `${setting.name} is "${setting.value}", but must be an address such as https://example.org, without a path.`,
  );
}

function transports(value: string | undefined): Transport[] {
  const given = (value ?? 'websocket,polling').split(',');
  const known = (['websocket', 'polling'] as const).filter((each) => given.includes(each));
  if (known.length === given.length && known.length > 0) return known;
  throw new Wrong(`--transports is "${value ?? ''}", but must be websocket, polling, or websocket,polling.`);
}

function level(setting: Setting | undefined): LogLevel {
  if (!setting) return 'info';
  const known = LOG_LEVELS.find((each) => each === setting.value);
  if (known) return known;
  throw new Wrong(`LOG_LEVEL is "${setting.value}", but must be one of ${LOG_LEVELS.join(', ')}.`);
}

/** It travels in the fragment of a link and in a header, so it has only signs that need no escape. */
function usableKey(setting: Setting): string {
  if (/^[\w-]{8,200}$/.test(setting.value)) return setting.value;
  throw new Wrong('CREATE_KEY must have 8 to 200 characters: letters, digits, - and _ only.');
}

/** Node's own message, shortened to its first sentence. */
function flagSentence(message: string): string {
  return `${message.split(/\. |\n/)[0]?.replace(/\.$/, '') ?? message}. See --help.`;
}
