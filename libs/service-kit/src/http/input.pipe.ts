import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { fieldErrors, InvalidInput, pathOf } from './invalid-input.js';

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

/** Bodies and queries become their DTO or an error that names every field at fault; fields nobody knows are refused. */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const field = metadata.type === 'custom' ? undefined : placeOfUnkeepable(value, metadata.data ?? '');
    if (field !== undefined)
      throw new InvalidInput([{ field, message: 'holds a character that is none: NUL or half a surrogate pair' }]);
    return super.transform(value, metadata);
  }
}

export const inputPipe = new InputPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors)),
});
