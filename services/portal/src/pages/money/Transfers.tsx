import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { CommandForm } from '~/commands/CommandForm';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Section } from '~/components/page/Section';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { isNow } from '~/moment/moment';
import type { Summary } from '~/record/budgets';
import { recordTransfer } from '~/record/transfers/commands';
import { useMay } from '~/session/may';

type Transfer = Summary['transfers'][number];

const column = columnsOf<Transfer>();

/** Money of the fund that came. */
export const Transfers = ({ place, summary }: { readonly place: Place; readonly summary: Summary }) => {
  const { t } = useTranslation(['money', 'record']);
  const [isOpen, { open, close }] = useDisclosure();
  const mayRecord = useMay('RecordTransfer') && isNow(place.moment);
  const columns = [
    column.field('valueDate', t('record:transfer.valueDate'), ({ valueDate }) => <Day of={valueDate} />),
    column.made('kind', t('kind'), ({ kind, tranche }) =>
      kind === 'tranche' ? t('trancheNumber', { number: tranche }) : t('record:transfer.kinds.advance'),
    ),
    column.amount('amount', t('amount'), (transfer) => transfer),
    column.field('recordedAt', t('recordedAt'), ({ recordedAt }) => <Day of={recordedAt} />),
  ];
  return (
    <Section
      title={t('transfers')}
      lead={t('transfersLead')}
      actions={
        mayRecord && !isOpen ? (
          <Button onClick={open} className="no-print">
            {t('record:transfer.record')}
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
        items={summary.transfers}
        columns={columns}
        keyOf={({ transfer }) => transfer}
        sortedBy={[{ id: 'valueDate', desc: false }]}
        empty={<EmptyState title={t('noTransfers')} />}
      />
    </Section>
  );
};
