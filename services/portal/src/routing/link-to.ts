import type { ResolveParams } from '@tanstack/react-router';
import type { Moment } from '~/moment/moment';
import type { PageDefinition } from './define-page';

/** What an address needs beside the programme, which is kept where none is named: `{ activity }`. */
type ParamsOf<Path extends string> = Omit<ResolveParams<Path>, 'programme'> & { readonly programme?: string };

/** Where a link leads. The moment goes along, unless another one is named. */
export type Destination<Search extends object, Path extends string> = {
  readonly page: PageDefinition<Search, Path>;
  readonly search?: Search & Moment;
} & (object extends ParamsOf<Path> ? { readonly params?: ParamsOf<Path> } : { readonly params: ParamsOf<Path> });

export interface AnyDestination {
  readonly page: PageDefinition;
  readonly params?: object;
  readonly search?: object;
}

/** A destination in the terms of the router. */
export const inRouterTerms = ({ page: { path: to }, params, search }: AnyDestination) => ({
  to,
  params: (before: object) => ({ ...before, ...params }),
  search,
});

/** For `navigate` and `buildLocation`: where a page of those parameters stands. */
export const linkTo = <Search extends object, Path extends string>(destination: Destination<Search, Path>) =>
  inRouterTerms(destination);
