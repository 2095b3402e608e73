import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { correctProduct, CorrectProduct, type Said, said } from './correction.js';
import { product, type ProductCorrected, type ProductEvent, ProductServesOutputAlready } from './product.js';

const given = specification(said);
const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-06-01T09:00:00.000Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const effectiveDate = '2010-11-30';
const reason = 'As its cover has it';
const asTyped: ProductCorrected['data']['oldValues'] = {
  title: 'Life skils training package',
  kind: 'guideline',
  languages: ['zh'],
  outputs: ['2.3'],
  lead: 'ILO',
  address: 'youngmigrants.org',
};
const registered: ProductEvent = {
  type: 'ProductRegistered',
  data: { product: 'p-1', status: 'draft', ...asTyped },
  effectiveDate,
};
const reused: ProductEvent = { type: 'ProductReused', data: { product: 'p-1', output: '3.3' }, effectiveDate };

const correct = (newValues: CorrectProduct['data']['newValues']) => {
  const command = new CorrectProduct({ programme: 'MDGF-1880', product: 'p-1', newValues, reason }, context);
  return (state: Said | null): ProductCorrected[] => correctProduct(state, command);
};
const corrected = (oldValues: typeof asTyped, newValues: Partial<typeof asTyped>): ProductCorrected => ({
  type: 'ProductCorrected',
  data: { product: 'p-1', oldValues, newValues: { ...oldValues, ...newValues }, reason },
  effectiveDate,
});

describe('R4: Correcting a product', () => {
  it('says both sides and why, and is true from the day of its registration, again and again', () => {
    const read = { title: 'Life skills training package', kind: 'training-package' } as const;
    const first = corrected(asTyped, read);
    given(registered).when(correct(read)).then(first);
    const { address: _, ...withoutAddress } = { ...asTyped, ...read };
    given(registered, first)
      .when(correct({ address: null }))
      .then({ ...first, data: { ...first.data, oldValues: first.data.newValues, newValues: withoutAddress } });
  });

  it('needs a product that is registered, and a change', () => {
    expect(() => correct({ title: 'Guide' })(null)).toThrow(Unknown);
    expect(() => correct({ lead: 'ILO' })(given(registered).state())).toThrow(
      expect.objectContaining({ code: 'PRODUCT_CORRECTION_CHANGES_NOTHING' }),
    );
  });

  it('is not made for an output that uses it again', () =>
    given(registered, reused)
      .when(correct({ outputs: ['2.3', '3.3'] }))
      .thenRejectedWith(ProductServesOutputAlready, { output: '3.3' }));

  it('is answered for by the lead that is said now, and keeps the outputs that use it again', () => {
    const events = [registered, reused, corrected(asTyped, { lead: 'UNESCO', outputs: ['2.1'] })];
    expect(events.reduce(product.evolve, product.initial)).toMatchObject({ lead: 'UNESCO', outputs: ['2.1', '3.3'] });
  });
});
