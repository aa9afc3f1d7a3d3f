import { degrees, onRing, placeAngle, seatAngle, seatPoint, step, tablePoint, type Point, type Ring } from './ring.ts';

/** Who walks where: people from the seats of one table to those of the next. */
export interface Walk {
  from: number;
  to: number;
  people: number;
  direction: 1 | -1;
}

/** Points on each bow round a table; the road has twice as many. */
const POINTS = 14;
/** Shares of the time: when the first leaves, how much later the last, and how long one walks. */
const LEAVE = 0.12;
const QUEUE = 0.272;
const WALKING = 0.56;

/** Where everyone of a walk is, as functions of the time (0 to 1), in the order in which they leave. */
export function walkers(ring: Ring, walk: Walk): ((time: number) => Point)[] {
  const { people } = walk;
  return queue(ring, walk).map((seats, k) => {
    const along = line(points(ring, walk, seats, k));
    const leave = LEAVE + Math.min(0.034, QUEUE / Math.max(1, people - 1)) * k;
    return (time) => along(ease((time - leave) / WALKING));
  });
}

/** Seats at the new table in the order in which people arrive: where `walkers` ends. */
export function seatsOf(ring: Ring, place: number, people: number): Point[] {
  return Array.from({ length: people }, (_, i) => seatPoint(ring, place, seatAngle(i, people)));
}

/** Where a group's letter is: it turns one place round the middle. */
export function letterPoint(ring: Ring, from: number, direction: 1 | -1, time: number): Point {
  return onRing(ring, placeAngle(ring, from) + direction * step(ring) * ease((time - 0.16) / 0.62), ring.inner);
}

/** The visible piece of a road of length 1000: it grows from the old table, and is taken in at the end. */
export function roadDash(time: number): { length: number; offset: number } {
  const [grown, gone] = [smooth(0, 0.24, time), smooth(0.8, 1, time)];
  return { length: Math.max(0, 1000 * (grown - gone)), offset: -1000 * gone };
}

interface Seats {
  from: number;
  to: number;
  exit: number;
  entry: number;
}

/** Nearest to the road leaves first, and takes the seat farthest from it: nobody has to pass someone who sits. */
function queue(ring: Ring, { from, to, people, direction }: Walk): Seats[] {
  const begin = placeAngle(ring, from);
  const exit = angleFrom(tablePoint(ring, from), onRing(ring, begin + direction * ring.mouth));
  const entry = angleFrom(tablePoint(ring, to), onRing(ring, begin + direction * (step(ring) - ring.mouth)));
  const angles = Array.from({ length: people }, (_, i) => seatAngle(i, people));
  const leaving = [...angles].sort((a, b) => Math.abs(turn(a - exit)) - Math.abs(turn(b - exit)));
  const arriving = [...angles].sort((a, b) => Math.abs(turn(b - entry)) - Math.abs(turn(a - entry)));
  return leaving.map((angle, k) => ({ from: angle, to: arriving[k] ?? angle, exit, entry }));
}

/** Round the old table, along the road in one of two lanes, round the new table to a seat. */
function points(ring: Ring, { from, to, direction }: Walk, seats: Seats, k: number): Point[] {
  const [out, into] = [turn(seats.exit - seats.from), turn(seats.to - seats.entry)];
  const begin = placeAngle(ring, from) + direction * ring.mouth;
  const road = direction * (step(ring) - 2 * ring.mouth);
  const lane = (k % 2 === 1 ? 1 : -1) * ring.road * 0.22;
  const path: Point[] = [];
  for (let i = 0; i < POINTS; i++) path.push(seatPoint(ring, from, seats.from + (out * i) / POINTS));
  for (let i = 0; i <= 2 * POINTS; i++) {
    const t = i / (2 * POINTS);
    const aside = lane * smooth(0, 0.25, t) * (1 - smooth(0.75, 1, t));
    path.push(onRing(ring, begin + road * t, ring.radius + aside));
  }
  for (let i = 1; i <= POINTS; i++) path.push(seatPoint(ring, to, seats.entry + (into * i) / POINTS));
  return path;
}

/** A point at a share of the length of a broken line. */
function line(path: readonly Point[]): (share: number) => Point {
  const lengths: number[] = [0];
  path.forEach((p, i) => {
    const before = path[i - 1];
    if (before) lengths.push((lengths.at(-1) ?? 0) + Math.hypot(p.x - before.x, p.y - before.y));
  });
  const total = lengths.at(-1) ?? 0;
  return (share) => {
    const at = share * total;
    const i = Math.max(
      1,
      lengths.findIndex((length, index) => index > 0 && length >= at - 1e-9),
    );
    const [a, b] = [path[i - 1], path[i]];
    if (!a || !b) return path[0] ?? { x: 0, y: 0 };
    const start = lengths[i - 1] ?? 0;
    const part = Math.min(1, Math.max(0, (at - start) / ((lengths[i] ?? start) - start || 1)));
    return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
  };
}

function angleFrom(a: Point, b: Point): number {
  return degrees(Math.atan2(b.y - a.y, b.x - a.x));
}

/** The short way round, −180 to 180 degrees. */
function turn(deg: number): number {
  return ((((deg + 540) % 360) + 360) % 360) - 180;
}

function smooth(from: number, to: number, value: number): number {
  return ease((value - from) / (to - from));
}

function ease(value: number): number {
  const t = Math.max(0, Math.min(1, value));
  return t * t * (3 - 2 * t);
}
