import type { EraseBeneficiary, OpenBeneficiaryCard, RecordBeneficiaryMeasurement } from './beneficiary.commands.js';
import type { BeneficiaryCardOpened, BeneficiaryErased, BeneficiaryMeasured } from './beneficiary.events.js';
import {
  BeneficiaryCardAlreadyOpened,
  BeneficiaryCardNotOpen,
  BeneficiaryEndWithoutBaseline,
  BeneficiaryMeasuredBefore,
} from './beneficiary.rejections.js';
import type { Beneficiary } from './beneficiary.state.js';

/**
 * @param sealed  the command's personal facts under the person's key
 * @throws BeneficiaryCardAlreadyOpened  there is one card for a person
 */
export const openBeneficiaryCard = (
  state: Beneficiary,
  beneficiary: string,
  sealed: string,
  { data: { sex, ageBand, openedOn } }: OpenBeneficiaryCard,
): BeneficiaryCardOpened[] => {
  if (state.status !== 'unknown')
    throw new BeneficiaryCardAlreadyOpened('This card was opened before', { beneficiary });

  return [
    {
      type: 'BeneficiaryCardOpened',
      data: { beneficiary, sex, ageBand, sealed },
      ...(openedOn && { effectiveDate: openedOn }),
    },
  ];
};

/**
 * Baseline and end form a pair of one person.
 *
 * @param sealed  the command's answers under the person's key
 * @throws BeneficiaryCardNotOpen         there is no card, or the person was erased
 * @throws BeneficiaryMeasuredBefore      this measurement was made
 * @throws BeneficiaryEndWithoutBaseline  there is no baseline, or it is of a later day
 */
export const recordBeneficiaryMeasurement = (
  state: Beneficiary,
  sealed: string,
  { data: { beneficiary, kind, on } }: RecordBeneficiaryMeasurement,
): BeneficiaryMeasured[] => {
  if (state.status !== 'held')
    throw new BeneficiaryCardNotOpen('Only a person with a card is measured', { beneficiary, status: state.status });
  const { baseline, [kind]: before } = state.measuredOn;
  if (before !== undefined)
    throw new BeneficiaryMeasuredBefore('A measurement is made once', { beneficiary, kind, on: before });
  if (kind === 'end' && (baseline === undefined || baseline > on))
    throw new BeneficiaryEndWithoutBaseline('An end measurement follows a baseline', {
      beneficiary,
      on,
      baseline: baseline ?? null,
    });

  return [{ type: 'BeneficiaryMeasured', data: { beneficiary, kind, on, sealed }, effectiveDate: on }];
};

/**
 * Erasing again changes nothing.
 *
 * @throws BeneficiaryCardNotOpen  there is no card
 */
export const eraseBeneficiary = (
  state: Beneficiary,
  { data: { beneficiary } }: EraseBeneficiary,
): BeneficiaryErased[] => {
  if (state.status === 'unknown')
    throw new BeneficiaryCardNotOpen('There is no such card', { beneficiary, status: state.status });
  return state.status === 'erased' ? [] : [{ type: 'BeneficiaryErased', data: { beneficiary } }];
};
