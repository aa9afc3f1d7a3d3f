/** What the journal's front asks of the thread that owns the file, and what comes back. Plain data: it is cloned. */

export interface EventRow {
  readonly at: number;
  readonly text: string;
}

export type Ask =
  | { readonly op: 'append'; readonly workshop: string; readonly expected: number; readonly rows: readonly EventRow[] }
  | { readonly op: 'read'; readonly workshop: string; readonly from: number }
  | { readonly op: 'list' }
  | { readonly op: 'remove'; readonly workshop: string; readonly at: number }
  | { readonly op: 'removedAt'; readonly workshop: string }
  | { readonly op: 'close' };

export interface Request {
  readonly id: number;
  readonly ask: Ask;
}

/** One page of a stream: `text` is a JSON array of the events from version `from + 1` on, `at` their times. */
export interface Page {
  readonly at: readonly number[];
  readonly text: string;
  readonly more: boolean;
}

export interface SummaryRow {
  readonly workshop: string;
  readonly version: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

export type Value =
  | { readonly kind: 'done' }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'list'; readonly rows: readonly SummaryRow[] }
  | { readonly kind: 'removedAt'; readonly at: number | null };

export type FailureName = 'Stale' | 'Removed' | 'Damaged' | 'JournalFailed' | 'JournalUnavailable';

export type Reply =
  | { readonly id: number; readonly value: Value }
  | { readonly id: number; readonly failure: FailureName; readonly message: string };

export interface Report {
  readonly kind: 'tailCut' | 'reopened' | 'checkpointBusy';
  readonly text: string;
  readonly workshop?: string;
}

/** From the thread to the front. */
export type Told =
  | { readonly tell: 'ready' }
  | { readonly tell: 'unavailable'; readonly message: string }
  | { readonly tell: 'replies'; readonly replies: readonly Reply[] }
  | { readonly tell: 'report'; readonly report: Report };
