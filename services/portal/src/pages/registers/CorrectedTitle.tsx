import { useTranslation } from 'react-i18next';
import { Aside } from '~/components/page/words';
import type { Product } from './queries';

/** The title of a product; where it was corrected, also what it said before, and why. */
export const CorrectedTitle = ({ of: { title, corrected } }: { readonly of: Product }) => {
  const { t } = useTranslation('registers');
  return (
    <>
      <span lang="en">{title}</span>
      {corrected && (
        <Aside>
          {t('correctedBefore', { title: corrected.title, lead: corrected.lead, reason: corrected.reason })}
        </Aside>
      )}
    </>
  );
};
