import { activitiesOf } from './activities/activities.projection.js';
import { decisions } from './decisions/decisions.projection.js';
import { followUp } from './follow-up/follow-up.projection.js';
import { money } from './money/money.projection.js';
import { ownBooks } from './own-books/own-books.projection.js';
import { privateRecord } from './private-record/private-record.projection.js';

describe('The order between the sources', () => {
  it('makes no difference', () => {
    const projections = [activitiesOf('ILO'), money, followUp, decisions, privateRecord('ILO'), ownBooks('ILO')];
    const sources = projections.map(
      ({ handlers }) => new Set([...handlers.keys()].map((type) => type.split('.')[0] as string)),
    );
    // Rows fed by one source each cannot end differently, whatever the order between the sources.
    // A finding is fed by the service that raised it alone.
    for (const fedBy of sources) expect(fedBy.size).toBe(1);
  });
});
