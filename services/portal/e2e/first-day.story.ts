import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { RunningRecord } from './support/record';
import { expect, test as story } from './support/story';

const test = story.extend<Record<never, never>, { readonly record: RunningRecord }>({
  record: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'concert-first-day-'));
      const record = await RunningRecord.start(join(folder, 'empty'), { CONCERT_SEED: 'none' });
      await use(record);
      await record.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

const register = async (pmo: Page, code: string, name: string, kind: string): Promise<void> => {
  await pmo.getByRole('button', { name: 'Register an organization' }).click();
  const form = pmo.getByRole('form', { name: 'Register an organization' });
  await form.getByRole('textbox', { name: 'Code' }).fill(code);
  await form.getByRole('textbox', { name: 'Full name' }).fill(name);
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: kind });
  await form.getByRole('button', { name: 'Register an organization' }).click();
  await expect(pmo.getByText(`${code} is registered.`)).toBeVisible();
};

test('P1: on an empty record the office is shown what to do first, and begins its programme', async ({ as }) => {
  const pmo = await as('pmo');
  await expect(pmo.getByRole('heading', { level: 1, name: 'Portfolio' })).toBeVisible();
  await expect(pmo.getByText('No programme is recorded yet')).toBeVisible();
  await expectAccessible(pmo);

  await register(pmo, 'FAO', 'Food and Agriculture Organization', 'UN organization');
  await register(pmo, 'MAF', 'Ministry of Agriculture and Forestry', 'Government');

  await pmo.getByRole('button', { name: 'Establish a joint programme' }).click();
  const form = pmo.getByRole('form', { name: 'Establish a joint programme' });
  await form.getByRole('textbox', { name: 'Number with its fund' }).fill('WASH-LAO');
  await form.getByRole('textbox', { name: 'Title' }).fill('Water for villages');
  await form.getByLabel('First day').fill('2027-01-01');
  await form.getByLabel('Last day').fill('2028-12-31');
  await form.getByRole('combobox', { name: 'How funds are managed' }).selectOption({ label: 'Pass-through' });
  await form.getByRole('textbox', { name: /^Total budget/ }).fill('2,500,000');
  await expectAccessible(pmo);
  await form.getByRole('button', { name: 'Establish a joint programme' }).click();

  await pmo.getByRole('main').getByRole('link', { name: 'WASH-LAO' }).click();
  await pmo.getByRole('button', { name: 'Admit a participant' }).click();
  await pmo.getByRole('combobox', { name: 'Organization' }).selectOption('FAO');
  await pmo.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'UN organization' });
  await pmo.getByRole('form').getByRole('button', { name: 'Admit a participant' }).click();
  await expect(pmo.getByRole('table', { name: '1 participant' })).toContainText('Food and Agriculture Organization');

  await pmo.getByRole('button', { name: 'Add a site' }).click();
  await pmo.getByRole('textbox', { name: 'Name of the place' }).fill('Vientiane');
  await pmo.getByRole('combobox', { name: 'Migrants' }).selectOption('both');
  await pmo.getByRole('form').getByRole('button', { name: 'Add a site' }).click();
  await expect(pmo.getByRole('listitem').filter({ hasText: 'Vientiane' })).toBeVisible();
  await expectAccessible(pmo);

  await pmo.goto('/programmes/WASH-LAO/results?view=framework');
  await pmo.getByRole('button', { name: 'Add an outcome' }).click();
  await pmo.getByRole('textbox', { name: 'Number' }).fill('1');
  await pmo.getByRole('textbox', { name: 'What is to be reached' }).fill('Villages drink safe water');
  await pmo.getByRole('form').getByRole('button', { name: 'Add an outcome' }).click();
  await expect(pmo.getByRole('article', { name: /Outcome 1/ })).toContainText('Villages drink safe water');

  await pmo.goto('/programmes/WASH-LAO/money');
  await pmo.getByRole('button', { name: 'Allocate budget' }).click();
  await pmo.getByRole('combobox', { name: 'Agency' }).selectOption('FAO');
  await pmo.getByRole('textbox', { name: /^Amount/ }).fill('1,000,000');
  await pmo.getByRole('form').getByRole('button', { name: 'Allocate budget' }).click();
  await expect(pmo.getByRole('table', { name: 'Allocations by agency' })).toContainText('USD 1,000,000.00');

  await pmo.goto('/');
  await expect(pmo).toHaveURL(/\/programmes\/WASH-LAO\//);
});
