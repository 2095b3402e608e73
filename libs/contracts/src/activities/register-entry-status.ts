import { oneOf, type ValueOf } from '../fields.js';

export const registerEntryStatus = oneOf('planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped');
export type RegisterEntryStatus = ValueOf<typeof registerEntryStatus>;
