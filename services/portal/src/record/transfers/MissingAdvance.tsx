import { Button, Paper, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { usePerson } from '~/session/use-session';
import { type Finding, moneyFindingsQuery } from '../budgets';
import { suggestedAdvance } from './missing-advance';

const RecordTransferForm = lazy(async () => ({ default: (await import('./RecordTransferForm')).RecordTransferForm }));

/** Where money is missing from the transfers: it can be recorded at the finding that says so. */
export const MissingAdvance = ({ place, finding }: { readonly place: Place; readonly finding: Finding }) => {
  const { t } = useTranslation('record');
  const { group } = usePerson();
  const { amount, day } = useFormats();
  const findings = useQuery(moneyFindingsQuery(place));
  const [isOpen, { open, close }] = useDisclosure();
  const suggested = suggestedAdvance(finding, findings.data ?? []);
  if (!suggested || group !== 'office' || !isNow(place.moment)) return null;
  const { latestDay, periods, currency } = suggested;
  if (!isOpen)
    return (
      <Button variant="light" w="fit-content" onClick={open} className="no-print">
        {t('transfer.recordMissing', { amount: amount(suggested) })}
      </Button>
    );
  return (
    <Paper withBorder p="md">
      <Suspense fallback={<Skeleton height={240} />}>
        <RecordTransferForm
          programme={place.programme}
          currency={currency}
          known={{ kind: 'advance', amount: suggested.amount, ...(latestDay ? { valueDate: latestDay } : {}) }}
          {...(latestDay
            ? { hint: t('transfer.missingHint', { periods: periods.join(', '), day: day(latestDay) }) }
            : {})}
          onClose={close}
        />
      </Suspense>
    </Paper>
  );
};
