import { SECOND, type Ms } from '../../shared/core/time.ts';

/** One answer of the server's clock. */
export interface Sample {
  /** The server's clock when it answered. */
  serverMs: Ms;
  /** The monotonic moment halfway between question and answer. */
  midpoint: Ms;
  roundTrip: Ms;
  /** How many times faster than life the server's clock runs. */
  rate: number;
}

/** Two quartz clocks part by at most this: what makes an old sample worse than a new one. */
const DRIFT = 1e-4;
/** Fewer ticks than this apart would only heat the phone, however fast a rehearsal runs. */
const SHORTEST_TICK: Ms = 250;
/** Timers may ring this much too early. */
const SLACK: Ms = 4;

/** How far off a sample may be by now: half its round trip, and what clocks drift since. */
function uncertainty(sample: Sample, monotonic: Ms): number {
  return sample.roundTrip / 2 + Math.max(0, monotonic - sample.midpoint) * DRIFT;
}

/** The better of what is known and what just came: the smallest round trip, until it is too old. */
export function better(known: Sample | null, fresh: Sample, monotonic: Ms): Sample {
  if (!known || known.rate !== fresh.rate) return fresh;
  return uncertainty(fresh, monotonic) <= uncertainty(known, monotonic) ? fresh : known;
}

/** A sample from a question sent and answered at these monotonic moments. */
export function sampleOf(sent: Ms, answered: Ms, serverMs: Ms, rate: number): Sample {
  return { serverMs, rate, roundTrip: answered - sent, midpoint: (sent + answered) / 2 };
}

/** The server's clock at a monotonic moment. */
export function serverNow(sample: Sample, monotonic: Ms): Ms {
  return sample.serverMs + (monotonic - sample.midpoint) * sample.rate;
}

/** How many seconds of the server's clock lie between two ticks: one, or more when it runs fast. */
export function tickSeconds(rate: number): number {
  return Math.max(1, Math.ceil((SHORTEST_TICK * rate) / SECOND));
}

/** The last boundary of a second that has passed: what every screen shows until the next. */
export function lastBoundary(now: Ms): Ms {
  return Math.floor(now / SECOND) * SECOND;
}

/** How long to wait, in real time, until just after the next boundary that is shown. */
export function untilTick(now: Ms, rate: number): Ms {
  const step = tickSeconds(rate) * SECOND;
  return ((Math.floor(now / step) + 1) * step - now) / rate + SLACK;
}
