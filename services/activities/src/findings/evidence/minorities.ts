import type { EventReference } from '@concert/findings';
import type { ActivityCorrected, ActivityPlanned } from '../../activity/activity.js';
import type { ServiceListed } from '../../service-entry/service-entry.js';
import type { SmallProjectPlanned } from '../../small-project/small-project.js';
import type { TrainersRecorded } from '../../trainers/trainers.js';
import { type Part, referenceTo } from './part.js';

/** Something that is planned or done for people of ethnic minorities, in the words of its record. */
export interface ForMinorities {
  readonly what: string;
  readonly event: EventReference;
  /** Its record says what it was called last. */
  readonly stream: string;
}

const MINORITY = /\b(?:ethnic|minorit(?:y|ies))\b/i;

type PlanEvent = ActivityPlanned | ActivityCorrected | ServiceListed | SmallProjectPlanned | TrainersRecorded;

const wordsOf = ({ type, data }: PlanEvent): readonly (string | undefined)[] => {
  switch (type) {
    case 'ActivityPlanned':
      return [data.title];
    case 'ActivityCorrected':
      return [data.newValues.title];
    case 'SmallProjectPlanned':
      return [data.title, data.purpose];
    case 'ServiceListed':
      return [data.service, data.audience];
    case 'TrainersRecorded':
      return data.kind === 'minority-trainer' || data.minority !== undefined
        ? [`${data.topic}: minority trainers`]
        : [];
  }
};

export const minorities: Part<readonly ForMinorities[], PlanEvent> = {
  types: ['ActivityPlanned', 'ActivityCorrected', 'SmallProjectPlanned', 'ServiceListed', 'TrainersRecorded'],
  nothing: [],
  withEvent: (known, recorded) => {
    const what = wordsOf(recorded).find((words) => words !== undefined && MINORITY.test(words));
    const { stream } = recorded;
    const others = known.some((each) => each.stream === stream)
      ? known.filter((each) => each.stream !== stream)
      : known;
    return what === undefined ? others : [...others, { what, event: referenceTo(recorded), stream }];
  },
};
