import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { Hint, PartTitle } from '~/components/page/words';
import { page as activityPage } from '~/pages/activity/page';
import { type Framework, frameworkQuery } from '~/record/activities';
import { PlanActivity } from '~/record/planning/PlanActivity';
import { useMay } from '~/session/may';
import { defineOutcome, defineOutput } from './commands';
import { correctOutcome, correctOutput } from './mend-commands';
import { WayToTarget } from './WayToTarget';
import classes from './results.module.css';

type Outcome = Framework['outcomes'][number];
type Output = Outcome['outputs'][number];
type Result = Pick<Outcome, 'indicators' | 'activities'>;

/** Outcomes, their outputs, and what is measured and done under each. */
export const FrameworkTree = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('results');
  const framework = useQuery(frameworkQuery(place));
  return (
    <Section title={t('framework.title')} lead={t('framework.lead')} actions={<PlanActivity />}>
      <Loaded
        query={framework}
        isEmpty={({ outcomes }) => outcomes.length === 0}
        empty={<EmptyState title={t('framework.empty.title')}>{t('framework.empty.next')}</EmptyState>}
        height={420}
      >
        {({ outcomes }) => (
          <Stack gap="lg">
            {outcomes.map((outcome) => (
              <article key={outcome.code} aria-labelledby={`outcome-${outcome.code}`}>
                <PartTitle id={`outcome-${outcome.code}`}>
                  {t('framework.outcome', { code: outcome.code })} <span lang="en">{outcome.title}</span>
                </PartTitle>
                <MendOutcome place={place} of={outcome} />
                <Under result={outcome} />
                {outcome.outputs.map((output) => (
                  <div key={output.code} className={classes.below}>
                    <Title order={4} size="h5">
                      {t('framework.output', { code: output.code })} <span lang="en">{output.title}</span>
                      {output.lead && (
                        <Text span size="sm" c="dimmed" fw={400}>
                          {' '}
                          · {output.lead}
                        </Text>
                      )}
                    </Title>
                    <MendOutput place={place} of={output} />
                    <Under result={output} isEmptyTold />
                  </div>
                ))}
              </article>
            ))}
          </Stack>
        )}
      </Loaded>
      <NewResult programme={place.programme} hasOutcomes={(framework.data?.outcomes.length ?? 0) > 0} />
    </Section>
  );
};

const MendOutcome = ({ place: { programme, moment }, of }: { readonly place: Place; readonly of: Outcome }) => {
  const mayCorrect = useMay('CorrectOutcome') && isNow(moment);
  return (
    <>
      {of.corrected && <Before said={[of.corrected.title, of.corrected.originalTerm]} reason={of.corrected.reason} />}
      <Mend actions={[mayCorrect && action(correctOutcome(of), { programme, outcome: of.code })]} />
    </>
  );
};

const MendOutput = ({ place: { programme, moment }, of }: { readonly place: Place; readonly of: Output }) => {
  const mayCorrect = useMay('CorrectOutput') && isNow(moment);
  return (
    <>
      {of.corrected && <Before said={[of.corrected.title, of.corrected.lead]} reason={of.corrected.reason} />}
      <Mend actions={[mayCorrect && action(correctOutput(of), { programme, output: of.code })]} />
    </>
  );
};

const Mend = ({ actions }: Pick<ComponentProps<typeof CommandActions>, 'actions'>) => (
  <CommandActions inDrawer size="compact-xs" variant="default" actions={actions} />
);

/** What was defined before the last correction. */
const Before = ({ said, reason }: { readonly said: readonly (string | null)[]; readonly reason: string }) => {
  const { t } = useTranslation('results');
  return <Hint>{t('framework.before', { before: said.filter((each) => each !== null).join(' · '), reason })}</Hint>;
};

interface NewResultProps {
  readonly programme: string;
  readonly hasOutcomes: boolean;
}

const NewResult = ({ programme, hasOutcomes }: NewResultProps) => {
  const mayAddOutput = useMay('DefineOutput') && hasOutcomes;
  const actions = [
    useMay('DefineOutcome') && action(defineOutcome, { programme }),
    mayAddOutput && action(defineOutput, { programme }),
  ];
  return <CommandActions actions={actions} size="xs" variant="light" isFramed />;
};

const Under = ({ result, isEmptyTold = false }: { readonly result: Result; readonly isEmptyTold?: boolean }) => {
  const { t } = useTranslation('results');
  const { indicators, activities } = result;
  if (indicators.length + activities.length === 0) return isEmptyTold ? <Hint>{t('framework.nothing')}</Hint> : null;
  return (
    <Stack gap="xs" className={classes.below ?? ''}>
      {indicators.map(({ indicator, title, unit, baseline, target, toDate, percentOfWay }) => (
        <div key={indicator}>
          <Text size="sm">
            {indicator} <span lang="en">{title}</span>
          </Text>
          <WayToTarget label={title} figures={{ unit, baseline, target, toDate, percentOfWay }} />
        </div>
      ))}
      {activities.length > 0 && (
        <ul className={classes.list}>
          {activities.map(({ id, title, lead, status, plannedCost }) => (
            <li key={id}>
              <Group gap="xs">
                <PageLink page={activityPage} params={{ activity: id }} size="sm">
                  <span lang="en">{title}</span>
                </PageLink>
                <Badge color={status === 'completed' ? 'green' : status === 'eliminated' ? 'red' : 'gray'}>
                  {t(`activity.${status}`)}
                </Badge>
                <Hint>
                  {lead}
                  {plannedCost && (
                    <>
                      {' '}
                      · <Amount of={plannedCost} />
                    </>
                  )}
                </Hint>
              </Group>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
};
