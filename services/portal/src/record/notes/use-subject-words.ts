import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { WHOLE_PROGRAMME } from '../scope';
import { figureIn } from './about';

/** Says what a note is about: `Disbursed · ILO · 2010-2`. */
export const useSubjectWords = (): ((kind: string, id: string) => string) => {
  const { t } = useTranslation(['record/notes', 'record']);
  return useCallback(
    (kind, id) => {
      const figure = kind === 'figure' ? figureIn(id) : undefined;
      if (!figure) return kind === 'figure' || kind === 'tranche' ? `${t(`kinds.${kind}`)} ${id}` : t(`kinds.${kind}`);
      const { measure, scope, period } = figure;
      return [
        t(`record:figures.${measure}`, { defaultValue: measure }),
        scope === null || scope === WHOLE_PROGRAMME ? t('record:scope.programme') : scope,
        period,
      ]
        .filter(Boolean)
        .join(' · ');
    },
    [t],
  );
};
