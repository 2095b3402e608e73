import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { PageLink } from '~/components/page/PageLink';
import { Hint, PartTitle } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { isNow } from '~/moment/moment';
import { page as reportPage } from '~/pages/progress-report/page';
import { page as writing } from '~/pages/write-progress-report/page';
import { countedBySeverity } from '~/record/findings/counted';
import { missingIn } from '~/record/progress-reports/document/narrative';
import { findingsAbout } from '~/record/progress-reports/findings-about';
import { mayWrite } from '~/record/progress-reports/may-decide';
import { type ListedReport, resultFindingsQuery, sectionRulesQuery } from '~/record/progress-reports/queries';
import { StatusBadge } from '~/record/progress-reports/StatusBadge';
import { usePerson } from '~/session/use-session';

interface ReportItemProps {
  readonly place: Place;
  readonly report: ListedReport;
}

/** One report in the list: how far it is, what is blank, what was found, and its editions. */
export const ReportItem = ({ place, report }: ReportItemProps) => {
  const { t } = useTranslation(['progress-reports', 'record/progress-reports']);
  const { instant } = useFormats();
  const person = usePerson();
  const rules = useQuery(sectionRulesQuery(place));
  const findings = useQuery(resultFindingsQuery(place));
  const { report: id, title, period, status, author, about, edition, editions } = report;
  const where = about ? ` · ${about}` : '';
  const blank = rules.data ? missingIn({ report, rules: rules.data }).length : 0;
  const open = findingsAbout(report, findings.data ?? []);
  return (
    <Stack component="article" gap={6} aria-labelledby={`report-${id}`}>
      <Group justify="space-between" gap="xs">
        <PartTitle id={`report-${id}`}>
          <PageLink page={reportPage} params={{ report: id }} inherit>
            {title}
          </PageLink>
        </PartTitle>
        <StatusBadge status={status} />
      </Group>
      <Hint>{`${period}${where} · ${t('writtenBy', { author })} · ${t('edition', { edition })}`}</Hint>
      <Group gap="xs">
        {rules.data && <Text size="sm">{blank > 0 ? t('blank', { count: blank }) : t('complete')}</Text>}
        {countedBySeverity(open).map((counted) => (
          <FindingBadge key={counted.severity} {...counted} />
        ))}
        {isNow(place.moment) && mayWrite(report, person) && (
          <PageLink page={writing} params={{ report: id }} size="sm">
            {t('write')}
          </PageLink>
        )}
      </Group>
      {editions.length > 0 && (
        <Group gap="md">
          {editions.map((each) => (
            <PageLink
              key={each.edition}
              page={reportPage}
              params={{ report: id }}
              search={{ knownAt: each.publishedAt }}
              size="sm"
            >
              {t('editionOf', { edition: each.edition, day: instant(each.publishedAt) })}
            </PageLink>
          ))}
        </Group>
      )}
    </Stack>
  );
};
