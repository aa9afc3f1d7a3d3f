import { encode } from 'uqr';

/** Modules of quiet ground on each side, as the standard asks. */
export const QUIET = 4;

/** A QR code as one SVG path, with the size of its box: quiet ground included. Throws when the text is too long. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let from = 0;
    while (from < size) {
      if (row[from] !== true) {
        from += 1;
        continue;
      }
      let to = from;
      while (row[to] === true) to += 1;
      const length = String(to - from);
      runs.push(`M${String(from + QUIET)} ${String(y + QUIET)}h${length}v1h-${length}z`);
      from = to;
    }
  });
  return { size: size + 2 * QUIET, path: runs.join('') };
}
