import { Group, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDot, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sign } from '~/components/figures/Sign';
import type { BudgetRevision } from '../budgets';
import { stepsOf } from './steps';

const LOOKS = {
  done: { color: 'green', Icon: IconCircleCheck },
  now: { color: 'lake', Icon: IconCircleDot },
  ahead: { color: 'gray', Icon: IconCircle },
  ended: { color: 'red', Icon: IconCircleX },
} as const;

/** How far a revision has come: draft → proposed → endorsed → approved → applied. */
export const StatusLine = ({ of }: { readonly of: Pick<BudgetRevision, 'status' | 'needsEndorsement'> }) => {
  const { t } = useTranslation('record');
  return (
    <Group component="ol" gap={6} m={0} p={0} aria-label={t('revision.statusLine')} style={{ listStyle: 'none' }}>
      {stepsOf(of).map(({ step, state }, index) => (
        <li key={step} {...(state === 'now' || state === 'ended' ? { 'aria-current': 'step' as const } : {})}>
          {index > 0 && (
            <Text span c="dimmed" aria-hidden mr={6}>
              →
            </Text>
          )}
          <Sign {...LOOKS[state]}>
            {t(`revision.status.${step}`)}
            <span className="concert-unseen">, {t(`revision.stepState.${state}`)}</span>
          </Sign>
        </li>
      ))}
    </Group>
  );
};
