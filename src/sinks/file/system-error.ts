/** What to do about an error of the file system. */
export function remedy(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return "free some space there, or give the sink a path on another disk";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "let the user who runs keyward write there, or give the sink another path";
    case "ENOTDIR":
    case "EEXIST":
      return "move away the file that is in the place of a folder, or give the sink another path";
    default:
      return "fix the error that the system reported, or give the sink another path";
  }
}

/** The code of an error of the system, such as ENOENT; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The text of an error. */
export function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
