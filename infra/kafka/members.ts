import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import type { Member } from '@concert/messaging-kafka';
import { participantView } from '@concert/participant-view';
import { sourcesOf } from '@concert/projections';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';

/** Who publishes and reads what, from the definitions of the services. A view's own log never leaves its process. */
export const members = (participants: readonly string[]): Member[] =>
  [agencies, activities, budgets, recommendations, reviews, ...participants.map(participantView)].map(
    ({ name, publishedEvents, projections }) => ({
      name,
      publishes: publishedEvents !== undefined,
      sources: sourcesOf(projections)
        .filter((source) => publishedEvents !== undefined || source !== name)
        .sort(),
    }),
  );
