import { Alert, Button, List, Spoiler, Stack, Text } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import type { RecordedPack } from '~/record/meetings';
import { differencesBetween } from './differences';

interface ChangedSinceProps {
  readonly before: RecordedPack;
  readonly after: RecordedPack;
  /** Takes the present pack over; left out where the earlier one is what counts. */
  readonly onRenew?: () => void;
}

/** What the record says otherwise since the pack was made. */
export const ChangedSince = ({ before, after, onRenew }: ChangedSinceProps) => {
  const { t } = useTranslation(['meeting', 'record']);
  const { figures, things } = differencesBetween(before.pack, after.pack);
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconRefreshAlert aria-hidden />}
      title={t('changed.title')}
      role="status"
    >
      <Stack gap="sm" align="flex-start">
        <Spoiler maxHeight={190} showLabel={t('changed.all')} hideLabel={t('changed.fewer')}>
          <List size="sm" spacing={4}>
            {figures.map(({ figure, of, before: then, after: now }) => (
              <List.Item key={`${figure}/${of}`}>
                {t(`changed.figures.${figure}`, { of })}: <Amount of={then} /> → <Amount of={now} />
              </List.Item>
            ))}
            {things.map(({ thing, change, name }) => (
              <List.Item key={`${thing}/${change}/${name}`}>
                <Text span inherit fw={600}>
                  {t(`changed.${change}`)}
                </Text>{' '}
                {t(`changed.things.${thing}`)}: {name}
              </List.Item>
            ))}
          </List>
        </Spoiler>
        {onRenew && (
          <>
            <Text size="sm">{t('changed.text')}</Text>
            <Button size="compact-md" variant="default" onClick={onRenew}>
              {t('changed.renew')}
            </Button>
          </>
        )}
      </Stack>
    </Alert>
  );
};
