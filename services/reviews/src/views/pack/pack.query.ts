import { Unknown } from '@concert/event-sourcing';
import { Injectable } from '@nestjs/common';
import { DecisionsQuery } from '../decisions/decisions.query.js';
import { MeetingsQuery } from '../meetings/meetings.query.js';
import type { AgendaItem } from '../meetings/meetings.view.js';
import { WhatWasSeenQuery } from '../what-was-seen/what-was-seen.query.js';
import { FoldedPacks } from './folded-packs.query.js';
import { digestOf, type Pack, PACK_EDITION, type Positions } from './pack-of-record.query.js';

/** An agenda item with what is known about it; null when nothing awaits a decision under that id. */
export interface PackItem extends AgendaItem {
  readonly matter: object | null;
}

/** A pack, what it was folded from, and how it can be recognised. */
export interface RecordedPack {
  readonly positions: Positions;
  /** SHA-256 of `pack`. Send it with `positions` when a decision is taken on exactly this pack. */
  readonly digest: string;
  readonly edition: number;
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
    case 'budgets/funding-request':
      return pack.fundingRequests.find(({ request }) => request === id) ?? null;
    case 'activities/work-plan':
      return pack.workPlans.find(({ year, version }) => [`${year}`, `${year}/${version}`].includes(id)) ?? null;
    default:
      return pack.openFindings.find(({ finding }) => finding === id) ?? null;
  }
};

/** Packs are folded from the record when they are asked for: no table holds what could differ from it. */
@Injectable()
export class PackQuery {
  constructor(
    private readonly packs: FoldedPacks,
    private readonly meetings: MeetingsQuery,
    private readonly decisions: DecisionsQuery,
    private readonly whatWasSeen: WhatWasSeenQuery,
  ) {}

  /** The pack of a meeting as the record stands. */
  async ofMeeting(programme: string, meeting: string): Promise<RecordedPack> {
    const { agenda } = await this.meetings.one(programme, meeting);
    return this.recorded(programme, agenda);
  }

  /** The packs of a sitting's meetings, one a programme, as the record stands. */
  async ofSession(
    session: string,
  ): Promise<(RecordedPack & { readonly programme: string; readonly meeting: string })[]> {
    const meetings = await this.meetings.ofSession(session);
    return Promise.all(
      meetings.map(async ({ programme, meeting, agenda }) => ({
        programme,
        meeting,
        ...(await this.recorded(programme, agenda)),
      })),
    );
  }

  /**
   * The pack that a decision was taken on, folded anew.
   *
   * @throws Unknown  no such decision was taken, or the record now ends before what it saw
   */
  async ofDecision(programme: string, decision: string): Promise<RecordedPack & { readonly unchanged: boolean }> {
    const { meeting, positionsSeen, packDigest, packEdition } = await this.decisions.one(programme, decision);
    const { agenda } = await this.meetings.one(programme, meeting);
    const pack = await this.recorded(programme, agenda, positionsSeen, packEdition ?? 1);
    return { ...pack, unchanged: packDigest === null || packDigest === pack.digest };
  }

  /** How much of the record a body has before it. */
  async seen(
    programme: string,
    wanted?: Positions,
  ): Promise<{ positions: Positions; digest: string; edition: number }> {
    const { positions, digest, edition } = await this.recorded(programme, [], wanted);
    return { positions, digest, edition };
  }

  private async recorded(
    programme: string,
    agenda: readonly AgendaItem[],
    wanted?: Positions,
    edition = PACK_EDITION,
  ): Promise<RecordedPack> {
    const known = await this.whatWasSeen.positions(programme);
    const positions = wanted ?? known;
    for (const [source, position] of Object.entries(positions))
      if (BigInt(position) > BigInt(known[source] ?? '0'))
        throw new Unknown('position', `${source}@${position}`, 'pack.positions');
    const pack = await this.packs.at(programme, positions);
    return {
      positions,
      digest: digestOf(pack, edition),
      edition,
      agenda: agenda.map((item) => ({ ...item, matter: matterOf(pack, item) })),
      pack,
    };
  }
}
