import { Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageLink } from '~/components/page/PageLink';
import { Hint } from '~/components/page/words';
import { page as activityPage } from '~/pages/activity/page';
import { Days } from './Days';
import type { Entry } from './entries';
import { KindBadge } from './KindBadge';
import classes from './entries.module.css';

interface EntryItemsProps {
  readonly entries: readonly Entry[];
  /** Left out where the heading names it. */
  readonly showsSites?: boolean;
}

/** Entries in few lines each: what, plan or record, when, where, by whom. */
export const EntryItems = ({ entries, showsSites = false }: EntryItemsProps) => {
  const { t } = useTranslation('record/calendar');
  return (
    <Stack component="ul" className={classes.entries ?? ''} gap="sm">
      {entries.map((entry) => (
        <li key={entry.key}>
          <PageLink page={activityPage} params={{ activity: entry.activity }} size="sm">
            {entry.what}
          </PageLink>
          <Group gap="xs">
            <KindBadge kind={entry.kind} />
            <Hint>
              <Days {...entry} />
              {showsSites && ` · ${entry.sites.join(', ')}`} · {entry.by.join(', ')}
              {entry.participants !== null && ` · ${t('participants', { count: entry.participants })}`}
            </Hint>
          </Group>
        </li>
      ))}
    </Stack>
  );
};
