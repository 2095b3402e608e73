import { type CommandContext, NotPermitted, Rejection, Unknown } from '@concert/event-sourcing';
import { chainOf, type Cursor, type CursorMove, type PublishedMessage, type Subscriber } from '@concert/messaging';
import { inTransaction, readCursors, type ViewSet, moveCursors } from '@concert/projections';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { commandIdOf } from '../http/command-context.js';

/** Another service's event answered by a command here. Named as a sentence: `whenReleaseGateWaiverApproved`. */
export interface Reaction {
  readonly name: string;
  readonly contract: string;
  readonly react: (message: PublishedMessage, context: CommandContext) => Promise<unknown>;
}

/** Base of the providers that hold a service's reactions. */
export abstract class Reactions {
  abstract readonly reactions: readonly Reaction[];
}

export const when = <Data extends object>(
  contract: { readonly type: string; publish(data: Data): unknown },
  name: string,
  react: (message: PublishedMessage<Data>, context: CommandContext) => Promise<unknown>,
): Reaction => ({ name, contract: contract.type, react: react as Reaction['react'] });

/** The command id comes from the message, so that a message delivered twice has its effect once. */
const contextOf = (message: PublishedMessage, reaction: string): CommandContext => ({
  commandId: commandIdOf(message.id, reaction),
  issuedAt: message.recordedAt,
  actor: { ...message.actor, user: `reaction:${reaction}` },
  correlationId: message.correlationId,
  causationId: message.id,
  evidence: message.evidence,
});

const isAnswer = (error: unknown): error is Rejection | Unknown | NotPermitted =>
  error instanceof Rejection || error instanceof Unknown || error instanceof NotPermitted;

/**
 * Lets what a rule refuses be told to others before it is kept among the refusals. A decision of a body, for one, is
 * told to be not carried out.
 */
export const refusalsTo = async (
  attempt: () => Promise<unknown>,
  tell: (refusal: Rejection | Unknown | NotPermitted) => Promise<unknown>,
): Promise<unknown> => {
  try {
    return await attempt();
  } catch (error) {
    if (isAnswer(error)) await tell(error);
    throw error;
  }
};

const VIEWS_WITHIN_MS = 30_000;

/**
 * Lets reactions follow messages, after the views of the same database hold them. What a rule refuses is kept in
 * `delivery.refusals` for people to see; any other error is tried again.
 */
export class ReactionSubscriber implements Subscriber {
  readonly name = 'reactions';
  readonly sources: readonly string[];
  private readonly byContract = new Map<string, Reaction[]>();

  constructor(
    reactions: readonly Reaction[],
    private readonly views: ViewSet,
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {
    for (const reaction of reactions)
      this.byContract.set(reaction.contract, [...(this.byContract.get(reaction.contract) ?? []), reaction]);
    this.sources = [...new Set(reactions.map(({ contract }) => contract.split('.')[0] as string))];
  }

  cursors(): Promise<readonly Cursor[]> {
    return readCursors(this.pool, this.name);
  }

  async apply(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    const refusals: { message: PublishedMessage; reaction: string; error: Rejection | Unknown | NotPermitted }[] = [];
    for (const message of messages) {
      for (const { name, react } of this.byContract.get(message.type) ?? []) {
        await this.viewsHold(message);
        try {
          await react(message, contextOf(message, name));
        } catch (error) {
          if (!isAnswer(error)) throw error;
          this.log.warn({ reaction: name, message: message.id, code: error.code }, error.message);
          refusals.push({ message, reaction: name, error });
        }
      }
    }
    await inTransaction(this.pool, async (client) => {
      await moveCursors(client, this.name, moves);
      for (const { message, reaction, error } of refusals)
        await client.query(
          `insert into delivery.refusals (message_id, reaction, programme, code, detail, facts)
           values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
          [message.id, reaction, message.programme, error.code, error.message, 'facts' in error ? error.facts : {}],
        );
    });
  }

  private async viewsHold({ source, programme, position }: PublishedMessage): Promise<void> {
    if (!this.views.sources.includes(source)) return;
    if (!(await this.views.reached(source, programme, position, VIEWS_WITHIN_MS)))
      throw new Error(`The views have not reached ${chainOf({ source, programme })}@${position}`);
  }
}
