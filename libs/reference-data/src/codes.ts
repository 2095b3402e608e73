const ORGANIZATION_CODE = /^[A-Za-z][A-Za-z0-9-]{1,19}$/;
const PROGRAMME_CODE = /^[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,12}){0,3}$/;
const RESULT_CODE = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,3}$/;
const IATI_ORGANIZATION = /^[A-Z0-9][A-Z0-9-]*-[^\s/&|?]+$|^\d{5}$/;

/** An organization's acronym as the programme document prints it: `ILO`, `MoHRSS`, `MDGF-SEC`. Letter case counts. */
export const isOrganizationCode = (text: unknown): text is string =>
  typeof text === 'string' && ORGANIZATION_CODE.test(text);

/** A joint programme's number with its fund: `MDGF-1880`. */
export const isProgrammeCode = (text: unknown): text is string => typeof text === 'string' && PROGRAMME_CODE.test(text);

/** An outcome's, output's or recommendation's number under its parent: `1`, `2.3`, `4.3.2`. */
export const isResultCode = (text: unknown): text is string => typeof text === 'string' && RESULT_CODE.test(text);

/** The code above in the hierarchy: `4.3` for `4.3.2`; undefined for `4`. */
export const parentOf = (resultCode: string): string | undefined =>
  resultCode.includes('.') ? resultCode.slice(0, resultCode.lastIndexOf('.')) : undefined;

/**
 * An organisation's identifier for others: registration agency and number (`XM-DAC-41302`).
 * Source: IATI 2.03, organisation identifiers; characters `/ & | ?` and white space are excluded there.
 */
export const isIatiOrganizationIdentifier = (text: unknown): text is string =>
  typeof text === 'string' && IATI_ORGANIZATION.test(text);
