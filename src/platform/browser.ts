/** The one import of the polyfill. On the browsers we support it hands out the native object. */
import browser from 'webextension-polyfill';

export { browser };
