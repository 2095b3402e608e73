import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { Hint, PartTitle } from '~/components/page/words';
import type { Programme } from '~/record/agencies';
import { type PolicySetVersion, policySetsQuery } from './queries';
import { AdoptPolicySet } from './SetUp';

interface RulesProps {
  readonly place: Place;
  readonly programme: Programme;
}

/** Every version of the rules, the one in force first. */
export const Rules = ({ place, programme }: RulesProps) => {
  const { t } = useTranslation('programme');
  const versions = useQuery(policySetsQuery(place));
  return (
    <Section title={t('rules.title')}>
      <Loaded query={versions} empty={<Text c="dimmed">{t('rules.none')}</Text>}>
        {(items) => (
          <Stack gap="md">
            {[...items]
              .sort((a, b) => b.version - a.version)
              .map((version) => (
                <Version key={version.version} of={version} />
              ))}
          </Stack>
        )}
      </Loaded>
      <AdoptPolicySet programme={programme} />
    </Section>
  );
};

const Version = ({ of }: { readonly of: PolicySetVersion }) => {
  const { t } = useTranslation('programme');
  const { version, since, until, inForce, releaseThreshold, releaseBasis, includeAdvance, committedDefinition } = of;
  const { pmcLimit, pmcShare } = of.revisionThresholds;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <PartTitle>{t('rules.version', { version })}</PartTitle>
        <Badge color={inForce ? 'green' : 'gray'}>{t(inForce ? 'rules.inForce' : 'rules.past')}</Badge>
        <Hint>
          {t('rules.since')} <Day of={since} short />
          {until && (
            <>
              {' '}
              {t('rules.until')} <Day of={until} short />
            </>
          )}
        </Hint>
      </Group>
      <List size="sm" spacing={2}>
        <List.Item>
          {t('rules.gate', { threshold: releaseThreshold, basis: t(`rules.bases.${releaseBasis}`) })}
          {' · '}
          {t(includeAdvance ? 'rules.withAdvance' : 'rules.withoutAdvance')}
        </List.Item>
        <List.Item>{t('rules.committed', { definition: t(`rules.definitions.${committedDefinition}`) })}</List.Item>
        {pmcLimit && (
          <List.Item>
            {t('rules.pmcLimit')} <Amount of={pmcLimit} />
            {pmcShare && ` · ${pmcShare} %`}
          </List.Item>
        )}
        <List.Item>
          {of.extensionLimits ? t('rules.extensions', { ...of.extensionLimits }) : t('rules.extensionsFree')}
        </List.Item>
      </List>
    </Stack>
  );
};
