import type { Feeling } from '../../core/tip/tip';

/** What each chip of the check-in says. */
export const feelingTexts: Record<Feeling, string> = {
  overwhelmed: 'Everything is a bit much',
  crowded: 'Too much togetherness',
  'lost-self': 'I have lost touch with myself',
  'on-edge': 'Little things get to me',
  guilty: 'I feel guilty or selfish',
  awkward: 'I do not know how to ask',
  'afraid-to-hurt': 'I am afraid to hurt them',
  doubting: 'Does this mean something is wrong?',
  'anxious-apart': 'Being apart makes one of us anxious',
  'fear-drift': 'I am afraid we will drift',
  disconnected: 'We feel far apart',
  steady: 'We are doing fine',
  unsafe: 'I do not feel safe asking',
};
