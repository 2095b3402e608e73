import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { type Columns, DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { useFormats } from '~/i18n/formats';
import type { MoneyDifference } from './money-differences';
import type { Span } from './queries';

interface MoneyDifferencesProps {
  readonly of: readonly MoneyDifference[];
  readonly span: Span;
}

/** The amounts that read otherwise, side by side. */
export const MoneyDifferences = ({ of: differences, span }: MoneyDifferencesProps) => {
  const { t } = useTranslation(['changes', 'record']);
  const { shortDay, amount } = useFormats();
  const columns = useMemo<Columns<MoneyDifference>>(() => {
    const nameOf = ({ figure, of, period }: MoneyDifference): string => {
      const whose = of === 'programme' ? t('scope.programme', { ns: 'record' }) : of;
      return [t(`amounts.figures.${figure}`), whose, period].filter(Boolean).join(' · ');
    };
    return [
      {
        id: 'figure',
        accessorFn: (row) => nameOf(row),
        header: t('amounts.figure'),
        meta: { isRowHeader: true },
      },
      {
        id: 'before',
        accessorFn: ({ before }) => before?.amount,
        header: shortDay(span.from),
        meta: { align: 'right', exported: ({ before }) => asNumber(before?.amount) },
        cell: ({ row }) => <Amount of={row.original.before} />,
      },
      {
        id: 'after',
        accessorFn: ({ after }) => after?.amount,
        header: shortDay(span.to),
        meta: { align: 'right', exported: ({ after }) => asNumber(after?.amount) },
        cell: ({ row }) => <Amount of={row.original.after} />,
      },
      {
        id: 'difference',
        accessorFn: ({ difference }) => difference?.amount,
        header: t('amounts.difference'),
        meta: { align: 'right', exported: ({ difference }) => asNumber(difference?.amount) },
        cell: ({ row: { original } }) => {
          const { difference } = original;
          if (!difference)
            return (
              <Text span inherit c="dimmed">
                –
              </Text>
            );
          return (
            <Text span inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
              {difference.amount.startsWith('-') ? '' : '+'}
              {amount(difference)}
            </Text>
          );
        },
      },
    ];
  }, [t, shortDay, amount, span]);
  return (
    <DataTable
      caption={t('amounts.title')}
      isCaptionHidden
      items={differences}
      columns={columns}
      keyOf={({ figure, of, period }) => `${figure}/${of}/${period}`}
    />
  );
};
