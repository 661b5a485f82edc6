import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  archiveLimits,
  onlyFile,
  readArtifacts,
  readBaseChanges,
  readBranchChanges,
  readPulls,
  readRuns,
  reviewFormat,
  reviewsFormat
} from "./action-review-unzip.js";
import {
  changedPrograms,
  customerFiles,
  placesOf,
  programCheck,
  readBase,
  requireCheckout
} from "./action-reader.js";
import {
  mismatch
} from "./schema-mismatch.js";
import {
  GithubError
} from "./github-error.js";
import {
  mapSequential
} from "./http-masking.js";
import {
  at
} from "./util-json.js";
import {
  KeywardError,
  StaleError
} from "./model-errors.js";

// src/action/merged/range.ts
var mostCommits = 100;
function lastApply(runs, reported, history, trusted) {
  const ours = runs.filter((run) => isApply(run, trusted));
  const known = ours.filter(({ id }) => reported.has(id));
  const pushes = ours.filter(({ event }) => event === "push");
  const applied = new Set((known.length > 0 ? known : pushes).map(({ headSha }) => headSha));
  return history.find((sha) => applied.has(sha)) ?? null;
}
function isApply(run, { repository, defaultBranch, workflowPath }) {
  return run.path === workflowPath && run.conclusion === "success" && run.headBranch === defaultBranch && (run.event === "push" || run.event === "workflow_dispatch") && run.repository?.toLowerCase() === repository.toLowerCase() && run.headRepository?.toLowerCase() === repository.toLowerCase();
}
function cover(commits, merged, { defaultBranch }) {
  const pulls = /* @__PURE__ */ new Map();
  const direct = [];
  for (const sha of commits) {
    const pull = pullRequestOf(sha, commits, merged.get(sha) ?? [], defaultBranch);
    if (pull === null) direct.push(sha);
    else pulls.set(pull.number, { pull, commits: [...pulls.get(pull.number)?.commits ?? [], sha] });
  }
  return { pulls: [...pulls.values()], direct };
}
function pullRequestOf(sha, commits, pulls, defaultBranch) {
  const here = pulls.filter(
    ({ merged, base, mergeCommit }) => merged && base.ref === defaultBranch && mergeCommit !== null && commits.includes(mergeCommit)
  );
  return here.find(({ mergeCommit }) => mergeCommit === sha) ?? here[0] ?? null;
}

// src/action/review/trust.ts
function whyNotPull(pull, { repository, defaultBranch }, touchesGithub) {
  if (!pull.merged) return "it is not merged";
  if (!same(pull.base.repository, repository)) return "it was merged into another repository";
  if (pull.base.ref !== defaultBranch) return `it was merged into ${pull.base.ref}, not ${defaultBranch}`;
  if (!same(pull.head.repository, repository))
    return "it came from a fork, whose plan job has no access to a workspace";
  if (touchesGithub) return "it changes .github/, which contains the workflow that reviews it";
  return null;
}
function whyNotRun(run, pull, trusted, timeline) {
  const [other] = timeline.overlapping;
  if (other !== void 0) return `pull request ${other} of the same branch was open at the same time`;
  if (!(Date.parse(run.createdAt ?? "") >= timeline.baseSince))
    return "it started before the pull request had its current base";
  if (!isBefore(run.startedAt, pull.mergedAt)) return "it was started, or started again, after the merge";
  if (run.headSha !== pull.head.sha) return "it ran for another commit";
  if (run.path !== trusted.workflowPath) return "it belongs to another workflow";
  if (run.event !== "pull_request") return `its event is ${run.event}`;
  if (!same(run.repository, trusted.repository)) return "it belongs to another repository";
  if (!same(run.headRepository, trusted.repository)) return "its commit came from a fork";
  if (run.headBranch !== pull.head.ref) return "it ran for another branch";
  if (run.conclusion !== "success") return `it ended as ${run.conclusion ?? "nothing yet"}`;
  return whyNotPullOfRun(run, pull, trusted);
}
function whyNotPullOfRun({ pulls }, { number }, trusted) {
  if (pulls.length === 0) return null;
  const own = pulls.find((one) => one.number === number);
  if (own === void 0) return "it ran for another pull request";
  return own.base === trusted.defaultBranch ? null : "it ran for another base";
}
function isOfAttempt({ createdAt }, { startedAt }) {
  return isBefore(startedAt, createdAt);
}
function whyNotArtifact({ bytes, expired, createdAt }, { mergedAt }) {
  if (expired) return "it has expired";
  if (!isBefore(createdAt, mergedAt)) return "it was uploaded after the merge, when nobody could review it";
  return bytes > archiveLimits.packed ? "it is too large" : null;
}
function whyNotReview(review, pull, { repository }, workspace) {
  if (!same(review.repository, repository)) return "it is of another repository";
  if (review.pull !== pull.number) return "it is of another pull request";
  if (review.head !== pull.head.sha) return "it is of another commit";
  if (review.workspace.name !== workspace.name) return "it is of another workspace";
  if (review.workspace.host !== workspace.host) return "it is of another host";
  return review.workspace.customer === workspace.customer ? null : "it is of another customer";
}
function reviewArtifact(workspace) {
  return `keyward-review-${artifactPart(workspace)}`;
}
function reportArtifact(workspace) {
  return `keyward-report-${artifactPart(workspace)}`;
}
function artifactPart(workspace) {
  return workspace.replaceAll(/[%"*/:<>?\\|]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isBefore(time, other) {
  return Date.parse(time ?? "") <= Date.parse(other ?? "");
}
function same(a, b) {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}

// src/action/merged/gather.ts
function trustedWorkflowOf({
  owner,
  repository,
  defaultBranch,
  workflowPath
}) {
  return { repository: `${owner}/${repository}`, defaultBranch, workflowPath };
}
async function gatherMerged(context, workspaces, { history, finder }) {
  const trusted = trustedWorkflowOf(context);
  const ancestors = await history.firstParents(context.sha, ancestorLimit);
  const pushes = await finder.successfulRuns("push");
  const reported = await mapSequential(workspaces, (name) => finder.reportedRuns(name));
  const runs = [...pushes, ...await runsByHand(finder, pushes, reported)];
  await requireLatest(
    context.sha,
    runs.filter(({ headSha }) => !ancestors.includes(headSha)),
    trusted,
    history
  );
  const last = reported.map(
    (ids) => lastApply(runs, ids, ancestors, trusted) ?? pushBase(context, ancestors)
  );
  const indexes = last.map((sha) => sha === null ? ancestors.length : ancestors.indexOf(sha));
  const index = Math.max(...indexes, 0);
  const commits = ancestors.slice(0, Math.min(index, mostCommits));
  const merged = new Map(
    await mapSequential(commits, async (sha) => [sha, await finder.pullsOf(sha)])
  );
  return {
    ...cover(commits, merged, trusted),
    base: ancestors[index] ?? null,
    beyond: ancestors.slice(mostCommits, index)
  };
}
async function runsByHand(finder, pushes, reported) {
  const known = new Set(pushes.map(({ id }) => id));
  const others = reported.some((ids) => [...ids].some((id) => !known.has(id)));
  return others ? finder.successfulRuns("workflow_dispatch") : [];
}
var ancestorLimit = 5e3;
function pushBase({ before }, ancestors) {
  return before !== null && ancestors.includes(before) ? before : ancestors[1] ?? null;
}
async function requireLatest(sha, runs, trusted, history) {
  const others = new Set(runs.map(({ headSha }) => headSha));
  for (const other of others) {
    const applied = lastApply(runs, /* @__PURE__ */ new Set(), [other], trusted) !== null;
    if (!applied || !await history.isBefore(sha, other)) continue;
    throw new StaleError(
      `a later commit of ${trusted.defaultBranch} was applied already (${other.slice(0, 12)})`,
      "do not run the old job again: the later run has applied its changes"
    );
  }
}
function reviewer(merged, trusted, { history, finder }) {
  const runs = /* @__PURE__ */ new Map();
  const runsOf = (pull) => {
    const found = runs.get(pull.number) ?? finder.planRuns(pull);
    runs.set(pull.number, found);
    return found;
  };
  const reasons = /* @__PURE__ */ new Map();
  const whyNot = async ({ pull, commits }) => {
    const touched = await mapSequential(commits, (sha) => history.touches(sha, ".github"));
    return whyNotPull(pull, trusted, touched.includes(true));
  };
  const findReview = async (item, workspace, group) => {
    const { pull } = item;
    const reason = reasons.get(pull.number) ?? whyNot(item);
    reasons.set(pull.number, reason);
    const why = await reason;
    return why === null ? finder.review(pull, await runsOf(pull), workspace, group) : { why };
  };
  return async (workspace, group) => {
    const reviews = [];
    const unreviewed = [...commitsWithoutPull(merged)];
    for (const item of merged.pulls) {
      const found = await findReview(item, workspace, group);
      const { number } = item.pull;
      if ("review" in found) reviews.push(found.review);
      else unreviewed.push({ what: `pull request ${number}`, pull: number, why: found.why });
    }
    return { reviews, unreviewed };
  };
}
async function touchesManifests(history, commits) {
  const touched = await mapSequential(commits, (sha) => history.touches(sha, "*.yaml", "*.yml"));
  return touched.includes(true);
}
function commitsWithoutPull({ direct, beyond }) {
  const each = direct.map((sha) => ({
    what: `commit ${sha.slice(0, 12)}`,
    pull: null,
    why: "it does not belong to a pull request"
  }));
  if (beyond.length === 0) return each;
  const why = `only the newest ${mostCommits} commits since the last apply are checked`;
  return [...each, { what: `${beyond.length} older commits`, pull: null, why }];
}

// src/action/review/config-at.ts
import path from "node:path";
async function configAt(sha, { inputs }, history) {
  const files = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [path.normalize(inputs.config)];
  for (const file of files) {
    const text = await history.show(sha, file);
    if (text !== null) return text;
  }
  return null;
}

// src/action/plan-basis/require-tip.ts
async function requireTip({ sha, defaultBranch }, {
  finder,
  history
}, config, remedy = `do not run it again: the run of the newest commit of ${defaultBranch} applies what is still to be applied; if that one failed, run it again`) {
  const isProgram = await history.programCheck(sha, config);
  const lists = history.customerFiles(config);
  const decides = (file) => /\.ya?ml$/i.test(file) || isProgram(file) || lists.includes(file);
  const why = whyNotTip(await finder.changesSince(sha), defaultBranch, decides);
  if (why === null) return;
  throw new StaleError(`this run is for ${sha.slice(0, 12)}, and ${why}`, remedy);
}
function requireOwnCommit({ sha }, head) {
  if (sha === head) return;
  throw new KeywardError(
    `the checkout is at ${head.slice(0, 12)}, but the commit of this run is ${sha.slice(0, 12)}`,
    "remove `ref` from actions/checkout: apply needs the commit that the run is for"
  );
}
function whyNotTip({ status, files, complete }, branch, decides) {
  if (status === "identical") return null;
  if (status !== "ahead") return `${branch} does not contain it`;
  const changed = files.find(decides);
  if (changed !== void 0) return `${branch} has changed since: ${changed}`;
  return complete ? null : `${branch} has changed since, in more files than GitHub lists`;
}

// src/action/merged/pull-timeline.ts
var delayMs = 6e4;
function timelineOf(pull, baseChanges, siblings) {
  const changed = baseChanges.map((at2) => instant(at2) + delayMs);
  return {
    baseSince: Math.max(instant(pull.createdAt), ...changed),
    overlapping: siblings.filter((one) => isOverlapping(one, pull)).map(({ number }) => number)
  };
}
function isOverlapping(one, { number, head, createdAt }) {
  if (one.number === number || one.head.ref !== head.ref) return false;
  return one.closedAt === null || !(instant(one.closedAt) < instant(createdAt));
}
function instant(text) {
  const at2 = text === null ? NaN : Date.parse(text);
  return Number.isNaN(at2) ? Infinity : at2;
}

// src/schema/generated/review.validate.js
var stdin_default = validate21;
var pattern0 = new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
var pattern1 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var schema7 = { "type": "object", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string" }, "host": { "type": "string" }, "customer": { "type": ["string", "null"] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.host === void 0 && (missing0 = "host") || data.customer === void 0 && (missing0 = "customer")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs2 = errors;
          if (typeof data.name !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.host !== void 0) {
            const _errs4 = errors;
            if (typeof data.host !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.customer !== void 0) {
              let data2 = data.customer;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate22.errors = [{ instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema7.properties.customer.type } }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "object", "additionalProperties": true, "required": ["digest", "action", "id", "name", "environment", "token"], "properties": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"] }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "token": { "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/destination" } }, { "type": "null" }] } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sink === void 0 && (missing0 = "sink") || data.place === void 0 && (missing0 = "place")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.sink !== void 0) {
          const _errs2 = errors;
          if (typeof data.sink !== "string") {
            validate25.errors = [{ instancePath: instancePath + "/sink", schemaPath: "#/properties/sink/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.place !== void 0) {
            const _errs4 = errors;
            if (typeof data.place !== "string") {
              validate25.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.digest === void 0 && (missing0 = "digest") || data.action === void 0 && (missing0 = "action") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.token === void 0 && (missing0 = "token")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.digest !== void 0) {
          let data0 = data.digest;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern3.test(data0)) {
                validate24.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }];
                return false;
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.action !== void 0) {
            let data1 = data.action;
            const _errs4 = errors;
            if (!(data1 === "create" || data1 === "update" || data1 === "rotate" || data1 === "delete")) {
              validate24.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema8.properties.action.enum } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              let data2 = data.id;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
                validate24.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema8.properties.id.type } }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs7 = errors;
                if (typeof data.name !== "string") {
                  validate24.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.environment !== void 0) {
                  let data4 = data.environment;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate24.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema8.properties.environment.type } }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.token !== void 0) {
                    let data5 = data.token;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    let valid1 = false;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs15 = errors;
                          if (!validate25(data5[i0], { instancePath: instancePath + "/token/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs15 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        const err0 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/anyOf/0/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs13 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs16 = errors;
                      if (data5 !== null) {
                        const err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                      var _valid0 = _errs16 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      const err2 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                      validate24.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs12;
                      if (vErrors !== null) {
                        if (_errs12) {
                          vErrors.length = _errs12;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "additionalProperties": true, "required": ["name", "environment", "deliver_to", "rotate_after"], "properties": { "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "items": { "$ref": "#/definitions/destination" } }, { "type": "null" }] }, "rotate_after": { "type": ["string", "null"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.deliver_to === void 0 && (missing0 = "deliver_to") || data.rotate_after === void 0 && (missing0 = "rotate_after")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs2 = errors;
          if (typeof data.name !== "string") {
            validate28.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.environment !== void 0) {
            let data1 = data.environment;
            const _errs4 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate28.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema10.properties.environment.type } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.deliver_to !== void 0) {
              let data2 = data.deliver_to;
              const _errs6 = errors;
              const _errs7 = errors;
              let valid1 = false;
              const _errs8 = errors;
              if (!(data2 === "none" || data2 === "discard")) {
                const err0 = { instancePath: instancePath + "/deliver_to", schemaPath: "#/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema10.properties.deliver_to.anyOf[0].enum } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data2)) {
                    var valid2 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs11 = errors;
                      if (!validate25(data2[i0], { instancePath: instancePath + "/deliver_to/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs11 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    const err1 = { instancePath: instancePath + "/deliver_to", schemaPath: "#/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs12 = errors;
                  if (data2 !== null) {
                    const err2 = { instancePath: instancePath + "/deliver_to", schemaPath: "#/properties/deliver_to/anyOf/2/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var _valid0 = _errs12 === errors;
                  valid1 = valid1 || _valid0;
                }
              }
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/deliver_to", schemaPath: "#/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate28.errors = vErrors;
                return false;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rotate_after !== void 0) {
                let data4 = data.rotate_after;
                const _errs14 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validate28.errors = [{ instancePath: instancePath + "/rotate_after", schemaPath: "#/properties/rotate_after/type", keyword: "type", params: { type: schema10.properties.rotate_after.type } }];
                  return false;
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.keyward === void 0 && (missing0 = "keyward") || data.repository === void 0 && (missing0 = "repository") || data.pull === void 0 && (missing0 = "pull") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head") || data.workspace === void 0 && (missing0 = "workspace") || data.digest === void 0 && (missing0 = "digest") || data.changes === void 0 && (missing0 = "changes") || data.token_changes === void 0 && (missing0 = "token_changes")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.format !== void 0) {
          const _errs2 = errors;
          if ("keyward.review/v1" !== data.format) {
            validate21.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.review/v1" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.keyward !== void 0) {
            const _errs3 = errors;
            if (typeof data.keyward !== "string") {
              validate21.errors = [{ instancePath: instancePath + "/keyward", schemaPath: "#/properties/keyward/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.repository !== void 0) {
              let data2 = data.repository;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate21.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+/[^/\\s]+$" } }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.pull !== void 0) {
                let data3 = data.pull;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate21.errors = [{ instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate21.errors = [{ instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.base !== void 0) {
                  let data4 = data.base;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (!pattern1.test(data4)) {
                        validate21.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } }];
                        return false;
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.head !== void 0) {
                    let data5 = data.head;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate21.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" } }];
                          return false;
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.workspace !== void 0) {
                      const _errs13 = errors;
                      if (!validate22(data.workspace, { instancePath: instancePath + "/workspace", parentData: data, parentDataProperty: "workspace", rootData })) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.digest !== void 0) {
                        let data7 = data.digest;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data7 === "string") {
                            if (!pattern3.test(data7)) {
                              validate21.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }];
                              return false;
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.changes !== void 0) {
                          let data8 = data.changes;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data8)) {
                              var valid1 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs18 = errors;
                                if (!validate24(data8[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs18 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.token_changes !== void 0) {
                            let data10 = data.token_changes;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (Array.isArray(data10)) {
                                var valid2 = true;
                                const len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs21 = errors;
                                  if (!validate28(data10[i1], { instancePath: instancePath + "/token_changes/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs21 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/token_changes", schemaPath: "#/properties/token_changes/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/action/review/read.ts
function readReviews(bytes) {
  const json = parsed(bytes);
  if (json === void 0) return { why: "it is not JSON" };
  const rows = at(json, "reviews");
  if (at(json, "format") !== reviewsFormat || !Array.isArray(rows)) return readAll([json]);
  return readAll(rows);
}
function readAll(rows) {
  const reviews = [];
  for (const row of rows) {
    if (!stdin_default(row))
      return { why: `it is not a valid ${reviewFormat} ${mismatch(stdin_default.errors ?? [], row)}` };
    reviews.push(row);
  }
  const names = new Set(reviews.map(({ workspace }) => workspace.name));
  return names.size === reviews.length ? { reviews } : { why: "it has two reviews of one workspace" };
}
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return void 0;
  }
}

// src/action/review/find.ts
async function readTimeline(github, root, pull) {
  const reading = { method: "GET", doing: "read a pull request's timeline (pull-requests: read)" };
  const events = `${root}/issues/${pull.number}/timeline`;
  const changes = await github.all({ ...reading, path: events, query: { per_page: 100 } }, readBaseChanges);
  const owner = pull.head.repository?.split("/")[0] ?? "";
  const query = { state: "all", head: `${owner}:${pull.head.ref}`, per_page: 100 };
  return timelineOf(pull, changes, await github.all({ ...reading, path: `${root}/pulls`, query }, readPulls));
}
function githubFinder(github, trusted) {
  const files = /* @__PURE__ */ new Map();
  const [owner = "", name = ""] = trusted.repository.split("/");
  const root = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const workflow = encodeURIComponent(trusted.workflowPath.split("/").at(-1) ?? "");
  const get = async (path3, query, doing) => (await github.send({ method: "GET", path: `${root}${path3}`, query, doing })).json;
  const artifacts = async (path3, artifact) => readArtifacts(await get(path3, { name: artifact, per_page: 100 }, "list artifacts (actions: read)"));
  const download = ({ id }) => github.download({
    method: "GET",
    path: `${root}/actions/artifacts/${id}/zip`,
    doing: "download a review (actions: read)"
  });
  const runs = async (query) => readRuns(
    await get(
      `/actions/workflows/${workflow}/runs`,
      { status: "success", per_page: 100, ...query },
      "list the runs of this workflow (actions: read)"
    )
  );
  return {
    successfulRuns: (event) => runs({ branch: trusted.defaultBranch, event }),
    changesSince: async (commit) => readBranchChanges(
      await get(
        `/compare/${commit}...${encodeURIComponent(trusted.defaultBranch)}`,
        { per_page: 1 },
        `compare this run's commit with ${trusted.defaultBranch} (contents: read)`
      )
    ),
    reportedRuns: async (workspace) => {
      const found = await artifacts("/actions/artifacts", reportArtifact(workspace));
      return new Set(found.flatMap(({ runId }) => runId ?? []));
    },
    pullsOf: async (commit) => readPulls(
      await get(
        `/commits/${commit}/pulls`,
        { per_page: 100 },
        "list a commit's pull requests (pull-requests: read)"
      )
    ),
    planRuns: async (pull) => {
      const found = await runs({ head_sha: pull.head.sha, event: "pull_request" });
      return { runs: found, timeline: await readTimeline(github, root, pull) };
    },
    review: async (pull, found, workspace, group) => {
      const name2 = reviewArtifact(group);
      const known = files.get(found)?.get(name2);
      const listed = (run) => artifacts(`/actions/runs/${run.id}/artifacts`, name2);
      const file = known ?? newestFile({ pull, trusted, name: name2 }, found, listed, download);
      files.set(found, new Map([...files.get(found) ?? [], [name2, file]]));
      return reviewIn(await file, { pull, trusted, workspace });
    }
  };
}
function reviewIn(file, { pull, trusted, workspace }) {
  if ("why" in file) return file;
  const [only, ...others] = file.reviews.values();
  const review = others.length === 0 ? only : file.reviews.get(workspace.name);
  if (review === void 0) return { why: `its review does not contain ${workspace.name}` };
  const why = whyNotReview(review, pull, trusted, workspace);
  return why === null ? { review } : { why: `its review cannot be trusted: ${why}` };
}
async function newestFile({ pull, trusted, name: wanted }, { runs, timeline }, artifactsOf, download) {
  const judged = runs.map((run2) => ({ run: run2, why: whyNotRun(run2, pull, trusted, timeline) }));
  const run = judged.find(({ why }) => why === null)?.run;
  if (run === void 0) return { why: `no run of its plan job can be trusted${firstReason(judged)}` };
  const found = (await artifactsOf(run)).filter(({ name }) => name === wanted).filter((artifact2) => isOfAttempt(artifact2, run)).map((artifact2) => ({ artifact: artifact2, why: whyNotArtifact(artifact2, pull) }));
  const [first, ...others] = found;
  if (others.length > 0)
    return { why: `its plan job left ${found.length} artifacts of one name: only one can be its review` };
  const artifact = first?.why === null ? first.artifact : void 0;
  if (artifact === void 0)
    return { why: `its plan job left no artifact ${wanted} that can be read${firstReason(found)}` };
  const archive = await download(artifact).catch(expiredAsNull);
  if (archive === null) return { why: "its review has expired" };
  const file = onlyFile(archive);
  const read = "why" in file ? file : readReviews(file.bytes);
  if ("why" in read) return { why: `its review cannot be read: ${read.why}` };
  return { reviews: new Map(read.reviews.map((review) => [review.workspace.name, review])) };
}
function expiredAsNull(error) {
  if (error instanceof GithubError && (error.status === 410 || error.status === 404)) return null;
  throw error;
}
function firstReason(judged) {
  const why = judged.find((one) => one.why !== null)?.why;
  return why === void 0 || why === null ? "" : `: ${why}`;
}

// src/action/merged/history.ts
import { realpath } from "node:fs/promises";
import path2 from "node:path";
async function openHistory(world) {
  const { git, checkout } = await requireCheckout(world);
  const folder = await realpath(world.context.folder);
  const context = { ...world.context, folder };
  return {
    head: checkout.head,
    firstParents: (sha, most) => firstParents(git, checkout, sha, most),
    isBefore: async (earlier, later) => {
      const found = await git(["rev-list", "--max-count=1", requireSha(earlier), `^${requireSha(later)}`]);
      return found.ok && found.text === "" && earlier !== later;
    },
    touches: (sha, ...pathspecs) => touches(git, sha, pathspecs),
    show: (sha, file) => show(git, sha, path2.relative(checkout.top, path2.join(folder, file))),
    changedPrograms: (from, to, configs) => changedPrograms(
      git,
      [requireSha(from), requireSha(to)],
      configs,
      placesOf(world, checkout.top, folder)
    ),
    programCheck: (sha, config) => programCheck(git, requireSha(sha), config, placesOf(world, checkout.top, folder)),
    customerFiles: (config) => customerFiles(config, placesOf(world, checkout.top, folder)),
    unpack: async (sha) => (await readBase(git, sha, checkout, { ...world, context })).folder
  };
}
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function firstParents(git, { isShallow }, sha, most) {
  if (isShallow)
    throw new KeywardError(
      "the checkout is shallow, so the commits since the last apply are unknown",
      "set `fetch-depth: 0` for actions/checkout in the job that applies"
    );
  const text = await gitOutput(git, ["rev-list", "--first-parent", `--max-count=${most}`, requireSha(sha)]);
  return text.split("\n").filter((line) => line !== "");
}
async function touches(git, sha, pathspecs) {
  const commit = await gitOutput(git, ["rev-list", "--parents", "--max-count=1", requireSha(sha)]);
  const [, parent = emptyTree] = commit.trim().split(" ");
  const diff = ["diff", "--name-only", "--no-ext-diff", "--no-renames", "-z", parent, sha];
  return await gitOutput(git, [...diff, "--", ...pathspecs.map((spec) => `:(top)${spec}`)]) !== "";
}
async function show(git, sha, file) {
  const place = file.split(path2.sep).join("/");
  if (place.startsWith("../") || path2.isAbsolute(file)) return null;
  const follow = ["cat-file", "--batch=%(objecttype)", "--follow-symlinks"];
  const found = await gitOutput(git, follow, `${requireSha(sha)}:${place}
`);
  if (found.startsWith("blob\n")) return found.slice("blob\n".length, -1);
  if (/ missing\n$|^(dangling|loop|notdir) /.test(found)) return null;
  throw new KeywardError(
    `${place} is not a file, or a link to a file, in the commit ${sha.slice(0, 12)}`,
    "put the configuration file into the repository"
  );
}
async function gitOutput(git, args, input = "") {
  const answer = await git(args, { input });
  if (answer.ok) return answer.text;
  throw new KeywardError(
    `git ${args[0] ?? ""} failed in the checkout: ${answer.error}`,
    "run actions/checkout with `fetch-depth: 0` before keyward, on a runner that has git"
  );
}
function requireSha(sha) {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) return sha;
  throw new KeywardError(
    `${JSON.stringify(sha)} is not a commit`,
    "run the action in a GitHub Actions workflow"
  );
}

export {
  trustedWorkflowOf,
  gatherMerged,
  reviewer,
  touchesManifests,
  configAt,
  requireTip,
  requireOwnCommit,
  githubFinder,
  openHistory
};
