import { Counter, Gauge, Histogram, Registry as PromRegistry, collectDefaultMetrics } from 'prom-client';

/** What an operator can watch. One registry a server, so that several servers fit in one process. */
export class Metrics {
  readonly registry = new PromRegistry();
  readonly #registers = [this.registry];
  readonly connections = new Gauge({
    name: 'buurtbalans_connections',
    help: 'Sockets that are connected, by role.',
    labelNames: ['role'],
    registers: this.#registers,
  });
  readonly commands = new Counter({
    name: 'buurtbalans_commands_total',
    help: 'Commands answered, by type and outcome.',
    labelNames: ['type', 'outcome'],
    registers: this.#registers,
  });
  readonly events = new Counter({
    name: 'buurtbalans_events_total',
    help: 'Events stored.',
    registers: this.#registers,
  });
  readonly appendSize = new Histogram({
    name: 'buurtbalans_append_events',
    help: 'Events in one append.',
    buckets: [1, 2, 5, 10, 20, 50, 100],
    registers: this.#registers,
  });
  readonly failures = new Counter({
    name: 'buurtbalans_failures_total',
    help: 'Times a room had to recover.',
    registers: this.#registers,
  });

  constructor(withProcess: boolean) {
    if (withProcess) collectDefaultMetrics({ register: this.registry });
  }
}
