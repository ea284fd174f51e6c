// What the node host and the web host both have and the language itself has not: files of the client that run in both
// are compiled against this instead of the types of either.
declare const console: { error(...args: unknown[]): void };
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
