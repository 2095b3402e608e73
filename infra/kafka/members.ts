import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import type { Member } from '@concert/messaging-kafka';
import { participantView } from '@concert/participant-view';
import { sourcesOf } from '@concert/projections';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import type { ServiceDefinition } from '@concert/service-kit';

type ReactionsType = NonNullable<ServiceDefinition['reactions']>[number];

/** Sources whose events start something; the commands that they send are not asked for. */
const heardBy = (Type: ReactionsType): string[] =>
  new Type(undefined).reactions.map(({ contract }) => contract.split('.')[0] as string);

/** Who publishes and reads what, from the definitions of the services. A view's own log never leaves its process. */
export const members = (participants: readonly string[]): Member[] =>
  [agencies, activities, budgets, recommendations, reviews, ...participants.map(participantView)].map(
    ({ name, publishedEvents, projections, reactions = [] }) => {
      const sources = new Set([...sourcesOf(projections), ...reactions.flatMap(heardBy)]);
      return {
        name,
        publishes: publishedEvents !== undefined,
        sources: [...sources].filter((source) => publishedEvents !== undefined || source !== name).sort(),
      };
    },
  );
