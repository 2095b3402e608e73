import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { Loaded } from '~/components/page/Loaded';
import { Hint, PartTitle } from '~/components/page/words';
import { KeyActionItem } from './KeyActionItem';
import type { Narrowing } from './page';
import { ownersQuery } from './queries';
import classes from './recommendations.module.css';
import { matches } from './tree';

interface ByOwnerProps {
  readonly place: Place;
  readonly only: Narrowing | undefined;
  readonly onOpen: (code: string) => void;
}

/** Who answers for what: the owner with most that is open first. */
export const ByOwner = ({ place, only, onOpen }: ByOwnerProps) => {
  const { t } = useTranslation('recommendations');
  const owners = useQuery(ownersQuery(place));
  return (
    <Loaded query={owners} height={420}>
      {(all) => (
        <div>
          {all
            .map((each) => ({ ...each, keyActions: each.keyActions.filter((action) => matches(action, only)) }))
            .filter(({ keyActions }) => keyActions.length > 0)
            .sort((a, b) => b.counts.open - a.counts.open || a.owner.localeCompare(b.owner))
            .map(({ owner, counts, keyActions }) => (
              <Stack
                key={owner}
                component="article"
                gap="xs"
                className={classes.card ?? ''}
                aria-labelledby={`owner-${owner}`}
              >
                <Group justify="space-between" gap="xs">
                  <PartTitle id={`owner-${owner}`}>{owner}</PartTitle>
                  <Hint>{t('ofOwner', { open: counts.open, overdue: counts.overdue, total: counts.total })}</Hint>
                </Group>
                {keyActions.map((action) => (
                  <KeyActionItem key={action.action} action={action} part={action.part} onOpen={onOpen} />
                ))}
              </Stack>
            ))}
        </div>
      )}
    </Loaded>
  );
};
