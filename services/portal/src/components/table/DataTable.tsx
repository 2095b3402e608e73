import { Button, Group, Menu, ScrollArea, Table, Text, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconDownload } from '@tabler/icons-react';
import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  type Header,
  type Row,
  type RowData,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowCards } from './RowCards';
import { type Cell, downloadCsv, downloadXlsx } from './export';

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData extends RowData, TValue> {
    /** Figures stand at the right. */
    readonly align?: 'right';
    /** The column that names the row; the first when none does. */
    readonly isRowHeader?: boolean;
    /** What an exported file holds: decimal text becomes a number there. The accessor's value when left out. */
    readonly exported?: (row: TData, value: TValue) => Cell;
  }
}

/** Columns of one table hold values of many types: `any` is how the library writes that (`createColumnHelper`). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Columns<Item> = ColumnDef<Item, any>[];

interface DataTableProps<Item> {
  /** What the table holds; read aloud, and the name of an exported file. */
  readonly caption: string;
  /** Whether it stands above the table, too. */
  readonly hasCaption?: boolean;
  readonly items: readonly Item[];
  readonly columns: Columns<Item>;
  readonly keyOf: (item: Item) => string;
  readonly sortedBy?: SortingState;
  /** Shown when there is no row. */
  readonly empty?: ReactNode;
  readonly actions?: ReactNode;
  readonly canExport?: boolean;
}

/** From here on only the rows in sight are drawn. */
const MANY = 150;
const ROW_HEIGHT = 41;
const HEIGHT = 560;

/** A list: sortable by keyboard, exported as CSV and XLSX, drawn in part when long, as cards on a phone. */
export const DataTable = <Item,>(props: DataTableProps<Item>) => {
  const { caption, hasCaption = false, items, columns, keyOf, sortedBy = [], empty, actions, canExport = true } = props;
  const { t } = useTranslation();
  const [sorting, setSorting] = useState<SortingState>(sortedBy);
  const isNarrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const table = useReactTable({
    data: items as Item[],
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getRowId: keyOf,
  });
  const { rows } = table.getRowModel();

  if (items.length === 0 && empty) return <>{empty}</>;
  const sheet = (): Cell[][] => sheetOf(table.getVisibleLeafColumns(), rows);
  const shown =
    isNarrow && rows.length <= MANY ? (
      <RowCards caption={caption} rows={rows} />
    ) : (
      <Rows caption={caption} hasCaption={hasCaption} table={table} rows={rows} />
    );

  return (
    <div>
      {(canExport || actions) && (
        <Group justify="space-between" mb="xs" className="no-print">
          <Group gap="xs">{actions}</Group>
          {canExport && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconDownload size={16} aria-hidden />}
                  aria-label={t('table.downloadOf', { caption })}
                >
                  {t('table.download')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => void downloadXlsx(caption, sheet())}>{t('table.xlsx')}</Menu.Item>
                <Menu.Item onClick={() => downloadCsv(caption, sheet())}>{t('table.csv')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      )}
      {shown}
    </div>
  );
};

interface RowsProps<Item> {
  readonly caption: string;
  readonly hasCaption: boolean;
  readonly table: ReturnType<typeof useReactTable<Item>>;
  readonly rows: Row<Item>[];
}

const Rows = <Item,>({ caption, hasCaption, table, rows }: RowsProps<Item>) => {
  const { t } = useTranslation();
  const viewport = useRef<HTMLDivElement>(null);
  const { isLong, drawn, above, below } = useRowsInSight(rows.length, viewport);
  const columns = table.getVisibleLeafColumns();
  const header = rowHeaderOf(columns);
  return (
    <ScrollArea
      viewportRef={viewport}
      type="auto"
      {...(isLong ? { h: HEIGHT } : {})}
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('table.region', { caption }) }}
    >
      <Table stickyHeader={isLong} highlightOnHover aria-rowcount={rows.length + 1}>
        <Table.Caption className={hasCaption ? '' : 'concert-unseen'}>
          {caption} · {t('table.rows', { count: rows.length })}
        </Table.Caption>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((each) => (
                <ColumnTitle key={each.id} header={each} />
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {drawn.map((index) => {
            const row = rows[index] as Row<unknown> | undefined;
            return (
              row && <TableRow key={row.id} {...{ row, header }} columns={table.options.columns} place={index + 2} />
            );
          })}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </Table.Tbody>
      </Table>
      {rows.length === 0 && <Text c="dimmed">{t('table.none')}</Text>}
    </ScrollArea>
  );
};

/** Of a long list only the rows in sight are drawn; above and below, empty space stands for the others. */
const useRowsInSight = (count: number, viewport: RefObject<HTMLDivElement | null>) => {
  const isLong = count > MANY;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: isLong,
  });
  const inSight = virtual.getVirtualItems();
  if (!isLong) return { isLong, drawn: Array.from({ length: count }, (_, index) => index), above: 0, below: 0 };
  return {
    isLong,
    drawn: inSight.map(({ index }) => index),
    above: inSight[0]?.start ?? 0,
    below: virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0),
  };
};

const SORTED = {
  asc: { Icon: IconArrowUp, spoken: 'ascending' },
  desc: { Icon: IconArrowDown, spoken: 'descending' },
  none: { Icon: IconArrowsSort, spoken: 'none' },
} as const;

/** The title of a column; pressed, it sorts by it. */
const ColumnTitle = <Item,>({ header: { column, getContext } }: { readonly header: Header<Item, unknown> }) => {
  const words = flexRender(column.columnDef.header, getContext());
  const align = column.columnDef.meta?.align ?? 'left';
  if (!column.getCanSort())
    return (
      <Table.Th scope="col" ta={align}>
        {words}
      </Table.Th>
    );
  const sorted = column.getIsSorted();
  const { Icon, spoken } = SORTED[sorted || 'none'];
  return (
    <Table.Th scope="col" ta={align} aria-sort={spoken}>
      <UnstyledButton fw={650} fz="sm" onClick={column.getToggleSortingHandler()}>
        {words} <Icon size={14} aria-hidden style={{ verticalAlign: '-2px', opacity: sorted ? 1 : 0.55 }} />
      </UnstyledButton>
    </Table.Th>
  );
};

interface TableRowProps {
  readonly row: Row<unknown>;
  /** Others than before draw the row anew: another language, another state that they close over. */
  readonly columns: readonly unknown[];
  readonly place: number;
  readonly header: string | undefined;
}

/** Drawn once while it is in sight: scrolling a long list draws the rows that come, not those that stay. */
const TableRow = memo(({ row, place, header }: TableRowProps) => (
  <Table.Tr aria-rowindex={place}>
    {row.getVisibleCells().map((cell) => {
      const { meta, cell: shape } = cell.column.columnDef;
      const content = flexRender(shape, cell.getContext());
      return cell.column.id === header ? (
        <Table.Th key={cell.id} scope="row" fw={500} ta={meta?.align ?? 'left'}>
          {content}
        </Table.Th>
      ) : (
        <Table.Td key={cell.id} ta={meta?.align ?? 'left'}>
          {content}
        </Table.Td>
      );
    })}
  </Table.Tr>
));
TableRow.displayName = 'TableRow';

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden>
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

interface Titled {
  readonly id: string;
  readonly columnDef: { readonly header?: unknown; readonly meta?: { readonly isRowHeader?: boolean } | undefined };
}

const rowHeaderOf = (columns: readonly Titled[]): string | undefined =>
  (columns.find(({ columnDef }) => columnDef.meta?.isRowHeader) ?? columns[0])?.id;

const sheetOf = <Item,>(
  columns: ReturnType<ReturnType<typeof useReactTable<Item>>['getVisibleLeafColumns']>,
  rows: readonly Row<Item>[],
): Cell[][] => {
  const exported = columns.filter(({ columnDef, accessorFn }) => accessorFn || columnDef.meta?.exported);
  const titles = exported.map(({ id, columnDef }) => (typeof columnDef.header === 'string' ? columnDef.header : id));
  const cells = rows.map((row) =>
    exported.map(({ id, columnDef, accessorFn }) => {
      const value: unknown = accessorFn ? row.getValue(id) : undefined;
      const { exported: toCell } = columnDef.meta ?? {};
      return toCell ? toCell(row.original, value) : ((value ?? null) as Cell);
    }),
  );
  return [titles, ...cells];
};
