import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordList } from '~/api/record-query';
import type { Place } from '~/moment/place';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Section } from '~/components/page/Section';
import { InEnglish, PartTitle } from '~/components/page/words';
import { usePerson } from '~/session/use-session';
import type { Finding } from '../budgets';
import type { Raising } from './commands';
import { FindingActions } from './FindingActions';

const QUERIES = {
  agencies: (place: Place) => recordList('/api/agencies/programmes/{programme}/findings', place),
  activities: (place: Place) => recordList('/api/activities/programmes/{programme}/findings', place),
  recommendations: (place: Place) => recordList('/api/recommendations/programmes/{programme}/findings', place),
};

interface FindingsOfProps {
  readonly place: Place;
  readonly service: Exclude<Raising, 'budgets'>;
}

/** What cannot be right about a part of the record that is not money, and what can be done about it. */
export const FindingsOf = ({ place, service }: FindingsOfProps) => {
  const { t } = useTranslation('record');
  const { organization } = usePerson();
  const [isOpen, open] = useState<boolean>();
  const { data } = useQuery(QUERIES[service](place));
  const findings = (data ?? []).filter(
    ({ status, resolvedBy }) => status !== 'resolved' || resolvedBy === 'acceptance',
  );
  // Whoever is asked something came here to answer it; what was opened once stays open while they do.
  if (isOpen === undefined && findings.some(({ scope, status }) => scope === organization && status === 'open'))
    open(true);
  if (findings.length === 0) return null;
  return (
    <Section
      title={t('findings.title', { count: findings.length })}
      actions={
        <Button
          variant="default"
          size="compact-md"
          onClick={() => open(!isOpen)}
          aria-expanded={isOpen}
          className="no-print"
        >
          {t(isOpen ? 'findings.hide' : 'findings.show')}
        </Button>
      }
    >
      {isOpen && (
        <Stack gap="lg">
          {findings.map((finding) => (
            <OneFinding key={finding.id} place={place} service={service} finding={finding} />
          ))}
        </Stack>
      )}
    </Section>
  );
};

const OneFinding = ({ finding, ...of }: FindingsOfProps & { readonly finding: Finding }) => {
  const { t } = useTranslation(['record/vocabulary', 'record']);
  const { id, rule, severity, status, note, explanation, explainedBy, assignedTo } = finding;
  return (
    <Stack component="article" gap="xs" aria-labelledby={`finding-${id}`}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <PartTitle id={`finding-${id}`}>{t(`rules.${rule}`, { defaultValue: rule })}</PartTitle>
        <FindingBadge severity={severity} status={status} />
      </Group>
      <InEnglish>{note}</InEnglish>
      {explanation && (
        <Text size="sm">
          {explainedBy && `${t('record:finding.explainedBy', { organization: explainedBy })}: `}
          {explanation}
        </Text>
      )}
      {assignedTo && <Text size="sm">{t('record:finding.assignedTo', { organization: assignedTo })}</Text>}
      <FindingActions {...of} finding={finding} />
    </Stack>
  );
};
