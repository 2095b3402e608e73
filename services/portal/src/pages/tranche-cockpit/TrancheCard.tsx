import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  type Icon,
  IconHelpCircle,
  IconRubberStamp,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { CommandButton } from '~/commands/CommandButton';
import { CommandForm } from '~/commands/CommandForm';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Figure } from '~/components/figures/Figure';
import { Measure } from '~/components/figures/Measure';
import { Percentage } from '~/components/figures/Percentage';
import { Sign } from '~/components/figures/Sign';
import { PartTitle } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import { originOfMoney, type TrancheCockpit } from '~/record/budgets';
import type { DecisionDue } from '~/record/reviews';
import { recordTransfer } from '~/record/transfers/commands';
import { useMay } from '~/session/may';
import { evaluateGate, releaseTranche, requestTranche } from './commands';
import { GateMeter } from './GateMeter';
import classes from './cockpit.module.css';
import { ProofOfGate, type RecordedTranche } from './ProofOfGate';

type Tranche = TrancheCockpit['tranches'][number];

const OUTCOMES: Readonly<Record<string, { readonly color: string; readonly Icon: Icon }>> = {
  passed: { color: 'green', Icon: IconCircleCheck },
  failed: { color: 'orange', Icon: IconAlertTriangle },
  'not-needed': { color: 'gray', Icon: IconCircleCheck },
  'not-evaluable': { color: 'gray', Icon: IconHelpCircle },
};

interface TrancheCardProps {
  readonly place: Place;
  readonly tranche: Tranche;
  readonly recorded: RecordedTranche | undefined;
  /** Where a waiver waits to be decided. */
  readonly due: DecisionDue | undefined;
  /** True when other rules than those in force are asked with. */
  readonly isWhatIf: boolean;
}

/** One tranche: what came, its gate now or under other rules, what is still missing, the proof, what can be done. */
export const TrancheCard = ({ place, tranche, recorded, due, isWhatIf }: TrancheCardProps) => {
  const { t } = useTranslation('tranche-cockpit');
  const { tranche: number, status, gate } = tranche;
  const id = `tranche-${number}`;
  return (
    <Paper component="article" withBorder p="lg" aria-labelledby={id}>
      <Stack gap="md">
        <Group justify="space-between" gap="xs">
          <PartTitle id={id}>{t('tranche', { number })}</PartTitle>
          <Group gap={6}>
            <StatusBadge status={status} />
            {gate && <OutcomeBadge outcome={gate.outcome} isWhatIf={isWhatIf} />}
          </Group>
        </Group>
        <Amounts of={tranche} />
        {gate && <Gate of={gate} />}
        <Forecast of={tranche} />
        {recorded?.gate && (
          <Group gap="xs">
            <Text size="sm">{t('provedRatio')}</Text>
            <Figure label={t('provedRatio')} origin={originOfMoney(place, `gates/${number}`)}>
              <Percentage of={recorded.gate.ratio} />
            </Figure>
          </Group>
        )}
        {gate?.outcome !== 'not-needed' && <ProofOfGate recorded={recorded} />}
        {due && (
          <Sign color="grape" size="lg" Icon={IconRubberStamp}>
            {t('waiverWaits', { body: due.body })}
          </Sign>
        )}
        <TrancheActions place={place} tranche={tranche} recorded={recorded} isWhatIf={isWhatIf} />
      </Stack>
    </Paper>
  );
};

/** What is scheduled, and what came. */
const Amounts = ({ of: { amount, plannedDate, received, valueDate } }: { readonly of: Tranche }) => {
  const { t } = useTranslation('tranche-cockpit');
  return (
    <div className={classes.pair ?? ''}>
      <Measure
        label={t('amountScheduled')}
        note={
          <>
            {t('plannedFor')} <Day of={plannedDate} />
          </>
        }
      >
        <Amount of={amount} />
      </Measure>
      <Measure
        label={t('received')}
        note={
          valueDate && (
            <>
              {t('valueDate')} <Day of={valueDate} />
            </>
          )
        }
      >
        {received ? <Amount of={received} /> : t('notYet')}
      </Measure>
    </div>
  );
};

/** The share that a gate asks for, and of what; or why there is none. */
const Gate = ({ of }: { readonly of: NonNullable<Tranche['gate']> }) => {
  const { t } = useTranslation('tranche-cockpit');
  const { ratio, numerator, denominator, threshold, outcome, reportPeriod, basis, reason } = of;
  return (
    <>
      {ratio && numerator && denominator && (
        <>
          <GateMeter ratio={ratio} threshold={threshold} outcome={outcome} />
          <div className={classes.pair ?? ''}>
            <Measure label={t('committed')} note={t('reportOf', { period: reportPeriod })} amount={numerator} />
            <Measure label={t(`basisOf.${basis}`)} amount={denominator} />
          </div>
        </>
      )}
      {outcome === 'not-needed' && <Text size="sm">{t('notNeeded')}</Text>}
      {outcome === 'not-evaluable' && (
        <Text size="sm">
          {t('notEvaluable')} <span lang="en">{reason}</span>
        </Text>
      )}
    </>
  );
};

/** What is still missing, and when it is reached at the present pace. */
const Forecast = ({ of: { forecast, status } }: { readonly of: Tranche }) => {
  const { t } = useTranslation('tranche-cockpit');
  if (!forecast) return null;
  const { missing, reachedOn, presentPerDay } = forecast;
  return (
    <Text size="sm">
      {t('missing')} <Amount of={missing} fw={600} />.{' '}
      {reachedOn && presentPerDay ? (
        <>
          {t('atPace')} <Amount of={presentPerDay} /> {t('aDay')}: <Day of={reachedOn} />.
        </>
      ) : (
        status !== 'received' && t('noPace')
      )}
    </Text>
  );
};

const STATUS_COLORS: Readonly<Record<string, string>> = {
  requested: 'blue',
  waived: 'grape',
  released: 'teal',
  received: 'green',
};

const StatusBadge = ({ status }: Pick<Tranche, 'status'>) => {
  const { t } = useTranslation('tranche-cockpit');
  const Icon = status === 'received' ? IconCircleCheck : IconClock;
  return (
    <Sign color={STATUS_COLORS[status] ?? 'gray'} Icon={Icon}>
      {t(`status.${status}`)}
    </Sign>
  );
};

const OutcomeBadge = ({ outcome, isWhatIf }: { readonly outcome: string; readonly isWhatIf: boolean }) => {
  const { t } = useTranslation('tranche-cockpit');
  return (
    <Sign {...(OUTCOMES[outcome] ?? { color: 'gray', Icon: IconHelpCircle })}>
      {t(`${isWhatIf ? 'wouldBe' : 'outcome'}.${outcome}`)}
    </Sign>
  );
};

const TrancheActions = ({ place, tranche, recorded, isWhatIf }: Omit<TrancheCardProps, 'due'>) => {
  const { t } = useTranslation('tranche-cockpit');
  const mayRelease = useMay('ReleaseTranche') && tranche.status === 'requested';
  if (!isNow(place.moment) || isWhatIf) return null;
  if (!mayRelease) return <OfficeActions place={place} tranche={tranche} recorded={recorded} />;
  const path = { programme: place.programme, tranche: tranche.tranche };
  return (
    <Stack gap="xs" className="no-print">
      <CommandButton command={releaseTranche} input={{ path, body: {} }}>
        {t('release')}
      </CommandButton>
    </Stack>
  );
};

const OfficeActions = ({ place, tranche, recorded }: Pick<TrancheCardProps, 'place' | 'tranche' | 'recorded'>) => {
  const { t } = useTranslation('tranche-cockpit');
  const [opened, setOpened] = useState<'request' | 'receipt'>();
  const { tranche: number, status, gate, amount } = tranche;
  const path = { programme: place.programme, tranche: number };
  const isProved = number === 1 || recorded?.gate?.passed === true || Boolean(recorded?.waivedBy);
  const isJudged = gate?.outcome === 'passed' || gate?.outcome === 'failed';
  const mayProve = useMay('EvaluateReleaseGate') && isJudged;
  const mayRequest = useMay('RequestTranche') && (status === 'scheduled' || status === 'waived');
  const mayReceive = useMay('RecordTransfer') && status !== 'received';
  if (!mayProve && !mayRequest && !mayReceive) return null;
  const known = { tranche: number, amount: amount.amount, valueDate: tranche.plannedDate };
  const close = (): void => setOpened(undefined);
  if (opened === 'receipt')
    return (
      <CommandForm of={recordTransfer(amount.currency, known)} path={{ programme: place.programme }} onClose={close} />
    );
  if (opened === 'request') return <CommandForm of={requestTranche(isProved)} path={path} onClose={close} />;
  return (
    <Group gap="xs" className="no-print">
      {mayRequest && <Button onClick={() => setOpened('request')}>{t('request')}</Button>}
      {mayReceive && (
        <Button variant={mayRequest ? 'default' : 'filled'} onClick={() => setOpened('receipt')}>
          {t('recordReceipt')}
        </Button>
      )}
      {mayProve && (
        <CommandButton
          variant="default"
          command={evaluateGate}
          input={{ path, body: gate ? { threshold: gate.threshold } : {} }}
        >
          {t('evaluate')}
        </CommandButton>
      )}
    </Group>
  );
};
