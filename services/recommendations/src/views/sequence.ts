/** Puts numbers such as `4.2` and `4.10` in the document's order when compared as text. */
export const sequenceOf = (code: string): string => code.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));
