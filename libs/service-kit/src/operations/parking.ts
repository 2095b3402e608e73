import { InvalidInput } from '../http/invalid-input.js';
import type { Discard, DiscardedMessage, ParkedMessage } from '@concert/projections';

/** Somebody to whom messages are delivered and who parks those that fail. */
export interface Parks {
  readonly name: string;
  parked(): Promise<readonly ParkedMessage[]>;
  /** Tries a programme's parked messages in their order, up to the first that fails again. */
  release(programme: string): Promise<{ released: number; stillParked: boolean }>;
  /** Leaves the message that stopped a programme out for good; false when no such message is parked. */
  discard(programme: string, discard: Discard): Promise<boolean>;
  discarded(): Promise<readonly DiscardedMessage[]>;
}

/** All that is parked in this application: what a view could not apply and what a reaction failed on. */
export class Parking implements Omit<Parks, 'name' | 'discard'> {
  private readonly all: Parks[] = [];

  add(parks: Parks): void {
    this.all.push(parks);
  }

  async parked(): Promise<readonly ParkedMessage[]> {
    return (await Promise.all(this.all.map((each) => each.parked()))).flat();
  }

  /** Views come first: reactions follow what the views hold. */
  async release(programme: string): Promise<{ released: number; stillParked: boolean }> {
    let [released, stillParked] = [0, false];
    for (const each of this.all) {
      const result = await each.release(programme);
      released += result.released;
      stillParked ||= result.stillParked;
    }
    return { released, stillParked };
  }

  /**
   * Each leaves out its own: a view that cannot read a message says nothing of a reaction that failed on it.
   *
   * @param subscriber  for whom; may be left out when the message stopped only one
   * @throws InvalidInput  it stopped several, and nobody is named
   */
  async discard(programme: string, discard: Discard, subscriber?: string): Promise<boolean> {
    const stopped = (await this.parked()).filter(
      (each) =>
        each.programme === programme &&
        each.source === discard.source &&
        each.position === discard.position &&
        each.error !== null &&
        (subscriber === undefined || each.subscriber === subscriber),
    );
    const [first, ...others] = stopped.map((each) => each.subscriber);
    if (first === undefined) return false;
    if (others.length > 0) {
      const message = `is to name one of those whom the message stopped: ${[first, ...others].join(', ')}`;
      throw new InvalidInput([{ field: 'subscriber', message }]);
    }
    return this.all.find(({ name }) => name === first)!.discard(programme, discard);
  }

  async discarded(): Promise<readonly DiscardedMessage[]> {
    return (await Promise.all(this.all.map((each) => each.discarded()))).flat();
  }
}
