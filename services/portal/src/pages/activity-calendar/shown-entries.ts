import { distinct, type Entry, nearTo, together } from '~/record/calendar/entries';
import type { Filter } from './search';

export const fits = (entry: Entry, { agency, site, output, from, to }: Filter): boolean =>
  (agency === undefined || entry.by.includes(agency)) &&
  (site === undefined || entry.sites.includes(site)) &&
  (output === undefined || entry.output === output || (entry.output === null && entry.outcome === output)) &&
  (from === undefined || entry.to >= from) &&
  (to === undefined || entry.from <= to);

export const narrowed = (entries: readonly Entry[], filter: Filter, organization: string): Entry[] =>
  (filter.near ? nearTo(entries, organization) : entries).filter((entry) => fits(entry, filter));

/** Every site with what is planned and what took place there. */
export const bySite = (entries: readonly Entry[]): { readonly site: string; readonly entries: readonly Entry[] }[] =>
  distinct(entries.flatMap((entry) => entry.sites)).map((site) => ({
    site,
    entries: entries.filter((entry) => entry.sites.includes(site)),
  }));

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
