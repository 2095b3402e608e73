import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { comparedIn } from './books';

/** `allocated 1.1/5` → Allocated · output 1.1 · category 5 */
export const useFigureWords = (): ((figure: string) => string) => {
  const { t } = useTranslation(['books', 'record']);
  return useCallback(
    (figure) => {
      const { measure, period, output, category } = comparedIn(figure);
      return [
        t(`record:figures.${measure}`, { defaultValue: measure }),
        period,
        output && t('output', { output }),
        category && t('category', { category }),
        period === null && output === null && category === null && figure.includes('/') && t('noPlace'),
        !figure.includes(' ') && t('inTotal'),
      ]
        .filter(Boolean)
        .join(' · ');
    },
    [t],
  );
};
