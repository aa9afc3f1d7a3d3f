import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { Ms } from '../shared/core/time.ts';
import type { Access } from './access/keys.ts';
import type { LimitSizes } from './access/limits.ts';
import { Limits } from './access/limits.ts';
import { authoring } from './authoring.ts';
import type { Transport } from './config.ts';
import { createHttp } from './http/app.ts';
import { Metrics } from './http/metrics.ts';
import type { Journal } from './journal/journal.ts';
import { keepSwept } from './retention.ts';
import type { Time } from './rooms/clock.ts';
import { systemTime } from './rooms/clock.ts';
import { Registry } from './rooms/registry.ts';
import type { Room } from './rooms/room.ts';
import type { Rules } from './rooms/rules.ts';
import { rules as coreRules } from './rooms/core.ts';
import type { RoomWatch } from './rooms/waiting.ts';
import { addressOf } from './sockets/address.ts';
import { createIo, listen, wireOf } from './sockets/io.ts';

export interface AppOptions {
  readonly journal: Journal;
  readonly access: Access;
  readonly log: Logger;
  /** Folder of the built client. */
  readonly client: string;
  readonly publicUrl?: string;
  readonly transports?: readonly Transport[];
  readonly retentionDays?: number;
  readonly time?: Time;
  readonly random?: () => number;
  readonly rules?: Rules;
  readonly limits?: LimitSizes;
  /** Also measure the process itself; once a process. */
  readonly processMetrics?: boolean;
}

export interface App {
  readonly registry: Registry;
  /** Listens; port 0 takes a free one. Resolves to the port. Rejects with the system's error, such as EADDRINUSE. */
  listen(port: number, host?: string): Promise<number>;
  /** Finishes what is in hand, tells who is connected, and stops listening. The journal stays open: it is its owner's. */
  close(): Promise<void>;
}

const ALL_TRANSPORTS: readonly Transport[] = ['websocket', 'polling'];
const RETENTION_DAYS = 90;
/** How long an answer that is being sent may still take after the end. */
const GRACE_MS: Ms = 2000;

/** The whole server in one process, not yet listening. */
export function createApp(options: AppOptions): App {
  const { journal, access, log, client, publicUrl } = options;
  const time = options.time ?? systemTime();
  const limits = new Limits(options.limits);
  const metrics = new Metrics(options.processMetrics ?? false);
  const failed = (error: unknown): void => {
    log.error({ err: error }, 'something failed');
  };

  // Socket.IO takes over the listeners there are, so the pages' comes before it, and asks for `pages` when it is there.
  const http = createServer((request, response) => {
    pages(request, response);
  });
  const io = createIo(http, {
    transports: options.transports ?? ALL_TRANSPORTS,
    ...(publicUrl === undefined ? {} : { publicUrl }),
  });
  let followersChanged: (room: Room) => void = () => undefined;
  const registry = new Registry(
    {
      journal,
      time,
      rules: options.rules ?? coreRules,
      random: options.random ?? Math.random,
      wire: wireOf(io),
      watch: watch(metrics, log),
    },
    (room) => {
      followersChanged(room);
    },
  );
  followersChanged = listen(io, { registry, access, limits, metrics, time, failed, addressOf: addressOf(publicUrl) });
  const port = (): number => {
    const address: AddressInfo | string | null = http.address();
    return typeof address === 'object' && address ? address.port : 0;
  };
  const pages: Express = createHttp({
    registry,
    journal,
    access,
    limits,
    metrics,
    authoring,
    log,
    publicUrl,
    client,
    port,
  });
  let stopSweeping: (() => void) | undefined;

  return {
    registry,
    async listen(wanted, host) {
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject);
        http.listen({ port: wanted, ...(host === undefined ? {} : { host }) }, () => {
          http.off('error', reject);
          resolve();
        });
      });
      stopSweeping = keepSwept({
        journal,
        registry,
        time,
        days: options.retentionDays ?? RETENTION_DAYS,
        removed: (code) => {
          log.info({ code }, 'workshop deleted: nothing happened in it for too long');
        },
        failed,
      });
      return port();
    },
    async close() {
      stopSweeping?.();
      await registry.close();
      const cut = setTimeout(() => {
        http.closeAllConnections();
      }, GRACE_MS);
      await io.close();
      clearTimeout(cut);
    },
  };
}

function watch(metrics: Metrics, log: Logger): RoomWatch {
  return {
    carriedOut: (type, answer) => {
      metrics.commands.inc({ type, outcome: answer.ok ? 'done' : 'refusal' in answer ? answer.refusal.code : 'later' });
    },
    appended: (events) => {
      metrics.events.inc(events);
      metrics.appendSize.observe(events);
    },
    failed: (code, error) => {
      metrics.failures.inc();
      log.error({ err: error, code }, 'a workshop recovers');
    },
  };
}
