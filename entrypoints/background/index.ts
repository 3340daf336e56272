import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../platform/alarms';
import { onStart } from '../../platform/lifecycle';
import { onMessage } from '../../platform/messages';
import { onNotificationClick } from '../../platform/notifications';
import { onPresenceChange } from '../../platform/presence';
import { onShortcut } from '../../platform/shortcuts';
import { answerKey, answerMessage, answerNotification, look } from './worker';

export default defineBackground({
  type: 'module',
  // Synchronous: a listener that is registered later misses the event that started the worker.
  main() {
    onAlarm(look);
    onPresenceChange(look);
    onStart(look);
    onMessage(answerMessage);
    onNotificationClick(answerNotification);
    onShortcut(answerKey);
    // After an update, or when the extension was turned on again, no event tells of it.
    look();
  },
});
