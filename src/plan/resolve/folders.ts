import type { Declared, Folders } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Directory, Resolution } from "./directory.ts";
import { placeOf, title } from "../../model/names.ts";
import { didYouMean, problem } from "../../model/make-problem.ts";
import { type FolderEnvironment, type FolderResolution, listsFoldersOf } from "./resolve.ts";

/** A declared client's folders as a sorted set of ids. */
export function resolveFolders(declared: Declared, directory: Directory): Resolution<Folders> {
  const { folders } = declared;
  if (folders === "all") return { value: "all", problems: [] };
  const found = folders.map((folder, at) =>
    resolveFolder({ ...declared, source: placeOf(declared, `folders/${at}`) }, folder, directory),
  );
  const problems = found.filter((item) => typeof item !== "number");
  if (problems.length > 0) return { value: null, problems };
  const ids = found.filter((item) => typeof item === "number");
  return { value: [...new Set(ids)].sort((a, b) => a - b), problems: [] };
}

function resolveFolder(
  declared: Declared,
  folder: number | string,
  directory: Directory,
): number | PlanProblem {
  if (typeof folder === "number") return folder;
  const { folderEnvironment, folderPaths } = directory;
  if (!listsFoldersOf(folderEnvironment, declared)) return elsewhere(declared, folder, folderEnvironment);
  const resolution = folderPaths.get(folder) ?? { kind: "missing", segment: folder, nearest: [] };
  return resolution.kind === "found" ? resolution.id : unresolved(declared, folder, resolution);
}

function unresolved(
  { source, ...declared }: Declared,
  path: string,
  resolution: Exclude<FolderResolution, { kind: "found" }>,
): PlanProblem {
  const start = `${title(declared)} has the folder "${path}", but`;
  if (resolution.kind === "missing") {
    const why = `there is no "${resolution.segment}"${didYouMean(resolution.nearest)}`;
    const way =
      "correct the path (from the home folder; `\\/` is a slash in a name), or write the folder's id";
    const shared = {
      of: "folder path",
      who: title(declared),
      predicate: `cannot be resolved: ${why}`,
    } as const;
    return problem("unknown-folder", { message: `${start} ${why}`, way, source, shared });
  }
  const why = `${resolution.ids.length} folders have that path: ids ${resolution.ids.join(", ")}`;
  return problem("ambiguous-folder", {
    message: `${start} ${why}`,
    way: "write the id of the one that is meant",
    numbers: { folders: resolution.ids.length },
    source,
    shared: { of: "client", who: title(declared), predicate: `have the folder "${path}", but ${why}` },
  });
}

function elsewhere({ source, ...declared }: Declared, path: string, whose: FolderEnvironment): PlanProblem {
  const { lists, way } = elsewhereWords(whose);
  const message = `${title(declared)} has the folder path "${path}", but ${lists}`;
  const shared = {
    of: "folder path",
    who: title(declared),
    predicate: `cannot be resolved: ${lists}`,
  } as const;
  return problem("folder-path-elsewhere", { message, way, source, shared });
}

function elsewhereWords(whose: FolderEnvironment): { readonly lists: string; readonly way: string } {
  switch (whose.kind) {
    case "one":
      return {
        lists: `this token lists the folders of ${whose.environment} only`,
        way: "write the folder's id",
      };
    case "customer":
      return {
        lists:
          "this customer has environments, and the API does not tell of which one its managed user id lists the folders",
        way: "write the folder's id, in a manifest of this customer alone (`{customer}` in `manifests`), since ids differ from customer to customer",
      };
    case "any":
    case "unknown":
      return {
        lists: "it is not known of which environment this token lists the folders",
        way: "write the folder's id, or name in `self` the client whose token runs keyward",
      };
  }
}
