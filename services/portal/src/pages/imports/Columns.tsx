import { Accordion, ScrollArea, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/components/page/Loaded';
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
              <ScrollArea
                type="auto"
                viewportProps={{
                  tabIndex: 0,
                  role: 'region',
                  'aria-label': t('table.region', { ns: 'common', caption }),
                }}
              >
                <Table miw={560}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t('column')}</Table.Th>
                      <Table.Th scope="col">{t('holds')}</Table.Th>
                      <Table.Th scope="col">{t('example')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {items
                      .find(({ template }) => template === target.template)
                      ?.columns.map(({ key, header, required, help, example, choices }) => (
                        <Table.Tr key={key}>
                          <Table.Th scope="row" fw={600}>
                            {header}
                            {required && (
                              <Text size="xs" c="dimmed">
                                {t('required')}
                              </Text>
                            )}
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
              </ScrollArea>
            )}
          </Loaded>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
};
