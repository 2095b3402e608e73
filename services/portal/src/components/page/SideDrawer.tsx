import { Drawer, type DrawerProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shows something at the side, over the page. */
export const SideDrawer = (props: DrawerProps) => {
  const { t } = useTranslation();
  return <Drawer closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
};
