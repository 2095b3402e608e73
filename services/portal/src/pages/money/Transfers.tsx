import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { CommandForm } from '~/commands/CommandForm';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Section } from '~/components/page/Section';
import { DataTable } from '~/components/table/DataTable';
import { isNow } from '~/moment/moment';
import type { Summary } from '~/record/budgets';
import { recordTransfer } from '~/record/transfers/commands';
import { useMay } from '~/session/may';
import { amountColumn } from './amount-column';

type Transfer = Summary['transfers'][number];

const column = createColumnHelper<Transfer>();

/** Money of the fund that came. */
export const Transfers = ({ place, summary }: { readonly place: Place; readonly summary: Summary }) => {
  const { t } = useTranslation(['money', 'record']);
  const [isOpen, { open, close }] = useDisclosure();
  const mayRecord = useMay('RecordTransfer') && isNow(place.moment);
  const columns = useMemo(
    () => [
      column.accessor('valueDate', {
        header: t('transfer.valueDate', { ns: 'record' }),
        cell: ({ getValue }) => <Day of={getValue()} />,
      }),
      column.accessor(
        ({ kind, tranche }) =>
          kind === 'tranche' ? t('trancheNumber', { number: tranche }) : t('transfer.kinds.advance', { ns: 'record' }),
        { id: 'kind', header: t('kind') },
      ),
      amountColumn<Transfer>('amount', t('amount'), (transfer) => transfer),
      column.accessor('recordedAt', { header: t('recordedAt'), cell: ({ getValue }) => <Day of={getValue()} /> }),
    ],
    [t],
  );
  return (
    <Section
      title={t('transfers')}
      lead={t('transfersLead')}
      actions={
        mayRecord && !isOpen ? (
          <Button onClick={open} className="no-print">
            {t('transfer.record', { ns: 'record' })}
          </Button>
        ) : undefined
      }
    >
      {isOpen && (
        <CommandForm
          of={recordTransfer((summary.total ?? summary.allocated).currency)}
          path={{ programme: place.programme }}
          onClose={close}
        />
      )}
      <DataTable
        caption={t('transfers')}
        isCaptionHidden
        items={summary.transfers}
        columns={columns}
        keyOf={({ transfer }) => transfer}
        sortedBy={[{ id: 'valueDate', desc: false }]}
        empty={<EmptyState title={t('noTransfers')} />}
      />
    </Section>
  );
};
