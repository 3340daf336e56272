import { browser } from './browser';

/** What the toolbar button shows beside its icon. */
export interface ToolbarText {
  /** At most four characters; empty for none. */
  badge: string;
  title: string;
}

const BADGE_COLOUR = '#2d6a5d';
const BADGE_TEXT_COLOUR = '#ffffff';

export async function setToolbar({ badge, title }: ToolbarText): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ color: BADGE_TEXT_COLOUR }),
    browser.action.setTitle({ title }),
  ]);
}
