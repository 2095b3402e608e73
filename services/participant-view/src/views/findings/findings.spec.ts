import * as activities from '@concert/contracts/activities';
import * as agencies from '@concert/contracts/agencies';
import * as budgets from '@concert/contracts/budgets';
import {
  FindingExplainedV1,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import * as recommendations from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { fold, repeated, sample } from '../views.fixture.js';
import { findingsOf } from './findings.projection.js';
import { FindingRow } from './findings.view.js';

const finding = '00000000-0000-4000-8000-0000000000c1';
const recommendation = '00000000-0000-4000-8000-0000000000d1';

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
