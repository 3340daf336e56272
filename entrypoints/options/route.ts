import { useEffect, useState } from 'preact/hooks';

/** The pages of the dashboard, in the order of its navigation. */
export const PAGES = ['reminders'] as const;
export type DashboardPage = (typeof PAGES)[number];

export function pageOf(hash: string): DashboardPage {
  const [name] = hash.replace(/^#/, '').split('/');
  return PAGES.find((each) => each === name) ?? PAGES[0];
}

/** The page that the address names, followed as it changes. */
export function usePage(): DashboardPage {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return pageOf(hash);
}
