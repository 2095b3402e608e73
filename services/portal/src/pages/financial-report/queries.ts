import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { recordList } from '~/api/record-query';
import type { Place } from '~/moment/place';
import type { ReportCheck, Submission } from './figures';

/** Every report on every period, returned ones with the reason. */
export const reportsQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/reports', place);

/** What would be questioned, were these figures sent now; asked again when the record changes. Nothing is stored. */
export const useReportCheck = (programme: string, body: Submission | undefined) =>
  useQuery<ReportCheck>({
    queryKey: ['budgets', programme, 'report-check', body],
    queryFn: () =>
      read(
        api.POST('/api/budgets/programmes/{programme}/reports/checks', {
          params: { path: { programme } },
          body: body as Submission,
        }),
      ),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 30_000,
  });
