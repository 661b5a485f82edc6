// Made from schemas/audit.schema.json by npm run generate: do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "AuditLine", "type": "object", "description": "One line of the file that keyward apply --audit and keyward rotate --audit append to: an intent before a mutation is sent, an outcome when it has ended. Never a token.", "additionalProperties": true, "required": ["format", "time", "run", "mutation", "event", "workspace", "action", "client", "fields", "outcome", "error", "request_id", "by", "keyward", "plan"], "properties": { "format": { "title": "Format", "description": "The version of the line.", "const": "keyward.audit/v1", "examples": ["keyward.audit/v1"] }, "time": { "title": "Time", "description": "When the line was written, ISO 8601 in UTC.", "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$", "examples": ["2026-06-01T12:00:00.000Z"] }, "run": { "title": "Run", "description": "The same for all lines of one run of keyward.", "type": "string", "minLength": 1, "examples": ["0e8f7a34-5f0c-4a8e-9a86-0d1f6a1f2c11"] }, "mutation": { "title": "Mutation", "description": "The mutation within the run, from 1: an intent and its outcome share it. An intent without an outcome may have taken effect.", "type": "integer", "minimum": 1, "examples": [1] }, "event": { "title": "Event", "description": "intent: on the disk before the first byte is sent; outcome: what became of it.", "enum": ["intent", "outcome"], "examples": ["intent"] }, "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "action": { "title": "Action", "description": "What was done; rotate issues a new token.", "enum": ["create", "update", "rotate", "delete"], "examples": ["update"] }, "client": { "type": "object", "title": "Client", "description": "Which client; id null before it is created, name null where only its id is known.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "title": "Id", "description": "The server's number.", "type": ["integer", "null"], "examples": [40947] }, "name": { "title": "Name", "description": "Its name after the change.", "type": ["string", "null"], "examples": ["finance-loader"] }, "environment": { "title": "Environment", "description": "Its environment; null where there is none.", "type": ["string", "null"], "examples": ["Production"] } } }, "fields": { "title": "Fields", "description": "As in the plan: every field of a create (after) and a delete (before), what differs of an update, none of a rotation.", "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] }, "examples": [[{ "field": "ip_allow_list", "before": ["192.0.2.10"], "after": [] }]] }, "outcome": { "title": "Outcome", "description": "failed: the server refused it; unknown: it may have taken effect; not-sent: given up before a byte had left; null in an intent.", "enum": ["done", "failed", "unknown", "not-sent", null], "examples": ["done"] }, "error": { "title": "Error", "description": "Why it is not done; null where it is, and in an intent.", "type": ["string", "null"], "examples": [null] }, "request_id": { "title": "Request id", "description": "The x-request-id of the last answer; null where the server gave none.", "type": ["string", "null"], "examples": ["a3f1c2d4-0000-4000-8000-000000000000"] }, "by": { "type": "object", "title": "Actor", "description": "Who runs keyward, as the variables of the CI system tell it, else the user of the machine.", "additionalProperties": true, "required": ["system", "name", "commit", "job"], "properties": { "system": { "title": "System", "description": "The CI system; local where there is none.", "type": "string", "examples": ["github-actions"] }, "name": { "title": "Name", "description": "Who started the job; null where nothing tells.", "type": ["string", "null"], "examples": ["octocat"] }, "commit": { "title": "Commit", "description": "The commit of the job.", "type": ["string", "null"], "examples": ["6dcb09b5b57875f334f61aebed695e2e4193db5e"] }, "job": { "title": "Job", "description": "The job's address, or its number.", "type": ["string", "null"], "examples": ["https://github.com/acme/workato/actions/runs/1"] } } }, "keyward": { "title": "Version", "description": "keyward's version.", "type": "string", "examples": ["1.0.0"] }, "plan": { "title": "Plan", "description": "The digest of the plan that the mutation belongs to.", "type": ["string", "null"], "pattern": "^sha256:", "examples": ["sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"] } }, "definitions": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "role": { "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, "folder": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } }, "fieldChange": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] }, "client": { "type": "object", "title": "Client", "description": "Which client; id null before it is created, name null where only its id is known.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "title": "Id", "description": "The server's number.", "type": ["integer", "null"], "examples": [40947] }, "name": { "title": "Name", "description": "Its name after the change.", "type": ["string", "null"], "examples": ["finance-loader"] }, "environment": { "title": "Environment", "description": "Its environment; null where there is none.", "type": ["string", "null"], "examples": ["Production"] } } }, "actor": { "type": "object", "title": "Actor", "description": "Who runs keyward, as the variables of the CI system tell it, else the user of the machine.", "additionalProperties": true, "required": ["system", "name", "commit", "job"], "properties": { "system": { "title": "System", "description": "The CI system; local where there is none.", "type": "string", "examples": ["github-actions"] }, "name": { "title": "Name", "description": "Who started the job; null where nothing tells.", "type": ["string", "null"], "examples": ["octocat"] }, "commit": { "title": "Commit", "description": "The commit of the job.", "type": ["string", "null"], "examples": ["6dcb09b5b57875f334f61aebed695e2e4193db5e"] }, "job": { "title": "Job", "description": "The job's address, or its number.", "type": ["string", "null"], "examples": ["https://github.com/acme/workato/actions/runs/1"] } } } } };
var pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$", "u");
var pattern1 = new RegExp("^sha256:", "u");
var func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.time === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.run === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mutation === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mutation" }, message: "must have required property 'mutation'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.workspace === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.action === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.client === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client" }, message: "must have required property 'client'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.request_id === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.keyward === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyward" }, message: "must have required property 'keyward'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.plan === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.format !== void 0) {
      if ("keyward.audit/v1" !== data.format) {
        const err15 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.audit/v1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data1 = data.time;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err16 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data2 = data.run;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err18 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.mutation !== void 0) {
      let data3 = data.mutation;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err20 = { instancePath: instancePath + "/mutation", schemaPath: "#/properties/mutation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err21 = { instancePath: instancePath + "/mutation", schemaPath: "#/properties/mutation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.event !== void 0) {
      let data4 = data.event;
      if (!(data4 === "intent" || data4 === "outcome")) {
        const err22 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema11.properties.event.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data5 = data.workspace;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.name === void 0) {
          const err23 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data5.host === void 0) {
          const err24 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data5.customer === void 0) {
          const err25 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data5.name !== void 0) {
          if (typeof data5.name !== "string") {
            const err26 = { instancePath: instancePath + "/workspace/name", schemaPath: "#/properties/workspace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.host !== void 0) {
          if (typeof data5.host !== "string") {
            const err27 = { instancePath: instancePath + "/workspace/host", schemaPath: "#/properties/workspace/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data5.customer !== void 0) {
          let data8 = data5.customer;
          if (typeof data8 !== "string" && data8 !== null) {
            const err28 = { instancePath: instancePath + "/workspace/customer", schemaPath: "#/properties/workspace/properties/customer/type", keyword: "type", params: { type: schema11.properties.workspace.properties.customer.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data9 = data.action;
      if (!(data9 === "create" || data9 === "update" || data9 === "rotate" || data9 === "delete")) {
        const err30 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.client !== void 0) {
      let data10 = data.client;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.id === void 0) {
          const err31 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data10.name === void 0) {
          const err32 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10.environment === void 0) {
          const err33 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data10.id !== void 0) {
          let data11 = data10.id;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && data11 !== null) {
            const err34 = { instancePath: instancePath + "/client/id", schemaPath: "#/properties/client/properties/id/type", keyword: "type", params: { type: schema11.properties.client.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data10.name !== void 0) {
          let data12 = data10.name;
          if (typeof data12 !== "string" && data12 !== null) {
            const err35 = { instancePath: instancePath + "/client/name", schemaPath: "#/properties/client/properties/name/type", keyword: "type", params: { type: schema11.properties.client.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.environment !== void 0) {
          let data13 = data10.environment;
          if (typeof data13 !== "string" && data13 !== null) {
            const err36 = { instancePath: instancePath + "/client/environment", schemaPath: "#/properties/client/properties/environment/type", keyword: "type", params: { type: schema11.properties.client.properties.environment.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data14 = data.fields;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          const _errs32 = errors;
          let valid5 = false;
          const _errs33 = errors;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.field === void 0) {
              const err38 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data15.before === void 0) {
              const err39 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data15.after === void 0) {
              const err40 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data15.field !== void 0) {
              if ("name" !== data15.field) {
                const err41 = { instancePath: instancePath + "/fields/" + i0 + "/field", schemaPath: "#/properties/fields/items/anyOf/0/properties/field/const", keyword: "const", params: { allowedValue: "name" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data15.before !== void 0) {
              let data17 = data15.before;
              if (typeof data17 !== "string" && data17 !== null) {
                const err42 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/0/properties/before/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[0].properties.before.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data15.after !== void 0) {
              let data18 = data15.after;
              if (typeof data18 !== "string" && data18 !== null) {
                const err43 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/0/properties/after/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[0].properties.after.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          var _valid0 = _errs33 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const _errs41 = errors;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.field === void 0) {
                const err45 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (data15.before === void 0) {
                const err46 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data15.after === void 0) {
                const err47 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (data15.field !== void 0) {
                if ("role" !== data15.field) {
                  const err48 = { instancePath: instancePath + "/fields/" + i0 + "/field", schemaPath: "#/properties/fields/items/anyOf/1/properties/field/const", keyword: "const", params: { allowedValue: "role" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data15.before !== void 0) {
                let data20 = data15.before;
                const _errs46 = errors;
                let valid8 = false;
                const _errs47 = errors;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                  if (data20.id === void 0) {
                    const err49 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (data20.name === void 0) {
                    const err50 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  if (data20.id !== void 0) {
                    let data21 = data20.id;
                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                      const err51 = { instancePath: instancePath + "/fields/" + i0 + "/before/id", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf/0/properties/id/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[1].properties.before.anyOf[0].properties.id.type }, message: "must be integer,null" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  }
                  if (data20.name !== void 0) {
                    let data22 = data20.name;
                    if (typeof data22 !== "string" && data22 !== null) {
                      const err52 = { instancePath: instancePath + "/fields/" + i0 + "/before/name", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf/0/properties/name/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[1].properties.before.anyOf[0].properties.name.type }, message: "must be string,null" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err53 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                var _valid1 = _errs47 === errors;
                valid8 = valid8 || _valid1;
                if (!valid8) {
                  const _errs54 = errors;
                  if (data20 !== null) {
                    const err54 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                  var _valid1 = _errs54 === errors;
                  valid8 = valid8 || _valid1;
                }
                if (!valid8) {
                  const err55 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/1/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                } else {
                  errors = _errs46;
                  if (vErrors !== null) {
                    if (_errs46) {
                      vErrors.length = _errs46;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
              if (data15.after !== void 0) {
                let data23 = data15.after;
                const _errs57 = errors;
                let valid10 = false;
                const _errs58 = errors;
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                  if (data23.id === void 0) {
                    const err56 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                  if (data23.name === void 0) {
                    const err57 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                  if (data23.id !== void 0) {
                    let data24 = data23.id;
                    if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24)) && data24 !== null) {
                      const err58 = { instancePath: instancePath + "/fields/" + i0 + "/after/id", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf/0/properties/id/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[1].properties.after.anyOf[0].properties.id.type }, message: "must be integer,null" };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  }
                  if (data23.name !== void 0) {
                    let data25 = data23.name;
                    if (typeof data25 !== "string" && data25 !== null) {
                      const err59 = { instancePath: instancePath + "/fields/" + i0 + "/after/name", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf/0/properties/name/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[1].properties.after.anyOf[0].properties.name.type }, message: "must be string,null" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                var _valid2 = _errs58 === errors;
                valid10 = valid10 || _valid2;
                if (!valid10) {
                  const _errs65 = errors;
                  if (data23 !== null) {
                    const err61 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  var _valid2 = _errs65 === errors;
                  valid10 = valid10 || _valid2;
                }
                if (!valid10) {
                  const err62 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/1/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                } else {
                  errors = _errs57;
                  if (vErrors !== null) {
                    if (_errs57) {
                      vErrors.length = _errs57;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err63 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            var _valid0 = _errs41 === errors;
            valid5 = valid5 || _valid0;
            if (!valid5) {
              const _errs67 = errors;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.field === void 0) {
                  const err64 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (data15.before === void 0) {
                  const err65 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data15.after === void 0) {
                  const err66 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data15.field !== void 0) {
                  if ("folders" !== data15.field) {
                    const err67 = { instancePath: instancePath + "/fields/" + i0 + "/field", schemaPath: "#/properties/fields/items/anyOf/2/properties/field/const", keyword: "const", params: { allowedValue: "folders" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
                if (data15.before !== void 0) {
                  let data27 = data15.before;
                  const _errs72 = errors;
                  let valid13 = false;
                  const _errs73 = errors;
                  if ("all" !== data27) {
                    const err68 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  var _valid3 = _errs73 === errors;
                  valid13 = valid13 || _valid3;
                  if (!valid13) {
                    const _errs74 = errors;
                    if (Array.isArray(data27)) {
                      const len1 = data27.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data28 = data27[i1];
                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                          if (data28.id === void 0) {
                            const err69 = { instancePath: instancePath + "/fields/" + i0 + "/before/" + i1, schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                          if (data28.path === void 0) {
                            const err70 = { instancePath: instancePath + "/fields/" + i0 + "/before/" + i1, schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                          if (data28.id !== void 0) {
                            let data29 = data28.id;
                            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                              const err71 = { instancePath: instancePath + "/fields/" + i0 + "/before/" + i1 + "/id", schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err71];
                              } else {
                                vErrors.push(err71);
                              }
                              errors++;
                            }
                          }
                          if (data28.path !== void 0) {
                            let data30 = data28.path;
                            if (typeof data30 !== "string" && data30 !== null) {
                              const err72 = { instancePath: instancePath + "/fields/" + i0 + "/before/" + i1 + "/path", schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/properties/path/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[2].properties.before.anyOf[1].items.properties.path.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err72];
                              } else {
                                vErrors.push(err72);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err73 = { instancePath: instancePath + "/fields/" + i0 + "/before/" + i1, schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err74 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                    var _valid3 = _errs74 === errors;
                    valid13 = valid13 || _valid3;
                    if (!valid13) {
                      const _errs83 = errors;
                      if (data27 !== null) {
                        const err75 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      }
                      var _valid3 = _errs83 === errors;
                      valid13 = valid13 || _valid3;
                    }
                  }
                  if (!valid13) {
                    const err76 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/2/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  } else {
                    errors = _errs72;
                    if (vErrors !== null) {
                      if (_errs72) {
                        vErrors.length = _errs72;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data15.after !== void 0) {
                  let data31 = data15.after;
                  const _errs86 = errors;
                  let valid17 = false;
                  const _errs87 = errors;
                  if ("all" !== data31) {
                    const err77 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  var _valid4 = _errs87 === errors;
                  valid17 = valid17 || _valid4;
                  if (!valid17) {
                    const _errs88 = errors;
                    if (Array.isArray(data31)) {
                      const len2 = data31.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data32 = data31[i2];
                        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                          if (data32.id === void 0) {
                            const err78 = { instancePath: instancePath + "/fields/" + i0 + "/after/" + i2, schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                            if (vErrors === null) {
                              vErrors = [err78];
                            } else {
                              vErrors.push(err78);
                            }
                            errors++;
                          }
                          if (data32.path === void 0) {
                            const err79 = { instancePath: instancePath + "/fields/" + i0 + "/after/" + i2, schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                            if (vErrors === null) {
                              vErrors = [err79];
                            } else {
                              vErrors.push(err79);
                            }
                            errors++;
                          }
                          if (data32.id !== void 0) {
                            let data33 = data32.id;
                            if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                              const err80 = { instancePath: instancePath + "/fields/" + i0 + "/after/" + i2 + "/id", schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err80];
                              } else {
                                vErrors.push(err80);
                              }
                              errors++;
                            }
                          }
                          if (data32.path !== void 0) {
                            let data34 = data32.path;
                            if (typeof data34 !== "string" && data34 !== null) {
                              const err81 = { instancePath: instancePath + "/fields/" + i0 + "/after/" + i2 + "/path", schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/properties/path/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[2].properties.after.anyOf[1].items.properties.path.type }, message: "must be string,null" };
                              if (vErrors === null) {
                                vErrors = [err81];
                              } else {
                                vErrors.push(err81);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err82 = { instancePath: instancePath + "/fields/" + i0 + "/after/" + i2, schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err83 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    var _valid4 = _errs88 === errors;
                    valid17 = valid17 || _valid4;
                    if (!valid17) {
                      const _errs97 = errors;
                      if (data31 !== null) {
                        const err84 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err84];
                        } else {
                          vErrors.push(err84);
                        }
                        errors++;
                      }
                      var _valid4 = _errs97 === errors;
                      valid17 = valid17 || _valid4;
                    }
                  }
                  if (!valid17) {
                    const err85 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/2/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  } else {
                    errors = _errs86;
                    if (vErrors !== null) {
                      if (_errs86) {
                        vErrors.length = _errs86;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              var _valid0 = _errs67 === errors;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const _errs99 = errors;
                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                  if (data15.field === void 0) {
                    const err87 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  if (data15.before === void 0) {
                    const err88 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                  if (data15.after === void 0) {
                    const err89 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                  if (data15.field !== void 0) {
                    if ("environment" !== data15.field) {
                      const err90 = { instancePath: instancePath + "/fields/" + i0 + "/field", schemaPath: "#/properties/fields/items/anyOf/3/properties/field/const", keyword: "const", params: { allowedValue: "environment" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                  }
                  if (data15.before !== void 0) {
                    let data36 = data15.before;
                    if (typeof data36 !== "string" && data36 !== null) {
                      const err91 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/3/properties/before/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[3].properties.before.type }, message: "must be string,null" };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  }
                  if (data15.after !== void 0) {
                    let data37 = data15.after;
                    if (typeof data37 !== "string" && data37 !== null) {
                      const err92 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/3/properties/after/type", keyword: "type", params: { type: schema11.properties.fields.items.anyOf[3].properties.after.type }, message: "must be string,null" };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err93 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                var _valid0 = _errs99 === errors;
                valid5 = valid5 || _valid0;
                if (!valid5) {
                  const _errs107 = errors;
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.field === void 0) {
                      const err94 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                    if (data15.before === void 0) {
                      const err95 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                    if (data15.after === void 0) {
                      const err96 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                    if (data15.field !== void 0) {
                      if ("ip_allow_list" !== data15.field) {
                        const err97 = { instancePath: instancePath + "/fields/" + i0 + "/field", schemaPath: "#/properties/fields/items/anyOf/4/properties/field/const", keyword: "const", params: { allowedValue: "ip_allow_list" }, message: "must be equal to constant" };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                    }
                    if (data15.before !== void 0) {
                      let data39 = data15.before;
                      const _errs112 = errors;
                      let valid23 = false;
                      const _errs113 = errors;
                      if (Array.isArray(data39)) {
                        const len3 = data39.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          if (typeof data39[i3] !== "string") {
                            const err98 = { instancePath: instancePath + "/fields/" + i0 + "/before/" + i3, schemaPath: "#/properties/fields/items/anyOf/4/properties/before/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err98];
                            } else {
                              vErrors.push(err98);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err99 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
                        }
                        errors++;
                      }
                      var _valid5 = _errs113 === errors;
                      valid23 = valid23 || _valid5;
                      if (!valid23) {
                        const _errs117 = errors;
                        if (data39 !== null) {
                          const err100 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err100];
                          } else {
                            vErrors.push(err100);
                          }
                          errors++;
                        }
                        var _valid5 = _errs117 === errors;
                        valid23 = valid23 || _valid5;
                      }
                      if (!valid23) {
                        const err101 = { instancePath: instancePath + "/fields/" + i0 + "/before", schemaPath: "#/properties/fields/items/anyOf/4/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      } else {
                        errors = _errs112;
                        if (vErrors !== null) {
                          if (_errs112) {
                            vErrors.length = _errs112;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data15.after !== void 0) {
                      let data41 = data15.after;
                      const _errs120 = errors;
                      let valid26 = false;
                      const _errs121 = errors;
                      if (Array.isArray(data41)) {
                        const len4 = data41.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          if (typeof data41[i4] !== "string") {
                            const err102 = { instancePath: instancePath + "/fields/" + i0 + "/after/" + i4, schemaPath: "#/properties/fields/items/anyOf/4/properties/after/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err102];
                            } else {
                              vErrors.push(err102);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err103 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/4/properties/after/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                      var _valid6 = _errs121 === errors;
                      valid26 = valid26 || _valid6;
                      if (!valid26) {
                        const _errs125 = errors;
                        if (data41 !== null) {
                          const err104 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/4/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err104];
                          } else {
                            vErrors.push(err104);
                          }
                          errors++;
                        }
                        var _valid6 = _errs125 === errors;
                        valid26 = valid26 || _valid6;
                      }
                      if (!valid26) {
                        const err105 = { instancePath: instancePath + "/fields/" + i0 + "/after", schemaPath: "#/properties/fields/items/anyOf/4/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      } else {
                        errors = _errs120;
                        if (vErrors !== null) {
                          if (_errs120) {
                            vErrors.length = _errs120;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err106 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                  var _valid0 = _errs107 === errors;
                  valid5 = valid5 || _valid0;
                }
              }
            }
          }
          if (!valid5) {
            const err107 = { instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          } else {
            errors = _errs32;
            if (vErrors !== null) {
              if (_errs32) {
                vErrors.length = _errs32;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err108 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data43 = data.outcome;
      if (!(data43 === "done" || data43 === "failed" || data43 === "unknown" || data43 === "not-sent" || data43 === null)) {
        const err109 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema11.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data44 = data.error;
      if (typeof data44 !== "string" && data44 !== null) {
        const err110 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema11.properties.error.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data45 = data.request_id;
      if (typeof data45 !== "string" && data45 !== null) {
        const err111 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: schema11.properties.request_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data46 = data.by;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        if (data46.system === void 0) {
          const err112 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'" };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        if (data46.name === void 0) {
          const err113 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (data46.commit === void 0) {
          const err114 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        if (data46.job === void 0) {
          const err115 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property 'job'" };
          if (vErrors === null) {
            vErrors = [err115];
          } else {
            vErrors.push(err115);
          }
          errors++;
        }
        if (data46.system !== void 0) {
          if (typeof data46.system !== "string") {
            const err116 = { instancePath: instancePath + "/by/system", schemaPath: "#/properties/by/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data46.name !== void 0) {
          let data48 = data46.name;
          if (typeof data48 !== "string" && data48 !== null) {
            const err117 = { instancePath: instancePath + "/by/name", schemaPath: "#/properties/by/properties/name/type", keyword: "type", params: { type: schema11.properties.by.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data46.commit !== void 0) {
          let data49 = data46.commit;
          if (typeof data49 !== "string" && data49 !== null) {
            const err118 = { instancePath: instancePath + "/by/commit", schemaPath: "#/properties/by/properties/commit/type", keyword: "type", params: { type: schema11.properties.by.properties.commit.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data46.job !== void 0) {
          let data50 = data46.job;
          if (typeof data50 !== "string" && data50 !== null) {
            const err119 = { instancePath: instancePath + "/by/job", schemaPath: "#/properties/by/properties/job/type", keyword: "type", params: { type: schema11.properties.by.properties.job.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.keyward !== void 0) {
      if (typeof data.keyward !== "string") {
        const err121 = { instancePath: instancePath + "/keyward", schemaPath: "#/properties/keyward/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      let data52 = data.plan;
      if (typeof data52 !== "string" && data52 !== null) {
        const err122 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: schema11.properties.plan.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
      if (typeof data52 === "string") {
        if (!pattern1.test(data52)) {
          const err123 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/pattern", keyword: "pattern", params: { pattern: "^sha256:" }, message: 'must match pattern "^sha256:"' };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
      }
    }
  } else {
    const err124 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err124];
    } else {
      vErrors.push(err124);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
