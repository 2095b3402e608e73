import { Alert, Button, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Strong } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { useMoment } from '~/moment/use-place';
import { useSetMoment } from '~/moment/use-set-moment';

/** Says that the page shows the past, and leads back. */
export const MomentBanner = () => {
  const { t } = useTranslation();
  const moment = useMoment();
  const setMoment = useSetMoment();
  const { day, instant } = useFormats();
  if (isNow(moment)) return null;
  const { asOf, knownAt } = moment;
  const known = knownAt && (knownAt.includes('T') ? instant(knownAt) : day(knownAt));
  const words = [asOf && t('moment.asTrueOn', { day: day(asOf) }), known && t('moment.asKnownAt', { day: known })];
  return (
    <Alert mb="md" color="grape" variant="light" icon={<IconHistory aria-hidden />} role="status" py="xs">
      <Group justify="space-between" gap="xs">
        <Strong>{words.filter(Boolean).join(' · ')}</Strong>
        <Button size="compact-sm" variant="white" color="grape.9" onClick={() => setMoment({})}>
          {t('moment.backToNow')}
        </Button>
      </Group>
    </Alert>
  );
};
