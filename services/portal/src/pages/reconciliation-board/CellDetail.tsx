import { Divider, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Measure } from '~/components/figures/Measure';
import { originOfMoney, summaryQuery } from '~/record/budgets';
import { FindingDetail } from '~/record/findings/FindingDetail';
import { type Cell, openIn } from './cells';

const FIGURES = ['transferred', 'committed', 'disbursed'] as const;

/** A cell opened: the figures reported, where they come from, and its findings, what is open first. */
export const CellDetail = ({ place, cell }: { readonly place: Place; readonly cell: Cell }) => {
  const { t } = useTranslation(['reconciliation-board', 'record']);
  const { scope, period, report, findings } = cell;
  const summary = useQuery(summaryQuery(place));
  const printed = summary.data?.periods.find((each) => each.scope === scope && each.period === period)?.figures;
  const open = openIn(cell);
  const others = findings.filter(({ status }) => status !== 'open');
  return (
    <Stack gap="lg">
      {report ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {FIGURES.map((name) => {
            const asPrinted = printed?.[name].asPrinted;
            return (
              <Measure
                key={name}
                label={t(`record:figures.${name}`)}
                note={asPrinted && t('asPrinted', { text: asPrinted })}
                amount={cell[name] ?? null}
                origin={originOfMoney(place, `reports/${scope}/${period}/${name}`)}
              />
            );
          })}
          {cell.recordedTransfers && (
            <Measure
              label={t('recordedTransfers')}
              amount={cell.recordedTransfers}
              origin={originOfMoney(place, `transferred/${period}`)}
            />
          )}
          <Measure
            label={t('record:figures.delivery')}
            percentage={cell.delivery ?? null}
            origin={originOfMoney(place, `delivery/${scope}/${period}`)}
          />
        </SimpleGrid>
      ) : (
        <Text c="dimmed">{t('noReport')}</Text>
      )}
      {findings.length === 0 && <Text>{t('nothingFound')}</Text>}
      {[...open, ...others].map((finding) => (
        <Fragment key={finding.id}>
          <Divider />
          <FindingDetail place={place} finding={finding} />
        </Fragment>
      ))}
    </Stack>
  );
};
