import { sampleOf } from '@concert/contracts/testing';
import type { PublishedMessage } from '@concert/messaging';
import type { EntityClass, Projection } from '@concert/projections';

let published = 0n;

/** A contract's sample, with some of its facts changed, as it arrives. */
export const message = <Data extends object>(
  contract: { readonly type: string; publish(data: Data): { type: string; data: Data } },
  data: Data,
  effectiveDate = '2011-07-01',
): PublishedMessage<Data> => {
  published += 1n;
  return {
    ...contract.publish(data),
    id: `00000000-0000-4000-8000-${String(published).padStart(12, '0')}`,
    source: contract.type.split('.')[0] as string,
    programme: 'MDGF-1880',
    stream: 'any',
    streamVersion: Number(published),
    position: published,
    previous: published - 1n,
    effectiveDate,
    recordedAt: '2011-07-04T09:00:00.000000Z',
    actor: { user: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' },
    correlationId: 'c',
    causationId: 'c',
    visibility: 'shared',
  };
};

export const sample = <Data extends object>(
  contract: Parameters<typeof sampleOf<Data>>[0],
  facts: Partial<Data> = {},
) => message(contract, { ...sampleOf(contract).data, ...facts });

/** Rows of one table after the messages. */
export const fold = <Row extends object>(
  projection: Projection,
  entity: EntityClass<Row>,
  ...messages: readonly PublishedMessage[]
): Row[] => {
  const rows = new Map<string, object | undefined>();
  for (const each of messages) {
    for (const { entity: of, key, to } of projection.handlers.get(each.type)?.(each) ?? []) {
      const name = `${of.name} ${JSON.stringify(key)}`;
      rows.set(name, to(rows.get(name)));
    }
  }
  return [...rows].flatMap(([name, row]) => (name.startsWith(`${entity.name} `) && row ? [row as Row] : []));
};

export const repeated = (messages: readonly PublishedMessage[]): PublishedMessage[] =>
  messages.flatMap((each) => [each, each]);
