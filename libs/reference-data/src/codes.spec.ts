import { BUDGET_CATEGORIES, isBudgetCategory, isCountry, isCurrency, isIatiOrganizationIdentifier } from './index.js';
import { isOrganizationCode, isProgrammeCode, isResultCode, minorUnitOf, parentOf } from './index.js';

describe('Codes', () => {
  it('of organizations are acronyms as printed', () => {
    expect(['ILO', 'MoHRSS', 'MDGF-SEC', 'NSC'].every(isOrganizationCode)).toBe(true);
    expect(['I', '', 'all IOM China', '1ILO', 'ILO/UNDP', null].some(isOrganizationCode)).toBe(false);
  });

  it('of programmes carry the fund', () => {
    expect(['MDGF-1880', 'CP-TING', 'YEM'].every(isProgrammeCode)).toBe(true);
    expect(['mdgf-1880', 'MDGF 1880', '', 'portfolio'].some(isProgrammeCode)).toBe(false);
  });

  it('of results stand under their parent', () => {
    expect(['1', '2.3', '4.3.2'].every(isResultCode)).toBe(true);
    expect(['0', '2.', '.3', '2.03', 'A', ''].some(isResultCode)).toBe(false);
    expect([parentOf('4.3.2'), parentOf('4.3'), parentOf('4')]).toEqual(['4.3', '4', undefined]);
  });

  it('of IATI organisations name their registration agency', () => {
    expect(['XM-DAC-41302', 'CN-COA-12345', '41302'].every(isIatiOrganizationIdentifier)).toBe(true);
    expect(['ILO', 'XM-DAC-41 302', 'XM/DAC'].some(isIatiOrganizationIdentifier)).toBe(false);
  });

  it('of currencies know their minor unit', () => {
    expect([minorUnitOf('USD'), minorUnitOf('CNY'), minorUnitOf('JPY'), minorUnitOf('KWD')]).toEqual([2, 2, 0, 3]);
    expect([minorUnitOf('ABC'), isCurrency('usd'), isCurrency('USD')]).toEqual([undefined, false, true]);
  });

  it('of countries are those of ISO 3166', () => {
    expect(['CN', 'MN', 'CH'].every(isCountry)).toBe(true);
    expect(['XX', 'cn', 'CHN', undefined].some(isCountry)).toBe(false);
  });

  it('of budget categories run from 1 to 8', () => {
    expect(BUDGET_CATEGORIES.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect([isBudgetCategory('8'), isBudgetCategory('9'), isBudgetCategory(8)]).toEqual([true, false, false]);
  });
});
