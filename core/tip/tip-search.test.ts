import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tip } from './tip';
import { MAX_QUERY_LENGTH, searchTips, type TipFilters } from './tip-search';

function aTip(id: string, title: string, body: string, more: Partial<Tip> = {}): Tip {
  return {
    id,
    section: 'signs',
    title,
    body,
    tags: [],
    feelings: [],
    moments: ['any'],
    origin: 'article',
    ...more,
  };
}

const tips: Tip[] = [
  aTip('quiet', 'A quiet night in', 'Agree on a closed door, or a lamp by the café window.', {
    section: 'practices',
    tryThis: { text: 'Half an hour of silence.', minutes: 30, how: 'solo' },
    tags: ['boundaries', 'quality-time'],
    feelings: ['crowded'],
  }),
  aTip('label', 'The label', 'Rest is not greedy, and quiet helps your partner’s mood.', {
    feelings: ['guilty'],
    tags: ['guilt'],
  }),
  aTip('shelf', 'The hobby on the shelf', 'An old interest is a handy clue.', {
    tryThis: { text: 'Do one sketch.', minutes: 15, how: 'solo' },
    feelings: ['lost-self'],
  }),
  aTip('ask', 'Clumsy works', 'Asking is uncomfortable when friends are near.', {
    section: 'why-it-is-hard',
    tryThis: { text: 'Say it out loud.', minutes: 5, how: 'ask' },
    feelings: ['awkward', 'guilty'],
  }),
  aTip('safe', 'If it is not safe', 'Skip these.', { tags: ['safety'], feelings: ['unsafe'] }),
];

const found = (query: string, filters?: TipFilters) =>
  searchTips(tips, query, filters).map((tip) => tip.id);

describe('searchTips', () => {
  it.each(['', '   ', ' … ?! '])('finds all in their order for %j', (query) => {
    expect(found(query)).toEqual(['quiet', 'label', 'shelf', 'ask', 'safe']);
  });

  it.each([
    ['title', 'shelf', ['shelf']],
    ['body', 'greedy', ['label']],
    ['exercise', 'sketch', ['shelf']],
    ['tags', 'boundaries', ['quiet']],
    ['a tag of two words', 'quality time', ['quiet']],
    ['capitals', 'HOBBY', ['shelf']],
    ['accents in the text', 'cafe', ['quiet']],
    ['accents in the query', 'hóbby', ['shelf']],
    ['a straight apostrophe', "partner's", ['label']],
    ['a beginning', 'uncomf', ['ask']],
    ['a part', 'comfort', ['ask']],
    ['all of several words', 'hobby clue', ['shelf']],
    ['not some of several words', 'hobby greedy', []],
    ['nothing', 'zebra', []],
    ['titles first', 'quiet', ['quiet', 'label']],
    ['plural for singular', 'hobbies', ['shelf']],
    ['other forms of a verb', 'asked', ['ask']],
    ['the plain form', 'ask', ['ask']],
    ['a swapped pair', 'freinds', ['ask']],
    ['a letter left out', 'hoby sketch', []],
    ['a letter left out, five typed', 'sketh', ['shelf']],
    ['a letter too many', 'hobbby', ['shelf']],
    ['a wrong letter in another form', 'hobvies', ['shelf']],
    ['a slip in a beginning', 'uncomfart', ['ask']],
    ['two slips', 'skatck', []],
  ])('finds by %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('looks for no slip in a word that some tip has', () => {
    const pair = [aTip('a', 'Quiet', 'x'), aTip('b', 'Quite', 'x')];
    expect(searchTips(pair, 'quiet').map((tip) => tip.id)).toEqual(['a']);
    expect(searchTips(pair, 'quyet').map((tip) => tip.id)).toEqual(['a']);
  });

  it('takes no short stem for a slip', () => {
    expect(searchTips([aTip('time', 'Time', 'tie'), aTip('tier', 'Tier', 'x')], 'tired')).toEqual(
      [],
    );
  });

  it('puts a title with both words before one with one', () => {
    const three = [
      aTip('none', 'Other', 'fresh week'),
      aTip('one', 'Week', 'fresh'),
      aTip('two', 'Fresh week', 'x'),
    ];
    expect(searchTips(three, 'fresh week').map((tip) => tip.id)).toEqual(['two', 'one', 'none']);
  });

  it.each<[TipFilters, string[]]>([
    [{ section: 'practices' }, ['quiet']],
    [{ favouriteIds: new Set(['ask', 'label', 'gone']) }, ['label', 'ask']],
    [{ favouriteIds: new Set() }, []],
    [{ feeling: 'guilty' }, ['label', 'ask']],
    [{ feeling: 'unsafe' }, []],
    [{ maxMinutes: 15 }, ['shelf', 'ask']],
    [{ how: 'solo' }, ['quiet', 'shelf']],
    [{ how: 'solo', maxMinutes: 20, section: undefined }, ['shelf']],
  ])('filters by %j', (filters, ids) => {
    expect(found('', filters)).toEqual(ids);
  });

  it('filters what it finds', () => {
    expect(found('quiet', { feeling: 'guilty' })).toEqual(['label']);
    expect(found('', { feeling: 'unsafe' })).toEqual([]);
  });

  it('reads only the beginning of an endless query', () => {
    const query = 'hobby'.padEnd(MAX_QUERY_LENGTH) + ' zebra'.repeat(100_000);
    expect(found(query)).toEqual(['shelf']);
  });

  it('always gives some of the tips, each once, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const result = searchTips(tips, query);
        expect(new Set(result).size).toBe(result.length);
        for (const tip of result) expect(tips).toContain(tip);
      }),
    );
  });

  it('finds each tip by each word of its own', () => {
    for (const tip of tips) {
      const words = `${tip.title} ${tip.body} ${tip.tryThis?.text ?? ''}`.split(/[\s,.]+/);
      for (const word of words) expect(searchTips(tips, word)).toContain(tip);
    }
  });
});
