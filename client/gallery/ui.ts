import { mount } from 'svelte';
import Parts from './Parts.svelte';
import Specimen from './Specimen.svelte';
import type { GalleryState } from './types.ts';

/** The design language itself: both themes, and every shared part. */
export const states: readonly GalleryState[] = [
  {
    name: 'specimen',
    family: 'ui',
    render: (target) => {
      mount(Specimen, { target });
    },
  },
  {
    name: 'parts',
    family: 'ui',
    width: 1600,
    height: 1500,
    render: (target) => {
      mount(Parts, { target });
    },
  },
];
