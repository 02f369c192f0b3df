/** One run at a time: who asks while one is under way gets one more run after it, shared by all who ask. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = () => {
    current = run().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => {
    if (current === undefined) {
      return start();
    }
    next ??= current.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
}
