import { Unknown } from '@concert/event-sourcing';
import { ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import type { AgendaItem } from '../meetings/meetings.entity.js';
import { MeetingsQuery } from '../meetings/meetings.query.js';
import { DecisionsQuery } from '../decisions/decisions.query.js';
import { WhatWasSeenQuery } from '../what-was-seen/what-was-seen.query.js';
import { digestOf, type Pack, packOf, type Positions } from './pack.js';

/** An agenda item with what is known about it; null when nothing awaits a decision under that id. */
export interface PackItem extends AgendaItem {
  readonly matter: object | null;
}

/** A pack, what it was folded from, and how it can be recognised. */
export interface RecordedPack {
  readonly positions: Positions;
  /** SHA-256 of `pack`. Send it with `positions` when a decision is taken on exactly this pack. */
  readonly digest: string;
  readonly agenda: readonly PackItem[];
  readonly pack: Pack;
}

/** What the services call the things that a body decides on. */
const matterOf = (pack: Pack, { subject: { service, kind, id } }: AgendaItem): object | null => {
  switch (`${service}/${kind}`) {
    case 'budgets/release-gate':
      return pack.releaseGates.find(({ tranche }) => String(tranche) === id) ?? null;
    case 'budgets/revision':
      return pack.pendingRevisions.find(({ revision }) => revision === id) ?? null;
    case 'agencies/extension':
      return pack.extensionRequests.find(({ extension }) => extension === id) ?? null;
    case 'recommendations/management-response':
      return pack.pendingResponses.find(({ recommendation, code }) => [recommendation, code].includes(id)) ?? null;
    default:
      return pack.openFindings.find(({ finding }) => finding === id) ?? null;
  }
};

/** Packs are folded from the record whenever they are asked for: nothing is kept that could differ from it. */
@Injectable()
export class PackQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly meetings: MeetingsQuery,
    private readonly decisions: DecisionsQuery,
    private readonly whatWasSeen: WhatWasSeenQuery,
  ) {}

  /** The pack of a meeting as the record stands. */
  async ofMeeting(programme: string, meeting: string): Promise<RecordedPack> {
    const { agenda } = await this.meetings.one(programme, meeting);
    return this.recorded(programme, agenda);
  }

  /**
   * The pack that a decision was taken on, folded anew.
   *
   * @throws Unknown  no such decision was taken, or the record now ends before what it saw
   */
  async ofDecision(programme: string, decision: string): Promise<RecordedPack & { readonly unchanged: boolean }> {
    const { meeting, positionsSeen, packDigest } = await this.decisions.one(programme, decision);
    const { agenda } = await this.meetings.one(programme, meeting);
    const pack = await this.recorded(programme, agenda, positionsSeen);
    return { ...pack, unchanged: packDigest === null || packDigest === pack.digest };
  }

  /** How much of the record a body has before it. */
  async seen(programme: string, positions?: Positions): Promise<{ positions: Positions; digest: string }> {
    const { positions: folded, digest } = await this.recorded(programme, [], positions);
    return { positions: folded, digest };
  }

  private async recorded(programme: string, agenda: readonly AgendaItem[], wanted?: Positions): Promise<RecordedPack> {
    const known = await this.whatWasSeen.positions(programme);
    const positions = wanted ?? known;
    for (const [source, position] of Object.entries(positions))
      if (BigInt(position) > BigInt(known[source] ?? '0'))
        throw new Unknown('position', `${source}@${position}`, 'pack.positions');
    const messages = await this.rows.messages(programme);
    const pack = packOf(
      messages.filter(
        (message) => message.programme === programme && message.position <= BigInt(positions[message.source] ?? '0'),
      ),
    );
    return {
      positions,
      digest: await digestOf(pack),
      agenda: agenda.map((item) => ({ ...item, matter: matterOf(pack, item) })),
      pack,
    };
  }
}
