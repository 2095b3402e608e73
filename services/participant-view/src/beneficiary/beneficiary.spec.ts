import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  beneficiary as evolution,
  BeneficiaryCardAlreadyOpened,
  BeneficiaryCardNotOpen,
  type BeneficiaryCardOpened,
  BeneficiaryEndWithoutBaseline,
  type BeneficiaryErased,
  type BeneficiaryEvent,
  type BeneficiaryMeasured,
  BeneficiaryMeasuredBefore,
  eraseBeneficiary,
  EraseBeneficiary,
  type MeasurementKind,
  openBeneficiaryCard,
  OpenBeneficiaryCard,
  recordBeneficiaryMeasurement,
  RecordBeneficiaryMeasurement,
} from './beneficiary.js';

const given = specification(evolution);
const beneficiary = '00000000-0000-4000-8000-0000000000b1';
const context: CommandContext = {
  commandId: '00000000-0000-4000-8000-0000000000c1',
  issuedAt: '2010-03-01T09:00:00.000Z',
  actor: { user: 'acwf-coordinator', organization: 'ACWF', role: 'coordinator' },
  correlationId: 'c1',
};
const open = new OpenBeneficiaryCard(
  {
    beneficiary,
    programme: 'MDGF-1880',
    sex: 'female',
    ageBand: '15-17',
    openedOn: '2010-03-01',
    personal: { name: 'Name of a girl' },
  },
  context,
);
const measure = (kind: MeasurementKind, on: string) =>
  new RecordBeneficiaryMeasurement({ beneficiary, kind, on, answers: [] }, context);
const erase = new EraseBeneficiary({ beneficiary }, context);

const opened: BeneficiaryCardOpened = {
  type: 'BeneficiaryCardOpened',
  data: { beneficiary, sex: 'female', ageBand: '15-17', sealed: 'c2VhbGVk' },
  effectiveDate: '2010-03-01',
};
const measured = (kind: MeasurementKind, on: string): BeneficiaryMeasured => ({
  type: 'BeneficiaryMeasured',
  data: { beneficiary, kind, on, sealed: 'c2VhbGVk' },
  effectiveDate: on,
});
const baseline = measured('baseline', '2010-03-02');
const erased: BeneficiaryErased = { type: 'BeneficiaryErased', data: { beneficiary } };

describe('A beneficiary card', () => {
  it('is opened with what tells who it is sealed', () =>
    given()
      .when((state) => openBeneficiaryCard(state, open, 'c2VhbGVk'))
      .then(opened));

  it.each([[[opened]], [[opened, erased]]])('is opened once', (history) =>
    given(...history)
      .when((state) => openBeneficiaryCard(state, open, 'c2VhbGVk'))
      .thenRejectedWith(BeneficiaryCardAlreadyOpened),
  );

  it('is erased, and stays so', () => {
    given(opened, baseline)
      .when((state) => eraseBeneficiary(state, erase))
      .then(erased);
    given(opened, erased)
      .when((state) => eraseBeneficiary(state, erase))
      .thenNothing();
  });

  it('is erased only when there is one', () =>
    given()
      .when((state) => eraseBeneficiary(state, erase))
      .thenRejectedWith(BeneficiaryCardNotOpen, { status: 'unknown' }));
});

describe('Baseline and end measurement', () => {
  const measuring = (kind: MeasurementKind, on: string, ...history: BeneficiaryEvent[]) =>
    given(...history).when((state) => recordBeneficiaryMeasurement(state, measure(kind, on), 'c2VhbGVk'));

  it('are recorded on their day', () => {
    measuring('baseline', '2010-03-02', opened).then(baseline);
    measuring('end', '2010-09-30', opened, baseline).then(measured('end', '2010-09-30'));
  });

  it('are made once each', () =>
    measuring('baseline', '2010-04-01', opened, baseline).thenRejectedWith(BeneficiaryMeasuredBefore, {
      on: '2010-03-02',
    }));

  it('are a pair in this order', () => {
    measuring('end', '2010-09-30', opened).thenRejectedWith(BeneficiaryEndWithoutBaseline, { baseline: null });
    measuring('end', '2010-03-01', opened, baseline).thenRejectedWith(BeneficiaryEndWithoutBaseline);
  });

  it('are made of people with a card only', () => {
    measuring('baseline', '2010-03-02').thenRejectedWith(BeneficiaryCardNotOpen, { status: 'unknown' });
    measuring('baseline', '2010-03-02', opened, erased).thenRejectedWith(BeneficiaryCardNotOpen, { status: 'erased' });
  });
});
