import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { columnsOf } from '~/components/table/columns';
import { DataTable } from '~/components/table/DataTable';
import { ScrollRegion } from '~/components/table/ScrollRegion';
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
      <ScrollRegion label={t('timeline.picture')}>
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
      </ScrollRegion>
      <Text component="figcaption" size="sm" c="dimmed" mt="xs">
        {t('timeline.key')}
      </Text>
    </figure>
  );
};

const column = columnsOf<KeyAction>();

const WindowsTable = ({ actions, onOpen }: Pick<WindowsProps, 'actions' | 'onOpen'>) => {
  const { t } = useTranslation('recommendations');
  const end = (name: 'start' | 'end') =>
    column.made(
      name,
      t(`timeline.${name}`),
      ({ window }) => window?.[name] ?? null,
      ({ window }) => <Day of={window?.[name]} short />,
    );
  const columns = [
    column.field('code', t('timeline.code'), ({ code }) => (
      <Button variant="subtle" size="compact-sm" aria-haspopup="dialog" onClick={() => onOpen(code)}>
        {code}
      </Button>
    )),
    column.field('text', t('timeline.text'), ({ text }) => <span lang="en">{text}</span>),
    column.made('lead', t('timeline.lead'), ({ responsible }) => responsible.lead),
    end('start'),
    end('end'),
    column.field('timeFrameAsPrinted', t('timeline.asPrinted'), (of) => (
      <span lang="en">{of.timeFrameAsPrinted ?? ''}</span>
    )),
    column.made('standing', t('timeline.standing'), ({ overdue, closed }) =>
      overdue ? t('overdue') : closed ? t('closed') : t('timeline.open'),
    ),
  ];
  return (
    <DataTable
      hasCaption
      caption={t('timeline.table')}
      items={actions}
      columns={columns}
      keyOf={({ action }) => action}
    />
  );
};
