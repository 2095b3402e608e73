import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
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
import { Corrected } from './Corrected';
import { correctTransfer, type Transfer, withdrawTransfer } from './mend-commands';

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
    column.made(
      'corrected',
      t('corrected'),
      ({ corrected }) => corrected?.reason,
      (of) => <Corrected of={of} />,
    ),
    column.shown('transfer', t('toDo'), (of) => <Mend place={place} of={of} />),
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

const Mend = ({ place, of }: { readonly place: Place; readonly of: Transfer }) => {
  const mayCorrect = useMay('CorrectTransfer');
  const mayWithdraw = useMay('WithdrawTransfer');
  if (!isNow(place.moment)) return null;
  const path = { programme: place.programme, transfer: of.transfer };
  return (
    <CommandActions
      inDrawer
      size="compact-xs"
      variant="default"
      actions={[mayCorrect && action(correctTransfer(of), path), mayWithdraw && action(withdrawTransfer, path)]}
    />
  );
};
