import { expect, test } from 'vitest';
import { HELP, parseConfig } from '../../server/config.ts';

test('RUN-1: without flags and environment there are sensible values', () => {
  expect(parseConfig([], {})).toEqual({
    kind: 'run',
    config: {
      port: 3000,
      data: 'data',
      transports: ['websocket', 'polling'],
      retentionDays: 90,
      logLevel: 'info',
    },
  });
});

test('RUN-1: flags win over the environment, and the environment over defaults', () => {
  const env = {
    PORT: '4000',
    HOST: '127.0.0.1',
    DATA_DIR: '/env',
    PUBLIC_URL: 'https://env.example.org/',
    CREATE_KEY: 'long-enough',
    RETENTION_DAYS: '30',
    LOG_LEVEL: 'warn',
  };
  expect(parseConfig([], env)).toMatchObject({
    config: {
      port: 4000,
      host: '127.0.0.1',
      data: '/env',
      publicUrl: 'https://env.example.org',
      createKey: 'long-enough',
      retentionDays: 30,
      logLevel: 'warn',
    },
  });
  const flags = ['--port', '0', '--host=::1', '--data', 'd', '--public-url', 'http://b', '--transports', 'websocket'];
  expect(parseConfig(flags, env)).toMatchObject({
    config: { port: 0, host: '::1', data: 'd', publicUrl: 'http://b', transports: ['websocket'] },
  });
});

test('RUN-2: help names every flag and variable', () => {
  expect(parseConfig(['--help'], {})).toEqual({ kind: 'help' });
  for (const name of ['--port', '--host', '--data', '--public-url', '--transports', '--help']) {
    expect(HELP).toContain(name);
  }
  for (const name of ['PORT', 'HOST', 'DATA_DIR', 'PUBLIC_URL', 'CREATE_KEY', 'RETENTION_DAYS', 'LOG_LEVEL']) {
    expect(HELP).toContain(name);
  }
});

test.each([
  [['--port', 'x'], {}, '--port is "x", but must be a whole number from 0 to 65535.'],
  [['--port', '65536'], {}, '--port is "65536", but must be a whole number from 0 to 65535.'],
  [[], { PORT: '-1' }, 'PORT is "-1", but must be a whole number from 0 to 65535.'],
  [['--data', ''], {}, '--data is empty.'],
  [['--host', ''], {}, '--host is empty.'],
  [
    ['--public-url', 'zaal'],
    {},
    '--public-url is "zaal", but must be an address such as https://example.org, without a path.',
  ],
  [
    [],
    { PUBLIC_URL: 'https://a.org/x' },
    'PUBLIC_URL is "https://a.org/x", but must be an address such as https://example.org, without a path.',
  ],
  [['--transports', 'pigeon'], {}, '--transports is "pigeon", but must be websocket, polling, or websocket,polling.'],
  [['--transports', ''], {}, '--transports is "", but must be websocket, polling, or websocket,polling.'],
  [[], { CREATE_KEY: 'short' }, 'CREATE_KEY must have 8 to 200 characters: letters, digits, - and _ only.'],
  [[], { CREATE_KEY: 'with a space' }, 'CREATE_KEY must have 8 to 200 characters: letters, digits, - and _ only.'],
  [[], { RETENTION_DAYS: '0' }, 'RETENTION_DAYS is "0", but must be a whole number from 1 to 3650.'],
  [
    [],
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL is "loud", but must be one of fatal, error, warn, info, debug, trace, silent.',
  ],
  [['--prot', '1'], {}, `Unknown option '--prot'. See --help.`],
])('RUN-3: %j with %j is one clear sentence', (flags, env, sentence) => {
  expect(parseConfig(flags, env)).toEqual({ kind: 'wrong', sentence });
});
