import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CommandActions } from '~/commands/CommandActions';
import { CommandButton } from '~/commands/CommandButton';
import { discard, releaseIn } from './commands';
import type { Parked } from './standing';

/** What can be done about the message that stopped a programme: tried again with what waits behind it, or left out. */
export const MendParked = ({ of }: { readonly of: Parked }) => {
  const { t } = useTranslation('operations');
  const { command, path } = releaseIn(of);
  return (
    <Group gap="xs" wrap="nowrap">
      <CommandButton command={command} input={{ path }} size="xs" variant="default">
        {t('parked.release')}
      </CommandButton>
      <CommandActions actions={[discard(of)]} inDrawer size="xs" variant="default" />
    </Group>
  );
};
