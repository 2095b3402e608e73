import type { Evolution } from '@concert/event-sourcing';
import type { FundEvent } from './fund.events.js';

export interface Tranche {
  readonly isReceived: boolean;
  /** The decision that waived its gate. */
  readonly waivedBy?: string;
}

/** All money that the fund is to send and has sent to one programme. */
export interface Fund {
  readonly tranches: Readonly<Record<number, Tranche>>;
}

export const fundStream = (programme: string): string => `fund-${programme}`;

const withTranche = ({ tranches }: Fund, number: number, change: Partial<Tranche>): Fund => ({
  tranches: { ...tranches, [number]: { isReceived: false, ...tranches[number], ...change } },
});

const evolve = (state: Fund, event: FundEvent): Fund => {
  switch (event.type) {
    case 'TrancheScheduled':
      return withTranche(state, event.data.tranche, {});
    case 'TransferReceived':
      return event.data.tranche === undefined ? state : withTranche(state, event.data.tranche, { isReceived: true });
    case 'ReleaseGateEvaluated':
      return state;
    case 'ReleaseGateWaived':
      return withTranche(state, event.data.tranche, { waivedBy: event.data.decision });
  }
};

export const fund: Evolution<Fund, FundEvent> = { initial: { tranches: {} }, evolve };
