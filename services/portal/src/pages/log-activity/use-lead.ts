import type { Activity } from '~/record/activities';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';

/** In whose name an activity is logged: who acts for others logs on behalf of whoever leads it. */
export const useLead = (activity: Activity | undefined): string => {
  const { organization } = usePerson();
  const actsForOthers = useMay('LogActivityOccurrence', { owners: [] });
  return actsForOthers && activity ? activity.lead : organization;
};
