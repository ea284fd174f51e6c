// The one thing that every host (node, browser, worker) has and the language itself has not.
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(input: Uint8Array): string;
}
