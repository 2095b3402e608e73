import type { Facts } from '../facts.js';
import { activities } from './activities.steps.js';
import { agencies } from './agencies.steps.js';
import { budgets } from './budgets.steps.js';
import { lists } from './lists.steps.js';
import { recommendations } from './recommendations.steps.js';
import { reporting } from './reporting.steps.js';
import { reviews } from './reviews.steps.js';
import type { Step } from './step.js';

/** A programme's facts as requests, in the order in which one needs the other. */
export const stepsOf = (facts: Facts): Step[] =>
  [agencies, activities, budgets, recommendations, reviews, reporting, lists].flatMap((entered) => entered(facts));
