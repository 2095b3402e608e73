import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as counts from './beneficiaries.js';

const given = specification(counts.beneficiaries);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-08-15T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const of = { period: '2011-1', scope: 'programme', reach: 'direct' } as const;
const cell = (group: counts.BeneficiaryGroup, count: number | null, notCollected = false) => ({
  group,
  count,
  notCollected,
});
const cells = [cell('women', 56939), cell('girls', 137381), cell('ethnic-groups', 0), cell('boys', null)];
const reported: counts.BeneficiariesReported = {
  type: 'BeneficiariesReported',
  data: { ...of, report: 'b-1', cells },
  effectiveDate: '2011-06-30',
};
const report =
  (told = cells) =>
  (state: counts.Beneficiaries) =>
    counts.reportBeneficiaries(
      state,
      new counts.ReportBeneficiaries({ programme: 'MDGF-1880', ...of, report: 'b-1', cells: told }, context),
    );
const restate = (told: counts.BeneficiaryCell[]) => (state: counts.Beneficiaries) =>
  counts.restateBeneficiaries(
    state,
    new counts.RestateBeneficiaries(
      { programme: 'MDGF-1880', ...of, cells: told, reason: 'Ethnic groups were not asked for' },
      context,
    ),
  );
const notAsked = [...cells.slice(0, 2), cell('ethnic-groups', null, true), cells[3]!];

describe('A count of beneficiaries', () => {
  it('is kept as reported, true at the cut-off: 0, not collected and blank are three things', () =>
    given().when(report()).then(reported));

  it('A-46: is restated when 0 meant that nobody asked', () =>
    given(reported)
      .when(restate(notAsked))
      .then({
        type: 'BeneficiariesRestated',
        data: { ...of, report: 'b-1', cells: notAsked, reason: 'Ethnic groups were not asked for' },
        effectiveDate: '2011-06-30',
      }));

  it('is reported once', () => given(reported).when(report()).thenRejectedWith(counts.BeneficiariesAlreadyReported));

  it.each([[[cell('women', 1), cell('women', 2)]], [[cell('women-and-girls', 3), cell('girls', 2)]]])(
    'counts nobody twice: %j',
    (told) => {
      given().when(report(told)).thenRejectedWith(counts.BeneficiariesCountedTwice);
      given(reported).when(restate(told)).thenRejectedWith(counts.BeneficiariesCountedTwice);
    },
  );

  it('has no number where nothing was collected', () =>
    given()
      .when(report([cell('women', 0, true)]))
      .thenRejectedWith(counts.BeneficiaryCellContradictsItself));

  it('is not restated to what it says', () =>
    given(reported).when(restate(cells)).thenRejectedWith(counts.BeneficiariesUnchanged));

  it('must be there to be restated', () =>
    expect(() => restate(cells)(given().state())).toThrow(
      new Unknown('count of beneficiaries', 'programme 2011-1 direct'),
    ));
});
