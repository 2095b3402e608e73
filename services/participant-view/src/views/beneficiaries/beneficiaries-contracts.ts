import { type PrivateContract, privately } from '../../participant/own-log.js';

export interface BeneficiaryCardOpenedV1 {
  readonly beneficiary: string;
  readonly sex: string;
  readonly ageBand: string;
  readonly sealed: string;
}

export interface BeneficiaryMeasuredV1 {
  readonly beneficiary: string;
  readonly kind: 'baseline' | 'end';
  readonly on: string;
  readonly sealed: string;
}

export const beneficiaryCardOpened = (participant: string): PrivateContract<BeneficiaryCardOpenedV1> =>
  privately(participant, 'BeneficiaryCardOpened');

export const beneficiaryMeasured = (participant: string): PrivateContract<BeneficiaryMeasuredV1> =>
  privately(participant, 'BeneficiaryMeasured');

export const beneficiaryErased = (participant: string): PrivateContract<{ readonly beneficiary: string }> =>
  privately(participant, 'BeneficiaryErased');
