import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { usePageSearch } from '~/routing/use-page-search';
import { Amount } from '~/components/figures/Amount';
import { Section } from '~/components/page/Section';
import { revisionsQuery, unfundedNeedsQuery } from '~/record/budgets';
import { page } from './page';

/** Drafts that nobody has proposed yet, and costed key actions for which there is no money. */
export const Suggestions = ({ place, mayBuild }: { readonly place: Place; readonly mayBuild: boolean }) => {
  const { t } = useTranslation(['revision-desk', 'record']);
  const [, change] = usePageSearch(page);
  const revisions = useQuery(revisionsQuery(place));
  const needs = useQuery(unfundedNeedsQuery(place));
  const drafts = (revisions.data ?? []).filter(({ status }) => status === 'draft');
  const unfunded = (needs.data ?? []).filter(({ status }) => status === 'unfunded');
  if (drafts.length === 0 && unfunded.length === 0) return null;
  return (
    <Section title={t('suggested')} lead={t('suggestedLead')}>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {drafts.map((draft) => (
          <Group component="li" key={draft.revision} justify="space-between" gap="xs">
            <Text size="sm">
              {draft.purpose} · <Amount of={draft} />
            </Text>
            <Button size="compact-md" variant="default" onClick={() => change({ revision: draft.revision })}>
              {t('openDraft')}
            </Button>
          </Group>
        ))}
        {unfunded.map(({ need, title, amount, currency, keyAction, recommendation }) => (
          <Group component="li" key={need} justify="space-between" gap="xs">
            <Text size="sm" maw={720}>
              {keyAction && `${t('keyAction', { keyAction })} · `}
              {!keyAction && recommendation && `${t('answers', { recommendations: recommendation })} · `}
              <span lang="en">{title}</span> · <Amount of={amount && currency ? { amount, currency } : null} />
            </Text>
            {mayBuild && (
              <Button size="compact-md" variant="default" onClick={() => change({ build: 'between-agencies', need })}>
                {t('buildForNeed')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Section>
  );
};
