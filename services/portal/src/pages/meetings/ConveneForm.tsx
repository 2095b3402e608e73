import { SimpleGrid } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { Section } from '~/components/page/Section';
import { page as meetingPage } from '~/pages/meeting/page';
import { useConveneMeeting } from './commands';

interface ConveneFormProps {
  readonly programme: string;
  readonly bodies: readonly { readonly body: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Calls a body together; its agenda is open from then on. */
export const ConveneForm = ({ programme, bodies, onClose }: ConveneFormProps) => {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const preferred = bodies.find(({ body }) => body === 'NSC') ?? bodies[0];
  const form = useForm({ defaultValues: { body: preferred?.body ?? '', date: '' } });
  const command = useConveneMeeting(programme, (meeting) => {
    onClose();
    void navigate({ to: meetingPage.path as '/', params: { programme, meeting } as never, search: true });
  });
  useServerErrors(form, command.error);
  return (
    <Section title={t('convene.title')} lead={t('convene.lead')}>
      <FormFrame
        label={t('convene.title')}
        send={t('convene.send')}
        cancel={t('cancel')}
        onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
        onCancel={onClose}
        isSending={command.isPending}
        problem={command.error}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <ChoiceField
            control={form.control}
            name="body"
            label={t('columns.body')}
            data={bodies.map(({ body, name }) => ({ value: body, label: `${body} – ${name}` }))}
          />
          <DayField
            control={form.control}
            name="date"
            label={t('columns.date')}
            rules={{ required: t('convene.needed') }}
          />
        </SimpleGrid>
      </FormFrame>
    </Section>
  );
};
