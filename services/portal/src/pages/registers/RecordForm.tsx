import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import { AmountField, ChoiceField, DayField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { frameworkQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { usePerson } from '~/session/use-session';
import { organizationsQuery } from './queries';
import type { Field, Filled, Options, Sending } from './shape';

interface RecordFormProps {
  readonly place: Place;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly send: (sending: Sending, headers: CommandHeaders) => Promise<{ data?: unknown; response: Response }>;
  readonly onClose: () => void;
}

const COUNT = /^\d+$/;

/** The fields of a register, and what they record. */
export const RecordForm = ({ place, label, fields, send, onClose }: RecordFormProps) => {
  const { t } = useTranslation('registers');
  const { organization, role } = usePerson();
  const programme = useQuery(programmeQuery(place));
  const optionsOf = useOptions(place);
  const isOwn = ({ options }: Field): boolean =>
    role === 'coordinator' && (options === 'participants' || options === 'scopes');
  const form = useForm<Record<string, string>>({
    defaultValues: Object.fromEntries(fields.map((field) => [field.name, isOwn(field) ? organization : ''])),
  });
  const currency = programme.data?.currency ?? '';
  const command = useCommand({
    send: (values: Filled, headers) => send({ programme: place.programme, currency, values }, headers),
    done: t('recorded'),
    onDone: onClose,
  });
  useServerErrors(form, command.error, NAMES);
  const { control, handleSubmit } = form;
  return (
    <FormFrame
      label={label}
      send={t('record')}
      cancel={t('cancel')}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit((values) =>
          command.mutate(Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))),
        )()
      }
    >
      {fields.map(({ name, as, options, isNeeded = false }) => {
        const rules = isNeeded ? { required: t('needed') } : {};
        const shared = { control, name, label: t(`fields.${name}`), withAsterisk: isNeeded };
        switch (as) {
          case 'choice':
            return <ChoiceField key={name} {...shared} rules={rules} data={optionsOf(options ?? [])} />;
          case 'area':
            return <TextAreaField key={name} {...shared} rules={rules} />;
          case 'day':
            return <DayField key={name} {...shared} rules={rules} />;
          case 'amount':
            return <AmountField key={name} {...shared} rules={rules} currency={currency} />;
          case 'count':
            return (
              <TextField
                key={name}
                {...shared}
                inputMode="numeric"
                description={t('countHint')}
                rules={{ ...rules, validate: (value) => !value || COUNT.test(value) || t('wholeNumber') }}
              />
            );
          case 'text':
            return <TextField key={name} {...shared} rules={rules} />;
        }
      })}
    </FormFrame>
  );
};

/** Fields of the services that have another name here. */
const NAMES = { languages: 'language', outputs: 'output', 'window.start': 'from', 'window.end': 'to' };

interface Option {
  readonly value: string;
  readonly label: string;
}

const useOptions = (place: Place): ((options: Options) => Option[]) => {
  const { t } = useTranslation('registers');
  const programme = useQuery(programmeQuery(place)).data;
  const framework = useQuery(frameworkQuery(place)).data;
  const organizations = useQuery(organizationsQuery(place)).data;
  const plain = (values: readonly string[]): Option[] => values.map((value) => ({ value, label: value }));
  const known = (options: Options): Option[] => {
    if (typeof options !== 'string') return options.map((value) => ({ value, label: t(`words.${value}`) }));
    switch (options) {
      case 'participants':
        return plain((programme?.participants ?? []).map(({ organization }) => organization).sort());
      case 'scopes':
        return [{ value: 'programme', label: t('words.programme') }, ...known('participants')];
      case 'sites':
        return plain((programme?.sites ?? []).map(({ site }) => site));
      case 'outputs':
        return (framework?.outcomes ?? [])
          .flatMap(({ outputs }) => outputs)
          .map(({ code, title }) => ({ value: code, label: `${code} ${title}` }));
      case 'organizations':
        return (organizations ?? []).map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
      case 'periods': {
        const [first, last] = [programme?.start, programme?.end].map((day) => Number(day?.slice(0, 4)));
        return plain(
          Array.from({ length: (last ?? 0) - (first ?? 0) + 1 || 0 }, (_, index) => (first ?? 0) + index).flatMap(
            (year) => [`${year}-1`, `${year}-2`],
          ),
        );
      }
    }
  };
  return (options) => [{ value: '', label: '' }, ...known(options)];
};
