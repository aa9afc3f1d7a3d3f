/**
 * A command's "no": a value, never an exception. Every code has a sentence in every language and is produced by a test.
 * Details beside the code are what the person who can act needs to see (for example the text that is there now).
 */
export type Refusal =
  | { code: 'not-allowed' } // this actor may not do this, or not at this table
  | { code: 'not-open' } // the workshop has not begun
  | { code: 'door-closed' } // the host closed the door for joining
  | { code: 'ended' } // published: this can no longer change
  | { code: 'not-joined' } // a participant's command before joining
  | {
      code: 'unknown';
      what: 'part' | 'table' | 'question' | 'group' | 'person' | 'card' | 'theme' | 'pledge' | 'sector' | 'step';
    }
  | { code: 'empty' } // nothing was written
  | { code: 'too-long'; max: number }
  | { code: 'taken'; what: 'id' | 'person' } // the id is in use for something else
  | { code: 'never-seated'; table: string } // never sat at that table in that part
  | { code: 'not-yours' } // someone else's card or pledge
  | { code: 'own-card' } // one does not endorse one's own card
  | { code: 'fixed' } // the card's question has been harvested: change is over
  | { code: 'stale-step'; part: string | null; visit: number } // the programme is elsewhere by now
  | { code: 'not-running' } // nothing to pause, resume or lengthen
  | { code: 'not-last-step' } // undo of a step that is not the last
  | { code: 'stale-text'; current: string; version: number } // someone saved another text since
  | { code: 'stale-name'; current: string } // the theme was renamed since
  | { code: 'too-many-dots'; max: number }
  | { code: 'has-cards' } // cannot be removed, only skipped or closed
  | { code: 'already-begun' } // the part is running or done
  | { code: 'need-tables' } // no groups or rounds without a table
  | { code: 'bad-value'; field: string };

export type RefusalCode = Refusal['code'];

/** Tells a refusal from the events of an accepted command. */
export function isRefusal(outcome: readonly unknown[] | Refusal): outcome is Refusal {
  return !Array.isArray(outcome);
}
