import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './document.module.css';

/** A table that may be wider than its window: it scrolls by itself, and is reached by keyboard. */
export const TableRegion = ({ caption, children }: { readonly caption: string; readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div
      className={classes.table}
      role="region"
      aria-label={t('table.region', { caption })}
      tabIndex={0} // eslint-disable-line jsx-a11y-x/no-noninteractive-tabindex
    >
      {children}
    </div>
  );
};
