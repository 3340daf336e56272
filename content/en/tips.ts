import type { Tip } from '../../core/tip/tip';
import { bottomLine } from './tips/bottom-line';
import { extra } from './tips/extra';
import { practices } from './tips/practices';
import { signs } from './tips/signs';
import { whenItFeelsScary } from './tips/when-it-feels-scary';
import { whyItIsHard } from './tips/why-it-is-hard';

/** All tips, in the order of the library. */
export const tips: readonly Tip[] = [
  ...signs,
  ...whyItIsHard,
  ...practices,
  ...whenItFeelsScary,
  ...bottomLine,
  ...extra,
];
