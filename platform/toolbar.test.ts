import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setToolbar } from './toolbar';

const shown = async () => ({
  badge: await fakeBrowser.action.getBadgeText({}),
  title: await fakeBrowser.action.getTitle({}),
});

it('shows the badge and the title, and takes the badge away', async () => {
  await setToolbar({ badge: '20', title: 'A session runs' });
  expect(await shown()).toEqual({ badge: '20', title: 'A session runs' });
  await setToolbar({ badge: '', title: 'Breathing Room' });
  expect(await shown()).toEqual({ badge: '', title: 'Breathing Room' });
});

it('writes in light letters on a dark ground', async () => {
  await setToolbar({ badge: '1', title: '' });
  expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([45, 106, 93, 255]);
  expect(await fakeBrowser.action.getBadgeTextColor({})).toBe('#ffffff');
});
