import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconCalendarTime, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '~/components/table/ScrollRegion';
import type { Entry } from '~/record/calendar/entries';
import { matrixOf, type MatrixCell } from './shown-entries';
import classes from './calendar.module.css';

interface MatrixViewProps {
  readonly entries: readonly Entry[];
  /** Of the programme: shown although they do nothing yet. */
  readonly agencies: readonly string[];
  readonly sites: readonly string[];
  readonly onCell: (agency: string, site: string) => void;
}

/** Who does what where, to look at: the more there is, the deeper the tint; the counts stand in it. */
export const MatrixView = ({ entries, agencies, sites: ofProgramme, onCell }: MatrixViewProps) => {
  const { t } = useTranslation(['activity-calendar', 'record/calendar']);
  const { sites, rows } = matrixOf(entries, { agencies, sites: ofProgramme });
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ planned, tookPlace }) => planned + tookPlace)));
  return (
    <>
      <Group gap="md">
        <Text size="sm" className={classes.sign ?? ''}>
          <IconCheck size={15} aria-hidden /> {t('record/calendar:kinds.took-place')}
        </Text>
        <Text size="sm" className={classes.sign ?? ''}>
          <IconCalendarTime size={15} aria-hidden /> {t('record/calendar:kinds.planned')}
        </Text>
      </Group>
      <ScrollRegion label={t('matrixTable')}>
        <Table className={classes.matrix ?? ''} withColumnBorders>
          <Table.Caption className="concert-unseen">{t('matrixTable')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" className={classes.agency ?? ''}>
                {t('filters.agency')}
              </Table.Th>
              {sites.map((site) => (
                <Table.Th key={site} scope="col">
                  {site}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ agency, cells }) => (
              <Table.Tr key={agency}>
                <Table.Th scope="row" className={classes.agency ?? ''}>
                  {agency}
                </Table.Th>
                {cells.map((cell) => (
                  <Table.Td key={cell.site} className={classes.square ?? ''}>
                    <Square cell={cell} agency={agency} most={most} onChoice={() => onCell(agency, cell.site)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  );
};

interface SquareProps {
  readonly cell: MatrixCell;
  readonly agency: string;
  readonly most: number;
  readonly onChoice: () => void;
}

const Square = ({ cell: { site, planned, tookPlace }, agency, most, onChoice }: SquareProps) => {
  const { t } = useTranslation('activity-calendar');
  const all = planned + tookPlace;
  if (all === 0)
    return (
      <Text component="span" c="dimmed" aria-label={t('nothingThere')} role="img">
        ·
      </Text>
    );
  return (
    <UnstyledButton
      className={classes.button ?? ''}
      // A quarter to the full tint: dark text stays readable on all of them.
      style={{ background: `color-mix(in srgb, var(--mantine-color-lake-2) ${25 + (75 * all) / most}%, white)` }}
      onClick={onChoice}
      aria-label={t('cell', { agency, site, tookPlace, planned })}
    >
      <span>
        <IconCheck size={15} aria-hidden /> {tookPlace}
      </span>
      <span>
        <IconCalendarTime size={15} aria-hidden /> {planned}
      </span>
    </UnstyledButton>
  );
};
