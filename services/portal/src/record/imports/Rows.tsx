import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { Sign } from '~/components/figures/Sign';
import { Strong } from '~/components/page/words';
import { CellRemarks } from './CellRemarks';
import { factsOf, type ImportedRow } from './sheet';
import classes from './imports.module.css';

const LOOKS = {
  right: { color: 'green', Icon: IconCircleCheck },
  stored: { color: 'green', Icon: IconCircleCheck },
  unchanged: { color: 'gray', Icon: IconEqual },
  refused: { color: 'red', Icon: IconAlertTriangle },
} as const;

const Outcome = ({ of }: { readonly of: ImportedRow['outcome'] }) => {
  const { t } = useTranslation('record/imports');
  return <Sign {...LOOKS[of]}>{t(`outcomes.${of}`)}</Sign>;
};

const column = columnsOf<ImportedRow>();

/** Every row: what it would do, and what is to be said about its cells. */
export const Rows = ({ items }: { readonly items: readonly ImportedRow[] }) => {
  const { t } = useTranslation('record/imports');
  const columns = [
    column.field('number', t('row')),
    column.field('outcome', t('outcome'), ({ outcome }) => <Outcome of={outcome} />),
    column.shown('orders', t('does'), (row) => <Orders of={row} />),
    column.shown('remarks', t('remarks'), (row) => {
      const remarks = [...row.errors, ...row.notes];
      return remarks.length === 0 ? '–' : <CellRemarks label={t('remarksOf', row)} of={remarks} />;
    }),
  ];
  return (
    <DataTable
      caption={t('rows')}
      items={items}
      columns={columns}
      keyOf={({ number }) => String(number)}
      canExport={false}
    />
  );
};

const Orders = ({ of: { orders } }: { readonly of: ImportedRow }) => {
  const { t } = useTranslation('record/imports');
  if (orders.length === 0) return <Text size="sm">{t('nothingToDo')}</Text>;
  return (
    <Stack gap={4}>
      {orders.map(({ command, body }, index) => (
        <div key={`${command} ${index}`}>
          <Strong>{t(`commands.${command}`, { defaultValue: command })}</Strong>
          <dl className={classes.facts ?? ''}>
            {factsOf(body).map(({ name, value }) => (
              <div key={name}>
                <dt>{t(`facts.${name}`, { defaultValue: name })}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Stack>
  );
};
