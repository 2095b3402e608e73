import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats';
import type { BurnDown } from './series';

const COLORS = ['lake.8', 'grape.7', 'orange.8', 'green.8', 'red.8', 'indigo.7', 'gray.8', 'teal.8'];
/** Lines are told apart without colour too. */
const DASHES = ['0', '6 4', '2 3', '10 4', '8 3 2 3', '4 2', '1 4', '12 3 3 3'];

interface BurnDownChartProps {
  readonly label: string;
  readonly start: string;
  readonly periods: readonly string[];
  readonly lines: readonly BurnDown[];
  readonly nameOf: (scope: string) => string;
}

const BurnDownChart = ({ label, start, periods, lines, nameOf }: BurnDownChartProps) => {
  const { t } = useTranslation('money');
  const { number } = useFormats();
  const data = [start, ...periods].map((at, index) => ({
    at,
    ...Object.fromEntries(
      lines.map(({ scope, budget, left }) => {
        const amount = index === 0 ? budget : (left[index - 1] ?? null);
        return [scope, amount === null ? null : Number(amount)];
      }),
    ),
  }));
  return (
    <div role="img" aria-label={t('pictureOf', { table: label })}>
      <LineChart
        h={300}
        data={data}
        dataKey="at"
        series={lines.map(({ scope }, index) => ({
          name: scope,
          label: nameOf(scope),
          color: COLORS[index % COLORS.length] as string,
          strokeDasharray: DASHES[index % DASHES.length] as string,
        }))}
        curveType="linear"
        connectNulls
        valueFormatter={(value) => number(value)}
        withLegend
        yAxisProps={{ width: 80, domain: [0, 'auto'] }}
        lineChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
};

export default BurnDownChart;
