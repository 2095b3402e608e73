import {
  ActivityCompletedV1,
  ActivityEliminatedV1,
  ActivityModalityChangedV1,
  ActivityOccurrenceLoggedV1,
  ActivityPlannedV1,
  ActivityRescheduledV1,
  ActivityResumedV1,
  ActivityScheduledV1,
  ActivityStartedV1,
  ActivitySuspendedV1,
  OutcomeDefinedV1,
  OutputDefinedV1,
} from '@concert/contracts/activities';
import * as activities from '@concert/contracts/activities';
import * as agencies from '@concert/contracts/agencies';
import {
  BudgetAllocatedV1,
  BudgetRevisionAppliedV1,
  BudgetRevisionDraftedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionWithdrawnV1,
  FinancialReportAcceptedV1,
  FinancialReportRestatedV1,
  FinancialReportReturnedV1,
  FinancialReportSubmittedV1,
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  TrancheScheduledV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import * as budgets from '@concert/contracts/budgets';
import {
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionDroppedV1,
  KeyActionDueDateExtendedV1,
  KeyActionProgressedV1,
  KeyActionsLinkedV1,
  KeyActionVerifiedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import * as recommendations from '@concert/contracts/recommendations';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { sampleOf } from '@concert/contracts/testing';
import type { PublishedMessage } from '@concert/messaging';
import type { EntityClass, Projection } from '@concert/projections';
import { definitionOfCommittedChosen, privateNoteShared, privateNoteWritten } from '../participant/own-log.js';
import { activitiesOf } from './activities/activities.projection.js';
import { ActivityRow, OccurrenceRow, PlannedResult } from './activities/activities.view.js';
import {
  beneficiaryCardOpened,
  beneficiaryErased,
  beneficiaryMeasured,
} from './beneficiaries/beneficiaries-contracts.js';
import { beneficiaries } from './beneficiaries/beneficiaries.projection.js';
import { BeneficiaryRow } from './beneficiaries/beneficiaries.view.js';
import { decisions } from './decisions/decisions.projection.js';
import { DecisionRow } from './decisions/decisions.view.js';
import { findingsOf } from './findings/findings.projection.js';
import { FindingRow } from './findings/findings.view.js';
import { followUp } from './follow-up/follow-up.projection.js';
import { KeyActionRow, RecommendationRow } from './follow-up/follow-up.view.js';
import { isOverdueOn, statusOn } from './follow-up/standing.query.js';
import { money } from './money/money.projection.js';
import {
  AllocationRow,
  EarmarkEntryRow,
  FinancialReportRow,
  RevisionRow,
  TrancheRow,
  TransferRow,
} from './money/money.view.js';
import { ownBooksDifferenceExplained, ownBooksImported, ownBooksMapped } from './own-books/own-books-contracts.js';
import { ownBooks } from './own-books/own-books.projection.js';
import { OwnBooksEntryRow, OwnBooksExplanationRow, OwnBooksMappingRow } from './own-books/own-books.view.js';
import { privateRecord } from './private-record/private-record.projection.js';
import { OwnDefinition, PrivateNoteRow } from './private-record/private-record.view.js';

let published = 0n;

/** A contract's sample, with some of its facts changed, as it arrives. */
const message = <Data extends object>(
  contract: { readonly type: string; publish(data: Data): { type: string; data: Data } },
  data: Data,
  effectiveDate = '2011-07-01',
): PublishedMessage<Data> => {
  published += 1n;
  return {
    ...contract.publish(data),
    id: `00000000-0000-4000-8000-${String(published).padStart(12, '0')}`,
    source: contract.type.split('.')[0] as string,
    programme: 'MDGF-1880',
    stream: 'any',
    streamVersion: Number(published),
    position: published,
    previous: published - 1n,
    effectiveDate,
    recordedAt: '2011-07-04T09:00:00.000000Z',
    actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
    correlationId: 'c',
    causationId: 'c',
    visibility: 'shared',
  };
};

const sample = <Data extends object>(contract: Parameters<typeof sampleOf<Data>>[0], facts: Partial<Data> = {}) =>
  message(contract, { ...sampleOf(contract).data, ...facts });

/** Rows of one table after the messages. */
const fold = <Row extends object>(
  projection: Projection,
  entity: EntityClass<Row>,
  ...messages: readonly PublishedMessage[]
): Row[] => {
  const rows = new Map<string, object | undefined>();
  for (const each of messages) {
    for (const { entity: of, key, to } of projection.handlers.get(each.type)?.(each) ?? []) {
      const name = `${of.name} ${JSON.stringify(key)}`;
      rows.set(name, to(rows.get(name)));
    }
  }
  return [...rows].flatMap(([name, row]) => (name.startsWith(`${entity.name} `) && row ? [row as Row] : []));
};

const repeated = (messages: readonly PublishedMessage[]): PublishedMessage[] =>
  messages.flatMap((each) => [each, each]);

const activity = '00000000-0000-4000-8000-0000000000a1';
const report = '00000000-0000-4000-8000-0000000000b1';
const finding = '00000000-0000-4000-8000-0000000000c1';
const recommendation = '00000000-0000-4000-8000-0000000000d1';
const action = '00000000-0000-4000-8000-0000000000d2';

const planned = sample(ActivityPlannedV1, {
  activity,
  lead: 'ILO',
  collaborators: ['UNESCO'],
  facilitator: 'PMO',
  sites: ['Tianjin'],
});
const logged = sample(ActivityOccurrenceLoggedV1, { activity, site: 'Tianjin' });

describe("A participant's activities", () => {
  it.each([
    ['ILO', 'lead'],
    ['UNESCO', 'collaborator'],
    ['PMO', 'facilitator'],
    ['UNICEF', null],
  ])('are kept with the part of %s in them: %s', (participant, relation) =>
    expect(fold(activitiesOf(participant), ActivityRow, planned)).toMatchObject([{ activity, relation }]),
  );

  it('are there once when the event comes twice', () => {
    const outcome = sample(OutcomeDefinedV1);
    const output = sample(OutputDefinedV1);
    const all = repeated([outcome, output, planned, logged]);
    expect(fold(activitiesOf('ILO'), ActivityRow, ...all)).toHaveLength(1);
    expect(fold(activitiesOf('ILO'), OccurrenceRow, ...all)).toHaveLength(1);
    expect(fold(activitiesOf('ILO'), PlannedResult, ...all)).toHaveLength(2);
  });

  it('keep an occurrence that nobody counted apart from one that nobody attended', () => {
    const uncounted = sample(ActivityOccurrenceLoggedV1, { activity, participants: null });
    expect(fold(activitiesOf('ILO'), OccurrenceRow, uncounted)).toMatchObject([{ participants: null }]);
  });
});

describe('An activity that goes on', () => {
  const window = { start: '2011-03-01', end: '2011-04-30' };
  const after = (...events: PublishedMessage[]): ActivityRow | undefined =>
    fold(activitiesOf('ILO'), ActivityRow, planned, ...repeated(events))[0];

  it.each([
    ['scheduled', sample(ActivityScheduledV1, { activity, window }), { ...window, status: 'scheduled' }],
    ['rescheduled', sample(ActivityRescheduledV1, { activity, window }), { ...window, status: 'planned' }],
    ['started', sample(ActivityStartedV1, { activity }), { status: 'ongoing' }],
    [
      'completed',
      sample(ActivityCompletedV1, { activity, completedOn: '2011-04-01' }),
      { status: 'completed', endedOn: '2011-04-01' },
    ],
    [
      'eliminated',
      sample(ActivityEliminatedV1, { activity, eliminatedOn: '2011-04-01' }),
      { status: 'eliminated', endedOn: '2011-04-01' },
    ],
    [
      'carried out otherwise',
      sample(ActivityModalityChangedV1, { activity, modality: 'online' }),
      { modality: 'online' },
    ],
  ] as const)('is shown as %s, also when that comes twice', (_, event, shown) =>
    expect(after(event)).toMatchObject(shown),
  );

  it('stands where it stood once it is resumed', () => {
    const history = [sample(ActivityStartedV1, { activity }), sample(ActivitySuspendedV1, { activity })];
    expect(fold(activitiesOf('ILO'), ActivityRow, planned, ...history)).toMatchObject([{ status: 'suspended' }]);
    const resumed = sample(ActivityResumedV1, { activity });
    expect(fold(activitiesOf('ILO'), ActivityRow, planned, ...history, resumed, resumed)).toMatchObject([
      { status: 'ongoing', statusBefore: null },
    ]);
  });
});

describe('Money', () => {
  it('keeps what a revision sets aside, once when the event comes twice', () =>
    expect(fold(money, EarmarkEntryRow, ...repeated([sample(BudgetRevisionAppliedV1)]))).toHaveLength(
      sampleOf(BudgetRevisionAppliedV1).data.entries.filter(({ place }) => place.earmark !== undefined).length,
    ));

  it('follows a revision from its draft on', () => {
    const revision = '00000000-0000-4000-8000-0000000000b9';
    const drafted = sample(BudgetRevisionDraftedV1, { revision });
    const proposed = sample(BudgetRevisionProposedV1, { revision });
    const withdrawn = sample(BudgetRevisionWithdrawnV1, { revision });
    expect(fold(money, RevisionRow, ...repeated([drafted]))).toMatchObject([{ status: 'draft', draftedBy: 'ILO' }]);
    expect(fold(money, RevisionRow, ...repeated([drafted, proposed]))).toMatchObject([{ status: 'proposed' }]);
    expect(fold(money, RevisionRow, ...repeated([drafted, withdrawn]))).toMatchObject([{ status: 'withdrawn' }]);
  });

  const submitted = sample(FinancialReportSubmittedV1, { report });
  const restated = sample(FinancialReportRestatedV1, { report, supersedes: 1 });

  it('counts an allocation once when the event comes twice, and two allocations twice', () => {
    const first = sample(BudgetAllocatedV1, { agency: 'ILO' });
    const second = sample(BudgetAllocatedV1, { agency: 'ILO' });
    expect(fold(money, AllocationRow, ...repeated([first]), second)).toHaveLength(2);
  });

  it('follows an applied revision, once when the event comes twice; what is set aside is no agency’s', () => {
    const rows = fold(money, AllocationRow, ...repeated([sample(BudgetRevisionAppliedV1, {})]));
    expect(rows).toHaveLength(7);
    expect(rows).toContainEqual(expect.objectContaining({ agency: 'WHO', amount: '-3235.80' }));
  });

  it('counts a transfer once when the event comes twice', () =>
    expect(fold(money, TransferRow, ...repeated([sample(TransferReceivedV1)]))).toMatchObject([
      { amount: '2589520.00', currency: 'USD', original: { amount: { currency: 'EUR' }, rate: '0.7350' } },
    ]));

  it('keeps a tranche with its gate and the waiver of it', () => {
    const tranche = 2;
    const scheduled = sample(TrancheScheduledV1, { tranche });
    const evaluated = sample(ReleaseGateEvaluatedV1, { tranche, ratio: '56.13', threshold: '70', passed: false });
    const waived = sample(ReleaseGateWaivedV1, { tranche });
    expect(fold(money, TrancheRow, ...repeated([scheduled, evaluated, waived]))).toMatchObject([
      { tranche, gateRatio: '56.13', gatePassed: false, waivedBy: waived.data.decision },
    ]);
  });

  it('shows the figures last stated, with their version', () =>
    expect(fold(money, FinancialReportRow, submitted, restated)).toMatchObject([
      { version: 2, status: 'submitted', figures: restated.data.figures, reason: restated.data.reason },
    ]));

  it('shows whether a report was accepted or returned', () => {
    const accepted = sample(FinancialReportAcceptedV1, { report });
    const returned = sample(FinancialReportReturnedV1, { report });
    expect(fold(money, FinancialReportRow, submitted, accepted)).toMatchObject([{ status: 'accepted' }]);
    expect(fold(money, FinancialReportRow, submitted, returned)).toMatchObject([
      { status: 'returned', reason: returned.data.reason },
    ]);
  });
});

describe('Findings', () => {
  const raised = sample(FindingRaisedV1, { finding, scope: 'ILO' });

  it.each([
    ['ILO', 'ILO', true],
    ['programme', 'ILO', true],
    ['UNICEF', 'ILO', false],
  ])('on %s concern %s: %s', (scope, participant, concernsUs) =>
    expect(fold(findingsOf(participant), FindingRow, sample(FindingRaisedV1, { finding, scope }))).toMatchObject([
      { concernsUs },
    ]),
  );

  it('of other services are told from those on figures', () => {
    const other = sample(agencies.FindingRaisedV1, { finding: recommendation, scope: 'programme' });
    expect(fold(findingsOf('ILO'), FindingRow, ...repeated([raised, other]))).toMatchObject([
      { service: 'budgets' },
      { service: 'agencies', rule: 'registers-disagree', concernsUs: true },
    ]);
  });

  it.each([
    ['budgets', budgets],
    ['activities', activities],
    ['recommendations', recommendations],
  ])('of %s say who is to deal with them, also once the figures changed', (_service, contracts) => {
    const found = sample(contracts.FindingRaisedV1, { finding, scope: 'UNICEF' });
    const assigned = sample(contracts.FindingAssignedV1, { finding, organization: 'ILO' });
    const revised = sample(contracts.FindingRevisedV1, { finding, scope: 'UNICEF' });
    const after = (...events: PublishedMessage[]) => fold(findingsOf('ILO'), FindingRow, ...repeated(events));
    expect(after(found, assigned)).toMatchObject([{ assignedTo: 'ILO', concernsUs: true }]);
    expect(after(found, assigned, revised)).toMatchObject([{ assignedTo: 'ILO', concernsUs: true }]);
    const passedOn = sample(contracts.FindingAssignedV1, { finding, organization: 'WHO' });
    expect(after(found, assigned, passedOn)).toMatchObject([{ assignedTo: 'WHO', concernsUs: false }]);
  });

  it('are open, explained, resolved and open again as the figures change', () => {
    const explained = sample(FindingExplainedV1, { finding });
    const resolved = sample(FindingResolvedV1, { finding, by: 'correction' });
    const statusAfter = (...events: PublishedMessage[]) =>
      fold(findingsOf('ILO'), FindingRow, ...repeated(events)).map(({ status }) => status);
    expect(statusAfter(raised)).toEqual(['open']);
    expect(statusAfter(raised, sample(FindingRevisedV1, { finding }))).toEqual(['open']);
    expect(statusAfter(raised, explained)).toEqual(['explained']);
    expect(statusAfter(raised, explained, resolved)).toEqual(['resolved']);
    expect(statusAfter(raised, resolved, sample(FindingReopenedV1, { finding }))).toEqual(['open']);
  });
});

describe('Follow-up', () => {
  const issued = sample(RecommendationIssuedV1, { recommendation });
  const window = { start: '2010-10-01', end: '2010-12-31' };
  const agreed = sample(KeyActionAgreedV1, { recommendation, action, window });
  const progressed = (on: string, status: KeyActionProgressedV1['status']) =>
    sample(KeyActionProgressedV1, { recommendation, action, status, on });

  it('keeps the response to a recommendation, and its approval', () => {
    const answered = sample(ManagementResponseRecordedV1, { recommendation });
    const approved = sample(ManagementResponseApprovedV1, { recommendation });
    expect(fold(followUp, RecommendationRow, ...repeated([issued, answered]))).toMatchObject([
      { response: answered.data.text, approvedBy: null },
    ]);
    expect(fold(followUp, RecommendationRow, issued, answered, approved)).toMatchObject([
      { approvedBy: approved.data.decision },
    ]);
  });

  it('lists an entry once when the event comes twice, and in the order of the days', () => {
    const [row] = fold(
      followUp,
      KeyActionRow,
      agreed,
      ...repeated([progressed('2011-03-01', 'completed'), progressed('2011-01-31', 'ongoing')]),
    );
    expect(row?.followUp.map(({ status }) => status)).toEqual(['ongoing', 'completed']);
  });

  it('derives the status and overdue for any day', () => {
    const [row] = fold(followUp, KeyActionRow, agreed, progressed('2011-03-01', 'completed'));
    expect(row && statusOn('2011-02-28', row.followUp)).toBe('not-stated');
    expect(row && isOverdueOn('2010-12-31', row)).toBe(false);
    expect(row && isOverdueOn('2011-01-01', row)).toBe(true);
    expect(row && isOverdueOn('2011-03-01', row)).toBe(false);
  });

  it('follows a key action to its end, each time once', () => {
    const done = sample(KeyActionCompletedV1, { action, on: '2011-03-01' });
    const verified = sample(KeyActionVerifiedV1, { action, verifiedBy: 'PMO' });
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([done, verified]))).toMatchObject([
      { verifiedBy: 'PMO', followUp: [{ status: 'completed', by: done.data.completedBy }] },
    ]);
    const dropped = sample(KeyActionDroppedV1, { action, on: '2011-03-01' });
    const [row] = fold(followUp, KeyActionRow, agreed, ...repeated([dropped]));
    expect(row && isOverdueOn('2012-01-01', row)).toBe(false);
  });

  it('takes a later end, and a merger, from what was agreed since', () => {
    const newWindow = { start: '2010-10-01', end: '2011-06-30' };
    const extended = sample(KeyActionDueDateExtendedV1, { action, newWindow });
    const merged = sample(KeyActionsLinkedV1, { action, other: 'other', link: 'merged-into' });
    const same = sample(KeyActionsLinkedV1, { action, other: 'other', link: 'same' });
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([extended, same]))).toMatchObject([
      { end: '2011-06-30', mergedInto: null },
    ]);
    expect(fold(followUp, KeyActionRow, agreed, ...repeated([merged]))).toMatchObject([{ mergedInto: 'other' }]);
  });

  it('is never overdue without an end', () => {
    const [row] = fold(followUp, KeyActionRow, sample(KeyActionAgreedV1, { action, window: null }));
    expect(row && isOverdueOn('2099-01-01', row)).toBe(false);
  });
});

describe('Decisions', () => {
  it('are there once when the event comes twice', () =>
    expect(fold(decisions, DecisionRow, ...repeated([sample(DecisionTakenV1)]))).toMatchObject([
      { date: '2011-07-01', programme: 'MDGF-1880' },
    ]));
});

describe('What the participant keeps for itself', () => {
  const note = '00000000-0000-4000-8000-0000000000e1';
  const written = message(privateNoteWritten('ILO'), { note, about: { kind: 'finding', id: finding }, text: 'Ask.' });
  const chosen = (definition: 'inclusive' | 'outstanding') =>
    message(definitionOfCommittedChosen('ILO'), { definition, formerly: null });

  it('comes from its own log and from no other', () => {
    expect([...privateRecord('ILO').handlers.keys()]).toEqual([
      'view-ilo.PrivateNoteWritten.v1',
      'view-ilo.PrivateNoteShared.v1',
      'view-ilo.DefinitionOfCommittedChosen.v1',
    ]);
    expect(fold(privateRecord('UNICEF'), PrivateNoteRow, written)).toEqual([]);
  });

  it('is there once when the event comes twice', () =>
    expect(fold(privateRecord('ILO'), PrivateNoteRow, ...repeated([written]))).toMatchObject([
      { note, aboutKind: 'finding', aboutId: finding, writtenBy: 'ilo-coordinator' },
    ]));

  it('says since when a note is shared, also when that comes twice', () => {
    const shared = message(privateNoteShared('ILO'), written.data);
    expect(fold(privateRecord('ILO'), PrivateNoteRow, ...repeated([written]))).toMatchObject([{ sharedAt: null }]);
    expect(fold(privateRecord('ILO'), PrivateNoteRow, written, shared, shared)).toMatchObject([
      { sharedAt: '2011-07-04T09:00:00.000000Z' },
    ]);
  });

  it('reads committed as last chosen', () =>
    expect(fold(privateRecord('ILO'), OwnDefinition, chosen('outstanding'), chosen('inclusive'))).toMatchObject([
      { participant: 'ILO', definition: 'inclusive' },
    ]));
});

describe("A participant's own books", () => {
  const line = { row: 'V-1', line: '517 Travel', date: '2010-02-01', measure: 'disbursed', text: null } as const;
  const imported = (amount: string) =>
    message(ownBooksImported('ILO'), {
      import: 'i1',
      mode: 'add',
      entries: [{ ...line, amount: { amount, currency: 'USD' } }],
    });
  const mapped = message(ownBooksMapped('ILO'), { fiscalYearStartMonth: 7, lines: [], measures: [] });
  const explained = message(ownBooksDifferenceExplained('ILO'), {
    explanation: 'e1',
    figure: 'disbursed 2010-2',
    difference: { amount: '-1.00', currency: 'USD' },
    text: 'Booked later.',
  });

  it('hold a row once, as it was last imported', () =>
    expect(fold(ownBooks('ILO'), OwnBooksEntryRow, ...repeated([imported('1.00'), imported('2.00')]))).toMatchObject([
      { row: 'V-1', amount: '2.00', import: 'i1' },
    ]));

  it('hold mapping and explanations once when the events come twice', () => {
    const twice = repeated([mapped, explained]);
    expect(fold(ownBooks('ILO'), OwnBooksMappingRow, ...twice)).toMatchObject([{ fiscalYearStartMonth: 7 }]);
    expect(fold(ownBooks('ILO'), OwnBooksExplanationRow, ...twice)).toMatchObject([
      { figure: 'disbursed 2010-2', difference: '-1.00', explainedBy: 'ilo-coordinator' },
    ]);
  });
});

describe('Beneficiary cards', () => {
  const beneficiary = '00000000-0000-4000-8000-0000000000f1';
  const opened = message(beneficiaryCardOpened('ILO'), { beneficiary, sex: 'female', ageBand: '15-17', sealed: 's' });
  const measured = (kind: 'baseline' | 'end') =>
    message(beneficiaryMeasured('ILO'), { beneficiary, kind, on: '2011-06-01', sealed: 's' });
  const held = [opened, measured('baseline'), measured('end')];

  it('are there once when the events come twice', () =>
    expect(fold(beneficiaries('ILO'), BeneficiaryRow, ...held, ...held)).toMatchObject([
      { status: 'held', ageBand: '15-17', sealed: 's', baselineSealed: 's', endOn: '2011-06-01' },
    ]));

  it('keep nothing sealed of who was erased, and still count', () => {
    const erased = message(beneficiaryErased('ILO'), { beneficiary });
    expect(fold(beneficiaries('ILO'), BeneficiaryRow, ...held, ...repeated([erased]))).toMatchObject([
      { status: 'erased', sex: 'female', sealed: null, baselineSealed: null, endSealed: null },
    ]);
  });
});

describe('The order between the sources', () => {
  it('makes no difference', () => {
    const projections = [activitiesOf('ILO'), money, followUp, decisions, privateRecord('ILO'), ownBooks('ILO')];
    const sources = projections.map(
      ({ handlers }) => new Set([...handlers.keys()].map((type) => type.split('.')[0] as string)),
    );
    // Rows fed by one source each cannot end differently, whatever the order between the sources.
    // A finding is fed by the service that raised it alone.
    for (const fedBy of sources) expect(fedBy.size).toBe(1);
  });
});
