import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '~/api/problem';

/**
 * Puts what a service says about a field beside that field, and leads to the first.
 *
 * @param nameOf the form's name of a service's field; undefined where the form does not ask it: an error at a field that
 *   is not there would keep the form from being sent again
 */
export const useServerErrors = <Values extends FieldValues>(
  { setError, setFocus }: Pick<UseFormReturn<Values>, 'setError' | 'setFocus'>,
  problem: Problem | null,
  nameOf: (field: string) => FieldPath<Values> | undefined,
): void => {
  useEffect(() => {
    const errors = (problem?.facts.errors ?? []).flatMap(({ field, message }) => {
      const name = nameOf(field);
      return name === undefined ? [] : [{ name, message }];
    });
    errors.forEach(({ name, message }) => setError(name, { type: 'server', message }));
    if (errors[0]) setFocus(errors[0].name);
    // How fields are named is a constant of the form.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem, setError, setFocus]);
};
