import Type, { type TProperties, type TSchema } from 'typebox';
import { Check } from 'typebox/schema';

/** How a field is written, for people: `date`, `list of code`, `money, or null`. */
export const kindOf = (field: TSchema): string => {
  if (Type.IsUnion(field)) return `${kindOf(field.anyOf[0]!)}, or null`;
  if (Type.IsArray(field)) return `list of ${kindOf(field.items)}`;
  if (Type.IsRecord(field)) return `${kindOf(Type.RecordValue(field))} ${titleOf(field)}`;
  return Type.IsObject(field) ? 'record' : titleOf(field);
};

/** The fields of a record, or of each record of a list; undefined for a field without parts. */
export const partsOf = (field: TSchema): TProperties | undefined => {
  if (Type.IsUnion(field)) return partsOf(field.anyOf[0]!);
  if (Type.IsArray(field)) return partsOf(field.items);
  return Type.IsObject(field) ? field.properties : undefined;
};

const titleOf = (field: TSchema): string => String((field as { readonly title?: unknown }).title);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is missing, superfluous or written wrongly, each with its place (`figures.total.amount`); none for a value that
 * fits. TypeBox tells whether a value fits, in a fraction of the time; this says why not.
 */
export const faultsIn = (value: unknown, field: TSchema, place = ''): string[] => {
  const wrong = (expected: string): string => `${place || 'data'}: ${JSON.stringify(value)} is not ${expected}`;
  const at = (name: string): string => (place ? `${place}.${name}` : name);

  if (Type.IsUnion(field)) return value === null ? [] : faultsIn(value, field.anyOf[0]!, place);
  if (Type.IsArray(field)) {
    if (!Array.isArray(value)) return [wrong('a list')];
    return value.flatMap((item, index) => faultsIn(item, field.items, `${place}[${index}]`));
  }
  if (Type.IsRecord(field)) {
    if (!isRecord(value)) return [wrong('a record')];
    return Object.entries(value).flatMap(([name, item]) => faultsIn(item, Type.RecordValue(field), at(name)));
  }
  if (Type.IsObject(field)) {
    if (!isRecord(value)) return [wrong('a record')];
    const superfluous = Object.keys(value).filter((name) => !(name in field.properties));
    return [
      ...superfluous.map((name) => `${at(name)}: not a field of the contract`),
      ...Object.entries(field.properties).flatMap(([name, part]) => {
        if (value[name] === undefined && Type.IsOptional(part)) return [];
        return name in value ? faultsIn(value[name], part, at(name)) : [`${at(name)}: missing`];
      }),
    ];
  }
  return Check(field, value) ? [] : [wrong(`written as ${titleOf(field)}`)];
};
