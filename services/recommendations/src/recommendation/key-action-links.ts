import type { Evolution } from '@concert/event-sourcing';
import type { KeyAction, KeyActionsLinked, Recommendation } from './recommendation.js';

/** Key action → what it was linked with. */
export type KeyActionLinks = Readonly<Record<string, KeyAction['links']>>;

/**
 * One stream for all links of a programme: it decides which comes first when two key actions are merged into each
 * other at the same time, or three in a circle.
 */
export const keyActionLinksStream = (programme: string): string => `key-action-links-${programme}`;

export const keyActionLinks: Evolution<KeyActionLinks, KeyActionsLinked> = {
  initial: {},
  evolve: (links, { data: { action, other, link } }) => ({
    ...links,
    [action]: [...(links[action] ?? []), { other, link }],
  }),
};

/** The recommendation with the links of its key actions. */
export const withLinks = (state: Recommendation, links: KeyActionLinks): Recommendation =>
  state.status === 'responded'
    ? {
        ...state,
        keyActions: state.keyActions.map((each) => ({ ...each, links: [...each.links, ...(links[each.id] ?? [])] })),
      }
    : state;
