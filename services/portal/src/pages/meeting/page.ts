import { definePage } from '~/routing/define-page';
import { searchOf, text } from '~/routing/search';

// opened at /programmes/MDGF-1880/meetings/0854c29b-3464-5daa-bbc4-9b3865809d1c
export const page = definePage({
  name: 'meeting',
  path: '/programmes/$programme/meetings/$meeting',
  search: searchOf({ seen: text }),
});
