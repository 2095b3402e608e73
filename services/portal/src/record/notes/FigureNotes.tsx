import { Button, Divider, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconNote } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { Loaded } from '~/components/page/Loaded';
import { usePlace } from '~/moment/use-place';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { writeNote } from './commands';
import { NoteItem } from './NoteItem';
import { latestFirst, othersNotesQuery, ownNotesQuery } from './queries';

/** Notes on a figure, where somebody asks where it comes from; one's own, and what others shared. */
export const FigureNotes = ({ figure }: { readonly figure: string }) => {
  const { t } = useTranslation('record/notes');
  const place = usePlace();
  const { organization } = usePerson();
  const mayWrite = useMay('WritePrivateNote') && place.programme !== '';
  const [isOpen, { open, close }] = useDisclosure();
  const own = useQuery({ ...ownNotesQuery(place, organization), enabled: mayWrite });
  const others = useQuery({ ...othersNotesQuery(place, organization), enabled: mayWrite });
  if (!mayWrite) return null;
  const isAbout = (note: { readonly aboutKind: string; readonly aboutId: string }): boolean =>
    note.aboutKind === 'figure' && note.aboutId === figure;
  return (
    <Stack gap="sm">
      <Divider label={t('onFigure')} labelPosition="left" />
      <Loaded query={own} height={40}>
        {(notes) =>
          latestFirst(notes.filter(isAbout)).map((note) => (
            <NoteItem key={note.note} note={note} participant={organization} isAboutHidden />
          ))
        }
      </Loaded>
      {latestFirst((others.data ?? []).filter(isAbout)).map((note) => (
        <NoteItem key={note.note} note={note} isAboutHidden />
      ))}
      {isOpen ? (
        <CommandForm
          of={writeNote({ programme: place.programme, organization, figures: [], figure })}
          path={{ participant: organization }}
          draft={`note ${place.programme} ${figure}`}
          onDone={close}
        />
      ) : (
        <Button
          variant="light"
          size="compact-md"
          w="fit-content"
          leftSection={<IconNote size={18} aria-hidden />}
          onClick={open}
        >
          {t('write')}
        </Button>
      )}
    </Stack>
  );
};
