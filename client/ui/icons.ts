/** Our own icons: 24 × 24, drawn with strokes of the text's colour. The fonts have no arrows or ticks. */
export type IconName =
  | 'check'
  | 'arrow'
  | 'back'
  | 'swap'
  | 'undo'
  | 'reply'
  | 'more'
  | 'grip'
  | 'users'
  | 'user'
  | 'cards'
  | 'link'
  | 'chevron'
  | 'pause'
  | 'play'
  | 'plus'
  | 'minus'
  | 'close'
  | 'warning'
  | 'eye'
  | 'eye-off'
  | 'document'
  | 'monitor'
  | 'phone'
  | 'print'
  | 'pencil'
  | 'quote'
  | 'clock'
  | 'download'
  | 'lock'
  | 'offline'
  | 'qr'
  | 'copy'
  | 'trash'
  | 'sound';

export interface IconDrawing {
  readonly d: string;
  /** `solid` has no stroke, `filled` is filled as well, `heavy` has a thicker stroke. */
  readonly look?: 'solid' | 'filled' | 'heavy';
}

export const ICONS: Readonly<Record<IconName, IconDrawing>> = {
  check: { d: 'M5 12.8l4.6 4.6L19.5 7' },
  arrow: { d: 'M4 12h15M13 6l6 6-6 6' },
  back: { d: 'M19.5 12h-15M11 5.5L4.5 12l6.5 6.5' },
  swap: { d: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4' },
  undo: { d: 'M4 9h10.5a5.5 5.5 0 0 1 0 11H10M8.5 4.5 4 9l4.5 4.5' },
  reply: { d: 'M9 5 4 10l5 5M4 10h9a6.5 6.5 0 0 1 6.5 6.5V19' },
  more: {
    d: 'M3 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM17 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0z',
    look: 'solid',
  },
  grip: {
    d: 'M7.3 6a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0zM13.3 6a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0zM7.3 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0zM13.3 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0zM7.3 18a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0zM13.3 18a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0z',
    look: 'solid',
  },
  users: {
    d: 'M5.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM2.5 20c0-4 2.6-6 6.5-6s6.5 2 6.5 6M15.5 4.8a3.4 3.4 0 0 1 0 6.4M18 14.4c2.3.8 3.5 2.7 3.5 5.6',
  },
  user: { d: 'M8.3 8a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0zM5 20.5c0-4.2 2.8-6.3 7-6.3s7 2.1 7 6.3' },
  cards: {
    d: 'M5.5 8h10a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-10a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM8 4.5h11a1.5 1.5 0 0 1 1.5 1.5v10',
  },
  link: {
    d: 'M10 14a4.5 4.5 0 0 0 6.4 0l3.3-3.3a4.5 4.5 0 0 0-6.4-6.4L12 5.6M14 10a4.5 4.5 0 0 0-6.4 0l-3.3 3.3a4.5 4.5 0 0 0 6.4 6.4l1.3-1.3',
  },
  chevron: { d: 'M6 9.5l6 6 6-6' },
  pause: { d: 'M8.5 5v14M15.5 5v14', look: 'heavy' },
  play: { d: 'M7 4.8v14.4L19 12z', look: 'filled' },
  plus: { d: 'M12 5v14M5 12h14' },
  minus: { d: 'M5 12h14' },
  close: { d: 'M6 6l12 12M18 6 6 18' },
  warning: { d: 'M12 3.5 22 20.5H2zM12 10v5M12 17.6v.2' },
  eye: {
    d: 'M2.5 12C4.3 8.2 7.7 6 12 6s7.7 2.2 9.5 6c-1.8 3.8-5.2 6-9.5 6s-7.7-2.2-9.5-6zM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  },
  'eye-off': {
    d: 'M4 4l16 16M10 6a9.5 9.5 0 0 1 11.5 6 13 13 0 0 1-2.3 3.5M15 16.8A9.3 9.3 0 0 1 2.5 12a12.5 12.5 0 0 1 4-5M10 10.2a2.8 2.8 0 0 0 3.9 3.9',
  },
  document: { d: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7' },
  monitor: {
    d: 'M4.5 4.5h15a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-15a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM8 20.5h8M12 16.5v4',
  },
  phone: {
    d: 'M9 2.5h6a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1-2.5 2.5h-6a2.5 2.5 0 0 1-2.5-2.5v-14a2.5 2.5 0 0 1 2.5-2.5zM11 18.5h2',
  },
  print: {
    d: 'M7 9V4h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7z',
  },
  pencil: { d: 'M4 20l1.2-4.6L16.4 4.2a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8z' },
  quote: { d: 'M5 17c2.6-1 4-3 4-6V7H4v5h3M15 17c2.6-1 4-3 4-6V7h-5v5h3' },
  clock: { d: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7v5l3 2' },
  download: { d: 'M12 4v12M6.5 11l5.5 5.5L17.5 11M4.5 20h15' },
  lock: {
    d: 'M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V7.5a4 4 0 0 1 8 0v3',
  },
  offline: {
    d: 'M3 3l18 18M8.5 16.4a5 5 0 0 1 6.9 0M5 12.9a10 10 0 0 1 5.2-2.8M19 12.9a10 10 0 0 0-2-1.6M1.9 8.8a15 15 0 0 1 4.2-2.6M22.1 8.8A15 15 0 0 0 11 5.1M12 20h.01',
  },
  qr: { d: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v1M14 20h1M18.5 18.5H20V20' },
  copy: {
    d: 'M10 8.5h9a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM15.5 8.5V5A1.5 1.5 0 0 0 14 3.5H5A1.5 1.5 0 0 0 3.5 5v9A1.5 1.5 0 0 0 5 15.5h3.5',
  },
  trash: { d: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13' },
  sound: { d: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11' },
};
