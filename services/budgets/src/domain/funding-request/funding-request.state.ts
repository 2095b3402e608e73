import type { Evolution } from '@concert/event-sourcing';
import type { AdditionalFundsRequested, FundingEvent } from './funding-request.events.js';

export type FundingRequest = AdditionalFundsRequested['data'] & {
  readonly status: 'requested' | 'granted' | 'declined';
};

/** What one programme lacks money for, and whom it has asked. */
export interface Funding {
  readonly needs: readonly string[];
  readonly requests: Readonly<Record<string, FundingRequest>>;
}

export const fundingStream = (programme: string): string => `funding-${programme}`;

const withRequest = ({ needs, requests }: Funding, id: string, change: Partial<FundingRequest>): Funding => ({
  needs,
  requests: { ...requests, [id]: { ...requests[id], ...change } as FundingRequest },
});

const evolve = (state: Funding, event: FundingEvent): Funding => {
  switch (event.type) {
    case 'UnfundedNeedRecorded':
      return { ...state, needs: [...state.needs, event.data.need] };
    case 'AdditionalFundsRequested':
      return withRequest(state, event.data.request, { ...event.data, status: 'requested' });
    case 'AdditionalFundsGranted':
      return withRequest(state, event.data.request, { status: 'granted' });
    case 'AdditionalFundsDeclined':
      return withRequest(state, event.data.request, { status: 'declined' });
  }
};

export const funding: Evolution<Funding, FundingEvent> = { initial: { needs: [], requests: {} }, evolve };
