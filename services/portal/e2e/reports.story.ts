import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from './support/story';

test.use({ recordOf: 'reports' });

const MAKING_MS = 60_000;
const READING_MS = 30_000;

test('the programme office fills the section that was left blank, and takes the report along as PDF and XLSX', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/reports' });
  await pmo.getByRole('link', { name: 'Biannual monitoring report as of 30 June 2011' }).click();
  const findings = pmo.getByRole('region', { name: 'What does not agree' });
  const blank = findings.getByRole('article').filter({ hasText: 'external-factors' });
  await expect(blank).toHaveCount(1, { timeout: READING_MS });

  await pmo.getByRole('button', { name: 'Send back' }).click();
  const dialog = pmo.getByRole('dialog', { name: 'Send back' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('External factors are missing.');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await expect(pmo.getByText('The report is sent back.')).toBeVisible();

  await pmo.getByRole('link', { name: 'Write', exact: true }).click();
  const text = 'The financial crisis sent many migrants home; training moved to the counties they came from.';
  await pmo.getByRole('textbox', { name: /^Text: External factors/ }).fill(text);
  await pmo.getByRole('button', { name: 'Save as draft' }).click();
  await expect(pmo.getByText('The draft is saved.')).toBeVisible();

  await pmo.getByRole('link', { name: 'To the report with its figures' }).click();
  await expect(pmo.getByText(text)).toBeVisible({ timeout: READING_MS });
  await expect(blank).toHaveCount(0);

  await pmo.getByRole('button', { name: 'Submit' }).click();
  await pmo.getByRole('dialog', { name: 'Submit' }).getByRole('button', { name: 'Submit' }).click();
  await expect(pmo.getByText('The report is submitted.')).toBeVisible();

  const download = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      pmo.waitForEvent('download', { timeout: MAKING_MS }),
      pmo.getByRole('button', { name }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^MDGF-1880-Biannual-report-2011-1\.(?:pdf|xlsx)$/);
    return readFile(await file.path());
  };

  const pdf = (await download('PDF')).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);

  const sheets = await readXlsxFile(await download('Excel (XLSX)'));
  const budget = sheets.find(({ sheet }) => sheet === 'Budget by agency')?.data ?? [];
  const table = pmo.getByRole('region', { name: 'Budget by agency', exact: true }).getByRole('table');
  const onPage = await table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [code, , amount] = [...row.querySelectorAll('th, td')].map((cell) =>
        (cell.querySelector('button > span') ?? cell).textContent?.trim(),
      );
      return [code, Number(amount?.replaceAll(/[^\d.]/g, ''))];
    }),
  );
  expect(onPage.length).toBe(7);
  expect(budget.slice(1, -1).map(([code, , amount]) => [code, amount])).toEqual(onPage);
  const narrative = sheets.find(({ sheet }) => sheet === 'Narrative')?.data ?? [];
  expect(narrative.flat()).toContain(text);
});

test('a factsheet tells of the whole programme, in the reader’s language', async ({ as }) => {
  const nsc = await as('nsc', { to: '/programmes/MDGF-1880/factsheet', language: 'zh' });
  await expect(nsc.getByRole('region', { name: '财务执行', exact: true }).getByRole('row')).toHaveCount(5, {
    timeout: READING_MS,
  });
  await expect(nsc.getByRole('region', { name: '数字来源', exact: true })).toContainText('budgets@');
});
