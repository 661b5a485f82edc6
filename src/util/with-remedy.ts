/** A message and what to do about it; a message that is a sentence is followed by another sentence. */
export function withRemedy(message: string, remedy: string): string {
  if (remedy === "") return message;
  return message.endsWith(".")
    ? `${message} ${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}`
    : `${message}: ${remedy}`;
}
