/** Geometry of the balance of people: dots from the ends of the plank inwards. Pure, in SVG units. */
import { round } from './beam.ts';

export interface PulseScale {
  /** Dots above each other. */
  readonly rows: number;
  readonly radius: number;
  /** People in one dot. */
  readonly unit: 1 | 5;
}

/** Frame of the picture; the second asking has less height, for the shift stands under it. */
export function pulseFrame(again: boolean): { width: number; height: number; plank: number } {
  return again ? { width: 1658, height: 360, plank: 260 } : { width: 1658, height: 470, plank: 356 };
}

/** Scale from the fuller side: 3 high to 27 people, 4 to 48, 5 to 75; beyond that one dot is five people. */
export function pulseScale(fullest: number, again: boolean): PulseScale {
  if (fullest <= 27) return { rows: 3, radius: again ? 22 : 27, unit: 1 };
  if (fullest <= 48) return { rows: 4, radius: again ? 18 : 21, unit: 1 };
  if (fullest <= 75) return { rows: 5, radius: again ? 14 : 17, unit: 1 };
  return { ...pulseScale(Math.min(75, Math.ceil(fullest / 5)), again), unit: 5 };
}

/** Middles of the dots of one side, seen from the pivot, column by column from the end of the plank. */
export function pulseDots(people: number, side: 'joins' | 'doubts', scale: PulseScale): { x: number; y: number }[] {
  const { rows, radius, unit } = scale;
  const gap = radius === 27 ? 18 : 14;
  const step = 2 * radius + gap;
  const end = 809 - 14 - radius;
  const sign = side === 'joins' ? -1 : 1;
  return Array.from({ length: Math.ceil(people / unit) }, (_, i) => ({
    x: round(sign * (end - Math.floor(i / rows) * step)),
    y: round(-14 - radius - (i % rows) * step),
  }));
}
