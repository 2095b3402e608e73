import { Alert, Group, Stack } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { InEnglish, Strong } from '~/components/page/words';
import { moneyFindingsQuery } from '~/record/budgets';
import { FindingActions } from '~/record/findings/FindingActions';

interface QuestionedProps {
  readonly place: Place;
  readonly scope: string;
  readonly period: string;
}

/** What is questioned about figures that were sent, and what can be done about it. */
export const Questioned = ({ place, scope, period }: QuestionedProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const { data } = useQuery(moneyFindingsQuery(place));
  const standing = (data ?? []).filter(
    (finding) => finding.scope === scope && finding.period === period && finding.status !== 'resolved',
  );
  if (standing.length === 0) return null;
  const wordsOf = (rule: string): string => t(`record:rules.${rule}`, { defaultValue: rule });
  return (
    <Alert
      color="yellow"
      icon={<IconListCheck aria-hidden />}
      title={t('questioned', { count: standing.length, period })}
      role="region"
    >
      <Stack gap="md">
        {standing.map((finding) => (
          <Stack key={finding.id} gap={4} component="article" aria-label={wordsOf(finding.rule)}>
            <Group gap="xs">
              <FindingBadge severity={finding.severity} status={finding.status} />
              <Strong>{wordsOf(finding.rule)}</Strong>
            </Group>
            <InEnglish>{finding.note}</InEnglish>
            <FindingActions place={place} finding={finding} />
          </Stack>
        ))}
      </Stack>
    </Alert>
  );
};
