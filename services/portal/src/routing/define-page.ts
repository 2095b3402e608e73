import type { Icon } from '@tabler/icons-react';

/** Headings of the navigation, in their order. */
export const SECTIONS = [
  'overview',
  'activities',
  'money',
  'recommendations',
  'results',
  'committee',
  'programme',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What people come for: navigation and front page differ by it. What somebody may do is another question: `may`. */
export type Group = 'coordinator' | 'office' | 'committee' | 'fund' | 'auditor';

/** An address: what leads to a page knows nothing of its component. */
export interface PageDefinition<Search extends object = object, Path extends string = string> {
  /**
   * Name of its folder and, in PascalCase, of its component: `books` is shown by `pages/books/BooksPage.tsx`. Also the
   * namespace of its words, whose `title` names it in navigation and window.
   */
  readonly name: string;
  /** `/portfolio`, or `/programmes/$programme/board` for a page about one programme. */
  readonly path: Path;
  /** Who is led to it and may open it; left out: everybody who is signed in. */
  readonly groups?: readonly Group[];
  /** Where it stands in the navigation; left out: only other pages lead to it. */
  readonly navigation?: { readonly section: Section; readonly order: number; readonly icon: Icon };
  /** Reads its own search parameters from an address that anybody may have typed. */
  readonly search?: (raw: Record<string, unknown>) => Search;
}

export const definePage = <const Path extends `/${string}`, Search extends object = object>(
  page: PageDefinition<Search, Path>,
): PageDefinition<Search, Path> => page;
