import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';
import { Page } from './Page';

export const NoSuchPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('states.problems.s404.title')}>
      <EmptyState title={t('states.noSuchPage')}>
        <Anchor component={Link} to="/">
          {t('states.toTheStart')}
        </Anchor>
      </EmptyState>
    </Page>
  );
};
