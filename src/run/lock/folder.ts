import path from "node:path";

/** The folder of the locks in that for short-lived files. */
export function lockFolderIn(temporary: string): string {
  return path.join(temporary, "keyward-locks");
}
