import { useQuery } from '@tanstack/react-query';
import { CommandForm } from '~/commands/CommandForm';
import type { Place } from '~/moment/place';
import { programmeQuery } from '~/record/agencies';
import { amendPlan, draftPlan } from './commands';
import type { PlannedLine } from './queries';

interface PlanFormProps {
  readonly place: Place;
  readonly year: number;
  readonly lines: readonly PlannedLine[];
  /** The plan is in force: another version says why. */
  readonly isAmendment: boolean;
  readonly onClose: () => void;
}

/** The lines of a year's plan, in the currency of the programme. */
export const PlanForm = ({ place, year, lines, isAmendment, onClose }: PlanFormProps) => {
  const currency = useQuery(programmeQuery(place)).data?.currency ?? '';
  const plan = isAmendment ? amendPlan : draftPlan;
  return (
    <CommandForm of={plan({ year, currency, lines })} path={{ programme: place.programme, year }} onClose={onClose} />
  );
};
