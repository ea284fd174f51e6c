import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../install-dependencies.mjs';

// What an installed extension consists of (client: its icons). Links, so that a new build is there after "Reload Window".
const PARTS =
  /^(dist|client|docs|syntaxes|snippets|l10n|package(\.nls.*)?\.json|.*\.md|.*configuration\.json|LICENSE)$/;

/**
 * Puts the built extension into a new folder for installed extensions and returns the description in its package.json.
 * VS Code writes its own list of the folder, extensions.json, when it finds none.
 */
export function installExtension(extensionsDir) {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  if (!existsSync(join(projectRoot, manifest.main))) {
    throw new Error(
      `${manifest.main} is missing although the build went well. Run "npm run build" and look at its output.`,
    );
  }
  const folder = join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(projectRoot)) {
    if (PARTS.test(name)) symlinkSync(join(projectRoot, name), join(folder, name));
  }
  return manifest;
}
