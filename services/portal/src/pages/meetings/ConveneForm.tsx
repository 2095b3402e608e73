import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createdId } from '~/commands/command';
import { CommandForm } from '~/commands/CommandForm';
import { Section } from '~/components/page/Section';
import { page as meetingPage } from '~/pages/meeting/page';
import { linkTo } from '~/routing/link-to';
import { conveneMeeting } from './commands';

interface ConveneFormProps {
  readonly programme: string;
  readonly bodies: readonly { readonly body: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Convenes a meeting, and goes there. */
export const ConveneForm = ({ programme, bodies, onClose }: ConveneFormProps) => {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const open = (meeting: string): void =>
    void navigate({ ...linkTo({ page: meetingPage, params: { programme, meeting } }), search: true });
  return (
    <Section title={t('convene.title')} lead={t('convene.lead')}>
      <CommandForm
        of={conveneMeeting(bodies)}
        path={{ programme }}
        onClose={onClose}
        onDone={(response) => open(createdId(response))}
      />
    </Section>
  );
};
