import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// Everything is forbidden and only what the pages need is let in again, so that the promise
// "nothing leaves the machine" is kept by the browser and can be read in the manifest.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A build in the made-up language of the layout tests goes beside the real one. */
const locale = process.env['WXT_LOCALE'];

export default defineConfig({
  outDir: locale ? `.output/${locale}` : '.output',
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    build: {
      // Without this the minifier rewrites light-dark() and a theme chosen by the person has no effect.
      cssTarget: ['chrome144', 'firefox142'],
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'idle', 'storage', 'unlimitedStorage'],
    commands: {
      'toggle-session': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandToggleSession__',
      },
      snooze: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandSnooze__',
      },
    },
    // The development server speaks over a web socket, which the policy of the product forbids.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'breathing-room@breathing-room.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', incognito: 'not_allowed' }),
  }),
});
