import { CommandActions } from '~/commands/CommandActions';
import type { Place } from '~/moment/place';
import { usePerson } from '~/session/use-session';
import { stepOf } from './commands';
import type { ProgressReport } from './document/facts';
import { stepsFor } from './may-decide';

interface StepsProps {
  readonly place: Place;
  readonly report: ProgressReport;
  /** Sections that must be filled and are blank. */
  readonly blank: number;
}

/** What this person may do with the report; each in a drawer that says what it means. */
export const Steps = ({ place, report, blank }: StepsProps) => (
  <CommandActions
    inDrawer
    size="sm"
    actions={stepsFor(report, usePerson()).map((step) => stepOf(place.programme, report, step, blank))}
  />
);
