import { useQuery } from '@tanstack/react-query';
import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { programmeQuery } from '../agencies';
import { planActivity } from './commands';

/** Plans an activity: of one's own organization, or for others where one may. */
export const PlanActivity = () => {
  const place = usePlace();
  const { organization } = usePerson();
  const mayPlan = useMay('PlanActivity');
  const mayPlanForOthers = useMay('PlanActivity', { owners: [] });
  const programme = useQuery(programmeQuery(place)).data;
  if (!(mayPlan || mayPlanForOthers) || !programme || !isNow(place.moment)) return null;
  const plan = planActivity({ own: mayPlanForOthers ? '' : organization, currency: programme.currency });
  return <CommandActions inDrawer variant="default" actions={[action(plan, { programme: place.programme })]} />;
};
