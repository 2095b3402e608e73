import { area, choice, code, date, money, optional, orNull, text } from '~/commands/fields';
import { OUTPUTS, PARTICIPANTS, SITES } from '~/record/code-lists';
import { type SmallProject, smallProjectsQuery } from '../queries';
import { type Asked, type List, rowAction } from '../shape';
import { ACT, ADD, command, form, LAYERS, NOTE, wordOf } from './shared';

const SMALL_PROJECTS = '/api/activities/programmes/{programme}/small-projects';
const SMALL_PROJECT = `${SMALL_PROJECTS}/{smallProject}` as const;

const add = ({ own, currency }: Asked) =>
  form({
    command: command('post', SMALL_PROJECTS, 'recorded'),
    ...ADD,
    fields: {
      title: text('fields.title'),
      purpose: area('fields.purpose'),
      partner: text('fields.partner'),
      lead: code('fields.lead', PARTICIPANTS, { start: own }),
      site: code('fields.site', SITES),
      layer: choice('fields.layer', LAYERS, wordOf),
      output: optional(code('fields.output', OUTPUTS)),
      'window.start': date('fields.from'),
      'window.end': date('fields.to'),
      grant: orNull(money('fields.grant', currency)),
    },
  });

const approve = form({
  command: command('post', `${SMALL_PROJECT}/approval`, 'recorded'),
  label: 'actions.approve',
  send: 'record',
  fields: NOTE,
});

const start = form({
  command: command('post', `${SMALL_PROJECT}/start`, 'recorded'),
  label: 'actions.start',
  send: 'record',
  fields: { reason: optional(area('fields.note')) },
});

const report = form({
  command: command('post', `${SMALL_PROJECT}/reports`, 'recorded'),
  label: 'actions.report',
  ...ACT,
  fields: { process: area('fields.process'), outcome: area('fields.outcome') },
  body: (told) => ({ ...told, values: [] }),
});

const close = form({
  command: command('post', `${SMALL_PROJECT}/closure`, 'recorded'),
  label: 'actions.close',
  send: 'record',
  fields: NOTE,
});

const owners = ({ lead }: SmallProject) => [lead];
const pathOf = ({ smallProject }: SmallProject) => ({ smallProject });

export const smallProjects: List<SmallProject> = {
  name: 'small-projects',
  query: smallProjectsQuery,
  keyOf: ({ smallProject }) => smallProject,
  narrowedBy: ({ status }) => status,
  cells: [
    { id: 'title', as: 'plain', of: ({ title }) => title },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'partner', as: 'plain', of: ({ partner }) => partner },
    { id: 'lead', as: 'plain', of: ({ lead }) => lead },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'layer', as: 'word', of: ({ layer }) => layer },
    { id: 'from', as: 'day', of: ({ window }) => window.start },
    { id: 'to', as: 'day', of: ({ window }) => window.end },
    { id: 'grant', as: 'money', of: ({ grant }) => grant },
  ],
  add: { command: 'PlanSmallProject', form: add },
  actions: [
    rowAction(approve, pathOf, {
      command: 'ApproveSmallProject',
      isPossible: ({ status, recordedBy }, { organization }) => status === 'planned' && recordedBy !== organization,
    }),
    rowAction(start, pathOf, {
      command: 'StartSmallProject',
      owners,
      isPossible: ({ status }) => status === 'approved',
    }),
    rowAction(report, pathOf, {
      command: 'ReportOnSmallProject',
      owners,
      isPossible: ({ status }) => status === 'running' || status === 'reported',
    }),
    rowAction(close, pathOf, {
      command: 'CloseSmallProject',
      owners,
      isPossible: ({ status }) => status === 'reported',
    }),
  ],
};
