import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Holds the place of what is being loaded. */
export const PageSkeleton = () => {
  const { t } = useTranslation();
  return (
    <Stack role="status" aria-label={t('states.loading')}>
      <Skeleton height={32} width="40%" />
      <Skeleton height={18} width="65%" />
      <Skeleton height={120} />
      <Skeleton height={240} />
    </Stack>
  );
};
