import { applications } from './applications';
import { cases } from './cases';
import { documents } from './documents';
import type { Sentences } from './sentences';

export { negations } from './negations';

/** Sentences for every kind of fact. */
export const sentences: Readonly<Record<string, Sentences>> = { ...applications, ...cases, ...documents };
