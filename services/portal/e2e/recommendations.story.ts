import { askedBy } from './support/asked-by';
import { expect, test } from './support/story';

test.use({ recordOf: 'recommendations' });

const TRACKER = '/programmes/MDGF-1880/recommendations';

test('key actions 1.1 and 3.1 are merged, both histories are kept, and a coordinator sees it without reload', async ({
  as,
}) => {
  const ilo = await as('ilo-coordinator', { to: TRACKER });
  const pmo = await as('pmo', { to: TRACKER });
  await expect(ilo.getByRole('article', { name: '1.1 and 3.1' })).toBeVisible();
  await expect(ilo.getByRole('button', { name: 'Merge 3.1 into 1.1' })).toHaveCount(0);

  await pmo.getByRole('button', { name: 'Merge 3.1 into 1.1' }).click();
  const question = pmo.getByRole('dialog', { name: 'Merge 3.1 into 1.1?' });
  await expect(question).toContainText('stays readable');
  await question.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(pmo.getByText('3.1 is merged into 1.1. Both histories are kept.')).toBeVisible();

  await expect(ilo.getByRole('article', { name: '1.1 and 3.1' })).toHaveCount(0);
  const third = ilo.getByRole('article', { name: '3 A national conference' });
  await expect(third.getByRole('button', { name: /^3\.1 / })).toContainText('Merged');
  await third.getByRole('button', { name: /^3\.1 / }).click();
  const merged = ilo.getByRole('dialog', { name: 'Key action 3.1' });
  await expect(merged.getByRole('region', { name: 'History' }).getByRole('listitem')).toHaveCount(3);
  await merged.getByRole('button', { name: '1.1' }).first().click();
  const goesOn = ilo.getByRole('dialog', { name: 'Key action 1.1' }).getByRole('region', { name: 'History' });
  await expect(goesOn.getByText('Agreed', { exact: true })).toHaveCount(2);
  await expect(goesOn.getByText('of 3.1').first()).toBeVisible();
});

test('recommendation 5 tells what it changed in dollars once a revision that names it is approved', async ({
  as,
  record,
}) => {
  const ilo = await as('ilo-coordinator', { to: TRACKER });
  const fifth = ilo.getByRole('article', { name: '5 Review the YEM budget for the second half' });
  await expect(fifth).toContainText('It has changed nothing in the budget so far.');

  const pmo = await askedBy(record.address, 'pmo');
  const nsc = await askedBy(record.address, 'nsc');
  const revision = await pmo('/api/budgets/programmes/MDGF-1880/revisions', {
    kind: 'across-the-board-cut',
    base: { reference: 'tranche-3', amount: { amount: '1680405.00', currency: 'USD' } },
    percent: '3',
    to: { earmark: 'policy-advice' },
    purpose: 'Integrated policy advice and a national conference',
    recommendations: ['5'],
  });
  await expect(fifth).toContainText('proposed and not decided USD 50,412.15');

  const meeting = await nsc('/api/reviews/programmes/MDGF-1880/meetings', {
    body: 'NSC',
    date: '2011-01-20',
    attendees: ['MOFCOM'],
  });
  await nsc(`/api/reviews/programmes/MDGF-1880/meetings/${meeting}/decisions`, {
    subject: { service: 'budgets', kind: 'revision', id: revision },
    outcome: 'approved',
    text: 'The NSC approves the cut.',
    conditions: [],
  });
  await expect(fifth).toContainText('In the budget it moved USD 50,412.15');
  await fifth.getByRole('button', { name: 'Show how recommendation 5 changed the budget' }).click();
  await expect(fifth.getByRole('row', { name: /^ILO/ })).toContainText('12,960.68');
});
