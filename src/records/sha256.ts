/** Fingerprints, so that indexes and checks carry no words. */

/** 64 lower-case hexadecimal digits. Awaits the browser: never inside a database transaction, which would end meanwhile. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
