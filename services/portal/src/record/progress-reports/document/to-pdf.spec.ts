import { join } from 'node:path';
import pdfmake from 'pdfmake';
import { formatsOf } from '~/i18n/formats';
import { composeDocument } from './compose';
import { facts } from './facts.fixture';
import { pdfOf } from './to-pdf';
import { wordsIn } from './words.fixture';

const FONT = join(import.meta.dirname, '../../../../public/fonts/noto-sans-sc-gb2312.ttf');
const madeAt = '2026-02-01T08:00:00Z';

const inLanguage = (language: 'en' | 'zh') => {
  const t = wordsIn(language);
  return pdfOf(composeDocument({ kind: 'report', facts, t }), {
    formats: formatsOf(language),
    unknown: '?',
    t,
    madeAt,
  });
};

const textsIn = (content: unknown): string[] => {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(textsIn);
};

describe('the document as PDF', () => {
  it('holds the figures of the document, its findings, its sources, and when it was made', () => {
    const said = textsIn(inLanguage('en').content).join('\n');
    for (const words of ['USD\u00a05,025,138.00', '76.14 %', '94.98 %', 'Left blank, and must not be.', 'budgets@29'])
      expect(said).toContain(words);
    expect(said).toContain('It is written with the next report.');
    expect(said).toMatch(/As known at 1 Feb 2026/);
  });

  it.each(['en', 'zh'] as const)('is made in %s with a font that has its letters', async (language) => {
    pdfmake.setLocalAccessPolicy((path: string) => path === FONT);
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setFonts({ NotoSansSC: { normal: FONT, bold: FONT, italics: FONT, bolditalics: FONT } });
    const file = await pdfmake.createPdf(inLanguage(language)).getBuffer();
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    expect(file.length).toBeLessThan(200_000);
  });
});
