import { expect, test } from './support/story';

test.use({ recordOf: 'mend' });

test('R1: an advance entered ten times too large is corrected, and the other office sees it without reload', async ({
  as,
}) => {
  const [pmo, nsc] = [await as('pmo', { to: '/programmes/MDGF-1880/money' }), await as('nsc')];
  await nsc.goto('/programmes/MDGF-1880/money');
  await pmo.getByRole('button', { name: 'Record a transfer' }).click();
  const form = pmo.getByRole('form', { name: 'Record a transfer' });
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('advance');
  await form.getByRole('textbox', { name: 'Amount' }).fill('200,000');
  await form.getByLabel('Value date').fill('2009-12-31');
  await form.getByRole('button', { name: 'Record a transfer' }).click();

  const entry = (page: typeof pmo) =>
    page.getByRole('table', { name: 'Transfers' }).getByRole('row').filter({ hasText: 'Advance' });
  await expect(entry(nsc)).toContainText('200,000.00');

  await entry(pmo).getByRole('button', { name: 'Correct' }).click();
  const correction = pmo.getByRole('dialog', { name: 'Correct' });
  await correction.getByRole('textbox', { name: 'Amount' }).fill('20,000');
  await correction.getByRole('textbox', { name: 'Reason' }).fill('One zero too many');
  await correction.getByRole('button', { name: 'Correct' }).click();
  await expect(pmo.getByText('The transfer is corrected.')).toBeVisible();
  for (const page of [pmo, nsc]) {
    await expect(entry(page)).toContainText('USD 20,000.00');
    await expect(entry(page)).toContainText('Before: USD 200,000.00: One zero too many');
  }

  await entry(pmo).getByRole('button', { name: 'Withdraw' }).click();
  const withdrawal = pmo.getByRole('dialog', { name: 'Withdraw' });
  await withdrawal.getByRole('textbox', { name: 'Reason' }).fill('It never came');
  await withdrawal.getByRole('button', { name: 'Withdraw' }).click();
  for (const page of [pmo, nsc]) await expect(entry(page)).toHaveCount(0);
});

test('R2: an allocation that was never made is corrected and withdrawn', async ({ as }) => {
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/money' });
  await pmo.getByRole('button', { name: 'Allocate budget' }).click();
  const form = pmo.getByRole('form', { name: 'Allocate budget' });
  await form.getByRole('combobox', { name: 'Agency' }).selectOption('WHO');
  await form.getByRole('textbox', { name: /^Amount/ }).fill('7,777');
  await form.getByRole('button', { name: 'Allocate budget' }).click();

  const entry = (amount: string) =>
    pmo.getByRole('table', { name: 'Allocations one by one' }).getByRole('row').filter({ hasText: amount });
  await entry('7,777.00').getByRole('button', { name: 'Correct' }).click();
  const correction = pmo.getByRole('dialog', { name: 'Correct' });
  await correction.getByRole('textbox', { name: /^Amount/ }).fill('7,770');
  await correction.getByRole('textbox', { name: 'Reason' }).fill('Mistyped');
  await correction.getByRole('button', { name: 'Correct' }).click();
  await entry('7,770.00').getByRole('button', { name: 'Withdraw' }).click();
  const withdrawal = pmo.getByRole('dialog', { name: 'Withdraw' });
  await withdrawal.getByRole('textbox', { name: 'Reason' }).fill('WHO holds no more than before');
  await withdrawal.getByRole('button', { name: 'Withdraw' }).click();
  await expect(entry('7,770.00')).toHaveCount(0);
});
