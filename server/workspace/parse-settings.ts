import { readBaseline, readSettingsFile } from '../../core/index';

// A part of its own, loaded where there is such a file.
export { readBaseline, readSettingsFile };
