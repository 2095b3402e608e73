import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Words {
  readonly children: ReactNode;
}

/** Says more about what stands beside it. */
export const Hint = ({ children }: Words) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);

/** Of less weight than a hint. */
export const Aside = ({ children }: Words) => (
  <Text size="xs" c="dimmed">
    {children}
  </Text>
);

export const Strong = ({ children }: Words) => (
  <Text size="sm" fw={600}>
    {children}
  </Text>
);

/** What was written in English and is shown as it was written. */
export const InEnglish = ({ children }: Words) => (
  <Text size="sm" lang="en">
    {children}
  </Text>
);

/** Heading of a part of a section. */
export const PartTitle = ({ id, children }: Words & { readonly id?: string }) => (
  <Title order={3} size="h4" {...(id && { id })}>
    {children}
  </Title>
);
