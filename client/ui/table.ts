/** What a table looks like and how it is called: number, colour and shape always together. */

export type ShapeName = 'circle' | 'triangle' | 'square' | 'diamond' | 'hexagon' | 'star';

/** One of the six shapes in a 48 × 48 box: its drawing, where the figure stands, and its visual middle. */
export interface ShapeGeometry {
  readonly name: ShapeName;
  readonly noun: string;
  /** Absent for the circle, which is drawn as a circle of radius 21.5. */
  readonly path?: string;
  /** Baseline of the figure. */
  readonly baseline: number;
  /** Height of the visual middle: a triangle's is lower than the box's. */
  readonly middle: number;
  /** Font size of one figure, in box units. */
  readonly figure: number;
  readonly gender: 'de' | 'het';
}

const SHAPES: readonly ShapeGeometry[] = [
  { name: 'circle', noun: 'cirkel', baseline: 31.8, middle: 24, figure: 22, gender: 'de' },
  {
    name: 'triangle',
    noun: 'driehoek',
    path: 'M24 3L46 43H2Z',
    baseline: 37.6,
    middle: 26.5,
    figure: 22,
    gender: 'de',
  },
  { name: 'square', noun: 'vierkant', path: 'M5 5H43V43H5Z', baseline: 31.8, middle: 24, figure: 22, gender: 'het' },
  {
    name: 'diamond',
    noun: 'ruit',
    path: 'M24 1.5L46.5 24L24 46.5L1.5 24Z',
    baseline: 31.8,
    middle: 24,
    figure: 22,
    gender: 'de',
  },
  {
    name: 'hexagon',
    noun: 'zeshoek',
    path: 'M13 4.5H35L46.5 24L35 43.5H13L1.5 24Z',
    baseline: 31.8,
    middle: 24,
    figure: 22,
    gender: 'de',
  },
  {
    name: 'star',
    noun: 'ster',
    path: 'M24 .7L31.8 14.5L47.3 17.6L36.6 29.3L38.4 45L24 38.4L9.6 45L11.4 29.3L.7 17.6L16.2 14.5Z',
    baseline: 33,
    middle: 24,
    figure: 19,
    gender: 'de',
  },
];

/** Adjective of each colour: with a de-word, and with a het-word after no article. */
const COLOURS: readonly (readonly [string, string])[] = [
  ['blauwe', 'blauw'],
  ['oranje', 'oranje'],
  ['groene', 'groen'],
  ['paarse', 'paars'],
  ['roze', 'roze'],
  ['turkooise', 'turkoois'],
];

/** Place of a table in the row of six shapes, 0-5. Table 7 has the first shape again. */
export function shapeIndex(table: number): number {
  return (table - 1) % 6;
}

/** Place of a table in the row of six colours, 0-5: every next six tables are shifted by three. */
export function colourIndex(table: number): number {
  return (table - 1 + 3 * Math.floor((table - 1) / 6)) % 6;
}

/** The geometry of a table's shape. */
export function shapeOf(table: number): ShapeGeometry {
  const shape = SHAPES[shapeIndex(table)];
  if (shape === undefined) throw new RangeError(`no shape for table ${String(table)}`);
  return shape;
}

/** "oranje driehoek", "groen vierkant": colour and shape in words. */
export function signWords(table: number): string {
  const shape = shapeOf(table);
  const colour = COLOURS[colourIndex(table)];
  if (colour === undefined) throw new RangeError(`no colour for table ${String(table)}`);
  return `${shape.gender === 'het' ? colour[1] : colour[0]} ${shape.noun}`;
}

/** "tafel 2, oranje driehoek": what a screen reader says for the sign. */
export function tableLabel(table: number): string {
  return `tafel ${String(table)}, ${signWords(table)}`;
}

/** Font size of the figure in the 48 box: two figures are as small as the star's one. */
export function figureSize(table: number): number {
  return table > 9 ? 19 : shapeOf(table).figure;
}
