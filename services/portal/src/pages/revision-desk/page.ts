import { IconArrowsExchange } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const KINDS = ['across-the-board-cut', 'within-agency', 'between-agencies', 'elimination', 'new-money'] as const;
export type Kind = (typeof KINDS)[number];

export interface RevisionSearch {
  /** What is open. */
  readonly revision?: string;
  /** What is being built. */
  readonly build?: Kind;
  /** The unfunded need it is built for. */
  readonly need?: string;
}

export const page = definePage({
  name: 'revision-desk',
  path: '/programmes/$programme/revisions',
  navigation: { section: 'money', order: 30, icon: IconArrowsExchange },
  search: ({ revision, build, need }: Record<string, unknown>): RevisionSearch => {
    const kind = KINDS.find((each) => each === build);
    return {
      ...(typeof revision === 'string' ? { revision } : {}),
      ...(kind ? { build: kind } : {}),
      ...(typeof need === 'string' ? { need } : {}),
    };
  },
});
