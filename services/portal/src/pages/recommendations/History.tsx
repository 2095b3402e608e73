import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { Aside, InEnglish, Strong } from '~/components/page/words';
import type { KeyActionFact } from './queries';

interface HistoryProps {
  readonly code: string;
  readonly facts: readonly KeyActionFact[];
}

const nameOf = (type: string): string => type.split('.')[1] ?? type;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Since when, who recorded it, and from which document; of what was merged into it, too. */
export const History = ({ code, facts }: HistoryProps) => {
  const { t } = useTranslation('recommendations');
  return (
    <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {facts.map(({ id, type, about, effectiveDate, recordedAt, recordedBy, evidence, reason, data }) => {
        const status = textOf(data['statusAsPrinted']) ?? textOf(data['status']);
        const said = textOf(data['comment']) ?? textOf(data['summary']) ?? textOf(data['reason']);
        const { organization, onBehalfOf } = recordedBy;
        return (
          <li key={id}>
            <Group gap="xs">
              <Strong>
                {t(`event.${nameOf(type)}`)}
                {status && ` “${status}”`}
              </Strong>
              {about !== code && <Badge color="grape">{t('about', { code: about })}</Badge>}
            </Group>
            <Text size="sm">
              {t('since')} <Day of={effectiveDate} short />
            </Text>
            {said && <InEnglish>{said}</InEnglish>}
            <Aside>
              {onBehalfOf ? t('recordedFor', { organization, owner: onBehalfOf }) : t('recordedBy', { organization })}{' '}
              <Day of={recordedAt} />
              {evidence && ` · ${[evidence.document, evidence.place].filter(Boolean).join(', ')}`}
            </Aside>
            {reason && reason !== said && (
              <Text size="xs" c="dimmed" lang="en">
                {reason}
              </Text>
            )}
          </li>
        );
      })}
    </Stack>
  );
};
