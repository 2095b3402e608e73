import { distance } from 'fastest-levenshtein';
import type { Activity, Occurrence } from '~/record/activities';

/** Stands for an activity that nobody had planned. */
export const UNPLANNED = 'unplanned';
/** Stands for a site that is not among those offered. */
export const ELSEWHERE = 'elsewhere';

export interface Counts {
  readonly ageBand: string;
  /** As typed; empty: not counted. */
  readonly female: string | number;
  readonly male: string | number;
  readonly 'not-recorded': string | number;
}

/** What the form holds. */
export interface LoggedEntry {
  /** UUID of a planned activity, or UNPLANNED. */
  readonly activity: string;
  readonly what: string;
  /** Output or outcome of an unplanned activity, such as `2.3` or `2`. */
  readonly result: string;
  readonly site: string;
  /** What was typed when the site is ELSEWHERE. */
  readonly otherSite: string;
  readonly from: string;
  readonly to: string;
  readonly collaborators: string[];
  readonly counts: Counts[];
  readonly note: string;
}

export const NO_COUNTS: Counts = { ageBand: 'not-recorded', female: '', male: '', 'not-recorded': '' };

/** Today while the programme runs; else its last day, which is nearer to what is being logged than today is. */
export const dayToBeginWith = (
  today: string,
  { start, end }: { readonly start: string; readonly end: string },
): string => (today > end ? end : today < start ? start : today);

/**
 * Activities of an organization, or all for those who log for others: what was logged last first, then what is under
 * way, then what comes next.
 */
export const toChooseFrom = (
  activities: readonly Activity[],
  mayLog: (activity: Activity) => boolean,
  { day, last }: { readonly day: string; readonly last: string | undefined },
): Activity[] => {
  const rank = ({ id, status, window }: Activity): number =>
    id === last
      ? 0
      : status === 'ongoing'
        ? 1
        : window.start <= day && window.end >= day
          ? 2
          : status === 'completed'
            ? 4
            : 3;
  return activities
    .filter((activity) => activity.status !== 'eliminated' && mayLog(activity))
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
};

/** Sites of the activity first, then the one used last, then the others. */
export const sitesToOffer = (
  all: readonly string[],
  ofActivity: readonly string[],
  last: string | undefined,
): readonly string[] => [
  ...new Set([
    ...ofActivity,
    ...(last && all.includes(last) ? [last] : []),
    ...[...all].sort((a, b) => a.localeCompare(b)),
  ]),
];

/** The only site of the activity, or the one used last when the activity has it. */
export const siteToBeginWith = (ofActivity: readonly string[], last: string | undefined): string =>
  ofActivity.length === 1
    ? (ofActivity[0] ?? '')
    : last && (ofActivity.length === 0 || ofActivity.includes(last))
      ? last
      : '';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The site that was probably meant by a name nobody knows: two letters off at most, and less than half of them. */
export const probablyMeant = (typed: string, sites: readonly string[]): string | undefined => {
  const name = plain(typed);
  if (name.length < 3) return undefined;
  const [best] = sites
    .filter((site) => site !== typed)
    .map((site) => ({ site, off: distance(name, plain(site)) }))
    .sort((a, b) => a.off - b.off);
  return best && best.off <= 2 && best.off * 2 < name.length ? best.site : undefined;
};

const SEXES = ['female', 'male', 'not-recorded'] as const;

/** Null: nobody counted, which is not the same as nobody came. */
export const participantsOf = (counts: readonly Counts[]) => {
  const counted = counts.flatMap((row) =>
    SEXES.filter((sex) => row[sex] !== '').map((sex) => ({ sex, ageBand: row.ageBand, count: Number(row[sex]) })),
  );
  return counted.length === 0 ? null : counted;
};

export const siteOf = ({ site, otherSite }: Pick<LoggedEntry, 'site' | 'otherSite'>): string =>
  site === ELSEWHERE ? otherSite.trim() : site;

/** What is logged of the same activity, at the same place and from the same day. */
export const alreadyLogged = (
  occurrences: readonly Occurrence[],
  entry: Pick<LoggedEntry, 'activity' | 'site' | 'otherSite' | 'from'>,
): Occurrence[] =>
  occurrences.filter(
    ({ activity, site, from }) => activity.id === entry.activity && site === siteOf(entry) && from === entry.from,
  );

/** The one request that records it: planned or not, so that it can wait for a network as one. */
export const requestOf = (
  entry: LoggedEntry,
  {
    programme,
    organization,
    lead,
  }: { readonly programme: string; readonly organization: string; readonly lead: string },
): { readonly path: string; readonly body: Readonly<Record<string, unknown>> } => {
  const { activity, what, result, from, to, collaborators, counts, note } = entry;
  const base = `/api/activities/programmes/${encodeURIComponent(programme)}`;
  const body = {
    what: what.trim(),
    site: siteOf(entry),
    from,
    ...(to && to !== from ? { to } : {}),
    byWhom: [...new Set([organization, ...collaborators])],
    participants: participantsOf(counts),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
  if (activity !== UNPLANNED) return { path: `${base}/activities/${encodeURIComponent(activity)}/occurrences`, body };
  const placement = result.includes('.') ? { output: result } : { outcome: result };
  return {
    path: `${base}/occurrences`,
    body: {
      ...body,
      ...placement,
      title: body.what,
      lead,
      collaborators: collaborators.filter((code) => code !== lead),
    },
  };
};
