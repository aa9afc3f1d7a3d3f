import type { Part, PartKind, Timer } from '../../../shared/programme/model.ts';
import type { ProgrammeView, Session } from '../../state/types.ts';

/** Which picture the projector shows. `neutral` has no words: nothing is known yet, or this screen is not let in. */
export type Scene =
  | { kind: 'neutral' | 'dark' }
  | { kind: 'prepared' | 'arrival'; programme: ProgrammeView }
  | { kind: Exclude<PartKind, 'arrival'>; programme: ProgrammeView; part: Part; timer: Timer | null };

/**
 * The picture that belongs to what the session holds. Dark wins over everything: the host pressed it. A lost connection
 * changes nothing, so the last picture stays and no Wissel begins by itself.
 */
export function sceneOf(session: Pick<Session, 'connection' | 'programme' | 'stage'>): Scene {
  if (session.stage?.show.dark === true) return { kind: 'dark' };
  const { connection, programme } = session;
  if (programme === null || connection.state === 'refused' || connection.state === 'replaced')
    return { kind: 'neutral' };
  const { part, cursor, workshop } = programme;
  if (part === null) return { kind: workshop.lifecycle === 'prepared' ? 'prepared' : 'arrival', programme };
  if (part.kind === 'arrival') return { kind: 'arrival', programme };
  return { kind: part.kind, programme, part, timer: cursor.timer };
}

/** Names one stay at a part: another stay draws the picture anew. */
export function sceneKey(scene: Scene): string {
  return 'part' in scene ? `${scene.kind}:${scene.part.id}:${String(scene.programme.cursor.visit)}` : scene.kind;
}
