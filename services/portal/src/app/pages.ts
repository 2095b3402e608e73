import type { Group } from '~/session/groups';
import type { PageDefinition } from './define-page';

const found = import.meta.glob<PageDefinition>('../pages/*/page.ts', { eager: true, import: 'page' });

/** Every page: a folder under `pages` with a `page.ts` is enough. */
export const PAGES: readonly PageDefinition[] = Object.values(found);

export const maySee = ({ groups }: PageDefinition, group: Group): boolean => !groups || groups.includes(group);

const FRONT_PAGES: Readonly<Record<Group, string>> = {
  coordinator: 'my-programme',
  office: 'reconciliation-board',
  committee: 'portfolio',
  fund: 'portfolio',
  auditor: 'portfolio',
};

/** Where a person begins. */
export const frontPageOf = (group: Group): PageDefinition => {
  const page = PAGES.find(({ name }) => name === FRONT_PAGES[group]) ?? PAGES[0];
  if (!page) throw new Error('There is no page');
  return page;
};
