/** The least of a clock that waiting needs; tests bring their own. */
export interface Timers {
  /** In milliseconds, from any beginning. */
  now(): number;
  /** Calls back once after so many milliseconds, unless the function it gives is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

export interface BurstTimes {
  /** A burst is over when nothing has come for so many milliseconds… */
  readonly quiet: number;
  /** …or has lasted so long: a folder that never rests is looked at all the same. */
  readonly longest: number;
}

/** Makes one call of many events. */
export interface Bursts {
  /** Something happened. */
  event(): void;
  dispose(): void;
}

/** Calls `ended` once after each burst of events. Nothing is called after `dispose`. */
export function bursts(
  ended: () => void,
  { quiet, longest }: BurstTimes,
  timers: Timers = realTimers,
): Bursts {
  let began: number | undefined;
  let stop = (): void => {};
  const end = (): void => {
    began = undefined;
    ended();
  };
  return {
    event() {
      stop();
      const now = timers.now();
      began ??= now;
      stop = timers.after(Math.max(0, Math.min(quiet, began + longest - now)), end);
    },
    dispose: () => stop(),
  };
}

const realTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
