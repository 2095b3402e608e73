import { Blockquote, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { OriginFacts } from '~/components/figures/OriginOfFigure';
import { Loaded } from '~/components/page/Loaded';
import { type Finding, originOfMoney } from '../budgets';
import { FindingActions } from './FindingActions';
import { MissingAdvance } from '../transfers/MissingAdvance';
import { FindingValue } from './FindingValue';

interface FindingDetailProps {
  readonly place: Place;
  readonly finding: Finding;
}

/** One finding: what was expected, what is there, the facts behind it, and what can be done. */
export const FindingDetail = ({ place, finding }: FindingDetailProps) => {
  const { t, i18n } = useTranslation('record');
  const { rule, severity, status, expected, observed, difference, note, explanation, explainedBy, assignedTo } =
    finding;
  const [isOpen, { toggle }] = useDisclosure();
  const facts = useQuery({ ...originOfMoney(place, `findings/${finding.id}/expected`), enabled: isOpen });
  return (
    <Stack component="article" gap="sm" aria-labelledby={`finding-${finding.id}`}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <Title order={3} size="h4" id={`finding-${finding.id}`}>
          {t(`rules.${rule}`)}
        </Title>
        <FindingBadge severity={severity} status={status} />
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Measure label={t('finding.expected')}>
          <FindingValue of={expected} finding={finding} />
        </Measure>
        <Measure label={t('finding.observed')}>
          <FindingValue of={observed} finding={finding} />
        </Measure>
        {difference !== null && (
          <Measure label={t('finding.difference')}>
            <FindingValue of={difference} finding={finding} />
          </Measure>
        )}
      </SimpleGrid>
      <Text size="sm">{t(`ruleMeanings.${rule}`, { defaultValue: note })}</Text>
      {i18n.language === 'en' ? (
        <Text size="sm">{note}</Text>
      ) : (
        <details>
          <Text component="summary" size="sm" c="dimmed">
            {t('findingAsRecorded')}
          </Text>
          <Text size="sm" lang="en">
            {note}
          </Text>
        </details>
      )}
      {explanation && (
        <Blockquote
          p="sm"
          mt={0}
          cite={explainedBy ? t('finding.explainedBy', { organization: explainedBy }) : undefined}
        >
          {explanation}
        </Blockquote>
      )}
      <Text size="sm" c="dimmed">
        {t('finding.raised')} <Day of={finding.raisedAt} />
        {assignedTo && ` · ${t('finding.assignedTo', { organization: assignedTo })}`}
        {finding.resolvedBy && ` · ${t(`finding.resolvedBy.${finding.resolvedBy}`)}`}
        {status === 'open' && ` · ${t('finding.closesItself')}`}
      </Text>
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={toggle} aria-expanded={isOpen}>
        {t('finding.factsShow')}
      </Button>
      {isOpen && <Loaded query={facts}>{({ events }) => <OriginFacts events={events} />}</Loaded>}
      <MissingAdvance place={place} finding={finding} />
      <FindingActions place={place} finding={finding} />
    </Stack>
  );
};
