/** The library of tips around the tips themselves, which are content. */
export const tips = {
  searchLabel: 'Search tips',
  filterLabel: 'Show',
  all: 'All',
  favourites: 'Favourites',
  sectionSigns: 'Signs',
  sectionHard: 'Why it is hard',
  sectionPractices: 'Practices',
  sectionScary: 'When it feels scary',
  sectionBottomLine: 'The bottom line',
  sectionExtra: 'Extra',
  count: { one: '{count} tip', other: '{count} tips' },
  none: 'No tip fits that. A shorter word may find more.',
  noFavourites: 'Nothing here yet. The star beside a tip keeps it here.',
  editorial: 'From us, not from the article',
  source: 'Source: {source}',
  tryThis: 'Try this · {length}',
  addFavourite: 'Keep “{title}” as a favourite',
  safety:
    'These are ideas, not therapy or medical advice. They are for couples in which both people are free to say no.',
} as const;
