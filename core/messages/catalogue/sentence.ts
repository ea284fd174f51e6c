/** How a language words one message. */
export type Word<P> = (params: P) => string;
