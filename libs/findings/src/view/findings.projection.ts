import type { Contract } from '@concert/contracts';
import type {
  FindingAssignment,
  FindingExplanation,
  FindingFacts,
  FindingResolution,
} from '@concert/contracts/findings';
import type { PublishedMessage } from '@concert/messaging';
import { amend, change, type Change, defineProjection, on, type Projection } from '@concert/projections';
import { Finding } from './finding.entity.js';

/** The contracts under which a service publishes its findings. */
export interface FindingContracts {
  readonly raised: Contract<FindingFacts>;
  readonly revised: Contract<FindingFacts>;
  readonly reopened: Contract<FindingFacts>;
  readonly explained: Contract<FindingExplanation>;
  readonly resolved: Contract<FindingResolution>;
  /** Of a service whose findings are assigned. */
  readonly assigned?: Contract<FindingAssignment>;
}

/** Whatever was explained or resolved before: these figures disagree now. */
const opened = ({ programme, recordedAt, data }: PublishedMessage<FindingFacts>): Change[] => {
  const { finding: id, subject, currency, derived, range, ...facts } = data;
  return [
    change(Finding, { id }, (row): Finding => ({
      id,
      programme,
      ...facts,
      subject: subject ?? null,
      currency: currency ?? null,
      derived: derived ?? false,
      range: range ?? null,
      status: 'open',
      explanation: null,
      explainedBy: null,
      resolvedBy: null,
      assignedTo: row?.assignedTo ?? null,
      raisedAt: row?.raisedAt ?? recordedAt,
      changedAt: recordedAt,
    })),
  ];
};

/** The view of a service's findings, whatever its rules. */
export const findingsProjection = ({
  raised,
  revised,
  reopened,
  explained,
  resolved,
  assigned,
}: FindingContracts): Projection =>
  defineProjection(
    'findings',
    [Finding],
    on(raised, opened),
    on(revised, opened),
    on(reopened, opened),
    on(explained, ({ recordedAt, data: { finding: id, explanation, by } }) => [
      amend(Finding, { id }, (row): Finding => ({
        ...row,
        status: 'explained',
        explanation,
        explainedBy: by,
        changedAt: recordedAt,
      })),
    ]),
    on(resolved, ({ recordedAt, actor, reason, data: { finding: id, by, inputEvents } }) => [
      amend(Finding, { id }, (row): Finding => ({
        ...row,
        status: 'resolved',
        resolvedBy: by,
        // Accepted as it is: the reason is what explains it.
        ...(by === 'acceptance' && { explanation: reason ?? row.explanation, explainedBy: actor.organization }),
        inputEvents: [...row.inputEvents, ...inputEvents],
        changedAt: recordedAt,
      })),
    ]),
    ...(assigned
      ? [
          on(assigned, ({ recordedAt, data: { finding: id, organization } }) => [
            amend(Finding, { id }, (row): Finding => ({ ...row, assignedTo: organization, changedAt: recordedAt })),
          ]),
        ]
      : []),
  );
