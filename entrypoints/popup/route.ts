import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../components/frame/Frame';
import type { GoalsPlace } from '../../components/goals/GoalsView';

/** Where in the popup a person is; it is in the address, so that Back works and links lead there. */
export type Route = { view: Exclude<View, 'goals'> } | { view: 'goals'; place: GoalsPlace };

const LIST: GoalsPlace = { type: 'list' };

export function parseRoute(hash: string): Route {
  const [view, place, id] = hash.replace(/^#/, '').split('/');
  if (view === 'tips') return { view };
  if (view !== 'goals') return { view: 'today' };
  if (place === 'new' || place === 'log') return { view, place: { type: place } };
  return { view, place: place === 'edit' && id ? { type: 'edit', goalId: id } : LIST };
}

/** The route of the page, followed as its address changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
