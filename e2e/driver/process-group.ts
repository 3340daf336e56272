/**
 * A group of its own keeps Ctrl-C from reaching a browser before it could be closed in order,
 * and lets one signal end it together with its helper processes. Windows has no such groups.
 */
export const hasGroups = process.platform !== 'win32';

/** Ends a process and the group that it leads. */
export function killGroup(pid: number): void {
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGKILL');
  } catch {
    // It had ended already, which is all that was wanted.
  }
}
