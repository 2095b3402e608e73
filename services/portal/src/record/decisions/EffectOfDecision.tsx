import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { Aside, Hint, InEnglish } from '~/components/page/words';
import type { Decision } from '../meetings';

/** `budgets.BudgetRevisionApplied.v1` → BudgetRevisionApplied */
const nameOf = (event: string): string => event.split('.')[1] ?? event;
const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** What became of a decision at the service concerned: carried out, refused with the rule, or nothing said yet. */
export const EffectOfDecision = ({ of: { effect, outcome, subject } }: { readonly of: Decision }) => {
  const { t } = useTranslation(['record', 'common']);
  if (!effect) {
    const isCarriedOut = subject.service !== 'reviews' && (outcome === 'approved' || outcome === 'rejected');
    if (!isCarriedOut) return <Hint>{t('decision.noEffect')}</Hint>;
    return (
      <Group gap={6} wrap="nowrap">
        <IconHourglass size={16} aria-hidden />
        <Text size="sm">{t('decision.effectAwaited', { service: t(`services.${subject.service}`) })}</Text>
      </Group>
    );
  }
  const name = nameOf(effect.event);
  const event = t(`facts.${name}`, { defaultValue: inWords(name) });
  if (effect.outcome === 'carried-out')
    return (
      <Group gap={6} wrap="nowrap" align="flex-start">
        <IconCircleCheck size={18} aria-hidden color="var(--mantine-color-green-8)" style={{ flexShrink: 0 }} />
        <div>
          <Text size="sm">{t('decision.carriedOut', { event })}</Text>
          <Aside>
            <Day of={effect.effectiveDate} /> · {effect.service}@{effect.position}
          </Aside>
        </div>
      </Group>
    );
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-red-8)" style={{ flexShrink: 0 }} />
      <Stack gap={2}>
        <Text size="sm">
          {t('decision.refused', { service: t(`services.${effect.service}`, { defaultValue: effect.service }) })}
        </Text>
        {effect.detail && <InEnglish>{effect.detail}</InEnglish>}
        {effect.code && (
          <Text size="xs" c="dimmed" ff="monospace">
            {effect.code}
          </Text>
        )}
      </Stack>
    </Group>
  );
};
