import { commandNames } from '../command-names';
import { launch } from './launch';

launch('start.js', commandNames.find((name) => name === process.argv[2]) ?? 'help');
