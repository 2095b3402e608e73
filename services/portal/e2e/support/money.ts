import { expect, type Locator, type Page } from '@playwright/test';

/** On the board: the transfer that finding A-01 lacks, recorded as it is suggested. The cell stays open. */
export const recordMissingAdvance = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Whole programme, 2011-1/ }).click();
  const finding = page.getByRole('article', { name: 'Transfers do not add up to the budget' });
  await finding.getByRole('button', { name: 'Record the USD 20,000.00 that is missing' }).click();
  const form = finding.getByRole('form', { name: 'Record a transfer' });
  await expect(form.getByRole('combobox', { name: 'Kind' })).toHaveValue('advance');
  await expect(form.getByRole('textbox', { name: 'Amount' })).toHaveValue('20,000.00');
  await expect(form.getByLabel('Value date')).toHaveValue('2009-12-31');
  await form.getByRole('button', { name: 'Record a transfer' }).click();
  await expect(page.getByText('The transfer is recorded.')).toBeVisible();
};

/** What the committee decides on when somebody proposes it. */
export const CUT_PURPOSE = 'Integrated policy advice and a national conference';

/**
 * At the revision desk: 3 % of the planned funds of year 3, answering recommendation 5, tried and then proposed.
 *
 * @param seen  looks at what it would do before it is proposed
 * @returns the dialog in which the proposed revision is open
 */
export const proposeCutOfYearThree = async (
  page: Page,
  { seen }: { readonly seen?: (effect: Locator) => Promise<void> } = {},
): Promise<Locator> => {
  await page.getByRole('button', { name: 'Across-the-board cut' }).click();
  await page.getByRole('textbox', { name: 'Percentage' }).fill('3');
  await expect(page.getByRole('combobox', { name: 'Of what' })).toHaveValue('tranche-3');
  await page.getByRole('textbox', { name: 'Set aside for' }).fill('policy-advice');
  await page.getByRole('textbox', { name: 'Purpose' }).fill(CUT_PURPOSE);
  await page.getByText(/^5 · /).click();
  await page.getByRole('button', { name: 'See what it does' }).click();
  const effect = page.getByRole('region', { name: 'What it would do', exact: true });
  await expect(effect).toBeVisible();
  await seen?.(effect);
  await effect.getByRole('button', { name: 'Propose exactly this' }).click();
  const dialog = page.getByRole('dialog', { name: 'Across-the-board cut' });
  await expect(dialog).toContainText(CUT_PURPOSE);
  return dialog;
};
