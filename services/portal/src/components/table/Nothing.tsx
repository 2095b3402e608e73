import { Text } from '@mantine/core';

/** Stands in a cell that holds nothing. */
export const Nothing = () => (
  <Text span inherit c="dimmed">
    –
  </Text>
);
