/**
 * The folder names that a path from the home folder goes through. `\/` is a slash in a name and `\\` a
 * backslash; slashes at either end are ignored.
 */
export function folderNames(path: string): readonly string[] {
  const parts = [...path.matchAll(/(?:\\[\\/]|[^/])+/g)].map(([part]) => part);
  return parts.map((part) => part.replace(/\\([\\/])/g, "$1").normalize("NFC"));
}

/** The path that goes through these folder names: the inverse of `folderNames`. */
export function folderPath(names: readonly string[]): string {
  return names.map((name) => name.normalize("NFC").replace(/[\\/]/g, "\\$&")).join("/");
}
