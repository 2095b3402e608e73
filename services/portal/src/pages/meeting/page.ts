import { definePage } from '~/routing/define-page';

/** Which pack is looked at: the one before the meeting, or the one that a decision saw. */
export interface MeetingSearch {
  readonly seen?: string;
}

// opened at /programmes/MDGF-1880/meetings/0854c29b-3464-5daa-bbc4-9b3865809d1c
export const page = definePage({
  name: 'meeting',
  path: '/programmes/$programme/meetings/$meeting',
  groups: ['committee', 'office', 'fund', 'auditor'],
  search: ({ seen }: Record<string, unknown>): MeetingSearch => (typeof seen === 'string' ? { seen } : {}),
});
