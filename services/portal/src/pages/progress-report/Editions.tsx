import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { PageLink } from '~/components/page/PageLink';
import { Section } from '~/components/page/Section';
import type { ProgressReport } from '~/record/progress-reports/document/facts';
import { page } from './page';

/** What was published; each can be read with everything as it was known then. */
export const Editions = ({
  report: { id, editions },
}: {
  readonly report: Pick<ProgressReport, 'id' | 'editions'>;
}) => {
  const { t } = useTranslation('progress-report');
  const newest = editions.at(-1);
  return (
    <div className="no-print">
      <Section title={t('editions.title')}>
        {editions.length === 0 && <Text c="dimmed">{t('editions.none')}</Text>}
        {editions.map((edition) => (
          <Stack key={edition.edition} gap={4}>
            <Group gap="sm">
              <Text fw={600}>{t('editions.edition', { edition: edition.edition })}</Text>
              {edition === newest && edition.restatedBecause === null && (
                <Badge color="green">{t('editions.inForce')}</Badge>
              )}
              <Text size="sm">
                {t('editions.published')} <Day of={edition.publishedAt} />
              </Text>
              <PageLink page={page} params={{ report: id }} search={{ knownAt: edition.publishedAt }}>
                {t('editions.asItWas')}
              </PageLink>
            </Group>
            {edition.restatedBecause && (
              <Text size="sm">{t('editions.restated', { reason: edition.restatedBecause })}</Text>
            )}
          </Stack>
        ))}
      </Section>
    </div>
  );
};
