import type { components } from '~/api/generated/concert';

type Application = components['schemas']['gateway.ApplicationResponse'];

export interface Parked {
  readonly application: string;
  /** By whom it could not be taken up: `views` or `reactions`. */
  readonly subscriber: 'views' | 'reactions';
  readonly programme: string;
  readonly source: string;
  readonly position: string;
  readonly type: string;
  readonly error: string | null;
  readonly parkedAt: string;
}

/** Positions still to come, of all sources and subscribers together; undefined while it does not answer. */
export const behind = ({ subscriptions }: Pick<Application, 'subscriptions'>): number | undefined =>
  subscriptions
    ?.flatMap(({ lag }) => Object.values(lag as Record<string, string>))
    .reduce((sum, positions) => sum + Number(positions), 0);

export const parkedIn = (applications: readonly Application[]): Parked[] =>
  applications.flatMap(({ name, parked }) => (parked ?? []).map((message) => ({ application: name, ...message })));
