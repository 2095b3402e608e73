import { readFileSync } from 'node:fs';
import { permissionsPage } from './permissions-page.js';

it('docs/permissions.md says what the table says; else run npm run docs:permissions', () =>
  expect(readFileSync(new URL('../../../../docs/permissions.md', import.meta.url), 'utf8')).toBe(permissionsPage()));
