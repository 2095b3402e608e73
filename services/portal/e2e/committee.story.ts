import type { Page } from '@playwright/test';
import { expect, test } from './support/story';

test.use({ recordOf: 'committee' });

const PURPOSE = 'Integrated policy advice and a national conference';
const CUT = {
  kind: 'across-the-board-cut',
  base: { reference: 'tranche-3', amount: { amount: '1680405.00', currency: 'USD' } },
  percent: '3',
  to: { earmark: 'policy-advice' },
  purpose: PURPOSE,
  recommendations: ['5'],
};
const ADVANCE = {
  kind: 'advance',
  amount: { amount: '20000.00', currency: 'USD' },
  valueDate: '2009-12-31',
  reason: 'Bank statement of the programme office',
};

/** A command of whoever is signed in there, given to the service itself. */
const give = async (page: Page, path: string, body: object, service = 'budgets'): Promise<void> => {
  const token = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:')) as string;
    return (JSON.parse(sessionStorage.getItem(key) as string) as { access_token: string }).access_token;
  });
  const answer = await page.request.post(`/api/${service}/programmes/MDGF-1880/${path}`, {
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': `committee ${path}` },
    data: body,
  });
  expect(answer.status(), await answer.text()).toBe(201);
};

const pick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

test('the NSC opens the pack, approves a cut on exactly its figures, and each agency sees its share to the cent', async ({
  as,
}) => {
  test.setTimeout(300_000);
  const nsc = await as('nsc', { to: '/programmes/MDGF-1880/meetings' });
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/meetings' });
  await give(pmo, 'revisions', CUT);
  await expect(nsc.getByRole('row', { name: new RegExp(PURPOSE) })).toContainText('NSC');

  await pmo.getByRole('button', { name: 'Convene a meeting' }).click();
  await pmo.getByRole('combobox', { name: 'Body' }).selectOption('NSC');
  await pmo.getByLabel('Day', { exact: true }).fill('2011-03-10');
  await pmo.getByRole('button', { name: 'Convene', exact: true }).click();
  await expect(pmo.getByRole('heading', { level: 1, name: 'NSC, 10 March 2011' })).toBeVisible();
  await pmo.getByRole('link', { name: 'See what waits, and put it on the agenda' }).click();
  await pmo.getByRole('button', { name: new RegExp(`^Put on the agenda: .*${PURPOSE}`) }).click();
  await pmo.getByRole('link', { name: '10 March 2011', exact: true }).click();
  await pick(pmo, 'MOFCOM').check();
  await pick(pmo, 'PMO').check();
  await pmo.getByRole('button', { name: 'Record who came' }).click();
  await expect(pmo.getByText('Members present: 1. Needed for a quorum: 1.')).toBeVisible();
  await expect(pmo.getByRole('button', { name: /^Decide/ })).toHaveCount(0);

  await nsc.getByRole('link', { name: '10 March 2011', exact: true }).click();
  const matter = nsc.getByRole('article', { name: new RegExp(PURPOSE) });
  for (const [agency, share] of Object.entries({
    ILO: '-USD 12,960.68',
    WHO: '-USD 3,235.80',
    'policy-advice': '+USD 50,412.15',
  }))
    await expect(matter.getByRole('row', { name: new RegExp(`^${agency} `) })).toContainText(
      share.replace('USD ', 'USD\u00A0'),
    );
  await expect(nsc.getByRole('region', { name: 'Review pack' }).first()).toContainText('6,580,000.00');

  // Something else is recorded while the committee reads: the pack stays as it was made, and says so.
  await give(pmo, 'transfers', ADVANCE);
  await expect(nsc.getByText('The record has changed since this pack was made')).toBeVisible();
  await expect(nsc.getByRole('region', { name: 'Review pack' }).first()).toContainText('6,580,000.00');

  await matter.getByRole('button', { name: /^Decide/ }).click();
  await nsc.getByRole('radio', { name: 'Approved' }).check();
  await nsc.getByRole('textbox', { name: 'Minutes' }).fill('The NSC approves the cut of 3 % on the third tranche.');
  await nsc
    .getByRole('textbox', { name: 'Conditions' })
    .fill('The policy advice is presented before the programme ends');
  await nsc.getByRole('button', { name: 'Record the decision' }).click();
  await expect(matter).toContainText('Approved');
  await expect(matter).toContainText('Carried out');

  for (const [person, share] of [
    ['ilo-coordinator', '1,683,862.32'],
    ['who-coordinator', '420,398.20'],
  ] as const) {
    const agency = await as(person, { to: '/programmes/MDGF-1880/mine' });
    await expect(agency.getByTitle(new RegExp(share)).first()).toBeVisible();
  }
});

test('R42: who chairs a working group convenes it, puts its own matter, records who came, and decides', async ({
  as,
}) => {
  const pmo = await as('pmo', { to: '/programmes/MDGF-1880/meetings' });
  const group = { body: 'WG-2.3', name: 'Working group on output 2.3', kind: 'working-group', output: '2.3' };
  await give(pmo, 'bodies', { ...group, members: ['ILO', 'UNESCO'], coChairs: ['ILO'], quorum: 2 }, 'agencies');
  const ilo = await as('ilo-coordinator', { to: '/programmes/MDGF-1880/meetings' });
  await ilo.getByRole('button', { name: 'Convene a meeting' }).click();
  await expect(ilo.getByRole('combobox', { name: 'Body' }).getByRole('option')).toHaveText([/^WG-2\.3/]);
  await ilo.getByLabel('Day', { exact: true }).fill('2010-03-04');
  await ilo.getByRole('button', { name: 'Convene', exact: true }).click();
  await expect(ilo.getByRole('heading', { level: 1, name: 'WG-2.3, 4 March 2010' })).toBeVisible();
  await ilo.getByRole('button', { name: 'Put another matter on the agenda' }).click();
  await ilo.getByLabel('Matter', { exact: true }).fill('One common training manual');
  await ilo.getByRole('button', { name: 'Put another matter on the agenda' }).click();
  const matter = ilo.getByRole('article', { name: 'One common training manual' });
  await expect(matter).toBeVisible();
  await pick(ilo, 'ILO').check();
  await pick(ilo, 'UNESCO').check();
  await ilo.getByRole('button', { name: 'Record who came' }).click();
  await matter.getByRole('button', { name: /^Decide/ }).click();
  await matter.getByRole('radio', { name: 'Approved' }).check();
  await matter.getByRole('textbox', { name: /^Minutes/ }).fill('The group uses one manual.');
  await matter.getByRole('button', { name: 'Record the decision' }).click();
  await expect(matter.getByText('The group uses one manual.')).toBeVisible();
  await expect(matter.getByText('Nothing is to be carried out.')).toBeVisible();
});
