import { Badge, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { usePageSearch } from '~/routing/use-page-search';
import { CommandButton } from '~/commands/CommandButton';
import { Day } from '~/components/figures/Day';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { Hint } from '~/components/page/words';
import { SideDrawer } from '~/components/page/SideDrawer';
import { isNow } from '~/moment/moment';
import { activitiesQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { useMay } from '~/session/may';
import { submitPlan } from './commands';
import { page } from './page';
import { linesFrom, yearsOf } from './plan';
import { PlanForm } from './PlanForm';
import { PlanTable } from './PlanTable';
import { workPlanQuery, workPlansQuery, type WorkPlan } from './queries';

/** The annual work plan, quarter by quarter in colour. */
export const WorkPlans = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('results');
  const [{ year: asked }, change] = usePageSearch(page);
  const plans = useQuery(workPlansQuery(place));
  const programme = useQuery(programmeQuery(place));
  const years = [...new Set((plans.data ?? []).map(({ year }) => year))].sort();
  const mayPlan = useMay('DraftWorkPlan') && isNow(place.moment);
  const possible = mayPlan && programme.data ? yearsOf(programme.data) : years;
  const year = asked ?? years.at(-1) ?? possible.at(-2) ?? possible.at(-1);
  const versions = (plans.data ?? []).filter((plan) => plan.year === year);
  const last = Math.max(0, ...versions.map(({ planVersion }) => planVersion));
  return (
    <Section
      title={year ? t('plan.title', { year }) : t('plan.none')}
      lead={t('plan.lead')}
      actions={
        possible.length > 0 && (
          <NativeSelect
            aria-label={t('plan.year')}
            value={year}
            onChange={({ currentTarget }) => change({ year: Number(currentTarget.value) })}
            data={[...new Set([...possible, ...years])].sort().map(String)}
          />
        )
      }
    >
      <Loaded query={plans} height={360}>
        {() =>
          year && last > 0 ? (
            <PlanOfYear place={place} year={year} version={last} mayPlan={mayPlan} />
          ) : (
            <EmptyState title={year ? t('plan.empty', { year }) : t('plan.none')}>
              <Stack align="center">
                <span>{mayPlan ? t('plan.draftIt') : t('plan.waits')}</span>
                {mayPlan && year && <DraftButton place={place} year={year} />}
              </Stack>
            </EmptyState>
          )
        }
      </Loaded>
    </Section>
  );
};

const DraftButton = ({ place, year }: { readonly place: Place; readonly year: number }) => {
  const { t } = useTranslation(['results', 'common']);
  const [isOpen, setOpen] = useState(false);
  const activities = useQuery(activitiesQuery(place));
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('plan.draft', { year })}</Button>
      <SideDrawer title={t('plan.draft', { year })} size="xl" opened={isOpen} onClose={() => setOpen(false)}>
        <Loaded query={activities}>
          {(all) => (
            <PlanForm
              place={place}
              year={year}
              lines={linesFrom(all, year)}
              isAmendment={false}
              onClose={() => setOpen(false)}
            />
          )}
        </Loaded>
      </SideDrawer>
    </>
  );
};

const COLOURS: Readonly<Record<WorkPlan['status'], string>> = {
  draft: 'gray',
  submitted: 'grape',
  approved: 'green',
  superseded: 'gray',
};

interface PlanOfYearProps {
  readonly place: Place;
  readonly year: number;
  readonly version: number;
  readonly mayPlan: boolean;
}

const PlanOfYear = ({ place, year, version, mayPlan }: PlanOfYearProps) => {
  const { t } = useTranslation('results');
  const plan = useQuery(workPlanQuery(place, year, version));
  const [isOpen, setOpen] = useState(false);
  return (
    <Loaded query={plan} height={320}>
      {({ status, planVersion, on, lines, reason, approvedOn, decidedBy }) => (
        <Stack>
          <Group gap="xs">
            <Badge color={COLOURS[status]}>{t(`plan.status.${status}`)}</Badge>
            <Hint>
              {t('plan.version', { version: planVersion })} · {t('plan.lookedAt')} <Day of={on} short />
              {approvedOn && (
                <>
                  {' '}
                  · {t('plan.approvedBy', { body: decidedBy })} <Day of={approvedOn} short />
                </>
              )}
              {reason && ` · ${reason}`}
            </Hint>
          </Group>
          {status === 'submitted' && <Text size="sm">{t('plan.waitsForDecision')}</Text>}
          {mayPlan && (
            <Group gap="xs" className="no-print">
              {status === 'draft' && (
                <CommandButton
                  size="compact-md"
                  command={submitPlan}
                  input={{ path: { programme: place.programme, year }, body: {} }}
                >
                  {t('plan.submit')}
                </CommandButton>
              )}
              {(status === 'draft' || status === 'approved') && (
                <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
                  {status === 'draft' ? t('plan.change') : t('plan.amend')}
                </Button>
              )}
            </Group>
          )}
          <PlanTable year={year} lines={lines} />
          <SideDrawer
            title={status === 'draft' ? t('plan.change') : t('plan.amend')}
            size="xl"
            opened={isOpen}
            onClose={() => setOpen(false)}
          >
            <PlanForm
              place={place}
              year={year}
              lines={lines.map(({ activity, line, title, quarters, budget, responsible }) => ({
                line,
                title,
                quarters,
                budget,
                responsible,
                ...(activity ? { activity: activity.id } : {}),
              }))}
              isAmendment={status === 'approved'}
              onClose={() => setOpen(false)}
            />
          </SideDrawer>
        </Stack>
      )}
    </Loaded>
  );
};
