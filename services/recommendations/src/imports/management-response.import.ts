import type { ImportRow, ImportTemplate, Value } from '@concert/imports';
import { ID_BEFORE, type ImportOrder, type ImportPlan, refuseChangesOf, RowRefused } from '@concert/service-kit';
import { dispositions, keyActionStatuses } from '../recommendation/recommendation.js';

/** Spellings of management responses; what the document prints is kept beside. */
const STATUSES = {
  'on-going': 'ongoing',
  'on going': 'ongoing',
  'in progress': 'ongoing',
  initiated: 'ongoing',
  'not initiated': 'planned',
  'not started': 'planned',
};
const DISPOSITIONS = {
  agreed: 'accepted',
  accept: 'accepted',
  'partially accepted': 'partially-accepted',
  'partly accepted': 'partially-accepted',
  'partially agreed': 'partially-accepted',
  reject: 'rejected',
  'not accepted': 'rejected',
};

export const managementResponse: ImportTemplate = {
  key: 'management-response',
  title: 'Management response',
  columns: [
    {
      key: 'recommendation',
      header: 'Recommendation',
      kind: 'code',
      required: true,
      help: 'Number in the document; a row for each key action, all with the number of their recommendation',
      example: '4.3',
    },
    { key: 'parent', header: 'Part of', kind: 'code', help: 'Number of the recommendation above it', example: '4' },
    {
      key: 'title',
      header: 'Title',
      kind: 'text',
      help: 'In the first row of a new recommendation',
      example: 'Develop a YEM publicity strategy',
    },
    { key: 'text', header: 'Text', kind: 'text', help: 'What is recommended', example: '' },
    {
      key: 'addressees',
      header: 'Addressees',
      kind: 'list',
      help: 'Codes of those it speaks to, separated by semicolons; blank when the document names none',
      example: 'PMC; PMO',
    },
    { key: 'issuedOn', header: 'Issued on', kind: 'date', help: 'Today when blank', example: '2010-11-30' },
    { key: 'response', header: 'Response', kind: 'text', help: 'What management answers', example: '' },
    {
      key: 'disposition',
      header: 'Disposition',
      kind: 'choice',
      choices: dispositions,
      spellings: DISPOSITIONS,
      help: 'Blank where the document gives a text only',
      example: 'partially-accepted',
    },
    {
      key: 'dispositionReason',
      header: 'Reason',
      kind: 'text',
      help: 'Needed where it is not fully accepted',
      example: '',
    },
    { key: 'respondedOn', header: 'Responded on', kind: 'date', help: 'Today when blank', example: '2010-12-31' },
    {
      key: 'action',
      header: 'Key action number',
      kind: 'code',
      help: 'Blank where the document prints none: it is given one, and a finding says so',
      example: '4.3.1',
    },
    { key: 'keyAction', header: 'Key action', kind: 'text', help: 'What will be done', example: '' },
    { key: 'timeFrame', header: 'Time frame', kind: 'text', help: 'As printed', example: 'Quarter 4, 2010' },
    { key: 'start', header: 'From', kind: 'date', help: 'Blank: read from the time frame', example: '2010-10-01' },
    { key: 'end', header: 'To', kind: 'date', help: 'Blank: read from the time frame', example: '2010-12-31' },
    { key: 'responsible', header: 'Person responsible', kind: 'text', help: 'As printed', example: 'Full PMC and PMO' },
    {
      key: 'lead',
      header: 'Lead',
      kind: 'code',
      help: 'Code of the organization or body that answers for it, as read from the words; needed with a key action',
      example: 'PMC',
    },
    { key: 'collaborators', header: 'Collaborators', kind: 'list', help: 'Codes', example: 'CASS; CALSS' },
    { key: 'facilitator', header: 'Facilitator', kind: 'code', help: 'Convenes without carrying out', example: 'PMO' },
    { key: 'costed', header: 'Costed', kind: 'yes-no', help: 'yes: it cannot be done without money', example: 'yes' },
    { key: 'budget', header: 'Budget', kind: 'text', help: 'What it is paid from', example: '' },
    { key: 'comments', header: 'Comments', kind: 'text', help: 'Follow-up', example: '' },
    {
      key: 'status',
      header: 'Status',
      kind: 'choice',
      choices: keyActionStatuses,
      spellings: STATUSES,
      help: 'Blank says nothing, not "not begun"',
      example: 'ongoing',
    },
    {
      key: 'standsOn',
      header: 'Stands so on',
      kind: 'date',
      help: 'The day of status and comments; needed with them',
      example: '2010-12-31',
    },
  ],
};

type Get = (key: string) => Value | undefined;

const needed = (get: Get, key: string, message: string): Value => {
  const value = get(key);
  if (value === undefined) throw new RowRefused(key, 'CELL_MISSING', message);
  return value;
};

const issue = (get: Get): ImportOrder => ({
  command: 'IssueRecommendation',
  body: {
    code: get('recommendation'),
    parent: get('parent'),
    title: get('title'),
    text: needed(get, 'text', 'A recommendation says what is recommended'),
    addressees: get('addressees') ?? [],
    effectiveDate: get('issuedOn'),
  },
  columns: { code: 'recommendation', effectiveDate: 'issuedOn' },
  about: 'recommendation',
});

const respond = (get: Get): ImportOrder => ({
  command: 'RecordManagementResponse',
  params: { recommendation: String(get('recommendation')) },
  body: {
    disposition: get('disposition') ?? 'not-stated',
    text: needed(get, 'response', 'Without words there is no response'),
    reason: get('dispositionReason'),
    effectiveDate: get('respondedOn'),
  },
  columns: { text: 'response', reason: 'dispositionReason', effectiveDate: 'respondedOn' },
  about: 'response',
});

const state = (get: Get): ImportOrder => ({
  command: 'StateDisposition',
  params: { recommendation: String(get('recommendation')) },
  body: {
    disposition: needed(get, 'disposition', 'A disposition is accepted, partially accepted or rejected'),
    reason: needed(get, 'dispositionReason', 'A disposition that is stated later has a reason'),
  },
  columns: { reason: 'dispositionReason' },
  about: 'disposition',
});

const agree = (get: Get): ImportOrder => {
  const [start, end] = [get('start'), get('end')];
  if (start !== undefined && end === undefined) needed(get, 'end', 'A window has a last day');
  if (end !== undefined && start === undefined) needed(get, 'start', 'A window has a first day');
  return {
    command: 'AgreeKeyAction',
    params: { recommendation: String(get('recommendation')) },
    body: {
      code: get('action'),
      text: get('keyAction'),
      timeFrameAsPrinted: get('timeFrame'),
      window: start === undefined ? undefined : { start, end },
      lead: needed(get, 'lead', 'Somebody answers for a key action: read the words and name one'),
      collaborators: get('collaborators') ?? [],
      facilitator: get('facilitator'),
      responsibleAsPrinted: get('responsible'),
      costed: get('costed'),
      budget: get('budget'),
      effectiveDate: get('respondedOn'),
    },
    columns: {
      code: 'action',
      text: 'keyAction',
      timeFrameAsPrinted: 'timeFrame',
      responsibleAsPrinted: 'responsible',
      'window.start': 'start',
      'window.end': 'end',
      effectiveDate: 'respondedOn',
    },
    about: get('action') === undefined ? 'keyAction' : 'action',
  };
};

const progress = (get: Get, { printed }: ImportRow, action: string): ImportOrder => ({
  command: 'ProgressKeyAction',
  params: { recommendation: String(get('recommendation')), action },
  body: {
    status: get('status') ?? 'not-stated',
    statusAsPrinted: printed.get('status'),
    comment: get('comments'),
    on: needed(get, 'standsOn', 'Status and comments hold on a day'),
  },
  columns: { statusAsPrinted: 'status', comment: 'comments', on: 'standsOn' },
  about: 'status',
});

/** Words that an earlier row of the same recommendation gave: a table repeats them, or leaves them out. */
const saidBefore = (row: ImportRow, earlier: readonly ImportRow[], key: string): boolean => {
  const code = row.values.get('recommendation');
  const before = earlier.find(({ values }) => values.get('recommendation') === code && values.has(key));
  if (!before) return false;
  if (before.values.get(key) === row.values.get(key)) return true;
  throw new RowRefused(key, 'ROWS_DISAGREE', `Row ${before.number} says something else of ${String(code)}`);
};

/** What follows a key action up is about one that stands; a response, about a recommendation without. */
const FOLLOW_UP = ['status', 'comments', 'standsOn'];
/** What a response with words only is given later. */
const DISPOSITION = ['disposition', 'dispositionReason'];
const RESPONSE = ['response', 'disposition', 'dispositionReason', 'respondedOn'];

export const managementResponseImport: ImportPlan = {
  template: managementResponse,
  add: (row, earlier) => {
    const get: Get = (key) => row.values.get(key);
    const isNew = (key: string): boolean => get(key) !== undefined && !saidBefore(row, earlier, key);
    const orders: ImportOrder[] = [];
    if (isNew('title')) orders.push(issue(get));
    if (isNew('response')) orders.push(respond(get));
    if (get('keyAction') !== undefined) orders.push(agree(get));
    if (get('status') !== undefined || get('comments') !== undefined) {
      if (get('keyAction') === undefined) needed(get, 'keyAction', 'Status and comments are those of a key action');
      orders.push(progress(get, row, ID_BEFORE));
    }
    if (orders.length === 0)
      throw new RowRefused(
        'recommendation',
        'ROW_SAYS_NOTHING',
        'Neither a recommendation, a response nor a key action',
      );
    return orders;
  },
  replace: ({ row, standing, changed }) => {
    const get: Get = (key) => row.values.get(key) ?? standing.values.get(key);
    const isFollowUp = changed.some((key) => FOLLOW_UP.includes(key));
    refuseChangesOf(
      changed,
      isFollowUp ? FOLLOW_UP : RESPONSE,
      'What was recommended and agreed stands: a due date is extended, an action dropped or linked, by a request of its own',
    );
    const isOpen = standing.values.get('disposition') === 'not-stated';
    if (isOpen && changed.every((key) => DISPOSITION.includes(key))) return [state(get)];
    if (!isFollowUp) return [respond(get)];
    const action = needed(get, 'action', 'Status and comments are those of a key action');
    return [progress(get, row, String(action))];
  },
};
