import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { useDraft } from '~/offline/use-draft';
import { useWriteNote } from './commands';
import { useSubjectWords } from './use-subject-words';

interface TypedNote {
  /** Path of a figure, or PROGRAMME. */
  readonly about: string;
  readonly text: string;
}

const PROGRAMME = '*';

interface NoteFormProps {
  readonly programme: string;
  readonly participant: string;
  /** What it is about: one figure, or several to choose from beside the programme. */
  readonly figures: readonly string[];
  readonly isAboutGiven?: boolean;
  readonly onWritten?: () => void;
}

/** A note, private until it is shared; what is typed is kept. */
export const NoteForm = ({ programme, participant, figures, isAboutGiven = false, onWritten }: NoteFormProps) => {
  const { t } = useTranslation(['record/notes', 'record']);
  const words = useSubjectWords();
  const given = isAboutGiven ? (figures[0] ?? PROGRAMME) : PROGRAMME;
  const form = useForm<TypedNote>({ defaultValues: { about: given, text: '' } });
  const forget = useDraft(`note ${programme} ${isAboutGiven ? given : ''}`, form);
  const command = useWriteNote(participant, () => {
    form.reset({ about: given, text: '' });
    void forget();
    onWritten?.();
  });
  useServerErrors(form, command.error);
  return (
    <FormFrame
      label={t('write')}
      send={t('keep')}
      onSubmit={() =>
        void form.handleSubmit(({ about, text }) =>
          command.mutate({
            programme,
            about: about === PROGRAMME ? { kind: 'programme', id: programme } : { kind: 'figure', id: about },
            text: text.trim(),
          }),
        )()
      }
      isSending={command.isPending}
      problem={command.error}
    >
      {!isAboutGiven && (
        <ChoiceField
          control={form.control}
          name="about"
          label={t('about')}
          data={[
            { value: PROGRAMME, label: t('kinds.programme') },
            ...figures.map((path) => ({ value: path, label: words('figure', path) })),
          ]}
        />
      )}
      <TextAreaField
        control={form.control}
        name="text"
        label={t('note')}
        description={t('privateHint', { organization: participant })}
        rules={{ validate: (text) => text.trim() !== '' || t('saySomething') }}
      />
    </FormFrame>
  );
};
