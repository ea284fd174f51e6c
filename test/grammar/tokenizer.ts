import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const grammarPath = join(__dirname, '../../../syntaxes/disclosure-report.tmLanguage.json');

export interface Token {
  readonly text: string;
  /** Scopes from the outside in, joined by spaces, without the root and the language's suffix. */
  readonly scopes: string;
}

export type Tokenize = (text: string) => Token[][];

/** The committed grammar as VS Code runs it: vscode-textmate over Oniguruma. */
export async function createTokenizer(): Promise<Tokenize> {
  const file = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  const wasm = new Uint8Array(file).buffer;
  const onigLib = loadWASM(wasm).then(() => ({ createOnigScanner, createOnigString }));
  const raw = parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath);
  const registry = new Registry({ onigLib, loadGrammar: async () => raw });
  const grammar = await registry.loadGrammar('text.disclosure-report');
  if (grammar === null) throw new Error(`no grammar in ${grammarPath}`);
  return (text) => {
    let state = INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).join(' ').replaceAll('.disclosure-report', ''),
      }));
    });
  };
}
