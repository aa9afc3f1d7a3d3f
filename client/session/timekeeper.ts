import type { Ms } from '../../shared/core/time.ts';
import type { ClockAnswer } from '../../shared/protocol/down.ts';
import { better, lastBoundary, sampleOf, serverNow, untilTick, type Sample } from './clock.ts';
import type { TimeSource } from './ports.ts';

/** A new connection asks this often, this far apart: one of them meets an idle network. */
const FIRST_QUESTIONS = 5;
const FIRST_GAP_MS: Ms = 400;
/** Later, quietly. Also what finds out that a connection is dead. */
const REFRESH_MS: Ms = 15_000;
/** The device slept, or its clock was set, when its two clocks part by this much. */
const PARTED_MS: Ms = 2_000;

export interface TimekeeperTools {
  time: TimeSource;
  /** Asks the server's clock; false when there is no connection. */
  ask: (clientMs: Ms, answer: (answer: ClockAnswer) => void) => boolean;
  /** What is shown as now has changed. */
  ticked: () => void;
}

/** Keeps the server's time on a device whose own clock may be hours off. */
export class Timekeeper {
  readonly #tools: TimekeeperTools;
  #sample: Sample | null = null;
  /** After a new connection or a sleep the old sample is worth nothing as soon as there is a new one. */
  #stale = false;
  #parted: Ms;
  #shown: Ms;
  #asking: (() => void) | null = null;
  #ticking: (() => void) | null = null;

  constructor(tools: TimekeeperTools) {
    this.#tools = tools;
    this.#parted = tools.time.wall() - tools.time.monotonic();
    this.#shown = lastBoundary(this.now());
    this.#tick();
  }

  /** True once the server has answered. Until then the device's clock stands in. */
  get known(): boolean {
    return this.#sample !== null;
  }

  get rate(): number {
    return this.#sample?.rate ?? 1;
  }

  /** The server's clock at this moment. */
  now(): Ms {
    const { time } = this.#tools;
    return this.#sample ? serverNow(this.#sample, time.monotonic()) : time.wall();
  }

  /** What screens show as now: the last boundary of a second, or a later moment at which the programme changed. */
  get shown(): Ms {
    return this.#shown;
  }

  /** The programme changed at this moment: what follows from it counts from here, not from the last second. */
  refresh(): void {
    this.#shown = this.now();
  }

  /** A new connection: perhaps to another machine, with another clock. */
  connected(): void {
    this.#stale = true;
    this.#ask(FIRST_QUESTIONS);
  }

  lost(): void {
    this.#asking?.();
    this.#asking = null;
  }

  close(): void {
    this.lost();
    this.#ticking?.();
    this.#ticking = null;
  }

  #ask(first: number): void {
    this.#asking?.();
    const { time, ask } = this.#tools;
    const sent = time.monotonic();
    ask(sent, (answer) => {
      this.#learn(sampleOf(sent, time.monotonic(), answer.serverMs, answer.rate));
    });
    this.#asking = time.after(first > 1 ? FIRST_GAP_MS : REFRESH_MS, () => {
      this.#ask(Math.max(1, first - 1));
    });
  }

  #learn(fresh: Sample): void {
    const known = this.#sample;
    this.#sample = better(this.#stale ? null : known, fresh, this.#tools.time.monotonic());
    this.#stale = false;
    if (this.#sample === known) return;
    const boundary = lastBoundary(this.now());
    if (boundary !== lastBoundary(this.#shown)) this.#show(boundary);
    this.#tick();
  }

  #tick(): void {
    this.#ticking?.();
    this.#ticking = this.#tools.time.after(untilTick(this.now(), this.rate), () => {
      this.#slept();
      const boundary = lastBoundary(this.now());
      if (boundary > this.#shown || boundary < this.#shown - 1000) this.#show(boundary);
      this.#tick();
    });
  }

  #show(now: Ms): void {
    this.#shown = now;
    this.#tools.ticked();
  }

  #slept(): void {
    const { time } = this.#tools;
    const parted = time.wall() - time.monotonic();
    if (Math.abs(parted - this.#parted) < PARTED_MS) return;
    this.#parted = parted;
    // Some devices stop their monotonic clock while they sleep: ask again. Without a connection the next one does.
    if (this.#asking) this.connected();
  }
}
