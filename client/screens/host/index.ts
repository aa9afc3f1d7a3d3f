import { mount as draw } from 'svelte';
import { asOf, forgetHost } from '../../session/identity.ts';
import { browserStore } from '../../state/browser.ts';
import { openHost } from '../../state/open.ts';
import type { Route } from '../../router.ts';
import { httpApi } from './api.ts';
import Host from './Host.svelte';
import Locked from './Locked.svelte';

/** Draws the host's page, with the key of its link or the one this browser remembers. */
export function mount(target: HTMLElement, route: Route): void {
  const store = browserStore();
  const session = openHost(route.code, route.key);
  const as = asOf(store, route.code, { role: 'host' }, route.key);
  if (session === null || as?.role !== 'host') {
    draw(Locked, { target });
    return;
  }
  const api = httpApi(route.code, as.key, location.origin, (path, init) => fetch(path, init));
  // What is deleted is no earlier workshop any more.
  const remove = async (code: string): Promise<boolean> => {
    const gone = await api.remove(code);
    if (gone) forgetHost(store, route.code);
    return gone;
  };
  draw(Host, { target, props: { session, api: { ...api, remove } } });
}
