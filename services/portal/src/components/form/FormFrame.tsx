import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '~/api/problem';
import { ProblemState } from '../page/ProblemState';

interface FormFrameProps {
  /** What the form does; read aloud. */
  readonly label: string;
  /** The verb on the button. */
  readonly send: string;
  readonly cancel?: string;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  readonly children: ReactNode;
}

/** Fields, what was wrong with them, and the buttons under them. */
export const FormFrame = ({
  label,
  send,
  cancel,
  onSubmit,
  onCancel,
  isSending,
  problem,
  children,
}: FormFrameProps) => (
  <form
    noValidate
    aria-label={label}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <Stack gap="sm">
      {children}
      {problem && <ProblemState error={problem} />}
      <Group gap="xs">
        <Button type="submit" loading={isSending}>
          {send}
        </Button>
        {onCancel && cancel && (
          <Button variant="default" onClick={onCancel}>
            {cancel}
          </Button>
        )}
      </Group>
    </Stack>
  </form>
);
