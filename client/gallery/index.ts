/** Every screen in every state: `/gallery` lists them, `/gallery/<name>` draws one over the whole page. */
import { mount } from 'svelte';
import Contents from './Contents.svelte';
import { sizeOf } from './sizes.ts';
import type { GalleryState } from './types.ts';
import './gallery.css';

const modules = import.meta.glob<{ states?: readonly GalleryState[] }>('./*.ts', { eager: true });

/** All states of all families, in the order of their files. */
export const states: readonly GalleryState[] = Object.values(modules).flatMap((module) => module.states ?? []);

/** Draws the list, or the state of this name. `data-ready` on the root says that a picture may be taken. */
export function mountGallery(target: HTMLElement, name: string | undefined): void {
  const state = states.find((each) => each.name === name);
  if (state === undefined) {
    mount(Contents, { target, props: { states: states.map((each) => ({ ...each, ...size(each) })), missing: name } });
    publish();
    return;
  }
  void draw(target, state);
}

function size(state: GalleryState): { width: number; height: number; scale: number } {
  const usual = sizeOf(state.name);
  return {
    width: state.width ?? usual.width,
    height: state.height ?? usual.height,
    scale: state.scale ?? usual.scale,
  };
}

/** Leaves the list where `npm run screenshots` and the browser tests read it. */
function publish(): void {
  const list = states.map((state) => ({ name: state.name, family: state.family, ...size(state) }));
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'gallery-states';
  data.textContent = JSON.stringify(list);
  document.body.append(data);
  document.documentElement.dataset['ready'] = '';
}

async function draw(target: HTMLElement, state: GalleryState): Promise<void> {
  const root = document.documentElement;
  const theme = state.theme ?? 'light';
  if (theme !== 'device') root.dataset['theme'] = theme;
  root.lang = state.lang ?? 'nl';
  root.dir = state.dir ?? 'ltr';
  if (state.rootFontSize !== undefined) root.style.fontSize = state.rootFontSize;
  if (new URLSearchParams(location.search).has('still')) root.dataset['still'] = '';
  document.title = state.name;
  await state.render(target);
  await frame();
  await document.fonts.ready;
  if (state.scroll !== undefined) {
    root.dataset['scroll'] = String(state.scroll);
    scrollTo(0, state.scroll);
  }
  await frame();
  root.dataset['ready'] = '';
}

/** Resolves after the next picture has been drawn. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}
