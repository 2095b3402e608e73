import { Button, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField } from '~/components/form/AmountField';
import { ChoiceField, TextField } from '~/components/form/fields';
import { useFormats } from '~/i18n/formats';
import type { Place } from '~/moment/place';
import { earmarksQuery, summaryQuery } from '~/record/budgets';
import { placeInWords } from '~/record/revisions/place-words';
import { CATEGORIES } from '~/record/scope';
import type { Kind } from './page';
import { type Holding, NO_MOVE, type RevisionFields } from './request';

const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'] as const;

interface MovesFieldsProps {
  readonly form: UseFormReturn<RevisionFields>;
  readonly kind: Kind;
  readonly holdings: readonly Holding[];
  readonly currency: string;
  readonly place: Place;
}

/** From where money stands today to where it is to stand; new money comes from nobody. */
export const MovesFields = (props: MovesFieldsProps) => {
  const { t } = useTranslation('revision-desk');
  const { fields, append, remove } = useFieldArray({ control: props.form.control, name: 'moves' });
  return (
    <Stack gap="sm">
      {fields.map(({ id }, index) => (
        <MoveFieldset
          key={id}
          {...props}
          index={index}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append(NO_MOVE)}
      >
        {t('oneMore')}
      </Button>
    </Stack>
  );
};

interface MoveProps extends MovesFieldsProps {
  readonly index: number;
}

interface MoveFieldsetProps extends MoveProps {
  readonly onRemove: (() => void) | undefined;
}

const MoveFieldset = ({ onRemove, ...move }: MoveFieldsetProps) => {
  const { t } = useTranslation('revision-desk');
  const [isExact, { toggle }] = useDisclosure();
  const number = move.index + 1;
  return (
    <Fieldset legend={t('move', { number })}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {move.kind !== 'new-money' && <SourceField {...move} />}
          <TargetFields {...move} />
        </SimpleGrid>
        {isExact && <ExactFields {...move} />}
        <Group gap="xs">
          <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isExact}>
            {t('moreExactly')}
          </Button>
          {onRemove && (
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={onRemove}
            >
              {t('removeMove', { number })}
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
};

/** Where the money stands today, and how much stands there. */
const SourceField = ({ form, kind, holdings, currency, index }: MoveProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const { amount } = useFormats();
  const possible = holdings.filter(({ place: { earmark } }) => kind !== 'within-agency' || earmark === undefined);
  return (
    <ChoiceField
      control={form.control}
      name={`moves.${index}.from`}
      label={t('from')}
      data={[
        { value: '', label: t('choose') },
        ...possible.map(({ key, place, amount: held }) => ({
          value: key,
          label: `${placeInWords(place, t)}: ${amount({ amount: held, currency })}`,
        })),
      ]}
      rules={{ required: t('common:form.needed') }}
    />
  );
};

/** Where it is to stand, and how much; money for a new purpose gives it a name. */
const TargetFields = (props: MoveProps) => {
  const { form, currency, index } = props;
  const { t } = useTranslation('revision-desk');
  const rules = { required: t('common:form.needed') };
  const targets = useTargets(props);
  return (
    <>
      <ChoiceField
        control={form.control}
        name={`moves.${index}.to`}
        label={t('to')}
        data={[{ value: '', label: t('choose') }, ...targets]}
        rules={rules}
      />
      <AmountField
        control={form.control}
        name={`moves.${index}.amount`}
        label={t('amount')}
        currency={currency}
        rules={rules}
      />
      {form.watch(`moves.${index}.to`) === 'earmark' && (
        <TextField
          control={form.control}
          name={`moves.${index}.newEarmark`}
          label={t('earmark')}
          description={t('earmarkHint')}
          rules={rules}
        />
      )}
    </>
  );
};

/** Agencies and what is set aside; within an agency, that agency alone. */
const useTargets = ({ form, kind, holdings, place, index }: MoveProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const summary = useQuery(summaryQuery(place));
  const earmarks = useQuery(earmarksQuery(place));
  const from = holdings.find(({ key }) => key === form.watch(`moves.${index}.from`));
  const agencies = (summary.data?.agencies ?? [])
    .map(({ agency }) => agency)
    .filter((agency) => kind !== 'within-agency' || !from?.place.agency || agency === from.place.agency)
    .sort()
    .map((agency) => ({ value: `agency ${agency}`, label: agency }));
  if (kind === 'within-agency') return agencies;
  return [
    ...agencies,
    ...(earmarks.data ?? []).map(({ earmark }) => ({
      value: `earmark ${earmark}`,
      label: t('record:revision.place.earmark', { earmark }),
    })),
    { value: 'earmark', label: t('setAsideNew') },
  ];
};

/** The line of the budget, where it is to be said. */
const ExactFields = ({ form: { control }, index }: MoveProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const none = { value: '', label: '–' };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <TextField control={control} name={`moves.${index}.output`} label={t('output')} placeholder="2.3" />
      <ChoiceField
        control={control}
        name={`moves.${index}.category`}
        label={t('category')}
        data={[none, ...CATEGORIES.map((value) => ({ value, label: `${value} · ${t(`categories.${value}`)}` }))]}
      />
      <TextField control={control} name={`moves.${index}.year`} label={t('year')} inputMode="numeric" />
      <ChoiceField
        control={control}
        name={`moves.${index}.layer`}
        label={t('layer')}
        data={[none, ...LAYERS.map((value) => ({ value, label: t(`record:revision.layers.${value}`) }))]}
      />
    </SimpleGrid>
  );
};
