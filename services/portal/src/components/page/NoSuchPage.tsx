import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';
import { AnchorLink } from './links';
import { Page } from './Page';

export const NoSuchPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('states.problems.s404.title')}>
      <EmptyState title={t('states.noSuchPage')}>
        <AnchorLink to="/">{t('states.toTheStart')}</AnchorLink>
      </EmptyState>
    </Page>
  );
};
