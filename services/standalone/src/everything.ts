import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { participantViewHolding } from '@concert/participant-view';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { lineOf, refusalLineOf, seedOtherProgrammes, seedYem, sentenceOf } from '@concert/seed';
import { beneficiaryKeysBeside } from './beneficiary-keys.js';
import { composeServices, type Parts } from './compose-services.js';
import { PARTICIPANTS } from './participants.js';

/** All services, and a view for every agency and ministry of the programme, the PMO and the NSC. */
export const parts: Parts = {
  services: [agencies, activities, budgets, recommendations, reviews],
  views: ({ signingKeys }) => {
    const keysOf = beneficiaryKeysBeside(signingKeys);
    return new Map(PARTICIPANTS.map((name) => [name, participantViewHolding(keysOf(name), name)]));
  },
  seed: async (origin, progress) => {
    progress.say('Entering the YEM programme through the API');
    const entered = await seedYem({ origin }, (step) => progress.show(lineOf(step)));
    progress.say(`Entered: ${sentenceOf(entered)}`);
    progress.say('Entering the further programmes, as far as their documents allow');
    const { chapters, refusals } = await seedOtherProgrammes({ origin }, (step) => progress.show(lineOf(step)));
    progress.say(`Entered: ${sentenceOf(chapters)}`);
    for (const refusal of refusals) progress.say(refusalLineOf(refusal));
  },
};

export const everything = composeServices(parts);
