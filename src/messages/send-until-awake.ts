/** Gets a message to the background worker, also when it is just falling asleep. */

/** What a message is sent through: on a page the browser's own, elsewhere the polyfill's. */
export interface Runtime {
  readonly sendMessage: (message: object) => Promise<unknown>;
}

const tries = 5;
/** A worker that is being suspended or was killed takes the question with it; the next one wakes it again. */
const asleep = /Receiving end does not exist|Could not establish connection|message (port|channel) closed/i;

/** Whatever comes back, unchecked. Rejects as the browser does when nobody answers in the end. */
export async function sendUntilAwake({ runtime }: { readonly runtime: Runtime }, message: object): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const reply: unknown = await runtime.sendMessage(message);
      // Every message of ours has an answer: nothing at all is what Chromium gives for a worker killed over the question.
      if (reply !== undefined || attempt === tries) return reply;
    } catch (error) {
      if (attempt === tries || !asleep.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
  }
}
