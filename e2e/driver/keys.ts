// One row for each key: the names and number for Chromium, the code point for WebDriver.
const keys = {
  Tab: { key: 'Tab', keyCode: 9, webDriver: '\uE004' },
  Enter: { key: 'Enter', keyCode: 13, webDriver: '\uE007', text: '\r' },
  Escape: { key: 'Escape', keyCode: 27, webDriver: '\uE00C' },
  Space: { key: ' ', keyCode: 32, webDriver: ' ', text: ' ' },
  Backspace: { key: 'Backspace', keyCode: 8, webDriver: '\uE003' },
  Delete: { key: 'Delete', keyCode: 46, webDriver: '\uE017' },
  Home: { key: 'Home', keyCode: 36, webDriver: '\uE011' },
  End: { key: 'End', keyCode: 35, webDriver: '\uE010' },
  ArrowLeft: { key: 'ArrowLeft', keyCode: 37, webDriver: '\uE012' },
  ArrowUp: { key: 'ArrowUp', keyCode: 38, webDriver: '\uE013' },
  ArrowRight: { key: 'ArrowRight', keyCode: 39, webDriver: '\uE014' },
  ArrowDown: { key: 'ArrowDown', keyCode: 40, webDriver: '\uE015' },
} satisfies Record<string, Key>;

const modifiers = {
  Alt: { bit: 1, webDriver: '\uE00A' },
  Control: { bit: 2, webDriver: '\uE009' },
  Shift: { bit: 8, webDriver: '\uE008' },
};

interface Key {
  key: string;
  keyCode: number;
  webDriver: string;
  text?: string;
}

type KeyName = keyof typeof keys;
type ModifierName = keyof typeof modifiers;

/** For instance `Tab` or `Shift+Tab`. */
export type KeyChord = KeyName | `${ModifierName}+${KeyName}`;

/** The key of a chord with its code, and the modifier that is held meanwhile. */
export function parseChord(chord: KeyChord): {
  key: Key & { code: string };
  modifier?: (typeof modifiers)[ModifierName];
} {
  const names = chord.split('+');
  const code = names.pop() as KeyName;
  const key = { ...keys[code], code };
  const [held] = names as ModifierName[];
  return held ? { key, modifier: modifiers[held] } : { key };
}
