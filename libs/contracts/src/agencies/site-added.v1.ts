import { contract, type DataOf } from '../contract.js';
import { oneOf, optional, text, type ValueOf } from '../fields.js';
import { layer } from '../layer.js';

/**
 * Whether migrants leave from the site, arrive there, or both; `not-stated` where no document says. Source: CP-TING,
 * sending and receiving provinces.
 */
const movement = oneOf('sending', 'receiving', 'both', 'not-stated');
export type Movement = ValueOf<typeof movement>;

/** The programme works at this place; activities name it. */
export const SiteAddedV1 = contract('agencies.SiteAdded.v1', {
  /** Name as the programme document prints it: `Xi'an`. Unique in the programme. */
  site: text,
  layer: optional(layer),
  movement,
});
export type SiteAddedV1 = DataOf<typeof SiteAddedV1>;
