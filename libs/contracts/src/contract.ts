import { Compile } from 'typebox/schema';
import { faultsIn } from './faults.js';
import { type Fields, record, type RecordOf } from './fields.js';

/** What a service tells the others: wire name, version and data. */
export interface Publication<Data extends object = object> {
  readonly type: string;
  readonly data: Data;
}

/** A published event in one version. Once published it changes only by optional fields; else there is a next version. */
export interface Contract<Data extends object = object, Type extends string = string, Named extends Fields = Fields> {
  /** Wire name: `budgets.BudgetAllocated.v1`. */
  readonly type: Type;
  readonly service: string;
  readonly event: string;
  readonly version: number;
  readonly fields: Named;
  /** Tells a message of this contract from others, and its data's type to the compiler. */
  is<Message extends { readonly type: string; readonly data: object }>(
    message: Message,
  ): message is Message & { readonly data: Data };
  publish(data: Data): Publication<Data>;
  /** @throws ContractViolated when fields are missing, superfluous or written wrongly */
  assertMatches(data: unknown): void;
}

/** The type of a contract's data. */
export type DataOf<Of extends Contract> = Parameters<Of['publish']>[0];

/** Data does not keep the contract; `faults` name every place. */
export class ContractViolated extends Error {
  constructor(
    readonly type: string,
    readonly faults: readonly string[],
  ) {
    super(`${type}: ${faults.join('; ')}`);
    this.name = 'ContractViolated';
  }
}

const WIRE_NAME = /^([a-z-]+)\.([A-Z][A-Za-z]+)\.v([1-9]\d*)$/;

/** Declares a contract. The const and the type of its data share one name. */
export const contract = <const Type extends string, Named extends Fields, Data extends object = RecordOf<Named>>(
  type: Type,
  fields: Named,
): Contract<Data, Type, Named> => {
  const [, service, event, version] = WIRE_NAME.exec(type) ?? [];
  if (!service || !event) throw new Error(`${type} is not a wire name such as budgets.BudgetAllocated.v1`);
  const schema = record(fields);
  let compiled: { Check(value: unknown): boolean } | undefined;
  return {
    type,
    service,
    event,
    version: Number(version),
    fields,
    is: <Message extends { readonly type: string; readonly data: object }>(
      message: Message,
    ): message is Message & { readonly data: Data } => message.type === type,
    publish: (data) => ({ type, data }),
    assertMatches: (data) => {
      // Compiled when first asked: a service checks only the few contracts that it reads.
      compiled ??= Compile(schema);
      if (!compiled.Check(data)) throw new ContractViolated(type, faultsIn(data, schema));
    },
  };
};
