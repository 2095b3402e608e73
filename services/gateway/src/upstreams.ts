import type { GatewayConfig } from './gateway.config.js';

/** An application behind the gateway. */
export interface Upstream {
  /** `budgets`, or `view-ilo`. */
  readonly name: string;
  readonly url: string;
}

export interface Upstreams {
  readonly services: ReadonlyMap<string, Upstream>;
  /** By the participant's code in lower case. */
  readonly views: ReadonlyMap<string, Upstream>;
  readonly all: readonly Upstream[];
  /** Codes of the participants that have a view, as they are written. */
  readonly participants: readonly string[];
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

const viewsOf = (viewUrls: string | undefined): { participant: string; upstream: Upstream }[] =>
  (viewUrls ?? '')
    .split(',')
    .filter(Boolean)
    .map((entry) => {
      const [participant, url] = entry.split(/=(.*)/s) as [string, string];
      return { participant, upstream: { name: `view-${participant.toLowerCase()}`, url: withoutSlash(url) } };
    });

export const upstreamsOf = (config: GatewayConfig): Upstreams => {
  const { agenciesUrl, activitiesUrl, budgetsUrl, recommendationsUrl, reviewsUrl } = config;
  const urls = {
    agencies: agenciesUrl,
    activities: activitiesUrl,
    budgets: budgetsUrl,
    recommendations: recommendationsUrl,
    reviews: reviewsUrl,
  };
  const services = new Map(
    Object.entries(urls).map(([name, url]): [string, Upstream] => [name, { name, url: withoutSlash(url as string) }]),
  );
  const ofParticipants = viewsOf(config.viewUrls);
  const views = new Map(ofParticipants.map(({ participant, upstream }) => [participant.toLowerCase(), upstream]));
  return {
    services,
    views,
    all: [...services.values(), ...views.values()],
    participants: ofParticipants.map(({ participant }) => participant),
  };
};
