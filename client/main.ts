import { arrive, beginAgainOnOtherKey, pageRoot } from './arrive.ts';
import type { FamilyModule } from './router.ts';

// One chunk a family of screens.
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
  const { family, route } = arrive();
  const load = families[`./screens/${family}/index.ts`];
  if (load === undefined) throw new Error(`no screens for ${family}`);
  (await load()).mount(target, route);
  // In the report the fragment leads to a note on the same page.
  if (family !== 'report') beginAgainOnOtherKey();
}

void open(pageRoot());
