import { Button, type ButtonProps, Group, Paper, Skeleton } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '~/components/page/SideDrawer';
import type { Form } from './form';

const CommandForm = lazy(async () => ({ default: (await import('./CommandForm')).CommandForm }));

/** A form that can be opened, and what it is about. */
export interface Action {
  readonly of: Form<unknown>;
  readonly path: unknown;
  readonly version?: number;
  /** Read aloud instead of the form's own label. */
  readonly label?: string;
  /** On the button that opens it, instead of the form's own label. */
  readonly button?: string;
  /** Shown above the fields. */
  readonly children?: ReactNode;
}

/** An action whose parameters the compiler has compared with those of its command. */
export const action = <Params,>(of: Form<Params>, path: Params, more: Omit<Action, 'of' | 'path'> = {}): Action => ({
  of,
  path,
  ...more,
});

interface CommandActionsProps extends Pick<ButtonProps, 'size' | 'variant'> {
  /** False for what this person may not do now. */
  readonly actions: readonly (Action | false)[];
  /** Forms are opened in a drawer instead of in the place of the buttons. */
  readonly inDrawer?: boolean;
  /** Forms have a frame around them. */
  readonly isFramed?: boolean;
}

/** A button for each command, which opens its form. */
export const CommandActions = ({
  actions: offered,
  inDrawer = false,
  isFramed = false,
  ...look
}: CommandActionsProps) => {
  const actions = offered.filter((each) => each !== false);
  const { t } = useTranslation([...actions.map(({ of }) => of.command.words), 'record', 'common']);
  const [chosen, choose] = useState<Action>();
  // What is typed stays, and is sent as it is seen now, also when meanwhile somebody else has decided.
  const opened = actions.find(({ of }) => of.label === chosen?.of.label) ?? chosen;
  const close = (): void => choose(undefined);
  const form = opened && (
    <Suspense fallback={<Skeleton height={120} />}>
      <CommandForm key={opened.of.label} {...opened} onClose={close} />
    </Suspense>
  );
  if (form && !inDrawer)
    return isFramed ? (
      <Paper withBorder p="md">
        {form}
      </Paper>
    ) : (
      form
    );
  return (
    <>
      {actions.length > 0 && <ActionButtons {...look} actions={actions} onChoice={choose} inDrawer={inDrawer} />}
      {inDrawer && (
        <SideDrawer
          opened={opened !== undefined}
          onClose={close}
          title={opened && t(opened.of.label, { ...opened.of.values, ns: opened.of.command.words })}
        >
          {form}
        </SideDrawer>
      )}
    </>
  );
};

interface ActionButtonsProps extends Omit<CommandActionsProps, 'actions'> {
  readonly actions: readonly Action[];
  readonly onChoice: (action: Action) => void;
}

const ActionButtons = ({ actions, inDrawer, onChoice, size = 'compact-md', variant }: ActionButtonsProps) => {
  const { t } = useTranslation();
  return (
    <Group gap="xs" className="no-print">
      {actions.map((each, index) => (
        <Button
          key={each.of.label}
          size={size}
          variant={variant ?? (index === 0 ? 'filled' : 'default')}
          onClick={() => onChoice(each)}
          {...(inDrawer ? { 'aria-haspopup': 'dialog' } : {})}
        >
          {each.button ?? t(each.of.label, { ...each.of.values, ns: each.of.command.words })}
        </Button>
      ))}
    </Group>
  );
};
