import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CodeList } from '~/commands/fields';
import type { Place } from '~/moment/place';
import { frameworkQuery } from '~/record/activities';

const useOptions = (place: Place) => {
  const { t } = useTranslation('results');
  const framework = useQuery(frameworkQuery(place)).data;
  return framework?.outcomes.flatMap(({ code, title, outputs }) => [
    { value: `outcome ${code}`, label: `${t('framework.outcome', { code })} ${title}` },
    ...outputs.map((output) => ({
      value: `output ${output.code}`,
      label: `${t('framework.output', { code: output.code })} ${output.title}`,
    })),
  ]);
};

/** Outcomes and outputs of the framework: `output 2.3`. */
export const RESULTS: CodeList = { useOptions };
