import { describe, expect, test } from 'vitest';
import {
  onRing,
  placeAngle,
  ringBox,
  ringOf,
  tablePoint,
  type Point,
  type Ring,
} from '../../../client/screens/projector/ring.ts';
import { given } from './build.ts';
import { letterPoint, roadDash, seatsOf, walkers } from '../../../client/screens/projector/walk.ts';

const RINGS = [2, 3, 4, 5, 6];
const SIZES = [1, 2, 4, 7, 9, 12];
const TIMES = Array.from({ length: 51 }, (_, i) => i / 50);
/** The corners of the widest signs, from the middle of a 48 × 48 box. */
const CORNER = 26.9;

const cases = RINGS.flatMap((tables) =>
  SIZES.flatMap((people) => ([1, -1] as const).map((direction) => ({ tables, people, direction }))),
);
const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const places = (ring: Ring) => Array.from({ length: ring.tables }, (_, i) => i);

describe.each(cases)('$people people round $tables tables, way $direction', ({ tables, people, direction }) => {
  const ring = ringOf(tables, people);
  const groups = places(ring).map((from) => {
    const to = (from + direction + tables) % tables;
    return { to, walk: walkers(ring, { from, to, people, direction }) };
  });

  test('PROJ-10: nobody is ever on a table, or off the wall', () => {
    const points = groups.flatMap(({ walk }) => walk.flatMap((person) => TIMES.map(person)));
    const nearest = points.map((at) => Math.min(...places(ring).map((place) => far(at, tablePoint(ring, place)))));
    expect(Math.min(...nearest)).toBeGreaterThan(CORNER * ring.scale + ring.dot);
    expect(Math.min(...points.map((at) => at.y)) - ring.dot).toBeGreaterThan(0);
    expect(Math.max(...points.map((at) => at.y)) + ring.dot).toBeLessThan(1000);
    expect(Math.max(...points.map((at) => at.x)) + ring.dot).toBeLessThan(1778);
  });

  test('PROJ-10: everyone ends in a seat of its own at the next table', () => {
    for (const { to, walk } of groups) {
      const free = seatsOf(ring, to, people);
      for (const person of walk) {
        const end = person(1);
        const seat = free.findIndex((each) => far(each, end) < 0.5);
        expect(seat).toBeGreaterThanOrEqual(0);
        free.splice(seat, 1);
      }
      expect(free).toEqual([]);
    }
  });

  test('PROJ-10: people walk, they do not jump', () => {
    const steps = groups.flatMap(({ walk }) =>
      walk.flatMap((person) => TIMES.map((time) => far(person(time), person(time + 0.02)))),
    );
    expect(Math.max(...steps)).toBeLessThan(120);
  });
});

test.each(RINGS)('PROJ-10: the letters of %i tables stand apart, and turn one place', (tables) => {
  const ring = ringOf(tables, 9);
  const ends = places(ring).map((place) => onRing(ring, placeAngle(ring, place), ring.inner));
  ends.forEach((a, i) => {
    ends.slice(i + 1).forEach((b) => {
      const apart = Math.abs(a.x - b.x) > 120 * ring.letter || Math.abs(a.y - b.y) > 92 * ring.letter;
      expect(apart).toBe(true);
    });
  });
  const last = letterPoint(ring, 0, 1, 1);
  expect(far(last, given(ends[1 % tables]))).toBeLessThan(0.01);
});

test.each(RINGS)('PROJ-10: the letters of %i tables cover nobody who sits', (tables) => {
  for (const people of [4, 5, 6, 7, 8, 9]) {
    const ring = ringOf(tables, people);
    for (const place of places(ring)) {
      const letter = onRing(ring, placeAngle(ring, place), ring.inner);
      for (const table of places(ring)) {
        for (const seat of seatsOf(ring, table, people)) {
          const dx = Math.max(0, Math.abs(seat.x - letter.x) - 14 * ring.letter);
          const dy = Math.abs(seat.y - letter.y);
          expect(Math.hypot(dx, dy)).toBeGreaterThan(46 * ring.letter);
        }
      }
    }
  }
});

test('PROJ-10: the ring keeps clear of the words beside it', () => {
  for (const tables of RINGS) expect(ringBox(ringOf(tables, 9)).left).toBeGreaterThan(735);
});

test('PROJ-10: a road grows to its whole length, and is taken in before the end', () => {
  expect(roadDash(0).length).toBe(0);
  expect(roadDash(0.5)).toEqual({ length: 1000, offset: -0 });
  expect(roadDash(1).length).toBe(0);
});
