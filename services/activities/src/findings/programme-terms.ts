/** What the directory says that the rules ask for. */
export interface ProgrammeTerms {
  readonly start: string;
  /** Last day of the programme as it stands, approved extensions included. ISO date. */
  readonly end: string;
  /** Codes of everybody who takes part. */
  readonly participants: readonly string[];
  /** When the tranches of the fund came, the first one first. */
  readonly payments: readonly { readonly tranche: number; readonly paidOn: string }[];
}
