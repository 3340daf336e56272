const MARK = '\u2063';

/** Marks a part of a text that goes through a translation, for `Emphasised` to find. */
export const emphasise = (part: string): string => `${MARK}${part}${MARK}`;

/** A text in which the marked part stands out. */
export function Emphasised({ text }: { text: string }) {
  const [before, part, after] = text.split(MARK);
  return (
    <>
      {before}
      {part && <b>{part}</b>}
      {after}
    </>
  );
}
