import { expect, test } from './support/story';

test.use({ recordOf: 'own-books' });

const booksOf = (day: string): Buffer =>
  Buffer.from(
    [
      'Voucher,Budget line,Posting date,Type,Amount,Description',
      'V-1,100 Programme,2009-03-01,allocated,"400,000.00",As agreed',
      `V-2,100 Programme,${day},committed,"1,200.50",Contract`,
    ].join('\n'),
  );

test('own books are imported, compared, and a difference is explained', async ({ as }) => {
  const ilo = await as('ilo-finance', { to: '/programmes/MDGF-1880/books?part=import' });
  const bring = (day: string) =>
    ilo
      .getByLabel('File of your books (CSV)')
      .setInputFiles({ name: 'books.csv', mimeType: 'text/csv', buffer: booksOf(day) });
  await bring('2009-11-31');
  await ilo.getByRole('combobox', { name: 'Numbers are written' }).selectOption('en');
  await ilo.getByRole('combobox', { name: 'Days are written' }).selectOption('YYYY-MM-DD');
  await ilo.getByRole('form', { name: 'Import your books' }).getByRole('button', { name: 'Import' }).click();
  await expect(ilo.getByRole('list', { name: 'Cells that are not right' })).toContainText('Row 3, Posting date');

  await bring('2009-11-30');
  await ilo.getByRole('form', { name: 'Import your books' }).getByRole('button', { name: 'Import' }).click();
  await expect(ilo.getByText('Your books are imported.')).toBeVisible();

  await ilo.getByRole('button', { name: 'Explain or correct: Allocated · in total' }).click();
  const difference = ilo.getByRole('dialog', { name: 'Allocated · in total' });
  await expect(difference).toContainText('USD 400,000.00');
  await expect(difference).toContainText('Please correct the record or tell us why.');
  await difference.getByRole('textbox', { name: 'Why they differ' }).fill('Year 3 is not yet in our books.');
  await difference.getByRole('button', { name: 'Keep the explanation' }).click();
  await expect(difference).toContainText('Explained by');
});

test('a note on a figure is private until it is shared', async ({ as }) => {
  const unesco = await as('unesco-coordinator', { to: '/programmes/MDGF-1880/notes?show=others' });
  await expect(unesco.getByText('Nobody else has shared a note yet')).toBeVisible();

  const ilo = await as('ilo-coordinator', { to: '/programmes/MDGF-1880/notes' });
  await ilo.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Allocated · ILO' });
  await ilo.getByRole('textbox', { name: 'Note' }).fill('Our headquarters books this a week later.');
  await ilo.getByRole('button', { name: 'Keep the note' }).click();
  const note = ilo.getByRole('article', { name: 'Note about Allocated · ILO' });
  await expect(note).toContainText('Private');

  await note.getByRole('button', { name: 'Share' }).click();
  await ilo.getByRole('dialog').getByRole('button', { name: 'Share' }).click();
  await expect(note).toContainText('Shared');

  await unesco.reload();
  await expect(unesco.getByRole('article', { name: 'Note about Allocated · ILO' })).toContainText(
    'Our headquarters books this a week later.',
  );
});

test('a beneficiary is held by one organization alone, and erased for good', async ({ as }) => {
  const ilo = await as('ilo-coordinator', { to: '/programmes/MDGF-1880/beneficiaries' });
  await expect(ilo.getByText('Kept in the database of ILO alone')).toBeVisible();
  await ilo.getByRole('button', { name: 'Open a card' }).click();
  await ilo.getByRole('textbox', { name: 'Name' }).fill('Li Na');
  await ilo.getByRole('dialog').getByRole('button', { name: 'Open a card' }).click();
  await ilo.getByRole('button', { name: /^Read card/ }).click();
  const card = ilo.getByRole('dialog', { name: /^Card/ });
  await expect(card).toContainText('Li Na');
  await card.getByRole('button', { name: 'Erase this person' }).click();
  await ilo.getByRole('button', { name: 'Erase for good' }).click();
  await expect(card).toContainText('This person is erased');
  await expect(card).not.toContainText('Li Na');
});
