import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Day } from '~/components/figures/Day';
import { Hint, InEnglish, PartTitle } from '~/components/page/words';
import { DispositionBadge } from './Badges';
import { Answer } from './Issue';
import { KeyActionItem } from './KeyActionItem';
import { MoneyEffect } from './MoneyEffect';
import type { Recommendation } from './queries';
import classes from './recommendations.module.css';
import { type Branch, treeOf } from './tree';

interface ByRecommendationProps {
  readonly place: Place;
  readonly recommendations: readonly Recommendation[];
  readonly onOpen: (code: string) => void;
}

/** The document's own order: each recommendation with its response, its key actions and what it changed in money. */
export const ByRecommendation = ({ recommendations, ...rest }: ByRecommendationProps) => (
  <div>
    {treeOf(recommendations).map((branch) => (
      <BranchOf key={branch.code} branch={branch} {...rest} />
    ))}
  </div>
);

type BranchProps = Omit<ByRecommendationProps, 'recommendations'> & { readonly branch: Branch };

const BranchOf = ({ branch: { code, recommendation, parts }, ...rest }: BranchProps) => {
  const { t } = useTranslation('recommendations');
  return (
    <div className={classes.card}>
      {recommendation ? (
        <Card recommendation={recommendation} level={3} {...rest} />
      ) : (
        <div>
          <PartTitle>{t('recommendation', { code })}</PartTitle>
          <Hint>{t('onlyParts', { count: parts.length })}</Hint>
        </div>
      )}
      {parts.length > 0 && (
        <Stack gap="lg" mt="md" className={classes.parts ?? ''}>
          {parts.map((part) => (
            <Card key={part.code} recommendation={part} level={4} {...rest} />
          ))}
        </Stack>
      )}
    </div>
  );
};

type CardProps = Omit<ByRecommendationProps, 'recommendations'> & {
  readonly recommendation: Recommendation;
  readonly level: 3 | 4;
};

const Card = ({ place, recommendation, level, onOpen }: CardProps) => {
  const { t } = useTranslation(['recommendations', 'common']);
  const { code, title, text, disposition, response, state, addressees, issuedOn, keyActions, corrected } =
    recommendation;
  const id = `recommendation-${code}`;
  return (
    <Stack component="article" gap="sm" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={level} size="h4" id={id}>
          {code} <span lang="en">{title}</span>
        </Title>
        <DispositionBadge of={disposition} />
      </Group>
      <div>
        <InEnglish>{text}</InEnglish>
        {response && (
          <Text size="sm" mt={4}>
            <Text span inherit fw={600}>
              {t('response')}
            </Text>{' '}
            <span lang="en">{response.text}</span>
          </Text>
        )}
        {response?.dispositionStated && (
          <Hint>
            {t('dispositionStated', response.dispositionStated)} · <Day of={response.dispositionStated.on} short />
          </Hint>
        )}
      </div>
      <Hint>
        {t(`state.${state}`)} · {t('issued')} <Day of={issuedOn} short />
        {addressees.length > 0 && ` · ${t('addressedTo', { addressees: addressees.join(', ') })}`}
        {response?.approvedBy && ` · ${t('responseApproved')}`}
      </Hint>
      {corrected && (
        <Hint>
          {t('corrected', { reason: corrected.reason })} {t('saidBefore')}{' '}
          <span lang="en">
            {[corrected.title, corrected.text, corrected.addressees.join(', ')]
              .filter((words) => words !== '')
              .join(' · ')}
          </span>
        </Hint>
      )}
      {keyActions.length > 0 ? (
        <Stack gap={6}>
          {keyActions.map((action) => (
            <KeyActionItem key={action.action} action={action} onOpen={onOpen} />
          ))}
        </Stack>
      ) : (
        <Text size="sm">{t('noKeyAction')}</Text>
      )}
      <Answer place={place} recommendation={recommendation} />
      <MoneyEffect place={place} recommendation={code} />
    </Stack>
  );
};
