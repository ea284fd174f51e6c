// Everything that is asked of one server about documents of several sizes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from './connect.mjs';

const elapsed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Repeats a measure so often, but not longer than `budget` milliseconds. */
async function repeat(times, budget, measure) {
  const samples = [];
  const end = performance.now() + budget;
  while (samples.length < times && (samples.length < 3 || performance.now() < end))
    samples.push(await measure());
  return samples;
}

const countSymbols = (symbols) =>
  (symbols ?? []).reduce((sum, { children }) => sum + 1 + countSymbols(children), 0);

/** Where somebody types: behind the first 工作 after the middle. */
function findPlace(text) {
  const at = Math.max(0, text.indexOf('工作', Math.floor(text.length / 2)));
  const before = text.slice(0, at);
  return { line: before.split('\n').length - 1, character: at - before.lastIndexOf('\n') - 1 };
}

/** An open document in which one character is typed and taken back by turns. */
async function openDocument(server, file, languageId) {
  const text = readFileSync(file, 'utf8');
  const uri = pathToFileURL(file).href;
  const start = findPlace(text);
  let version = 1;
  const opened = await elapsed(async () => {
    const found = server.pushes ? server.diagnose(uri) : undefined;
    await server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    await (found ?? server.diagnose(uri));
  });
  return {
    uri,
    start,
    opened,
    type() {
      version++;
      const end = { line: start.line, character: start.character + (version % 2) };
      return server.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end }, text: version % 2 === 0 ? '一' : '' }],
      });
    },
    close: () => server.notify('textDocument/didClose', { textDocument: { uri } }),
  };
}

async function measureDocument(server, file, { languageId, keys, budget }) {
  const { uri, start, opened, type, close } = await openDocument(server, file, languageId);
  const place = { textDocument: { uri }, position: start };
  const nothing = () => server.ask('bench/nothing', {}).catch(() => undefined);
  const askOf = { hover: 'hover', completion: 'completion', highlight: 'documentHighlight' };
  let diagnostics = 0;
  let symbols = 0;
  const diagnose = async () => {
    const found = server.pushes ? server.diagnose(uri) : undefined;
    await type();
    diagnostics = (await (found ?? server.diagnose(uri))).length;
  };
  const outline = async () => {
    symbols = countSymbols(await server.ask('textDocument/documentSymbol', { textDocument: { uri } }));
  };
  const samples = { open: [opened] };
  await repeat(200, budget, () => elapsed(nothing));
  samples.nothing = await repeat(200, budget, () => elapsed(nothing));
  await repeat(30, budget, () => elapsed(diagnose)); // to warm up
  samples.diagnostics = await repeat(keys, budget, () => elapsed(diagnose));
  if (server.capabilities.documentSymbolProvider)
    samples.symbols = await repeat(keys, budget, () => elapsed(() => type().then(outline)));
  for (const [name, method] of Object.entries(askOf)) {
    if (!server.capabilities[`${method}Provider`]) continue;
    await repeat(20, budget, () => elapsed(() => server.ask(`textDocument/${method}`, place)));
    samples[name] = await repeat(100, budget, () =>
      elapsed(() => server.ask(`textDocument/${method}`, place)),
    );
  }
  samples.burst = await repeat(7, budget, () =>
    elapsed(async () => {
      for (let key = 0; key < 50; key++) type();
      await nothing();
    }),
  );
  const memory = server.peakMemory();
  await close();
  return { samples, diagnostics, symbols, memory: memory === undefined ? [] : [memory] };
}

/** Starts a server, measures it by size, and ends it. */
export async function measureServer(one, { folder, sizes, keys, budget }) {
  const { ending, languageId } = one;
  const server = { ...(await connect({ ...one, folder: pathToFileURL(folder).href })), pushes: one.pushes };
  const results = {};
  try {
    for (const size of sizes)
      results[size] = await measureDocument(server, join(folder, `${size}.${ending}`), {
        languageId,
        keys,
        budget,
      });
  } finally {
    await server.quit();
  }
  return results;
}

/** Milliseconds from the start of the process to the first findings of one document; it stays `stay` milliseconds more. */
export async function measureStart(one, { folder, size, stay = 0 }) {
  const server = { ...(await connect({ ...one, folder: pathToFileURL(folder).href })), pushes: one.pushes };
  try {
    await openDocument(server, join(folder, `${size}.${one.ending}`), one.languageId);
    const taken = performance.now() - server.started;
    await new Promise((resolve) => setTimeout(resolve, stay));
    return taken;
  } finally {
    await server.quit();
  }
}
