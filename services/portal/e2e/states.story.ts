import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { GatewayInFront } from './support/gateway-in-front';
import { expect, signIn, test } from './support/story';

test.use({ recordOf: 'states' });

const BOARD = '/programmes/MDGF-1880/board';

/** What services and issuer make of a token that is not theirs. */
const spoil = (page: Page, ...tokens: ('access_token' | 'refresh_token')[]): Promise<void> =>
  page.evaluate((names) => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:')) as string;
    const user = JSON.parse(sessionStorage.getItem(key) as string) as Record<string, string>;
    for (const name of names) user[name] = 'spoilt';
    sessionStorage.setItem(key, JSON.stringify(user));
  }, tokens);

test.describe('a sign-in', () => {
  test('that is not valid says so, and leads to another', async ({ browser, record }) => {
    const context = await browser.newContext({ baseURL: record.address, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto('/sign-in/callback?code=made-up&state=of-another-window');
    await expect(page.getByRole('alert')).toContainText('not valid any more');
    await expectAccessible(page);
    await signIn(page, 'nsc');
    await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
    await context.close();
  });

  test('whose token is not accepted any more is renewed unseen', async ({ as }) => {
    const page = await as('pmo', { to: BOARD });
    await spoil(page, 'access_token');
    await page.reload();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Up to date' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('that has expired says so, and leads back to where the person was', async ({ as }) => {
    const place = `${BOARD}?asOf=2010-12-31`;
    const page = await as('pmo', { to: place });
    await expect(page.getByRole('table').first()).toBeVisible();
    await spoil(page, 'access_token', 'refresh_token');
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Your sign-in has expired');
    await expectAccessible(page);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Reconciliation board' })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${BOARD}\\?asOf=`));
  });
});

test('a page that is for others says so, and where to go', async ({ as }) => {
  const page = await as('nsc', { to: '/programmes/MDGF-1880/log' });
  const state = page.getByRole('alert');
  await expect(state).toContainText('Your part in the programme does not lead to this page');
  await expectAccessible(page);
  await state.getByRole('link', { name: 'To the start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
});

test('an address without a page says so', async ({ as }) => {
  const page = await as('nsc');
  await page.goto('/programmes/MDGF-1880/no-such-page');
  await expect(page.getByText('There is no page at this address.')).toBeVisible();
  await expectAccessible(page);
});

test.describe('a service that is down', () => {
  let gateway: GatewayInFront;
  test.beforeAll(async ({ record }) => {
    gateway = await GatewayInFront.start(record);
  });
  test.afterAll(() => gateway.stop());

  test('is told of, refuses without losing, and is asked again by itself when it is back', async ({ as }) => {
    const page = await as('pmo', { baseURL: gateway.address, to: BOARD });
    const cell = page.getByRole('button', { name: 'Whole programme, 2009-1: 1 open finding' });
    await expect(cell).toBeVisible();

    await gateway.stopService('budgets');
    const notice = page.getByRole('status').filter({ hasText: 'A part of Concert does not answer' });
    await expect(notice).toContainText('Money');
    await expect(cell).toBeVisible();

    await cell.click();
    const finding = page.getByRole('article', { name: 'A report is missing' });
    await finding.getByRole('button', { name: 'Explain' }).click();
    await finding.getByRole('textbox', { name: 'Explanation' }).fill('Reported with the second half-year.');
    await finding.getByRole('button', { name: 'Record' }).click();
    await expect(finding.getByRole('alert')).toContainText('This part of Concert does not answer');
    await expectAccessible(page);

    await gateway.startService('budgets');
    await expect(notice).toBeHidden();
    await finding.getByRole('button', { name: 'Record' }).click();
    await expect(finding).toContainText('Explained by PMO');
  });

  test('leaves a page of its own with a state, until it is back', async ({ as }) => {
    await gateway.stopService('budgets');
    const page = await as('pmo', { baseURL: gateway.address, to: BOARD });
    await expect(page.getByRole('alert').filter({ hasText: 'This part of Concert does not answer' })).toBeVisible();
    await expectAccessible(page);
    await gateway.startService('budgets');
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('of two who decide at the same time the second sees what was decided first', async ({ as }) => {
  const activity = '/programmes/MDGF-1880/activities/6124d54c-00ac-5bd7-ad04-1bd90d33fa67';
  const first = await as('ilo-coordinator', { to: activity });
  const second = await as('ilo-coordinator', { to: activity });
  // News come too late for somebody who presses the button at the same moment.
  await second.route('**/api/live*', (route) => route.abort());
  await second.reload();
  const dialog = second.getByRole('dialog', { name: 'Suspend' });
  await second.getByRole('button', { name: 'Suspend' }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The trainers are not available.');
  await first.getByRole('button', { name: 'Start' }).click();
  await first.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await expect(first.getByText('It is under way.')).toBeVisible();

  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Somebody else was faster');
  await expectAccessible(second);
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(second.getByText('It is suspended.')).toBeVisible();
});

test('a view that is behind says so, and shows what it holds as soon as it holds it', async ({ as }) => {
  const page = await as('pmo');
  let isBehind = true;
  await page.route('**/api/budgets/**/board*', (route) =>
    isBehind
      ? route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            title: 'Not ready',
            code: 'NOT_READY',
            detail: 'This view has not reached budgets@9 yet',
          }),
        })
      : route.continue(),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('This view is catching up');
  isBehind = false;
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
