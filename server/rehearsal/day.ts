import { people } from './people.ts';
import { pledges } from './pledges.ts';
import type { DayScript } from './script.ts';
import { table1 } from './table-1.ts';
import { table2 } from './table-2.ts';
import { table3 } from './table-3.ts';

/** 24 September 2026, as the template *Leernetwerk Buurtbalans* plans it, at Amsterdam's offset of that day. */
export const DATE = '2026-09-24';
export const UTC_OFFSET_MINUTES = 120;

/** The whole day. */
export const day: DayScript = { people, tables: [table1, table2, table3], pledges };
