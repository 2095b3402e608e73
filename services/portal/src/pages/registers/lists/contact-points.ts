import { code, text } from '~/commands/fields';
import { ORGANIZATIONS } from '~/record/code-lists';
import { type ContactPoint, contactPointsQuery } from '../queries';
import type { List } from '../shape';
import { ADD, command, form } from './shared';

const add = form({
  command: command('post', '/api/agencies/programmes/{programme}/contact-points', 'recorded'),
  ...ADD,
  fields: {
    organization: code('fields.organization', ORGANIZATIONS),
    functionTitle: text('fields.functionTitle'),
    office: text('fields.office'),
  },
});

/** Offices and functions, never persons. */
export const contactPoints: List<ContactPoint> = {
  name: 'contact-points',
  query: contactPointsQuery,
  keyOf: ({ contact }) => contact,
  cells: [
    { id: 'organization', as: 'plain', of: ({ organization }) => organization },
    { id: 'functionTitle', as: 'plain', of: ({ functionTitle }) => functionTitle },
    { id: 'office', as: 'plain', of: ({ office }) => office },
  ],
  add: { command: 'NameContactPoint', form: () => add },
};
