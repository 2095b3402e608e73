import { ScrollArea, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Counts } from './queries';

/** What may be shared: counts by sex and age band, none so small that somebody might be recognised. */
export const CountsTable = ({ of: { cells, total, note } }: { readonly of: Counts }) => {
  const { t } = useTranslation(['beneficiaries', 'common']);
  const caption = t('counts');
  const bandOf = (band: string): string => (band === 'not-recorded' ? t('sexes.not-recorded') : band);
  return (
    <>
      <ScrollArea
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('table.region', { ns: 'common', caption }) }}
      >
        <Table maw={560}>
          <Table.Caption className="concert-unseen">{caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('sex')}</Table.Th>
              <Table.Th scope="col">{t('ageBand')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('count')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cells.map(({ sex, ageBand, count }) => (
              <Table.Tr key={`${sex} ${ageBand}`}>
                <Table.Th scope="row" fw={500}>
                  {t(`sexes.${sex}`, { defaultValue: sex })}
                </Table.Th>
                <Table.Td>{bandOf(ageBand)}</Table.Td>
                <Table.Td ta="right">{count ?? t('tooFew')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row" colSpan={2}>
                {t('total')}
              </Table.Th>
              <Table.Td ta="right">{total ?? t('tooFew')}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </ScrollArea>
      {note && (
        <Text size="sm" c="dimmed" lang="en">
          {note}
        </Text>
      )}
    </>
  );
};
