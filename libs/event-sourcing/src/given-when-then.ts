import assert from 'node:assert/strict';
import { type Evolution, fold } from './decider.js';
import { Rejection } from './errors.js';
import type { DomainEvent } from './event.js';

type RejectionClass = new (...args: never[]) => Rejection;

/**
 * Specifies decisions as minutes of a meeting:
 * `given(earlierEvents).when(state => decide(state, command)).then(event)` or `.thenRejectedWith(Rule)`.
 */
export const specification =
  <State, Event extends DomainEvent>(evolution: Evolution<State, Event>) =>
  (...history: readonly Event[]) => ({
    when: (decide: (state: State) => readonly Event[]) => {
      const state = fold(evolution, history);
      return {
        then: (...expected: readonly Event[]): void => assert.deepEqual(decide(state), expected),
        thenNothing: (): void => assert.deepEqual(decide(state), []),
        thenRejectedWith: (rule: RejectionClass, facts?: Record<string, unknown>): void => {
          assert.throws(
            () => decide(state),
            (error: unknown) => {
              assert.ok(error instanceof Rejection, `expected a rejection, got ${String(error)}`);
              assert.equal(error.name, rule.name);
              if (facts) assert.deepEqual({ ...error.facts, ...facts }, error.facts);
              return true;
            },
          );
        },
      };
    },
    /** The state after the history, for specs of `evolve`. */
    state: (): State => fold(evolution, history),
  });
