import { Group, Text } from '@mantine/core';

/** Name and sign. */
export const Mark = ({ compact = false }: { readonly compact?: boolean }) => (
  <Group gap="xs" wrap="nowrap">
    <img src="/concert.svg" alt={compact ? 'Concert' : ''} width={28} height={28} />
    {!compact && (
      <Text fw={700} size="lg" component="span">
        Concert
      </Text>
    )}
  </Group>
);
