import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { fieldErrors, InvalidInput, pathOf } from './invalid-input.js';
import { MoneyDto, moneyOf } from './money.dto.js';
import { requireShallow } from './require-shallow.js';

/** PostgreSQL keeps neither NUL nor half a surrogate pair: an event that held one could never be read into a view. */
const cannotBeKept = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

const placeOfUnkeepable = (value: unknown, place: string): string | undefined => {
  if (typeof value === 'string') return cannotBeKept(value) ? place : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [property, member] of Object.entries(value)) {
    const found = placeOfUnkeepable(member, pathOf(place, property));
    if (found !== undefined) return found;
  }
  return undefined;
};

const isInstanceOf = (value: unknown, type: ArgumentMetadata['metatype']): boolean =>
  type !== undefined && type !== Object && value instanceof type;

/** Without its classes, and every amount with the minor digits of its currency: as a command may keep it in an event. */
const plain = (value: unknown, place = ''): unknown => {
  if (value instanceof MoneyDto) return moneyOf(value, place);
  if (Array.isArray(value)) return value.map((member, index) => plain(member, pathOf(place, String(index))));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([property, member]) => [property, plain(member, pathOf(place, property))]),
  );
};

/**
 * Bodies and queries are checked by their DTO, or refused by an error that names every field at fault; fields nobody knows
 * are refused. A body arrives as plain data.
 */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') requireShallow(value);
    const field = metadata.type === 'custom' ? undefined : placeOfUnkeepable(value, metadata.data ?? '');
    if (field !== undefined)
      throw new InvalidInput([{ field, message: 'holds a character that is none: NUL or half a surrogate pair' }]);
    const checked: unknown = await super.transform(value, metadata);
    return metadata.type === 'body' && isInstanceOf(checked, metadata.metatype) ? plain(checked) : checked;
  }
}

export const inputPipe = new InputPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors)),
});
