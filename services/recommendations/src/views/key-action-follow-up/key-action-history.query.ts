import { type EventStore, isWithin, type Moment, type RecordedEvent, Unknown } from '@concert/event-sourcing';
import { EVENT_STORE, factOf, type RecordedFact } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { keyActionLinksStream } from '../../recommendation/key-action-links.js';
import { recommendationStream } from '../../recommendation/recommendation.js';

/** A key action as far as its history asks. */
export interface Traced {
  readonly action: string;
  readonly code: string;
  /** Code of its recommendation. */
  readonly recommendation: string;
  readonly links: readonly { readonly link: string; readonly action: string }[];
}

export interface KeyActionHistory {
  readonly action: string;
  readonly code: string;
  readonly recommendation: string;
  /** In the order in which they became known. */
  readonly facts: readonly (RecordedFact & {
    /** Code of the key action that the fact is about: this one, or one that was merged into it. */
    readonly about: string;
  })[];
}

/** The key action and, one after the other, whatever was merged into it. */
const withMerged = (keyAction: Traced, all: readonly Traced[]): Traced[] => {
  const found = [keyAction];
  for (const each of found)
    for (const { link, action } of each.links) {
      const other = all.find((candidate) => candidate.action === action);
      if (link === 'merged-from' && other && !found.includes(other)) found.push(other);
    }
  return found;
};

const factFrom = (event: RecordedEvent, programme: string): RecordedFact =>
  factOf({
    ...event,
    type: `recommendations.${event.type}.v${event.version}`,
    source: 'recommendations',
    programme,
    previous: 0n,
  });

/** Where the facts about a key action come from. */
@Injectable()
export class KeyActionHistoryQuery {
  constructor(@Inject(EVENT_STORE) private readonly events: EventStore) {}

  /**
   * @param address  code or id
   * @throws Unknown when there is no such key action
   */
  async of(programme: string, address: string, all: readonly Traced[], moment: Moment): Promise<KeyActionHistory> {
    const keyAction = all.find(({ action, code }) => [action, code].includes(address));
    if (!keyAction) throw new Unknown('key action', address);
    const traced = new Map(withMerged(keyAction, all).map((each) => [each.action, each]));
    const recommendations = new Set([...traced.values()].map(({ recommendation }) => recommendation));
    const streams = [
      ...[...recommendations].map((code) => recommendationStream(programme, code)),
      keyActionLinksStream(programme),
    ];
    const histories = await Promise.all(streams.map((stream) => this.events.readStream(stream)));
    const facts = histories.flat().flatMap((event) => {
      const { action, other } = event.data as { readonly action?: string; readonly other?: string };
      const about = traced.get(action ?? '') ?? traced.get(other ?? '');
      return about && isWithin(moment, event) ? [{ event, about: about.code }] : [];
    });
    const { action, code, recommendation } = keyAction;
    return {
      action,
      code,
      recommendation,
      facts: facts
        .sort((a, b) => Number(a.event.position - b.event.position))
        .map(({ event, about }) => ({ ...factFrom(event, programme), about })),
    };
  }
}
