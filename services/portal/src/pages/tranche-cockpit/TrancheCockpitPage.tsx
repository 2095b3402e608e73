import { Alert, Button, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFlask } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { CommandForm } from '~/commands/CommandForm';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { programmeQuery } from '~/record/agencies';
import type { Place } from '~/moment/place';
import {
  type GateRules,
  summaryQuery,
  type TrancheCockpit,
  trancheCockpitQuery,
  tranchesQuery,
} from '~/record/budgets';
import { decisionsDueQuery } from '~/record/reviews';
import { useMay } from '~/session/may';
import { BurnNeeded } from './BurnNeeded';
import { scheduleTranche } from './commands';
import { type AskedRules, page } from './page';
import { scheduleOf } from './schedule';
import { ScheduleTable } from './ScheduleTable';
import { TrancheCard } from './TrancheCard';
import { WhatIf } from './WhatIf';

const rulesAsked = ({ threshold, basis, advance }: AskedRules): GateRules => ({
  ...(threshold ? { threshold } : {}),
  ...(basis ? { basis } : {}),
  ...(advance ? { includeAdvance: advance === 'counted' } : {}),
});

/** What came of each tranche, whether the next may be asked for, and whether the money will be spent in time. */
export const TrancheCockpitPage = () => {
  const { t } = useTranslation(['tranche-cockpit', 'record']);
  const place = usePlace();
  const [asked] = usePageSearch(page);
  const rules = rulesAsked(asked);
  const isWhatIf = Object.keys(rules).length > 0;
  const inForce = useQuery(trancheCockpitQuery(place));
  const cockpit = useQuery({ ...trancheCockpitQuery(place, rules), placeholderData: keepPreviousData });
  const programme = useQuery(programmeQuery(place));
  const summary = useQuery(summaryQuery(place));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={cockpit} height={480}>
        {({ tranches, burn, next }) =>
          tranches.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>
          ) : (
            <Stack gap="lg">
              <Section title={t(next === null ? 'allCame' : 'nextOne', { number: next })} lead={t('burnLead')}>
                {burn ? <BurnNeeded burn={burn} /> : t('noBurn')}
              </Section>
              <Section title={t('gates')} lead={t('gatesLead')}>
                {inForce.data && <WhatIf inForce={inForce.data.rules} />}
                <Gates place={place} tranches={tranches} isWhatIf={isWhatIf} />
              </Section>
              <Section title={t('schedule')} lead={t('scheduleLead')}>
                <ScheduleTable
                  items={scheduleOf(tranches, {
                    start: programme.data?.start,
                    total: summary.data?.total?.amount ?? null,
                  })}
                />
              </Section>
            </Stack>
          )
        }
      </Loaded>
      {summary.data?.total && (
        <NewTranche
          currency={summary.data.total.currency}
          next={Math.max(0, ...(cockpit.data?.tranches ?? []).map(({ tranche }) => tranche)) + 1}
        />
      )}
    </Page>
  );
};

interface GatesProps {
  readonly place: Place;
  readonly tranches: TrancheCockpit['tranches'];
  readonly isWhatIf: boolean;
}

const Gates = ({ place, tranches, isWhatIf }: GatesProps) => {
  const { t } = useTranslation('tranche-cockpit');
  const recorded = useQuery(tranchesQuery(place)).data;
  const due = useQuery(decisionsDueQuery(place)).data;
  const waiverDue = (number: number) =>
    due?.find(({ kind, id, address }) => kind === 'release-gate' && (address ?? id) === String(number));
  return (
    <>
      {isWhatIf && (
        <Alert color="grape" icon={<IconFlask size={18} aria-hidden />} title={t('whatIf')} role="status">
          {t('whatIfText')}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }}>
        {tranches.map((tranche) => (
          <TrancheCard
            key={tranche.tranche}
            place={place}
            tranche={tranche}
            recorded={recorded?.find((each) => each.tranche === tranche.tranche)}
            due={waiverDue(tranche.tranche)}
            isWhatIf={isWhatIf}
          />
        ))}
      </SimpleGrid>
    </>
  );
};

const NewTranche = ({ currency, next }: { readonly currency: string; readonly next: number }) => {
  const { t } = useTranslation('tranche-cockpit');
  const { programme, moment } = usePlace();
  const maySchedule = useMay('ScheduleTranche');
  const [isOpen, { open, close }] = useDisclosure();
  if (!maySchedule || !isNow(moment)) return null;
  return isOpen ? (
    <Section title={t('scheduleOne')}>
      <CommandForm of={scheduleTranche(currency, next)} path={{ programme }} onClose={close} />
    </Section>
  ) : (
    <Button variant="default" w="fit-content" onClick={open} className="no-print">
      {t('scheduleOne')}
    </Button>
  );
};
