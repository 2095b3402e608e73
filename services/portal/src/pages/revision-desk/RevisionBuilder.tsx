import { Alert, Button, Chip, Group, Input, Skeleton, Stack, Title } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { ChoiceField, TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { ProblemState } from '~/components/page/ProblemState';
import { activitiesQuery } from '~/record/activities';
import {
  allocationsQuery,
  earmarksQuery,
  summaryQuery,
  trancheCockpitQuery,
  unfundedNeedsQuery,
} from '~/record/budgets';
import { EffectOfRevision } from '~/record/revisions/EffectOfRevision';
import { useDraft, useProposal, useSimulation } from './commands';
import { CutFields } from './CutFields';
import { MovesFields } from './MovesFields';
import type { Kind } from './page';
import { recommendationsQuery } from './queries';
import { type Base, type Holding, holdingsOf, NO_MOVE, orderOf, type RevisionFields } from './request';

interface RevisionBuilderProps {
  readonly place: Place;
  readonly kind: Kind;
  readonly need: string | undefined;
  readonly onProposed: (revision: string) => void;
}

/** Waits for what a revision is built from. */
export const RevisionBuilder = (props: RevisionBuilderProps) => {
  const { place, need } = props;
  const summary = useQuery(summaryQuery(place));
  const cockpit = useQuery(trancheCockpitQuery(place));
  const allocations = useQuery(allocationsQuery(place));
  const earmarks = useQuery(earmarksQuery(place));
  const needs = useQuery(unfundedNeedsQuery(place));
  const holdings = useMemo(
    () => holdingsOf(allocations.data ?? [], earmarks.data ?? []),
    [allocations.data, earmarks.data],
  );
  const bases = useMemo(
    (): readonly Base[] => [
      ...[...(cockpit.data?.tranches ?? [])]
        .reverse()
        .map(({ tranche, amount }) => ({ reference: `tranche-${tranche}`, amount: amount.amount })),
      ...(summary.data?.total ? [{ reference: 'total-budget', amount: summary.data.total.amount }] : []),
    ],
    [cockpit.data, summary.data],
  );
  const error = [summary, cockpit, allocations, earmarks, needs].find((query) => query.error)?.error;
  if (error) return <ProblemState error={error} />;
  if (!summary.data || !cockpit.data || !allocations.data || !earmarks.data || !needs.data)
    return <Skeleton height={240} />;
  const { total, allocated } = summary.data;
  return (
    <RevisionForm
      {...props}
      bases={bases}
      holdings={holdings}
      currency={(total ?? allocated).currency}
      lacking={needs.data.find((each) => each.need === need)}
    />
  );
};

interface RevisionFormProps extends RevisionBuilderProps {
  readonly bases: readonly Base[];
  readonly holdings: readonly Holding[];
  readonly currency: string;
  readonly lacking:
    | {
        readonly title: string;
        readonly amount: string | null;
        readonly recommendation: string | null;
      }
    | undefined;
}

const RevisionForm = ({ place, kind, need, onProposed, bases, holdings, currency, lacking }: RevisionFormProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const form = useForm<RevisionFields>({
    defaultValues: {
      kind,
      base: bases[0]?.reference ?? '',
      otherBase: '',
      otherAmount: '',
      percent: '',
      earmark: '',
      moves: [{ ...NO_MOVE, amount: lacking?.amount ?? '' }],
      activity: '',
      purpose: lacking?.title ?? '',
      recommendations: lacking?.recommendation ? [lacking.recommendation] : [],
      needs: need ? [need] : [],
    },
  });
  const { control } = form;
  const [simulated, setSimulated] = useState('');
  const simulation = useSimulation(place.programme);
  const proposal = useProposal(place.programme, (answer) => onProposed((answer as { id: string }).id));
  const draft = useDraft(place.programme, (answer) => onProposed((answer as { id: string }).id));
  const order = orderOf(form.watch(), { currency, bases, holdings });
  const isAsSimulated = simulation.data !== undefined && simulated === JSON.stringify(order);
  useServerErrors(form, simulation.error, {
    'to.earmark': 'earmark',
    'base.reference': 'otherBase',
    'base.amount.amount': 'otherAmount',
  });
  const needed = t('transfer.needed', { ns: 'record' });
  const simulate = form.handleSubmit((fields) => {
    const asked = orderOf(fields, { currency, bases, holdings });
    setSimulated(JSON.stringify(asked));
    simulation.mutate(asked);
  });
  return (
    <Stack gap="lg">
      <FormFrame
        label={t(`revision.kinds.${kind}`, { ns: 'record' })}
        send={t('simulate')}
        onSubmit={() => void simulate()}
        isSending={simulation.isPending}
        problem={simulation.error}
      >
        {kind === 'across-the-board-cut' ? (
          <CutFields form={form} bases={bases} currency={currency} />
        ) : (
          <MovesFields form={form} kind={kind} holdings={holdings} currency={currency} place={place} />
        )}
        {kind === 'elimination' && <ActivityChoice place={place} form={form} />}
        <TextAreaField
          control={control}
          name="purpose"
          label={t('purpose')}
          description={t('purposeHint')}
          rules={{ required: needed }}
        />
        <RecommendationsChoice place={place} form={form} />
      </FormFrame>
      {isAsSimulated && simulation.data && (
        <Stack gap="md" role="region" aria-label={t('effect')}>
          <Alert color="grape" icon={<IconFlask size={18} aria-hidden />} role="status">
            {t('effectText')}
          </Alert>
          <Title order={3} size="h4">
            {t('effect')}
          </Title>
          <EffectOfRevision of={simulation.data} />
          {proposal.error && <ProblemState error={proposal.error} />}
          {draft.error && <ProblemState error={draft.error} />}
          <Group gap="xs">
            <Button
              loading={proposal.isPending}
              onClick={() => proposal.mutate({ ...order, digest: simulation.data.digest })}
            >
              {t('proposeThis')}
            </Button>
            <Button variant="default" loading={draft.isPending} onClick={() => draft.mutate(order)}>
              {t('keepAsDraft')}
            </Button>
          </Group>
        </Stack>
      )}
    </Stack>
  );
};

type Form = ReturnType<typeof useForm<RevisionFields>>;

const ActivityChoice = ({ place, form }: { readonly place: Place; readonly form: Form }) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const activities = useQuery(activitiesQuery(place));
  const options = (activities.data ?? [])
    .filter(({ status }) => status !== 'eliminated' && status !== 'completed')
    .map(({ id, title, lead }) => ({ value: id, label: `${title} (${lead})` }));
  return (
    <ChoiceField
      control={form.control}
      name="activity"
      label={t('activity')}
      description={t('activityHint')}
      data={[{ value: '', label: t('choose') }, ...options]}
      rules={{ required: t('transfer.needed', { ns: 'record' }) }}
    />
  );
};

const RecommendationsChoice = ({ place, form }: { readonly place: Place; readonly form: Form }) => {
  const { t } = useTranslation('revision-desk');
  const recommendations = useQuery(recommendationsQuery(place));
  if (!recommendations.data || recommendations.data.length === 0) return null;
  return (
    <Controller
      control={form.control}
      name="recommendations"
      render={({ field: { value, onChange } }) => (
        <Input.Wrapper
          label={t('recommendations')}
          description={t('recommendationsHint')}
          labelElement="div"
          role="group"
          aria-label={t('recommendations')}
        >
          <Chip.Group multiple value={[...value]} onChange={onChange}>
            <Group gap={6} mt={6}>
              {recommendations.data.map(({ code, title }) => (
                <Chip
                  key={code}
                  value={code}
                  size="sm"
                  styles={{
                    root: { maxWidth: '100%' },
                    label: { height: 'auto', minHeight: 28, whiteSpace: 'normal', maxWidth: '100%' },
                  }}
                >
                  {code} · {title}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
    />
  );
};
