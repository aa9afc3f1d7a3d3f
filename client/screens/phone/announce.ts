import { timeState } from '../../../shared/programme/schedule.ts';
import type { Screen, Snapshot } from './screen.ts';
import { t } from './words.ts';

/** What a screen reader is told when it changes: a new part, the last two minutes. Empty: nothing. */
export function announcement(screen: Screen, snapshot: Snapshot): string {
  switch (screen.kind) {
    case 'move':
    case 'late':
      return t.move.say(screen.seat.table.number);
    case 'hold':
      return t.late.hold;
    case 'round': {
      const timer = snapshot.programme?.cursor.timer ?? null;
      const time = timer === null ? 'run' : timeState(timer, snapshot.nowMs);
      if (time === 'warn') return t.announce.warning;
      if (time === 'over') return t.announce.over;
      return `${t.band.table(screen.seat.table.number)}, ${t.band.round(screen.seat.round + 1, screen.seat.group.letter)}`;
    }
    case 'plenary':
      return screen.part.speaker;
    case 'break':
      return t.pause.title;
    case 'harvest':
      return t.part.harvest;
    case 'harvest-unsorted':
      return t.part.harvest;
    case 'pledges':
      return t.part.pledges;
    case 'connecting':
    case 'no-network':
    case 'wrong-code':
    case 'stopped':
    case 'replaced':
    case 'join':
    case 'waiting':
    case 'no-table':
    case 'closing':
    case 'published':
      return '';
  }
}
