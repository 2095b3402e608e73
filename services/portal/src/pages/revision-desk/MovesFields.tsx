import { Button, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useFieldArray, type useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { AmountField, ChoiceField, TextField } from '~/components/form/fields';
import { useFormats } from '~/i18n/formats';
import { earmarksQuery, summaryQuery } from '~/record/budgets';
import { placeInWords } from '~/record/revisions/place-words';
import type { Kind } from './page';
import { type Holding, NO_MOVE, type RevisionFields } from './request';

const CATEGORIES = ['1', '2', '3', '4', '5', '6', '7', '8'];
const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'] as const;

interface MovesFieldsProps {
  readonly form: ReturnType<typeof useForm<RevisionFields>>;
  readonly kind: Kind;
  readonly holdings: readonly Holding[];
  readonly currency: string;
  readonly place: Place;
}

/** From where money stands today to where it is to stand; new money comes from nobody. */
export const MovesFields = ({ form, kind, holdings, currency, place }: MovesFieldsProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'moves' as never });
  return (
    <Stack gap="sm">
      {fields.map(({ id }, index) => (
        <MoveFieldset
          key={id}
          form={form}
          kind={kind}
          holdings={holdings}
          currency={currency}
          place={place}
          index={index}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append(NO_MOVE as never)}
      >
        {t('oneMore')}
      </Button>
    </Stack>
  );
};

interface MoveFieldsetProps extends MovesFieldsProps {
  readonly index: number;
  readonly onRemove: (() => void) | undefined;
}

const MoveFieldset = ({ form, kind, holdings, currency, place, index, onRemove }: MoveFieldsetProps) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const { amount } = useFormats();
  const { control, watch } = form;
  const [isExact, { toggle }] = useDisclosure();
  const summary = useQuery(summaryQuery(place));
  const earmarks = useQuery(earmarksQuery(place));
  const needed = t('transfer.needed', { ns: 'record' });
  const from = holdings.find(({ key }) => key === watch(`moves.${index}.from`));
  const agencies = (summary.data?.agencies ?? [])
    .map(({ agency }) => agency)
    .filter((agency) => kind !== 'within-agency' || !from?.place.agency || agency === from.place.agency)
    .sort();
  const targets = [
    { value: '', label: t('choose') },
    ...agencies.map((agency) => ({ value: `agency ${agency}`, label: agency })),
    ...(kind === 'within-agency'
      ? []
      : [
          ...(earmarks.data ?? []).map(({ earmark }) => ({
            value: `earmark ${earmark}`,
            label: t('revision.place.earmark', { earmark, ns: 'record' }),
          })),
          { value: 'earmark', label: t('setAsideNew') },
        ]),
  ];
  return (
    <Fieldset legend={t('move', { number: index + 1 })}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {kind !== 'new-money' && (
            <ChoiceField
              control={control}
              name={`moves.${index}.from`}
              label={t('from')}
              data={[
                { value: '', label: t('choose') },
                ...holdings
                  .filter(({ place: { earmark } }) => kind !== 'within-agency' || earmark === undefined)
                  .map(({ key, place: at, amount: held }) => ({
                    value: key,
                    label: `${placeInWords(at, t as never)}: ${amount({ amount: held, currency })}`,
                  })),
              ]}
              rules={{ required: needed }}
            />
          )}
          <ChoiceField
            control={control}
            name={`moves.${index}.to`}
            label={t('to')}
            data={targets}
            rules={{ required: needed }}
          />
          <AmountField
            control={control}
            name={`moves.${index}.amount`}
            label={t('amount')}
            currency={currency}
            rules={{ required: needed }}
          />
          {watch(`moves.${index}.to`) === 'earmark' && (
            <TextField
              control={control}
              name={`moves.${index}.newEarmark`}
              label={t('earmark')}
              description={t('earmarkHint')}
              rules={{ required: needed }}
            />
          )}
        </SimpleGrid>
        {isExact && (
          <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
            <TextField control={control} name={`moves.${index}.output`} label={t('output')} placeholder="2.3" />
            <ChoiceField
              control={control}
              name={`moves.${index}.category`}
              label={t('category')}
              data={['', ...CATEGORIES].map((value) => ({
                value,
                label: value === '' ? '–' : `${value} · ${t(`categories.${value}`)}`,
              }))}
            />
            <TextField control={control} name={`moves.${index}.year`} label={t('year')} inputMode="numeric" />
            <ChoiceField
              control={control}
              name={`moves.${index}.layer`}
              label={t('layer')}
              data={[
                { value: '', label: '–' },
                ...LAYERS.map((value) => ({ value, label: t(`revision.layers.${value}`, { ns: 'record' }) })),
              ]}
            />
          </SimpleGrid>
        )}
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
              {t('removeMove', { number: index + 1 })}
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
};
