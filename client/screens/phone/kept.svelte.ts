import type { Session } from '../../state/types.ts';

/**
 * The text of one field and what was chosen beside it. Every change is kept as a draft at once, so that a reload, a
 * move or a dead battery loses nothing; the field itself is never written to by anything but its person.
 */
export class Kept {
  #session: Session;
  #at: string;
  #part: string | null;
  #table: string | null;
  text = $state.raw('');
  extra = $state.raw<Record<string, unknown>>({});

  /** `initial`: what stands in the field when there is no draft of it yet. */
  constructor(
    session: Session,
    at: string,
    where: { part: string | null; table: string | null },
    initial: { text: string; extra: Record<string, unknown> } = { text: '', extra: {} },
  ) {
    this.#session = session;
    this.#at = at;
    this.#part = where.part;
    this.#table = where.table;
    const draft = session.drafts.find((d) => d.at === at);
    this.text = draft?.text ?? initial.text;
    this.extra = draft?.extra ?? initial.extra;
  }

  write(text: string): void {
    this.text = text;
    this.#keep();
  }

  choose(extra: Record<string, unknown>): void {
    this.extra = { ...this.extra, ...extra };
    this.#keep();
  }

  /** Empties the field: only after its words are in the outbox, or by the person's own act. */
  clear(): void {
    this.text = '';
    this.extra = {};
    this.#session.dropDraft(this.#at);
  }

  #keep(): void {
    this.#session.keepDraft({
      at: this.#at,
      part: this.#part,
      table: this.#table,
      text: this.text,
      extra: this.extra,
    });
  }
}
