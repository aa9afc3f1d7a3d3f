import { mount as draw } from 'svelte';
import { start as words } from '../../messages/nl/start.ts';
import { hostLinks } from '../../session/identity.ts';
import { browserStore } from '../../state/browser.ts';
import type { Route } from '../../router.ts';
import { creationKey, forgetCreationKey } from './key.ts';
import { startServer } from './server.ts';
import Start from './Start.svelte';

/** The start page: join with a code, make a workshop, or go back to an earlier one. */
export function mount(target: HTMLElement, route: Route): void {
  const store = browserStore();
  document.title = words.brand;
  draw(Start, {
    target,
    props: {
      server: startServer(
        (url, init) => fetch(url, init),
        () => new Date(),
      ),
      key: creationKey(store, route.key),
      links: hostLinks(store),
      go: (path: string) => {
        location.assign(path);
      },
      forget: () => {
        forgetCreationKey(store);
      },
    },
  });
}
