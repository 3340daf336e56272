import { badge } from './en/badge';
import { page } from './en/page';
import { goals } from './en/goals';
import { notification } from './en/notification';
import { reminders } from './en/reminders';
import { tips } from './en/tips';
import { today } from './en/today';

/** All of English. Pages and the worker import the sections that they need instead. */
export const en = { badge, page, goals, notification, reminders, tips, today } as const;
