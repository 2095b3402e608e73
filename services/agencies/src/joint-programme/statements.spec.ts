import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  type AssertionRecorded,
  jointProgramme,
  type JointProgrammeEstablished,
  type ProgrammeOperationallyClosed,
  type TotalBudgetStated,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';
import { AddNewMoney, RecordAssertion, StateTotalBudget, WithdrawAssertion } from './statements.decisions.js';
import * as statements from './statements.decisions.js';

const given = specification(jointProgramme);
const byPmo: CommandContext = {
  commandId: '5a1d3b60-0000-4000-8000-000000000001',
  issuedAt: '2020-11-01T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '5a1d3b60-0000-4000-8000-000000000002',
};
const programme = 'IOM-CT-CN-MN';
const effectiveDate = '2020-11-01';
const usd = (amount: string) => ({ amount, currency: 'USD' });

const established: JointProgrammeEstablished = {
  type: 'JointProgrammeEstablished',
  data: { code: programme, title: 'Counter-trafficking', start: '2018-01-01', end: '2020-12-31', modality: 'parallel' },
};
const stated: TotalBudgetStated = {
  type: 'TotalBudgetStated',
  data: { totalBudget: usd('780000.00') },
  effectiveDate,
};
const closed: ProgrammeOperationallyClosed = { type: 'ProgrammeOperationallyClosed', data: { date: '2021-01-31' } };

describe('Stating the total budget', () => {
  const state = (totalBudget: { amount: string; currency: string }): StateTotalBudget =>
    new StateTotalBudget({ programme, totalBudget, effectiveDate }, byPmo);

  it('says what nobody had stated', () =>
    given(established)
      .when((known) => statements.stateTotalBudget(known, state(usd('780000.00'))))
      .then(stated));

  it('says how it was stated before', () =>
    given(established, stated)
      .when((known) => statements.stateTotalBudget(known, state(usd('790000.00'))))
      .then({ ...stated, data: { totalBudget: usd('790000.00'), formerly: usd('780000.00') } }));

  it.each([
    ['the same again', [established, stated], usd('780000.00'), rejection.TotalBudgetUnchanged],
    ['zero, which is not unknown', [established], usd('0.00'), rejection.TotalBudgetNotPositive],
    ['another currency', [established], { amount: '780000.00', currency: 'EUR' }, rejection.TotalBudgetCurrencyDiffers],
    ['a closed programme', [established, closed], usd('780000.00'), rejection.ProgrammeClosed],
  ] as const)('is refused: %s', (_, history, totalBudget, refusal) =>
    given(...history)
      .when((known) => statements.stateTotalBudget(known, state(totalBudget)))
      .thenRejectedWith(refusal),
  );
});

describe('What a document says', () => {
  const said = {
    assertion: 'assertion-1',
    attribute: 'end',
    value: '2021-01-31',
    document: 'Evaluation brief',
    place: 'Project period',
  };
  const recorded: AssertionRecorded = { type: 'AssertionRecorded', data: said, effectiveDate };
  const record = new RecordAssertion({ programme, ...said, effectiveDate }, byPmo);
  const withdraw = new WithdrawAssertion({ programme, assertion: 'assertion-1', effectiveDate }, byPmo);

  it('is kept beside what the programme says', () =>
    given(established)
      .when((known) => statements.recordAssertion(known, record))
      .then(recorded));

  it('is kept once', () =>
    given(established, recorded)
      .when((known) => statements.recordAssertion(known, record))
      .thenRejectedWith(rejection.AssertionAlreadyRecorded, { attribute: 'end', value: '2021-01-31' }));

  it('is withdrawn when it was misread, and may be recorded again', () => {
    const withdrawn = {
      type: 'AssertionWithdrawn',
      data: { assertion: 'assertion-1', attribute: 'end' },
      effectiveDate,
    } as const;
    given(established, recorded)
      .when((known) => statements.withdrawAssertion(known, withdraw))
      .then(withdrawn);
    given(established, recorded, withdrawn)
      .when((known) => statements.recordAssertion(known, record))
      .then(recorded);
  });

  it('must be there to be withdrawn', () =>
    expect(() => statements.withdrawAssertion(given(established).state(), withdraw)).toThrow('There is no assertion'));
});

describe('R15: new money that a budget revision brought', () => {
  const revision = '5a1d3b60-0000-4000-8000-000000000009';
  const bring = (newMoney: { amount: string; currency: string }): AddNewMoney =>
    new AddNewMoney({ programme, revision, newMoney, appliedOn: '2019-05-01' }, byPmo);

  it('raises the total, of no day before the one for which it was stated', () =>
    given(established, stated)
      .when((known) => statements.addNewMoney(known, bring(usd('30000.00'))))
      .then({
        type: 'TotalBudgetStated',
        data: { totalBudget: usd('810000.00'), formerly: usd('780000.00'), revision },
        effectiveDate,
      }));

  it('raises it from the day on which the revision was applied', () =>
    given(established, stated)
      .when((known) =>
        statements.addNewMoney(
          known,
          new AddNewMoney({ programme, revision, newMoney: usd('30000.00'), appliedOn: '2021-01-31' }, byPmo),
        ),
      )
      .then({
        type: 'TotalBudgetStated',
        data: { totalBudget: usd('810000.00'), formerly: usd('780000.00'), revision },
        effectiveDate: '2021-01-31',
      }));

  it.each([
    ['a total that nobody stated', [established], usd('30000.00')],
    ['a total in another currency', [established, stated], { amount: '30000.00', currency: 'EUR' }],
    ['nothing brought', [established, stated], usd('0.00')],
  ] as const)('leaves as it is: %s', (_, history, newMoney) =>
    given(...history)
      .when((known) => statements.addNewMoney(known, bring(newMoney)))
      .then(),
  );
});
