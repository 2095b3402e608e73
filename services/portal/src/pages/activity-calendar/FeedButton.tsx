import { Button, Code, CopyButton, Popover, Stack, Text } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import type { Place } from '~/moment/place';
import { ProblemState } from '~/components/page/ProblemState';
import type { Filter } from './search';

const wanted = ({ agency, site, output, from, to }: Filter) => ({
  ...(agency ? { participant: agency } : {}),
  ...(site ? { site } : {}),
  ...(output ? (output.includes('.') ? { output } : { outcome: output }) : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

/** The calendar as iCalendar: once as a file, or its address for programs that can sign in. */
export const FeedButton = ({ place, filter }: { readonly place: Place; readonly filter: Filter }) => {
  const { t } = useTranslation('activity-calendar');
  const query = { ...place.moment, ...wanted(filter) };
  const address = `${window.location.origin}/api/activities/programmes/${encodeURIComponent(place.programme)}/activity-calendar.ics`;
  const parameters = new URLSearchParams(query).toString();
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await api.GET('/api/activities/programmes/{programme}/activity-calendar.ics', {
        params: { path: { programme: place.programme }, query },
        parseAs: 'text',
      });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([data as string], { type: 'text/calendar' }));
      link.download = `${place.programme}.ics`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  return (
    <Popover width={320} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconCalendarShare size={18} aria-hidden />}>
          {t('feed.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{t('feed.explanation')}</Text>
          <Button size="compact-md" loading={download.isPending} onClick={() => download.mutate()}>
            {t('feed.download')}
          </Button>
          {download.error && <ProblemState error={download.error} />}
          <Text size="sm">{t('feed.address')}</Text>
          <Code block style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-all' }}>
            {parameters ? `${address}?${parameters}` : address}
          </Code>
          <CopyButton value={parameters ? `${address}?${parameters}` : address}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="light" onClick={copy}>
                {t(copied ? 'feed.copied' : 'feed.copy')}
              </Button>
            )}
          </CopyButton>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
