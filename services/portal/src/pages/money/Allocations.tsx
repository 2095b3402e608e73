import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Figure } from '~/components/figures/Figure';
import { EmptyState } from '~/components/page/EmptyState';
import { Section } from '~/components/page/Section';
import { DataTable } from '~/components/table/DataTable';
import { asNumber } from '~/components/table/export';
import { useFormats } from '~/i18n/formats';
import { originOfMoney, type Summary } from '~/record/budgets';
import { shareOf } from '~/record/decimals';
import classes from './money.module.css';

type Agency = Summary['agencies'][number];

const column = createColumnHelper<Agency>();

/** What each agency holds, and its share of the whole. */
export const Allocations = ({ place, summary }: { readonly place: Place; readonly summary: Summary }) => {
  const { t } = useTranslation('money');
  const { percentage } = useFormats();
  const whole = summary.allocated.amount;
  const columns = useMemo(
    () => [
      column.accessor('agency', { header: t('agency') }),
      column.accessor(({ allocated }) => allocated.amount, {
        id: 'allocated',
        header: t('allocated'),
        sortingFn: (a, b) => Number(a.original.allocated.amount) - Number(b.original.allocated.amount),
        cell: ({ row: { original } }) => (
          <Figure
            label={t('allocatedTo', { agency: original.agency })}
            origin={originOfMoney(place, `allocated/${original.agency}`)}
          >
            <Amount of={original.allocated} />
          </Figure>
        ),
        meta: { align: 'right', exported: (_row, value) => asNumber(value) },
      }),
      column.accessor(({ allocated }) => shareOf(allocated.amount, whole), {
        id: 'share',
        header: t('share'),
        sortingFn: (a, b) => Number(a.original.allocated.amount) - Number(b.original.allocated.amount),
        cell: ({ getValue }) => {
          const share = getValue();
          return share === null ? (
            '–'
          ) : (
            <span className={classes.share ?? ''}>
              <span className={classes.bar ?? ''} aria-hidden>
                <span style={{ width: `${share}%` }} />
              </span>
              {percentage(share)}
            </span>
          );
        },
        meta: { exported: (_row, value) => asNumber(value) },
      }),
    ],
    [percentage, place, t, whole],
  );
  return (
    <Section title={t('allocations')} lead={t('allocationsLead')}>
      <DataTable
        caption={t('allocations')}
        isCaptionHidden
        items={summary.agencies}
        columns={columns}
        keyOf={({ agency }) => agency}
        sortedBy={[{ id: 'allocated', desc: true }]}
        empty={<EmptyState title={t('noAllocations')} />}
      />
    </Section>
  );
};
