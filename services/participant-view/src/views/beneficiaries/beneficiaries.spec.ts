import type { BeneficiaryEvent } from '../../beneficiary/beneficiary.js';
import { ownLog } from '../../participant/own-log.js';
import { fold, message, repeated } from '../views.fixture.js';
import { beneficiaries } from './beneficiaries.projection.js';
import { BeneficiaryRow } from './beneficiaries.view.js';

const own = ownLog<BeneficiaryEvent>('ILO');

describe('Beneficiary cards', () => {
  const beneficiary = '00000000-0000-4000-8000-0000000000f1';
  const opened = message(own('BeneficiaryCardOpened'), { beneficiary, sex: 'female', ageBand: '15-17', sealed: 's' });
  const measured = (kind: 'baseline' | 'end') =>
    message(own('BeneficiaryMeasured'), { beneficiary, kind, on: '2011-06-01', sealed: 's' });
  const held = [opened, measured('baseline'), measured('end')];

  it('are there once when the events come twice', () =>
    expect(fold(beneficiaries('ILO'), BeneficiaryRow, ...held, ...held)).toMatchObject([
      { status: 'held', ageBand: '15-17', sealed: 's', baselineSealed: 's', endOn: '2011-06-01' },
    ]));

  it('keep nothing sealed of who was erased, and still count', () => {
    const erased = message(own('BeneficiaryErased'), { beneficiary });
    expect(fold(beneficiaries('ILO'), BeneficiaryRow, ...held, ...repeated([erased]))).toMatchObject([
      { status: 'erased', sex: 'female', sealed: null, baselineSealed: null, endSealed: null },
    ]);
  });
});
