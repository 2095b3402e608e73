import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '~/components/table/ScrollRegion';
import { TableHead } from '~/components/table/TableHead';
import type { Counts } from './queries';

/** What may be shared: counts by sex and age band, none so small that somebody might be recognised. */
export const CountsTable = ({ of: { cells, total, note } }: { readonly of: Counts }) => {
  const { t } = useTranslation(['beneficiaries', 'common']);
  const caption = t('counts');
  const bandOf = (band: string): string => (band === 'not-recorded' ? t('sexes.not-recorded') : band);
  return (
    <>
      <ScrollRegion label={t('common:table.region', { caption })}>
        <Table maw={560}>
          <Table.Caption className="concert-unseen">{caption}</Table.Caption>
          <TableHead titles={[t('sex'), t('ageBand'), { right: t('count') }]} />
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
      </ScrollRegion>
      {note && (
        <Text size="sm" c="dimmed" lang="en">
          {note}
        </Text>
      )}
    </>
  );
};
