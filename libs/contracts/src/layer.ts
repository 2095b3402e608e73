import { oneOf, type ValueOf } from './fields.js';

/** Administrative layer of the five-layer network. Source: CP-TING mid-term evaluation. */
export const layer = oneOf('national', 'provincial', 'municipal', 'county', 'community');
export type Layer = ValueOf<typeof layer>;
