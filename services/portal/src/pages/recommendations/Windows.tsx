import { Button, ScrollArea, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { DataTable } from '~/components/table/DataTable';
import { programmeQuery } from '~/record/agencies';
import { followUpQuery } from '~/record/recommendations';
import type { KeyAction } from './queries';
import classes from './recommendations.module.css';
import { type Timeline, timelineOf } from './timeline';

interface WindowsProps {
  readonly place: Place;
  readonly actions: readonly KeyAction[];
  readonly onOpen: (code: string) => void;
}

/** When each key action is to be done: a picture, and the same as a table. */
export const Windows = ({ place, actions, onOpen }: WindowsProps) => {
  const programme = useQuery(programmeQuery(place));
  const followUp = useQuery(followUpQuery(place));
  return (
    <Loaded query={programme} height={420}>
      {({ start, end }) => (
        <Stack>
          <Picture timeline={timelineOf(actions, { start, end }, followUp.data?.day ?? end)} />
          <WindowsTable actions={actions} onOpen={onOpen} />
        </Stack>
      )}
    </Loaded>
  );
};

const lookOf = ({ overdue, closed }: KeyAction): string => (overdue ? 'late' : closed ? 'closed' : 'open');

const Picture = ({ timeline: { quarters, rows, programmeEnd, day } }: { readonly timeline: Timeline }) => {
  const { t } = useTranslation('recommendations');
  return (
    <figure style={{ margin: 0 }}>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('timeline.picture') }}>
        <div className={classes.lines} aria-hidden>
          <div className={classes.quarters}>
            {quarters.map(({ name, left, width }) => (
              <span key={name} className={classes.quarter} style={{ left: `${left}%`, width: `${width}%` }}>
                {name}
              </span>
            ))}
          </div>
          {rows.map(({ action, bars }) => (
            <div key={action.action} className={classes.line}>
              <span className={classes.lineName}>
                {action.code}
                {action.overdue ? ' ⚠' : action.closed ? ' ✓' : ''}
              </span>
              <span className={classes.track}>
                {bars.map(({ left, width, isOpenEnded }) => (
                  <span
                    key={left}
                    className={classes.bar}
                    data-look={lookOf(action)}
                    data-open={isOpenEnded}
                    style={{ left: `${left}%`, width: `${width}%` }}
                  />
                ))}
                <span className={classes.mark} data-of="end" style={{ left: `${programmeEnd}%` }} />
                {day !== null && <span className={classes.mark} data-of="day" style={{ left: `${day}%` }} />}
              </span>
            </div>
          ))}
        </div>
      </ScrollArea>
      <Text component="figcaption" size="sm" c="dimmed" mt="xs">
        {t('timeline.key')}
      </Text>
    </figure>
  );
};

const column = createColumnHelper<KeyAction>();

const WindowsTable = ({ actions, onOpen }: Pick<WindowsProps, 'actions' | 'onOpen'>) => {
  const { t } = useTranslation('recommendations');
  const columns = useMemo(
    () => [
      column.accessor('code', {
        header: t('timeline.code'),
        cell: ({ getValue }) => (
          <Button variant="subtle" size="compact-sm" aria-haspopup="dialog" onClick={() => onOpen(getValue())}>
            {getValue()}
          </Button>
        ),
        meta: { isRowHeader: true },
      }),
      column.accessor('text', {
        header: t('timeline.text'),
        cell: ({ getValue }) => <span lang="en">{getValue()}</span>,
      }),
      column.accessor(({ responsible }) => responsible.lead, { id: 'lead', header: t('timeline.lead') }),
      column.accessor(({ window }) => window?.start ?? null, {
        id: 'start',
        header: t('timeline.start'),
        cell: ({ getValue }) => <Day of={getValue()} short />,
      }),
      column.accessor(({ window }) => window?.end ?? null, {
        id: 'end',
        header: t('timeline.end'),
        cell: ({ getValue }) => <Day of={getValue()} short />,
      }),
      column.accessor('timeFrameAsPrinted', {
        header: t('timeline.asPrinted'),
        cell: ({ getValue }) => <span lang="en">{getValue() ?? ''}</span>,
      }),
      column.accessor(({ overdue, closed }) => (overdue ? t('overdue') : closed ? t('closed') : t('timeline.open')), {
        id: 'standing',
        header: t('timeline.standing'),
      }),
    ],
    [t, onOpen],
  );
  return <DataTable caption={t('timeline.table')} items={actions} columns={columns} keyOf={({ action }) => action} />;
};
