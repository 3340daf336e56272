const LIMIT = 20_000;

/**
 * A pure function that remembers its answers, for calendar arithmetic that is asked the same again at
 * every wake. Bounded: when it is full it forgets all and starts anew.
 */
export function remembered<Args extends (string | number)[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const known = new Map<string, Answer>();
  return (...args) => {
    // Several times as fast as a join, on the way of every step of the engine.
    let key = '';
    for (const arg of args) key += `${arg}|`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= LIMIT) known.clear();
    const fresh = compute(...args);
    known.set(key, fresh);
    return fresh;
  };
}
