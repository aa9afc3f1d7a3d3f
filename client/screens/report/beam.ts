import { beamAngle, round } from '../../ui/beam.ts';

/** The balance with one block a card, as wide as the text; and a narrow one for the phone. */
export interface BeamPicture {
  width: number;
  height: number;
  /** Height of the plank's middle. */
  plank: number;
  angle: number;
  half: number;
  joins: { x: number; y: number }[];
  doubts: { x: number; y: number }[];
  block: { width: number; height: number };
}

const LAYOUT = {
  wide: { width: 640, half: 302, columns: 10, first: -290, second: 34, step: 26, block: 22 },
  narrow: { width: 350, half: 173, columns: 6, first: -161, second: 27, step: 23, block: 19 },
} as const;
const ROW = 18;
const BLOCK_HEIGHT = 14;
const BELOW = 66;

/** Where everything of a balance stands, in the picture's own units. Blocks are seen from the pivot, bottom row first. */
export function beamPicture(joins: number, doubts: number, size: keyof typeof LAYOUT): BeamPicture {
  const { width, half, columns, first, second, step, block } = LAYOUT[size];
  const angle = beamAngle(joins, doubts);
  const rows = Math.ceil(Math.max(joins, doubts, 1) / columns);
  const tilt = half * Math.abs(Math.sin((angle * Math.PI) / 180));
  const plank = Math.round(rows * ROW + tilt + 11);
  const place = (from: number) => (_: unknown, i: number) => ({
    x: round(from + (i % columns) * step),
    y: -22 - Math.floor(i / columns) * ROW,
  });
  return {
    ...{ width, height: plank + BELOW, plank, angle, half },
    joins: Array.from({ length: joins }, place(first)),
    doubts: Array.from({ length: doubts }, place(second)),
    block: { width: block, height: BLOCK_HEIGHT },
  };
}
