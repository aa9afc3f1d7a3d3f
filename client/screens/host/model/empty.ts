import type { HostView, ProgrammeView } from '../../../state/types.ts';

/** Before the first frames: nothing of this is drawn. */
export const EMPTY_PROGRAMME: ProgrammeView = {
  workshop: {
    code: '',
    title: '',
    place: '',
    date: '1970-01-01',
    startMinute: 0,
    utcOffsetMinutes: 0,
    language: 'nl',
    lifecycle: 'prepared',
    doorOpen: false,
    sectors: [],
    rehearsal: false,
    rate: 1,
    publishedAt: null,
  },
  parts: [],
  tables: [],
  groups: [],
  questions: new Map(),
  cursor: { part: null, visit: 0, timer: null, planStart: null },
  part: null,
};

export const EMPTY_HOST: HostView = {
  step: null,
  groupsFixed: false,
  groups: [],
  people: [],
  tables: new Map(),
  hidden: [],
  pledges: [],
  sections: new Map(),
};
