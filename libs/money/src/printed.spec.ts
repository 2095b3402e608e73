import fc from 'fast-check';
import { InvalidAmount, money, type NumberConvention, parsePrinted, parsePrintedPercent } from './index.js';

const reading = (text: string, convention?: NumberConvention): string => parsePrinted(text, 'USD', convention).amount;

describe('A printed amount', () => {
  it.each([
    ['1.296.566,00', 'de', '1296566.00'],
    ['2.632,00', 'es', '2632.00'],
    ['6,600,000', 'en', '6600000.00'],
    ['6,600,000.50', 'zh', '6600000.50'],
    ['6 600 000,5', 'fr', '6600000.50'],
    ['6\u00a0600\u202f000', 'fr', '6600000.00'],
    ['-20.000', 'de', '-20000.00'],
    ['494929', 'en', '494929.00'],
    ['0,50', 'de', '0.50'],
  ] as const)('%s under %s is %s', (text, convention, amount) => expect(reading(text, convention)).toBe(amount));

  it.each([
    ['780,0000', 'en', '"0000" after "," is not a group of three digits'],
    ['7800,000', 'en', '"7800" before "," has more than three digits'],
    ['0,125', 'en', 'no number is grouped after a zero'],
    ['6,60,000', 'en', '"60" after "," is not a group of three digits'],
    ['1.296.566,00', 'en', 'more than one "."'],
    ['2.632,00', 'en', 'not a number as en documents print it'],
    ['780,0000', 'de', '4 digits after ",", at most 2 are printed'],
    ['2.632', 'en', '3 digits after "."'],
    ['2,632.00', 'de', 'not a number as de documents print it'],
    ['12 apples', 'en', 'not a number'],
    ['', 'en', 'not a number'],
    ['1e6', 'en', 'not a number'],
    ['6,600,000.005', 'en', 'at most 2 are printed'],
  ] as const)('%s under %s is refused: %s', (text, convention, why) => {
    expect(() => reading(text, convention)).toThrow(InvalidAmount);
    expect(() => reading(text, convention)).toThrow(why);
  });

  it('without a declared convention is read only when it can be read in one way', () => {
    expect(reading('1.296.566,00')).toBe('1296566.00');
    expect(reading('6,600,000')).toBe('6600000.00');
    expect(reading('494929')).toBe('494929.00');
    expect(reading('2.632')).toBe('2632.00');
    expect(() => parsePrinted('2.632', 'KWD')).toThrow('"2.632" is ambiguous: 2.632 under en, 2632 under de');
    expect(() => reading('780,0000')).toThrow(InvalidAmount);
  });

  it('is what was printed, under every convention', () => {
    const marks = { en: [',', '.'], de: ['.', ','], fr: [' ', ','] } as const;
    const conventions = fc.constantFrom('en', 'de', 'fr');
    fc.assert(
      fc.property(
        conventions,
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 99 }),
        (convention, whole, cents) => {
          const [grouping, decimal] = marks[convention];
          const fraction = String(cents).padStart(2, '0');
          const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, grouping);
          expect(parsePrinted(`${grouped}${decimal}${fraction}`, 'USD', convention)).toEqual(
            money(`${whole}.${fraction}`, 'USD'),
          );
        },
      ),
    );
  });
});

describe('A printed percentage', () => {
  it('loses its sign', () => {
    expect(parsePrintedPercent('0,04%', 'es')).toBe('0.04');
    expect(parsePrintedPercent('26,61 %', 'de')).toBe('26.61');
    expect(parsePrintedPercent('100,00%', 'de')).toBe('100.00');
    expect(parsePrintedPercent('26,61%')).toBe('26.61');
  });
});
