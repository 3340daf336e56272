import type { Marionette } from './marionette.ts';

/** Runs a function in whatever context and window were chosen before. */
export async function runScript<Args extends unknown[], Result>(
  send: Marionette['send'],
  run: (...args: Args) => Result | Promise<Result>,
  args: Args,
): Promise<Result> {
  // Without a sandbox of its own the script is given the real globals, `browser` among them.
  const script = `const done = arguments[arguments.length - 1];
    (async () => (${String(run)})(...arguments[0]))().then(
      (result) => done({ result }),
      (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }),
    );`;
  const parameters = { script, args: [args], newSandbox: true, sandbox: null };
  const { value } = (await send('WebDriver:ExecuteAsyncScript', parameters)) as {
    value: { result: Result } | { error: string };
  };
  if ('error' in value) throw new Error(value.error);
  return value.result;
}
