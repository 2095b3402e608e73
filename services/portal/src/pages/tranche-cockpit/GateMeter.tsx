import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Strong } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import classes from './cockpit.module.css';

interface GateMeterProps {
  readonly ratio: string;
  readonly threshold: string;
  readonly outcome: string;
}

/** What share was committed, beside what is needed: a picture of two figures that stand in words under it. */
export const GateMeter = ({ ratio, threshold, outcome }: GateMeterProps) => {
  const { t } = useTranslation('tranche-cockpit');
  const { percentage } = useFormats();
  return (
    <div>
      <div className={classes.meter ?? ''} data-outcome={outcome} aria-hidden>
        <div className={classes.filled ?? ''} style={{ width: `${Math.min(Number(ratio), 100)}%` }} />
        <div className={classes.threshold ?? ''} style={{ insetInlineStart: `${threshold}%` }} />
      </div>
      <Group justify="space-between" gap="xs" mt={4}>
        <Strong>{t('committedShare', { ratio: percentage(ratio) })}</Strong>
        <Text size="sm">{t('neededShare', { threshold: percentage(threshold) })}</Text>
      </Group>
    </div>
  );
};
