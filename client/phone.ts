/**
 * The phone as a page of its own, built apart from the other screens (see vite.config.ts): it loads no code that only
 * they need.
 */
import { arrive, beginAgainOnOtherKey, pageRoot } from './arrive.ts';
import { mount } from './screens/phone/index.ts';

mount(pageRoot(), arrive().route);
beginAgainOnOtherKey();
