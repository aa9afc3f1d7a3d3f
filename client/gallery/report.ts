import { mount } from 'svelte';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { Published } from '../screens/report/api.ts';
import Editor from '../screens/report/Editor.svelte';
import Report from '../screens/report/Report.svelte';
import ReportPage from '../screens/report/ReportPage.svelte';
import type { Channels } from '../session/channels.ts';
import { mergeChannels } from '../session/channels.ts';
import { fixedSession } from '../state/fixed.ts';
import type { Connection, Draft } from '../state/types.ts';
import { at, byKey, CODE, day } from './day.ts';
import { DOCUMENT } from './report-document.ts';
import type { GalleryState } from './types.ts';

const link = `https://buurtbalans.nl/${CODE}/verslag`;

function read(name: string, document: ReportDocument, look: Partial<GalleryState> = {}): GalleryState {
  return {
    name,
    family: 'report',
    ...look,
    render: (target) => void mount(Report, { target, props: { document, link } }),
  };
}
function answered(name: string, answer: Published | null): GalleryState {
  const asked = answer === null ? new Promise<Published>(() => undefined) : Promise.resolve(answer);
  return {
    name,
    family: 'report',
    render: (target) => void mount(ReportPage, { target, props: { read: () => asked, link } }),
  };
}

const OWN =
  'Bij tafel 2, geleid door Andy Tarenskeen, lagen aan het eind 50 kaartjes. Daarvan begonnen er 31 met “Ik doe mee, omdat…” en 19 met “Ik twijfel, omdat…”. Van de 19 twijfels kregen er 12 een antwoord.\n\nDe meeste stippen, 19, kreeg het thema Eerst laten zien wat het oplevert; daarna kwam Kennis die de gemeente mist, met 16. Bij elk thema schreef Andy Tarenskeen één zin.';
const edited = { 'question:vraag-1': 'Onze tafel had het vooral over korte lijnen.', 'question:vraag-2': OWN };
const draft: ReportDocument = {
  ...DOCUMENT,
  sections: DOCUMENT.sections.map((section) => {
    const own = Object.entries(edited).find(([id]) => id === section.id)?.[1] ?? null;
    return { ...section, edited: own, prose: own === null ? section.prose : [] };
  }),
};
const sections: Channels = {
  host: {
    ...byKey(
      'section',
      Object.entries(edited).map(([id, text]) => ({ id, text, version: 1 })),
    ),
  },
};

interface Editing {
  section?: string;
  open?: boolean;
  connection?: Connection;
  drafts?: readonly Draft[];
  publishedAt?: number;
  document?: ReportDocument | null;
}
function editor(name: string, options: Editing = {}, look: Partial<GalleryState> = {}): GalleryState {
  const {
    section = 'question:vraag-2',
    open = false,
    connection,
    drafts,
    publishedAt = null,
    document = draft,
  } = options;
  const today = day({ at: '16:04', part: 'afsluiting', workshop: { lifecycle: 'ended', publishedAt } });
  return {
    ...{ name, family: 'report', ...look },
    render: (target) => {
      const session = fixedSession({
        channels: mergeChannels(today, sections),
        nowMs: at('16:04'),
        role: 'host',
        ...(connection ? { connection } : {}),
        ...(drafts ? { drafts } : {}),
      });
      const api = { draft: () => Promise.resolve(document), save: () => Promise.resolve(true) };
      mount(Editor, { target, props: { session, api, first: { section, open } } });
    },
  };
}

const empty: ReportDocument = { ...DOCUMENT, sections: [], appendix: [], title: 'Nieuwe bijeenkomst', subtitle: '' };

export const states: readonly GalleryState[] = [
  read('report-read', DOCUMENT),
  read('report-read-2', DOCUMENT, { scroll: 1814 }),
  read('report-read-3', DOCUMENT, { width: 1280, height: 1600, scroll: 3150 }),
  read('report-read-rehearsal', { ...DOCUMENT, rehearsal: true }, { height: 800 }),
  read('report-read-empty', empty, { height: 800 }),
  read('report-read-dark', DOCUMENT, { theme: 'dark', height: 900 }),
  read('report-phone', DOCUMENT),
  read('report-phone-2', DOCUMENT, { scroll: 2808 }),
  read('report-phone-320-200', DOCUMENT, { width: 320, height: 844, scale: 2, rootFontSize: '200%' }),
  answered('report-loading', null),
  answered('report-not-published', { kind: 'not-published' }),
  answered('report-gone', { kind: 'gone' }),
  answered('report-offline', { kind: 'offline' }),
  editor('report-editor', { open: true }),
  editor('report-editor-proposal', { section: 'question:vraag-3' }),
  editor('report-editor-offline', { open: true, connection: { state: 'offline', since: at('16:02') } }),
  editor('report-editor-published', { section: 'opening', publishedAt: at('16:02') }),
  editor('report-editor-missing', { document: null }),
  editor('report-editor-narrow', { open: true }, { width: 640, height: 1200 }),
];
