import type { BudgetPlace } from '../budgets';

type Words = (key: string, options?: Record<string, unknown>) => string;

/** `ILO · output 2.3 · year 3`; money that is set aside is named by its purpose. */
export const placeInWords = ({ agency, earmark, output, category, year, layer }: BudgetPlace, t: Words): string =>
  [
    agency ?? t('revision.place.earmark', { earmark, ns: 'record' }),
    output && t('revision.place.output', { output, ns: 'record' }),
    category && t('revision.place.category', { category, ns: 'record' }),
    year && t('revision.place.year', { year, ns: 'record' }),
    layer && t(`record:revision.layers.${layer}`),
  ]
    .filter(Boolean)
    .join(' · ');
