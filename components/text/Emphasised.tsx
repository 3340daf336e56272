const MARK = '\u2063';

/** Marks a part of a text that goes through a translation, for `Emphasised` to find. */
export const emphasise = (part: string): string => `${MARK}${part}${MARK}`;

/** A text in which the marked parts stand out. */
export function Emphasised({ text }: { text: string }) {
  return <>{text.split(MARK).map((part, index) => (index % 2 === 1 ? <b>{part}</b> : part))}</>;
}
