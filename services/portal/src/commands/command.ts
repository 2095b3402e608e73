import type { paths } from '~/api/generated/concert';

type Method = 'post' | 'put';

/** The addresses of the API that take a command of this method. */
export type AddressOf<M extends Method> = {
  [Address in keyof paths]: paths[Address] extends Record<M, object> ? Address : never;
}[keyof paths];

type ParamsOf<Operation> = Operation extends { parameters: { path: infer Params } } ? Params : Record<never, never>;
type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : never;
type ResponseOf<Operation> = Operation extends {
  responses: Record<number, { content: { 'application/json': infer Body } }>;
}
  ? Body
  : unknown;

declare const types: unique symbol;

/** A command as data: where it is sent, and what is said when it is recorded. Its types are those of the API. */
export interface Command<Params, Body, Response> {
  readonly method: Method;
  readonly address: string;
  /** Namespace of its words. */
  readonly words: string;
  /** Said when it is recorded; it can name the parameters of the path and the fields of the body. */
  readonly done: string;
  readonly [types]?: { readonly params: Params; readonly body: Body; readonly response: Response };
}

export type CommandAt<M extends Method, Address extends AddressOf<M>> = Command<
  ParamsOf<paths[Address][M]>,
  BodyOf<paths[Address][M]>,
  ResponseOf<paths[Address][M]>
>;

/** What one sending of a command says. */
export type CommandInput<Params, Body> = {
  readonly path: Params;
  /** The version that was seen: refused with 412 when somebody else has decided since. */
  readonly version?: number;
} & ([Body] extends [never] ? { readonly body?: never } : { readonly body: Body });

/** Describes commands whose words stand in a namespace. */
export const commandsIn =
  <Word extends string>(words: string) =>
  <M extends Method, Address extends AddressOf<M>>(method: M, address: Address, done: Word): CommandAt<M, Address> => ({
    method,
    address,
    words,
    done,
  });

/** The id of what a command created, which the document of the API does not describe. */
export const createdId = (response: unknown): string => {
  if (typeof response === 'object' && response !== null && 'id' in response) return String(response.id);
  throw new Error('The response does not say what was created');
};
