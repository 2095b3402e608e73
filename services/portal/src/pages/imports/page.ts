import { IconFileImport } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export const page = definePage({
  name: 'imports',
  path: '/programmes/$programme/imports',
  groups: ['office', 'coordinator'],
  navigation: { section: 'programme', order: 40, icon: IconFileImport },
  search: ({ template }: Record<string, unknown>): { readonly template?: string } =>
    typeof template === 'string' ? { template } : {},
});
