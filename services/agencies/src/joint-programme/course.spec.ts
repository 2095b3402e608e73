import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as closure from './course.decisions.js';
import * as extension from './course.decisions.js';
import { admitParticipant } from './joint-programme.decisions.js';
import {
  type DecisionNotCarriedOut,
  type ExtensionApproved,
  type ExtensionRefused,
  type ExtensionRequested,
  jointProgramme,
  type JointProgrammeEstablished,
  type PolicySetAdopted,
  type ProgrammeFinanciallyClosed,
  type ProgrammeOperationallyClosed,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';
import { AdmitParticipant } from './joint-programme.decisions.js';
import {
  CloseFinancially,
  CloseOperationally,
  DecideExtension,
  RecordDecisionNotCarriedOut,
  RequestExtension,
} from './course.decisions.js';

const given = specification(jointProgramme);

const byPmo: CommandContext = {
  commandId: '5a1d3b60-0000-4000-8000-000000000001',
  issuedAt: '2011-09-01T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '5a1d3b60-0000-4000-8000-000000000002',
};
const programme = 'MDGF-1880';

const yemEstablished: JointProgrammeEstablished = {
  type: 'JointProgrammeEstablished',
  data: {
    code: programme,
    title: 'YEM',
    start: '2009-01-09',
    end: '2012-01-09',
    totalBudget: { amount: '6600000.00', currency: 'USD' },
    modality: 'pass-through',
  },
};
/** Source, to verify: MDG-F, once, up to 12 months. */
const mdgfLimits: PolicySetAdopted = {
  type: 'PolicySetAdopted',
  data: {
    version: 1,
    releaseThreshold: '70',
    releaseBasis: 'last-tranche',
    includeAdvance: false,
    committedDefinition: 'inclusive',
    revisionThresholds: { pmcLimit: { amount: '1000000.00', currency: 'USD' }, pmcShare: '20' },
    extensionLimits: { months: 12, times: 1 },
  },
};
const reason = 'Key actions 1.2, 3.2 and 3.3 run into the first quarter of 2012';
const requested = (id = 'extension-1'): ExtensionRequested => ({
  type: 'ExtensionRequested',
  data: { extension: id, end: '2012-01-09', newEnd: '2012-03-31', reason },
  effectiveDate: '2011-09-01',
});
const approved: ExtensionApproved = {
  type: 'ExtensionApproved',
  data: {
    extension: 'extension-1',
    endBefore: '2012-01-09',
    endAfter: '2012-03-31',
    decision: 'decision-1',
    body: 'NSC',
  },
  effectiveDate: '2011-10-20',
};
const refused: ExtensionRefused = {
  type: 'ExtensionRefused',
  data: { extension: 'extension-1', end: '2012-01-09', decision: 'decision-1', body: 'NSC' },
  effectiveDate: '2011-10-20',
};
const operationallyClosed: ProgrammeOperationallyClosed = {
  type: 'ProgrammeOperationallyClosed',
  data: { date: '2012-02-11' },
  effectiveDate: '2012-02-11',
};
const financiallyClosed: ProgrammeFinanciallyClosed = {
  type: 'ProgrammeFinanciallyClosed',
  data: { date: '2013-06-30' },
  effectiveDate: '2013-06-30',
};

describe('Requesting an extension', () => {
  const request = (newEnd = '2012-03-31', id = 'extension-1'): RequestExtension =>
    new RequestExtension({ programme, extension: id, newEnd, reason, effectiveDate: '2011-09-01' }, byPmo);

  it('says until when, and why', () =>
    given(yemEstablished, mdgfLimits)
      .when((state) => extension.requestExtension(state, request()))
      .then(requested()));

  it('waits for the decision on the one before', () =>
    given(yemEstablished, requested())
      .when((state) => extension.requestExtension(state, request('2012-06-30', 'extension-2')))
      .thenRejectedWith(rejection.ExtensionPending, { extension: 'extension-1', newEnd: '2012-03-31' }));

  it('may come again after a refusal', () =>
    given(yemEstablished, mdgfLimits, requested(), refused)
      .when((state) => extension.requestExtension(state, request('2012-03-31', 'extension-2')))
      .then(requested('extension-2')));

  it('is refused when the end asked for is not later', () =>
    given(yemEstablished)
      .when((state) => extension.requestExtension(state, request('2012-01-09')))
      .thenRejectedWith(rejection.ExtensionNotLater, { end: '2012-01-09', newEnd: '2012-01-09' }));

  it('may reach the last day the rules allow', () =>
    given(yemEstablished, mdgfLimits)
      .when((state) => extension.requestExtension(state, request('2013-01-09')))
      .then({ ...requested(), data: { ...requested().data, newEnd: '2013-01-09' } }));

  it('is refused further than the rules allow', () =>
    given(yemEstablished, mdgfLimits)
      .when((state) => extension.requestExtension(state, request('2013-01-10')))
      .thenRejectedWith(rejection.ExtensionTooLong, { months: 12, latest: '2013-01-09', newEnd: '2013-01-10' }));

  it('is refused when the programme was extended as often as the rules allow', () =>
    given(yemEstablished, mdgfLimits, requested(), approved)
      .when((state) => extension.requestExtension(state, request('2012-06-30', 'extension-2')))
      .thenRejectedWith(rejection.ExtensionTooOften, { times: 1, extensionsApproved: 1 }));

  it('is refused when the programme is closed', () =>
    given(yemEstablished, operationallyClosed)
      .when((state) => extension.requestExtension(state, request()))
      .thenRejectedWith(rejection.ProgrammeClosed, { phase: 'operationally-closed', date: '2012-02-11' }));
});

describe('Deciding on an extension', () => {
  const decide = (outcome: 'approved' | 'rejected', id = 'extension-1'): DecideExtension =>
    new DecideExtension(
      { programme, extension: id, outcome, decision: 'decision-1', body: 'NSC', decidedOn: '2011-10-20' },
      byPmo,
    );

  it('moves the end from the day of the decision on', () =>
    given(yemEstablished, requested())
      .when((state) => extension.decideExtension(state, decide('approved')))
      .then(approved));

  it('leaves the end where it was', () =>
    given(yemEstablished, requested())
      .when((state) => extension.decideExtension(state, decide('rejected')))
      .then(refused));

  it.each([
    ['was never requested', [yemEstablished], 'extension-1'],
    ['was decided before', [yemEstablished, requested(), approved], 'extension-1'],
    ['is not the pending one', [yemEstablished, requested()], 'extension-2'],
  ] as const)('is refused when it %s', (_, history, id) =>
    given(...history)
      .when((state) => extension.decideExtension(state, decide('approved', id)))
      .thenRejectedWith(rejection.ExtensionNotPending, { extension: id }),
  );
});

describe('A decision that a rule refuses', () => {
  const refusal = {
    decision: 'decision-1',
    kind: 'extension',
    id: 'extension-1',
    rule: 'EXTENSION_NOT_PENDING',
    detail: 'No such extension of MDGF-1880 awaits a decision',
  };
  const notCarriedOut: DecisionNotCarriedOut = {
    type: 'DecisionNotCarriedOut',
    data: refusal,
    effectiveDate: '2011-10-20',
  };
  const record = new RecordDecisionNotCarriedOut({ programme, decidedOn: '2011-10-20', ...refusal }, byPmo);

  it('is told to be not carried out', () =>
    given(yemEstablished)
      .when((state) => extension.recordDecisionNotCarriedOut(state, record))
      .then(notCarriedOut));

  it('needs a programme', () =>
    expect(() => extension.recordDecisionNotCarriedOut(given().state(), record)).toThrow('There is no programme'));
});

describe('Closing a programme', () => {
  const operationally = (date = '2012-02-11'): CloseOperationally => new CloseOperationally({ programme, date }, byPmo);
  const financially = (date = '2013-06-30'): CloseFinancially => new CloseFinancially({ programme, date }, byPmo);

  it('is operational first', () =>
    given(yemEstablished)
      .when((state) => closure.closeOperationally(state, operationally()))
      .then(operationallyClosed));

  it('is financial when everything is settled', () =>
    given(yemEstablished, operationallyClosed)
      .when((state) => closure.closeFinancially(state, financially()))
      .then(financiallyClosed));

  it('is refused twice', () => {
    given(yemEstablished, operationallyClosed)
      .when((state) => closure.closeOperationally(state, operationally()))
      .thenRejectedWith(rejection.ProgrammeAlreadyClosed, { date: '2012-02-11' });
    given(yemEstablished, operationallyClosed, financiallyClosed)
      .when((state) => closure.closeFinancially(state, financially()))
      .thenRejectedWith(rejection.ProgrammeAlreadyClosed, { date: '2013-06-30' });
  });

  it('is refused while an extension awaits its decision', () =>
    given(yemEstablished, requested())
      .when((state) => closure.closeOperationally(state, operationally()))
      .thenRejectedWith(rejection.ExtensionPending));

  it('is not financial while something may take place', () =>
    given(yemEstablished)
      .when((state) => closure.closeFinancially(state, financially()))
      .thenRejectedWith(rejection.ProgrammeNotOperationallyClosed));

  it('is refused before the programme starts, and financially before it is closed operationally', () => {
    given(yemEstablished)
      .when((state) => closure.closeOperationally(state, operationally('2009-01-08')))
      .thenRejectedWith(rejection.ClosureOutOfOrder, { start: '2009-01-09' });
    given(yemEstablished, operationallyClosed)
      .when((state) => closure.closeFinancially(state, financially('2012-02-10')))
      .thenRejectedWith(rejection.ClosureOutOfOrder, { operationallyClosed: '2012-02-11' });
  });

  it('admits nobody any more', () =>
    given(yemEstablished, operationallyClosed)
      .when((state) =>
        admitParticipant(
          state,
          new AdmitParticipant({ programme, organization: 'WHO', role: 'national-partner' }, byPmo),
        ),
      )
      .thenRejectedWith(rejection.ProgrammeClosed, { programme }));
});
