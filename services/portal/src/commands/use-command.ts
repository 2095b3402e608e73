import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { asProblem, type Problem } from '~/api/problem';
import type { Command, CommandInput } from './command';

/** Sent again with the same key, a command gives its first response. */
export interface CommandHeaders {
  readonly 'Idempotency-Key': string;
}

interface Sent<Answer> {
  readonly data?: Answer;
  readonly response: Response;
}

/** Somebody else may have come first: what is shown is asked again, so that the next decision knows. */
const DECIDED_MEANWHILE = new Set([409, 412]);

interface SendingOptions<Input, Answer> {
  readonly send: (input: Input, headers: CommandHeaders) => Promise<Sent<Answer>>;
  /** What is said when it is recorded. */
  readonly done: (answer: Answer, input: Input) => string;
  readonly onDone?: ((answer: Answer, input: Input) => void) | undefined;
}

/**
 * Sends a command once: while it fails, the same input is sent again under the same key; another input gets another.
 * What it changed is asked again at once, by every page that shows it: all queries of the service that recorded it.
 */
export const useSending = <Input, Answer>({ send, done, onDone }: SendingOptions<Input, Answer>) => {
  const { t } = useTranslation();
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
      notifications.show({
        message: done(answer, input),
        color: 'green',
        autoClose: 5_000,
        closeButtonProps: { 'aria-label': t('close') },
      });
      onDone?.(answer, input);
    },
  });
};

/** The client without its types: address, parameters and body were checked where the command was described. */
type UntypedRequest = (method: string, address: string, init: object) => Promise<Sent<unknown>>;

const send = <Params, Body, Answer>(
  { method, address }: Command<Params, Body, Answer>,
  { path, version, body }: CommandInput<Params, Body>,
  headers: CommandHeaders,
) =>
  (api.request as unknown as UntypedRequest)(method, address, {
    params: { path },
    body,
    headers: version === undefined ? headers : { ...headers, 'If-Match': `"${version}"` },
  }) as Promise<Sent<Answer>>;

/** Sends a command that is described. */
export const useCommand = <Params, Body, Answer>(
  command: Command<Params, Body, Answer>,
  onDone?: (answer: Answer, input: CommandInput<Params, Body>) => void,
) => {
  const { t } = useTranslation(command.words);
  return useSending<CommandInput<Params, Body>, Answer>({
    send: (input, headers) => send(command, input, headers),
    done: (_answer, { path, body }) => t(command.done, { replace: { ...path, ...(body as object | undefined) } }),
    onDone,
  });
};
