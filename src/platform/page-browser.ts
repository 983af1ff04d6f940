/**
 * The browser as the content script has it: as it is. All it does there is send a message, which each browser we support
 * answers with a promise; the polyfill, whose other end the background is, would be the heaviest file on every page.
 */
export { browser as pageBrowser } from 'wxt/browser';
