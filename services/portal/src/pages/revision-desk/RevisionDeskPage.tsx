import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '~/routing/use-page-search';
import { EmptyState } from '~/components/page/EmptyState';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { revisionsQuery } from '~/record/budgets';
import { useMay } from '~/session/may';
import { KINDS, page } from './page';
import { RevisionBuilder } from './RevisionBuilder';
import { RevisionDrawer } from './RevisionDrawer';
import { RevisionsTable } from './RevisionsTable';
import { Suggestions } from './Suggestions';

/** Revisions of the budget: what becomes of each, and a desk on which a new one is tried before it is proposed. */
export const RevisionDeskPage = () => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const place = usePlace();
  const [{ build, revision, need }, change] = usePageSearch(page);
  const revisions = useQuery(revisionsQuery(place));
  const mayBuild = useMay('ProposeBudgetRevision') && isNow(place.moment);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {mayBuild && (
        <Section title={t('build')} lead={t('buildLead')}>
          <Group gap="xs" role="group" aria-label={t('kind')}>
            {KINDS.map((kind) => (
              <Button
                key={kind}
                variant={kind === build ? 'filled' : 'default'}
                aria-pressed={kind === build}
                onClick={() => change({ build: kind === build ? undefined : kind, need: undefined })}
              >
                {t(`record:revision.kinds.${kind}`)}
              </Button>
            ))}
          </Group>
          {build && (
            <RevisionBuilder
              key={`${build} ${need ?? ''}`}
              place={place}
              kind={build}
              need={need}
              onProposed={(id) => change({ build: undefined, need: undefined, revision: id })}
            />
          )}
        </Section>
      )}
      <Suggestions place={place} mayBuild={mayBuild} />
      <Section title={t('revisions')} lead={t('revisionsLead')}>
        <Loaded query={revisions} height={200}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.next')}</EmptyState>
            ) : (
              <Stack>
                <RevisionsTable revisions={all} onChoice={(id) => change({ revision: id })} />
              </Stack>
            )
          }
        </Loaded>
      </Section>
      <RevisionDrawer
        place={place}
        revision={revisions.data?.find((each) => each.revision === revision)}
        onClose={() => change({ revision: undefined })}
      />
    </Page>
  );
};
