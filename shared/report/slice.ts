import type { CommandOf } from '../protocol/commands.ts';
import { LIMITS } from '../core/limits.ts';
import type { Deciders, Evolvers, Viewer } from '../slices.ts';
import { rest } from '../slices.ts';
import { compose } from './compose.ts';

type ReportCommands = 'saveSection' | 'publish' | 'unpublish';

export const reportDeciders: Pick<Deciders, ReportCommands> = {
  saveSection(state, command: CommandOf<'saveSection'>) {
    const now = state.sections.get(command.section) ?? { text: null, version: 0 };
    if (command.base !== now.version) return { code: 'stale-text', current: now.text ?? '', version: now.version };
    if (command.text !== null && command.text.length > LIMITS.section) return { code: 'too-long', max: LIMITS.section };
    return [{ type: 'sectionSaved', section: command.section, text: command.text }];
  },

  /** What is published is a snapshot: later edits show when it is published again. */
  publish(state, _command, _actor, env) {
    return [{ type: 'published', document: compose(state, env.now) }];
  },

  unpublish(state) {
    return state.published ? [{ type: 'unpublished' }] : [];
  },
};

export const reportEvolvers: Pick<Evolvers, 'sectionSaved' | 'published' | 'unpublished'> = {
  sectionSaved(state, event, touch) {
    const version = (state.sections.get(event.section)?.version ?? 0) + 1;
    state.sections.set(event.section, { text: event.text, version, at: event.at });
    touch('host', `section:${event.section}`);
  },

  published(state, event, touch) {
    state.published = { at: event.at, document: event.document };
    state.lifecycle = 'published';
    touch('programme', 'workshop');
  },

  unpublished(state, _event, touch) {
    state.published = null;
    state.lifecycle = 'ended';
    touch('programme', 'workshop');
  },
};

export const reportViewer: Viewer = {
  keys: (state, channel) => (channel === 'host' ? [...state.sections.keys()].map((s) => `section:${s}`) : []),
  view(state, channel, key) {
    if (channel !== 'host' || !key.startsWith('section:')) return undefined;
    const id = rest(key);
    const section = state.sections.get(id);
    return section && { id, text: section.text, version: section.version };
  },
};
