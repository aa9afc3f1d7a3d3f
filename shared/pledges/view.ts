import { currentPart } from '../programme/parts.ts';
import { sectorName } from '../people/tally.ts';
import { rest, type Viewer } from '../slices.ts';
import type { Pledge, WorkshopState } from '../state.ts';
import {
  PLEDGE_KINDS,
  type HostPledgeRecord,
  type OwnPledgeRecord,
  type PledgeKind,
  type StagePledgeRecord,
} from './records.ts';

const counts = (pledge: Pledge): boolean => !pledge.withdrawn && !pledge.hidden;

/** The name if the giver chose so, else the sector where it has enough people, else empty. */
export function pledgeWho(state: WorkshopState, pledge: Pledge): string {
  const author = state.people.get(pledge.author);
  if (!author) return '';
  return pledge.named && author.name ? author.name : sectorName(state, author.sector);
}

/** Pledges that stand, in all and by kind. */
export function pledgeCounts(state: WorkshopState): { total: number; byKind: Record<PledgeKind, number> } {
  const byKind: Record<PledgeKind, number> = { time: 0, means: 0, network: 0, knowledge: 0 };
  for (const pledge of state.pledges.values()) if (counts(pledge)) byKind[pledge.kind] += 1;
  return { total: PLEDGE_KINDS.reduce((n, kind) => n + byKind[kind], 0), byKind };
}

const stageOpen = (state: WorkshopState): boolean => {
  const kind = currentPart(state)?.kind;
  return kind === 'pledges' || kind === 'closing';
};

function hostPledge(state: WorkshopState, p: Pledge): HostPledgeRecord {
  const { id, kind, text, when, named, shown, hidden, at } = p;
  return { id, kind, text, when, who: pledgeWho(state, p), named, shown, hidden, at };
}
function stagePledge(state: WorkshopState, p: Pledge): StagePledgeRecord {
  return { id: p.id, kind: p.kind, text: p.text, when: p.when, who: pledgeWho(state, p), at: p.at };
}
function ownPledge(p: Pledge): OwnPledgeRecord {
  return { id: p.id, kind: p.kind, text: p.text, when: p.when, named: p.named, withdrawn: p.withdrawn, at: p.at };
}

export const pledgeViewer: Viewer = {
  keys(state, channel) {
    const all = [...state.pledges.values()];
    const keyed = (pledges: Pledge[]) => pledges.map((p) => `pledge:${p.id}`);
    if (channel === 'host') return keyed(all.filter((p) => !p.withdrawn));
    if (channel === 'stage') {
      return stageOpen(state) ? ['pledges', ...keyed(all.filter((p) => p.shown && counts(p)))] : [];
    }
    if (!channel.startsWith('me:') || state.people.get(rest(channel))?.removed) return [];
    return keyed(all.filter((p) => p.author === rest(channel)));
  },

  view(state, channel, key) {
    if (channel === 'stage' && key === 'pledges') return stageOpen(state) ? pledgeCounts(state) : undefined;
    const pledge = key.startsWith('pledge:') ? state.pledges.get(rest(key)) : undefined;
    if (!pledge) return undefined;
    if (channel === 'host') return pledge.withdrawn ? undefined : hostPledge(state, pledge);
    if (channel === 'stage')
      return stageOpen(state) && pledge.shown && counts(pledge) ? stagePledge(state, pledge) : undefined;
    if (!channel.startsWith('me:') || pledge.author !== rest(channel)) return undefined;
    return state.people.get(pledge.author)?.removed ? undefined : ownPledge(pledge);
  },
};
