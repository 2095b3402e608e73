import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '~/api/problem';
import { ProblemState } from '../page/ProblemState';

interface FormFrameProps {
  /** What the form does; read aloud. */
  readonly label: string;
  /** The verb on the button. */
  readonly send: string;
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  /** Shows a problem in another way; where it gives nothing, it is shown as everywhere. */
  readonly problemAs?: (problem: Problem) => ReactNode;
  readonly children: ReactNode;
}

/** Fields, what was wrong with them, and the buttons under them. */
export const FormFrame = ({
  label,
  send,
  onSubmit,
  onCancel,
  isSending,
  problem,
  problemAs,
  children,
}: FormFrameProps) => {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) onSubmit();
      }}
    >
      <Stack gap="sm">
        {children}
        {problem && (problemAs?.(problem) || <ProblemState error={problem} />)}
        <Group gap="xs">
          <Button
            type="submit"
            loading={isSending}
            // The second click of a double click sends nothing; by then the first is not yet known to be on its way.
            onClick={(event) => event.detail > 1 && event.preventDefault()}
          >
            {send}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};
