import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { CommandForm } from '~/commands/CommandForm';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { Aside } from '~/components/page/words';
import { usePlace } from '~/moment/use-place';
import { boardQuery } from '~/record/budgets';
import { usePerson } from '~/session/use-session';
import { figuresToChooseFrom } from '~/record/notes/about';
import { writeNote } from '~/record/notes/commands';
import { NoteItem } from '~/record/notes/NoteItem';
import { latestFirst, othersNotesQuery, ownNotesQuery } from '~/record/notes/queries';
import { useSubjectWords } from '~/record/notes/use-subject-words';
import { page, SHOWN, type Shown } from './page';

/** Notes of one's own people, and what others shared. */
export const NotesPage = () => {
  const { t } = useTranslation('notes');
  const place = usePlace();
  const { organization } = usePerson();
  const words = useSubjectWords();
  const isNarrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const [{ show = 'all' }, change] = usePageSearch(page);
  const board = useQuery(boardQuery(place));
  const reported = (board.data?.rows ?? []).flatMap(({ scope, cells }) =>
    cells.filter(({ report }) => report !== null).map(({ period }) => ({ scope, period })),
  );
  const figures = figuresToChooseFrom(organization, reported).map((path) => ({
    value: path,
    label: words('figure', path),
  }));
  return (
    <Page title={t('title')} lead={t('lead', { organization })}>
      <Section title={t('write')} lead={t('whereElse')}>
        <CommandForm
          of={writeNote({ programme: place.programme, organization, figures })}
          path={{ participant: organization }}
          draft={`note ${place.programme} `}
          isForNext
        />
      </Section>
      <Section
        title={t('notes')}
        actions={
          <SegmentedControl
            orientation={isNarrow ? 'vertical' : 'horizontal'}
            aria-label={t('which')}
            size="xs"
            value={show}
            onChange={(value) => change({ show: value === 'all' ? undefined : (value as Shown) })}
            data={SHOWN.map((value) => ({ value, label: t(`show.${value}`) }))}
          />
        }
      >
        {show === 'others' ? <OthersNotes /> : <OwnNotes show={show} />}
        <Aside>{t('forGood')}</Aside>
      </Section>
    </Page>
  );
};

const OthersNotes = () => {
  const { t } = useTranslation('notes');
  const { organization } = usePerson();
  const others = useQuery(othersNotesQuery(usePlace(), organization));
  return (
    <Loaded query={others} empty={<EmptyState title={t('noneShared')} />}>
      {(notes) => latestFirst(notes).map((note) => <NoteItem key={note.note} note={note} />)}
    </Loaded>
  );
};

const OwnNotes = ({ show }: { readonly show: Shown }) => {
  const { t } = useTranslation('notes');
  const { organization } = usePerson();
  const own = useQuery(ownNotesQuery(usePlace(), organization));
  const isShown = ({ sharedAt }: { readonly sharedAt: string | null }): boolean =>
    show === 'all' || (show === 'shared') === (sharedAt !== null);
  return (
    <Loaded query={own}>
      {(notes) => {
        const shown = latestFirst(notes.filter(isShown));
        if (shown.length === 0) return <EmptyState title={t('none.title')}>{t('none.next')}</EmptyState>;
        return shown.map((note) => <NoteItem key={note.note} note={note} participant={organization} />);
      }}
    </Loaded>
  );
};
