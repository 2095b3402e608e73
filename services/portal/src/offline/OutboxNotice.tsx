import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOnline } from './use-online';
import { outbox } from './outbox';
import { useOutbox } from './use-outbox';

/** What waits to be sent, and what was refused. */
export const OutboxNotice = () => {
  const { t } = useTranslation();
  const kept = useOutbox();
  const isOnline = useOnline();
  if (kept.length === 0) return null;
  const refused = kept.filter(({ refusal }) => refusal);
  return (
    <Alert
      mb="md"
      role="status"
      color={refused.length > 0 ? 'orange' : 'lake'}
      icon={<IconMailbox aria-hidden />}
      title={t('outbox.title', { count: kept.length })}
    >
      <Stack gap="xs">
        <Text size="sm">{t(isOnline ? 'outbox.sending' : 'outbox.waiting')}</Text>
        <List size="sm">
          {kept.map(({ id, title, refusal }) => (
            <List.Item key={id}>
              <Group gap="xs">
                <span>
                  {title}
                  {refusal && ` – ${t('outbox.refused', { reason: refusal.detail })}`}
                </span>
                {refusal && (
                  <Button size="compact-sm" variant="light" onClick={() => void outbox.putAway(id)}>
                    {t('outbox.putAway')}
                  </Button>
                )}
              </Group>
            </List.Item>
          ))}
        </List>
        {isOnline && (
          <Button size="compact-sm" variant="light" w="fit-content" onClick={() => void outbox.sendAll()}>
            {t('outbox.sendNow')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
