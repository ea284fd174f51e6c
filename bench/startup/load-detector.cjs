// Loads the detector as VS Code does when somebody opens an ordinary text, with nothing behind the editor's interface;
// prints the milliseconds of loading and of activating.
const Module = require('node:module');

const [, , detector] = process.argv;
const nothing = () => ({ dispose() {} });
/** Answers whatever is asked of an editor with something that does nothing. */
const createEditor = (known) =>
  new Proxy(known, { get: (target, name) => (name in target ? target[name] : nothing) });
const document = {
  languageId: 'plaintext',
  encoding: 'utf8',
  isDirty: false,
  isClosed: false,
  isUntitled: false,
  lineCount: 3,
  uri: { scheme: 'file', path: '/notes.txt', toString: () => 'file:///notes.txt' },
  lineAt: () => ({ text: 'an ordinary text' }),
};
const editor = createEditor({
  workspace: createEditor({ textDocuments: [document], getConfiguration: () => ({ get: () => undefined }) }),
  window: createEditor({ activeTextEditor: undefined }),
  languages: createEditor({}),
  commands: createEditor({}),
  Uri: createEditor({}),
  l10n: { t: (text) => text },
  EventEmitter: class {
    event = nothing;
  },
});
const resolve = Module._load;
Module._load = (name, ...more) => (name === 'vscode' ? editor : resolve(name, ...more));

const memory = { get: () => undefined, update: async () => {}, keys: () => [] };
const context = {
  subscriptions: [],
  workspaceState: memory,
  globalState: memory,
  asAbsolutePath: (path) => path,
};
const began = performance.now();
const { activate } = require(detector);
const loaded = performance.now();
activate(context);
const activated = performance.now();
console.log(JSON.stringify({ load: loaded - began, activate: activated - loaded }));
