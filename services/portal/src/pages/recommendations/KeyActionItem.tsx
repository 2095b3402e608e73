import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Hint } from '~/components/page/words';
import { KeyActionBadges } from './Badges';
import type { KeyAction } from './queries';
import classes from './recommendations.module.css';
import { WindowText } from './WindowText';

interface KeyActionItemProps {
  readonly action: KeyAction;
  /** What an owner does in it, where that is what is asked. */
  readonly part?: string;
  readonly onOpen: (code: string) => void;
}

/** One key action in a list; opens its history. */
export const KeyActionItem = ({ action, part, onOpen }: KeyActionItemProps) => {
  const { t } = useTranslation('recommendations');
  const { code, text, responsible } = action;
  const { lead, collaborators } = responsible;
  return (
    <UnstyledButton
      component="button"
      className={classes.item ?? ''}
      data-late={action.overdue}
      aria-haspopup="dialog"
      onClick={() => onOpen(code)}
    >
      <Stack gap={4}>
        <Text fw={550}>
          {code} <span lang="en">{text}</span>
        </Text>
        <Group gap={6}>
          <KeyActionBadges action={action} />
        </Group>
        <Hint>
          <WindowText of={action} /> · {t('ledBy', { lead })}
          {collaborators.length > 0 && ` ${t('with', { collaborators: collaborators.join(', ') })}`}
          {part && part !== 'lead' && ` · ${t(`part.${part}`)}`}
        </Hint>
      </Stack>
    </UnstyledButton>
  );
};
