import { launch } from './launch';

launch('start-thread.js', 'check');
