import type { AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { type AnyDestination, type Destination, inRouterTerms } from '~/routing/link-to';
import { AnchorLink } from './links';

interface Look extends AnchorProps {
  readonly children: ReactNode;
}

/** Leads to another page; the moment goes along. */
export const PageLink = <Search extends object, Path extends string>(props: Destination<Search, Path> & Look) => {
  const { page, params, search, ...look }: AnyDestination & Look = props;
  return <AnchorLink {...look} {...inRouterTerms({ page, params, search })} />;
};
