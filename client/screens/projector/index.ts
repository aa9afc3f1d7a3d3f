import { mount as draw } from 'svelte';
import { openScreen } from '../../state/open.ts';
import type { Route } from '../../router.ts';
import { chosenOrigin } from './address.ts';
import Live from './Live.svelte';
import Locked from './Locked.svelte';

/**
 * Draws the projector of a workshop, with the key of its link. `?adres=` of that link is the address that people are
 * shown, where it is not the one this page was opened at.
 */
export function mount(target: HTMLElement, route: Route): void {
  const session = openScreen(route.code, route.key);
  if (session === null) {
    draw(Locked, { target });
    return;
  }
  draw(Live, { target, props: { session, origin: chosenOrigin(location) } });
}
