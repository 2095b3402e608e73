import { LogRestored, VersionConflict } from '@concert/event-sourcing';
import { isConnectionLoss } from '@concert/event-store-postgres';
import {
  chainOf,
  type Cursor,
  type CursorMove,
  CursorMoved,
  type PublishedMessage,
  type Subscriber,
} from '@concert/messaging';
import {
  deliveryTurn,
  type Discard,
  type DiscardedMessage,
  moveCursors,
  type ParkedMessage,
  ParkedMessages,
  readCursors,
  type ViewSet,
  withClient,
} from '@concert/projections';
import type { ClientBase, Pool } from 'pg';
import type { Logger } from 'pino';
import type { Parks } from '../operations/parking.js';
import { NotKnownYet } from '../commands/unknown-here.js';
import { contextOf, isRefusal, type Reaction, type Refusal } from './reactions.js';

interface RefusedReaction {
  readonly message: PublishedMessage;
  readonly reaction: string;
  readonly error: Refusal;
}

/** The views do not hold yet what the reaction follows. */
class ViewsBehind extends Error {}

const VIEWS_WITHIN_MS = 30_000;

/** How often a reaction is tried before its message is parked. */
const ATTEMPTS = 3;

/** What time mends by itself: such a failure is tried again for as long as it lasts. */
const isPassing = (error: unknown): boolean =>
  error instanceof ViewsBehind ||
  error instanceof NotKnownYet ||
  error instanceof VersionConflict ||
  error instanceof LogRestored ||
  isConnectionLoss(error);

/**
 * Lets reactions follow messages, after the views of the same database hold them. What a rule refuses is kept in
 * `delivery.refusals` for people to see. A reaction that fails otherwise is tried again, and then its message is parked:
 * later ones of the same programme and source wait behind it, all others go on.
 */
export class ReactionSubscriber implements Subscriber, Parks {
  readonly name = 'reactions';
  readonly sources: readonly string[];
  private readonly byContract = new Map<string, Reaction[]>();
  private readonly parkedMessages = new ParkedMessages(this.name);
  /** How often a message has failed in this process, by id. */
  private readonly failures = new Map<string, number>();

  constructor(
    reactions: readonly Reaction[],
    private readonly views: Pick<ViewSet, 'sources' | 'reached'>,
    private readonly pool: Pool,
    private readonly log: Pick<Logger, 'warn' | 'error'>,
  ) {
    for (const reaction of reactions)
      this.byContract.set(reaction.contract, [...(this.byContract.get(reaction.contract) ?? []), reaction]);
    this.sources = [...new Set(reactions.map(({ contract }) => contract.split('.')[0] as string))];
  }

  cursors(): Promise<readonly Cursor[]> {
    return readCursors(this.pool, this.name);
  }

  parked(): Promise<readonly ParkedMessage[]> {
    return withClient(this.pool, ({ client }) => this.parkedMessages.list(client));
  }

  async apply(messages: readonly PublishedMessage[], moves: readonly CursorMove[]): Promise<void> {
    const parkedBefore = await withClient(this.pool, ({ client }) => this.parkedMessages.chains(client));
    const parked = new Set(parkedBefore);
    const refusals: RefusedReaction[] = [];
    const waiting: { message: PublishedMessage; error: string | null }[] = [];
    for (const message of messages) {
      if (!this.byContract.has(message.type)) continue;
      if (parked.has(chainOf(message))) {
        waiting.push({ message, error: null });
        continue;
      }
      const error = await this.reactTo(message, refusals);
      if (!error) continue;
      waiting.push({ message, error: error.message });
      parked.add(chainOf(message));
    }

    await withClient(this.pool, (lent) =>
      deliveryTurn(lent, this.name, async (client, standing) => {
        const released = moves.find((move) => parkedBefore.has(chainOf(move)) && !standing.parked.has(chainOf(move)));
        // What was to wait behind a parked message would wait for ever: it is looked at again.
        if (released) throw new CursorMoved(released);
        await moveCursors(client, this.name, moves);
        await keepRefusals(client, refusals);
        await this.parkedMessages.add(client, waiting);
      }),
    );
  }

  /** Reacts to a programme's parked messages in their order; a command that was carried out already has no second effect. */
  async release(programme: string): Promise<{ released: number; stillParked: boolean }> {
    for (let released = 0; ; released += 1) {
      const message = await withClient(this.pool, ({ client }) => this.parkedMessages.first(client, programme));
      if (!message) return { released, stillParked: false };
      const refusals: RefusedReaction[] = [];
      const error = await this.reactTo(message, refusals, 1);
      if (error) {
        await withClient(this.pool, ({ client }) => this.parkedMessages.note(client, message, error.message));
        return { released, stillParked: true };
      }
      const isOurs = await withClient(this.pool, (lent) =>
        deliveryTurn(lent, this.name, async (client) => {
          if (!(await this.parkedMessages.remove(client, message))) return false;
          await keepRefusals(client, refusals);
          return true;
        }),
      );
      // Another copy released it at the same time, and goes on with the next.
      if (!isOurs) return { released, stillParked: false };
    }
  }

  discard(programme: string, discard: Discard): Promise<boolean> {
    return withClient(this.pool, (lent) =>
      deliveryTurn(lent, this.name, (client) => this.parkedMessages.discard(client, programme, discard)),
    );
  }

  discarded(): Promise<readonly DiscardedMessage[]> {
    return withClient(this.pool, ({ client }) => this.parkedMessages.discarded(client));
  }

  /**
   * @returns why the message is to be parked
   * @throws whatever passes by itself, and a failure that is to be tried again first
   */
  private async reactTo(
    message: PublishedMessage,
    refusals: RefusedReaction[],
    attempts = ATTEMPTS,
  ): Promise<Error | undefined> {
    for (const { name, react } of this.byContract.get(message.type) ?? []) {
      try {
        await this.untilViewsHold(message);
        await react(message, contextOf(message, name));
      } catch (error) {
        if (isRefusal(error)) {
          this.log.warn({ reaction: name, message: message.id, code: error.code }, error.message);
          refusals.push({ message, reaction: name, error });
          continue;
        }
        if (isPassing(error)) throw error;
        const failures = (this.failures.get(message.id) ?? 0) + 1;
        this.failures.set(message.id, failures);
        if (failures < attempts) throw error;
        this.failures.delete(message.id);
        this.log.error(
          { err: error, reaction: name, message: message.id, programme: message.programme },
          'A reaction failed again and again: its message was parked',
        );
        return error as Error;
      }
    }
    this.failures.delete(message.id);
    return undefined;
  }

  private async untilViewsHold({ source, programme, position }: PublishedMessage): Promise<void> {
    if (!this.views.sources.includes(source)) return;
    if (!(await this.views.reached(source, programme, position, VIEWS_WITHIN_MS)))
      throw new ViewsBehind(`The views have not reached ${chainOf({ source, programme })}@${position}`);
  }
}

const keepRefusals = async (client: ClientBase, refusals: readonly RefusedReaction[]): Promise<void> => {
  for (const { message, reaction, error } of refusals)
    await client.query(
      `insert into delivery.refusals (message_id, reaction, programme, code, detail, facts)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [message.id, reaction, message.programme, error.code, error.message, 'facts' in error ? error.facts : {}],
    );
};
