import { Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** Nothing is there, and what to do. */
export const EmptyState = ({ title, children }: EmptyStateProps) => (
  <Stack align="center" gap="xs" py="xl" px="md" ta="center">
    <IconInbox size={36} stroke={1.3} aria-hidden color="var(--mantine-color-dimmed)" />
    <Text fw={600}>{title}</Text>
    {children && (
      <Text component="div" size="sm" c="dimmed" maw={480}>
        {children}
      </Text>
    )}
  </Stack>
);
