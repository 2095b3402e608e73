import { IconArrowsDiff } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export interface ChangesSearch {
  readonly from?: string;
  readonly to?: string;
  readonly sense?: 'asOf' | 'knownAt';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const page = definePage({
  name: 'changes',
  path: '/programmes/$programme/changes',
  navigation: { section: 'programme', order: 20, icon: IconArrowsDiff },
  search: ({ from, to, sense }: Record<string, unknown>): ChangesSearch => ({
    ...(typeof from === 'string' && DAY.test(from) && { from }),
    ...(typeof to === 'string' && DAY.test(to) && { to }),
    ...((sense === 'asOf' || sense === 'knownAt') && { sense }),
  }),
});
