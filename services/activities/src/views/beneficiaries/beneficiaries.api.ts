import { programmeList } from '@concert/programme-directory';
import { Code, HalfYear, MomentPageQuery, OneOf } from '@concert/service-kit';
import type { Period } from '@concert/reference-data';
import { type Reach, reaches } from '../../beneficiaries/beneficiaries.js';
import { BeneficiaryCountRow } from './beneficiaries.view.js';

export class BeneficiariesQuery extends MomentPageQuery {
  @HalfYear({ optional: true })
  period?: Period;

  @Code({ optional: true })
  scope?: string;

  @OneOf(reaches, { optional: true })
  reach?: Reach;
}

/** By period, scope and reach; sums are computed, never keyed. */
export const beneficiariesList = programmeList({
  path: 'beneficiaries',
  tag: 'beneficiaries',
  row: BeneficiaryCountRow,
  order: ['period', 'scope', 'reach'],
  query: BeneficiariesQuery,
});
