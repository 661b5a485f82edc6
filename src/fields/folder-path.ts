/**
 * The folder names that a path from the home folder goes through. `\/` is a slash in a name and `\\` a
 * backslash; slashes at either end say nothing.
 */
export function folderNames(path: string): readonly string[] {
  const parts = [...path.matchAll(/(?:\\[\\/]|[^/])+/g)].map(([part]) => part);
  return parts.map((part) => part.replace(/\\([\\/])/g, "$1").normalize("NFC"));
}

/** The path that goes through these folder names: what `folderNames` reads. */
export function folderPath(names: readonly string[]): string {
  return names.map((name) => name.normalize("NFC").replace(/[\\/]/g, "\\$&")).join("/");
}
