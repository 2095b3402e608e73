import { Badge, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEqual } from '@tabler/icons-react';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '~/components/table/DataTable';
import { CellRemarks } from './CellRemarks';
import { factsOf, type ImportedRow } from './sheet';
import classes from './imports.module.css';

const LOOKS = {
  right: { color: 'green', Icon: IconCircleCheck },
  stored: { color: 'green', Icon: IconCircleCheck },
  unchanged: { color: 'gray', Icon: IconEqual },
  refused: { color: 'red', Icon: IconAlertTriangle },
} as const;

const column = createColumnHelper<ImportedRow>();

/** Every row: what it would do, and what is to be said about its cells. */
export const Rows = ({ items }: { readonly items: readonly ImportedRow[] }) => {
  const { t } = useTranslation('record/imports');
  const columns = useMemo(
    () => [
      column.accessor('number', { header: t('row') }),
      column.accessor('outcome', {
        header: t('outcome'),
        cell: ({ getValue }) => {
          const { color, Icon } = LOOKS[getValue()];
          return (
            <Badge color={color} leftSection={<Icon size={14} aria-hidden />}>
              {t(`outcomes.${getValue()}`)}
            </Badge>
          );
        },
      }),
      column.display({
        id: 'orders',
        header: t('does'),
        cell: ({ row: { original } }) => <Orders of={original} />,
      }),
      column.display({
        id: 'remarks',
        header: t('remarks'),
        cell: ({ row: { original } }) => {
          const remarks = [...original.errors, ...original.notes];
          return remarks.length === 0 ? '–' : <CellRemarks label={t('remarksOf', original)} of={remarks} />;
        },
      }),
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('rows')}
      isCaptionHidden
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
          <Text size="sm" fw={600}>
            {t(`commands.${command}`, { defaultValue: command })}
          </Text>
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
