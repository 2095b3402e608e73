import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import type { KeyAction } from './queries';

/** When it is to be done, in days; else in the document's own words. */
export const WindowText = ({ of: { window, timeFrameAsPrinted } }: { readonly of: KeyAction }) => {
  const { t } = useTranslation('recommendations');
  if (window)
    return (
      <>
        <Day of={window.start} short /> – <Day of={window.end} short />
      </>
    );
  if (timeFrameAsPrinted) return <span lang="en">“{timeFrameAsPrinted}”</span>;
  return <>{t('noWindow')}</>;
};
