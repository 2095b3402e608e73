import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '~/api/problem';

/**
 * Puts what a service says about a field beside that field.
 *
 * @param names of the service's fields that have another name in the form, or how one is found; undefined: not asked
 */
export const useServerErrors = <Values extends FieldValues>(
  { setError, setFocus }: Pick<UseFormReturn<Values>, 'setError' | 'setFocus'>,
  problem: Problem | null,
  names: Readonly<Record<string, FieldPath<Values>>> | ((field: string) => FieldPath<Values> | undefined) = {},
): void => {
  useEffect(() => {
    const errors = problem?.facts.errors ?? [];
    const asked = errors.flatMap(({ field, message }) => {
      const name = typeof names === 'function' ? names(field) : (names[field] ?? (field as FieldPath<Values>));
      return name === undefined ? [] : [{ name, message }];
    });
    asked.forEach(({ name, message }) => setError(name, { type: 'server', message }));
    if (asked[0]) setFocus(asked[0].name);
    // The names are a constant of the form.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem, setError, setFocus]);
};
