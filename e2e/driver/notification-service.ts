import { Message, type MessageBus, type Variant } from '@jellybrick/dbus-next';

const service = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';

/** A notification as the desktop was asked to show it. */
export interface DesktopNotification {
  id: number;
  appName: string;
  summary: string;
  body: string;
  /** Key and label of each button; the key `default` stands for a click on the notification itself. */
  actions: Record<string, string>;
  hints: Record<string, unknown>;
}

export interface NotificationService {
  /** What is on the screen now. */
  shown(): DesktopNotification[];
  /** All that was ever asked for, in order; one that replaces another counts again. */
  history(): DesktopNotification[];
  click(id: number, actionKey: string): void;
  dismiss(id: number): void;
}

type NotifyBody = [
  appName: string,
  replacesId: number,
  icon: string,
  summary: string,
  body: string,
  actions: string[],
  hints: Record<string, Variant>,
  expireTimeoutMs: number,
];

// The numbers that the specification of desktop notifications gives to the reasons for closing.
const dismissedByPerson = 2;
const closedByCall = 3;

/** Answers on the bus in place of a notification daemon. */
export async function serveNotifications(bus: MessageBus): Promise<NotificationService> {
  const shown = new Map<number, DesktopNotification>();
  const history: DesktopNotification[] = [];

  function signal(name: string, signature: string, values: unknown[]) {
    bus.send(Message.newSignal(path, service, name, signature, values));
  }

  function close(id: number, reason: number) {
    if (shown.delete(id)) signal('NotificationClosed', 'uu', [id, reason]);
  }

  function notify([appName, replacesId, , summary, body, actions, hints]: NotifyBody): number {
    const id = replacesId || history.length + 1;
    const notification: DesktopNotification = {
      id,
      appName,
      summary,
      body,
      actions: {},
      hints: {},
    };
    for (let i = 0; i < actions.length; i += 2) {
      notification.actions[actions[i] ?? ''] = actions[i + 1] ?? '';
    }
    for (const [name, { value }] of Object.entries(hints)) notification.hints[name] = value;
    shown.set(id, notification);
    history.push(notification);
    return id;
  }

  function answer(call: Message): { signature: string; values: unknown[] } | undefined {
    switch (call.member) {
      case 'Notify':
        return { signature: 'u', values: [notify(call.body as NotifyBody)] };
      case 'CloseNotification':
        close(call.body[0] as number, closedByCall);
        return { signature: '', values: [] };
      case 'GetCapabilities':
        // Without `actions` Chromium does not ask the desktop but draws its own.
        return { signature: 'as', values: [['actions', 'body', 'body-markup', 'persistence']] };
      case 'GetServerInformation':
        return { signature: 'ssss', values: ['test desktop', 'test', '1.0', '1.2'] };
      default:
        return undefined;
    }
  }

  bus.addMethodHandler((call) => {
    const reply = call.interface === service ? answer(call) : undefined;
    if (!reply) return false;
    bus.send(Message.newMethodReturn(call, reply.signature, reply.values));
    return true;
  });
  await bus.requestName(service, 0);

  return {
    shown: () => [...shown.values()],
    history: () => [...history],
    click: (id, actionKey) => signal('ActionInvoked', 'us', [id, actionKey]),
    dismiss: (id) => close(id, dismissedByPerson),
  };
}
