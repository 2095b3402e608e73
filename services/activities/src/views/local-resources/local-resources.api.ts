import { programmeList } from '@concert/programme-directory';
import { Code, MomentPageQuery, OneOf, Text } from '@concert/service-kit';
import { type Layer, layers } from '../../small-project/small-project.js';
import { LocalResourcesRow } from './local-resources.view.js';

export class LocalResourcesQuery extends MomentPageQuery {
  @OneOf(layers, { optional: true })
  layer?: Layer;

  @Text({ optional: true, max: 80 })
  site?: string;

  @Code({ optional: true })
  lead?: string;
}

/** In the order in which they were recorded. */
export const localResourcesList = programmeList({
  path: 'local-resources',
  tag: 'local resources',
  row: LocalResourcesRow,
  order: ['recordedAt', 'resources'],
  query: LocalResourcesQuery,
});
