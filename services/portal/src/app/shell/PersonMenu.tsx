import { Avatar, Button, Menu, Text } from '@mantine/core';
import { IconLogout, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { session } from '~/session/session';
import { usePerson } from '~/session/use-session';

/** Who I am, and how I leave. */
export const PersonMenu = () => {
  const { t, i18n } = useTranslation();
  const { name, organization } = usePerson();
  const language = i18n.language;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="subtle" px="xs" aria-label={t('shell.person', { name })}>
          <Avatar size={30} radius="xl" color="lake" variant="filled" aria-hidden fz={9}>
            {organization.slice(0, 3)}
          </Avatar>
          <Text visibleFrom="lg" ms="xs" size="sm" component="span">
            {organization}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        {session.settings?.signIn?.isDemonstration && (
          <Menu.Item
            leftSection={<IconUsers size={16} aria-hidden />}
            onClick={() => void session.signIn('/', { language, asSomebodyElse: true })}
          >
            {t('shell.somebodyElse')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void session.signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
