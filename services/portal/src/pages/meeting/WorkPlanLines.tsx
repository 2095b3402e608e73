import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import type { MatterInPack } from './matters';

type WorkPlan = Extract<MatterInPack, { kind: 'work-plan' }>['of'];

export const WorkPlanLines = ({ of: { year, version, submittedBy, lines } }: { readonly of: WorkPlan }) => {
  const { t } = useTranslation('meeting');
  return (
    <Stack gap="xs">
      <Text size="sm">{t('matter.workPlan', { year, version, organization: submittedBy, count: lines.length })}</Text>
      <List size="sm" spacing={4}>
        {lines.map(({ line, title, responsible, budget, quarters }) => (
          <List.Item key={line}>
            {line} {title} · {responsible} · {quarters.map((quarter) => `Q${quarter}`).join(' ')} ·{' '}
            <Amount of={budget} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
};
