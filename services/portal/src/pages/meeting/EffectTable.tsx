import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { ScrollRegion } from '~/components/table/ScrollRegion';
import { TableHead } from '~/components/table/TableHead';
import { type Money, useFormats } from '~/i18n/formats';
import type { Effect, EffectsOfMoves } from './effects';

/** With its sign, which tells what grows and what shrinks. */
export const Change = ({ of }: { readonly of: Money }) => {
  const { amount } = useFormats();
  const grows = !of.amount.startsWith('-') && Number(of.amount) !== 0;
  return (
    <Text span inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
      {grows ? '+' : ''}
      {amount(of)}
    </Text>
  );
};

/** What a revision does to every agency and earmark, beside the figures of the pack. */
export const EffectTable = ({ effects: { agencies, earmarks, currency } }: { readonly effects: EffectsOfMoves }) => {
  const { t } = useTranslation(['meeting', 'common']);
  const caption = t('effects.caption');
  const rowOf = ({ name, before, change, after }: Effect) => (
    <Table.Tr key={name}>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td ta="right">
        <Amount of={{ amount: before, currency }} />
      </Table.Td>
      <Table.Td ta="right">
        <Change of={{ amount: change, currency }} />
      </Table.Td>
      <Table.Td ta="right">
        <Amount of={{ amount: after, currency }} />
      </Table.Td>
    </Table.Tr>
  );
  return (
    <ScrollRegion label={t('common:table.region', { caption })}>
      <Table>
        <Table.Caption>{caption}</Table.Caption>
        <TableHead
          titles={[
            t('effects.who'),
            { right: t('effects.before') },
            { right: t('effects.change') },
            { right: t('effects.after') },
          ]}
        />
        <Table.Tbody>
          {agencies.map(rowOf)}
          {earmarks.map(rowOf)}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
};
