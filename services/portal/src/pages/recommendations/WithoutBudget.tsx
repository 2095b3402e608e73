import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import { page as revisionDesk } from '~/pages/revision-desk/page';
import { revisionsQuery, unfundedNeedsQuery } from '~/record/budgets';
import { KeyActionItem } from './KeyActionItem';
import type { KeyAction } from './queries';

interface WithoutBudgetProps {
  readonly place: Place;
  readonly actions: readonly KeyAction[];
  readonly onOpen: (code: string) => void;
}

/** What costs money that nobody has given yet, and the revision that would pay for it. */
export const WithoutBudget = ({ place, actions, onOpen }: WithoutBudgetProps) => {
  const { t } = useTranslation('recommendations');
  const needs = useQuery(unfundedNeedsQuery(place));
  const revisions = useQuery(revisionsQuery(place));
  const unpaid = (needs.data ?? []).filter(({ status }) => status === 'unfunded');
  const withoutNeed = actions.filter(
    ({ unfunded, code }) => unfunded && !unpaid.some(({ keyAction }) => keyAction === code),
  );
  if (unpaid.length + withoutNeed.length === 0) return null;
  return (
    <Section title={t('costs.section', { count: unpaid.length + withoutNeed.length })} lead={t('costs.lead')}>
      {unpaid.map(({ need, title, amount, currency, keyAction }) => {
        const action = actions.find(({ code }) => code === keyAction);
        const revision = revisions.data?.find((each) => each.needs.includes(need));
        return (
          <Stack key={need} gap={4}>
            {action ? <KeyActionItem action={action} onOpen={onOpen} /> : <Text fw={550}>{title}</Text>}
            <Group gap="xs" px="sm">
              <Text size="sm">
                {t('costs.estimated')} <Amount of={amount && currency ? { amount, currency } : null} />
              </Text>
              <Text size="sm">
                {revision ? (
                  <PageLink page={revisionDesk} search={{ revision: revision.revision }} inherit underline="always">
                    {t('costs.revision', { purpose: revision.purpose, status: t(`money.status.${revision.status}`) })}
                  </PageLink>
                ) : (
                  <>
                    {t('costs.noRevision')}{' '}
                    <PageLink
                      page={revisionDesk}
                      search={{ build: 'between-agencies', need }}
                      inherit
                      underline="always"
                    >
                      {t('costs.build')}
                    </PageLink>
                  </>
                )}
              </Text>
            </Group>
          </Stack>
        );
      })}
      {withoutNeed.map((action) => (
        <KeyActionItem key={action.action} action={action} onOpen={onOpen} />
      ))}
    </Section>
  );
};
