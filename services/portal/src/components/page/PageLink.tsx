import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PageDefinition } from '~/routing/define-page';

interface PageLinkProps<Search extends object> extends AnchorProps {
  readonly page: PageDefinition<Search>;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Search;
  readonly children: ReactNode;
}

/** Leads to another page; the moment goes along. */
export const PageLink = <Search extends object>({ page, params, search, children, ...look }: PageLinkProps<Search>) => (
  <Anchor
    {...look}
    component={Link}
    to={page.path as '/'}
    params={((before: object) => ({ ...before, ...params })) as never}
    search={search as never}
  >
    {children}
  </Anchor>
);
