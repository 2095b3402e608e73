import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Money } from '~/i18n/formats';
import { Amount } from './Amount';
import { Figure, type FigureProps } from './Figure';
import { Percentage } from './Percentage';
import { Hint } from '../page/words';

interface MeasureProps {
  readonly label: string;
  readonly note?: ReactNode;
  /** What it says, by its kind; anything else are its children. */
  readonly amount?: Money | null;
  readonly percentage?: string | number | null;
  readonly children?: ReactNode;
  /** Asks where it comes from. */
  readonly origin?: FigureProps['origin'] | null | undefined;
}

/** One large figure with the words that say what it is. */
export const Measure = ({ label, note, amount, percentage, children, origin }: MeasureProps) => {
  const value = (
    <>
      {amount !== undefined && <Amount of={amount} />}
      {percentage !== undefined && <Percentage of={percentage} />}
      {children}
    </>
  );
  return (
    <div>
      <Hint>{label}</Hint>
      <Text component="div" fz="lg" fw={650}>
        {origin ? (
          <Figure label={label} origin={origin}>
            {value}
          </Figure>
        ) : (
          value
        )}
      </Text>
      {note && (
        <Text component="div" size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  );
};
