import { type Command, type CommandContext, CommandLog, type EventStore } from '@concert/event-sourcing';
import { PERMISSIONS, type PermittedCommand } from '@concert/permissions';
import { Inject, Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '../http/log-position.js';
import { permitted } from '../identity/permission.js';
import { EVENT_STORE } from '../service/tokens.js';
import type { CommandEntry } from './command-table.js';
import { Reads } from './reads.js';
import { Arrivals } from './unknown-here.js';

const LISTED: ReadonlySet<string> = new Set(PERMISSIONS.map(({ command }) => command));

/** @throws Error when the permission table knows no such command: nobody could ever give it */
const permissionOf = ({ command, row }: CommandEntry): PermittedCommand | undefined => {
  const name = row.permission ?? command.name;
  if (name === 'reaction') return undefined;
  if (!LISTED.has(name)) throw new Error(`${name} does not stand in the permission table`);
  return name as PermittedCommand;
};

const contextOf = async (
  entry: CommandEntry,
  permission: PermittedCommand | undefined,
  sent: Command,
  reads: Reads,
): Promise<CommandContext> => {
  if (permission === undefined) return sent.context;
  const owners = await entry.row.owners?.(sent, reads);
  const participants = await entry.row.participants?.(sent, reads);
  return permitted(sent.context, permission, { owners, participants });
};

const handlerOf = (entry: CommandEntry): Type<ICommandHandler<Command>> => {
  const { command: Class, decidedOn, row } = entry;
  const permission = permissionOf(entry);

  class Handler implements ICommandHandler<Command> {
    constructor(
      private readonly log: CommandLog,
      private readonly events: EventStore,
      private readonly modules: ModuleRef,
    ) {}

    /** What is unknown here is looked up again once everything that its source has recorded is here. */
    execute(sent: Command): Promise<Recorded> {
      return this.modules.get(Arrivals, { strict: false }).orAgain(() => this.carryOut(sent));
    }

    /** Permission, facts, decision, append: the way of every command in a table. */
    private async carryOut(sent: Command): Promise<Recorded> {
      let id: string | undefined;
      const outcome = await this.log.runPrepared(async () => {
        const reads = new Reads(this.events, this.modules);
        const given = (context: CommandContext): Command => new Class(sent.data as never, context);
        const permittedCommand = given(await contextOf(entry, permission, sent, reads));
        const command = row.context ? given(await row.context(permittedCommand, reads)) : permittedCommand;
        const facts = await row.facts?.(command, reads);
        id = row.id?.(command, facts);
        return {
          stream: row.stream?.(command.data, facts) ?? decidedOn.stream(command.data),
          programme: row.programme?.(command.data, facts) ?? (command.data as { programme: string }).programme,
          evolution: decidedOn.evolution,
          context: command.context,
          decide: (state) => row.decide(state, command, facts),
          conditions: reads.conditions,
        };
      });
      return { id, outcome };
    }
  }

  Object.defineProperty(Handler, 'name', { value: `${Class.name}Handler` });
  Injectable()(Handler);
  CommandHandler(Class)(Handler);
  [CommandLog, EVENT_STORE, ModuleRef].forEach((token, index) => Inject(token)(Handler, undefined, index));
  return Handler;
};

/** The providers that answer the commands of these tables on the command bus. */
export const handlersOf = (...tables: readonly (readonly CommandEntry[])[]): Type<ICommandHandler<Command>>[] =>
  tables.flat().map(handlerOf);
