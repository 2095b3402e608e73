import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { participantView } from '@concert/participant-view';
import { FIRST_VERSION, type Projection } from '@concert/projections';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { getMetadataArgsStorage } from 'typeorm';
import contractsIn010 from './views-of-0.1.0.json' with { type: 'json' };

const DEFINITIONS = [agencies, activities, budgets, recommendations, reviews, participantView('ILO')];

const tablesOf = ({ entities }: Projection): string =>
  entities
    .map((entity) => getMetadataArgsStorage().filterTables(entity)[0]?.name)
    .sort()
    .join(' ');

const contractsOf = ({ handlers }: Projection): string =>
  createHash('sha256')
    .update([...handlers.keys()].sort().join())
    .digest('hex')
    .slice(0, 16);

describe.each(DEFINITIONS)('The views of $name that Concert 0.1.0 made', ({ name, projections }) => {
  const recorded: Record<string, string | undefined> = contractsIn010[name as keyof typeof contractsIn010];

  // A data folder of 0.1.0 does not say which contracts its views read: a first version is taken to be that one.
  it('read the same contracts still, or have a raised version', () => {
    const firstVersions = projections.filter(({ version }) => version === FIRST_VERSION);
    const changed = firstVersions.filter((view) => ![undefined, contractsOf(view)].includes(recorded[tablesOf(view)]));
    expect(changed.map((view) => `raise the version of ${view.name}`)).toEqual([]);
  });
});
