import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { keyActionLinks, type KeyActionLinks, withLinks } from './key-action-links.js';
import { keyActionOf, linkKeyActions } from './recommendation.decisions.js';
import {
  type KeyAction,
  KeyActionClosed,
  KeyActionsAlreadyLinked,
  type KeyActionsLinked,
  LinkKeyActions,
  type Recommendation,
} from './recommendation.js';

const given = specification(keyActionLinks);
const byPmo: CommandContext = {
  commandId: '7f1c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-01-31T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '7f1c2a54-0000-4000-8000-000000000002',
};
const keyAction = (code: string): KeyAction => ({
  id: `act-${code}`,
  code,
  responsible: ['PMC'],
  status: 'not-stated',
  window: null,
  completed: null,
  isVerified: false,
  links: [],
});
const recommendation = (code: string): Recommendation => ({
  status: 'responded',
  disposition: 'accepted',
  id: `rec-${code}`,
  code,
  approvedBy: null,
  keyActions: [keyAction(`${code}.1`)],
});

/** `1` into `3` stands for 1.1 into 3.1; both recommendations as they were before. */
const merge = (from: string, into: string) => (links: KeyActionLinks) =>
  linkKeyActions(
    withLinks(recommendation(from), links),
    new LinkKeyActions(
      {
        programme: 'MDGF-1880',
        recommendation: from,
        action: `${from}.1`,
        link: 'merged-into',
        to: { recommendation: into, action: `${into}.1` },
        reason: 'One act',
        effectiveDate: '2011-01-15',
      },
      byPmo,
    ),
    keyActionOf(withLinks(recommendation(into), links), into, `${into}.1`),
  );
const merged = (from: string, into: string): KeyActionsLinked => ({
  type: 'KeyActionsLinked',
  data: {
    recommendation: `rec-${from}`,
    action: `act-${from}.1`,
    code: `${from}.1`,
    other: `act-${into}.1`,
    otherCode: `${into}.1`,
    link: 'merged-into',
    reason: 'One act',
  },
  effectiveDate: '2011-01-15',
});

describe('Links of a programme, decided one after the other', () => {
  it('let one key action go on as another', () => given().when(merge('1', '3')).then(merged('1', '3')));

  it('let one of two go on that are merged into each other at once', () =>
    given(merged('1', '3')).when(merge('3', '1')).thenRejectedWith(KeyActionsAlreadyLinked));

  it('let one of three go on that are merged in a circle', () =>
    given(merged('1', '3'), merged('3', '5')).when(merge('5', '1')).thenRejectedWith(KeyActionClosed));

  it('let two be merged into the same', () => given(merged('1', '5')).when(merge('3', '5')).then(merged('3', '5')));
});
