import { Alert, Stack, Text } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageNotForYou } from '~/routing/page-not-for-you';
import { AnchorLink } from './links';
import { Page } from './Page';
import { ProblemState } from './ProblemState';

/** Stands in for a page that could not be shown. */
export const RouteFault = ({ error }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  if (error instanceof PageNotForYou)
    return (
      <Page title={t('states.problems.s403.title')}>
        <Alert color="yellow" role="alert">
          <Stack gap="xs">
            <Text size="sm">{t('states.notForYou')}</Text>
            <AnchorLink to="/" size="sm">
              {t('states.toTheStart')}
            </AnchorLink>
          </Stack>
        </Alert>
      </Page>
    );
  return (
    <Page title={t('states.problems.fault.title')}>
      <ProblemState error={error} onRetry={() => void router.invalidate()} />
    </Page>
  );
};
