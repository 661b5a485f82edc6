import type { Point } from "./point.ts";

const accepted = "nothing more to do";

/** What is open about creating and updating a client. */
export const changePoints = [
  {
    name: "put",
    title: "PUT without a field",
    by: "probe",
    behaviour: {
      replace: "sends every field with each update, so nothing is cleared by accident",
      merge: 'sends every field with each update, and "" to clear an allow list',
    },
  },
  {
    name: "clearedList",
    title: 'an allow list set to ""',
    by: "probe",
    behaviour: {
      accepted: "`ip_allow_list: any` clears the list of a live client",
      refused:
        "`ip_allow_list: any` fails for a live client that has a list: write addresses, or replace the client",
    },
  },
  {
    name: "prefixes",
    title: "prefixes in an allow list",
    by: "probe",
    behaviour: {
      accepted,
      refused: "validates them, but the change fails with Workato's words: write addresses",
    },
  },
  {
    name: "ranges",
    title: "ranges in an allow list",
    by: "probe",
    behaviour: {
      refused: "refuses them in manifests",
      accepted:
        "refuses them in manifests; one in a live client is shown as it is, and its effect counts as unclear",
    },
  },
  {
    name: "ipv6",
    title: "IPv6 addresses in an allow list",
    by: "probe",
    behaviour: {
      accepted,
      refused: "validates them, but the change fails with Workato's words: write IPv4 addresses",
    },
  },
  {
    name: "nestedFolders",
    title: "ids of folders within a project",
    by: "probe",
    behaviour: {
      kept: accepted,
      dropped: "fails the change with `not-as-sent`: name the project's own folder",
      refused: "fails the change with Workato's words: name the project's own folder",
    },
  },
  {
    name: "uniqueNames",
    title: "two clients of one name",
    by: "probe",
    behaviour: {
      false: "refuses to choose between them: pin one with `id`",
      true: "nothing more to do; a create that is refused for its name fails",
    },
  },
  {
    name: "storedNames",
    title: "how a name is stored",
    by: "probe",
    behaviour: {
      "as-sent": accepted,
      trimmed: "refuses padded names in manifests",
      nfd: "compares names in every Unicode form",
      nfc: "compares names in every Unicode form",
      cut: "fails the create with `not-as-sent`: shorten the name",
      escaped: "fails the create with `not-as-sent`: avoid `&`, `<` and `>`",
      unique: "fails the create with `not-as-sent`: choose a name that is free",
    },
  },
  {
    name: "asSent",
    title: "a field whose answer differs from what is stored",
    by: "probe",
    behaviour: {
      yes: accepted,
      "*": "fails the change with `not-as-sent`; the next plan shows what is stored",
    },
  },
  {
    name: "refusal",
    title: "how a change is refused",
    by: "probe",
    behaviour: {
      status: "fails the change with the server's words",
      "success-false": "fails the change with the server's words, although the status is 200",
    },
  },
  {
    name: "deleted",
    title: "answer to a delete",
    by: "probe",
    behaviour: {
      success: "is done",
      empty: "is done",
      "no-content": "is done",
      other: "reads the client once: it is done if the client is gone",
    },
  },
] as const satisfies readonly Point[];
