import { amend, defineProjection, on, type Projection, put } from '@concert/projections';
import type { BeneficiaryEvent } from '../../beneficiary/beneficiary.js';
import { ownLog } from '../../participant/own-log.js';
import { BeneficiaryRow } from './beneficiaries.view.js';

const nothingMeasured = { baselineOn: null, baselineSealed: null, endOn: null, endSealed: null };

/** The participant's beneficiary cards, from its own log. An erased person still counts. */
export const beneficiaries = (participant: string): Projection => {
  const own = ownLog<BeneficiaryEvent>(participant);
  return defineProjection(
    'beneficiaries',
    [BeneficiaryRow],

    on(own('BeneficiaryCardOpened'), ({ programme, effectiveDate, data: { beneficiary, ...card } }) => [
      put(
        BeneficiaryRow,
        { beneficiary },
        { beneficiary, programme, status: 'held', openedOn: effectiveDate, ...card, ...nothingMeasured },
      ),
    ]),
    on(own('BeneficiaryMeasured'), ({ data: { beneficiary, kind, on: day, sealed } }) => [
      amend(BeneficiaryRow, { beneficiary }, (row): BeneficiaryRow =>
        kind === 'baseline'
          ? { ...row, baselineOn: day, baselineSealed: sealed }
          : { ...row, endOn: day, endSealed: sealed },
      ),
    ]),
    on(own('BeneficiaryErased'), ({ data: { beneficiary } }) => [
      amend(BeneficiaryRow, { beneficiary }, (row): BeneficiaryRow => ({
        ...row,
        status: 'erased',
        sealed: null,
        baselineSealed: null,
        endSealed: null,
      })),
    ]),
  );
};
