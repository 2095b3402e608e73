import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Nothing } from '~/components/table/Nothing';
import { type Money, useFormats } from '~/i18n/formats';
import type { MoneyDifference } from './money-differences';
import type { Span } from './queries';

interface MoneyDifferencesProps {
  readonly of: readonly MoneyDifference[];
  readonly span: Span;
}

const column = columnsOf<MoneyDifference>();

const Difference = ({ of }: { readonly of: Money | null }) => {
  const { amount } = useFormats();
  if (!of) return <Nothing />;
  return (
    <Text span inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
      {of.amount.startsWith('-') ? '' : '+'}
      {amount(of)}
    </Text>
  );
};

/** The amounts that read otherwise, side by side. */
export const MoneyDifferences = ({ of: differences, span }: MoneyDifferencesProps) => {
  const { t } = useTranslation(['changes', 'record']);
  const { shortDay } = useFormats();
  const nameOf = ({ figure, of, period }: MoneyDifference): string => {
    const whose = of === 'programme' ? t('record:scope.programme') : of;
    return [t(`amounts.figures.${figure}`), whose, period].filter(Boolean).join(' · ');
  };
  const columns = [
    column.made('figure', t('amounts.figure'), nameOf),
    column.amount('before', shortDay(span.from), ({ before }) => before),
    column.amount('after', shortDay(span.to), ({ after }) => after),
    column.amount(
      'difference',
      t('amounts.difference'),
      ({ difference }) => difference,
      ({ difference }) => <Difference of={difference} />,
    ),
  ];
  return (
    <DataTable
      caption={t('amounts.title')}
      items={differences}
      columns={columns}
      keyOf={({ figure, of, period }) => `${figure}/${of}/${period}`}
    />
  );
};
