import type { ValidationError } from 'class-validator';

export interface FieldError {
  /** Path of the field, e.g. `figures.committed.amount` or `participants[2].count`. */
  readonly field: string;
  readonly message: string;
}

/** What was sent cannot be read as a command or query. */
export class InvalidInput extends Error {
  readonly code: string = 'INVALID_INPUT';

  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map(({ field, message }) => `${field}: ${message}`).join('; '));
    this.name = 'InvalidInput';
  }
}

/** `notes` and `0` → `notes[0]`; `notes[0]` and `text` → `notes[0].text`. */
export const pathOf = (parent: string, property: string): string => {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent ? `${parent}.${property}` : property;
};

export const fieldErrors = (errors: readonly ValidationError[], parent = ''): FieldError[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const field = pathOf(parent, property);
    return [
      ...Object.entries(constraints ?? {}).map(([rule, message]) => ({
        field,
        message: rule === 'whitelistValidation' ? 'is not a field of this request' : message,
      })),
      ...fieldErrors(children ?? [], field),
    ];
  });
