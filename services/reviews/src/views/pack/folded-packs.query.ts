import { KeyedMutex } from '@concert/event-sourcing';
import type { SourceOf } from '@concert/projections';
import { SOURCE_OF } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type Pack, PackFold, type Positions } from './pack-of-record.query.js';

/** Services whose record a pack is folded from; the own one adds nothing to it. */
const SOURCES = ['agencies', 'activities', 'budgets', 'recommendations'] as const;
const PAGE = 5_000;
const KEPT = 50;

const at = (positions: Positions, source: string): bigint => BigInt(positions[source] ?? '0');

/** Folded up to its positions; it can be carried on from there, never back. */
class Folded {
  private readonly fold = new PackFold();
  private positions: Positions = {};

  mayReach(wanted: Positions): boolean {
    return SOURCES.every((source) => at(this.positions, source) <= at(wanted, source));
  }

  async reach(programme: string, wanted: Positions, sourceOf: SourceOf): Promise<Pack> {
    for (const source of SOURCES) await this.read(programme, source, at(wanted, source), sourceOf);
    this.positions = wanted;
    return this.fold.pack();
  }

  private async read(programme: string, source: string, upTo: bigint, sourceOf: SourceOf): Promise<void> {
    for (let after = at(this.positions, source); after < upTo;) {
      const messages = await sourceOf(source).readProgramme(programme, after, PAGE);
      const last = messages.at(-1);
      if (!last) throw new Error(`The record of ${source} on ${programme} ends before ${upTo}`);
      for (const message of messages) if (message.position <= upTo) this.fold.apply(message);
      after = last.position;
    }
  }
}

/**
 * Packs by programme and positions. The latest of a programme is carried on with what is new; one that lies before it,
 * as a decision saw it, is folded once and kept for a while. What is recorded does not change, so neither does a pack.
 */
@Injectable()
export class FoldedPacks {
  private readonly latest = new Map<string, Folded>();
  private readonly kept = new Map<string, Pack>();
  private readonly mutex = new KeyedMutex();

  constructor(@Inject(SOURCE_OF) private readonly sourceOf: SourceOf) {}

  at(programme: string, positions: Positions): Promise<Pack> {
    return this.mutex.run(programme, () => this.inTurn(programme, positions));
  }

  private async inTurn(programme: string, positions: Positions): Promise<Pack> {
    const key = [programme, ...SOURCES.map((source) => at(positions, source))].join(' ');
    const pack = this.kept.get(key) ?? (await this.folded(programme, positions));
    this.kept.delete(key);
    this.kept.set(key, pack);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return pack;
  }

  private async folded(programme: string, positions: Positions): Promise<Pack> {
    const latest = this.latest.get(programme) ?? new Folded();
    if (!latest.mayReach(positions)) return new Folded().reach(programme, positions, this.sourceOf);
    // A fold that fails half-way is not carried on.
    this.latest.delete(programme);
    const pack = await latest.reach(programme, positions, this.sourceOf);
    this.latest.set(programme, latest);
    return pack;
  }
}
