import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Money } from '~/i18n/formats';
import { Amount } from './Amount';
import { Percentage } from './Percentage';

interface MeasureProps {
  readonly label: string;
  readonly note?: ReactNode;
  /** What it says, by its kind; anything else are its children. */
  readonly amount?: Money | null;
  readonly percentage?: string | number | null;
  readonly children?: ReactNode;
}

/** One large figure with the words that say what it is. */
export const Measure = ({ label, note, amount, percentage, children }: MeasureProps) => (
  <div>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Text component="div" fz="lg" fw={650}>
      {amount !== undefined && <Amount of={amount} />}
      {percentage !== undefined && <Percentage of={percentage} />}
      {children}
    </Text>
    {note && (
      <Text component="div" size="xs" c="dimmed">
        {note}
      </Text>
    )}
  </div>
);
