import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Figure } from '~/components/figures/Figure';
import { Percentage } from '~/components/figures/Percentage';
import { useFormats } from '~/i18n/formats';
import { originOfMoney } from '~/record/budgets';
import type { Cell } from './document/document';

interface CellValueProps {
  readonly of: Cell;
  /** What the value is: read aloud where it can be asked for its origin. */
  readonly label: string;
  readonly place: Place;
}

const Unknown = () => {
  const { t } = useTranslation();
  return (
    <Text span inherit c="dimmed">
      {t('unknown')}
    </Text>
  );
};

const Bare = ({ of }: Pick<CellValueProps, 'of'>) => {
  const { number } = useFormats();
  switch (of.kind) {
    case 'text':
      return of.text === null ? <Unknown /> : of.text;
    case 'money':
      return <Amount of={of.money} />;
    case 'percent':
      return <Percentage of={of.percent} />;
    case 'count':
      return of.count === null ? <Unknown /> : number(of.count);
    case 'day':
      return <Day of={of.day} short />;
  }
};

/** A value of a document; a figure with a known origin can be asked for it. */
export const CellValue = ({ of, label, place }: CellValueProps) =>
  (of.kind === 'money' || of.kind === 'percent') && of.figure ? (
    <Figure label={label} origin={originOfMoney(place, of.figure)}>
      <Bare of={of} />
    </Figure>
  ) : (
    <Bare of={of} />
  );
