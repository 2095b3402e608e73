export const SEXES = ['female', 'male', 'not-recorded'] as const;
export const AGE_BANDS = ['not-recorded', '0-14', '15-17', '18-24', '25-59', '60+'] as const;

/** What names a card where nobody is to be named: the beginning of its id. */
export const shortOf = (beneficiary: string): string => beneficiary.slice(0, 8);
