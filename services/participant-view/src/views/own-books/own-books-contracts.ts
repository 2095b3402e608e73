import { type PrivateContract, privately } from '../../participant/own-log.js';
import type { OwnBooksEntryRow, OwnBooksMappingRow } from './own-books.view.js';

interface MoneyFact {
  readonly amount: string;
  readonly currency: string;
}

export type OwnBooksMappedV1 = Omit<OwnBooksMappingRow, 'programme'>;

export interface OwnBooksImportedV1 {
  readonly import: string;
  readonly mode: 'add' | 'replace';
  readonly entries: readonly {
    readonly row: string;
    readonly line: string;
    readonly date: string;
    readonly measure: OwnBooksEntryRow['measure'];
    readonly amount: MoneyFact;
    readonly text: string | null;
  }[];
}

export interface OwnBooksDifferenceExplainedV1 {
  readonly explanation: string;
  readonly figure: string;
  readonly difference: MoneyFact;
  readonly text: string;
}

export const ownBooksMapped = (participant: string): PrivateContract<OwnBooksMappedV1> =>
  privately(participant, 'OwnBooksMapped');

export const ownBooksImported = (participant: string): PrivateContract<OwnBooksImportedV1> =>
  privately(participant, 'OwnBooksImported');

export const ownBooksDifferenceExplained = (participant: string): PrivateContract<OwnBooksDifferenceExplainedV1> =>
  privately(participant, 'OwnBooksDifferenceExplained');
