import './ui/styles/index.css';
import { isCode, parseRoute, type Family, type Route } from './router.ts';

/** Reads the address of this page, and corrects a code that was typed in another way. */
export function arrive(): { family: Family; route: Route } {
  const here = parseRoute(location.pathname, location.hash);
  const { code } = here.route;
  const typed = location.pathname.split('/')[1] ?? '';
  if (isCode(code) && typed !== code) {
    const path = location.pathname.replace(typed, code);
    history.replaceState(history.state, '', path + location.search + location.hash);
  }
  return here;
}

/** Another key is another place: begin again there. */
export function beginAgainOnOtherKey(): void {
  window.addEventListener('hashchange', () => {
    location.reload();
  });
}

/** Where the page is drawn. */
export function pageRoot(): HTMLElement {
  const target = document.getElementById('app');
  if (target === null) throw new Error('the page has no #app');
  return target;
}
