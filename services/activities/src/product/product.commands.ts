import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { requireOutput } from '../results-framework/known-output.query.js';
import * as products from './product.js';

interface OfProduct {
  readonly programme: string;
  readonly product: string;
}

/** @throws Unknown  no such programme, or no such product in its list */
const owners = async ({ data }: { readonly data: OfProduct }, reads: Reads): Promise<string[]> => {
  const { code: programme } = await programmeOf(reads, data.programme);
  const known = await reads.stateIn(programme, products.productStream(data.product), products.product);
  if (known.is === 'unregistered') throw new Unknown('product', `${data.product} in ${programme}`);
  return [known.lead];
};

const on = commandsOn({
  evolution: products.product,
  stream: ({ product }: OfProduct) => products.productStream(product),
});

export const productCommands: readonly CommandEntry[] = [
  on(products.RegisterProduct, {
    owners: ({ data }) => [data.lead],
    facts: async ({ data: { programme, lead, outputs } }, reads) => {
      requireParticipant(await programmeOf(reads, programme), lead, 'lead');
      for (const [index, output] of outputs.entries())
        await requireOutput(reads, programme, output, `outputs[${index}]`);
    },
    decide: products.registerProduct,
    id: ({ data }) => data.product,
  }),
  on(products.ChangeProductStatus, { owners, decide: products.changeProductStatus }),
  on(products.RecordPrintRun, { owners, decide: products.recordPrintRun, id: ({ data }) => data.printRun }),
  on(products.CorrectPrintRun, { owners, decide: products.correctPrintRun }),
  on(products.DistributeProduct, {
    owners,
    facts: async ({ data }, reads) => requireSite(await programmeOf(reads, data.programme), data.site, 'site'),
    decide: products.distributeProduct,
    id: ({ data }) => data.distribution,
  }),
  on(products.ReuseProduct, {
    owners,
    facts: ({ data }, reads) => requireOutput(reads, data.programme, data.output, 'output'),
    decide: products.reuseProduct,
  }),
  on(products.ShareProduct, { owners, decide: products.shareProduct }),
];
