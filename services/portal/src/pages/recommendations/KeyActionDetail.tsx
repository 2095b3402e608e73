import { Anchor, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { CommandForm } from '~/commands/CommandForm';
import { Day } from '~/components/figures/Day';
import { Measure } from '~/components/figures/Measure';
import { Loaded } from '~/components/page/Loaded';
import { Hint } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import { programmeQuery } from '~/record/agencies';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { KeyActionBadges } from './Badges';
import { pathOf, STEP_FORMS } from './commands';
import { History } from './History';
import { stepsFor } from './may';
import { historyQuery, type KeyAction } from './queries';
import { WindowText } from './WindowText';

interface KeyActionDetailProps {
  readonly place: Place;
  readonly action: KeyAction;
  readonly all: readonly KeyAction[];
  readonly onOpen: (code: string) => void;
}

/** A key action opened: what was promised, how it stands since when, and what can be done. */
export const KeyActionDetail = ({ place, action, all, onOpen }: KeyActionDetailProps) => {
  const { t } = useTranslation('recommendations');
  const history = useQuery(historyQuery(place, action.code));
  return (
    <Stack gap="md">
      <Text fw={600} lang="en">
        {action.text}
      </Text>
      <Group gap={6}>
        <KeyActionBadges action={action} />
      </Group>
      <Facts action={action} />
      <Hint>{t('recommendation', { code: action.recommendation })}</Hint>
      <Related action={action} all={all} onOpen={onOpen} />
      {isNow(place.moment) && <Steps place={place} action={action} />}
      <section aria-labelledby="key-action-history">
        <Title order={3} size="h4" id="key-action-history" mb="xs">
          {t('history')}
        </Title>
        <Loaded query={history}>{({ facts }) => <History code={action.code} facts={facts} />}</Loaded>
      </section>
    </Stack>
  );
};

const Facts = ({ action }: Pick<KeyActionDetailProps, 'action'>) => {
  const { t } = useTranslation('recommendations');
  const { responsible, timeFrameAsPrinted, budget, costed, agreedOn, corrected } = action;
  const { lead, collaborators, facilitator, asPrinted } = responsible;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Measure label={t('facts.window')} note={timeFrameAsPrinted && <span lang="en">“{timeFrameAsPrinted}”</span>}>
        <WindowText of={action} />
      </Measure>
      <Measure label={t('facts.responsible')} note={asPrinted && <span lang="en">“{asPrinted}”</span>}>
        {[lead, ...collaborators].join(', ')}
        {facilitator && ` · ${t('facilitatedBy', { facilitator })}`}
      </Measure>
      <Measure label={t('facts.agreed')}>
        <Day of={agreedOn} short />
      </Measure>
      <Measure label={t('facts.budget')}>
        {budget ?? (costed === null ? t('facts.notSaid') : costed ? t('unfunded') : t('facts.noCost'))}
      </Measure>
      {corrected && (
        <Measure label={t('correct.was')} note={t('corrected', { reason: corrected.reason })}>
          <span lang="en">{corrected.text}</span> · {[corrected.lead, ...corrected.collaborators].join(', ')}
          {corrected.facilitator && ` · ${t('facilitatedBy', { facilitator: corrected.facilitator })}`}
        </Measure>
      )}
    </SimpleGrid>
  );
};

/** What it became, what it is linked with, and how it went. */
const Related = ({ action, all, onOpen }: Omit<KeyActionDetailProps, 'place'>) => {
  const { t } = useTranslation('recommendations');
  const { mergedInto, links, dueDates, completion } = action;
  const goesOnAs = all.find((each) => each.action === mergedInto);
  return (
    <>
      {goesOnAs && (
        <Text size="sm">
          {t('goesOnAs')}{' '}
          <Anchor component="button" underline="always" onClick={() => onOpen(goesOnAs.code)}>
            {goesOnAs.code}
          </Anchor>
        </Text>
      )}
      {links.map(({ link, action: id, code, on }) => (
        <Text key={`${link} ${id}`} size="sm">
          {t(`link.${link}`)}{' '}
          <Anchor component="button" underline="always" onClick={() => onOpen(code)}>
            {code}
          </Anchor>{' '}
          · <Day of={on} short />
        </Text>
      ))}
      {dueDates.map(({ oldEnd, newEnd, reason, on }) => (
        <Text key={on + newEnd} size="sm">
          {t('extended')} <Day of={oldEnd} short /> → <Day of={newEnd} short />: {reason}
        </Text>
      ))}
      {completion && (
        <Text size="sm">
          {t('completedBy', { organization: completion.by })} {completion.summary}
          {completion.verifiedBy && ` · ${t('verifiedBy', { organization: completion.verifiedBy })}`}
        </Text>
      )}
    </>
  );
};

const Steps = ({ place, action }: Pick<KeyActionDetailProps, 'place' | 'action'>) => {
  const { t } = useTranslation('recommendations');
  const person = usePerson();
  const programme = useQuery(programmeQuery(place));
  const [chosen, choose] = useState<keyof typeof STEP_FORMS>();
  const mayCorrect = useMay('CorrectKeyAction');
  const steps = [
    ...stepsFor(action, person, programme.data?.bodies ?? []),
    ...(mayCorrect ? (['correct'] as const) : []),
  ];
  if (chosen && steps.includes(chosen))
    return (
      <CommandForm
        of={STEP_FORMS[chosen](action)}
        path={pathOf(place, action)}
        label={`${t(`steps.${chosen}`)} ${action.code}`}
        onClose={() => choose(undefined)}
      />
    );
  return (
    <Group gap="xs" className="no-print">
      {steps.map((step, index) => (
        <Button key={step} size="compact-md" variant={index === 0 ? 'filled' : 'default'} onClick={() => choose(step)}>
          {t(`steps.${step}`)}
        </Button>
      ))}
    </Group>
  );
};
