import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { describeGateway, wholeDocument } from '@concert/gateway';
import { participantView } from '@concert/participant-view';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { describeService } from '@concert/service-kit';

const SERVICES = [agencies, activities, budgets, recommendations, reviews];

/** By name: each service, `view` for the participants' views, and `concert` for everything at one origin. */
export const openApiDocuments = async (): Promise<ReadonlyMap<string, object>> => {
  const services = new Map<string, object>();
  for (const service of SERVICES) services.set(service.name, await describeService(service));
  const view = await describeService({ ...participantView('ILO'), title: "A participant's view" });
  const concert = wholeDocument({ gateway: await describeGateway(), services, view, tokenPath: '/oidc/token' });
  return new Map<string, object>([...services, ['view', view], ['concert', concert]]);
};
