import { Alert, Button, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useRouterState, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { session } from '~/session/session';
import { useSession } from '~/session/use-session';
import { useTitle } from '~/components/page/use-title';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { Mark } from '../shell/Mark';

const OUTSIDE = new Set(['/welcome', '/signed-out']);

/** Where somebody stands who has not said who they are. */
export const Welcome = () => {
  const { t, i18n } = useTranslation();
  const { returnTo } = useSearch({ strict: false }) as { returnTo?: string };
  const here = useRouterState({ select: ({ location }) => location });
  // Shown in the place of a page whose sign-in has expired, it leads back to that page.
  const goingTo = returnTo ?? (OUTSIDE.has(here.pathname) ? '/' : here.href);
  const state = useSession();
  const reason = state.status === 'signed-out' ? state.reason : undefined;
  const canSignIn = session.settings === undefined || session.settings.signIn !== null;
  useTitle(t('signIn.title'));

  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" maw={440} w="100%">
        <Stack gap="lg">
          <Group justify="space-between">
            <Mark />
            <LanguageSwitch />
          </Group>
          <Title order={1}>{t('signIn.title')}</Title>
          <Text>{t('signIn.purpose')}</Text>
          {reason && (
            <Alert color={reason === 'failed' ? 'red' : 'yellow'} role="alert">
              {t(`signIn.${reason}`)}
            </Alert>
          )}
          {reason === 'failed' ? (
            <Button onClick={() => window.location.reload()}>{t('states.tryAgain')}</Button>
          ) : canSignIn ? (
            <Button size="md" onClick={() => void session.signIn(goingTo, { language: i18n.language })}>
              {t('signIn.signIn')}
            </Button>
          ) : (
            <Alert color="yellow">{t('signIn.nobody')}</Alert>
          )}
        </Stack>
      </Paper>
    </Center>
  );
};
