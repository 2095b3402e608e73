import { queryOptions } from '@tanstack/react-query';
import { type Moment, NOW } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { api, read } from './client';
import type { paths } from './generated/concert';

/** The services, and the views of participants taken as one: what live news and query keys speak of. */
export type Source = 'agencies' | 'activities' | 'budgets' | 'recommendations' | 'reviews' | 'view';

/** Programme of questions that concern all of them. */
export const PORTFOLIO = '*';

/** The addresses of the API that can be read. */
type Address = { [Each in keyof paths]: paths[Each] extends { get: object } ? Each : never }[keyof paths];

type Reading<At extends Address> = paths[At] extends { get: infer Operation } ? Operation : never;
type PathOf<At extends Address> =
  Reading<At> extends { parameters: { path: infer Params } } ? Omit<Params, 'programme'> : unknown;
type QueryOf<At extends Address> =
  Reading<At> extends { parameters: { query?: infer Params } }
    ? [Params] extends [undefined]
      ? unknown
      : Omit<NonNullable<Params>, keyof Moment>
    : unknown;

/** What an address needs beside the programme and the moment, in its path or after it. */
type ParamsOf<At extends Address> = PathOf<At> & QueryOf<At> & object;
type Params<At extends Address> = object extends ParamsOf<At> ? [params?: ParamsOf<At>] : [params: ParamsOf<At>];

type AnswerOf<At extends Address> =
  Reading<At> extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never;
type ItemOf<At extends Address> = AnswerOf<At> extends { items: readonly (infer Item)[] } ? Item : never;

interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly cursor: string | null;
}

/** The client without its types: address and parameters were checked where the question is named. */
type UntypedGet = (address: string, init: object) => Promise<{ data?: unknown }>;

const get = (address: string, { programme, moment }: Place, params: object = {}) => {
  const beside = Object.entries(params).filter(([name]) => !address.includes(`{${name}}`));
  return (api.GET as UntypedGet)(address, {
    params: { path: { programme, ...params }, query: { ...moment, ...Object.fromEntries(beside) } },
  });
};

/** All items of an address that gives them page by page. */
export const listOf = async <const At extends Address>(address: At, place: Place, ...[params]: Params<At>) => {
  const items: ItemOf<At>[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const answer = await read(get(address, place, { ...params, limit: 1000, ...(cursor && { cursor }) }));
    const part = answer as PageOf<ItemOf<At>>;
    items.push(...part.items);
    cursor = part.cursor;
  }
  return items;
};

/** `/api/views/…` → view: a service's news ask again what begins with its name. */
const sourceOf = (address: string): Source => {
  const [, , service] = address.split('/');
  return (service === 'views' ? 'view' : service) as Source;
};

const keyOf = (address: string, { programme, moment }: Place, params: object = {}): readonly unknown[] => [
  sourceOf(address),
  programme,
  address,
  params,
  moment,
];

/**
 * A question to the record. Its key begins with the service and the programme, so that news of that service about that
 * programme asks it again.
 */
export const recordQuery = <const At extends Address>(address: At, place: Place, ...[params]: Params<At>) =>
  queryOptions({
    queryKey: keyOf(address, place, params),
    queryFn: () => read(get(address, place, params)) as Promise<AnswerOf<At>>,
  });

/** A question that is answered page by page: all of it. */
export const recordList = <const At extends Address>(address: At, place: Place, ...params: Params<At>) =>
  queryOptions({
    queryKey: keyOf(address, place, params[0]),
    queryFn: () => listOf(address, place, ...params),
  });

/** The place of what is always asked as it is now. */
export const present = <At extends Pick<Place, 'programme'>>(place: At): At & Place => ({ ...place, moment: NOW });

/** Also kept in this browser for this person, so that it can be read without a network. */
export const keptOffline = <Options extends object>(
  options: Options,
): Options & { readonly meta: { offline: true } } => ({
  ...options,
  meta: { offline: true },
});
