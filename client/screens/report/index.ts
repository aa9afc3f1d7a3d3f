import { mount as draw } from 'svelte';
import { asOf } from '../../session/identity.ts';
import { browserStore } from '../../state/browser.ts';
import { openHost } from '../../state/open.ts';
import type { Route } from '../../router.ts';
import { keyIn } from './anchors.ts';
import { httpReportApi, readPublished } from './api.ts';
import Editor from './Editor.svelte';
import ReportPage from './ReportPage.svelte';

/** Draws the published report; with the host's key in the address the page where it is edited. */
export function mount(target: HTMLElement, route: Route): void {
  const fetcher: typeof fetch = (path, init) => fetch(path, init);
  const key = keyIn(route.key);
  const session = key === undefined ? null : openHost(route.code, key);
  const as = key === undefined ? null : asOf(browserStore(), route.code, { role: 'host' }, key);
  if (session !== null && as?.role === 'host') {
    draw(Editor, { target, props: { session, api: httpReportApi(route.code, as.key, fetcher) } });
    return;
  }
  const link = location.origin + location.pathname;
  draw(ReportPage, { target, props: { read: () => readPublished(route.code, fetcher), link } });
}
