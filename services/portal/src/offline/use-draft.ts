import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { usePerson } from '~/session/use-session';
import { store } from './store';

const SAVED_AFTER_MS = 400;

/**
 * Keeps what is typed into a form in this browser until it is sent, so that a reload or a dead battery loses nothing.
 *
 * @param name of the form, and of what it is about: `log-activity MDGF-1880`; undefined: nothing is kept
 * @returns forgets the draft; call it when the form was sent
 */
export const useDraft = <Values extends FieldValues>(
  name: string | undefined,
  form: UseFormReturn<Values>,
): (() => Promise<void>) => {
  const { id } = usePerson();
  const key = name === undefined ? undefined : `${id} ${name}`;
  const { reset, subscribe, getValues } = form;
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (key === undefined) return undefined;
    let isHere = true;
    void store()
      .then((database) => database.get('drafts', key))
      .then(
        (draft) =>
          isHere && draft && reset({ ...getValues(), ...(draft.values as Values) }, { keepDefaultValues: true }),
      );
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(
          () =>
            void store().then((database) => database.put('drafts', { values, savedAt: new Date().toISOString() }, key)),
          SAVED_AFTER_MS,
        );
      },
    });
    return () => {
      isHere = false;
      unsubscribe();
    };
  }, [key, reset, subscribe, getValues]);

  return async () => {
    window.clearTimeout(timer.current);
    if (key !== undefined) await (await store()).delete('drafts', key);
  };
};
