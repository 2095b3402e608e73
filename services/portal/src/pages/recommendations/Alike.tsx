import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { useCommand } from '~/commands/use-command';
import { confirm } from '~/components/form/confirm';
import { ProblemState } from '~/components/page/ProblemState';
import { Section } from '~/components/page/Section';
import { isNow } from '~/moment/moment';
import { useMay } from '~/session/may';
import { mergeKeyAction, pathOf } from './commands';
import { KeyActionItem } from './KeyActionItem';
import type { KeyAction, Recommendation } from './queries';
import { pairsAlike } from './tree';

interface AlikeProps {
  readonly place: Place;
  readonly actions: readonly KeyAction[];
  readonly recommendations: readonly Recommendation[];
  readonly onOpen: (code: string) => void;
}

/** Key actions that seem to be the same act: side by side, to be merged by the programme office. */
export const Alike = ({ place, actions, recommendations, onOpen }: AlikeProps) => {
  const { t } = useTranslation('recommendations');
  const mayMerge = useMay('LinkKeyActions');
  const merge = useCommand(mergeKeyAction);
  const pairs = pairsAlike(actions);
  if (pairs.length === 0) return null;
  const ask = async (merged: KeyAction, into: KeyAction): Promise<void> => {
    const isMeant = await confirm({
      title: t('merge.title', { merged: merged.code, into: into.code }),
      text: t('merge.text', { merged: merged.code, into: into.code }),
      yes: t('merge.yes'),
      no: t('merge.no'),
    });
    if (!isMeant) return;
    const to = { recommendation: into.recommendation, action: into.code };
    merge.mutate({ path: pathOf(place, merged), body: { link: 'merged-into', to } });
  };
  return (
    <Section title={t('merge.section', { count: pairs.length })} lead={t('merge.lead')}>
      {merge.error && <ProblemState error={merge.error} />}
      {pairs.map(([one, other]) => (
        <Pair key={`${one.code} ${other.code}`} of={[one, other]} recommendations={recommendations} onOpen={onOpen}>
          {mayMerge && isNow(place.moment) && (
            <Group gap="xs" className="no-print">
              {[[other, one] as const, [one, other] as const].map(([merged, into], index) => (
                <Button
                  key={merged.code}
                  size="compact-md"
                  variant={index === 0 ? 'filled' : 'default'}
                  leftSection={<IconArrowMerge size={16} aria-hidden />}
                  loading={merge.isPending}
                  onClick={() => void ask(merged, into)}
                >
                  {t('merge.into', { merged: merged.code, into: into.code })}
                </Button>
              ))}
            </Group>
          )}
        </Pair>
      ))}
    </Section>
  );
};

interface PairProps extends Pick<AlikeProps, 'recommendations' | 'onOpen'> {
  readonly of: readonly [KeyAction, KeyAction];
  /** What can be done about them. */
  readonly children: ReactNode;
}

const Pair = ({ of, recommendations, onOpen, children }: PairProps) => {
  const { t } = useTranslation('recommendations');
  const [one, other] = of;
  const titleOf = (code: string): string => recommendations.find((each) => each.code === code)?.title ?? '';
  return (
    <Paper component="article" withBorder p="sm" aria-label={t('merge.pair', { one: one.code, other: other.code })}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {of.map((action) => (
            <div key={action.action}>
              <Text size="xs" c="dimmed" px="sm">
                {t('recommendation', { code: action.recommendation })} ·{' '}
                <span lang="en">{titleOf(action.recommendation)}</span>
              </Text>
              <KeyActionItem action={action} onOpen={onOpen} />
            </div>
          ))}
        </SimpleGrid>
        {children}
      </Stack>
    </Paper>
  );
};
