import { Group, Stack, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/api/generated/concert';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Aside, Hint, Strong } from '~/components/page/words';
import type { Money } from '~/i18n/formats';

type Fact = components['schemas']['budgets.RecordedFact'];

const nameOf = (type: string): string => type.split('.')[1] ?? type;
const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Recorded facts in the order in which they became true or known. */
export const FactsBetween = ({ events }: { readonly events: readonly Fact[] }) => {
  const { t } = useTranslation(['changes', 'common']);
  return (
    <Timeline bulletSize={14} lineWidth={2} active={events.length}>
      {events.map(({ id, type, effectiveDate, recordedAt, recordedBy, reason, evidence, data }) => {
        const { agency, scope, tranche, period, reportPeriod } = data;
        const when = textOf(period) ?? textOf(reportPeriod);
        const about = [
          textOf(agency) ?? textOf(scope),
          textOf(tranche) && t('facts.tranche', { tranche: textOf(tranche) }),
          when,
        ];
        return (
          <Timeline.Item key={id} title={t(`common:facts.${nameOf(type)}`, { defaultValue: inWords(nameOf(type)) })}>
            <Stack gap={2}>
              <Group gap="xs">
                {isMoney(data['amount']) && (
                  <Strong>
                    <Amount of={data['amount']} />
                  </Strong>
                )}
                <Text size="sm">{about.filter(Boolean).join(' · ')}</Text>
              </Group>
              <Hint>
                {t('facts.true')} <Day of={effectiveDate} short /> ·{' '}
                {t('facts.recorded', { organization: recordedBy.organization })} <Day of={recordedAt} />
              </Hint>
              {evidence && (
                <Aside>
                  {evidence.document}
                  {evidence.place && `, ${evidence.place}`}
                </Aside>
              )}
              {reason && <Text size="sm">{reason}</Text>}
            </Stack>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
};
