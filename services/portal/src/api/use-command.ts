import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { i18n } from '~/i18n/i18n';
import { asProblem, type Problem } from './problem';

/** Sent again with the same key, a command gives its first answer. */
export type CommandHeaders = { readonly 'Idempotency-Key': string };

/** Somebody else may have come first: what is shown is asked again, so that the next decision knows. */
const DECIDED_MEANWHILE = new Set([409, 412]);

interface CommandOptions<Input, Answer> {
  readonly send: (input: Input, headers: CommandHeaders) => Promise<{ data?: Answer; response: Response }>;
  /** What is said when it is recorded. */
  readonly done?: string | ((answer: Answer, input: Input) => string);
  readonly onDone?: (answer: Answer, input: Input) => void;
}

/**
 * Sends a command once: while it fails, the same input is sent again under the same key; another input gets another.
 * What it changed is asked again at once, by every page that shows it.
 */
export const useCommand = <Input, Answer>({ send, done, onDone }: CommandOptions<Input, Answer>) => {
  const client = useQueryClient();
  const attempt = useRef<{ input: string; key: string } | undefined>(undefined);

  return useMutation<Answer, Problem, Input>({
    mutationFn: async (input) => {
      const written = JSON.stringify(input);
      if (attempt.current?.input !== written) attempt.current = { input: written, key: crypto.randomUUID() };
      try {
        const { data, response } = await send(input, { 'Idempotency-Key': attempt.current.key });
        attempt.current = undefined;
        const source = response.headers.get('Log-Position')?.split('@')[0];
        void client.invalidateQueries(source ? { queryKey: [source] } : undefined);
        return data as Answer;
      } catch (error) {
        const problem = asProblem(error);
        if (DECIDED_MEANWHILE.has(problem.status)) void client.invalidateQueries();
        throw problem;
      }
    },
    onSuccess: (answer, input) => {
      const message = typeof done === 'function' ? done(answer, input) : done;
      if (message)
        notifications.show({
          message,
          color: 'green',
          autoClose: 5_000,
          closeButtonProps: { 'aria-label': i18n.t('close') },
        });
      onDone?.(answer, input);
    },
  });
};
