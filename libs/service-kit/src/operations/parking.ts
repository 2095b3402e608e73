import type { Discard, DiscardedMessage, ParkedMessage } from '@concert/projections';

/** Somebody to whom messages are delivered and who parks those that fail. */
export interface Parks {
  parked(): Promise<readonly ParkedMessage[]>;
  /** Tries a programme's parked messages in their order, up to the first that fails again. */
  release(programme: string): Promise<{ released: number; stillParked: boolean }>;
  /** Leaves the message that stopped a programme out for good; false when no such message is parked. */
  discard(programme: string, discard: Discard): Promise<boolean>;
  discarded(): Promise<readonly DiscardedMessage[]>;
}

/** All that is parked in this application: what a view could not apply and what a reaction failed on. */
export class Parking implements Parks {
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

  async discard(programme: string, discard: Discard): Promise<boolean> {
    let isDone = false;
    for (const each of this.all) if (await each.discard(programme, discard)) isDone = true;
    return isDone;
  }

  async discarded(): Promise<readonly DiscardedMessage[]> {
    return (await Promise.all(this.all.map((each) => each.discarded()))).flat();
  }
}
