/**
 * A 32-bit hash of a text: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3, so that
 * texts which differ in one letter at their end land far apart. Not for secrets.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The ids in an order that depends on the seed alone. Each id has its own place on a line, so
 * one more or one fewer moves none of the others past each other. Repeated ids count once.
 */
export function seededOrder<Id extends string>(ids: readonly Id[], seed: string): Id[] {
  const places = new Map(ids.map((id) => [id, hash32(`${seed} ${id}`)]));
  return [...places]
    .toSorted(([a, placeA], [b, placeB]) => placeA - placeB || (a < b ? -1 : 1))
    .map(([id]) => id);
}
