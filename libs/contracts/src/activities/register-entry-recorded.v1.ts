import { contract } from '../contract.js';
import { code, count, date, id, listOf, oneOf, optional, record, text, yesOrNo } from '../fields.js';

export type RegisterEntryKind =
  | 'mission'
  | 'training'
  | 'event'
  | 'meeting'
  | 'research'
  | 'web-presence'
  | 'communication'
  | 'knowledge'
  | 'replication'
  | 'policy-influence'
  | 'procedure'
  | 'artefact'
  | 'report'
  | 'translation'
  | 'training-assessment'
  | 'procedure-review'
  | 'evaluation-step'
  | 'monitoring-tool';

export type RegisterEntryStatus = 'planned' | 'draft' | 'in-use' | 'submitted' | 'adopted' | 'done' | 'dropped';

const registerEntryStatus = oneOf('planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped');

/** How many an entry says that it reached. */
export interface Reached {
  readonly who: 'women' | 'girls' | 'men' | 'boys' | 'children' | 'persons' | 'institutions';
  readonly count: number;
  /** True for "more than". */
  readonly isMinimum: boolean;
}

const reached = record<Reached>({
  who: oneOf('women', 'girls', 'men', 'boys', 'children', 'persons', 'institutions'),
  count,
  isMinimum: yesOrNo,
});

/** Something a programme keeps a list of: a mission, a training, a policy text, a good practice. */
export interface RegisterEntryRecordedV1 {
  /** UUID of the entry. */
  readonly entry: string;
  readonly kind: RegisterEntryKind;
  readonly title: string;
  readonly description?: string;
  /** Codes of the organizations whose work it is. */
  readonly byWhom: readonly string[];
  readonly status?: RegisterEntryStatus;
  /** Name of a site of the programme. */
  readonly site?: string;
  /** ISO date. */
  readonly from?: string;
  /** ISO date; left out when it took one day. */
  readonly to?: string;
  readonly output?: string;
  /** UUID of the activity it belongs to. */
  readonly activity?: string;
  readonly audience?: string;
  /** Where it can be read. */
  readonly address?: string;
  /** How well it worked. */
  readonly assessment?: string;
  /** Whether its figures are given for women and men apart. */
  readonly sexDisaggregated?: boolean;
  readonly reached?: Reached;
}

export const RegisterEntryRecordedV1 = contract<RegisterEntryRecordedV1>('activities.RegisterEntryRecorded.v1', {
  entry: id,
  kind: oneOf(
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
  ),
  title: text,
  description: optional(text),
  byWhom: listOf(code),
  status: optional(registerEntryStatus),
  site: optional(text),
  from: optional(date),
  to: optional(date),
  output: optional(code),
  activity: optional(id),
  audience: optional(text),
  address: optional(text),
  assessment: optional(text),
  sexDisaggregated: optional(yesOrNo),
  reached: optional(reached),
});
