import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../install-dependencies.mjs';
import { readManifest } from '../package/list-files.mjs';

/**
 * Puts the built extension into a new folder for installed extensions and returns the description in its package.json.
 * Links to what is packaged, so that a new build is there after "Reload Window". VS Code writes its own list of the
 * folder, extensions.json, when it finds none.
 */
export function installExtension(extensionsDir) {
  const manifest = readManifest();
  if (!existsSync(join(projectRoot, manifest.main))) {
    throw new Error(
      `${manifest.main} is missing although the build went well. Run "npm run build" and look at its output.`,
    );
  }
  const folder = join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  for (const name of ['package.json', ...manifest.files]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(join(projectRoot, name), join(folder, name));
  }
  return manifest;
}
