import { Group, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Hint, Strong } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';

interface WayToTargetProps {
  readonly label: string;
  /** Decimal text; null is not known. */
  readonly figures: {
    readonly unit: string;
    readonly baseline: string | null;
    readonly target: string | null;
    readonly toDate: string | null;
    readonly percentOfWay: string | null;
  };
}

/** How far from the baseline to the target: a bar, and the figures in words. */
export const WayToTarget = ({ label, figures }: WayToTargetProps) => {
  const { t } = useTranslation(['results', 'common']);
  const { number, percentage } = useFormats();
  const { unit, baseline, target, toDate, percentOfWay } = figures;
  const told = (value: string | null): string => (value === null ? t('common:unknown') : number(value));
  // A bar needs no decimals.
  const way = percentOfWay === null ? 0 : Math.max(0, Math.min(100, Number(percentOfWay)));
  return (
    <div>
      <Progress
        value={way}
        aria-label={t('indicator.way', { label })}
        size="md"
        color={way >= 100 ? 'green' : 'lake'}
      />
      <Group gap="md" mt={4}>
        <Strong>{percentOfWay === null ? t('indicator.noWay') : percentage(percentOfWay)}</Strong>
        <Hint>
          {t('indicator.figures', {
            baseline: told(baseline),
            toDate: told(toDate),
            target: told(target),
            unit,
          })}
        </Hint>
      </Group>
    </div>
  );
};
