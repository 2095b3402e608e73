import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Moment, momentOf } from './moment';
import type { Place } from './place';

export const useMoment = (): Moment => {
  const { asOf, knownAt } = momentOf(useSearch({ strict: false }));
  return useMemo(() => ({ ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}) }), [asOf, knownAt]);
};

/** The programme that the address names; none on pages about all of them. */
export const useProgramme = (): string | undefined => {
  const { programme }: { readonly programme?: string } = useParams({ strict: false });
  return programme;
};

/** The programme and the moment that the address names: every query takes it. */
export const usePlace = (): Place => {
  const programme = useProgramme() ?? '';
  const moment = useMoment();
  return useMemo(() => ({ programme, moment }), [programme, moment]);
};
