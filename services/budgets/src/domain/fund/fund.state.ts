import type { Evolution } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { FundEvent } from './fund.events.js';

export interface Tranche {
  readonly amount: Money;
  readonly isRequested: boolean;
  readonly isReleased: boolean;
  readonly isReceived: boolean;
  /** Whether the latest proof of its gate passed; undefined while there is none. */
  readonly hasPassedGate?: boolean;
  /** The decision that waived its gate. */
  readonly waivedBy?: string;
}

/** All money that the fund is to send and has sent to one programme. */
export interface Fund {
  readonly tranches: Readonly<Record<number, Tranche>>;
}

export const fundStream = (programme: string): string => `fund-${programme}`;

/** Nothing is recorded of a tranche that was never scheduled. */
const changed = ({ tranches }: Fund, number: number, change: Partial<Tranche>): Fund => {
  const tranche = tranches[number];
  return tranche ? { tranches: { ...tranches, [number]: { ...tranche, ...change } } } : { tranches };
};

const evolve = (state: Fund, event: FundEvent): Fund => {
  switch (event.type) {
    case 'TrancheScheduled': {
      const { tranche, amount } = event.data;
      const scheduled: Tranche = { amount, isRequested: false, isReleased: false, isReceived: false };
      return { tranches: { ...state.tranches, [tranche]: scheduled } };
    }
    case 'TrancheRequested':
      return changed(state, event.data.tranche, { isRequested: true });
    case 'TrancheReleased':
      return changed(state, event.data.tranche, { isReleased: true });
    case 'TransferReceived':
      return event.data.tranche === undefined ? state : changed(state, event.data.tranche, { isReceived: true });
    case 'ReleaseGateEvaluated':
      return changed(state, event.data.tranche, { hasPassedGate: event.data.passed });
    case 'ReleaseGateWaived':
      return changed(state, event.data.tranche, { waivedBy: event.data.decision });
  }
};

export const fund: Evolution<Fund, FundEvent> = { initial: { tranches: {} }, evolve };
