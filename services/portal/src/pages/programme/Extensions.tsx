import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { DayField, TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { Section } from '~/components/page/Section';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import type { Programme } from '~/record/agencies';
import { usePerson } from '~/session/use-session';
import { useRequestExtension } from './commands';

const COLORS = { requested: 'grape', approved: 'green', refused: 'red' } as const;

/** What was asked for a later end, and what became of it; the programme office asks here. */
export const Extensions = ({ programme }: { readonly programme: Programme }) => {
  const { t } = useTranslation('programme');
  const { moment } = usePlace();
  const { role } = usePerson();
  const [isOpen, { open, close }] = useDisclosure();
  const isPending = programme.extensions.some(({ status }) => status === 'requested');
  const mayRequest = role === 'pmo' && programme.status === 'open' && !isPending && isNow(moment);
  return (
    <Section
      title={t('extension.title')}
      actions={
        mayRequest &&
        !isOpen && (
          <Button variant="light" onClick={open}>
            {t('extension.request')}
          </Button>
        )
      }
    >
      {isOpen && <RequestForm programme={programme} onClose={close} />}
      {programme.extensions.length === 0 ? (
        <Text c="dimmed">{t('extension.none')}</Text>
      ) : (
        <Stack gap="sm">
          {programme.extensions.map(({ extension, status, end, newEnd, reason, requestedOn }) => (
            <div key={extension}>
              <Group gap="xs">
                <Badge color={COLORS[status]}>{t(`extension.states.${status}`)}</Badge>
                <Text size="sm" fw={600}>
                  <Day of={end} /> → <Day of={newEnd} />
                </Text>
                <Text size="sm" c="dimmed">
                  {t('extension.requestedOn')} <Day of={requestedOn} short />
                </Text>
              </Group>
              <Text size="sm">{reason}</Text>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
};

interface RequestFormProps {
  readonly programme: Programme;
  readonly onClose: () => void;
}

const RequestForm = ({ programme: { code, end }, onClose }: RequestFormProps) => {
  const { t } = useTranslation('programme');
  const form = useForm({ defaultValues: { newEnd: '', reason: '' } });
  const command = useRequestExtension(code, onClose);
  useServerErrors(form, command.error);
  const needed = t('extension.needed');
  return (
    <FormFrame
      label={t('extension.request')}
      send={t('extension.send')}
      cancel={t('extension.cancel')}
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <DayField
        control={form.control}
        name="newEnd"
        label={t('extension.newEnd')}
        min={end}
        maw={260}
        rules={{ required: needed }}
      />
      <TextAreaField
        control={form.control}
        name="reason"
        label={t('extension.reason')}
        description={t('extension.reasonHint')}
        rules={{ required: needed }}
      />
    </FormFrame>
  );
};
