// The least that a checker of files can do: node floor.mjs <folder or file>. Reads each as text and looks at every character.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from '../measure/scan.mjs';

const [, , place] = process.argv;
const files = statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place];
let lines = 0;
for (const file of files) lines += scan(readFileSync(file, 'utf8'));
console.log(lines);
