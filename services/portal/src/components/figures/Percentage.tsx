import { Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats';

interface PercentageProps extends TextProps {
  /** Such as "76.14"; null is not known. */
  readonly of: string | number | null | undefined;
}

export const Percentage = ({ of, ...look }: PercentageProps) => {
  const { t } = useTranslation();
  const { percentage } = useFormats();
  return (
    <Text
      span
      inherit
      {...(of === null || of === undefined ? { c: 'dimmed' } : {})}
      style={{ whiteSpace: 'nowrap' }}
      {...look}
    >
      {of === null || of === undefined ? t('unknown') : percentage(of)}
    </Text>
  );
};
