import { Group, Stack, Text } from '@mantine/core';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '~/commands/CommandButton';
import { Day } from '~/components/figures/Day';
import { Hint } from '~/components/page/words';
import { Sign } from '~/components/figures/Sign';
import { shareNote } from './commands';
import type { Note, SharedNote } from './queries';
import { useSubjectWords } from './use-subject-words';
import classes from './notes.module.css';

interface NoteItemProps {
  readonly note: Note | SharedNote;
  /** Whose own notes these are; left out for those of others. */
  readonly participant?: string;
  /** Where it is known already what the note is about. */
  readonly isAboutHidden?: boolean;
}

/** One note: what it says, about what, and who can read it. */
export const NoteItem = ({ note, participant, isAboutHidden = false }: NoteItemProps) => {
  const { t } = useTranslation(['record/notes', 'record']);
  const words = useSubjectWords();
  const { aboutKind, aboutId, text, recordedAt, sharedAt } = note;
  const by = 'sharedBy' in note ? note.sharedBy : note.writtenBy;
  const isShared = sharedAt !== null;
  const subject = words(aboutKind, aboutId);
  return (
    <Stack component="article" gap={4} className={classes.note ?? ''} aria-label={t('noteAbout', { subject })}>
      <Group justify="space-between" gap="xs">
        {!isAboutHidden && <Text fw={600}>{subject}</Text>}
        <Sign color={isShared ? 'lake' : 'gray'} Icon={isShared ? IconUsers : IconLock}>
          {t(isShared ? 'shared' : 'private')}
        </Sign>
      </Group>
      <Text className={classes.text ?? ''}>{text}</Text>
      <Hint>
        {by} · <Day of={recordedAt} />
      </Hint>
      {participant && !isShared && <Share note={note.note} participant={participant} />}
    </Stack>
  );
};

const Share = ({ note, participant }: { readonly note: string; readonly participant: string }) => {
  const { t } = useTranslation('record/notes');
  return (
    <CommandButton
      variant="light"
      size="compact-sm"
      w="fit-content"
      command={shareNote}
      input={{ path: { participant, note }, body: {} }}
      question={{ title: t('shareTitle'), text: t('shareText'), yes: t('share') }}
    >
      {t('share')}
    </CommandButton>
  );
};
