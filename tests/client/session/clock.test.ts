import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../client/gallery/day.ts';
import { better, sampleOf, serverNow, tickSeconds, untilTick } from '../../../client/session/clock.ts';
import { VirtualTime, world } from './world.ts';

// The same histories every time: a failure can be looked at again.
fc.configureGlobal({ seed: 24092026 });

const programme = day({ at: '14:22', part: 'ronde-2' });

describe('estimating the server’s clock', () => {
  test('CLK-2: of two answers the one with the smaller round trip counts, whichever came first', () => {
    const quick = sampleOf(1000, 1020, 50_010, 1);
    const slow = sampleOf(2000, 2400, 51_350, 1);
    expect(better(quick, slow, 2400)).toBe(quick);
    expect(better(slow, sampleOf(3000, 3020, 52_010, 1), 3020)).not.toBe(slow);
  });

  test('CLK-2: an answer that is too old gives way to a slower one', () => {
    const quick = sampleOf(1000, 1020, 50_010, 1);
    const later = sampleOf(3_600_000, 3_600_100, 3_649_050, 1);
    expect(better(quick, later, 3_600_100)).toBe(later);
  });

  test('CLK-2: the estimate is off by no more than half the smallest round trip', () => {
    const pings = fc.array(fc.record({ there: fc.nat(2000), back: fc.nat(2000) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pings, fc.integer({ min: -1e9, max: 1e9 }), (trips, offset) => {
        let at = 0;
        let best = null as ReturnType<typeof sampleOf> | null;
        for (const { there, back } of trips) {
          const fresh = sampleOf(at, at + there + back, at + there + offset, 1);
          best = better(best, fresh, at + there + back);
          at += there + back + 400;
        }
        if (!best) throw new Error('there is at least one');
        const smallest = Math.min(...trips.map(({ there, back }) => there + back));
        // What two clocks may have drifted apart meanwhile is allowed for.
        expect(Math.abs(serverNow(best, at) - (at + offset))).toBeLessThanOrEqual(smallest / 2 + at * 1e-4 + 1e-6);
      }),
    );
  });

  test('CLK-3: however fast the clock runs, a tick is a quarter of a second of real time or more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 600 }), (now, rate) => {
        const wait = untilTick(now, rate);
        const seconds = tickSeconds(rate);
        expect((seconds * 1000) / rate).toBeGreaterThanOrEqual(rate === 1 ? 1000 : 250);
        expect(wait).toBeLessThanOrEqual((seconds * 1000) / rate + 4);
        expect(Math.floor((now + wait * rate) / 1000)).toBeGreaterThan(Math.floor(now / 1000));
      }),
    );
  });
});

describe('a session and its clock', () => {
  test('CLK-1: a device whose clock is hours off shows the server’s second', () => {
    const time = new VirtualTime();
    time.wallOffset -= 5 * 3_600_000;
    const { server, session } = world({ time });
    server.welcome(programme);
    expect(session.readNow()).toBe(server.serverNow());
    time.advance(10_250);
    expect(session.nowMs).toBe(Math.floor(server.serverNow() / 1000) * 1000);
  });

  test('CLK-1: someone who sets the clock of the device changes nothing', () => {
    const { server, session, time } = world();
    server.welcome(programme);
    time.wallOffset += 86_400_000;
    time.advance(3_000);
    expect(session.readNow()).toBe(server.serverNow());
  });

  test('CLK-4: now changes just after each boundary of a second of the server’s clock, and only then', () => {
    const time = new VirtualTime();
    time.now = 300;
    const { server, session } = world({ time });
    server.welcome(programme);
    const shown: number[] = [];
    session.subscribe(() => {
      if (shown.at(-1) !== session.nowMs) shown.push(session.nowMs);
    });
    time.advance(700);
    expect(session.nowMs % 1000).toBe(300);
    time.advance(10);
    expect(session.nowMs % 1000).toBe(0);
    time.advance(3000);
    expect(shown.slice(-4).map((ms) => ms - server.serverZero)).toEqual([1000, 2000, 3000, 4000]);
  });

  test('CLK-4: what a new programme says counts from the moment it came', () => {
    const { server, session, time } = world();
    server.welcome(programme);
    time.advance(5_400);
    server.say('frames', { frames: [{ channel: 'programme', from: 1, to: 2, put: {}, drop: [] }] });
    expect(session.nowMs - server.serverZero).toBe(5_400);
  });

  test('CLK-3: a rehearsal runs at the server’s rate', () => {
    const { server, session, time, changes } = world();
    server.rate = 60;
    server.welcome(programme);
    time.advance(5_000);
    const before = changes();
    time.advance(1000);
    expect(session.readNow()).toBe(server.serverNow());
    expect(server.serverNow() - session.nowMs).toBeLessThanOrEqual(15_000);
    expect(changes() - before).toBeLessThanOrEqual(5);
  });

  test('CLK-5: after a new connection the first answer replaces what was known, however slow it is', () => {
    const { server, session, time } = world();
    server.welcome(programme);
    time.advance(2000);
    server.drop();
    server.answersClock = false;
    server.welcome(programme);
    time.advance(800);
    server.clocks.at(-2)?.answer({ serverMs: 1_000_000, rate: 1 });
    expect(session.readNow()).toBe(1_000_000 + 200);
  });

  test('CLK-5: after a sleep of the device it asks again', () => {
    const { server, session, time } = world();
    server.welcome(programme);
    time.advance(60_400);
    const asked = server.clocks.length;
    // The monotonic clock stood still for ten minutes, the wall clock did not.
    time.wallOffset += 600_000;
    time.advance(1000);
    expect(server.clocks.length).toBeGreaterThan(asked);
    expect(session.connection.state).toBe('live');
  });

  test('CLK-6: until the server’s clock is known no programme is shown', () => {
    const { server, session } = world();
    server.answersClock = false;
    server.welcome(programme);
    expect(session.programme).toBeNull();
    server.clocks[0]?.answer({ serverMs: 5, rate: 1 });
    expect(session.programme?.part?.id).toBe('ronde-2');
  });
});
