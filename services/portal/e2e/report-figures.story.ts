import { expect, test } from './support/story';

test.use({ recordOf: 'report-figures' });

const sheetOf = (disbursed: string): Buffer =>
  Buffer.from(
    [
      'Row,Mode,Agency,Period,Definition of committed,Total,Transferred,Committed,Disbursed',
      `,add,ILO,2009-2,inclusive,432022.00,200000.00,150000.00,${disbursed}`,
    ].join('\n'),
  );

test('figures come in a spreadsheet: the cell that is not right is named, mended, and recorded for all to see', async ({
  as,
}) => {
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/board' });
  const ilo = await as('ilo-finance', { to: '/programmes/MDGF-1880/report-figures?way=spreadsheet' });
  const bring = (disbursed: string) =>
    ilo
      .getByLabel('File (XLSX or CSV)')
      .setInputFiles({ name: 'ilo-2009-2.csv', mimeType: 'text/csv', buffer: sheetOf(disbursed) });

  await bring('12.000.00');
  await expect(ilo.getByText('Say how the sheet writes numbers')).toBeVisible();
  await ilo.getByRole('combobox', { name: /^How the sheet writes numbers/ }).selectOption('plain');
  const faults = ilo.getByRole('list', { name: 'Cells that are not right' });
  await expect(faults).toContainText('I2');
  await expect(ilo.getByText('There is nothing to record.')).toBeVisible();

  await bring('120000.00');
  await expect(ilo.getByRole('status').filter({ hasText: '1 right, 0 with errors' })).toBeVisible();
  await ilo.getByRole('button', { name: 'Record 1 row' }).click();
  await expect(ilo.getByRole('status').filter({ hasText: '1 row is recorded.' })).toBeVisible();
  await expect(ilo.getByRole('table', { name: /Earlier reports/ })).toContainText('USD 120,000.00');

  await expect(pmo.getByRole('button', { name: /^ILO, 2009-2/ })).toContainText('120,000');
});

test('what will be questioned is shown before the figures are sent', async ({ as }) => {
  const undp = await as('undp-coordinator', { to: '/programmes/MDGF-1880/report-figures?period=2010-1' });
  await undp.getByRole('radio', { name: 'Everything under binding contracts, paid or not' }).check();
  // R19: as the programme's own factsheet prints amounts, key by key.
  const transferred = undp.getByRole('textbox', { name: 'Transferred' });
  await transferred.pressSequentially('100.000,00');
  await transferred.blur();
  await expect(transferred).toHaveValue('100,000.00');
  await undp.getByRole('textbox', { name: 'Committed' }).fill('9000,000');
  await undp.getByRole('textbox', { name: 'Disbursed' }).focus();
  await expect(undp.getByText('Not one amount: write it such as 1,000,000.50')).toBeVisible();
  await undp.getByRole('textbox', { name: 'Committed' }).fill('90000');
  await undp.getByRole('textbox', { name: 'Disbursed' }).fill('120000');
  const questioned = undp.getByRole('article', { name: 'More disbursed than had come' });
  await expect(questioned).toContainText('USD 20,000.00');

  await undp.reload();
  await expect(undp.getByRole('textbox', { name: 'Disbursed' })).toHaveValue('120,000');
  await undp.getByRole('textbox', { name: 'Disbursed' }).fill('80000');
  await expect(questioned).toHaveCount(0);

  // P26: the last words, typed just before the page is left, are kept.
  await undp.getByRole('textbox', { name: /^Remark/ }).fill('As in the factsheet');
  await undp.reload();
  await expect(undp.getByRole('textbox', { name: /^Remark/ })).toHaveValue('As in the factsheet');

  // P14: a double click sends once.
  const sent: string[] = [];
  undp.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/reports')) sent.push(request.url());
  });
  await undp.getByRole('button', { name: 'Send the figures' }).dblclick();
  await expect(undp.getByText('The figures are reported.')).toBeVisible();
  expect(sent).toHaveLength(1);

  // P11: what is questioned about figures that were sent is told where they were sent, with what can be done.
  const about = undp.getByRole('region', { name: /questions? about the figures for 2010-1$/ });
  await expect(about.getByRole('article', { name: 'A figure is missing' })).toBeVisible();
  await undp.getByRole('textbox', { name: 'Disbursed' }).fill('120000');
  await undp.getByRole('textbox', { name: /^Why/ }).fill('A payment was left out');
  await undp.getByRole('button', { name: 'Restate', exact: true }).click();
  await expect(about.getByRole('article', { name: 'More disbursed than had come' })).toBeVisible();
  await expect(about.getByRole('button', { name: /^Explain/ }).first()).toBeVisible();
  await expect(undp.getByText('Nothing more will be questioned.')).toBeVisible();
});
