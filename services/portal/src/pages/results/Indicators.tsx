import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconHourglass, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { CommandButton } from '~/commands/CommandButton';
import { CommandForm } from '~/commands/CommandForm';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { Sign } from '~/components/figures/Sign';
import { Aside, Hint, PartTitle } from '~/components/page/words';
import { SideDrawer } from '~/components/page/SideDrawer';
import { TableHead } from '~/components/table/TableHead';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { programmeQuery } from '~/record/agencies';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import {
  approveActual,
  defineIndicator,
  mergeIndicator,
  returnActual,
  reviseIndicator,
  submitActual,
} from './commands';
import { yearsOf } from './plan';
import { indicatorsQuery } from '~/record/activities';
import type { Actual, Indicator } from './queries';
import classes from './results.module.css';
import { WayToTarget } from './WayToTarget';

/** What is measured, against its targets. */
export const Indicators = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation(['results', 'common']);
  const indicators = useQuery(indicatorsQuery(place));
  const [isDefining, setDefining] = useState(false);
  const mayDefine = useMay('DefineIndicator') && isNow(place.moment);
  const define = mayDefine && (
    <Button
      size="compact-md"
      leftSection={<IconPlus size={16} aria-hidden />}
      className="no-print"
      onClick={() => setDefining(true)}
    >
      {t('indicator.define')}
    </Button>
  );
  return (
    <Section title={t('indicator.title')} lead={t('indicator.lead')} actions={define}>
      <Loaded
        query={indicators}
        empty={
          <EmptyState title={t('indicator.empty.title')}>
            {mayDefine ? t('indicator.empty.define') : t('indicator.empty.next')}
          </EmptyState>
        }
        height={360}
      >
        {(all) => (
          <div>
            {all.map((indicator) => (
              <OneIndicator key={indicator.indicator} place={place} indicator={indicator} all={all} />
            ))}
          </div>
        )}
      </Loaded>
      <SideDrawer opened={isDefining} onClose={() => setDefining(false)} title={t('indicator.define')} size="lg">
        <CommandForm of={defineIndicator} path={{ programme: place.programme }} onClose={() => setDefining(false)} />
      </SideDrawer>
    </Section>
  );
};

interface OneIndicatorProps {
  readonly place: Place;
  readonly indicator: Indicator;
}

interface OneOfAllProps extends OneIndicatorProps {
  readonly all: readonly Indicator[];
}

const OneIndicator = ({ place, indicator, all }: OneOfAllProps) => {
  const { t } = useTranslation('results');
  const [isOpen, setOpen] = useState(false);
  const {
    indicator: code,
    title,
    unit,
    responsible,
    baseline,
    target,
    rollUp,
    actuals,
    outcome,
    output,
    mergedInto,
  } = indicator;
  const isPermitted = useMay('SubmitIndicatorActual', { owners: [responsible] });
  const maySubmit = isPermitted && isNow(place.moment) && mergedInto === null;
  return (
    <Stack component="article" gap="sm" className={classes.indicator ?? ''} aria-labelledby={`indicator-${code}`}>
      <div>
        <PartTitle id={`indicator-${code}`}>
          {code} <span lang="en">{title}</span>
        </PartTitle>
        <Hint>
          {t('indicator.under', { result: output ?? outcome })} · {t('indicator.reportedBy', { responsible })} ·{' '}
          {t(`indicator.method.${indicator.method}`)}
          {mergedInto && ` · ${t('indicator.mergedInto', { code: mergedInto })}`}
        </Hint>
      </div>
      <WayToTarget
        label={title}
        figures={{
          unit,
          baseline: baseline.value,
          target: target.value,
          toDate: rollUp.toDate,
          percentOfWay: rollUp.percentOfWay,
        }}
      />
      {actuals.length > 0 && <Actuals place={place} indicator={indicator} />}
      {maySubmit &&
        (isOpen ? (
          <SubmitActual place={place} indicator={indicator} onClose={() => setOpen(false)} />
        ) : (
          <Button
            size="compact-md"
            variant="default"
            w="fit-content"
            className="no-print"
            onClick={() => setOpen(true)}
            aria-label={t('indicator.submitOf', { code })}
          >
            {t('indicator.submit')}
          </Button>
        ))}
      <IndicatorActions place={place} indicator={indicator} all={all} />
    </Stack>
  );
};

/** What the office can do about an indicator that goes on. */
const IndicatorActions = ({ place: { programme, moment }, indicator, all }: OneOfAllProps) => {
  const mayRevise = useMay('ReviseIndicator');
  const mayMerge = useMay('MergeIndicator');
  if (!isNow(moment) || indicator.mergedInto !== null) return null;
  const path = { programme, indicator: indicator.indicator };
  const others = all.filter((other) => other.mergedInto === null && other.indicator !== indicator.indicator);
  return (
    <CommandActions
      inDrawer
      size="compact-sm"
      variant="subtle"
      actions={[
        mayRevise && action(reviseIndicator(indicator), path),
        mayMerge && others.length > 0 && action(mergeIndicator(indicator, others), path),
      ]}
    />
  );
};

const STATUSES = {
  submitted: { color: 'grape', Icon: IconHourglass },
  returned: { color: 'orange', Icon: IconArrowBackUp },
  approved: { color: 'green', Icon: IconCircleCheck },
} as const;

const Actuals = ({ place, indicator }: OneIndicatorProps) => {
  const { t } = useTranslation(['results', 'common']);
  const { number } = useFormats();
  return (
    <Table.ScrollContainer minWidth={280} type="native">
      <Table aria-label={t('indicator.actualsOf', { code: indicator.indicator })}>
        <TableHead titles={[t('actual.period'), { right: t('actual.value') }, t('actual.status')]} />
        <Table.Tbody>
          {indicator.actuals.map((actual) => {
            return (
              <Table.Tr key={actual.period}>
                <Table.Th scope="row" fw={500} style={{ whiteSpace: 'nowrap' }}>
                  {actual.period}
                </Table.Th>
                <Table.Td ta="right">{actual.value === null ? t('common:unknown') : number(actual.value)}</Table.Td>
                <Table.Td>
                  <Stack gap={4} align="flex-start">
                    <Sign {...STATUSES[actual.status]}>{t(`actual.is.${actual.status}`)}</Sign>
                    <Aside>
                      {t('actual.by', { organization: actual.submittedBy })}
                      {actual.approvedBy && ` · ${t('actual.approvedBy', { organization: actual.approvedBy })}`}
                      {actual.note && ` · ${actual.note}`}
                    </Aside>
                    {actual.returnedBecause && actual.status !== 'approved' && (
                      <Text size="xs">{t('actual.because', { reason: actual.returnedBecause })}</Text>
                    )}
                    {actual.status === 'submitted' && <Decision place={place} indicator={indicator} actual={actual} />}
                  </Stack>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

interface SubmitActualProps extends OneIndicatorProps {
  readonly onClose: () => void;
}

/** A figure for a half-year of the programme for which none stands. */
const SubmitActual = ({ place: { programme, moment }, indicator, onClose }: SubmitActualProps) => {
  const { data } = useQuery(programmeQuery({ programme, moment }));
  const settled = indicator.actuals.filter(({ status }) => status !== 'returned').map(({ period }) => period);
  const periods = (data ? yearsOf(data) : [])
    .flatMap((year) => [`${year}-1`, `${year}-2`])
    .filter((period) => !settled.includes(period));
  return (
    <CommandForm
      of={submitActual(indicator, periods)}
      path={{ programme, indicator: indicator.indicator }}
      onClose={onClose}
    />
  );
};

/** Approved or returned by somebody else than who submitted it. */
const Decision = ({ place, indicator, actual }: OneIndicatorProps & { readonly actual: Actual }) => {
  const { t } = useTranslation('results');
  const { organization } = usePerson();
  const isPermitted = useMay('ApproveIndicatorActual');
  const [isReturning, setReturning] = useState(false);
  const mayDecide = isPermitted && isNow(place.moment) && actual.submittedBy !== organization;
  if (!mayDecide) return null;
  const path = { programme: place.programme, indicator: indicator.indicator, period: actual.period };
  if (isReturning) return <CommandForm of={returnActual} path={path} onClose={() => setReturning(false)} />;
  return (
    <Group gap="xs" className="no-print">
      <CommandButton size="compact-sm" command={approveActual} input={{ path, body: {} }}>
        {t('actual.approve')}
      </CommandButton>
      <Button size="compact-sm" variant="default" onClick={() => setReturning(true)}>
        {t('actual.return')}
      </Button>
    </Group>
  );
};
