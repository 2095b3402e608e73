import { contract } from '../contract.js';
import { oneOf, optional, text } from '../fields.js';
import type { Layer } from './organization-registered.v1.js';

/** Whether migrants leave from the site, arrive there, or both. Source: CP-TING, sending and receiving provinces. */
export type Movement = 'sending' | 'receiving' | 'both';

/** The programme works at this place; activities name it. */
export interface SiteAddedV1 {
  /** Name as the programme document prints it: `Xi'an`. Unique in the programme. */
  readonly site: string;
  readonly layer?: Layer;
  readonly movement: Movement;
}

export const SiteAddedV1 = contract<SiteAddedV1>('agencies.SiteAdded.v1', {
  site: text,
  layer: optional(oneOf('national', 'provincial', 'municipal', 'county', 'community')),
  movement: oneOf('sending', 'receiving', 'both'),
});
