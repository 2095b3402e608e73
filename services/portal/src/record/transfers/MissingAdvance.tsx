import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { useMay } from '~/session/may';
import { type Finding, moneyFindingsQuery } from '../budgets';
import { recordTransfer } from './commands';
import { suggestedAdvance } from './missing-advance';

/** Where money is missing from the transfers: it can be recorded at the finding that says so. */
export const MissingAdvance = ({ place, finding }: { readonly place: Place; readonly finding: Finding }) => {
  const { t } = useTranslation('record');
  const mayRecord = useMay('RecordTransfer');
  const { amount, day } = useFormats();
  const findings = useQuery(moneyFindingsQuery(place));
  const suggested = suggestedAdvance(finding, findings.data ?? []);
  if (!suggested || !mayRecord || !isNow(place.moment)) return null;
  const { latestDay, periods, currency } = suggested;
  const known = { kind: 'advance', amount: suggested.amount, valueDate: latestDay } as const;
  const missing = action(
    recordTransfer(currency, known),
    { programme: place.programme },
    {
      button: t('transfer.recordMissing', { amount: amount(suggested) }),
      children: latestDay && (
        <Text size="sm">{t('transfer.missingHint', { periods: periods.join(', '), day: day(latestDay) })}</Text>
      ),
    },
  );
  return <CommandActions actions={[missing]} variant="light" size="sm" isFramed />;
};
