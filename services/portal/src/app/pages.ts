import type { ComponentType } from 'react';
import { frontPageOf } from '~/routing/audience';
import type { PageDefinition } from '~/routing/define-page';
import type { Person } from '~/session/session';

const found = import.meta.glob<PageDefinition>('../pages/*/page.ts', { eager: true, import: 'page' });
const components = import.meta.glob<Readonly<Record<string, ComponentType>>>('../pages/*/*Page.tsx');

/** Every page: a folder under `pages` with a `page.ts` is enough. */
export const PAGES: readonly PageDefinition[] = Object.values(found);

/** `my-programme` is shown by `MyProgrammePage`. */
const componentNameOf = (page: string): string =>
  `${page.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Page`;

/** Loads what shows a page. No page loads another: each knows the others by their addresses alone. */
export const loadPage = async ({ name }: PageDefinition): Promise<ComponentType> => {
  const componentName = componentNameOf(name);
  const component = (await components[`../pages/${name}/${componentName}.tsx`]?.())?.[componentName];
  if (!component) throw new Error(`The page ${name} has no ${componentName}`);
  return component;
};

/** Where a person begins. */
export const pageToBeginWith = (person: Person): PageDefinition => {
  const page = PAGES.find(({ name }) => name === frontPageOf(person)) ?? PAGES[0];
  if (!page) throw new Error('There is no page');
  return page;
};
