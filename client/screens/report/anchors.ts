import type { Section } from '../../../shared/report/document.ts';

/** Names of places on the page; they can never be taken for a key. */
const plain = (text: string): string => text.replace(/[^\w-]/gu, '-');

export const sectionAnchor = (section: Pick<Section, 'id'>): string => `deel-${plain(section.id)}`;
export const noteAnchor = (section: string, number: number): string => `noot-${plain(section)}-${String(number)}`;
export const cardAnchor = (number: number): string => `kaartje-${String(number)}`;

const ANCHOR = /^(deel|noot|kaartje)-/u;

/** The key of a host's link, or undefined when the fragment leads to a place on the page. */
export function keyIn(fragment: string | undefined): string | undefined {
  return fragment === undefined || ANCHOR.test(fragment) || !/^[\w-]{20,}$/u.test(fragment) ? undefined : fragment;
}
