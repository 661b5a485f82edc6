import type { PlanInput } from "../../../plan/input.ts";
import type { Unknown, UnknownCode } from "./inventory.ts";
import { folderIds, type Names } from "./names.ts";
import type { ReadWorkspace } from "./workspace-inventory.ts";

/** What could not be found out about one workspace; `sinksRead` false: no sink was asked. */
export function workspaceUnknowns(
  { plan, input, names }: ReadWorkspace,
  { sinksRead }: { readonly sinksRead: boolean },
): readonly Unknown[] {
  const workspace = plan.workspace.name;
  const [problem] = plan.problems;
  if (input === null) {
    const reason = problem?.message ?? null;
    return [{ code: "workspace-unread", workspace, count: null, reason }];
  }
  return [
    ...(plan.changes === null
      ? [{ code: "plan-unmade", count: null, reason: problem?.message ?? null } as const]
      : []),
    ...nameUnknowns(input, names),
    ...tokenUnknowns(input, sinksRead),
  ].map((one) => ({ ...one, workspace }));
}

type Found = Omit<Unknown, "workspace">;

function counted(code: UnknownCode, count: number, reason: string | null = null): readonly Found[] {
  return count === 0 ? [] : [{ code, count, reason }];
}

function nameUnknowns({ live }: PlanInput, names: Names): readonly Found[] {
  const roles = new Set(live.flatMap(({ role }) => (role === null || names.roles.has(role) ? [] : [role])));
  const folders = new Set(live.flatMap(folderIds).filter((id) => !names.folders.has(id)));
  return [
    ...counted("role-names", roles.size, names.unread.roles),
    ...(names.askedFolders
      ? counted("folder-names", folders.size, names.unread.folders)
      : counted("folder-names-not-asked", folders.size)),
  ];
}

function tokenUnknowns({ live, tokens }: PlanInput, sinksRead: boolean): readonly Found[] {
  // Both clients of an entry with `overlap` have the same places.
  const owners = [...tokens].filter(([{ pair }]) => pair?.credential !== "second");
  const places = owners.flatMap(([, found]) => found);
  const unread = places.flatMap(({ reading }) => (reading.kind === "unknown" ? [reading.reason] : []));
  return [
    ...counted("token-times", live.filter(({ token_updated_at }) => token_updated_at === null).length),
    ...(sinksRead
      ? counted("places-unreadable", unread.length, unread[0] ?? null)
      : counted("sinks-not-read", places.length)),
  ];
}
