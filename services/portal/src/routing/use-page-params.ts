import { type ResolveParams, useParams } from '@tanstack/react-router';
import type { PageDefinition } from './define-page';

/** What stands for `$activity` and the like in the address of the page that is shown. */
export const usePageParams = <Path extends string>(_page: PageDefinition<object, Path>): ResolveParams<Path> =>
  useParams({ strict: false });
