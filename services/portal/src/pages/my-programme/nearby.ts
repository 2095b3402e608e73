import type { OwnActivity } from './queries';

export interface Happened {
  readonly key: string;
  readonly what: string;
  readonly site: string;
  readonly to: string;
  readonly by: string;
  readonly because: 'same-site' | 'same-output';
}

/** What others did at our sites or under our outputs, the latest first. */
export const happenedNearby = (activities: readonly OwnActivity[]): readonly Happened[] => {
  const own = activities.filter(({ relation }) => relation !== null);
  const sites = new Set(own.flatMap((activity) => activity.sites));
  const outputs = new Set(own.flatMap(({ output }) => (output === null ? [] : [output])));
  return activities
    .filter(({ relation }) => relation === null)
    .flatMap(({ output, occurrences }) =>
      occurrences.latest.flatMap(({ occurrence, what, site, from, to, loggedBy }): readonly Happened[] => {
        const because = sites.has(site)
          ? 'same-site'
          : output !== null && outputs.has(output)
            ? 'same-output'
            : undefined;
        return because ? [{ key: occurrence, what, site, to: to ?? from, by: loggedBy, because }] : [];
      }),
    )
    .sort((a, b) => b.to.localeCompare(a.to));
};
