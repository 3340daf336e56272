import { readFields, type Fields } from '../untrusted/read';

/** A partial change over what the settings are: objects are merged, lists and values replaced. */
export function mergedSettings(settings: object, change: Fields): Fields {
  const entries = Object.entries(change).map(([key, value]) => {
    const old = (settings as Fields)[key];
    const fields = readFields(value);
    return [key, fields && readFields(old) ? mergedSettings(old as object, fields) : value];
  });
  return { ...settings, ...Object.fromEntries(entries) };
}
