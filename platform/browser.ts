// The one place where the browser's API comes in; on an old browser this is the polyfill.
export { browser, type Browser } from 'wxt/browser';
