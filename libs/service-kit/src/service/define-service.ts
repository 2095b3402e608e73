import type { Upcaster } from '@concert/event-sourcing';
import type { PublishedEvents } from '@concert/messaging';
import type { PermittedCommand } from '@concert/permissions';
import type { EntityClass, Projection } from '@concert/projections';
import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { Reactions } from '../reactions/reactions.js';

/** Who may follow what moves in an application: the permission that says so, and to whom it belongs. */
export interface Readers {
  readonly command: PermittedCommand;
  readonly owners?: readonly string[];
}

/** A service as data: what the kit needs to run it, alone or beside others in one process. */
export interface ServiceDefinition {
  /** `budgets`; for a participant's view `view-ilo`. Also the `source` of its events. */
  readonly name: string;
  /** Title of its API description. */
  readonly title: string;
  /** Controllers, command handlers, queries and reactions. */
  readonly module: Type;
  /** Private event → contract. Left out by services whose log nobody else may read. */
  readonly publishedEvents?: PublishedEvents<never>;
  /** Types of own events that the own views read, as `<name>.<type>.v<version>`, and that nobody else may. */
  readonly privateEvents?: readonly string[];
  readonly upcasters?: readonly Upcaster[];
  readonly projections: readonly Projection[];
  /** Tables beside the views. */
  readonly entities?: readonly EntityClass[];
  /** Of what no log can tell again, such as the keys of people. The tables of views follow their definitions. */
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Left out: everyone who may read the shared record. */
  readonly readers?: Readers;
  readonly reactions?: readonly Type<Reactions>[];
  /** Values that the module's providers ask for by token. */
  readonly values?: readonly { readonly provide: string | symbol | Type; readonly useValue: unknown }[];
}
