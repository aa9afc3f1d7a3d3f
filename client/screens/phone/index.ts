import { mount as mountComponent } from 'svelte';
import type { Route } from '../../router.ts';
import { openParticipant } from '../../state/open.ts';
import Phone from './Phone.svelte';

/** A participant's phone: connects as this browser's own person, and shows what there is to do now. */
export function mount(target: HTMLElement, route: Route): void {
  mountComponent(Phone, { target, props: { session: openParticipant(route.code), code: route.code } });
}
