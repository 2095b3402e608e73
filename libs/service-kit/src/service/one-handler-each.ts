import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** Where `@nestjs/cqrs` 12 keeps which command or query a class handles; it does not export the names. */
const HANDLES = ['__commandHandler__', '__queryHandler__'];

/**
 * A second handler for one command only warns and then takes its place: here it keeps the service from starting.
 *
 * @throws Error naming the command and its handlers
 */
export const assertOneHandlerEach = (app: INestApplicationContext): void => {
  const handlers = new Map<object, Set<string>>();
  for (const { providers } of app.get(ModulesContainer).values())
    for (const { metatype } of providers.values()) {
      if (typeof metatype !== 'function') continue;
      for (const key of HANDLES) {
        const handled = Reflect.getMetadata(key, metatype) as { name: string } | undefined;
        if (handled) handlers.set(handled, (handlers.get(handled) ?? new Set()).add(metatype.name));
      }
    }
  for (const [handled, names] of handlers)
    if (names.size > 1) throw new Error(`${(handled as { name: string }).name} has ${[...names].join(' and ')}`);
};
