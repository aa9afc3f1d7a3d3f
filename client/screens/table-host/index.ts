import { mount as draw } from 'svelte';
import { tableHost as words } from '../../messages/nl/table-host.ts';
import { openTableHost } from '../../state/open.ts';
import type { Route } from '../../router.ts';
import Alone from './Alone.svelte';
import TableHost from './TableHost.svelte';

/** A table host's page: one table, with the key of its link or the one this browser remembers. */
export function mount(target: HTMLElement, route: Route): void {
  const number = route.table ?? 1;
  document.title = words.pageTitle(number);
  const session = openTableHost(route.code, number, route.key);
  if (session === null) draw(Alone, { target, props: { text: words.noKey } });
  else draw(TableHost, { target, props: { session, number } });
}
