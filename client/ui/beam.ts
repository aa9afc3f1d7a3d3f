/** Geometry of the balance: how far it tips, and where its blocks or dots stand. Pure, in SVG units. */
import { blocksOf } from './blocks.ts';

/** Degrees the beam turns: negative tips to the start side (joins). At most 9; level when equal or empty. */
export function beamAngle(joins: number, doubts: number): number {
  const raw = (14 * (joins - doubts)) / Math.max(6, joins + doubts);
  const angle = Math.max(-9, Math.min(9, raw));
  // Rounded by its size, not its side: Math.round takes 87.5 and -87.5 different ways.
  const size = Math.round(Math.abs(angle) * 100) / 100;
  return size === 0 ? 0 : -Math.sign(angle) * size;
}

/** Where a beam of blocks is drawn. */
export interface BeamFrame {
  readonly width: number;
  readonly height: number;
  /** Height of the plank's middle line. */
  readonly plank: number;
  readonly block: {
    readonly width: number;
    readonly height: number;
    readonly stepX: number;
    readonly stepY: number;
    readonly gap: number;
  };
  readonly columns: number;
}

export type BeamSize = 'card' | 'round' | 'harvest' | 'wide';

const LARGE: Record<BeamSize, BeamFrame> = {
  card: {
    width: 530,
    height: 190,
    plank: 128,
    columns: 5,
    block: { width: 30, height: 20, stepX: 36, stepY: 26, gap: 3 },
  },
  round: {
    width: 530,
    height: 146,
    plank: 100,
    columns: 5,
    block: { width: 30, height: 16, stepX: 35, stepY: 21, gap: 2.5 },
  },
  harvest: {
    width: 620,
    height: 172,
    plank: 124,
    columns: 5,
    block: { width: 34, height: 17, stepX: 40, stepY: 22, gap: 2.5 },
  },
  wide: {
    width: 580,
    height: 190,
    plank: 136,
    columns: 5,
    block: { width: 32, height: 18, stepX: 38, stepY: 23, gap: 2.5 },
  },
};

const SMALL: Record<BeamSize, BeamFrame> = {
  card: {
    width: 530,
    height: 190,
    plank: 128,
    columns: 8,
    block: { width: 20, height: 14, stepX: 25, stepY: 19, gap: 3 },
  },
  round: {
    width: 530,
    height: 146,
    plank: 100,
    columns: 8,
    block: { width: 20, height: 14, stepX: 25, stepY: 19, gap: 2.5 },
  },
  harvest: {
    width: 620,
    height: 172,
    plank: 124,
    columns: 8,
    block: { width: 27, height: 17, stepX: 32, stepY: 22, gap: 2.5 },
  },
  wide: {
    width: 580,
    height: 190,
    plank: 136,
    columns: 8,
    block: { width: 25, height: 18, stepX: 30, stepY: 23, gap: 2.5 },
  },
};

/** Half of the plank's thickness. */
const PLANK = 4.5;
/** Distance from the end of the viewBox to the end of the plank, and from there to the first block. */
const MARGIN = 14;
const INSET = 4;
/** A hollow block's line lies inside its outline. */
const LINE = 2.4;

/** Scale of a beam from its fuller side: up to 15, 16-32, and from 33 five cards a block. */
export function beamScale(fullest: number): { unit: 1 | 5; small: boolean } {
  if (fullest <= 15) return { unit: 1, small: false };
  return { unit: fullest <= 32 ? 1 : 5, small: true };
}

/** The frame of a size; an empty beam is only as high as the plank and its pivot. */
export function beamFrame(size: BeamSize, small: boolean, empty: boolean): BeamFrame {
  const frame = (small ? SMALL : LARGE)[size];
  if (!empty) return frame;
  const above = frame.plank - 18;
  return { ...frame, height: frame.height - above, plank: 18 };
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The blocks of one side, seen from the pivot, bottom row first. An unfinished first row stands in the middle. */
export function beamBlocks(frame: BeamFrame, cards: number, side: 'joins' | 'doubts', unit: 1 | 5): Rect[] {
  const { block, columns } = frame;
  const { whole, part } = blocksOf(cards, unit);
  const total = whole + (part > 0 ? 1 : 0);
  const end = frame.width / 2 - MARGIN - INSET;
  const span = block.width + (columns - 1) * block.stepX;
  const used = Math.min(total, columns);
  const slack = ((columns - used) * block.stepX) / 2;
  const start = (side === 'joins' ? -end : end - span) + slack;
  const inset = side === 'doubts' ? LINE : 0;
  return Array.from({ length: total }, (_, i) => ({
    x: round(start + (i % columns) * block.stepX + inset),
    y: round(-PLANK - block.gap - block.height - Math.floor(i / columns) * block.stepY + inset),
    width: round(Math.max(2, block.width * (i < whole ? 1 : part) - 2 * inset)),
    height: round(block.height - 2 * inset),
  }));
}

/** The pivot under the plank: a triangle that fills the room below it. `thickness` is the plank's. */
export function pivotPath(
  frame: { width: number; height: number; plank: number },
  thickness = 2 * PLANK,
  wing = round(0.58 * (frame.height - frame.plank)),
): string {
  const middle = frame.width / 2;
  const top = frame.plank + thickness / 2;
  return `M${String(middle)} ${String(top)}L${String(round(middle + wing))} ${String(frame.height - 4)}H${String(round(middle - wing))}Z`;
}

/** Half the length of the plank. */
export function plankHalf(frame: { width: number }): number {
  return frame.width / 2 - MARGIN;
}

export function round(n: number): number {
  return Math.round(n * 100) / 100;
}
