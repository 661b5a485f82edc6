import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  parseInstant
} from "./util-instant.js";
import {
  commandAfterRotate,
  printChanges,
  requireTerminal
} from "./commands-apply.js";
import {
  endedCode
} from "./commands-exit-code.js";
import {
  run
} from "./run.js";
import {
  assemblePlan,
  changeSides,
  endRisks,
  formerIds,
  guardProblems,
  identify,
  issueTargetOf,
  limitValue,
  needingSinks,
  policyFindings,
  refusedPlan,
  rotateChange,
  rotationRisks
} from "./run-attempt.js";
import {
  prepare
} from "./run-prepare.js";
import {
  didYouMean,
  idList,
  note,
  problem
} from "./plan-identity-scope.js";
import {
  nearest
} from "./run-input-read-options.js";
import {
  issuedNext,
  membersOf,
  replaceMigrated,
  selectedRow,
  spareRow,
  turnsOf
} from "./plan-tokens-turns.js";
import {
  otherName
} from "./model-pair.js";
import {
  minuteWords,
  parseDuration
} from "./util-duration.js";
import {
  forTerminal
} from "./render-plan-values.js";
import {
  placeOf,
  sameName,
  title
} from "./model-names.js";
import {
  KeywardError
} from "./model-errors.js";

// src/plan/rotation/migrated-rotations.ts
function isMigratedClient({ row }) {
  return row.concerns.includes("migrated");
}
function migratedNotes(left) {
  return left.map(({ live, declared }) => {
    const message = `${title(live)} (id ${live.id}) is left out: it was made from a legacy API key, and Workato issues no new token for it; ${replaceMigrated}`;
    return note("rotate-migrated", message, declared.source);
  });
}
function migratedClient({ live, declared }) {
  return problem("rotate-migrated", {
    message: `${title(live)} (id ${live.id}) was made from a legacy API key, and Workato issues no new token for it`,
    way: `${replaceMigrated} (or, if it was made later, give it a name that does not begin with "Migrated API client")`,
    source: declared.source
  });
}

// src/plan/rotation/selection.ts
function selects(what, row) {
  switch (what.kind) {
    case "names":
    case "nothing":
      return false;
    case "due":
      return row.due;
    case "issued-before":
      return isIssuedBefore(row, what.instant);
    case "undelivered":
      return row.state === "not-held" || row.state === "reissued-elsewhere" || row.state === "pending";
    case "all":
      return true;
  }
}
function isIssuedBefore({ updated_at: at }, instant) {
  return at !== null && Date.parse(at) < instant;
}

// src/plan/rotation/pair-rotations.ts
function mayRotate({ turn, row }, { endsOverlap }) {
  if (endsOverlap) return turn.kind === "pair" && turn.everywhere && row.state !== "pending";
  return turn.kind === "pair" || turn.one.declared.pair === null || row.state === "pending";
}
function notRotatable(one, { endsOverlap }) {
  const { pair } = one.declared;
  if (pair === null) return withoutOverlap(one);
  return endsOverlap && one.turn.kind === "pair" ? unknownPlace(one) : incomplete(one, pair);
}
function incompleteNotes(matching, ends) {
  if (ends.endsOverlap) return [];
  return matching.filter((one) => !mayRotate(one, ends)).map(({ live, declared }) => {
    const other = declared.pair === null ? "" : otherName(declared.pair);
    const message = `${title(live)} is left out: it has \`overlap\`, and its other API client, "${other}", is not live yet; \`keyward apply\` creates it`;
    return note("overlap-incomplete", message, placeOf(declared, "token/overlap"));
  });
}
function incomplete({ live, declared }, pair) {
  return problem("overlap-incomplete", {
    message: `${title(live)} has \`overlap\`, but its other API client, "${otherName(pair)}", is not live: a new token now would end the only one`,
    way: "run `keyward apply` first, which creates it",
    source: placeOf(declared, "token/overlap")
  });
}
function withoutOverlap({ live, declared }) {
  return problem("no-overlap", {
    message: `${title(live)} has no \`overlap\`: it has no earlier token that still works`,
    way: "name clients with `token: { overlap: true }`, or rotate it without --end-overlap",
    source: declared.source
  });
}
function unknownPlace({ live, declared }) {
  return problem("overlap-unknown", {
    message: `not every place of ${title(live)} is known to hold the same token of its two API clients: ending one of the two might end the one in use`,
    way: `run \`keyward rotate ${declared.pair?.first ?? declared.name}\` first, which delivers a new token`,
    source: placeOf(declared, "token/overlap")
  });
}

// src/plan/rotation/pick-rotations.ts
function candidatesOf({ tokens, now, selection }, managed, own = false) {
  return turnsOf(managed, tokens).map((turn) => {
    const next = issuedNext(turn);
    const row = selection.endsOverlap ? spareRow(turn, tokens, now) : selectedRow(turn, tokens, now);
    return { ...next, turn, own, row };
  });
}
function pick(input, candidates, inScope) {
  const { what, environment } = input.selection;
  const inEnvironment = candidates.filter(
    ({ live }) => environment === null || sameName(environment, live.environment)
  );
  if (what.kind === "names") return issuedBefore(what, pickNames(what.names, inEnvironment, input));
  const matching = inEnvironment.filter(
    ({ row, declared }) => selects(what, row) && declared.token.deliver_to !== "none"
  );
  const able = matching.filter((one) => mayRotate(one, input.selection));
  const selected = able.filter((one) => !isMigratedClient(one));
  const left = [
    ...migratedNotes(able.filter(isMigratedClient)),
    ...incompleteNotes(matching, input.selection)
  ];
  if (what.kind !== "due") return { picked: selected, problems: [], notes: left };
  const rotatable = selected.filter((one) => one.row.state === "held" || isTrusted(one, input.trusted));
  const most = limitValue(input.limits.max_rotations, inScope) ?? rotatable.length;
  return {
    picked: rotatable.slice(0, most),
    problems: [],
    notes: [...left, ...dueNotes(selected.length, rotatable.length, most)]
  };
}
function issuedBefore({ issuedBefore: instant }, found) {
  if (instant === void 0) return found;
  return { ...found, picked: found.picked.filter(({ row }) => isIssuedBefore(row, instant)) };
}
function dueNotes(due, rotatable, most) {
  const notHeld = due - rotatable;
  const later = Math.max(0, rotatable - most);
  return [
    ...notHeld > 0 ? [
      note(
        "due-not-held",
        `${notHeld} due, but not known to be held by their sinks: rotate them by name, or with --undelivered`,
        null
      )
    ] : [],
    ...later > 0 ? [
      note(
        "due-later",
        `${later} more due: the next run takes the oldest of them (--max-rotations)`,
        null
      )
    ] : []
  ];
}
function isTrusted({ declared: { token } }, trusted) {
  return Array.isArray(token.deliver_to) && token.deliver_to.every((sink) => trusted.has(sink));
}
function pickNames(names, candidates, { live, ownership, selection }) {
  const picked = [];
  const problems = [];
  for (const name of new Set(names)) {
    const found = candidatesNamed(candidates, name);
    const [first, ...others] = found;
    if (first === void 0)
      problems.push(
        noSuchClient(
          name,
          candidates,
          live.some((client) => sameName(client.name, name)),
          ownership
        )
      );
    else if (others.length > 0) problems.push(severalClients(name, found));
    else if (isMigratedClient(first)) problems.push(migratedClient(first));
    else if (mayRotate(first, selection)) picked.push(first);
    else problems.push(notRotatable(first, selection));
  }
  return { picked: oldestFirst([...new Set(picked)]), problems, notes: [] };
}
function candidatesNamed(candidates, name) {
  const named = (nameOf) => candidates.filter(({ turn }) => membersOf(turn).some((one) => sameName(nameOf(one), name)));
  const live = named((one) => one.live.name);
  return live.length > 0 ? live : named((one) => one.declared.name);
}
function noSuchClient(name, candidates, isLive, { self }) {
  const members = candidates.flatMap(({ turn }) => membersOf(turn));
  const known = members.flatMap((one) => [one.live.name, one.declared.name]);
  const own = self?.some((entry) => entry.kind === "name" && sameName(entry.name, name)) ?? false;
  const why = own ? "it is `self`" : isLive ? "no manifest declares it (or it is out of scope)" : "no live client has that name";
  return problem("rotate-unknown", {
    message: `"${name}" is not a managed client: ${why}${didYouMean(nearest(name, known))}`,
    way: own ? "rotate it with --self" : "name a client that a manifest declares, with --environment where it has one"
  });
}
function severalClients(name, found) {
  return problem("rotate-ambiguous", {
    message: `${found.length} managed clients are named "${name}": ${idList(found.map(({ live }) => live))}`,
    way: "select one with --environment",
    numbers: { clients: found.length }
  });
}
function merge(first, last) {
  const own = new Set(last.picked.map(({ live }) => live.id));
  return {
    picked: [...first.picked.filter(({ live }) => !own.has(live.id)), ...last.picked],
    problems: [...first.problems, ...last.problems],
    notes: [...first.notes, ...last.notes]
  };
}
function oldestFirst(candidates) {
  const age = ({ row, live }) => `${row.updated_at === null ? "" : new Date(row.updated_at).toISOString()} ${title(live)}`;
  return [...candidates].sort((a, b) => age(a) < age(b) ? -1 : 1);
}

// src/plan/rotation/pick-self.ts
function pickSelf(input) {
  const none = { picked: [], problems: [], notes: [] };
  if (!input.selection.self) return none;
  const spared = identify({ ...input, ownership: { ...input.ownership, self: [] } }).managed;
  const own = identify(input).self;
  const ids = new Set(own.map(({ id }) => id));
  const candidates = candidatesOf(input, spared, true).filter(
    ({ turn }) => membersOf(turn).some(({ live }) => ids.has(live.id))
  );
  const [only, ...others] = candidates;
  if (only !== void 0 && others.length === 0) {
    if (isMigratedClient(only)) return { ...none, problems: [migratedClient(only)] };
    if (!mayRotate(only, input.selection))
      return { ...none, problems: [notRotatable(only, input.selection)] };
    return { ...none, picked: [only] };
  }
  const message = only === void 0 ? "--self: no manifest declares a client of `self`, so no sink is configured for its token" : `--self: ${candidates.length} declared clients are \`self\`: ${idList(candidates.map(({ live }) => live))}`;
  const way = only === void 0 ? "declare it, with a `token.deliver_to`" : "declare only the one whose token this run uses";
  return {
    ...none,
    problems: [problem("rotate-self", { message, way, numbers: { clients: candidates.length } })]
  };
}

// src/plan/rotation/make-rotation.ts
function makeRotation(asked) {
  const input = withTakenPlaces(asked);
  const { what, endsOverlap } = input.selection;
  const options = {
    ...input.options,
    rotate: what.kind,
    ...endsOverlap ? { end_overlap: true } : {}
  };
  const identified = identify(input);
  const { notes } = identified;
  const problems = [...identified.problems, ...needsSelf(input)];
  if (problems.length > 0) return refusedPlan(input, options, { problems, notes });
  const candidates = oldestFirst(candidatesOf(input, identified.managed));
  const chosen = pick(input, candidates, identified.inScope);
  const { picked, ...found } = merge(chosen, pickSelf(input));
  const changes = picked.map((one) => rotation(one, input));
  const judged = policyFindings(input, [], changeSides(changes, input, identified));
  const guarded = guardProblems(guardSubject(identified, picked, input.selection), input);
  const plan = assemblePlan(input, identified, {
    options,
    changes,
    token_changes: [],
    unmanaged: [],
    left_alone: [],
    tokens: candidates.map(({ row }) => row),
    problems: [...found.problems, ...guarded, ...judged.problems],
    notes: [...found.notes, ...judged.notes]
  });
  return needingSinks(plan);
}
function withTakenPlaces(input) {
  const { takePlace, what } = input.selection;
  if (!takePlace || what.kind !== "names") return input;
  const empty = (place) => place.reading.kind === "foreign" ? { ...place, reading: { kind: "absent" } } : place;
  const tokens = new Map([...input.tokens].map(([client, places]) => [client, places.map(empty)]));
  return { ...input, tokens };
}
function rotation({ live, declared, row, own, turn }, input) {
  const { tokens, selection, now } = input;
  const { name, environment } = live;
  const issued = row.updated_at === null ? "selected" : `selected: issued ${row.updated_at}`;
  const reason = selection.endsOverlap ? `ends the earlier token${turn.kind === "pair" ? `; that of ${title(turn.other.live)} goes on working` : ""}` : turn.kind === "pair" && turn.known ? `replaces the token of ${title(turn.other.live)}, which goes on working${row.updated_at === null ? "" : ` (issued ${row.updated_at})`}` : issued;
  const codes = selection.endsOverlap ? endRisks(turn, now) : rotationRisks(turn, tokens, now);
  const target = issueTargetOf(declared, tokens, selection.endsOverlap ? "spare" : "deliver");
  return rotateChange(live, { name, environment, source: declared.source }, target, { reason, own, codes });
}
function needsSelf({ ownership, selection }) {
  if (ownership.self !== null || selection.what.kind === "names" && !selection.self) return [];
  return [
    problem("rotate-needs-self", {
      message: "`self` is not configured: a rotation could end keyward's own token in the middle",
      way: "name the clients whose tokens run keyward in `self` (or KEYWARD_SELF), or `none`"
    })
  ];
}
function guardSubject(identified, picked, { endsOverlap }) {
  return {
    planned: { creates: 0, updates: 0, deletes: 0, rotations: picked.length },
    inScope: identified.inScope,
    issuing: picked.map(({ declared, live, turn }) => ({
      declared,
      id: live.id,
      partners: turn.kind === "pair" ? [turn.other.live.id] : formerIds(declared, identified.formerSeconds),
      delivers: !endsOverlap
    })),
    owners: identified.managed.map(({ declared }) => declared),
    destined: picked.map(({ declared }) => declared)
  };
}

// src/commands/rotate.ts
async function rotate(flags, voice, system) {
  const selection = selectionOf(flags, system.clock.now());
  const minutes = flags.olderThan === void 0 ? null : minuteWords(flags.olderThan);
  if (minutes !== null) system.err(`Note: --older-than ${minutes}
`);
  requireTerminal("rotate", flags.yes ?? false, system);
  const prepared = await prepare(flags, system);
  const trusted = new Set(prepared.options.sinks.filter((sink) => sink.trusted).map(({ name }) => name));
  const make = (input) => makeRotation({ ...input, selection, trusted });
  const edge = { voice, system };
  const needsInstant = selection.what.kind === "all" || selection.what.kind === "names" && prepared.workspaces.length > 1;
  let resumeAt = null;
  const next = (report) => commandAfterRotate(flags, resumeAt, report);
  const task = {
    prepared,
    asked: { prune: false, make },
    gate: gateOf(flags),
    audit: flags.audit ?? null,
    listener: {
      ...await printChanges(flags, edge, next),
      starting: (attempts) => {
        resumeAt = needsInstant ? flags.issuedBefore ?? instantAfterNewest(attempts) : null;
        if (resumeAt !== null) system.err(resumption(next(null)));
      }
    }
  };
  return endedCode(await run(task, edge), { detailed: false });
}
function gateOf({ yes, endOverlap }) {
  const question = endOverlap === true ? "End these earlier tokens? They stop working at once." : "Issue these tokens? The earlier ones stop working at once.";
  return yes === true ? { kind: "open" } : { kind: "ask", question };
}
function resumption(command) {
  return `If this run stops, continue with the rest: ${forTerminal(command)}
`;
}
function instantAfterNewest(attempts) {
  const times = attempts.flatMap(({ plan }) => plan.tokens ?? []).map(({ updated_at }) => Date.parse(updated_at ?? ""));
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? null : new Date(Math.max(...known) + 1).toISOString();
}
function selectionOf(flags, now) {
  const { names, olderThan, issuedBefore: issuedBefore2, undelivered, all } = flags;
  const namedBefore = issuedBefore2 === void 0 ? {} : { issuedBefore: instantOf(issuedBefore2) };
  const ways = [
    ...names.length > 0 ? [{ kind: "names", names, ...namedBefore }] : [],
    ...olderThan === void 0 ? [] : [{ kind: "issued-before", instant: now - durationOf(olderThan) }],
    ...issuedBefore2 === void 0 || names.length > 0 ? [] : [{ kind: "issued-before", instant: instantOf(issuedBefore2) }],
    ...undelivered === true ? [{ kind: "undelivered" }] : [],
    ...all === true ? [{ kind: "all" }] : []
  ];
  const [what, ...others] = ways;
  if (others.length > 0) {
    throw new KeywardError(
      "rotate accepts only one selection",
      "give names (with --issued-before, only the older ones of their tokens), or one of --older-than, --issued-before, --undelivered and --all"
    );
  }
  if (flags.takePlace === true && names.length === 0) {
    throw new KeywardError(
      "--take-place overwrites values that keyward does not recognize",
      "name the clients whose tokens may overwrite them"
    );
  }
  if (flags.endOverlap === true) checkEndOverlap(flags, what);
  const self = flags.self ?? false;
  return {
    what: what ?? (self ? { kind: "nothing" } : { kind: "due" }),
    environment: flags.environment ?? null,
    self,
    takePlace: flags.takePlace ?? false,
    endsOverlap: flags.endOverlap ?? false
  };
}
function checkEndOverlap({ self, takePlace }, what) {
  if (what === void 0 || what.kind === "undelivered")
    throw new KeywardError(
      "--end-overlap ends earlier tokens, and needs to know whose",
      "give names, or one of --older-than, --issued-before and --all"
    );
  if (self === true)
    throw new KeywardError(
      "--end-overlap cannot be combined with --self: keyward may run with the token that would end",
      "run `keyward rotate --self` twice instead: the second run issues that token again"
    );
  if (takePlace === true)
    throw new KeywardError(
      "--end-overlap cannot be combined with --take-place: no place changes",
      "remove one of the two"
    );
}
function durationOf(text) {
  const ms = parseDuration(text);
  if (ms === null)
    throw new KeywardError(
      `--older-than ${text} is not a duration`,
      "write it in days or weeks, as 90d or 12w; h, m and s are hours, minutes and seconds, and months are written in days"
    );
  return ms;
}
function instantOf(text) {
  const instant = parseInstant(text);
  if (instant === null) {
    throw new KeywardError(
      `--issued-before ${text} is not a date or time that exists`,
      "write it as 2026-06-01 or 2026-06-01T12:00:00Z"
    );
  }
  return instant;
}

export {
  rotate
};
