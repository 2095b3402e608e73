import { type ChainPoint, type Evidence, Testimonies, type Testimony } from './evidence.js';
import { linkOf, NOTHING_BEFORE } from './event-digest.js';
import type { ChainEntry, ReadableChain } from './stored-log.js';

/** The first event that is not as it was. */
export interface Finding {
  readonly kind: 'changed' | 'removed' | 'added' | 'reordered';
  /** First position that does not hold what it held. */
  readonly position: bigint;
  /** The event it is about; undefined where nobody knows what stood there. */
  readonly event?: { readonly id: string; readonly type: string };
  /** Who holds what shows it; undefined when the log shows it itself. */
  readonly holder?: string;
  readonly explanation: string;
}

export interface Verification {
  /** Up to here everything is as it was. The next verification may begin here. */
  readonly verified: ChainPoint;
  readonly events: bigint;
  readonly finding?: Finding;
  /** What does not count, and why. */
  readonly remarks?: readonly string[];
}

export const BEGINNING: ChainPoint = { position: 0n, hash: NOTHING_BEFORE };

/** At most so many positions closed up behind removed events are told from a change. */
const MOST_REMOVED = 1_000n;

/**
 * Follows a log from a place that was verified before, compares each event's hash with what the event says, with the one
 * before it and with what others hold, and stops at the first that does not fit.
 */
export const verifyLog = async (
  log: ReadableChain,
  evidence: readonly Evidence[] = [],
  from: ChainPoint = BEGINNING,
): Promise<Verification> => {
  const testimonies = new Testimonies(evidence);
  const moved = await startMoved(log, from, testimonies);
  if (moved) return { verified: BEGINNING, events: 0n, finding: moved };

  let verified = from;
  for await (const entry of log.entries(from.position)) {
    const finding = await findingAt(log, entry, verified, testimonies);
    if (finding) return { verified, events: verified.position - from.position, finding };
    verified = { position: entry.position, hash: entry.hash };
  }
  const finding = endFinding(verified, testimonies) ?? (await uncommanded(log, verified));
  return { verified, events: verified.position - from.position, ...(finding && { finding }) };
};

const startMoved = async (
  log: ReadableChain,
  from: ChainPoint,
  testimonies: Testimonies,
): Promise<Finding | undefined> => {
  if (from.position === 0n) return undefined;
  for await (const { hash, position, id, type } of log.entries(from.position - 1n)) {
    if (position === from.position && hash.equals(from.hash)) return undefined;
    if (position === from.position)
      return {
        kind: 'changed',
        position,
        event: { id, type },
        explanation: `${position} or one before it is not what was verified before: verify the whole log`,
      };
    break;
  }
  return removedAt(from.position, testimonies, 'it was verified before and is no longer there');
};

const findingAt = async (
  log: ReadableChain,
  entry: ChainEntry,
  before: ChainPoint,
  testimonies: Testimonies,
): Promise<Finding | undefined> => {
  const { position, id, type, hash } = entry;
  const expected = before.position + 1n;
  if (position < expected)
    return { kind: 'added', position, event: { id, type }, explanation: `there are two events at ${position}` };
  if (position > expected)
    return removedAt(expected, testimonies, `${position} (${type} ${id}) follows ${before.position}`);

  const fits = hash.equals(linkOf(before.hash, entry.digest()));
  const contradiction = testimonies.at(position).find((testimony) => !testimony.hash.equals(hash));
  if (fits && !contradiction) return undefined;
  const byOthers = await byIds(log, entry, testimonies, contradiction);
  if (byOthers) return byOthers;
  const isKnown = fits || contradiction?.event;
  const byItself = isKnown ? undefined : await byHashes(log, entry, before);
  return byItself ?? changed(entry, testimonies, contradiction, before);
};

const removedAt = (position: bigint, testimonies: Testimonies, why: string): Finding => {
  const testimony = testimonies.at(position).find(({ event }) => event) ?? testimonies.at(position)[0];
  return { kind: 'removed', position, ...aboutOf(testimony), explanation: why };
};

const aboutOf = (testimony: Testimony | undefined): Pick<Finding, 'event' | 'holder'> => ({
  ...(testimony?.event && { event: testimony.event }),
  ...(testimony && { holder: testimony.holder }),
});

/** Somebody knows which event stood here: where it is now, and whether anybody knows the one that stands here. */
const byIds = async (
  log: ReadableChain,
  { id, type, position }: ChainEntry,
  testimonies: Testimonies,
  contradiction: Testimony | undefined,
): Promise<Finding | undefined> => {
  const event = testimonies.eventAt(position);
  if (!event || event.id === id) return undefined;
  const holder = contradiction && { holder: contradiction.holder };
  const now = await log.positionOf(event.id);
  if (now === undefined)
    return { kind: 'removed', position, event, ...holder, explanation: `${type} ${id} stands in its place` };
  if (!testimonies.knows(id))
    return {
      kind: 'added',
      position,
      event: { id, type },
      ...holder,
      explanation: `nobody received it; ${event.type} ${event.id} stood there and is at ${now}`,
    };
  return { kind: 'reordered', position, event, ...holder, explanation: `it stands at ${now}; here is ${type} ${id}` };
};

/** Nobody knows which event stood here, but hashes tell which event belongs to which place. */
const byHashes = async (log: ReadableChain, entry: ChainEntry, before: ChainPoint): Promise<Finding | undefined> => {
  const { id, type, position } = entry;
  let last = entry;
  for await (const later of log.entries(position)) {
    const belongsHere = later.hash.equals(linkOf(before.hash, later.digest(position)));
    if (belongsHere && later.position === position + 1n)
      return {
        kind: 'added',
        position,
        event: { id, type },
        explanation: `${later.type} ${later.id} belongs there and is at ${later.position}`,
      };
    if (belongsHere)
      return {
        kind: 'reordered',
        position,
        event: { id: later.id, type: later.type },
        explanation: `it stands at ${later.position}; at ${position} is ${type} ${id}`,
      };
    if (last === entry) {
      const missing = missingBefore(entry, later);
      if (missing)
        return {
          kind: 'removed',
          position,
          explanation: `${missing} before ${type} ${id}, and the positions after closed up`,
        };
    }
    last = later;
  }
  return undefined;
};

/** How many positions two neighbours stood further on, when their hashes say that they did. */
const missingBefore = (entry: ChainEntry, next: ChainEntry): bigint | undefined => {
  for (let missing = 1n; missing <= MOST_REMOVED; missing += 1n)
    if (next.hash.equals(linkOf(entry.hash, next.digest(next.position + missing)))) return missing;
  return undefined;
};

const changed = (
  { id, type, position, hash, digest }: ChainEntry,
  testimonies: Testimonies,
  contradiction: Testimony | undefined,
  before: ChainPoint,
): Finding => {
  const holder = contradiction && { holder: contradiction.holder };
  const event = { id, type: type || (testimonies.eventAt(position)?.type ?? '') };
  if (!hash.equals(linkOf(before.hash, digest())))
    return { kind: 'changed', position, event, ...holder, explanation: 'its hash is not that of what it says' };
  // The log fits together: it was changed and hashed anew from somewhere on, at the latest here.
  let agreed = position - 1n;
  while (agreed > 0n && testimonies.at(agreed).length === 0) agreed -= 1n;
  const exact = agreed === position - 1n;
  return {
    kind: 'changed',
    position: agreed + 1n,
    ...(exact && { event }),
    ...holder,
    explanation: exact
      ? `the log was hashed anew from here: ${contradiction?.holder} holds another hash`
      : `the log was hashed anew between ${agreed + 1n} and ${position}: ${contradiction?.holder} holds another hash of ${position}`,
  };
};

/** The log ends before what others hold: its end was cut off, or it was restored to an older point. */
const endFinding = ({ position }: ChainPoint, testimonies: Testimonies): Finding | undefined => {
  if (testimonies.end <= position) return undefined;
  const holder = testimonies.at(testimonies.end)[0]!.holder;
  const missing = removedAt(position + 1n, testimonies, '');
  return {
    ...missing,
    holder: missing.holder ?? holder,
    explanation: `the log ends at ${position}; ${holder} holds ${testimonies.end}`,
  };
};

const uncommanded = async (log: ReadableChain, { position: end }: ChainPoint): Promise<Finding | undefined> => {
  const last = await log.lastCommanded();
  if (last === undefined || last >= end) return undefined;
  for await (const { position, id, type } of log.entries(last))
    return { kind: 'added', position, event: { id, type }, explanation: 'no command is on record that appended it' };
  return undefined;
};
