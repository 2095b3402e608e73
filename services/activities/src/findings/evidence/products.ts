import type { EventReference } from '@concert/findings';
import type { PrintRunPart, ProductEvent } from '../../product/product.js';
import { type Part, referenceTo } from './part.js';

export interface KnownPrintRun {
  readonly id: string;
  readonly parts: readonly PrintRunPart[];
  readonly total: number;
  readonly on: string;
  readonly events: readonly EventReference[];
}

export interface KnownProduct {
  readonly title: string;
  readonly lead: string;
  readonly printRuns: readonly KnownPrintRun[];
  readonly distributed: readonly { readonly copies: number | null; readonly event: EventReference }[];
}

/** By id of the product. */
export type Products = ReadonlyMap<string, KnownProduct>;

export const products: Part<Products, ProductEvent> = {
  types: ['ProductRegistered', 'ProductCorrected', 'PrintRunRecorded', 'PrintRunCorrected', 'ProductDistributed'],
  nothing: new Map(),
  withEvent: (known, recorded) => {
    const event = referenceTo(recorded);
    const { type, data, effectiveDate: on } = recorded;
    if (type === 'ProductRegistered') {
      const { title, lead } = data;
      return new Map(known).set(data.product, { title, lead, printRuns: [], distributed: [] });
    }
    const product = known.get(data.product);
    if (!product) return known;
    const changed = (change: Partial<KnownProduct>): Products =>
      new Map(known).set(data.product, { ...product, ...change });
    switch (type) {
      case 'ProductCorrected': {
        const { title, lead } = data.newValues;
        return changed({ title, lead });
      }
      case 'PrintRunRecorded': {
        const { printRun: id, parts, total } = data;
        return changed({ printRuns: [...product.printRuns, { id, parts, total, on, events: [event] }] });
      }
      case 'PrintRunCorrected': {
        const { printRun, parts, total } = data;
        return changed({
          printRuns: product.printRuns.map((run) =>
            run.id === printRun ? { ...run, parts, total, events: [...run.events, event] } : run,
          ),
        });
      }
      case 'ProductDistributed':
        return changed({ distributed: [...product.distributed, { copies: data.copies, event }] });
      default:
        return known;
    }
  },
};
