/** A message and what to do about it; a message that is a sentence is followed by another sentence. */
export declare function withRemedy(message: string, remedy: string): string;
