import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { news } from './news';

/** Says of which part of the record no news come. It goes away by itself. */
export const ServicesDown = () => {
  const { t, i18n } = useTranslation();
  const down = useSyncExternalStore(news.subscribe, news.servicesDown);
  if (down.length === 0) return null;
  const names = [...new Set(down.map((name) => (name.startsWith('view') ? 'view' : name)))].map((name) =>
    t(`live.services.${name}`, { defaultValue: name }),
  );
  return (
    <Alert role="status" color="orange" mb="md" icon={<IconPlugConnectedX aria-hidden />} title={t('live.down.title')}>
      {t('live.down.text', { services: new Intl.ListFormat(i18n.language).format(names) })}
    </Alert>
  );
};
