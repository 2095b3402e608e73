import { IconKey } from '@tabler/icons-react';
import { definePage } from '~/routing/define-page';

export interface PermissionsSearch {
  readonly role?: string;
  readonly service?: string;
  readonly command?: string;
}

const known = (name: keyof PermissionsSearch, value: unknown): PermissionsSearch =>
  typeof value === 'string' && value !== '' ? { [name]: value } : {};

export const page = definePage({
  name: 'permissions',
  path: '/administration/permissions',
  navigation: { section: 'programme', order: 80, icon: IconKey },
  search: ({ role, service, command }: Record<string, unknown>): PermissionsSearch => ({
    ...known('role', role),
    ...known('service', service),
    ...known('command', command),
  }),
});
