// What every host (node, worker) has and the language itself has not: shared files of the server are compiled against
// this instead of the types of either.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare const performance: { now(): number };
