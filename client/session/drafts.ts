import * as v from 'valibot';
import { parseJson } from './outbox-item.ts';
import type { Shelf } from './shelf.ts';
import type { Draft } from './types.ts';

const draftSchema = v.object({
  at: v.string(),
  part: v.nullable(v.string()),
  table: v.nullable(v.string()),
  text: v.string(),
  extra: v.record(v.string(), v.unknown()),
});

/** Texts that were begun and not yet sent, each under a key of its own, so that a reload or an empty battery loses none. */
export class Drafts {
  readonly #shelf: Shelf;
  readonly #prefix: string;
  readonly #changed: () => void;
  #drafts: ReadonlyMap<string, Draft>;
  #list: readonly Draft[];

  constructor(shelf: Shelf, prefix: string, changed: () => void) {
    this.#shelf = shelf;
    this.#prefix = `${prefix}draft/`;
    this.#changed = changed;
    const found = new Map<string, Draft>();
    for (const text of shelf.all(this.#prefix).values()) {
      const parsed = v.safeParse(draftSchema, parseJson(text));
      if (parsed.success) found.set(parsed.output.at, parsed.output);
    }
    this.#drafts = found;
    this.#list = [...found.values()];
  }

  get list(): readonly Draft[] {
    return this.#list;
  }

  /** Keeps a draft, replacing the one under the same `at`; one with nothing in it is removed. */
  keep(draft: Draft): void {
    if (draft.text === '' && Object.keys(draft.extra).length === 0) {
      this.drop(draft.at);
      return;
    }
    this.#shelf.put(this.#prefix + draft.at, JSON.stringify(draft));
    this.#set(new Map(this.#drafts).set(draft.at, draft));
  }

  drop(at: string): void {
    if (!this.#drafts.has(at)) return;
    this.#shelf.remove(this.#prefix + at);
    const left = new Map(this.#drafts);
    left.delete(at);
    this.#set(left);
  }

  #set(drafts: ReadonlyMap<string, Draft>): void {
    this.#drafts = drafts;
    this.#list = [...drafts.values()];
    this.#changed();
  }
}
