import { Group, Text, ThemeIcon, Tooltip } from '@mantine/core';
import { IconAntennaBars5, IconCloudOff, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { positions } from '~/api/positions';
import { news } from './news';
import { useOnline } from '~/offline/use-online';

const ICONS = {
  live: { Icon: IconAntennaBars5, color: 'green' },
  'catching-up': { Icon: IconRefresh, color: 'lake' },
  lost: { Icon: IconPlugConnectedX, color: 'orange' },
  offline: { Icon: IconCloudOff, color: 'gray' },
} as const;

/** Whether what is shown is the record as it stands now. */
export const PositionIndicator = () => {
  const { t } = useTranslation();
  const connection = useSyncExternalStore(news.subscribe, news.state);
  const isCatchingUp = useSyncExternalStore(positions.subscribe, positions.isCatchingUp);
  const isOnline = useOnline();
  const state = !isOnline ? 'offline' : isCatchingUp ? 'catching-up' : connection === 'lost' ? 'lost' : 'live';
  const { Icon, color } = ICONS[state];
  return (
    <Tooltip label={t(`live.${state}.hint`)} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      <Group role="status" gap={6} wrap="nowrap" px={6} tabIndex={0}>
        <ThemeIcon variant="light" color={color} size="md" radius="xl" aria-hidden>
          <Icon size={16} />
        </ThemeIcon>
        <Text size="sm" visibleFrom="xl" component="span">
          {t(`live.${state}.name`)}
        </Text>
        <Text hiddenFrom="xl" className="concert-unseen" component="span">
          {t(`live.${state}.name`)}
        </Text>
      </Group>
    </Tooltip>
  );
};
