/** The log that redacts: it says where something went wrong and of which kind, never what a page or a person said. */

/** `where` is a fixed phrase of ours. Of the error only its name is told: a message may quote page text. */
export function logProblem(where: string, error: unknown): void {
  console.warn(`Refill Lookout: ${where} (${kindOf(error)})`);
}

function kindOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : typeof error;
}
