import type { Command, CommandContext, DomainEvent, Evolution } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import type { Reads } from './reads.js';

/** A class of commands, as `Command` in the kernel makes them. */
export type CommandClass<Data extends object = never> = new (data: Data, context: CommandContext) => Command<Data>;

type OrPromise<Value> = Value | Promise<Value>;

/** Where a command is decided: the stream, and how its events become a state. */
export interface DecidedOn<State, Event extends DomainEvent, Data> {
  readonly evolution: Evolution<State, Event>;
  readonly stream: (data: Data) => string;
}

/** One command of an aggregate. What is asked stands in the order in which it is asked. */
export interface CommandRow<Data extends object, State, Event extends DomainEvent, Facts> {
  /**
   * Name in the permission table; the command's own when left out. `reaction`: no request gives this command, only a
   * reaction to what was permitted before.
   */
  readonly permission?: PermittedCommand | 'reaction';
  /**
   * Organizations to which the subject belongs, the one acted for first; left out where the table asks for none.
   * What it looks up is refused as unknown before the permission is judged.
   */
  readonly owners?: (command: Command<Data>, reads: Reads) => OrPromise<readonly string[]>;
  /** Organizations that take part, for a permission that asks for it. */
  readonly participants?: (command: Command<Data>, reads: Reads) => OrPromise<readonly string[]>;
  /** What of the sender's context is kept with the events; all of it when left out. */
  readonly context?: (command: Command<Data>, reads: Reads) => OrPromise<CommandContext>;
  /** What the decision needs to know beside its own stream; throws what is unknown. */
  readonly facts?: (command: Command<Data>, reads: Reads) => OrPromise<Facts>;
  /** Another stream than the aggregate's, when the data alone does not tell it. */
  readonly stream?: (data: Data, facts: Facts) => string;
  /** Joint programme of the event; the data's `programme` when left out. */
  readonly programme?: (data: Data, facts: Facts) => string;
  /** State and command in, events out; `context` of the command says for whom it acts. */
  readonly decide: (state: State, command: Command<Data>, facts: Facts) => readonly Event[];
  /** Id of what is new, for the answer; left out: the answer has no body. */
  readonly id?: (command: Command<Data>, facts: Facts) => string;
}

/** A row with its command and its aggregate: one handler of the command bus. */
export interface CommandEntry {
  readonly command: CommandClass;
  readonly decidedOn: DecidedOn<unknown, DomainEvent, object>;
  readonly row: CommandRow<object, unknown, DomainEvent, unknown>;
}

/** The rows of one aggregate: `const on = commandsOn({ evolution: fund, stream: fundStream }); on(RecordTransfer, { decide })`. */
export const commandsOn =
  <State, Event extends DomainEvent, Shared>(decidedOn: DecidedOn<State, Event, Shared>) =>
  <Data extends object & Shared, Facts = undefined>(
    command: new (data: Data, context: CommandContext) => Command<Data>,
    row: CommandRow<Data, State, Event, Facts>,
  ): CommandEntry =>
    ({ command, decidedOn, row }) as unknown as CommandEntry;
