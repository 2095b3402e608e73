import type { Page } from '@playwright/test';
import { expect, test } from './support/story';

test.use({ recordOf: 'activities' });

const CALENDAR = '/programmes/MDGF-1880/calendar?view=list';
const TRAINING = 'Life skills training package for the health partners';

/** What the record holds, asked of the service itself. */
const recorded = async (page: Page, what: string): Promise<number> => {
  const token = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:')) as string;
    return (JSON.parse(sessionStorage.getItem(key) as string) as { access_token: string }).access_token;
  });
  const answer = await page.request.get('/api/activities/programmes/MDGF-1880/occurrences?limit=1000', {
    headers: { authorization: `Bearer ${token}` },
  });
  const { items } = (await answer.json()) as { items: { what: string }[] };
  return items.filter((item) => item.what === what).length;
};

const main = (page: Page) => page.getByRole('main');
/** The words of a chip are what is touched. */
const chip = (page: Page, words: string) => main(page).getByText(words, { exact: true });

test('ILO logs an activity with UNESCO in six interactions; UNESCO and the programme office see it without reload', async ({
  as,
}) => {
  const unesco = await as('unesco-coordinator', { to: CALENDAR });
  const pmo = await as('pmo', { to: CALENDAR });
  const ilo = await as('ilo-coordinator');
  const what = 'Refresher training of trainers with UNESCO';

  await main(ilo).getByRole('link', { name: 'Log what took place' }).click();
  await ilo.getByRole('radio', { name: TRAINING }).click();
  await ilo.getByRole('textbox', { name: 'What took place' }).fill(what);
  await chip(ilo, 'Tianjin').click();
  await chip(ilo, 'UNESCO').click();
  await ilo.getByRole('button', { name: 'Record' }).click();

  await expect(ilo.getByText(`Recorded: ${what}`)).toBeVisible();
  for (const page of [unesco, pmo]) {
    const row = page.getByRole('row', { name: what });
    await expect(row).toContainText('Tianjin');
    await expect(row).toContainText('ILO, UNESCO');
  }
});

test('logged on a phone without a network, through a reload: it is in the record once', async ({ as }) => {
  const ilo = await as('ilo-coordinator', { viewport: { width: 360, height: 780 } });
  const what = 'Outreach at the railway station';
  await expect(ilo.getByRole('heading', { name: 'My programme' })).toBeVisible();
  await ilo.evaluate(() => navigator.serviceWorker.ready);

  await main(ilo).getByRole('link', { name: 'Log what took place' }).click();
  await ilo.context().setOffline(true);
  await ilo.getByRole('radio', { name: 'Something that was not planned' }).click();
  await ilo.getByRole('combobox', { name: 'Output or outcome it serves' }).selectOption('2.3');
  await ilo.getByRole('textbox', { name: 'What took place' }).fill(what);

  await expect(ilo.getByText('What you typed stays here')).toBeVisible();
  await expect
    .poll(() =>
      ilo.evaluate(
        (words) =>
          new Promise((found) => {
            indexedDB.open('concert').onsuccess = ({ target }) => {
              const database = (target as IDBOpenDBRequest).result;
              database.transaction('drafts').objectStore('drafts').getAll().onsuccess = (event) =>
                found(JSON.stringify((event.target as IDBRequest).result).includes(words));
            };
          }),
        what,
      ),
    )
    .toBe(true);
  await ilo.reload();
  await expect(ilo.getByRole('textbox', { name: 'What took place' })).toHaveValue(what);

  await chip(ilo, 'Another place').click();
  await ilo.getByRole('textbox', { name: 'Name of the place' }).fill('Tianjing');
  await ilo.getByRole('button', { name: 'Use Tianjin' }).click();
  await ilo.getByRole('button', { name: 'Record' }).click();
  await expect(ilo.getByRole('status').filter({ hasText: '1 entry is not in the record yet' })).toBeVisible();

  await ilo.reload();
  await expect(ilo.getByRole('status').filter({ hasText: what })).toBeVisible();
  await ilo.context().setOffline(false);

  await expect(ilo.getByRole('status').filter({ hasText: what })).toBeHidden();
  await expect(ilo.getByRole('link', { name: what }).first()).toBeVisible();
  expect(await recorded(ilo, what)).toBe(1);
  await ilo.reload();
  await expect(ilo.getByRole('link', { name: what }).first()).toBeVisible();
  expect(await recorded(ilo, what)).toBe(1);
});
