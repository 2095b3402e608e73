import type { Command, CommandContext } from '@concert/event-sourcing';
import {
  applyDecorators,
  Body,
  Controller,
  HttpCode,
  Inject,
  Param,
  RequestMapping,
  RequestMethod,
  type Type,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Context, idFrom } from '../http/command-context.js';
import { isRequired } from '../http/fields.js';
import { InvalidInput } from '../http/invalid-input.js';
import type { Recorded } from '../http/log-position.js';

/** Names of the parameters of a path: `programme` and `tranche` of `programmes/:programme/tranches/:tranche`. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** How a parameter of a path that is not any text is read. */
export interface ParamReader<Value = unknown> {
  readonly type: typeof String | typeof Number;
  /** Undefined when the text is no such value. */
  readonly read: (text: string) => Value | undefined;
  /** Ends the sentence that begins with the parameter's name: `must be the number of a tranche`. */
  readonly message: string;
}

type Readers = Readonly<Record<string, ParamReader>>;

/** A reason that must be given is a fact of the command; one that may be given belongs to the context alone. */
type ContextMembers<Dto> = 'evidence' | (Dto extends { reason: string } ? never : 'reason');

/** What a request says to its command: parameters, body and the ids of what is new. */
export type Sent<Path extends string, Dto, Params extends Readers, NewId extends string> = {
  readonly [Name in ParamsOf<Path>]: Name extends keyof Params
    ? Exclude<ReturnType<Params[Name]['read']>, undefined>
    : string;
} & Omit<Dto, ContextMembers<Dto>> & { readonly [Name in NewId]: string };

interface RouteOptions<Params extends Readers, NewId extends string> {
  /** Parameters that are not any text. */
  readonly params?: Params;
  /** Ids that the command needs for what is new, each with its kind: `{ transfer: 'transfer' }`. */
  readonly newIds?: Readonly<Record<NewId, string>>;
  /** Documented status; 201 with the id of what is new when left out. */
  readonly status?: 204;
}

/** For commands that say everything in their address. */
export class NoBody {}

/** One request that is a command. */
export interface CommandRoute {
  readonly method: RequestMethod;
  readonly path: string;
  readonly command: Type<Command>;
  readonly body: Type<object>;
  readonly options: RouteOptions<Readers, string> & {
    readonly data?: (sent: never, context: CommandContext) => object;
  };
}

const readParams = (texts: Readonly<Record<string, string>>, readers: Readers = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const reader = readers[name];
      const value = reader ? reader.read(text) : text;
      if (reader && value === undefined) throw new InvalidInput([{ field: name, message: reader.message }]);
      return [name, value];
    }),
  );

const withoutContext = (body: object | undefined, Dto: Type<object>): object => {
  const { evidence: _evidence, reason, ...facts } = (body ?? {}) as { evidence?: unknown; reason?: unknown };
  return reason !== undefined && isRequired(Dto, 'reason') ? { ...facts, reason } : facts;
};

const newIdsIn = (context: CommandContext, kinds: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, idFrom(context, kind)]));

/** The command that a request stands for: `texts` are the parameters of its address. */
export const commandOf = (
  { command: Class, body: Dto, options }: CommandRoute,
  texts: Readonly<Record<string, string>>,
  body: object | undefined,
  context: CommandContext,
): Command => {
  const { params, newIds, data } = options;
  const sent = { ...withoutContext(body, Dto), ...readParams(texts, params), ...newIdsIn(context, newIds) };
  return new Class(data ? data(sent as never, context) : sent, context);
};

const decorate = (
  prototype: object,
  name: string,
  { method, path, body, options }: CommandRoute,
  base: string,
): void => {
  const params = [...`${base}/${path}`.matchAll(/:(\w+)/g)].map(([, param]) => param as string);
  Reflect.defineMetadata('design:paramtypes', [Object, body, Object], prototype, name);
  Param()(prototype, name, 0);
  if (body !== NoBody) Body()(prototype, name, 1);
  Context()(prototype, name, 2);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  applyDecorators(
    RequestMapping({ method, path }),
    ...(options.status ? [HttpCode(options.status)] : []),
    ...params.map((param) => ApiParam({ name: param, type: options.params?.[param]?.type ?? String })),
  )(prototype, name, descriptor);
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const controllerOf = (name: string, base: string, tag: string, routes: readonly CommandRoute[]): Type => {
  class CommandsController {
    constructor(readonly commands: CommandBus) {}
  }
  Object.defineProperty(CommandsController, 'name', { value: name });
  Inject(CommandBus)(CommandsController, undefined, 0);
  applyDecorators(ApiTags(tag), Controller(base))(CommandsController);
  for (const route of routes) {
    const handle = lowerFirst(route.command.name);
    if (handle in CommandsController.prototype) throw new Error(`${name} has two routes for ${route.command.name}`);
    // The method bears the name of its command: operations of the API are told apart by it.
    const methods = {
      [handle](
        this: CommandsController,
        texts: Readonly<Record<string, string>>,
        body: object | undefined,
        context: CommandContext,
      ): Promise<Recorded> {
        return this.commands.execute(commandOf(route, texts, body, context));
      },
    };
    Object.defineProperty(CommandsController.prototype, handle, {
      value: methods[handle],
      configurable: true,
      writable: true,
    });
    decorate(CommandsController.prototype, handle, route, base);
  }
  return CommandsController;
};

type MakeRoute<Base extends string> = {
  /** The command's data is another than what was sent: `data` says how it follows. */
  <
    const Path extends string,
    Dto extends object,
    Data extends object,
    Params extends Readers = Record<never, never>,
    NewId extends string = never,
  >(
    path: Path,
    command: new (data: Data, context: CommandContext) => Command,
    body: Type<Dto>,
    options: RouteOptions<Params, NewId> & {
      readonly data: (sent: Sent<`${Base}/${Path}`, Dto, Params, NewId>, context: CommandContext) => Data;
    },
  ): CommandRoute;
  /** The body is the command's data, with the parameters of the path and the new ids. */
  <
    const Path extends string,
    Dto extends object,
    Params extends Readers = Record<never, never>,
    NewId extends string = never,
  >(
    path: Path,
    command: new (data: Sent<`${Base}/${Path}`, Dto, Params, NewId>, context: CommandContext) => Command,
    body: Type<Dto>,
    options?: RouteOptions<Params, NewId>,
  ): CommandRoute;
};

const routeBy =
  (method: RequestMethod) =>
  (path: string, command: Type<Command>, body: Type<object>, options: CommandRoute['options'] = {}): CommandRoute => ({
    method,
    path,
    command,
    body,
    options,
  });

/**
 * The routes of an aggregate's commands below one address, as a controller:
 *
 *     const at = commandRoutes('programmes/:programme', 'budgets');
 *     export const FundController = at.controller('FundController', [
 *       at.post('transfers', RecordTransfer, RecordTransferDto),
 *     ]);
 */
export const commandRoutes = <const Base extends string>(base: Base, tag: string) => ({
  post: routeBy(RequestMethod.POST) as MakeRoute<Base>,
  put: routeBy(RequestMethod.PUT) as MakeRoute<Base>,
  patch: routeBy(RequestMethod.PATCH) as MakeRoute<Base>,
  delete: routeBy(RequestMethod.DELETE) as MakeRoute<Base>,
  controller: (name: string, routes: readonly CommandRoute[]): Type => controllerOf(name, base, tag, routes),
});
