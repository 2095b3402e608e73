import { useTranslation } from 'react-i18next';
import { Page } from '~/components/page/Page';

export const ReconciliationBoardPage = () => {
  const { t } = useTranslation('reconciliation-board');
  return <Page title={t('title')}>{null}</Page>;
};
