// What the node host and the web host both have, and nothing more: files of the client that run in both compile
// against this instead of the types of either.
declare const console: { error(...args: unknown[]): void };
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
