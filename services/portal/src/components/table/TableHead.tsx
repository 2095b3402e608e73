import { Table } from '@mantine/core';

interface TableHeadProps {
  /** In their order; those above figures stand at the right. */
  readonly titles: readonly (string | { readonly right: string })[];
}

export const TableHead = ({ titles }: TableHeadProps) => (
  <Table.Thead>
    <Table.Tr>
      {titles.map((title) =>
        typeof title === 'string' ? (
          <Table.Th key={title} scope="col">
            {title}
          </Table.Th>
        ) : (
          <Table.Th key={title.right} scope="col" ta="right">
            {title.right}
          </Table.Th>
        ),
      )}
    </Table.Tr>
  </Table.Thead>
);
