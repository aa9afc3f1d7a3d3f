import type { Logger } from 'pino';
import type { Code } from '../../shared/core/ids.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Event } from '../../shared/events.ts';
import type { CreateBody } from '../../shared/protocol/create.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { WorkshopState } from '../../shared/state.ts';
import type { Access } from '../access/keys.ts';
import type { Limits } from '../access/limits.ts';
import type { Journal } from '../journal/journal.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Metrics } from './metrics.ts';

/** How a workshop begins and what becomes of it: the core's part in HTTP. */
export interface Authoring {
  /** The first events of a workshop. */
  begin(code: Code, body: CreateBody, now: Ms): readonly Event[];
  compose(state: WorkshopState, now: Ms): ReportDocument;
  toMarkdown(document: ReportDocument): string;
}

export interface HttpTools {
  readonly registry: Registry;
  readonly journal: Journal;
  readonly access: Access;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly authoring: Authoring;
  readonly log: Logger;
  readonly publicUrl: string | undefined;
  /** Folder of the built client. */
  readonly client: string;
  /** The port that is listened on. */
  readonly port: () => number;
}
