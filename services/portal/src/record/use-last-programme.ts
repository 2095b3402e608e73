import { useQuery } from '@tanstack/react-query';
import { lastProgramme, programmesQuery } from './programmes';

/** The programme that links from a page about all programmes lead to. */
export const useLastProgramme = (): string | undefined => {
  const { data } = useQuery(programmesQuery);
  return lastProgramme(data?.items);
};
