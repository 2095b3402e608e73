import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface MeasureProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One large figure with the words that say what it is. */
export const Measure = ({ label, note, children }: MeasureProps) => (
  <div>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    <Text component="div" fz="lg" fw={650}>
      {children}
    </Text>
    {note && (
      <Text component="div" size="xs" c="dimmed">
        {note}
      </Text>
    )}
  </div>
);
