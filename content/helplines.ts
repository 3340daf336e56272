import type { Helpline } from '../core/safety/helplines';

/**
 * Numbers are the same in every language. The entries were compared with stored copies of their
 * sources, not with the live pages: call or look again before each release.
 */
export const helplines: readonly Helpline[] = [
  {
    country: 'US',
    name: 'National Domestic Violence Hotline',
    phone: '1-800-799-7233',
    text: { word: 'START', number: '88788' },
    site: 'thehotline.org',
    checkedOn: '2026-11-24',
    sources: ['theraq.org', 'ovc.ojp.gov 2022-01-20'],
  },
  {
    country: 'US',
    name: 'love is respect',
    phone: '866-331-9474',
    text: { word: 'loveis', number: '22522' },
    checkedOn: '2026-11-24',
    sources: ['breakthecycle.org', 'loveisrespect.org 2015-08'],
  },
];
