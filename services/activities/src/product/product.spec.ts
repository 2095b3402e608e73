import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as products from './product.js';

const given = specification(products.product);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-06-01T09:00:00.000Z',
  actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const of = { programme: 'MDGF-1880', effectiveDate: '2010-11-30' };
const effectiveDate = of.effectiveDate;
const lifeSkills: products.ProductRegistered['data'] = {
  product: 'p-1',
  title: 'Life skills training package',
  kind: 'training-package',
  status: 'draft',
  languages: ['zh'],
  outputs: ['2.3'],
  lead: 'ILO',
};
const registered: products.ProductEvent = { type: 'ProductRegistered', data: lifeSkills, effectiveDate };
const run = {
  product: 'p-1',
  printRun: 'r-1',
  parts: [
    { name: "Trainers' guide", copies: 60 },
    { name: "Participants' handbook", copies: 9200 },
  ],
  total: 9200,
};
const printed: products.ProductEvent = { type: 'PrintRunRecorded', data: run, effectiveDate };
const shared: products.ProductEvent = {
  type: 'ProductShared',
  data: { product: 'p-1', withProgramme: 'CDPF', status: 'draft' },
  effectiveDate,
};
const twice = [run.parts[0]!, run.parts[0]!];

const register = new products.RegisterProduct({ ...of, ...lifeSkills }, context);
const finish = new products.ChangeProductStatus({ ...of, product: 'p-1', status: 'final' }, context);
const record = (parts = run.parts) => new products.RecordPrintRun({ ...of, ...run, parts }, context);
const correct = (changed: object = {}) =>
  new products.CorrectPrintRun({ ...of, ...run, total: 9260, reason: 'Guides were left out', ...changed }, context);
const distribution = { product: 'p-1', distribution: 'd-1', site: 'Tianjin', copies: null };
const distribute = new products.DistributeProduct({ ...of, ...distribution }, context);
const reuse = (output: string) => new products.ReuseProduct({ ...of, product: 'p-1', output }, context);
const share = (withProgramme: string) => new products.ShareProduct({ ...of, product: 'p-1', withProgramme }, context);

describe('A product', () => {
  it('stands on the list of products', () =>
    given()
      .when((state) => products.registerProduct(state, register))
      .then(registered as products.ProductRegistered));

  it('is registered once', () =>
    given(registered)
      .when((state) => products.registerProduct(state, register))
      .thenRejectedWith(products.ProductAlreadyRegistered));

  it('becomes final', () =>
    given(registered)
      .when((state) => products.changeProductStatus(state, finish))
      .then({
        type: 'ProductStatusChanged',
        data: { product: 'p-1', formerStatus: 'draft', status: 'final' },
        effectiveDate,
      }));

  it('is not made final twice', () =>
    given({ ...registered, data: { ...lifeSkills, status: 'final' } } as products.ProductEvent)
      .when((state) => products.changeProductStatus(state, finish))
      .thenRejectedWith(products.ProductStatusUnchanged));

  it('must be on the list for everything else', () => {
    const state = given().state();
    for (const decide of [
      () => products.changeProductStatus(state, finish),
      () => products.recordPrintRun(state, record()),
      () => products.correctPrintRun(state, correct()),
      () => products.distributeProduct(state, distribute),
      () => products.reuseProduct(state, reuse('3.3')),
      () => products.shareProduct(state, share('CDPF')),
    ])
      expect(decide).toThrow(new Unknown('product', 'p-1'));
  });
});

describe('A print run', () => {
  it('A-38: is kept as the document gives it, although 60 and 9,200 are not 9,200', () =>
    given(registered)
      .when((state) => products.recordPrintRun(state, record()))
      .then(printed as products.PrintRunRecorded));

  it('counts a part once', () => {
    given(registered)
      .when((state) => products.recordPrintRun(state, record(twice)))
      .thenRejectedWith(products.PrintRunPartNamedTwice);
    given(registered, printed)
      .when((state) => products.correctPrintRun(state, correct({ parts: twice })))
      .thenRejectedWith(products.PrintRunPartNamedTwice);
  });

  it('is corrected with the reason', () =>
    given(registered, printed)
      .when((state) => products.correctPrintRun(state, correct()))
      .then({
        type: 'PrintRunCorrected',
        data: { ...run, total: 9260, reason: 'Guides were left out' },
        effectiveDate,
      }));

  it('is not corrected to what it says', () =>
    given(registered, printed)
      .when((state) => products.correctPrintRun(state, correct({ total: 9200 })))
      .thenRejectedWith(products.PrintRunUnchanged));

  it('must be there to be corrected', () =>
    expect(() => products.correctPrintRun(given(registered).state(), correct())).toThrow(
      new Unknown('print run', 'r-1'),
    ));
});

describe('Handing a product out', () => {
  it('says where, and how many when somebody counted', () =>
    given(registered)
      .when((state) => products.distributeProduct(state, distribute))
      .then({ type: 'ProductDistributed', data: distribution, effectiveDate }));

  it('to another output reuses it there', () =>
    given(registered)
      .when((state) => products.reuseProduct(state, reuse('3.3')))
      .then({ type: 'ProductReused', data: { product: 'p-1', output: '3.3' }, effectiveDate }));

  it('is refused for an output that it serves already', () =>
    given(registered)
      .when((state) => products.reuseProduct(state, reuse('2.3')))
      .thenRejectedWith(products.ProductServesOutputAlready));

  it('R9: to a sister programme shares it as the draft that it is', () =>
    given(registered)
      .when((state) => products.shareProduct(state, share('CDPF')))
      .then(shared as products.ProductShared));

  it('a second time is for the final product only', () => {
    given(registered, shared)
      .when((state) => products.shareProduct(state, share('CDPF')))
      .thenRejectedWith(products.ProductSharedAlready);
    const final: products.ProductEvent = {
      type: 'ProductStatusChanged',
      data: { product: 'p-1', formerStatus: 'draft', status: 'final' },
    };
    given(registered, shared, final)
      .when((state) => products.shareProduct(state, share('CDPF')))
      .then({ type: 'ProductShared', data: { product: 'p-1', withProgramme: 'CDPF', status: 'final' }, effectiveDate });
  });

  it('to its own programme is refused', () =>
    given(registered)
      .when((state) => products.shareProduct(state, share('MDGF-1880')))
      .thenRejectedWith(products.ProductSharedWithItsOwnProgramme));
});
