import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '~/api/problem';
import type { Place } from '~/moment/place';
import { ChoiceField, TextAreaField } from '~/components/form/fields';
import { useServerErrors } from '~/components/form/useServerErrors';
import { ProblemState } from '~/components/page/ProblemState';
import { programmeQuery } from '../agencies';
import type { Finding } from '../budgets';
import { useAcceptFinding, useAssignFinding, useExplainFinding, useReopenFinding } from './commands';

interface FormProps {
  readonly place: Place;
  readonly finding: Finding;
  readonly onClose: () => void;
}

interface FrameProps {
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  readonly children: ReactNode;
}

const Frame = ({ onSubmit, onClose, isSending, problem, children }: FrameProps) => {
  const { t } = useTranslation('record');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="sm">
        {children}
        {problem && <ProblemState error={problem} />}
        <Group gap="xs">
          <Button type="submit" loading={isSending}>
            {t('finding.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('finding.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

export const ExplainFindingForm = ({ finding, onClose }: FormProps) => {
  const { t } = useTranslation('record');
  const form = useForm({ defaultValues: { explanation: finding.explanation ?? '' } });
  const command = useExplainFinding(finding, onClose);
  useServerErrors(form, command.error);
  return (
    <Frame
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
      onClose={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <TextAreaField
        control={form.control}
        name="explanation"
        label={t('finding.explanation')}
        description={t('finding.explanationHint')}
        rules={{ required: t('finding.needsReason') }}
        data-autofocus
      />
    </Frame>
  );
};

export const AssignFindingForm = ({ place, finding, onClose }: FormProps) => {
  const { t } = useTranslation('record');
  const programme = useQuery(programmeQuery(place));
  const form = useForm({ defaultValues: { organization: finding.assignedTo ?? '' } });
  const command = useAssignFinding(finding, onClose);
  useServerErrors(form, command.error);
  const codes = (programme.data?.participants ?? []).map(({ organization }) => organization).sort();
  return (
    <Frame
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
      onClose={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <ChoiceField
        control={form.control}
        name="organization"
        label={t('finding.assignTo')}
        data={['', ...codes]}
        rules={{ required: t('finding.assignTo') }}
      />
    </Frame>
  );
};

const ReasonForm = ({
  text,
  command,
  onClose,
}: {
  readonly text?: string;
  readonly command: ReturnType<typeof useAcceptFinding>;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('record');
  const form = useForm({ defaultValues: { reason: '' } });
  useServerErrors(form, command.error);
  return (
    <Frame
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
      onClose={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      {text && <Text size="sm">{text}</Text>}
      <TextAreaField
        control={form.control}
        name="reason"
        label={t('finding.reason')}
        rules={{ required: t('finding.needsReason') }}
      />
    </Frame>
  );
};

export const AcceptFindingForm = ({ finding, onClose }: FormProps) => {
  const { t } = useTranslation('record');
  return <ReasonForm text={t('finding.acceptText')} command={useAcceptFinding(finding, onClose)} onClose={onClose} />;
};

export const ReopenFindingForm = ({ finding, onClose }: FormProps) => (
  <ReasonForm command={useReopenFinding(finding, onClose)} onClose={onClose} />
);
