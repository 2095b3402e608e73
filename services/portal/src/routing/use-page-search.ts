import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PageDefinition } from './define-page';

/** A page's own search parameters, typed by its definition, and how to change some of them. */
export const usePageSearch = <Search extends object>(
  _page: PageDefinition<Search>,
): readonly [Search, (changes: { readonly [Key in keyof Search]?: Search[Key] | undefined }) => void] => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const change = useCallback(
    (changes: object) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...changes }), replace: true }),
    [navigate],
  );
  return [search, change];
};
