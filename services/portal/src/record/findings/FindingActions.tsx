import { Button, Group, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { isNow } from '~/moment/moment';
import { usePerson } from '~/session/use-session';
import type { Finding } from '../budgets';

type Action = 'explain' | 'assign' | 'accept' | 'reopen';

const forms = () => import('./FindingForms');
const FORMS = {
  explain: lazy(async () => ({ default: (await forms()).ExplainFindingForm })),
  assign: lazy(async () => ({ default: (await forms()).AssignFindingForm })),
  accept: lazy(async () => ({ default: (await forms()).AcceptFindingForm })),
  reopen: lazy(async () => ({ default: (await forms()).ReopenFindingForm })),
} as const;

/** What this person can do about a finding now. */
export const FindingActions = ({ place, finding }: { readonly place: Place; readonly finding: Finding }) => {
  const { t } = useTranslation('record');
  const { group, organization } = usePerson();
  const [chosen, choose] = useState<Action>();
  if (!isNow(place.moment)) return null;
  const isOffice = group === 'office';
  const isOwn = group === 'coordinator' && finding.scope === organization;
  const isSettled = finding.status === 'resolved';
  const actions: Action[] = [
    ...(!isSettled && (isOffice || isOwn) ? (['explain'] as const) : []),
    ...(!isSettled && isOffice ? (['assign', 'accept'] as const) : []),
    ...(finding.resolvedBy === 'acceptance' && isOffice ? (['reopen'] as const) : []),
  ];
  if (actions.length === 0) return null;
  const Form = chosen && FORMS[chosen];
  return Form ? (
    <Suspense fallback={<Skeleton height={120} />}>
      <Form place={place} finding={finding} onClose={() => choose(undefined)} />
    </Suspense>
  ) : (
    <Group gap="xs" className="no-print">
      {actions.map((action, index) => (
        <Button
          key={action}
          size="compact-md"
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => choose(action)}
        >
          {t(`finding.${action}`)}
        </Button>
      ))}
    </Group>
  );
};
