import { mount } from 'svelte';
import { start } from '../messages/nl/start.ts';
import Start from '../screens/start/Start.svelte';
import type { StartServer } from '../screens/start/server.ts';
import type { GalleryState } from './types.ts';

const never: StartServer = {
  find: () => new Promise(() => undefined),
  create: () => new Promise(() => undefined),
};
const links = [
  { code: '7KQ4MX', title: 'Leernetwerk Buurtbalans', key: 'fixed' },
  { code: 'P3WZTA', title: 'Buurtgesprek De Punt', key: 'fixed' },
];

function state(
  name: string,
  props: { key?: string | null; links?: typeof links; first?: { typed?: string; join?: string; make?: string } },
  look: Partial<GalleryState> = {},
): GalleryState {
  return {
    name,
    family: 'start',
    ...look,
    render: (target) => {
      const nothing = (): void => undefined;
      const all = { server: never, key: 'fixed', links: [], go: nothing, forget: nothing, first: { typed: '7KQ4MX' } };
      mount(Start, { target, props: { ...all, ...props } });
    },
  };
}

export const states: readonly GalleryState[] = [
  state('start-page', {}),
  state('start-page-no-key', { key: null, first: {} }),
  state('start-page-earlier', { links }, { height: 900 }),
  state('start-page-unknown', { first: { typed: '7KQ4MZ', join: start.join.unknown('7KQ4MZ') } }),
  state('start-page-signs', { first: { typed: '7K04MI', join: start.join.signs(['0', 'I']) } }),
  state('start-page-offline', { first: { typed: '7KQ4MX', join: start.trouble.offline } }),
  state('start-page-wrong-key', { key: null, first: { make: start.make.wrongKey } }),
  state('start-page-phone', {}, { width: 390, height: 844, scale: 2 }),
  state('start-page-320', { links }, { width: 320, height: 844, scale: 2 }),
];
