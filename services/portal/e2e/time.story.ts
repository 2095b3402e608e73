import type { Page } from '@playwright/test';
import { expect, test } from './support/story';

test.use({ recordOf: 'time' });

const recordAdvance = async (page: Page): Promise<void> => {
  const token = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:')) as string;
    return (JSON.parse(sessionStorage.getItem(key) as string) as { access_token: string }).access_token;
  });
  const answer = await page.request.post('/api/budgets/programmes/MDGF-1880/transfers', {
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'the advance' },
    data: { kind: 'advance', amount: { amount: '20000.00', currency: 'USD' }, valueDate: '2009-12-31' },
  });
  expect(answer.status(), await answer.text()).toBe(201);
};

test('the NSC moves through time: what was true before and after an advance was known, and back to today', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const pmo = await as('pmo');
  const nsc = await as('nsc');
  const transferred = nsc
    .getByRole('article', { name: 'YEM' })
    .getByRole('button', { name: /Received from the fund: Where does this figure come from/ });
  await expect(transferred).toContainText('6,580,000');

  await nsc.getByRole('button', { name: 'Time: show another day' }).click();
  await nsc.getByRole('group', { name: 'As true on' }).getByLabel('Day').fill('2010-12-31');
  await nsc.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(nsc.getByText('As true on 31 December 2010')).toBeVisible();
  await expect(transferred).toContainText('4,899,595');

  const before = new Date().toISOString();
  await recordAdvance(pmo);
  await expect(transferred).toContainText('4,919,595');

  await nsc.goto(`/portfolio?asOf=2010-12-31&knownAt=${before}`);
  await expect(transferred).toContainText('4,899,595');
  await nsc.getByRole('button', { name: 'Back to today' }).click();
  await expect(transferred).toContainText('6,600,000');
});
