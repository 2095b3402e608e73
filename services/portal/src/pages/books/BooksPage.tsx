import { Alert, SegmentedControl, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { usePlace } from '~/moment/use-place';
import { frameworkQuery } from '~/record/activities';
import { usePerson } from '~/session/use-session';
import type { ParticipantPlace } from '~/moment/place';
import { Comparison } from './Comparison';
import { DefinitionChoice } from './DefinitionChoice';
import { Entries } from './Entries';
import { ImportBooks } from './ImportBooks';
import { MappingForm } from './MappingForm';
import { page, type Part, PARTS } from './page';
import { comparisonQuery, entriesQuery, mappingQuery } from './queries';

/** The own books beside the shared record: imported, mapped, compared, explained. */
export const BooksPage = () => {
  const { t } = useTranslation('books');
  const { organization } = usePerson();
  const isNarrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const [{ part = 'compare' }, change] = usePageSearch(page);
  const place = { ...usePlace(), participant: organization };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Alert color="gray" icon={<IconLock aria-hidden />}>
        {t('ownDatabase', { organization })}
      </Alert>
      <SegmentedControl
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        aria-label={t('parts')}
        value={part}
        onChange={(value) => change({ part: value === 'compare' ? undefined : (value as Part) })}
        data={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
        w="fit-content"
      />
      {part === 'compare' && <CompareSection place={place} />}
      {part === 'import' && <ImportSection place={place} onDone={() => change({ part: undefined })} />}
      {part === 'mapping' && <MappingSection place={place} />}
      {part === 'entries' && <EntriesSection place={place} />}
    </Page>
  );
};

const CompareSection = ({ place }: { readonly place: ParticipantPlace }) => {
  const { t } = useTranslation('books');
  const query = useQuery(comparisonQuery(place));
  return (
    <>
      <Section title={t('comparison')} lead={t('comparisonLead')}>
        <Loaded query={query} height={320}>
          {(compared) => (
            <>
              {compared.figures.every(({ own }) => own === null) && (
                <EmptyState title={t('noBooks.title')}>{t('noBooks.next')}</EmptyState>
              )}
              {compared.unmappedLines.length > 0 && (
                <Alert color="yellow" title={t('unmapped', { count: compared.unmappedLines.length })}>
                  <Text size="sm">{compared.unmappedLines.join(' · ')}</Text>
                </Alert>
              )}
              <Comparison place={place} of={compared} />
            </>
          )}
        </Loaded>
      </Section>
      <Section title={t('committedTitle')}>
        <Loaded query={query}>
          {({ definitionOfCommitted }) => (
            <DefinitionChoice participant={place.participant} chosen={definitionOfCommitted} />
          )}
        </Loaded>
      </Section>
    </>
  );
};

const ImportSection = ({ place, onDone }: { readonly place: ParticipantPlace; readonly onDone: () => void }) => {
  const { t } = useTranslation('books');
  const query = useQuery(comparisonQuery({ ...place, moment: {} }));
  return (
    <Section title={t('import')} lead={t('importLead')}>
      <Loaded query={query}>
        {({ currency }) => <ImportBooks place={place} currency={currency} onDone={onDone} />}
      </Loaded>
    </Section>
  );
};

const MappingSection = ({ place }: { readonly place: ParticipantPlace }) => {
  const { t } = useTranslation('books');
  const mapping = useQuery(mappingQuery(place));
  const compared = useQuery(comparisonQuery({ ...place, moment: {} }));
  const framework = useQuery(frameworkQuery({ ...place, moment: {} }));
  const outputs = (framework.data?.outcomes ?? []).flatMap(({ outputs: of }) => of.map(({ code }) => code));
  return (
    <Section title={t('mapping')} lead={t('mappingLead')}>
      <Loaded query={mapping} height={320}>
        {({ mapping: known }) => (
          <Loaded query={compared} height={320}>
            {({ unmappedLines }) => (
              <MappingForm
                key={JSON.stringify([known, unmappedLines])}
                place={place}
                mapping={known}
                unmapped={unmappedLines}
                outputs={outputs}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
};

const EntriesSection = ({ place }: { readonly place: ParticipantPlace }) => {
  const { t } = useTranslation('books');
  const query = useQuery(entriesQuery(place));
  return (
    <Section title={t('part.entries')}>
      <Loaded query={query} empty={<EmptyState title={t('noBooks.title')}>{t('noBooks.next')}</EmptyState>}>
        {(entries) => <Entries items={entries} />}
      </Loaded>
    </Section>
  );
};
