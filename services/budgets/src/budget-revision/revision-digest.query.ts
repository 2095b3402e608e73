import { commandIdOf } from '@concert/service-kit';
import type { RevisionContent } from './budget-revision.js';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same for two revisions that say the same, in whatever order their fields come. */
export const digestOf = (content: RevisionContent): string => commandIdOf('revision', JSON.stringify(content, inOrder));
