/** The words of the screens that come a moment later. */
import { phoneAfter } from '../../messages/nl/phone-after.ts';
import { phoneTable } from '../../messages/nl/phone-table.ts';
import { t as now } from './words.ts';

export const t = { ...now, ...phoneTable, ...phoneAfter };
