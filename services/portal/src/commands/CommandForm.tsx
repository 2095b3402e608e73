import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '~/api/problem';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { useDraft } from '~/offline/use-draft';
import { FieldInputs } from './FieldInputs';
import type { Form } from './form';
import { bodyOf, fieldAt, startOf } from './form-values';
import { useCommand } from './use-command';

interface CommandFormProps<Params, Response> {
  readonly of: Form<Params, Response>;
  /** What the command is about, as its address names it. */
  readonly path: Params;
  /** The version that was seen, where two people may decide at once. */
  readonly version?: number;
  /** Read aloud instead of the form's own label. */
  readonly label?: string;
  /** Under that name, what is typed is kept in this browser until it is sent. */
  readonly draft?: string;
  /** The fields as react-hook-form holds them, where the page fills some in itself. */
  readonly form?: UseFormReturn;
  /** Shows a refusal in another way; where it gives nothing, the refusal is shown as everywhere. */
  readonly problemAs?: (problem: Problem) => ReactNode;
  /** Stays open, empty again, for the next of its kind. */
  readonly isForNext?: boolean;
  readonly onClose?: () => void;
  readonly onDone?: (response: Response) => void;
  /** Shown above the fields. */
  readonly children?: ReactNode;
  /** Shown below them. */
  readonly below?: ReactNode;
}

/** A form that is described: keeps what was typed until it is recorded, then closes. */
export const CommandForm = <Params, Response>({
  of,
  path,
  version,
  label,
  draft,
  form: held,
  problemAs,
  isForNext = false,
  onClose,
  onDone,
  children,
  below,
}: CommandFormProps<Params, Response>) => {
  const { command, fields, lead, send, columns, isMarked, values } = of;
  const { t } = useTranslation([command.words, 'record']);
  const own = useForm({ defaultValues: startOf(fields) });
  const form = held ?? own;
  const forget = useDraft(draft, form);
  const sending = useCommand(command, (response) => {
    void forget();
    if (isForNext) form.reset();
    onClose?.();
    onDone?.(response);
  });
  useServerErrors(form, sending.error, (at) => fieldAt(of, at));
  const submit = form.handleSubmit((typed) =>
    sending.mutate({ path, body: bodyOf(of, typed), ...(version === undefined ? {} : { version }) }),
  );
  return (
    <FormFrame
      label={label ?? t(of.label, values)}
      send={t(send, values)}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isSending={sending.isPending}
      problem={sending.error}
      {...(problemAs ? { problemAs } : {})}
    >
      {children}
      {lead && <Text size="sm">{t(lead, values)}</Text>}
      <FieldInputs
        fields={fields}
        columns={columns}
        isMarked={isMarked}
        control={form.control}
        words={command.words}
        {...(values ? { values } : {})}
      />
      {below}
    </FormFrame>
  );
};
