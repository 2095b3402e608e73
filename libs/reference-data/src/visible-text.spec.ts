import { hasVisibleText } from './visible-text.js';

describe('(R18) text that can be seen', () => {
  it.each(['Tianjin', '天津', 'تيانجين', 'Улаанбаатар', '?', '7', '🇨🇳', 'a\u200B', '\u2067مرحبا\u2069', 'e\u0301'])(
    'is %j',
    (text) => expect(hasVisibleText(text)).toBe(true),
  );

  it.each([
    ['spaces', ' \t\n\u3000'],
    ['signs without width', '\u200B\u200B'],
    ['a byte order mark', '\uFEFF'],
    ['marks with nothing to stand on', '\u0301\u0301'],
    ['the filler of Hangul', '\u3164'],
    ['an override, which shows it the other way round', 'ILO\u202Egnp.exe'],
  ])('is not %s', (_, text) => expect(hasVisibleText(text)).toBe(false));
});
