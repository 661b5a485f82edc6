import path from "node:path";
import type { PlaceHazard } from "../../model/token/site.ts";
import { isWithin } from "./work-tree.ts";

/** A file sink in a Git work tree; real paths. */
interface InTree {
  readonly sink: string;
  /** The sink's own folder. */
  readonly own: string;
  readonly top: string;
  /** The folder of the configuration. */
  readonly home: string;
}

/** The most files that are named. */
const named = 3;

/** A link that a change of the repository brings could send tokens elsewhere, although the configuration stays as it is. */
export function elsewhere(sink: string, folder: string, real: string): PlaceHazard {
  return {
    rule: "place-elsewhere",
    message: `${folder} of the sink ${sink} is reached through a link: it is really ${real}`,
    way: "write the real folder in the `path` of the sink, or remove the link",
  };
}

/** Git tracks these files. */
export function trackedByGit(at: InTree, files: readonly string[]): PlaceHazard {
  const shown = files.slice(0, named).map((file) => below(at.top, file));
  const more = files.length > named ? ` and ${files.length - named} more` : "";
  return {
    rule: "place-in-git",
    message: `Git tracks ${shown.join(", ")}${more}, where the sink ${at.sink} keeps tokens: they would be committed`,
    way: `remove ${files.length === 1 ? "it" : "them"} from Git (git rm --cached -- ${shown.map(quoted).join(" ")}${more === "" ? "" : " …"}), ${ignoreAdvice(at)}, and replace each token that was ever committed`,
  };
}

/** Git neither tracks nor ignores these files. */
export function keptByGit(at: InTree, [first = "", ...others]: readonly string[]): PlaceHazard {
  const where = isShared(at)
    ? `${below(at.top, first)}${others.length === 0 ? "" : " and other places"} of the sink ${at.sink}`
    : `${below(at.top, at.own)}/ of the sink ${at.sink}`;
  return {
    rule: "place-in-git",
    message: `Git does not ignore ${where}: \`git add\` would add the tokens`,
    way: ignoreAdvice(at),
  };
}

/** Git could not be asked; only the `.gitignore` of the folder counts. */
export function notAsked(at: InTree, error: string): PlaceHazard {
  return {
    rule: "place-in-git",
    message: `${at.own} of the sink ${at.sink} is in the Git work tree ${at.top}, and git could not be asked whether it is ignored: ${error}`,
    way: isShared(at)
      ? `install git, or ${ownFolderAdvice}`
      : `install git, or write the line * into ${path.join(at.own, ".gitignore")}`,
  };
}

const ownFolderAdvice =
  "give the sink a folder of its own, such as `tokens/{name}`: keyward creates it with a .gitignore";

function ignoreAdvice(at: InTree): string {
  if (isShared(at)) return ownFolderAdvice;
  const pattern = below(at.top, at.own).replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
  return `add the line /${pattern}/ to ${path.join(at.top, ".gitignore")}`;
}

/** Whether the folder holds more than the sink's files: the configuration, or the whole work tree. */
function isShared({ own, top, home }: InTree): boolean {
  return own === top || isWithin(home, own);
}

function below(top: string, file: string): string {
  return path.relative(top, file).split(path.sep).join("/");
}

/** A path as a user would type it in a shell. */
function quoted(file: string): string {
  return /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
