import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '~/components/form/FormFrame';
import { ChoiceField, DayField, TextAreaField, TextField } from '~/components/form/fields';
import { useServerErrors } from '~/components/form/useServerErrors';
import {
  useCompleteKeyAction,
  useDropKeyAction,
  useExtendKeyAction,
  useProgressKeyAction,
  useVerifyKeyAction,
} from './commands';
import type { Step } from './may';
import type { KeyAction } from './queries';

interface StepFormProps {
  readonly programme: string;
  readonly action: KeyAction;
  readonly onClose: () => void;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** What every form of a step shares with the frame around its fields. */
const useFrame = (step: Step, { action, onClose }: StepFormProps) => {
  const { t } = useTranslation('recommendations');
  return {
    label: `${t(`steps.${step}`)} ${action.code}`,
    send: t('record'),
    cancel: t('cancel'),
    onCancel: onClose,
  };
};

const ProgressForm = (props: StepFormProps) => {
  const { t } = useTranslation('recommendations');
  const { programme, action, onClose } = props;
  const form = useForm({
    defaultValues: { status: 'ongoing', comment: '', on: today() },
  });
  const command = useProgressKeyAction({ programme, action, onDone: onClose });
  useServerErrors(form, command.error);
  const { control, handleSubmit } = form;
  return (
    <FormFrame
      {...useFrame('progress', props)}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit(({ status, comment, on }) => {
          const said = filled(comment);
          command.mutate({ status: status as 'ongoing', on, ...(said ? { comment: said } : {}) });
        })()
      }
    >
      <ChoiceField
        control={control}
        name="status"
        label={t('fields.status')}
        data={(['planned', 'ongoing', 'not-stated'] as const).map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <TextAreaField control={control} name="comment" label={t('fields.comment')} />
      <DayField control={control} name="on" label={t('fields.on')} rules={{ required: t('fields.needed') }} />
    </FormFrame>
  );
};

const CompleteForm = (props: StepFormProps) => {
  const { t } = useTranslation('recommendations');
  const { programme, action, onClose } = props;
  const form = useForm({ defaultValues: { summary: '', on: today(), kind: 'report', document: '', place: '' } });
  const { control, handleSubmit } = form;
  const command = useCompleteKeyAction({ programme, action, onDone: onClose });
  useServerErrors(form, command.error, { 'evidence.document': 'document', evidence: 'document' });
  return (
    <FormFrame
      {...useFrame('complete', props)}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit(({ summary, on, kind, document, place }) => {
          const at = filled(place);
          command.mutate({ summary, on, evidence: { kind, document, ...(at ? { place: at } : {}) } });
        })()
      }
    >
      <TextAreaField
        control={control}
        name="summary"
        label={t('fields.summary')}
        rules={{ required: t('fields.needed') }}
      />
      <DayField control={control} name="on" label={t('fields.doneOn')} rules={{ required: t('fields.needed') }} />
      <TextField
        control={control}
        name="document"
        label={t('fields.document')}
        description={t('fields.documentHint')}
        rules={{ required: t('fields.needed') }}
      />
      <TextField control={control} name="place" label={t('fields.place')} />
    </FormFrame>
  );
};

const VerifyForm = (props: StepFormProps) => {
  const { t } = useTranslation('recommendations');
  const { programme, action, onClose } = props;
  const form = useForm({ defaultValues: { comment: '', on: today() } });
  const { control, handleSubmit } = form;
  const command = useVerifyKeyAction({ programme, action, onDone: onClose });
  useServerErrors(form, command.error);
  return (
    <FormFrame
      {...useFrame('verify', props)}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit(({ comment, on }) => {
          const said = filled(comment);
          command.mutate({ on, ...(said ? { comment: said } : {}) });
        })()
      }
    >
      <TextAreaField control={control} name="comment" label={t('fields.comment')} />
      <DayField control={control} name="on" label={t('fields.verifiedOn')} rules={{ required: t('fields.needed') }} />
    </FormFrame>
  );
};

const ExtendForm = (props: StepFormProps) => {
  const { t } = useTranslation('recommendations');
  const { programme, action, onClose } = props;
  const form = useForm({ defaultValues: { newEnd: action.window?.end ?? '', reason: '' } });
  const { control, handleSubmit } = form;
  const command = useExtendKeyAction({ programme, action, onDone: onClose });
  useServerErrors(form, command.error);
  return (
    <FormFrame
      {...useFrame('extend', props)}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() => void handleSubmit((values) => command.mutate(values))()}
    >
      <DayField control={control} name="newEnd" label={t('fields.newEnd')} rules={{ required: t('fields.needed') }} />
      <TextAreaField
        control={control}
        name="reason"
        label={t('fields.reason')}
        rules={{ required: t('fields.needed') }}
      />
    </FormFrame>
  );
};

const DropForm = (props: StepFormProps) => {
  const { t } = useTranslation('recommendations');
  const { programme, action, onClose } = props;
  const form = useForm({ defaultValues: { reason: '', on: today() } });
  const { control, handleSubmit } = form;
  const command = useDropKeyAction({ programme, action, onDone: onClose });
  useServerErrors(form, command.error);
  return (
    <FormFrame
      {...useFrame('drop', props)}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() => void handleSubmit((values) => command.mutate(values))()}
    >
      <TextAreaField
        control={control}
        name="reason"
        label={t('fields.reason')}
        rules={{ required: t('fields.needed') }}
      />
      <DayField control={control} name="on" label={t('fields.on')} rules={{ required: t('fields.needed') }} />
    </FormFrame>
  );
};

export const STEP_FORMS = {
  progress: ProgressForm,
  complete: CompleteForm,
  verify: VerifyForm,
  extend: ExtendForm,
  drop: DropForm,
} as const satisfies Record<Step, (props: StepFormProps) => unknown>;
