import { code, text } from '~/commands/fields';
import { ORGANIZATIONS } from '~/record/code-lists';
import { PROVENANCE } from '~/record/provenance';
import { type ContactPoint, contactPointsQuery } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, form } from './shared';

const CONTACT_POINTS = '/api/agencies/programmes/{programme}/contact-points';

const add = form({
  command: command('post', CONTACT_POINTS, 'recorded'),
  ...ADD,
  fields: {
    organization: code('fields.organization', ORGANIZATIONS),
    functionTitle: text('fields.functionTitle'),
    office: text('fields.office'),
  },
});

const change = {
  label: 'actions.change',
  formOf: ({ functionTitle, office }: ContactPoint) =>
    form({
      command: command('put', `${CONTACT_POINTS}/{contact}`, 'recorded'),
      label: 'actions.change',
      ...ACT,
      fields: {
        functionTitle: text('fields.functionTitle', { start: functionTitle }),
        office: text('fields.office', { start: office }),
        ...PROVENANCE,
      },
    }),
};

const withdraw = form({
  command: command('post', `${CONTACT_POINTS}/{contact}/withdrawal`, 'recorded'),
  label: 'actions.withdraw',
  ...ACT,
  fields: PROVENANCE,
});

const pathOf = ({ contact }: ContactPoint) => ({ contact });

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
  actions: [
    rowAction(change, pathOf, { command: 'ChangeContactPoint' }),
    rowAction(withdraw, pathOf, { command: 'WithdrawContactPoint' }),
  ],
};
