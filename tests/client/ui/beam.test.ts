import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beamAngle, beamBlocks, beamFrame, beamScale, pivotPath } from '../../../client/ui/beam.ts';
import { pulseDots, pulseScale } from '../../../client/ui/pulse.ts';
import { seats } from '../../../client/ui/orbit.ts';

// The same histories every time: a failure can be looked at again.
fc.configureGlobal({ seed: 24092026 });

const counts = fc.nat({ max: 160 });

describe('the balance', () => {
  test('UI-3: the beam turns 14 degrees times the difference over all, of at least six', () => {
    expect(beamAngle(14, 9)).toBe(-3.04);
    expect(beamAngle(3, 8)).toBe(6.36);
    expect(beamAngle(1, 0)).toBe(-2.33);
    expect(beamAngle(31, 19)).toBe(-3.36);
  });

  test('UI-3: it never turns more than nine degrees, and is level when equal or empty', () => {
    expect(beamAngle(20, 0)).toBe(-9);
    expect(beamAngle(0, 20)).toBe(9);
    expect(beamAngle(6, 6)).toBe(0);
    expect(beamAngle(0, 0)).toBe(0);
    fc.assert(fc.property(counts, counts, (joins, doubts) => Math.abs(beamAngle(joins, doubts)) <= 9));
  });

  test('UI-3: swapping the sides mirrors it', () => {
    fc.assert(
      fc.property(counts, counts, (joins, doubts) => beamAngle(joins, doubts) + beamAngle(doubts, joins) === 0),
    );
  });

  test('UI-4: joins stack at the start side and doubts at the end, in rows from the bottom', () => {
    const frame = beamFrame('round', false, false);
    expect(beamBlocks(frame, 14, 'joins', 1)[0]).toEqual({ x: -247, y: -23, width: 30, height: 16 });
    expect(beamBlocks(frame, 14, 'joins', 1)[13]).toEqual({ x: -142, y: -65, width: 30, height: 16 });
    expect(beamBlocks(frame, 9, 'doubts', 1)[0]).toEqual({ x: 79.4, y: -20.6, width: 25.2, height: 11.2 });
    expect(beamBlocks(frame, 9, 'doubts', 1)[8]).toEqual({ x: 184.4, y: -41.6, width: 25.2, height: 11.2 });
  });

  test('UI-4: a first row that is not full stands in the middle of its side', () => {
    const blocks = beamBlocks(beamFrame('card', false, false), 3, 'joins', 1);
    expect(blocks.map((block) => block.x)).toEqual([-211, -175, -139]);
  });

  test('UI-5: the unit is one card to 32 on a side, and five from 33, the last block cut to its fifths', () => {
    expect(beamScale(15)).toEqual({ unit: 1, small: false });
    expect(beamScale(16)).toEqual({ unit: 1, small: true });
    expect(beamScale(32)).toEqual({ unit: 1, small: true });
    expect(beamScale(33)).toEqual({ unit: 5, small: true });
    const blocks = beamBlocks(beamFrame('round', true, false), 43, 'joins', 5);
    expect(blocks).toHaveLength(9);
    expect(blocks[8]?.width).toBe(12);
  });

  test('UI-5: at every scale the blocks stay on the plank and under the top of the picture', () => {
    for (const size of ['card', 'round', 'harvest', 'wide'] as const) {
      fc.assert(
        fc.property(counts, (cards) => {
          const { unit, small } = beamScale(cards);
          const frame = beamFrame(size, small, false);
          for (const side of ['joins', 'doubts'] as const) {
            for (const block of beamBlocks(frame, cards, side, unit)) {
              expect(Math.abs(block.x)).toBeLessThan(frame.width / 2);
              expect(side === 'joins' ? block.x + block.width : -block.x).toBeLessThan(0);
              expect(block.y).toBeGreaterThan(-frame.plank);
            }
          }
        }),
      );
    }
  });

  test('UI-4: an empty beam is only as high as its plank and pivot', () => {
    const frame = beamFrame('round', false, true);
    expect(frame.height).toBe(64);
    expect(pivotPath(frame)).toBe('M265 22.5L291.68 60H238.32Z');
  });
});

describe('the balance of people', () => {
  test('UI-6: dots fill from the ends inwards, three high to 27, four to 48, five to 75', () => {
    expect([27, 28, 48, 49, 75].map((most) => pulseScale(most, false).rows)).toEqual([3, 4, 4, 5, 5]);
    const dots = pulseDots(14, 'joins', pulseScale(14, false));
    expect(dots[0]).toEqual({ x: -768, y: -41 });
    expect(dots[13]).toEqual({ x: -480, y: -113 });
    expect(pulseDots(9, 'doubts', pulseScale(14, false))[8]).toEqual({ x: 624, y: -185 });
  });

  test('UI-6: above 75 one dot is five people, and no dot ever reaches the other side', () => {
    expect(pulseScale(76, false).unit).toBe(5);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.boolean(), (people, again) => {
        const scale = pulseScale(people, again);
        return pulseDots(people, 'doubts', scale).every((dot) => dot.x - scale.radius > 0);
      }),
    );
  });
});

test('UI-7: people sit evenly round their table', () => {
  expect(seats(9)[0]).toEqual({ x: 15.05, y: -41.35 });
  expect(seats(9)[4]).toEqual({ x: 0, y: 44 });
  expect(seats(0)).toEqual([]);
});
