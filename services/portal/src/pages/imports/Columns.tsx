import { Accordion, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/components/page/Loaded';
import { Aside } from '~/components/page/words';
import { ScrollRegion } from '~/components/table/ScrollRegion';
import { TableHead } from '~/components/table/TableHead';
import { type ImportTarget, templatesQuery } from '~/record/imports/requests';

/** What each column of a template holds, as its second sheet says it. */
export const Columns = ({ target }: { readonly target: ImportTarget }) => {
  const { t } = useTranslation(['imports', 'common']);
  const query = useQuery(templatesQuery(target.service, target));
  const caption = t('columns');
  return (
    <Accordion variant="separated">
      <Accordion.Item value="columns">
        <Accordion.Control>{caption}</Accordion.Control>
        <Accordion.Panel>
          <Loaded query={query}>
            {({ items }) => (
              <ScrollRegion label={t('common:table.region', { caption })}>
                <Table miw={560}>
                  <TableHead titles={[t('column'), t('holds'), t('example')]} />
                  <Table.Tbody>
                    {items
                      .find(({ template }) => template === target.template)
                      ?.columns.map(({ key, header, required, help, example, choices }) => (
                        <Table.Tr key={key}>
                          <Table.Th scope="row" fw={600}>
                            {header}
                            {required && <Aside>{t('required')}</Aside>}
                          </Table.Th>
                          <Table.Td lang="en">
                            {help}
                            {choices && ` (${choices.join(', ')})`}
                          </Table.Td>
                          <Table.Td lang="en">{example}</Table.Td>
                        </Table.Tr>
                      ))}
                  </Table.Tbody>
                </Table>
              </ScrollRegion>
            )}
          </Loaded>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
};
