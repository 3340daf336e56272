export interface Announcement {
  text: string;
  /** Differs for each one, so that the same words are said again. */
  turn: number;
}

/** Says a sentence to a screen reader, politely; it must be on the page before the first one comes. */
export function Announcer({ announcement }: { announcement?: Announcement | undefined }) {
  return (
    <output class="announcer visually-hidden">
      {announcement && <span key={announcement.turn}>{announcement.text}</span>}
    </output>
  );
}
