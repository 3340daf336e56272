export interface Announcement {
  text: string;
  /** Differs for each one, so that the same words are said again. */
  turn: number;
}

/** Says a sentence to a screen reader, politely; it must be on the page before the first one comes. */
export function Announcer({ announcement }: { announcement?: Announcement | undefined }) {
  return (
    <div class="visually-hidden" role="status">
      {announcement && <p key={announcement.turn}>{announcement.text}</p>}
    </div>
  );
}
