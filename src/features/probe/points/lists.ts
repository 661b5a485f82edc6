import type { Point } from "./point.ts";

const moving =
  "have another person create and delete clients while `keyward plan -v` reads several pages; keyward assumes that rows can move";

/** What is open about lists. */
export const listPoints = [
  {
    name: "listShape",
    title: "shape of a list",
    by: "probe",
    behaviour: {
      items: "reads `result.items`",
      bare: "reads `result` itself; any other shape is an error, never an empty list",
    },
  },
  {
    name: "count",
    title: "count of a list",
    by: "probe",
    behaviour: {
      total: "must be reached before the list is believed to be complete",
      page: "never ends a list: a short or an empty page does",
      none: "ends a list by a short page; where creates or deletes are planned, one more page is read",
    },
  },
  {
    name: "pageFields",
    title: "page and per_page in lists",
    by: "probe",
    behaviour: {
      all: "a smaller per_page than requested is believed",
      roles: "the size of a page of clients is learned from its rows",
      asked: "a page that is shorter than it says ends no list",
      none: "the size of a page is learned from its rows",
    },
  },
  {
    name: "perPageCap",
    title: "largest page",
    by: "probe",
    behaviour: { "*": "asks for 100 rows, and reads on with the size that the pages turn out to have" },
  },
  {
    name: "order",
    title: "order of a list",
    by: "probe",
    behaviour: {
      id: "sorts by id itself",
      reverse: "sorts by id itself",
      shuffle: "sorts by id itself; no client is counted twice",
    },
  },
  {
    name: "shift",
    title: "rows that move between pages",
    by: { hand: moving },
    behaviour: {
      none: "nothing more to do",
      repeat: "counts no id twice; reads again before creates and deletes",
      miss: "reads again before creates and deletes; both readings must agree",
    },
  },
  {
    name: "shiftAt",
    title: "when rows move",
    by: { hand: moving },
    behaviour: { "*": "the same, whichever page is affected" },
  },
  {
    name: "listOf",
    title: "whose clients a list shows",
    by: "probe",
    behaviour: {
      workspace: "plans every environment with one token",
      "own-environment":
        "refuses to create a client again whose marker names a live id that the list does not show",
    },
  },
  {
    name: "createLag",
    title: "lists that still miss a new client",
    by: "probe",
    behaviour: {
      "0": "nothing more to do",
      "*": "reads the id in the marker of the token's place before it creates a client again",
    },
  },
  {
    name: "listLag",
    title: "lists that still show the previous token time",
    by: "probe",
    behaviour: {
      "0": "nothing more to do",
      "*": "an earlier time in a list never means that a token was lost",
    },
  },
  {
    name: "forbid",
    title: "lists that the token may not read (403)",
    by: "probe",
    behaviour: { "*": "names the missing privilege; ids in manifests still work without roles and folders" },
  },
  {
    name: "rolesStatus",
    title: "answer of the list of roles",
    by: "probe",
    behaviour: {
      "200": "manifests can name roles",
      "403": "manifests must use the ids of roles; a name is an error that names the missing privilege",
      "404": "manifests must use the ids of roles; a name is an error that names the missing privilege",
    },
  },
  {
    name: "foldersShowAll",
    title: "a list of folders holds nested ones too",
    by: "probe",
    behaviour: {
      false: "reads one level of folders after the other",
      true: "finds children by their parent_id, so the others do no harm",
    },
  },
  {
    name: "activity",
    title: "activity audit log",
    by: "probe",
    behaviour: {
      on: "`plan --who` shows who changed a client that drifted",
      forbidden: "`plan --who` says in one line that the privilege is missing",
      absent: "`plan --who` says in one line that there is no log",
    },
  },
  {
    name: "foldersOf",
    title: "one tree of folders, or one for each environment",
    by: { hand: "compare the folders that the tokens of two environments list" },
    behaviour: {
      "*": "resolves paths only for the environment that the token belongs to; elsewhere manifests need folder ids",
    },
  },
] as const satisfies readonly Point[];
