import { Badge, Table, Text } from '@mantine/core';
import { IconCheck, IconEqualNot } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { Aside } from '~/components/page/words';
import { ScrollRegion } from '~/components/table/ScrollRegion';
import { TableHead } from '~/components/table/TableHead';
import { type Attribute, assertionsQuery } from './queries';
import { RecordAssertion, WithdrawAssertion } from './SetUp';

/** What the programme says of itself, beside what other registers and documents say. */
export const OtherRegisters = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation(['programme', 'common']);
  const attributes = useQuery(assertionsQuery(place));
  return (
    <Section title={t('registers.title')} lead={t('registers.lead')}>
      <Loaded
        query={attributes}
        isEmpty={(items) => items.every(({ sources }) => sources.length === 0)}
        empty={<Text c="dimmed">{t('registers.none')}</Text>}
      >
        {(items) => (
          <ScrollRegion label={t('common:table.region', { caption: t('registers.title') })}>
            <Table verticalSpacing="xs" miw={560}>
              <Table.Caption className="concert-unseen">{t('registers.title')}</Table.Caption>
              <TableHead titles={[t('registers.attribute'), t('registers.canonical'), t('registers.others')]} />
              <Table.Tbody>
                {items
                  .filter(({ sources }) => sources.length > 0)
                  .map((attribute) => (
                    <Row key={attribute.attribute} of={attribute} />
                  ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        )}
      </Loaded>
      <RecordAssertion />
    </Section>
  );
};

const Row = ({ of: { attribute, canonical, sources } }: { readonly of: Attribute }) => {
  const { t } = useTranslation('programme');
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={500}>
        {t(`registers.attributes.${attribute}`, { defaultValue: attribute.replaceAll('-', ' ') })}
      </Table.Th>
      <Table.Td>
        {canonical ?? (
          <Text span size="sm" c="dimmed">
            {t('registers.saysNothing')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {sources.map((source) => {
          const { assertion, value, document, place, agrees } = source;
          return (
            <div key={assertion} style={{ marginBottom: 6 }}>
              <Text span size="sm" fw={600}>
                {value}
              </Text>{' '}
              {agrees !== null && (
                <Badge
                  size="sm"
                  color={agrees ? 'green' : 'orange'}
                  leftSection={agrees ? <IconCheck size={12} aria-hidden /> : <IconEqualNot size={12} aria-hidden />}
                >
                  {t(agrees ? 'registers.agrees' : 'registers.differs')}
                </Badge>
              )}
              <Aside>
                {document}
                {place && `, ${place}`}
              </Aside>
              <WithdrawAssertion of={source} />
            </div>
          );
        })}
      </Table.Td>
    </Table.Tr>
  );
};
