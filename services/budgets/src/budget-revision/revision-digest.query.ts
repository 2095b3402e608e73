import { canonicalJson, commandIdOf } from '@concert/service-kit';
import type { RevisionContent } from './budget-revision.js';

/** The same for two revisions that say the same, in whatever order their fields come. */
export const digestOf = (content: RevisionContent): string => commandIdOf('revision', canonicalJson(content));
