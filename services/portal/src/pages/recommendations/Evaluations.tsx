import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { action, CommandActions } from '~/commands/CommandActions';
import { Day } from '~/components/figures/Day';
import { Loaded } from '~/components/page/Loaded';
import { Section } from '~/components/page/Section';
import { Hint, PartTitle } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { useMay } from '~/session/may';
import { type Evaluation, rateCriterion, recordStatement, registerEvaluation, takeStep } from './evaluation-commands';
import { evaluationsQuery } from './queries';

/** Evaluations of the programme: what was rated, stated and done. */
export const Evaluations = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('recommendations');
  const evaluations = useQuery(evaluationsQuery(place));
  const mayRegister = useMay('RegisterEvaluation') && isNow(place.moment);
  const { programme } = place;
  return (
    <Section
      title={t('evaluation.title')}
      actions={mayRegister && <CommandActions inDrawer actions={[action(registerEvaluation, { programme })]} />}
    >
      <Loaded query={evaluations} empty={<Text c="dimmed">{t('evaluation.none')}</Text>}>
        {(all) => (
          <Stack gap="lg">
            {all.map((evaluation) => (
              <OneEvaluation key={evaluation.evaluation} place={place} evaluation={evaluation} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
};

interface OneEvaluationProps {
  readonly place: Place;
  readonly evaluation: Evaluation;
}

const OneEvaluation = ({ place, evaluation }: OneEvaluationProps) => {
  const { t } = useTranslation('recommendations');
  const { code, kind, commissioner, manager, periodStart, periodEnd, ratings, statements, steps } = evaluation;
  const id = `evaluation-${evaluation.evaluation}`;
  return (
    <Stack component="article" gap="xs" aria-labelledby={id}>
      <PartTitle id={id}>
        {code} · {t(`evaluation.kinds.${kind}`)}
      </PartTitle>
      <Hint>
        <Day of={periodStart} short /> – <Day of={periodEnd} short />
        {commissioner && ` · ${t('evaluation.commissionedBy', { organization: commissioner })}`}
        {manager && ` · ${t('evaluation.managedBy', { organization: manager })}`}
      </Hint>
      <Group gap={6}>
        {ratings.map(({ criterion, score, scale }) => (
          <Badge key={criterion} color="lake">
            {criterion}: {scale[score - 1]} ({score}/{scale.length})
          </Badge>
        ))}
      </Group>
      {statements.length + steps.length > 0 && (
        <List size="sm">
          {statements.map((each) => (
            <List.Item key={each.statement}>
              {each.code} <span lang="en">{each.text}</span>
            </List.Item>
          ))}
          {steps.map(({ step, on }) => (
            <List.Item key={`${step} ${on}`}>
              {t(`evaluation.steps.${step}`, { defaultValue: step })} · <Day of={on} short />
            </List.Item>
          ))}
        </List>
      )}
      <EvaluationActions place={place} evaluation={evaluation} />
    </Stack>
  );
};

const EvaluationActions = ({ place: { programme, moment }, evaluation }: OneEvaluationProps) => {
  const mayRate = useMay('RateCriterion');
  const mayState = useMay('RecordEvaluationStatement');
  const mayStep = useMay('TakeEvaluationStep');
  if (!isNow(moment)) return null;
  const path = { programme, evaluation: evaluation.evaluation };
  return (
    <CommandActions
      inDrawer
      size="compact-sm"
      variant="light"
      actions={[
        mayRate && action(rateCriterion, path),
        mayState && action(recordStatement(evaluation), path),
        mayStep && action(takeStep, path),
      ]}
    />
  );
};
