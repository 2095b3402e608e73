import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '~/api/problem';

/**
 * Puts what a service says about a field beside that field.
 *
 * @param names of the service's fields that have another name in the form
 */
export const useServerErrors = <Values extends FieldValues>(
  { setError, setFocus }: Pick<UseFormReturn<Values>, 'setError' | 'setFocus'>,
  problem: Problem | null,
  names: Readonly<Record<string, FieldPath<Values>>> = {},
): void => {
  useEffect(() => {
    const errors = problem?.facts.errors ?? [];
    errors.forEach(({ field, message }, index) => {
      const name = names[field] ?? (field as FieldPath<Values>);
      setError(name, { type: 'server', message });
      if (index === 0) setFocus(name);
    });
    // The names are a constant of the form.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem, setError, setFocus]);
};
