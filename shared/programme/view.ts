import { rest, type Viewer } from '../slices.ts';
import { findPart } from './parts.ts';

export const programmeViewer: Viewer = {
  keys(state, channel) {
    if (channel === 'host') return ['step'];
    if (channel !== 'programme') return [];
    return [
      'workshop',
      'order',
      'cursor',
      ...state.parts.map((p) => `part:${p.id}`),
      ...[...state.tables.keys()].map((t) => `table:${t}`),
      ...[...state.questions.keys()].map((q) => `question:${q}`),
      ...(state.groupsFixed ? state.groups : []).map((g) => `group:${g.id}`),
    ];
  },

  view(state, channel, key) {
    if (channel === 'host' && key === 'step') {
      const last = state.steps.at(-1);
      return { last: last ? { id: last.id, kind: last.kind, part: last.part, at: last.at } : null };
    }
    if (channel !== 'programme') return undefined;
    const id = rest(key);
    if (key === 'workshop') {
      const {
        code,
        title,
        place,
        date,
        startMinute,
        utcOffsetMinutes,
        language,
        lifecycle,
        doorOpen,
        rehearsal,
        rate,
      } = state;
      const sectors = state.sectors.map((s) => ({ id: s.id, name: s.name }));
      const publishedAt = state.published?.at ?? null;
      return {
        code,
        title,
        place,
        date,
        startMinute,
        utcOffsetMinutes,
        language,
        lifecycle,
        doorOpen,
        sectors,
        rehearsal,
        rate,
        publishedAt,
      };
    }
    if (key === 'order') {
      const groups = state.groupsFixed ? state.groups.map((g) => g.id) : [];
      return { parts: state.parts.map((p) => p.id), tables: [...state.tables.keys()], groups };
    }
    if (key === 'cursor') {
      const { part, visit, timer } = state.cursor;
      return { part, visit, timer: timer && { ...timer }, planStart: state.planStart };
    }
    if (key.startsWith('part:')) {
      const part = findPart(state, id);
      if (!part) return undefined;
      const {
        kind,
        title,
        speaker,
        minutes,
        plannedMinutes,
        round,
        question,
        skipped,
        autoAdvance,
        startedAt,
        endedAt,
      } = part;
      return {
        id,
        kind,
        title,
        speaker,
        minutes,
        plannedMinutes,
        round,
        question,
        skipped,
        autoAdvance,
        startedAt,
        endedAt,
      };
    }
    if (key.startsWith('table:')) {
      const table = state.tables.get(id);
      return table && { id, number: table.number, question: table.question, hosts: [...table.hosts] };
    }
    if (key.startsWith('question:')) {
      const question = state.questions.get(id);
      if (!question) return undefined;
      const { kind, title, text, starters, places, criteria } = question;
      return {
        id,
        kind,
        title,
        text,
        starters: { joins: starters.joins, doubts: starters.doubts },
        places: [...places],
        criteria: [...criteria],
      };
    }
    const group = key.startsWith('group:') && state.groupsFixed ? state.groups.find((g) => g.id === id) : undefined;
    return group && { id, letter: group.letter, route: [...group.route] };
  },
};
