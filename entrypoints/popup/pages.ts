import { h, type JSX } from 'preact';
import type { Zone } from '../../core/time/day';
import type { FirstWeekday } from '../../core/time/week';
import type { Today } from '../../core/today/today';
import type { PopupRecords } from '../../storage/popup-data';
import type { Route } from './route';
import type { Commands } from './use-commands';

/** What each view that is loaded later is given. */
export interface PageProps {
  route: Route;
  records: PopupRecords;
  today: Today;
  zone: Zone;
  firstWeekday: FirstWeekday;
  commands: Commands;
}

export const LIST_ADDRESS = '#goals';

type RenderPage = (props: PageProps) => JSX.Element;

/** The views beside the first one; each brings its texts and its content with it. */
export const loadPage: Record<'tips' | 'goals', () => Promise<RenderPage>> = {
  tips: async () => {
    const { TipsPage } = await import('./TipsPage');
    return (props) => h(TipsPage, props);
  },
  goals: async () => {
    const { GoalsPage } = await import('./GoalsPage');
    return (props) => h(GoalsPage, props);
  },
};
