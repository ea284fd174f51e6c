/** The environment for a VS Code of our own, without what a surrounding VS Code terminal or debugger put there. */
export function makeEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_(?!TEST_)|ELECTRON_)/.test(name) && name !== 'NODE_OPTIONS',
  );
  const added = Object.entries(extra).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...kept, ...added]);
}
