import { Alert, Button, Center, Loader, Stack, Title } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '~/session/session';
import { useTitle } from '~/components/page/use-title';

/** The issuer has sent somebody back: takes them to where they were going. */
export const SignInCallback = () => {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const begun = useRef(false);
  const [hasFailed, setFailed] = useState(false);
  useTitle(t('signIn.title'));

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    session.takeUp().then(
      (returnTo) => router.history.replace(returnTo),
      () => setFailed(true),
    );
  }, [router]);

  return (
    <Center component="main" mih="100vh" p="md">
      {hasFailed ? (
        <Stack maw={440}>
          <Title order={1}>{t('signIn.title')}</Title>
          <Alert color="red" role="alert">
            {t('signIn.notTakenUp')}
          </Alert>
          <Button onClick={() => void session.signIn('/', { language: i18n.language })}>{t('signIn.signIn')}</Button>
        </Stack>
      ) : (
        <Stack align="center">
          <Title order={1} size="h4">
            {t('signIn.opening')}
          </Title>
          <Loader aria-hidden />
        </Stack>
      )}
    </Center>
  );
};
