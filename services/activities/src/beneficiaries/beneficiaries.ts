import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';
import { cutOffOf, type Period } from '@concert/reference-data';

/** Two of them hold two values in one cell, as some documents print them. Ethnic groups are among the others. */
export const beneficiaryGroups = [
  'institutions',
  'women',
  'girls',
  'men',
  'boys',
  'women-and-girls',
  'men-and-boys',
  'ethnic-groups',
] as const;
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number];

export const reaches = ['direct', 'indirect'] as const;
export type Reach = (typeof reaches)[number];

/** A number, "not collected", or blank: three different things. */
export interface BeneficiaryCell {
  group: BeneficiaryGroup;
  /** Null: not collected, or blank. */
  count: number | null;
  notCollected: boolean;
}

/** Which count: an organization's, or the whole programme's, of a period. */
export interface CountOf {
  period: Period;
  /** Code of an organization, or `programme`. */
  scope: string;
  reach: Reach;
}

export type BeneficiariesReported = DomainEvent<
  'BeneficiariesReported',
  CountOf & { report: string; cells: BeneficiaryCell[] }
>;
export type BeneficiariesRestated = DomainEvent<
  'BeneficiariesRestated',
  CountOf & { report: string; cells: BeneficiaryCell[]; reason: string }
>;
export type BeneficiariesEvent = BeneficiariesReported | BeneficiariesRestated;

export class ReportBeneficiaries extends Command<
  BeneficiariesReported['data'] & { programme: string; effectiveDate?: string }
> {}
export class RestateBeneficiaries extends Command<
  Omit<BeneficiariesRestated['data'], 'report'> & { programme: string; effectiveDate?: string }
> {}

export class BeneficiariesAlreadyReported extends rejection('BENEFICIARIES_ALREADY_REPORTED') {}
export class BeneficiariesUnchanged extends rejection('BENEFICIARIES_UNCHANGED') {}
export class BeneficiariesCountedTwice extends rejection('BENEFICIARIES_COUNTED_TWICE') {}
export class BeneficiaryCellContradictsItself extends rejection('BENEFICIARY_CELL_CONTRADICTS_ITSELF') {}

export type Beneficiaries =
  | { readonly is: 'unreported' }
  | { readonly is: 'reported'; readonly report: string; readonly cells: readonly BeneficiaryCell[] };

export const beneficiariesStream = (programme: string, { scope, period, reach }: CountOf): string =>
  `beneficiaries-${programme}-${scope}-${period}-${reach}`;

export const beneficiaries: Evolution<Beneficiaries, BeneficiariesEvent> = {
  initial: { is: 'unreported' },
  evolve: (_, { data: { report, cells } }) => ({ is: 'reported', report, cells }),
};

/** A cell of two groups, and the groups that it holds. */
export const HOLDS: Partial<Record<BeneficiaryGroup, readonly BeneficiaryGroup[]>> = {
  'women-and-girls': ['women', 'girls'],
  'men-and-boys': ['men', 'boys'],
};

const requireOnce = (cells: readonly BeneficiaryCell[]): void => {
  const groups = cells.map(({ group }) => group);
  for (const [index, group] of groups.entries()) {
    if (groups.indexOf(group) < index)
      throw new BeneficiariesCountedTwice('A group has one cell', { group, also: group });
    const also = HOLDS[group]?.find((part) => groups.includes(part));
    if (also) throw new BeneficiariesCountedTwice('Nobody is counted in two cells', { group, also });
  }
};

const requireOneMeaning = (cells: readonly BeneficiaryCell[]): void => {
  const cell = cells.find(({ count, notCollected }) => notCollected && count !== null);
  if (cell)
    throw new BeneficiaryCellContradictsItself('What was not collected has no number, not even 0', {
      group: cell.group,
      count: cell.count,
    });
};

/**
 * Keeps a count as reported: true at the period's cut-off.
 *
 * @throws BeneficiariesAlreadyReported      the period has its count; it is restated, with the reason
 * @throws BeneficiariesCountedTwice         a group has two cells, or stands in a joint cell and in one of its own
 * @throws BeneficiaryCellContradictsItself  a cell has a number and was not collected
 */
export const reportBeneficiaries = (
  state: Beneficiaries,
  { data: { programme: _, effectiveDate, ...count } }: ReportBeneficiaries,
): BeneficiariesReported[] => {
  const { period, scope, reach, cells } = count;
  if (state.is === 'reported')
    throw new BeneficiariesAlreadyReported('That count was reported before', { period, scope, reach });
  requireOnce(cells);
  requireOneMeaning(cells);

  return [{ type: 'BeneficiariesReported', data: count, effectiveDate: effectiveDate ?? cutOffOf(period) }];
};

/**
 * @throws Unknown                           nobody reported that count
 * @throws BeneficiariesCountedTwice         a group has two cells, or stands in a joint cell and in one of its own
 * @throws BeneficiaryCellContradictsItself  a cell has a number and was not collected
 * @throws BeneficiariesUnchanged            every cell says that already
 */
export const restateBeneficiaries = (
  state: Beneficiaries,
  { data: { programme: _, effectiveDate, ...count } }: RestateBeneficiaries,
): BeneficiariesRestated[] => {
  const { period, scope, reach, cells } = count;
  if (state.is === 'unreported') throw new Unknown('count of beneficiaries', `${scope} ${period} ${reach}`);
  requireOnce(cells);
  requireOneMeaning(cells);
  if (JSON.stringify(cells) === JSON.stringify(state.cells))
    throw new BeneficiariesUnchanged('The count says that already', { period, scope, reach });

  return [
    {
      type: 'BeneficiariesRestated',
      data: { ...count, report: state.report },
      effectiveDate: effectiveDate ?? cutOffOf(period),
    },
  ];
};
