import { expect, test } from './support/story';

test.use({ recordOf: 'findings' });

test('the programme office opens a cell, explains a finding, and the committee sees it without reload', async ({
  as,
}) => {
  const nsc = await as('nsc', { to: '/programmes/MDGF-1880/board' });
  const pmo = await as('pmo');
  await expect(pmo).toHaveURL(/\/programmes\/MDGF-1880\/board/);

  await nsc.getByRole('button', { name: 'Whole programme, 2009-1: 1 open finding' }).click();
  await expect(nsc.getByRole('article', { name: 'A report is missing' })).toContainText('Warning');

  await pmo.getByRole('button', { name: 'Whole programme, 2009-1: 1 open finding' }).click();
  const finding = pmo.getByRole('article', { name: 'A report is missing' });
  await finding.getByRole('button', { name: 'Explain' }).click();
  await finding.getByRole('textbox', { name: 'Explanation' }).fill('The first half-year was reported with the second.');
  await finding.getByRole('button', { name: 'Record' }).click();
  await expect(pmo.getByText('The explanation is recorded.')).toBeVisible();
  await expect(finding).toContainText('Explained by PMO');

  await expect(nsc.getByRole('article', { name: 'A report is missing' })).toContainText('Explained by PMO');
});

test('a figure says where it comes from', async ({ as }) => {
  const nsc = await as('nsc');
  const yem = nsc.getByRole('article', { name: 'YEM' });
  await yem.getByRole('button', { name: /Received from the fund: Where does this figure come from/ }).click();
  const origin = nsc.getByRole('dialog', { name: 'Where does this figure come from?' });
  await expect(origin).toContainText('USD 6,580,000.00');
  await expect(origin.getByText('Transfer received')).toHaveCount(3);
});

test('P3: what needs me leads to where it is dealt with', async ({ as }) => {
  const page = await as('ilo-coordinator', { to: '/programmes/MDGF-1880/mine' });
  const needs = page.getByRole('region', { name: 'What needs me' });
  await needs
    .getByRole('link', { name: /^Log progress: / })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await needs.getByRole('link', { name: /^Explain: Parts of the print run do not add up/ }).click();
  const finding = page.getByRole('article', { name: 'Parts of the print run do not add up' });
  await expect(finding.getByRole('button', { name: /^Explain/ })).toBeVisible();
});
