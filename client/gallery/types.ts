/** One screen in one state, from fixed data. */
export interface GalleryState {
  /** Its name in the address and of its picture: `phone-round`. */
  readonly name: string;
  /** Under which heading it is listed. */
  readonly family: string;
  /** Sizes come from `sizes.ts` unless given. */
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  /** Light unless given; `device` leaves it to the browser. */
  readonly theme?: 'light' | 'dark' | 'device';
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The reader's own text size, as on the root: '200%'. */
  readonly rootFontSize?: string;
  /** How far down the page is scrolled, in its own pixels. */
  readonly scroll?: number;
  /** Draws the state; it may take a while (a dialog that opens, a focus that is set). */
  readonly render: (target: HTMLElement) => void | Promise<void>;
}
