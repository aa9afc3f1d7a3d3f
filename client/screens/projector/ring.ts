/** Geometry of the Wissel: tables on a ring with people round them. Unit: a tenth of u, on a map of 1778 × 1000. */
export interface Point {
  x: number;
  y: number;
}

export interface Ring {
  tables: number;
  centre: Point;
  radius: number;
  /** Distance of people from the middle of their table. */
  seat: number;
  /** Radius of a person. */
  dot: number;
  /** Scale of the 48 × 48 signs. */
  scale: number;
  /** Width of a road. */
  road: number;
  /** Distance of the letters from the centre. */
  inner: number;
  /** Scale of the letters: they cover nobody. */
  letter: number;
  /** Degrees on the ring from a table's middle to where its people meet the road. */
  mouth: number;
}

const RADIUS: Readonly<Record<number, readonly [number, number]>> = {
  2: [338, 500],
  3: [338, 556],
  4: [372, 500],
  5: [330, 530],
  6: [324, 500],
};
const START: Readonly<Record<number, number>> = { 2: 180, 3: 150, 4: 135, 5: 126, 6: 150 };

/** The ring for 2 to 6 tables; `fullest` is the largest number of people at one of them. Throws for other numbers. */
export function ringOf(tables: number, fullest: number): Ring {
  const [radius, y] = RADIUS[tables] ?? [0, 0];
  if (radius === 0) throw new RangeError(`no ring for ${String(tables)} tables`);
  const seat = Math.min(150, radius * Math.sin(Math.PI / tables) - 32);
  const room = (2 * Math.PI * seat) / Math.max(1, fullest);
  return {
    tables,
    centre: { x: 1268, y },
    radius,
    seat,
    dot: Math.min(tables > 4 ? 15 : 19, room * 0.42),
    scale: (4.3 * seat) / 150,
    road: tables > 4 ? 78 : 98,
    inner: tables < 4 ? 94 : tables === 5 ? 110 : 118,
    letter: tables > 4 ? 0.82 : 1,
    mouth: degrees(2 * Math.asin(seat / (2 * radius))),
  };
}

export function radians(deg: number): number {
  return (deg * Math.PI) / 180;
}

export function degrees(rad: number): number {
  return (rad * 180) / Math.PI;
}

export function step(ring: Ring): number {
  return 360 / ring.tables;
}

/** Direction of a table from the centre, in degrees; places count from 0, clockwise. */
export function placeAngle(ring: Ring, place: number): number {
  return (START[ring.tables] ?? 150) + place * step(ring);
}

/** A point at a direction from the centre. */
export function onRing(ring: Ring, angle: number, radius = ring.radius): Point {
  const a = radians(angle);
  return { x: ring.centre.x + radius * Math.cos(a), y: ring.centre.y + radius * Math.sin(a) };
}

export function tablePoint(ring: Ring, place: number): Point {
  return onRing(ring, placeAngle(ring, place));
}

/** Direction of a seat from the middle of its table, in degrees. */
export function seatAngle(seat: number, people: number): number {
  return -90 + ((seat + 0.5) * 360) / people;
}

/** A point on the circle of seats round a table. */
export function seatPoint(ring: Ring, place: number, angle: number): Point {
  const { x, y } = tablePoint(ring, place);
  const a = radians(angle);
  return { x: x + ring.seat * Math.cos(a), y: y + ring.seat * Math.sin(a) };
}

/** The part of the map that the ring takes: left edge and width, the centre in the middle. */
export function ringBox(ring: Ring): { left: number; width: number } {
  const reach = ring.seat + ring.dot + 8;
  const xs = Array.from({ length: ring.tables }, (_, place) => tablePoint(ring, place).x);
  const left = Math.min(...xs) - reach;
  return { left, width: 2 * (ring.centre.x - left) };
}

/** The road between a place and the next one that way round, as the path of an SVG arc. */
export function roadPath(ring: Ring, from: number, direction: 1 | -1): string {
  const [a, b] = [onRing(ring, placeAngle(ring, from)), onRing(ring, placeAngle(ring, from) + direction * step(ring))];
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const radius = String(ring.radius);
  return `M${at(a)}A${radius} ${radius} 0 0 ${direction === 1 ? '1' : '0'} ${at(b)}`;
}
