import './ui/styles/index.css';
import { isCode, parseRoute } from './router.ts';
import type { FamilyModule } from './router.ts';

// One chunk a family: a phone loads the phone only.
const families = import.meta.glob<FamilyModule>('./screens/*/index.ts');

async function open(target: HTMLElement): Promise<void> {
  if (import.meta.env.DEV || import.meta.env.MODE === 'gallery') {
    const gallery = /^\/gallery(?:\/([\w-]+))?\/?$/u.exec(location.pathname);
    if (gallery !== null) {
      const { mountGallery } = await import('./gallery/index.ts');
      mountGallery(target, gallery[1]);
      return;
    }
  }
  const { family, route } = parseRoute(location.pathname, location.hash);
  const typed = location.pathname.split('/')[1] ?? '';
  if (isCode(route.code) && typed !== route.code) {
    const path = location.pathname.replace(typed, route.code);
    history.replaceState(history.state, '', path + location.search + location.hash);
  }
  const load = families[`./screens/${family}/index.ts`];
  if (load === undefined) throw new Error(`no screens for ${family}`);
  (await load()).mount(target, route);
  // Another key is another place: begin again there. In the report the fragment leads to a note on the same page.
  if (family === 'report') return;
  window.addEventListener('hashchange', () => {
    location.reload();
  });
}

const target = document.getElementById('app');
if (target === null) throw new Error('the page has no #app');
void open(target);
