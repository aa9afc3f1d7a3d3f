import type { Page } from 'playwright-core';

/** Modules of quiet ground on each side of a code. */
const QUIET = 4;

/** What a picture of a QR code shows: which modules are dark, and whether the quiet ground round them is light. */
export interface SeenCode {
  readonly modules: readonly (readonly boolean[])[];
  readonly quiet: boolean;
}

/**
 * Reads a code back from its picture, as a camera sees it: the middle of every module is dark or light. `size` is the
 * number of modules on a side, quiet ground not counted. `page` is any page: its canvas reads the pixels.
 */
export async function readCode(page: Page, picture: Buffer, size: number): Promise<SeenCode> {
  const source = `data:image/png;base64,${picture.toString('base64')}`;
  const whole = size + 2 * QUIET;
  const all = await page.evaluate(
    async ({ source, whole }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const dark = (x: number, y: number): boolean => {
        const at = 4 * (Math.floor(((y + 0.5) * canvas.height) / whole) * canvas.width);
        const pixel = at + 4 * Math.floor(((x + 0.5) * canvas.width) / whole);
        return (data[pixel] ?? 0) + (data[pixel + 1] ?? 0) + (data[pixel + 2] ?? 0) < 384;
      };
      const steps = Array.from({ length: whole }, (_, i) => i);
      return steps.map((y) => steps.map((x) => dark(x, y)));
    },
    { source, whole },
  );
  const inside = (i: number): boolean => i >= QUIET && i < size + QUIET;
  const quiet = all.every((row, y) => row.every((dark, x) => (inside(x) && inside(y)) || !dark));
  return { modules: all.filter((_, y) => inside(y)).map((row) => row.filter((_, x) => inside(x))), quiet };
}
