import type { Activity, Occurrence } from '~/record/activities';
import type { Filter } from './search';

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

export const fits = (entry: Entry, { agency, site, output, from, to }: Filter): boolean =>
  (agency === undefined || entry.by.includes(agency)) &&
  (site === undefined || entry.sites.includes(site)) &&
  (output === undefined || entry.output === output || (entry.output === null && entry.outcome === output)) &&
  (from === undefined || entry.to >= from) &&
  (to === undefined || entry.from <= to);

export const narrowed = (entries: readonly Entry[], filter: Filter, organization: string): Entry[] =>
  (filter.near ? nearTo(entries, organization) : entries).filter((entry) => fits(entry, filter));

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b));

/** Every site with what is planned and what took place there. */
export const bySite = (entries: readonly Entry[]): { readonly site: string; readonly entries: readonly Entry[] }[] =>
  distinct(entries.flatMap((entry) => entry.sites)).map((site) => ({
    site,
    entries: entries.filter((entry) => entry.sites.includes(site)),
  }));

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

export interface MatrixCell {
  readonly site: string;
  readonly planned: number;
  readonly tookPlace: number;
}

/** Who does what where: agency × site; also those of the programme that do nothing yet, and where nothing is done. */
export const matrixOf = (
  entries: readonly Entry[],
  of: { readonly agencies: readonly string[]; readonly sites: readonly string[] },
) => {
  const sites = distinct([...of.sites, ...entries.flatMap((entry) => entry.sites)]);
  const agencies = distinct([...of.agencies, ...entries.flatMap(({ by }) => by)]);
  const count = (kind: Entry['kind'], agency: string, site: string): number =>
    entries.filter((entry) => entry.kind === kind && entry.by.includes(agency) && entry.sites.includes(site)).length;
  return {
    sites,
    rows: agencies.map((agency) => ({
      agency,
      cells: sites.map((site): MatrixCell => ({
        site,
        planned: count('planned', agency, site),
        tookPlace: count('took-place', agency, site),
      })),
    })),
  };
};

export const firstDay = (month: string): string => `${month}-01`;
export const lastDay = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
export const monthAfter = (month: string, step: number): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
};

/** The month to begin with: this one while the programme runs, else the last one in which something took place. */
export const monthToBeginWith = (
  entries: readonly Entry[],
  today: string,
  programme?: { readonly start: string; readonly end: string },
): string => {
  if (!programme || (today >= programme.start && today <= programme.end)) return today.slice(0, 7);
  const last = entries
    .filter(({ kind }) => kind === 'took-place')
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return (last ?? (today < programme.start ? programme.start : programme.end)).slice(0, 7);
};

const daysOf = ({ activity, from, to }: Entry): string => `${activity} ${from} ${to}`;

/**
 * What a month shows: what fills all of it stands apart, the rest on its days. What took place on the very days that
 * were planned for it is shown once.
 */
export const inMonth = (entries: readonly Entry[], month: string) => {
  const [first, last] = [firstDay(month), lastDay(month)];
  const happened = new Set(entries.filter(({ kind }) => kind === 'took-place').map(daysOf));
  const within = entries.filter(
    (entry) => entry.from <= last && entry.to >= first && (entry.kind === 'took-place' || !happened.has(daysOf(entry))),
  );
  const isThroughout = ({ from, to }: Entry): boolean => from <= first && to >= last;
  return { throughout: together(within.filter(isThroughout)), onDays: within.filter((entry) => !isThroughout(entry)) };
};
