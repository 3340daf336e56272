import { setTimeout as delay } from 'node:timers/promises';

/** What is left of a type once the answer is known to be truthy. */
export type Truthy<Answer> = Exclude<Answer, false | 0 | '' | null | undefined>;

/**
 * Asks again and again until the answer is truthy. An error counts as "not yet", because what is
 * asked about is often just being loaded; the last one is told if the time runs out.
 * `what` ends the sentence "Waited 10000 ms for …".
 */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  timeoutMs = 10_000,
): Promise<Truthy<Answer>> {
  const deadline = performance.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Truthy<Answer>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms for ${what}.`, { cause });
    }
    await delay(50);
  }
}
