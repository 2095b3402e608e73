import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { useFormats } from '~/i18n/formats';
import type { Cell } from './shape';

/** What a cell holds, as a reader sees it. */
export const CellOf = ({ cell, row }: { readonly cell: Cell<object>; readonly row: object }) => {
  const { t } = useTranslation('registers');
  const { number } = useFormats();
  const nothing = <span aria-label={t('notGiven')}>–</span>;
  switch (cell.as) {
    case 'shown':
      return <Group gap={4}>{cell.show(row)}</Group>;
    case 'money': {
      const value = cell.of(row);
      return value ? <Amount of={value} /> : nothing;
    }
    case 'count': {
      const value = cell.of(row);
      return value === null ? nothing : <>{number(value)}</>;
    }
    case 'day': {
      const value = cell.of(row);
      return value ? <Day of={value} short /> : nothing;
    }
    case 'word': {
      const value = cell.of(row);
      return value ? <>{t(`words.${value}`, { defaultValue: value })}</> : nothing;
    }
    case 'plain':
      return cell.of(row) ? <>{cell.of(row)}</> : nothing;
  }
};
