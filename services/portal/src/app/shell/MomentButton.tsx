import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '~/components/page/SideDrawer';
import { isNow } from '~/moment/moment';
import { useMoment } from '~/moment/use-place';

const MomentChoice = lazy(() => import('./MomentChoice').then(({ MomentChoice: choice }) => ({ default: choice })));

/** Opens the time slider. */
export const MomentButton = () => {
  const { t } = useTranslation();
  const moment = useMoment();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button
        variant={isNow(moment) ? 'subtle' : 'light'}
        color={isNow(moment) ? 'lake' : 'grape'}
        px="xs"
        onClick={open}
        aria-label={t('moment.open')}
      >
        <IconHistory size={20} aria-hidden />
      </Button>
      <SideDrawer opened={isOpen} onClose={close} title={t('moment.title')}>
        <Suspense>
          <MomentChoice onDone={close} />
        </Suspense>
      </SideDrawer>
    </>
  );
};
