/** At which size each screen is drawn in the gallery: by its name, else by the longest prefix that fits. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture in one of the page. */
  readonly scale: number;
}

const phone: ScreenSize = { width: 390, height: 844, scale: 2 };
const laptop: ScreenSize = { width: 1280, height: 720, scale: 1 };
const tablet: ScreenSize = { width: 1024, height: 768, scale: 1 };
const reading: ScreenSize = { width: 1280, height: 1600, scale: 1 };
const window800: ScreenSize = { width: 1280, height: 800, scale: 1 };
const wall: ScreenSize = { width: 1920, height: 1080, scale: 1 };
/** A4 in the browser's 96 points to the inch, drawn at 150. */
const paper: ScreenSize = { width: 794, height: 1123, scale: 1.5625 };

const SIZES: Readonly<Record<string, ScreenSize>> = {
  phone,
  'phone-round-320-200': { width: 320, height: 844, scale: 2 },
  projector: wall,
  'projector-round-4x3': { width: 1024, height: 768, scale: 1 },
  host: laptop,
  'host-phone': phone,
  tablehost: tablet,
  'tablehost-phone': phone,
  report: window800,
  'report-phone': phone,
  'report-read': reading,
  'report-a4': paper,
  print: paper,
  start: window800,
  specimen: { width: 1600, height: 1298, scale: 1 },
};

/** The size for a state of this name. */
export function sizeOf(name: string): ScreenSize {
  for (let prefix = name; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('-')))) {
    const size = SIZES[prefix];
    if (size !== undefined) return size;
  }
  return laptop;
}
