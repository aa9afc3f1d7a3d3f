import type { CardRecord } from '../../shared/cards/records.ts';
import type { Channels } from '../session/channels.ts';
import { at, byKey } from './day.ts';

function card(
  id: string,
  table: number,
  group: string,
  when: string,
  text: string,
  more: Partial<CardRecord> = {},
): CardRecord {
  return {
    id: `kaartje-${id}`,
    table: `tafel-${String(table)}`,
    part: 'ronde-2',
    round: 1,
    group: `groep-${group}`,
    stance: null,
    place: null,
    criteria: [],
    text,
    at: at(when),
    edited: false,
    endorsements: 0,
    theme: null,
    late: false,
    ...more,
  };
}

/** Cards to look at: one that names someone, one that was hidden. */
export const moderated: Channels = {
  'table:tafel-3': byKey('card', [
    card('jansen', 3, 'b', '14:21:10', 'In de flat van meneer Jansen op nummer 214 is het elke nacht raak.'),
  ]),
  host: {
    'hidden:kaartje-club': card('club', 2, 'a', '14:18:30', 'die club van vorige keer er weer zit.', {
      stance: 'doubts',
    }),
  },
};
