/** Our own icons: 24 × 24, strokes of the text's colour. The fonts have no arrows or ticks. */
export const ICONS = {
  check: '<path d="M5 12.8l4.6 4.6L19.5 7"/>',
  arrow: '<path d="M4 12h15M13 6l6 6-6 6"/>',
  back: '<path d="M19.5 12h-15M11 5.5L4.5 12l6.5 6.5"/>',
  swap: '<path d="M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4"/>',
  undo: '<path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H10M8.5 4.5 4 9l4.5 4.5"/>',
  reply: '<path d="M9 5 4 10l5 5M4 10h9a6.5 6.5 0 0 1 6.5 6.5V19"/>',
  more: '<g fill="currentColor" stroke="none"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></g>',
  grip: '<g fill="currentColor" stroke="none"><circle cx="9" cy="6" r="1.7"/><circle cx="15" cy="6" r="1.7"/><circle cx="9" cy="12" r="1.7"/><circle cx="15" cy="12" r="1.7"/><circle cx="9" cy="18" r="1.7"/><circle cx="15" cy="18" r="1.7"/></g>',
  users:
    '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 2.6-6 6.5-6s6.5 2 6.5 6M15.5 4.8a3.4 3.4 0 0 1 0 6.4M18 14.4c2.3.8 3.5 2.7 3.5 5.6"/>',
  user: '<circle cx="12" cy="8" r="3.7"/><path d="M5 20.5c0-4.2 2.8-6.3 7-6.3s7 2.1 7 6.3"/>',
  cards: '<rect x="4" y="8" width="13" height="12" rx="1.5"/><path d="M8 4.5h11a1.5 1.5 0 0 1 1.5 1.5v10"/>',
  link: '<path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.3-3.3a4.5 4.5 0 0 0-6.4-6.4L12 5.6M14 10a4.5 4.5 0 0 0-6.4 0l-3.3 3.3a4.5 4.5 0 0 0 6.4 6.4l1.3-1.3"/>',
  chevron: '<path d="m6 9.5 6 6 6-6"/>',
  pause: '<path d="M8.5 5v14M15.5 5v14" stroke-width="3"/>',
  play: '<path d="M7 4.8v14.4L19 12z" fill="currentColor"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  warning: '<path d="M12 3.5 22 20.5H2z"/><path d="M12 10v5M12 17.6v.2"/>',
  eye: '<path d="M2.5 12C4.3 8.2 7.7 6 12 6s7.7 2.2 9.5 6c-1.8 3.8-5.2 6-9.5 6s-7.7-2.2-9.5-6z"/><circle cx="12" cy="12" r="3"/>',
  'eye-off':
    '<path d="M4 4l16 16M10 6a9.5 9.5 0 0 1 11.5 6 13 13 0 0 1-2.3 3.5M15 16.8A9.3 9.3 0 0 1 2.5 12a12.5 12.5 0 0 1 4-5"/><path d="M10 10.2a2.8 2.8 0 0 0 3.9 3.9"/>',
  document: '<path d="M6 3h8l5 5v13H6z"/><path d="M14 3v5h5M9 13h7M9 17h7"/>',
  monitor: '<rect x="3" y="4.5" width="18" height="12" rx="1.5"/><path d="M8 20.5h8M12 16.5v4"/>',
  phone: '<rect x="6.5" y="2.5" width="11" height="19" rx="2.5"/><path d="M11 18.5h2"/>',
  print:
    '<path d="M7 9V4h10v5M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17"/><path d="M7 14h10v6H7z"/>',
  pencil: '<path d="m4 20 1.2-4.6L16.4 4.2a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8z"/>',
  quote: '<path d="M5 17c2.6-1 4-3 4-6V7H4v5h3M15 17c2.6-1 4-3 4-6V7h-5v5h3"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3 2"/>',
  download: '<path d="M12 4v12M6.5 11l5.5 5.5L17.5 11M4.5 20h15"/>',
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="1.5"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3"/>',
  offline:
    '<path d="M3 3l18 18M8.5 16.4a5 5 0 0 1 6.9 0M5 12.9a10 10 0 0 1 5.2-2.8M19 12.9a10 10 0 0 0-2-1.6M1.9 8.8a15 15 0 0 1 4.2-2.6M22.1 8.8A15 15 0 0 0 11 5.1"/><path d="M12 20h.01"/>',
  qr: '<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v1M14 20h1M18.5 18.5H20V20"/>',
  copy: '<rect x="8.5" y="8.5" width="12" height="12" rx="1.5"/><path d="M15.5 8.5V5A1.5 1.5 0 0 0 14 3.5H5A1.5 1.5 0 0 0 3.5 5v9A1.5 1.5 0 0 0 5 15.5h3.5"/>',
  trash: '<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13"/>',
  sound: '<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11"/>',
} as const;

export type IconName = keyof typeof ICONS;
