import { Blockquote, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { FindingBadge } from '~/components/figures/FindingBadge';
import { Measure } from '~/components/figures/Measure';
import { OriginFacts } from '~/components/figures/OriginOfFigure';
import { Loaded } from '~/components/page/Loaded';
import { Hint, InEnglish, PartTitle } from '~/components/page/words';
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
  const { t } = useTranslation('record');
  const { rule, severity, status, explanation, explainedBy, assignedTo } = finding;
  const [isOpen, { toggle }] = useDisclosure();
  const facts = useQuery({ ...originOfMoney(place, `findings/${finding.id}/expected`), enabled: isOpen });
  return (
    <Stack component="article" gap="sm" aria-labelledby={`finding-${finding.id}`}>
      <Group gap="xs" justify="space-between" align="flex-start">
        <PartTitle id={`finding-${finding.id}`}>{t(`rules.${rule}`)}</PartTitle>
        <FindingBadge severity={severity} status={status} />
      </Group>
      <Comparison finding={finding} />
      <Note finding={finding} />
      {explanation && (
        <Blockquote
          p="sm"
          mt={0}
          cite={explainedBy ? t('finding.explainedBy', { organization: explainedBy }) : undefined}
        >
          {explanation}
        </Blockquote>
      )}
      <Hint>
        {t('finding.raised')} <Day of={finding.raisedAt} />
        {assignedTo && ` · ${t('finding.assignedTo', { organization: assignedTo })}`}
        {finding.resolvedBy && ` · ${t(`finding.resolvedBy.${finding.resolvedBy}`)}`}
        {status === 'open' && ` · ${t('finding.closesItself')}`}
      </Hint>
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={toggle} aria-expanded={isOpen}>
        {t('finding.factsShow')}
      </Button>
      {isOpen && <Loaded query={facts}>{({ events }) => <OriginFacts events={events} />}</Loaded>}
      <MissingAdvance place={place} finding={finding} />
      <FindingActions place={place} finding={finding} />
    </Stack>
  );
};

type OfFinding = Pick<FindingDetailProps, 'finding'>;

/** What was expected, what is there, and what lies between. */
const Comparison = ({ finding }: OfFinding) => {
  const { t } = useTranslation('record');
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      {(['expected', 'observed', 'difference'] as const)
        .filter((part) => part !== 'difference' || finding.difference !== null)
        .map((part) => (
          <Measure key={part} label={t(`finding.${part}`)}>
            <FindingValue of={finding[part]} finding={finding} />
          </Measure>
        ))}
    </SimpleGrid>
  );
};

/** What the rule means, and what was recorded in English. */
const Note = ({ finding: { rule, note } }: OfFinding) => {
  const { t, i18n } = useTranslation('record');
  return (
    <>
      <Text size="sm">{t(`ruleMeanings.${rule}`, { defaultValue: note })}</Text>
      {i18n.language === 'en' ? (
        <Text size="sm">{note}</Text>
      ) : (
        <details>
          <Text component="summary" size="sm" c="dimmed">
            {t('findingAsRecorded')}
          </Text>
          <InEnglish>{note}</InEnglish>
        </details>
      )}
    </>
  );
};
