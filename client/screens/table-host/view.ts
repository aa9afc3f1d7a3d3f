import type { Scene } from './moment.ts';
import type { Step } from './guide.ts';

/** What fills the page under the header. */
export type View = 'board' | 'recap' | 'relay' | 'add' | 'guide' | 'move' | 'present' | 'dots' | 'pledge' | 'calm';

/** A view that the table host opened, and the visit and round in which it was. */
export interface Opened {
  readonly view: View;
  readonly visit: number;
  readonly round: number;
}

/** How a picture of the gallery begins. */
export interface Start {
  readonly view?: View;
  readonly step?: Step;
  /** The card whose menu is open. */
  readonly menu?: string;
  /** Cards that are held, and over which column. */
  readonly held?: { readonly cards: readonly string[]; readonly over: number };
  /** Which tab a phone shows; the list of texts that were refused. */
  readonly problems?: boolean;
}

/** What the page shows by itself. Late cards at the own harvest come before presenting. */
export function automaticView(scene: Scene | null, late: number): View {
  switch (scene?.kind) {
    case 'before':
      return 'guide';
    case 'move':
      return 'move';
    case 'round':
      return 'board';
    case 'harvest':
      return scene.own ? (late > 0 ? 'board' : 'present') : 'calm';
    case 'calm':
    case undefined:
      return 'calm';
  }
}

const WRITING: ReadonlySet<View> = new Set(['recap', 'relay', 'add', 'dots', 'pledge']);

/**
 * The view now: what was opened stays until the programme goes on, and a view in which something is written stays until
 * it is closed, so that no step of the host takes a text away from under someone's hands.
 */
export function viewNow(opened: Opened | null, visit: number, automatic: View): View {
  if (opened === null) return automatic;
  return opened.visit === visit || WRITING.has(opened.view) ? opened.view : automatic;
}
