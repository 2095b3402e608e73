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
  const unsaved = useRef<Values | undefined>(undefined);

  useEffect(() => {
    if (key === undefined) return undefined;
    let isHere = true;
    const save = (): void => {
      window.clearTimeout(timer.current);
      const values = unsaved.current;
      unsaved.current = undefined;
      if (values)
        void store().then((database) => {
          const writing = database.transaction('drafts', 'readwrite');
          void writing.store.put({ values, savedAt: new Date().toISOString() }, key);
          // At once: a page that is left does not wait until nothing more is asked.
          writing.commit();
        });
    };
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
        unsaved.current = values;
        timer.current = window.setTimeout(save, SAVED_AFTER_MS);
      },
    });
    // The last words: a page that is left, or a phone that is put away, runs no timer any more.
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      isHere = false;
      unsubscribe();
      save();
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
    };
  }, [key, reset, subscribe, getValues]);

  return async () => {
    window.clearTimeout(timer.current);
    unsaved.current = undefined;
    if (key !== undefined) await (await store()).delete('drafts', key);
  };
};
