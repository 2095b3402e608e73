import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '~/components/page/Section';
import { TableHead } from '~/components/table/TableHead';
import { useFormats } from '~/i18n/formats';
import { TableRegion } from '~/record/progress-reports/TableRegion';
import type { ProgressReport } from '~/record/progress-reports/document/facts';

/** Figures that the report consolidates: what it tells itself, and what each lower report told. */
export const LowerLevels = ({
  report: { consolidated, lowerReports, outdated },
}: {
  readonly report: ProgressReport;
}) => {
  const { t } = useTranslation(['progress-report', 'record/progress-reports', 'common']);
  const { number } = useFormats();
  if (consolidated.length === 0 && lowerReports.length === 0) return null;
  const amount = (value: string | null) => (value === null ? t('common:unknown') : number(value));
  return (
    <Section title={t('lower.title')}>
      <Stack gap={4}>
        {lowerReports.map(({ report, level, title, edition, within }) => (
          <Text key={report} size="sm" pl={within && 'lg'}>
            {`${t(`record/progress-reports:levels.${level}`)} · ${title} · ${t('editions.edition', { edition })}`}
            {outdated.includes(report) && <Text span c="yellow.9" size="sm">{` · ${t('lower.outdated')}`}</Text>}
          </Text>
        ))}
      </Stack>
      {consolidated.length > 0 && (
        <TableRegion caption={t('lower.caption')}>
          <Table>
            <Table.Caption>{t('lower.caption')}</Table.Caption>
            <TableHead
              titles={[
                t('record/progress-reports:sources.figure'),
                { right: t('lower.own') },
                { right: t('lower.sum') },
                t('lower.parts'),
              ]}
            />
            <Table.Tbody>
              {consolidated.map(({ name, unit, own, fromLowerLevel, parts }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{t('lower.figure', { name, unit })}</Table.Th>
                  <Table.Td ta="right">{amount(own)}</Table.Td>
                  <Table.Td ta="right">{amount(fromLowerLevel)}</Table.Td>
                  <Table.Td>
                    {parts
                      .map(({ title, value, within }) => `${within ? '– ' : ''}${title}: ${amount(value)}`)
                      .join('; ')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableRegion>
      )}
    </Section>
  );
};
