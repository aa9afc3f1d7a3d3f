import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Ms } from '../../shared/core/time.ts';

/** How much is let through before someone is asked to wait. */
export interface LimitSizes {
  /** Commands of one device in one workshop, each 10 seconds. */
  readonly device: number;
  /** Commands in one workshop, each 10 seconds. */
  readonly workshop: number;
  /** Unknown codes and wrong keys of one address, each minute. Everyone in a venue shares one address. */
  readonly failures: number;
}

export const LIMIT_SIZES: LimitSizes = { device: 200, workshop: 4000, failures: 300 };

/** Too much is never refused, only asked to wait. */
export class Limits {
  readonly #device: RateLimiterMemory;
  readonly #workshop: RateLimiterMemory;
  readonly #failures: RateLimiterMemory;

  constructor(sizes: LimitSizes = LIMIT_SIZES) {
    this.#device = new RateLimiterMemory({ points: sizes.device, duration: 10 });
    this.#workshop = new RateLimiterMemory({ points: sizes.workshop, duration: 10 });
    this.#failures = new RateLimiterMemory({ points: sizes.failures, duration: 60 });
  }

  /** How long a command has to wait; undefined when it need not. */
  async command(code: string, device: string): Promise<Ms | undefined> {
    return (await wait(this.#device, `${code} ${device}`)) ?? (await wait(this.#workshop, code));
  }

  /** Counts an unknown code or a wrong key. */
  async failed(address: string): Promise<void> {
    await wait(this.#failures, address);
  }

  /** How long an address that failed too often has to wait; undefined when it need not. */
  async blocked(address: string): Promise<Ms | undefined> {
    const spent = await this.#failures.get(address);
    return spent && spent.remainingPoints <= 0 ? Math.max(1, spent.msBeforeNext) : undefined;
  }
}

async function wait(limiter: RateLimiterMemory, key: string): Promise<Ms | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (spent) {
    if (spent instanceof RateLimiterRes) return Math.max(1, spent.msBeforeNext);
    throw spent;
  }
}
