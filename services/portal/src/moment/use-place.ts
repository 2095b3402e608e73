import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Moment, momentOf } from './moment';
import type { Place } from './place';

export const useMoment = (): Moment => {
  const { asOf, knownAt } = momentOf(useSearch({ strict: false }));
  return useMemo(() => ({ ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}) }), [asOf, knownAt]);
};

/** The programme and the moment that the address names: every query takes it. */
export const usePlace = (): Place => {
  const { programme = '' } = useParams({ strict: false }) as { programme?: string };
  const moment = useMoment();
  return useMemo(() => ({ programme, moment }), [programme, moment]);
};
