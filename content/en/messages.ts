import type { MessageTemplate } from '../../core/closeness/message-template';
import { asksAhead } from './messages/asks-ahead';
import { asksForToday } from './messages/asks-for-today';
import { exchanges } from './messages/exchanges';

/** All messages, in the order of the composer. */
export const messageTemplates: readonly MessageTemplate[] = [
  ...asksForToday,
  ...asksAhead,
  ...exchanges,
];
