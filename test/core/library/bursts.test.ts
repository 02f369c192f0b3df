import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bursts, type Timers } from '../../../src/core/library/bursts.ts';

/** A clock that stands until it is told. */
class Clock implements Timers {
  #time = 0;
  #waiting: { at: number; call: () => void } | undefined;

  now(): number {
    return this.#time;
  }

  after(milliseconds: number, call: () => void): () => void {
    const waiting = { at: this.#time + milliseconds, call };
    this.#waiting = waiting;
    return () => {
      this.#waiting = this.#waiting === waiting ? undefined : this.#waiting;
    };
  }

  pass(milliseconds: number): void {
    const until = this.#time + milliseconds;
    const due = this.#waiting;
    if (due !== undefined && due.at <= until) {
      this.#time = due.at;
      this.#waiting = undefined;
      due.call();
    }
    this.#time = until;
  }
}

describe('bursts of events', () => {
  /** Lets events come after the given pauses, and says at which times an end was called. */
  function endsOf(pauses: readonly number[]): readonly number[] {
    const clock = new Clock();
    const ends: number[] = [];
    const burst = bursts(() => ends.push(clock.now()), { quiet: 100, longest: 1_000 }, clock);
    for (const pause of pauses) {
      clock.pass(pause);
      burst.event();
    }
    clock.pass(10_000);
    return ends;
  }

  it('become one call, when it is quiet again', () => assert.deepEqual(endsOf([0, 10, 10, 10]), [130]));

  it('become two calls, when it was quiet in between', () => assert.deepEqual(endsOf([0, 200]), [100, 300]));

  it('do not put off the call for ever', () => {
    assert.deepEqual(endsOf(Array.from({ length: 25 }, () => 50)), [1_050, 1_350]);
  });

  it('are each followed by a call within the longest time, and no call comes for nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { minLength: 1 }), pauses => {
        const ends = endsOf(pauses);
        let time = 0;
        const events = pauses.map(pause => {
          time += pause;
          return time;
        });
        assert.ok(events.every(at => ends.some(end => end >= at && end <= at + 1_000)));
        assert.ok(ends.length <= events.length);
      }),
    );
  });

  it('are not followed by anything once nobody waits', () => {
    const clock = new Clock();
    const burst = bursts(() => assert.fail('called'), { quiet: 100, longest: 1_000 }, clock);
    burst.event();
    burst.dispose();
    clock.pass(10_000);
  });
});
