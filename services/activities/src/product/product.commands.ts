import { Unknown } from '@concert/event-sourcing';
import { programmeOf, requireParticipant, requireSite } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { requireOutput } from '../results-framework/known-output.query.js';
import { correctProduct, CorrectProduct, said } from './correction.js';
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

/** @throws Unknown  no such programme, or it has no such participant or output */
const requireKnown = async (
  reads: Reads,
  programme: string,
  { lead, outputs = [] }: Partial<Pick<products.ProductValues, 'lead' | 'outputs'>>,
  within = '',
): Promise<void> => {
  const facts = await programmeOf(reads, programme);
  if (lead !== undefined) requireParticipant(facts, lead, `${within}lead`);
  for (const [index, output] of outputs.entries())
    await requireOutput(reads, programme, output, `${within}outputs[${index}]`);
};

const stream = ({ product }: OfProduct): string => products.productStream(product);
const on = commandsOn({ evolution: products.product, stream });
const onSaid = commandsOn({ evolution: said, stream });

export const productCommands: readonly CommandEntry[] = [
  on(products.RegisterProduct, {
    owners: ({ data }) => [data.lead],
    facts: ({ data }, reads) => requireKnown(reads, data.programme, data),
    decide: products.registerProduct,
    id: ({ data }) => data.product,
  }),
  onSaid(CorrectProduct, {
    owners,
    facts: ({ data: { programme, newValues } }, reads) => requireKnown(reads, programme, newValues, 'newValues.'),
    decide: correctProduct,
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
