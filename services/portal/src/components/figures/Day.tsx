import { Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats';

interface DayProps extends TextProps {
  /** A day (YYYY-MM-DD) or an instant. */
  readonly of: string | null | undefined;
  readonly short?: boolean;
}

/** A date that nobody can misread: the month is a word; instants carry their time zone. */
export const Day = ({ of, short = false, ...look }: DayProps) => {
  const { t } = useTranslation();
  const { day, shortDay, instant } = useFormats();
  if (!of)
    return (
      <Text span inherit c="dimmed" {...look}>
        {t('unknown')}
      </Text>
    );
  const words = of.includes('T') ? instant(of) : short ? shortDay(of) : day(of);
  return (
    <Text span inherit {...look}>
      <time dateTime={of}>{words}</time>
    </Text>
  );
};
