import { Card, Stack, Text } from '@mantine/core';
import { flexRender, type Row } from '@tanstack/react-table';

interface RowCardsProps<Item> {
  readonly caption: string;
  readonly rows: readonly Row<Item>[];
}

/** The rows of a table where it has no room: each a card, its columns as words and values. */
export const RowCards = <Item,>({ caption, rows }: RowCardsProps<Item>) => (
  <Stack component="ul" gap="sm" p={0} m={0} aria-label={caption} style={{ listStyle: 'none' }}>
    {rows.map((row) => (
      <Card component="li" key={row.id} withBorder padding="sm">
        <dl className="concert-card">
          {row.getVisibleCells().map((cell) => {
            const { header, cell: shape } = cell.column.columnDef;
            return (
              <div key={cell.id}>
                <Text component="dt" size="xs" c="dimmed">
                  {typeof header === 'string' ? header : ''}
                </Text>
                <Text component="dd" size="sm" m={0}>
                  {flexRender(shape, cell.getContext())}
                </Text>
              </div>
            );
          })}
        </dl>
      </Card>
    ))}
  </Stack>
);
