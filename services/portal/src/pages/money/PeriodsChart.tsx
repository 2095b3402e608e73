import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats';
import type { PeriodFigures } from './series';

const SERIES = [
  { name: 'transferred', color: 'lake.4' },
  { name: 'committed', color: 'grape.6' },
  { name: 'disbursed', color: 'lake.9' },
] as const;

/** Drawn only: the same figures stand in the table under it, exactly. */
const drawn = (amount: string | null): number | null => (amount === null ? null : Number(amount));

const PeriodsChart = ({ items }: { readonly items: readonly PeriodFigures[] }) => {
  const { t } = useTranslation(['money', 'record']);
  const { number } = useFormats();
  return (
    <div role="img" aria-label={t('pictureOf', { table: t('periods') })}>
      <BarChart
        h={300}
        data={items.map(({ period, transferred, committed, disbursed }) => ({
          period,
          transferred: drawn(transferred),
          committed: drawn(committed),
          disbursed: drawn(disbursed),
        }))}
        dataKey="period"
        series={SERIES.map((each) => ({ ...each, label: t(`record:figures.${each.name}`) }))}
        valueFormatter={(value) => number(value)}
        withLegend
        yAxisProps={{ width: 80 }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
};

export default PeriodsChart;
