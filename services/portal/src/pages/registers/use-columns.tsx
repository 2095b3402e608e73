import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asNumber } from '~/components/table/export';
import type { Columns } from '~/components/table/DataTable';
import { usePerson } from '~/session/use-session';
import { CellOf } from './CellOf';
import { type AnyList, type Cell, type RowAction, textOf } from './shape';

/** What somebody is doing with a row. */
export interface Doing {
  readonly row: object;
  readonly action: RowAction<object>;
}

const column = createColumnHelper<object>();

const isNumber = ({ as }: Cell<object>): boolean => as === 'count' || as === 'money';

const exportedOf = (cell: Cell<object>) => (row: object, text: string) => {
  if (cell.as === 'count') return cell.of(row);
  return cell.as === 'money' ? asNumber(cell.of(row)?.amount) : text;
};

/** The columns of a register; at present, the last one holds what can be done with a row. */
export const useColumns = (list: AnyList, isPresent: boolean, onDo: (doing: Doing) => void): Columns<object> => {
  const { t } = useTranslation('registers');
  return useMemo(() => {
    const word = (value: string): string => t(`words.${value}`, { defaultValue: value });
    const cells = list.cells as readonly Cell<object>[];
    const actions = (list.actions ?? []) as readonly RowAction<object>[];
    const shown = cells.map((cell, index) =>
      column.accessor((row) => textOf(cell, row, word), {
        id: cell.id,
        header: t(`columns.${cell.id}`),
        cell: ({ row: { original } }) => <CellOf cell={cell} row={original} />,
        sortingFn: isNumber(cell) ? 'alphanumeric' : 'text',
        meta: {
          ...(index === 0 ? { isRowHeader: true } : {}),
          ...(isNumber(cell) ? { align: 'right' as const } : {}),
          exported: exportedOf(cell),
        },
      }),
    );
    const [first] = cells;
    if (!isPresent || actions.length === 0 || !first) return shown;
    const menu = column.display({
      id: 'actions',
      header: t('columns.actions'),
      cell: ({ row: { original } }) => (
        <RowMenu row={original} title={textOf(first, original, word)} actions={actions} onDo={onDo} />
      ),
    });
    return [...shown, menu];
  }, [list, isPresent, onDo, t]);
};

interface RowMenuProps {
  readonly row: object;
  readonly title: string;
  readonly actions: readonly RowAction<object>[];
  readonly onDo: (doing: Doing) => void;
}

const RowMenu = ({ row, title, actions, onDo }: RowMenuProps) => {
  const { t } = useTranslation('registers');
  const person = usePerson();
  const possible = actions.filter(({ may }) => may(row, person));
  if (possible.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t('actOn', { title })}
        >
          {t('act')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {possible.map((action) => (
          <Menu.Item key={action.label} onClick={() => onDo({ row, action })}>
            {t(action.label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
