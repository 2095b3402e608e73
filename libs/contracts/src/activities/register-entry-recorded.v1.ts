import { contract, type DataOf } from '../contract.js';
import { code, count, date, id, listOf, oneOf, optional, record, text, type ValueOf, yesOrNo } from '../fields.js';
import { registerEntryStatus } from './register-entry-status.js';

const registerEntryKind = oneOf(
  'mission',
  'training',
  'event',
  'meeting',
  'research',
  'web-presence',
  'communication',
  'knowledge',
  'replication',
  'policy-influence',
  'procedure',
  'artefact',
  'report',
  'translation',
  'training-assessment',
  'procedure-review',
  'evaluation-step',
  'monitoring-tool',
);
export type RegisterEntryKind = ValueOf<typeof registerEntryKind>;

/** How many an entry says that it reached. */
const reached = record({
  who: oneOf('women', 'girls', 'men', 'boys', 'children', 'persons', 'institutions'),
  count,
  /** True for "more than". */
  isMinimum: yesOrNo,
});
export type Reached = ValueOf<typeof reached>;

/** Something a programme keeps a list of: a mission, a training, a policy text, a good practice. */
export const RegisterEntryRecordedV1 = contract('activities.RegisterEntryRecorded.v1', {
  /** UUID of the entry. */
  entry: id,
  kind: registerEntryKind,
  title: text,
  description: optional(text),
  /** Codes of the organizations whose work it is. */
  byWhom: listOf(code),
  status: optional(registerEntryStatus),
  /** Name of a site of the programme. */
  site: optional(text),
  /** ISO date. */
  from: optional(date),
  /** ISO date; left out when it took one day. */
  to: optional(date),
  output: optional(code),
  /** UUID of the activity it belongs to. */
  activity: optional(id),
  audience: optional(text),
  /** Where it can be read. */
  address: optional(text),
  /** How well it worked. */
  assessment: optional(text),
  /** Whether its figures are given for women and men apart. */
  sexDisaggregated: optional(yesOrNo),
  reached: optional(reached),
});
export type RegisterEntryRecordedV1 = DataOf<typeof RegisterEntryRecordedV1>;
