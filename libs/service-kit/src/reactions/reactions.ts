import { type CommandContext, NotPermitted, Rejection, Unknown } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import { commandIdOf } from '../http/command-context.js';

/** An event, of this service or another one, answered by a command here. Named as a sentence: `whenReleaseGateWaiverApproved`. */
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
export const contextOf = (message: PublishedMessage, reaction: string): CommandContext => ({
  commandId: commandIdOf(message.id, reaction),
  issuedAt: message.recordedAt,
  actor: { ...message.actor, user: `reaction:${reaction}` },
  correlationId: message.correlationId,
  causationId: message.id,
  evidence: message.evidence,
});

/** What was decided about a command and does not change when it is sent again. */
export type Refusal = Rejection | Unknown | NotPermitted;

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Rejection || error instanceof Unknown || error instanceof NotPermitted;

/**
 * Lets what a rule refuses be told to others before it is kept among the refusals. A decision of a body, for one, is
 * told to be not carried out.
 */
export const refusalsTo = async (
  attempt: () => Promise<unknown>,
  tell: (refusal: Refusal) => Promise<unknown>,
): Promise<unknown> => {
  try {
    return await attempt();
  } catch (error) {
    if (isRefusal(error)) await tell(error);
    throw error;
  }
};
