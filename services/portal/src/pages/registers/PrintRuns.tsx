import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Aside } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import type { Product } from './queries';

/** How many copies were printed; where the parts add up to another number, both are told. */
export const PrintRuns = ({ of: { printRuns } }: { readonly of: Product }) => {
  const { t } = useTranslation('registers');
  const { number } = useFormats();
  if (printRuns.length === 0) return <>–</>;
  return (
    <Stack gap={2}>
      {printRuns.map(({ printRun, total, sumOfParts, parts }) => (
        <div key={printRun}>
          {t('copies', { total: number(total) })}
          <Aside>
            <span lang="en">{parts.map(({ name, copies }) => `${number(copies)} ${name}`).join(' + ')}</span>
            {sumOfParts !== total && ` = ${number(sumOfParts)}: ${t('partsDiffer')}`}
          </Aside>
        </div>
      ))}
    </Stack>
  );
};
