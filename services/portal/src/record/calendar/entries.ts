import type { Activity, Occurrence } from '~/record/activities';

/** One line of the calendar: an activity's planned days, or something that took place. */
export interface Entry {
  readonly key: string;
  readonly kind: 'planned' | 'took-place';
  readonly activity: string;
  readonly what: string;
  readonly sites: readonly string[];
  readonly by: readonly string[];
  readonly output: string | null;
  readonly outcome: string;
  readonly from: string;
  readonly to: string;
  /** Null: nobody counted. */
  readonly participants: number | null;
}

const planned = ({ id, title, sites, lead, collaborators, output, outcome, window }: Activity): Entry => ({
  key: `planned-${id}`,
  kind: 'planned',
  activity: id,
  what: title,
  sites,
  by: [lead, ...collaborators],
  output,
  outcome,
  from: window.start,
  to: window.end,
  participants: null,
});

const tookPlace = ({ id, activity, what, site, byWhom, from, to, participants }: Occurrence): Entry => ({
  key: `took-place-${id}`,
  kind: 'took-place',
  activity: activity.id,
  what,
  sites: [site],
  by: byWhom,
  output: activity.output,
  outcome: activity.outcome,
  from,
  to,
  participants: participants && participants.reduce((sum, { count }) => sum + count, 0),
});

/** Plan and record in one list, by their first day; what was eliminated is planned no more. */
export const entriesOf = (activities: readonly Activity[], occurrences: readonly Occurrence[]): Entry[] =>
  [...activities.filter(({ status }) => status !== 'eliminated').map(planned), ...occurrences.map(tookPlace)].sort(
    (a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.what.localeCompare(b.what),
  );

/** Sites at which an organization has planned or done something. */
export const sitesOf = (entries: readonly Entry[], organization: string): ReadonlySet<string> =>
  new Set(entries.filter(({ by }) => by.includes(organization)).flatMap(({ sites }) => sites));

/** What others do at the sites of an organization. */
export const nearTo = (entries: readonly Entry[], organization: string): Entry[] => {
  const own = sitesOf(entries, organization);
  return entries.filter(({ by, sites }) => !by.includes(organization) && sites.some((site) => own.has(site)));
};

export const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b));

/** The same thing at several sites is one line. */
export const together = (entries: readonly Entry[]): Entry[] => {
  const lines = new Map<string, Entry>();
  for (const entry of entries) {
    const { kind, activity, what, from, to, by } = entry;
    const key = [kind, activity, what, from, to, ...by].join('\n');
    const before = lines.get(key);
    lines.set(key, before ? { ...before, sites: distinct([...before.sites, ...entry.sites]) } : entry);
  }
  return [...lines.values()];
};
