import type { components } from '~/api/generated/concert';
import { keptOffline, PORTFOLIO, present, recordQuery } from '~/api/record-query';
import { queryClient } from '~/api/query-client';

const STORED = 'concert.programme';

/** Every programme that the record holds. */
export const programmesQuery = keptOffline(
  recordQuery('/api/agencies/programmes', present({ programme: PORTFOLIO }), { limit: 1000 }),
);

export type ListedProgramme = components['schemas']['agencies.ProgrammeListedResponse'];

export const rememberProgramme = (code: string): void => localStorage.setItem(STORED, code);

/** The one the person worked on last, else the one with the most participants. */
export const lastProgramme = (known: readonly ListedProgramme[] = []): string | undefined => {
  const last = localStorage.getItem(STORED) ?? undefined;
  if (last && (known.length === 0 || known.some(({ code }) => code === last))) return last;
  const [largest] = [...known].sort((a, b) => b.participants - a.participants);
  return largest?.code;
};

/** Undefined while the record holds no programme. */
export const programmeToBeginWith = async (): Promise<string | undefined> => {
  const answer = await queryClient.ensureQueryData(programmesQuery).catch(() => undefined);
  if (answer?.items.length === 0) return undefined;
  return lastProgramme(answer?.items);
};
