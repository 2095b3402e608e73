import { useTranslation } from 'react-i18next';
import { Page } from '~/components/page/Page';

export const MyProgrammePage = () => {
  const { t } = useTranslation('my-programme');
  return <Page title={t('title')}>{null}</Page>;
};
