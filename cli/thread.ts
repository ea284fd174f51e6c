import { serveBatches } from './pipeline/serve';

// What `main.ts` starts beside itself to check files.
serveBatches();
