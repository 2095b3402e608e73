import { Button, Chip, Group, Input } from '@mantine/core';
import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '~/record/activities';
import type { Programme } from '~/record/agencies';
import type { LoggedEntry } from './entry';

interface CollaboratorChoiceProps {
  readonly control: Control<LoggedEntry>;
  readonly participants: Programme['participants'];
  /** Takes part anyhow. */
  readonly own: string;
  readonly ofActivity: Activity | undefined;
}

/** With whom: those of the activity and the UN organizations at once, all others on request. */
export const CollaboratorChoice = ({ control, participants, own, ofActivity }: CollaboratorChoiceProps) => {
  const { t } = useTranslation('log-activity');
  const { field } = useController({ control, name: 'collaborators' });
  const [showsAll, showAll] = useState(false);
  const near = new Set([...(ofActivity ? [ofActivity.lead, ...ofActivity.collaborators] : []), ...field.value]);
  const others = participants.filter(({ organization, role }) => organization !== own && !role.endsWith('-committee'));
  const first = others.filter(
    ({ organization, role }) => near.has(organization) || role === 'participating-un-organization',
  );
  const shown = (showsAll ? others : first).map(({ organization }) => organization);
  return (
    <Input.Wrapper label={t('collaborators')} labelElement="div" labelProps={{ id: 'log-collaborators' }}>
      <Chip.Group multiple value={field.value} onChange={field.onChange}>
        <Group gap="xs" mt={6} role="group" aria-labelledby="log-collaborators">
          {shown.map((code) => (
            <Chip key={code} value={code} size="md">
              {code}
            </Chip>
          ))}
          {!showsAll && shown.length < others.length && (
            <Button variant="subtle" size="compact-md" onClick={() => showAll(true)}>
              {t('others')}
            </Button>
          )}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
};
