import { Alert, Button, Code, Fieldset, Group, Radio, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Controller, useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { type Outcome, OUTCOMES } from '~/record/decisions/OutcomeBadge';
import type { Meeting, RecordedPack, Subject } from '~/record/meetings';
import { type DecisionOrder, useTakeDecision } from './commands';

interface DecideFormProps {
  readonly programme: string;
  readonly meeting: Meeting;
  readonly subject: Subject;
  readonly title: string;
  readonly pack: RecordedPack;
  readonly isPackOlder: boolean;
  readonly onClose: () => void;
}

interface DecisionFields {
  readonly outcome: Outcome | '';
  readonly text: string;
  /** One a line. */
  readonly conditions: string;
  readonly dissent: readonly { readonly organization: string; readonly text: string }[];
}

const orderOf = (
  { outcome, text, conditions, dissent }: DecisionFields,
  subject: Subject,
  { positions, digest }: RecordedPack,
): DecisionOrder => ({
  subject,
  outcome: outcome as Outcome,
  text: text.trim(),
  conditions: conditions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  ...(dissent.length > 0 && { dissent: [...dissent] }),
  pack: { positions: positions as never, digest },
});

/** Decides in place, on exactly the pack that lies before the meeting. */
export const DecideForm = ({ programme, meeting, subject, title, pack, isPackOlder, onClose }: DecideFormProps) => {
  const { t } = useTranslation(['meeting', 'record']);
  const form = useForm<DecisionFields>({ defaultValues: { outcome: '', text: '', conditions: '', dissent: [] } });
  const { control } = form;
  const dissent = useFieldArray({ control, name: 'dissent' as never });
  const command = useTakeDecision({ programme, meeting: meeting.meeting }, onClose);
  useServerErrors(form, command.error);
  const needed = t('decide.needed');
  return (
    <FormFrame
      label={t('decide.openNamed', { title })}
      send={t('decide.send')}
      cancel={t('decide.cancel')}
      onSubmit={() => void form.handleSubmit((values) => command.mutate(orderOf(values, subject, pack)))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <Controller
        control={control}
        name="outcome"
        rules={{ required: needed }}
        render={({ field: { ref: _ref, ...field }, fieldState }) => (
          <Radio.Group {...field} label={t('decide.outcome')} error={fieldState.error?.message} withAsterisk>
            <Group gap="md" mt={4} mb={4}>
              {OUTCOMES.map((outcome) => (
                <Radio key={outcome} value={outcome} label={t(`decision.outcomes.${outcome}`, { ns: 'record' })} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      <TextAreaField
        control={control}
        name="text"
        label={t('decide.text')}
        description={t('decide.textHint')}
        rules={{ required: needed }}
        withAsterisk
      />
      <TextAreaField
        control={control}
        name="conditions"
        label={t('decide.conditions')}
        description={t('decide.conditionsHint')}
      />
      {dissent.fields.map((field, index) => (
        <Fieldset key={field.id} legend={t('decide.dissent')}>
          <Stack gap="xs">
            <ChoiceField
              control={control}
              name={`dissent.${index}.organization`}
              label={t('decide.dissentWho')}
              data={[...meeting.attendees]}
            />
            <TextField
              control={control}
              name={`dissent.${index}.text`}
              label={t('decide.dissentText')}
              rules={{ required: needed }}
            />
            <Button
              variant="subtle"
              size="compact-sm"
              w="fit-content"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => dissent.remove(index)}
            >
              {t('decide.dissentRemove')}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => dissent.append({ organization: meeting.attendees[0] ?? '', text: '' } as never)}
      >
        {t('decide.dissentAdd')}
      </Button>
      <Alert variant="light" color={isPackOlder ? 'orange' : 'lake'} p="sm">
        <Text size="sm">{t(isPackOlder ? 'decide.boundOlder' : 'decide.bound')}</Text>
        <Text size="xs" mt={4}>
          <PositionsOf pack={pack} />
        </Text>
      </Alert>
    </FormFrame>
  );
};

/** How much of the record a pack was made from, and how it is recognised. */
export const PositionsOf = ({ pack: { positions, digest } }: { readonly pack: RecordedPack }) => {
  const { t } = useTranslation('meeting');
  const read = Object.entries(positions)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([service, position]) => `${service}@${position}`)
    .join(' · ');
  return (
    <>
      {t('pack.positions')} {read} · {t('pack.digest')} <Code title={digest}>{digest.slice(0, 12)}</Code>
    </>
  );
};
