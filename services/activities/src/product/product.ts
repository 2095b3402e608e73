import {
  Command,
  type Correction,
  type DomainEvent,
  type Evolution,
  rejection,
  Unknown,
} from '@concert/event-sourcing';

export const productKinds = [
  'training-package',
  'research',
  'guideline',
  'policy-advice',
  'brochure',
  'media',
  'list',
  'other',
] as const;
export type ProductKind = (typeof productKinds)[number];

export const productStatuses = ['draft', 'final'] as const;
export type ProductStatus = (typeof productStatuses)[number];

export interface PrintRunPart {
  name: string;
  copies: number;
}

export type ProductRegistered = DomainEvent<
  'ProductRegistered',
  {
    product: string;
    title: string;
    kind: ProductKind;
    status: ProductStatus;
    /** ISO 639 codes. */
    languages: string[];
    outputs: string[];
    lead: string;
    description?: string;
    address?: string;
  }
>;
/** What of a product is corrected: its status changes, and its print runs are corrected by themselves. */
export type ProductValues = Omit<ProductRegistered['data'], 'product' | 'status'>;

/** What was registered was not right; the product says something else from the day of its registration on. */
export type ProductCorrected = DomainEvent<'ProductCorrected', { product: string } & Correction<ProductValues>>;

export type ProductStatusChanged = DomainEvent<
  'ProductStatusChanged',
  { product: string; formerStatus: ProductStatus; status: ProductStatus; note?: string }
>;
/** The total is the document's own: it may differ from the sum of the parts, which a finding says then. */
export type PrintRunRecorded = DomainEvent<
  'PrintRunRecorded',
  { product: string; printRun: string; parts: PrintRunPart[]; total: number; note?: string }
>;
export type PrintRunCorrected = DomainEvent<
  'PrintRunCorrected',
  { product: string; printRun: string; parts: PrintRunPart[]; total: number; reason: string }
>;
export type ProductDistributed = DomainEvent<
  'ProductDistributed',
  {
    product: string;
    distribution: string;
    site: string;
    /** Null: nobody counted. */
    copies: number | null;
    to?: string;
  }
>;
export type ProductReused = DomainEvent<'ProductReused', { product: string; output: string; note?: string }>;
export type ProductShared = DomainEvent<
  'ProductShared',
  { product: string; withProgramme: string; status: ProductStatus; note?: string }
>;

export type ProductEvent =
  | ProductRegistered
  | ProductCorrected
  | ProductStatusChanged
  | PrintRunRecorded
  | PrintRunCorrected
  | ProductDistributed
  | ProductReused
  | ProductShared;

interface OfProduct {
  readonly programme: string;
  readonly effectiveDate?: string;
}

export class RegisterProduct extends Command<OfProduct & ProductRegistered['data']> {}
export class ChangeProductStatus extends Command<OfProduct & Omit<ProductStatusChanged['data'], 'formerStatus'>> {}
export class RecordPrintRun extends Command<OfProduct & PrintRunRecorded['data']> {}
export class CorrectPrintRun extends Command<OfProduct & PrintRunCorrected['data']> {}
export class DistributeProduct extends Command<OfProduct & ProductDistributed['data']> {}
export class ReuseProduct extends Command<OfProduct & ProductReused['data']> {}
export class ShareProduct extends Command<OfProduct & Omit<ProductShared['data'], 'status'>> {}

export class ProductAlreadyRegistered extends rejection('PRODUCT_ALREADY_REGISTERED') {}
export class ProductStatusUnchanged extends rejection('PRODUCT_STATUS_UNCHANGED') {}
export class PrintRunPartNamedTwice extends rejection('PRINT_RUN_PART_NAMED_TWICE') {}
export class PrintRunUnchanged extends rejection('PRINT_RUN_UNCHANGED') {}
export class ProductServesOutputAlready extends rejection('PRODUCT_SERVES_OUTPUT_ALREADY') {}
export class ProductSharedAlready extends rejection('PRODUCT_SHARED_ALREADY') {}
export class ProductSharedWithItsOwnProgramme extends rejection('PRODUCT_SHARED_WITH_ITS_OWN_PROGRAMME') {}

export interface RegisteredProduct {
  readonly is: 'registered';
  readonly lead: string;
  readonly status: ProductStatus;
  /** Those it was made for, and those that use it again. */
  readonly outputs: readonly string[];
  /** By id, as text that tells whether a correction changes anything. */
  readonly printRuns: Readonly<Record<string, string>>;
  /** Programme and the status in which it was handed over. */
  readonly sharedWith: readonly { readonly programme: string; readonly status: ProductStatus }[];
}

export type Product = { readonly is: 'unregistered' } | RegisteredProduct;

export const productStream = (id: string): string => `product-${id}`;

const printed = ({ parts, total }: { parts: readonly PrintRunPart[]; total: number }): string =>
  JSON.stringify([total, ...parts.map(({ name, copies }) => [name, copies])]);

const evolve = (product: Product, { type, data }: ProductEvent): Product => {
  if (type === 'ProductRegistered') {
    const { lead, status, outputs } = data;
    return { is: 'registered', lead, status, outputs, printRuns: {}, sharedWith: [] };
  }
  if (product.is === 'unregistered') throw new Error(`${type} of ${data.product}, which nobody registered`);
  switch (type) {
    case 'ProductCorrected': {
      const { oldValues, newValues } = data;
      const others = product.outputs.filter((output) => !oldValues.outputs.includes(output));
      return { ...product, lead: newValues.lead, outputs: [...newValues.outputs, ...others] };
    }
    case 'ProductStatusChanged':
      return { ...product, status: data.status };
    case 'PrintRunRecorded':
    case 'PrintRunCorrected':
      return { ...product, printRuns: { ...product.printRuns, [data.printRun]: printed(data) } };
    case 'ProductDistributed':
      return product;
    case 'ProductReused':
      return { ...product, outputs: [...product.outputs, data.output] };
    case 'ProductShared': {
      const handedOver = { programme: data.withProgramme, status: data.status };
      return { ...product, sharedWith: [...product.sharedWith, handedOver] };
    }
  }
};

export const product: Evolution<Product, ProductEvent> = { initial: { is: 'unregistered' }, evolve };

const registered = (state: Product, id: string): RegisteredProduct => {
  if (state.is === 'unregistered') throw new Unknown('product', id);
  return state;
};

/** @throws ProductAlreadyRegistered  the id stands for a product already */
export const registerProduct = (
  state: Product,
  { data: { programme: _, effectiveDate, ...facts } }: RegisterProduct,
): ProductRegistered[] => {
  if (state.is === 'registered')
    throw new ProductAlreadyRegistered(`${facts.product} was registered before`, { product: facts.product });

  return [{ type: 'ProductRegistered', data: facts, effectiveDate }];
};

/**
 * @throws Unknown                 no such product was registered
 * @throws ProductStatusUnchanged  it stands there already
 */
export const changeProductStatus = (
  state: Product,
  { data: { programme: _, effectiveDate, ...change } }: ChangeProductStatus,
): ProductStatusChanged[] => {
  const { status: formerStatus } = registered(state, change.product);
  if (formerStatus === change.status)
    throw new ProductStatusUnchanged(`The product is ${change.status} already`, { status: change.status });

  return [{ type: 'ProductStatusChanged', data: { ...change, formerStatus }, effectiveDate }];
};

const requirePartsOnce = (parts: readonly PrintRunPart[]): void => {
  const twice = parts.find(({ name }, index) => parts.findIndex((part) => part.name === name) < index);
  if (twice) throw new PrintRunPartNamedTwice('A part of a print run is counted once', { part: twice.name });
};

/**
 * Evidence is never refused: a total that differs from the sum of the parts is kept, and a finding says so.
 *
 * @throws Unknown                 no such product was registered
 * @throws PrintRunPartNamedTwice  a part has two numbers
 */
export const recordPrintRun = (
  state: Product,
  { data: { programme: _, effectiveDate, ...run } }: RecordPrintRun,
): PrintRunRecorded[] => {
  registered(state, run.product);
  requirePartsOnce(run.parts);

  return [{ type: 'PrintRunRecorded', data: run, effectiveDate }];
};

/**
 * @throws Unknown                 no such product was registered, or it has no such print run
 * @throws PrintRunPartNamedTwice  a part has two numbers
 * @throws PrintRunUnchanged       the print run says that already
 */
export const correctPrintRun = (
  state: Product,
  { data: { programme: _, effectiveDate, ...run } }: CorrectPrintRun,
): PrintRunCorrected[] => {
  const known = registered(state, run.product).printRuns[run.printRun];
  if (known === undefined) throw new Unknown('print run', run.printRun);
  requirePartsOnce(run.parts);
  if (known === printed(run))
    throw new PrintRunUnchanged('The print run says that already', { printRun: run.printRun });

  return [{ type: 'PrintRunCorrected', data: run, effectiveDate }];
};

/** @throws Unknown  no such product was registered */
export const distributeProduct = (
  state: Product,
  { data: { programme: _, effectiveDate, ...handedOut } }: DistributeProduct,
): ProductDistributed[] => {
  registered(state, handedOut.product);

  return [{ type: 'ProductDistributed', data: handedOut, effectiveDate }];
};

/**
 * @throws Unknown                     no such product was registered
 * @throws ProductServesOutputAlready  it was made for that output, or is reused there
 */
export const reuseProduct = (
  state: Product,
  { data: { programme: _, effectiveDate, ...reuse } }: ReuseProduct,
): ProductReused[] => {
  if (registered(state, reuse.product).outputs.includes(reuse.output))
    throw new ProductServesOutputAlready(`The product serves ${reuse.output} already`, { output: reuse.output });

  return [{ type: 'ProductReused', data: reuse, effectiveDate }];
};

/**
 * A product may be shared while it is a draft, and again when it is final.
 *
 * @throws Unknown                           no such product was registered
 * @throws ProductSharedWithItsOwnProgramme  the other programme is its own
 * @throws ProductSharedAlready              that programme has it as it stands
 */
export const shareProduct = (
  state: Product,
  { data: { programme, effectiveDate, ...sharing } }: ShareProduct,
): ProductShared[] => {
  const { status, sharedWith } = registered(state, sharing.product);
  const { withProgramme } = sharing;
  if (withProgramme === programme)
    throw new ProductSharedWithItsOwnProgramme('A product is shared with another programme', { withProgramme });
  if (sharedWith.some((given) => given.programme === withProgramme && given.status === status))
    throw new ProductSharedAlready(`${withProgramme} has it as ${status} already`, { withProgramme, status });

  return [{ type: 'ProductShared', data: { ...sharing, status }, effectiveDate }];
};
