import { Box, Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { confirm, type Question } from '~/components/form/confirm';
import { ProblemState } from '~/components/page/ProblemState';
import type { Command, CommandInput } from './command';
import { useCommand } from './use-command';

interface CommandButtonProps<Params, Body, Response> extends ButtonProps {
  readonly command: Command<Params, Body, Response>;
  readonly input: CommandInput<Params, Body>;
  /** Asked before it is sent. */
  readonly question?: Question;
  readonly onDone?: () => void;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** Sends a command that asks nothing, and says beside it why it was refused. */
export const CommandButton = <Params, Body, Response>({
  command,
  input,
  question,
  onDone,
  ...button
}: CommandButtonProps<Params, Body, Response>) => {
  const { mutate, isPending, error } = useCommand(command, onDone);
  const send = async (): Promise<void> => {
    if (!question || (await confirm(question))) mutate(input);
  };
  return (
    <>
      {error && (
        <Box w="100%">
          <ProblemState error={error} />
        </Box>
      )}
      <Button {...button} loading={isPending} onClick={() => void send()} />
    </>
  );
};
