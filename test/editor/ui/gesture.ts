import type { Locator, Page } from 'playwright-core';

/**
 * Makes a gesture until it shows what it is to show: on a busy machine the window may not be ready for the first.
 *
 * @param undo makes the window as it was before a gesture that showed nothing
 */
export async function gesture(
  make: () => Promise<unknown>,
  shown: Locator,
  undo: () => Promise<unknown> = async () => {},
): Promise<void> {
  const tries = 6;
  for (let left = tries; left > 0; left--) {
    await make();
    try {
      await shown.first().waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      if (left === 1) {
        throw error;
      }
      await undo();
    }
  }
}

/** Moves the pointer to where nothing is, since what opens under it may close something else. */
export function pointAtNothing(page: Page): Promise<void> {
  return page.mouse.move(640, 3);
}

/** Asks again and again until the answer fits; the last answer in any case. */
export async function eventually<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let tries = 0; tries < 50 && !fits(answer); tries++) {
    await new Promise(resolve => setTimeout(resolve, 100));
    answer = await ask();
  }
  return answer;
}
