import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { sessionBus } from '@jellybrick/dbus-next';
import {
  type DesktopNotification,
  type NotificationService,
  serveNotifications,
} from './notification-service.ts';
import { startOwned, temporaryFolder } from './processes.ts';
import { until } from './until.ts';

export interface Desktop extends NotificationService {
  /** For the browser that is to show its notifications here. */
  env: Record<string, string>;
  waitForNotification(
    isWanted?: (notification: DesktopNotification) => boolean,
    timeoutMs?: number,
  ): Promise<DesktopNotification>;
  stop(): Promise<void>;
}

/**
 * A desktop of our own beside the real one, with a bus on which a browser finds a notification
 * daemon that tells what it is asked to show and can click on it. Only Linux has such a bus;
 * elsewhere there is nothing, and a test asks the browser with `notifications.getAll()`.
 */
export async function startDesktop(): Promise<Desktop | undefined> {
  if (!hasDbusDaemon()) return undefined;
  const folder = temporaryFolder('desktop');
  const socket = join(folder, 'bus');
  const config = join(folder, 'bus.conf');
  writeFileSync(config, busConfig(socket));
  const { exited, kill } = startOwned('dbus-daemon', [
    `--config-file=${config}`,
    '--nofork',
    '--nopidfile',
  ]);
  await until('the message bus to start', () => existsSync(socket));

  const address = `unix:path=${socket}`;
  const bus = sessionBus({ busAddress: address });
  const notifications = await serveNotifications(bus);
  return {
    ...notifications,
    env: { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address },
    waitForNotification: (isWanted = () => true, timeoutMs?: number) =>
      until('a notification on the desktop', () => notifications.shown().find(isWanted), timeoutMs),
    async stop() {
      bus.disconnect();
      kill();
      await exited;
    },
  };
}

function hasDbusDaemon(): boolean {
  if (process.platform !== 'linux') return false;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, 'dbus-daemon')));
}

function busConfig(socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}
