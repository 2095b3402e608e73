import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
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

test.describe.configure({ mode: 'serial' });

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

/** Opens a form by its button, and gives it. */
const opened = async (page: Page, button: string, name: string | RegExp = button): Promise<Locator> => {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const form = page.getByRole('form', { name });
  await expect(form).toBeVisible();
  return form;
};

const sent = async (page: Page, form: Locator, button: string, said: string): Promise<void> => {
  await form.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
};

test('P31: the office goes on in the browser: budget, rules, tranches, an activity, a recommendation', async ({
  as,
}) => {
  const pmo = await as('pmo');
  await pmo.goto('/programmes/WASH-LAO');

  const budget = await opened(pmo, 'State the total budget');
  await budget.getByRole('textbox', { name: /^Total budget/ }).fill('2,600,000');
  await budget.getByRole('textbox', { name: 'Reason' }).fill('The fund added to it');
  await sent(pmo, budget, 'State the total budget', 'The total budget is stated.');

  const body = await opened(pmo, 'Constitute a body');
  await body.getByRole('textbox', { name: 'Code' }).fill('NSC');
  await body.getByRole('textbox', { name: 'Name' }).fill('National steering committee');
  await body.getByRole('group', { name: 'Members' }).getByLabel('FAO').check();
  await body.getByRole('group', { name: 'Chair and co-chairs' }).getByLabel('FAO').check();
  await sent(pmo, body, 'Constitute a body', 'NSC is constituted.');
  const members = await opened(pmo, 'Change members', 'Change members of NSC');
  await members.getByRole('textbox', { name: 'Name' }).fill('Steering committee');
  await expectAccessible(pmo);
  await sent(pmo, members, 'Change members', 'NSC is reconstituted.');

  const rules = await opened(pmo, 'Adopt rules');
  await rules.getByRole('textbox', { name: /^Largest move/ }).fill('100,000');
  await rules.getByRole('textbox', { name: /^Largest share/ }).fill('20');
  await expectAccessible(pmo);
  await sent(pmo, rules, 'Adopt rules', 'The rules are adopted.');
  await expect(pmo.getByRole('heading', { name: 'Version 1' })).toBeVisible();

  await pmo.goto('/programmes/WASH-LAO/tranches');
  const tranche = await opened(pmo, 'Schedule a tranche');
  await tranche.getByRole('textbox', { name: /^Amount/ }).fill('1,300,000');
  await tranche.getByLabel('Planned').fill('2027-01-15');
  await sent(pmo, tranche, 'Schedule a tranche', 'The tranche is scheduled.');

  await pmo.goto('/programmes/WASH-LAO/results?view=framework');
  const output = await opened(pmo, 'Add an output');
  await output.getByRole('combobox', { name: 'Outcome' }).selectOption('1');
  await output.getByRole('textbox', { name: 'Number' }).fill('1.1');
  await output.getByRole('textbox', { name: 'What is to be reached' }).fill('Wells are drilled');
  await output.getByRole('button', { name: 'Add an output' }).click();
  await expect(pmo.getByRole('heading', { name: /Wells are drilled/ })).toBeVisible();
  const activity = await opened(pmo, 'Plan an activity');
  await activity.getByRole('textbox', { name: 'What is to be done' }).fill('Drill forty wells');
  await activity.getByRole('combobox', { name: 'Output it belongs to' }).selectOption('1.1');
  await activity.getByRole('combobox', { name: 'Lead', exact: true }).selectOption('FAO');
  await activity.getByLabel('Vientiane').check();
  await activity.getByLabel('From', { exact: true }).fill('2027-02-01');
  await activity.getByLabel('To', { exact: true }).fill('2027-11-30');
  await expectAccessible(pmo);
  await sent(pmo, activity, 'Plan an activity', 'The activity is planned.');
  await expect(pmo.getByRole('link', { name: 'Drill forty wells' })).toBeVisible();

  await pmo.goto('/programmes/WASH-LAO/recommendations');
  const issue = await opened(pmo, 'Record a recommendation');
  await issue.getByRole('textbox', { name: 'Number' }).fill('1');
  await issue.getByRole('textbox', { name: 'Title' }).fill('Test the water');
  await issue.getByRole('textbox', { name: 'Recommendation' }).fill('Every well is tested before it is opened');
  await issue.getByLabel('FAO').check();
  await expectAccessible(pmo);
  await sent(pmo, issue, 'Record a recommendation', 'Recommendation 1 is recorded.');
  const response = await opened(pmo, 'Respond to 1');
  await response.getByRole('combobox', { name: 'Management' }).selectOption('accepted');
  await response.getByRole('textbox', { name: 'Response' }).fill('Agreed; a laboratory is contracted');
  await sent(pmo, response, 'Record the response', 'The response is recorded.');
  const agreed = await opened(pmo, 'Agree a key action under 1');
  await agreed.getByRole('combobox', { name: 'Lead' }).selectOption('FAO');
  await agreed.getByRole('textbox', { name: 'What is to be done' }).fill('Contract a laboratory');
  await agreed.getByLabel('From', { exact: true }).fill('2027-02-01');
  await agreed.getByLabel('Due by').fill('2027-06-30');
  await expectAccessible(pmo);
  await sent(pmo, agreed, 'Record the key action', 'The key action is agreed.');
  await expect(pmo.getByRole('article', { name: /Test the water/ })).toContainText('Contract a laboratory');
});
