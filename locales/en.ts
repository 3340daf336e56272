import { badge } from './en/badge';
import { common } from './en/common';
import { goals } from './en/goals';
import { notification } from './en/notification';
import { tips } from './en/tips';
import { today } from './en/today';

/** All of English. Pages and the worker import the sections that they need instead. */
export const en = { badge, common, goals, notification, tips, today } as const;
