import { Badge, type BadgeProps } from '@mantine/core';
import type { Icon as SignIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface SignProps extends BadgeProps {
  readonly Icon: SignIcon;
  readonly children: ReactNode;
}

/** How something stands: by sign, word and colour. */
export const Sign = ({ Icon, children, ...look }: SignProps) => (
  <Badge leftSection={<Icon size={14} aria-hidden />} {...look}>
    {children}
  </Badge>
);
