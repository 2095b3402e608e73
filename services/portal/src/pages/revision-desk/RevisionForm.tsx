import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { createdId } from '~/commands/command';
import { useCommand } from '~/commands/use-command';
import { TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { ProblemState } from '~/components/page/ProblemState';
import { PartTitle } from '~/components/page/words';
import type { Place } from '~/moment/place';
import { EffectOfRevision } from '~/record/revisions/EffectOfRevision';
import type { RevisionEffect } from '~/record/revisions/queries';
import { ActivityChoice, RecommendationsChoice } from './choices';
import { draftRevision, proposeRevision, useSimulation } from './commands';
import { CutFields } from './CutFields';
import { MovesFields } from './MovesFields';
import type { Kind } from './page';
import { type Base, type Holding, NO_MOVE, orderOf, type RevisionFields, type RevisionOrder } from './request';

/** A need without money that the revision is to pay for. */
interface Lacking {
  readonly title: string;
  readonly amount: string | null;
  readonly recommendation: string | null;
}

interface RevisionFormProps {
  readonly place: Place;
  readonly kind: Kind;
  readonly need: string | undefined;
  readonly onProposed: (revision: string) => void;
  readonly bases: readonly Base[];
  readonly holdings: readonly Holding[];
  readonly currency: string;
  readonly lacking: Lacking | undefined;
}

const startWith = ({ kind, need, bases, lacking }: RevisionFormProps): RevisionFields => ({
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
});

const SERVER_NAMES: Readonly<Record<string, FieldPath<RevisionFields>>> = {
  'to.earmark': 'earmark',
  'base.reference': 'otherBase',
  'base.amount.amount': 'otherAmount',
  percent: 'percent',
  activity: 'activity',
  purpose: 'purpose',
};

/** `moves[1].amount.amount` is the amount of the second move. */
const nameOf = (field: string): FieldPath<RevisionFields> | undefined => {
  const [, move, part] = /^moves\[(\d+)\]\.(from|to|amount)\b/.exec(field) ?? [];
  return move === undefined
    ? SERVER_NAMES[field]
    : (`moves.${Number(move)}.${part as 'from' | 'to' | 'amount'}` as const);
};

/** A revision is tried out before it is proposed; exactly what was tried can be proposed. */
export const RevisionForm = (props: RevisionFormProps) => {
  const { place, kind, onProposed, bases, holdings, currency } = props;
  const { t } = useTranslation(['revision-desk', 'record']);
  const form = useForm<RevisionFields>({ defaultValues: startWith(props) });
  const { control } = form;
  const [simulated, setSimulated] = useState('');
  const simulation = useSimulation(place.programme);
  const order = orderOf(form.watch(), { currency, bases, holdings });
  const isAsSimulated = simulation.data !== undefined && simulated === JSON.stringify(order);
  useServerErrors(form, simulation.error, nameOf);
  const simulate = form.handleSubmit((fields) => {
    const asked = orderOf(fields, { currency, bases, holdings });
    setSimulated(JSON.stringify(asked));
    simulation.mutate(asked);
  });
  return (
    <Stack gap="lg">
      <FormFrame
        label={t(`record:revision.kinds.${kind}`)}
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
        {kind === 'elimination' && <ActivityChoice place={place} control={control} />}
        <TextAreaField
          control={control}
          name="purpose"
          label={t('purpose')}
          description={t('purposeHint')}
          rules={{ required: t('common:form.needed') }}
        />
        <RecommendationsChoice place={place} control={control} />
      </FormFrame>
      {isAsSimulated && simulation.data && (
        <Simulated
          programme={place.programme}
          order={order}
          effect={simulation.data}
          onProposed={(response) => onProposed(createdId(response))}
        />
      )}
    </Stack>
  );
};

interface SimulatedProps {
  readonly programme: string;
  readonly order: RevisionOrder;
  readonly effect: RevisionEffect;
  readonly onProposed: (response: unknown) => void;
}

/** What it would do: proposed as it was seen, or kept as a draft. */
const Simulated = ({ programme, order, effect, onProposed }: SimulatedProps) => {
  const { t } = useTranslation('revision-desk');
  const proposal = useCommand(proposeRevision, onProposed);
  const draft = useCommand(draftRevision, onProposed);
  const error = proposal.error ?? draft.error;
  const path = { programme };
  return (
    <Stack gap="md" role="region" aria-label={t('effect')}>
      <Alert color="grape" icon={<IconFlask size={18} aria-hidden />} role="status">
        {t('effectText')}
      </Alert>
      <PartTitle>{t('effect')}</PartTitle>
      <EffectOfRevision of={effect} />
      {error && <ProblemState error={error} />}
      <Group gap="xs">
        <Button
          loading={proposal.isPending}
          onClick={() => proposal.mutate({ path, body: { ...order, digest: effect.digest } })}
        >
          {t('proposeThis')}
        </Button>
        <Button variant="default" loading={draft.isPending} onClick={() => draft.mutate({ path, body: order })}>
          {t('keepAsDraft')}
        </Button>
      </Group>
    </Stack>
  );
};
