import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** Read aloud when it takes the focus. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be wider than the screen: moved by keyboard, too. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
    {children}
  </ScrollArea>
);
