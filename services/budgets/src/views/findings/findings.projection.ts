import {
  FindingExplainedV1,
  type FindingFacts,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import type { PublishedMessage } from '@concert/messaging';
import { amend, change, type Change, defineProjection, on } from '@concert/projections';
import { Finding } from './finding.entity.js';

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
      raisedAt: row?.raisedAt ?? recordedAt,
      changedAt: recordedAt,
    })),
  ];
};

export const findings = defineProjection(
  'findings',
  [Finding],
  on(FindingRaisedV1, opened),
  on(FindingRevisedV1, opened),
  on(FindingReopenedV1, opened),
  on(FindingExplainedV1, ({ recordedAt, data: { finding: id, explanation, by } }) => [
    amend(Finding, { id }, (row): Finding => ({
      ...row,
      status: 'explained',
      explanation,
      explainedBy: by,
      changedAt: recordedAt,
    })),
  ]),
  on(FindingResolvedV1, ({ recordedAt, data: { finding: id, by, inputEvents } }) => [
    amend(Finding, { id }, (row): Finding => ({
      ...row,
      status: 'resolved',
      resolvedBy: by,
      inputEvents: [...row.inputEvents, ...inputEvents],
      changedAt: recordedAt,
    })),
  ]),
);
