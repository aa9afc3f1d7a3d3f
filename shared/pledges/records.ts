import type { PledgeId } from '../core/ids.ts';
import type { Ms } from '../core/time.ts';

export const PLEDGE_KINDS = ['time', 'means', 'network', 'knowledge'] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

/** `me:<person>` / `pledge:<id>` */
export interface OwnPledgeRecord {
  id: PledgeId;
  kind: PledgeKind;
  text: string;
  /** By when, in the giver's words; may be empty. */
  when: string;
  /** Name on the screen and in the report: the giver's own choice. */
  named: boolean;
  withdrawn: boolean;
  at: Ms;
}
/** `host` / `pledge:<id>`. `who` is the name if the giver chose so, else the sector where it has enough people, else empty. */
export interface HostPledgeRecord {
  id: PledgeId;
  kind: PledgeKind;
  text: string;
  when: string;
  who: string;
  named: boolean;
  /** On the projector, by the host's act. */
  shown: boolean;
  hidden: boolean;
  at: Ms;
}
/** `stage` / `pledge:<id>`: a pledge the host let through. */
export interface StagePledgeRecord {
  id: PledgeId;
  kind: PledgeKind;
  text: string;
  when: string;
  who: string;
  at: Ms;
}
