import { inWordsOf } from '~/record/describe';
import { area, choice, code, codes, date, text, whole } from '~/commands/fields';
import { ORGANIZATIONS, PARTICIPANTS } from '~/record/code-lists';
import type { Programme } from '~/record/agencies';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('programme');

export const requestExtension = ({ end }: Programme) =>
  form({
    command: command('post', '/api/agencies/programmes/{programme}/extensions', 'extension.done'),
    label: 'extension.request',
    send: 'extension.send',
    fields: {
      newEnd: date('extension.newEnd', { min: end }),
      reason: area('extension.reason', { hint: 'extension.reasonHint' }),
    },
  });

const ROLES = [
  'participating-un-organization',
  'national-partner',
  'programme-management-office',
  'steering-committee',
  'administrative-agent',
  'convening-agent',
] as const;
const MOVEMENTS = ['sending', 'receiving', 'both'] as const;

export const admitParticipant = form({
  command: command('post', '/api/agencies/programmes/{programme}/participants', 'participants.done'),
  label: 'participants.admit',
  columns: 2,
  fields: {
    organization: code('participants.organization', ORGANIZATIONS, { hint: 'participants.organizationHint' }),
    role: choice('participants.role', ROLES, (role) => `participants.roles.${role}`),
  },
});

export const constituteBody = form({
  command: command('post', '/api/agencies/programmes/{programme}/bodies', 'bodies.done'),
  label: 'bodies.constitute',
  columns: 2,
  fields: {
    body: text('bodies.code', { placeholder: 'NSC' }),
    name: text('bodies.name'),
    members: codes('bodies.members', PARTICIPANTS),
    coChairs: codes('bodies.coChairs', PARTICIPANTS),
    quorum: whole('bodies.quorumAsked', { min: 1, start: 1 }),
  },
});

export const addSite = form({
  command: command('post', '/api/agencies/programmes/{programme}/sites', 'sites.done'),
  label: 'sites.add',
  columns: 2,
  fields: {
    site: text('sites.name'),
    movement: choice('sites.movement', MOVEMENTS, (movement) => `movements.${movement}`),
  },
});
