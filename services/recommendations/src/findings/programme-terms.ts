/** What the directory says that the rules ask for. */
export interface ProgrammeTerms {
  /** Last day of the programme as it stands, approved extensions included. ISO date. */
  readonly end: string;
  /** Codes and names of everybody who takes part, and of the programme's bodies. */
  readonly parties: readonly string[];
  /** Everybody registered, and the programme's bodies. */
  readonly register: readonly { readonly code: string; readonly name: string }[];
  /** Words as the programme's title and the register spell them. */
  readonly vocabulary: readonly string[];
  /** Codes of those who manage the programme. */
  readonly managers: readonly string[];
}
