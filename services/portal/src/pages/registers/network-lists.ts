import { api } from '~/api/client';
import { type ContactPoint, contactPointsQuery, type Partner, partnersQuery } from './queries';
import type { List } from './shape';

const isOffice = (role: string): boolean => role === 'pmo';

export const partners: List<Partner> = {
  name: 'partners',
  query: partnersQuery,
  keyOf: ({ organization, role }) => `${organization} ${role}`,
  narrowedBy: ({ role }) => role,
  cells: [
    { id: 'organization', as: 'plain', of: ({ organization, name }) => `${organization} · ${name}` },
    { id: 'kind', as: 'word', of: ({ kind }) => kind },
    { id: 'role', as: 'word', of: ({ role }) => role },
    { id: 'layer', as: 'word', of: ({ layer }) => layer },
    { id: 'since', as: 'day', of: ({ since }) => since },
    { id: 'until', as: 'day', of: ({ until }) => until },
    { id: 'note', as: 'plain', of: ({ note }) => note },
  ],
  add: {
    may: isOffice,
    fields: [
      { name: 'organization', as: 'choice', options: 'organizations', isNeeded: true },
      {
        name: 'role',
        as: 'choice',
        options: ['lead-national', 'implementing', 'research', 'training', 'advisory', 'service-provider', 'donor'],
        isNeeded: true,
      },
      { name: 'layer', as: 'choice', options: ['national', 'provincial', 'municipal', 'county', 'community'] },
      { name: 'note', as: 'area' },
    ],
    send: ({ programme, values }, headers) =>
      api.POST('/api/agencies/programmes/{programme}/partners', {
        params: { path: { programme } },
        body: values as never,
        headers,
      }),
  },
  actions: [
    {
      name: 'endPartnership',
      may: ({ until }, { role }) => until === null && isOffice(role),
      fields: [{ name: 'reason', as: 'area', isNeeded: true }],
      send: ({ organization }, { programme, values }, headers) =>
        api.POST('/api/agencies/programmes/{programme}/partners/{organization}/end', {
          params: { path: { programme, organization } },
          body: values as never,
          headers,
        }),
    },
  ],
};

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
  add: {
    may: isOffice,
    fields: [
      { name: 'organization', as: 'choice', options: 'organizations', isNeeded: true },
      { name: 'functionTitle', as: 'text', isNeeded: true },
      { name: 'office', as: 'text', isNeeded: true },
    ],
    send: ({ programme, values }, headers) =>
      api.POST('/api/agencies/programmes/{programme}/contact-points', {
        params: { path: { programme } },
        body: values as never,
        headers,
      }),
  },
};
