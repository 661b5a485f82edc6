// Made from schemas/plan.schema.json by npm run generate: do not edit.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "PlanDocument", "type": "object", "description": "What keyward plan --format json prints and --out writes.", "additionalProperties": true, "required": ["format", "keyward", "created_at", "problems", "plans"], "properties": { "format": { "const": "keyward.plan/v1" }, "keyward": { "type": "string", "description": "keyward's version." }, "created_at": { "type": "string", "description": "ISO 8601." }, "problems": { "type": "array", "items": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } }, "description": "Problems that belong to no workspace." }, "plans": { "type": "array", "items": { "type": "object", "description": "The plan of one workspace; where its status is not ok, what is unknown is null.", "additionalProperties": true, "required": ["workspace", "status", "digest", "options", "summary", "read", "estimate", "changes", "unmanaged", "left_alone", "tokens", "problems", "notes"], "properties": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "status": { "enum": ["ok", "refused", "error"] }, "digest": { "type": ["string", "null"] }, "options": { "type": "object", "description": "What the plan was asked to do beyond the manifests.", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" } } }, "summary": { "anyOf": [{ "type": "object", "description": "Counts of a plan.", "additionalProperties": true, "required": ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"], "properties": { "create": { "type": "integer", "minimum": 0 }, "update": { "type": "integer", "minimum": 0 }, "delete": { "type": "integer", "minimum": 0 }, "rotate": { "type": "integer", "minimum": 0 }, "unchanged": { "type": "integer", "minimum": 0 }, "unmanaged": { "type": "integer", "minimum": 0 }, "out_of_scope": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "read": { "anyOf": [{ "type": "object", "description": "What reading the live state cost.", "additionalProperties": true, "required": ["requests", "clients"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "clients": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "estimate": { "anyOf": [{ "type": "object", "description": "What applying would cost.", "additionalProperties": true, "required": ["requests", "seconds"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 } } }, { "type": "null" }] }, "changes": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "One planned step.", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string", "description": "sha256: and hex, over the canonical values of this change." }, "reason": { "type": "string" }, "origin": { "enum": ["pull-request", "standing", null] }, "fields": { "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }], "description": "Null for a delete." } } } }, { "type": "null" }], "description": "In the order of execution: creates, updates, rotates, deletes." }, "unmanaged": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A live client that the plan only mentions.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "left_alone": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A client that is left alone, with the reason.", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } } }, { "type": "null" }] }, "tokens": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "What is known of a managed client's token.", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "due", "state"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "due": { "type": "boolean", "description": "Older than its rotate_after." }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown"] } } } }, { "type": "null" }] }, "problems": { "type": "array", "items": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } }, "notes": { "type": "array", "items": { "type": "object", "description": "Something worth telling that refuses nothing.", "additionalProperties": true, "required": ["rule", "message", "source"], "properties": { "rule": { "type": "string" }, "message": { "type": "string" }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } } } } } }, "definitions": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "source": { "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, "problem": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } }, "note": { "type": "object", "description": "Something worth telling that refuses nothing.", "additionalProperties": true, "required": ["rule", "message", "source"], "properties": { "rule": { "type": "string" }, "message": { "type": "string" }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } }, "role": { "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, "folder": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } }, "fieldChange": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] }, "risk": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } }, "change": { "type": "object", "description": "One planned step.", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string", "description": "sha256: and hex, over the canonical values of this change." }, "reason": { "type": "string" }, "origin": { "enum": ["pull-request", "standing", null] }, "fields": { "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }], "description": "Null for a delete." } } }, "client": { "type": "object", "description": "A live client that the plan only mentions.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] } } }, "leftAlone": { "type": "object", "description": "A client that is left alone, with the reason.", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } }, "token": { "type": "object", "description": "What is known of a managed client's token.", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "due", "state"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "due": { "type": "boolean", "description": "Older than its rotate_after." }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown"] } } }, "summary": { "type": "object", "description": "Counts of a plan.", "additionalProperties": true, "required": ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"], "properties": { "create": { "type": "integer", "minimum": 0 }, "update": { "type": "integer", "minimum": 0 }, "delete": { "type": "integer", "minimum": 0 }, "rotate": { "type": "integer", "minimum": 0 }, "unchanged": { "type": "integer", "minimum": 0 }, "unmanaged": { "type": "integer", "minimum": 0 }, "out_of_scope": { "type": "integer", "minimum": 0 } } }, "options": { "type": "object", "description": "What the plan was asked to do beyond the manifests.", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" } } }, "read": { "type": "object", "description": "What reading the live state cost.", "additionalProperties": true, "required": ["requests", "clients"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "clients": { "type": "integer", "minimum": 0 } } }, "estimate": { "type": "object", "description": "What applying would cost.", "additionalProperties": true, "required": ["requests", "seconds"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 } } }, "plan": { "type": "object", "description": "The plan of one workspace; where its status is not ok, what is unknown is null.", "additionalProperties": true, "required": ["workspace", "status", "digest", "options", "summary", "read", "estimate", "changes", "unmanaged", "left_alone", "tokens", "problems", "notes"], "properties": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "status": { "enum": ["ok", "refused", "error"] }, "digest": { "type": ["string", "null"] }, "options": { "type": "object", "description": "What the plan was asked to do beyond the manifests.", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" } } }, "summary": { "anyOf": [{ "type": "object", "description": "Counts of a plan.", "additionalProperties": true, "required": ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"], "properties": { "create": { "type": "integer", "minimum": 0 }, "update": { "type": "integer", "minimum": 0 }, "delete": { "type": "integer", "minimum": 0 }, "rotate": { "type": "integer", "minimum": 0 }, "unchanged": { "type": "integer", "minimum": 0 }, "unmanaged": { "type": "integer", "minimum": 0 }, "out_of_scope": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "read": { "anyOf": [{ "type": "object", "description": "What reading the live state cost.", "additionalProperties": true, "required": ["requests", "clients"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "clients": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "estimate": { "anyOf": [{ "type": "object", "description": "What applying would cost.", "additionalProperties": true, "required": ["requests", "seconds"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 } } }, { "type": "null" }] }, "changes": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "One planned step.", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string", "description": "sha256: and hex, over the canonical values of this change." }, "reason": { "type": "string" }, "origin": { "enum": ["pull-request", "standing", null] }, "fields": { "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }], "description": "Null for a delete." } } } }, { "type": "null" }], "description": "In the order of execution: creates, updates, rotates, deletes." }, "unmanaged": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A live client that the plan only mentions.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "left_alone": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A client that is left alone, with the reason.", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } } }, { "type": "null" }] }, "tokens": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "What is known of a managed client's token.", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "due", "state"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "due": { "type": "boolean", "description": "Older than its rotate_after." }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown"] } } } }, { "type": "null" }] }, "problems": { "type": "array", "items": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } }, "notes": { "type": "array", "items": { "type": "object", "description": "Something worth telling that refuses nothing.", "additionalProperties": true, "required": ["rule", "message", "source"], "properties": { "rule": { "type": "string" }, "message": { "type": "string" }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } } } } } };
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
    if (data.keyward === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyward" }, message: "must have required property 'keyward'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.plans === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property 'plans'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.format !== void 0) {
      if ("keyward.plan/v1" !== data.format) {
        const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.plan/v1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.keyward !== void 0) {
      if (typeof data.keyward !== "string") {
        const err6 = { instancePath: instancePath + "/keyward", schemaPath: "#/properties/keyward/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      if (typeof data.created_at !== "string") {
        const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data3 = data.problems;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.rule === void 0) {
              const err8 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4.message === void 0) {
              const err9 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4.numbers === void 0) {
              const err10 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4.way === void 0) {
              const err11 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "way" }, message: "must have required property 'way'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.source === void 0) {
              const err12 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.rule !== void 0) {
              if (typeof data4.rule !== "string") {
                const err13 = { instancePath: instancePath + "/problems/" + i0 + "/rule", schemaPath: "#/properties/problems/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.message !== void 0) {
              if (typeof data4.message !== "string") {
                const err14 = { instancePath: instancePath + "/problems/" + i0 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.numbers !== void 0) {
              let data7 = data4.numbers;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key0 in data7) {
                  let data8 = data7[key0];
                  if (!(typeof data8 == "number" && isFinite(data8))) {
                    const err15 = { instancePath: instancePath + "/problems/" + i0 + "/numbers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/problems/items/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              } else {
                const err16 = { instancePath: instancePath + "/problems/" + i0 + "/numbers", schemaPath: "#/properties/problems/items/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.way !== void 0) {
              if (typeof data4.way !== "string") {
                const err17 = { instancePath: instancePath + "/problems/" + i0 + "/way", schemaPath: "#/properties/problems/items/properties/way/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.source !== void 0) {
              let data10 = data4.source;
              const _errs24 = errors;
              let valid5 = false;
              const _errs25 = errors;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.file === void 0) {
                  const err18 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data10.line === void 0) {
                  const err19 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data10.file !== void 0) {
                  if (typeof data10.file !== "string") {
                    const err20 = { instancePath: instancePath + "/problems/" + i0 + "/source/file", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data10.line !== void 0) {
                  let data12 = data10.line;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err21 = { instancePath: instancePath + "/problems/" + i0 + "/source/line", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 < 1 || isNaN(data12)) {
                      const err22 = { instancePath: instancePath + "/problems/" + i0 + "/source/line", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              var _valid0 = _errs25 === errors;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const _errs32 = errors;
                if (data10 !== null) {
                  const err24 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                var _valid0 = _errs32 === errors;
                valid5 = valid5 || _valid0;
              }
              if (!valid5) {
                const err25 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              } else {
                errors = _errs24;
                if (vErrors !== null) {
                  if (_errs24) {
                    vErrors.length = _errs24;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.plans !== void 0) {
      let data13 = data.plans;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.workspace === void 0) {
              const err28 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data14.status === void 0) {
              const err29 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data14.digest === void 0) {
              const err30 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data14.options === void 0) {
              const err31 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data14.summary === void 0) {
              const err32 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data14.read === void 0) {
              const err33 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property 'read'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data14.estimate === void 0) {
              const err34 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "estimate" }, message: "must have required property 'estimate'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data14.changes === void 0) {
              const err35 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data14.unmanaged === void 0) {
              const err36 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "unmanaged" }, message: "must have required property 'unmanaged'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data14.left_alone === void 0) {
              const err37 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "left_alone" }, message: "must have required property 'left_alone'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data14.tokens === void 0) {
              const err38 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data14.problems === void 0) {
              const err39 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data14.notes === void 0) {
              const err40 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data14.workspace !== void 0) {
              let data15 = data14.workspace;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.name === void 0) {
                  const err41 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (data15.host === void 0) {
                  const err42 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data15.customer === void 0) {
                  const err43 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data15.name !== void 0) {
                  if (typeof data15.name !== "string") {
                    const err44 = { instancePath: instancePath + "/plans/" + i1 + "/workspace/name", schemaPath: "#/properties/plans/items/properties/workspace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data15.host !== void 0) {
                  if (typeof data15.host !== "string") {
                    const err45 = { instancePath: instancePath + "/plans/" + i1 + "/workspace/host", schemaPath: "#/properties/plans/items/properties/workspace/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data15.customer !== void 0) {
                  let data18 = data15.customer;
                  if (typeof data18 !== "string" && data18 !== null) {
                    const err46 = { instancePath: instancePath + "/plans/" + i1 + "/workspace/customer", schemaPath: "#/properties/plans/items/properties/workspace/properties/customer/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.workspace.properties.customer.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data14.status !== void 0) {
              let data19 = data14.status;
              if (!(data19 === "ok" || data19 === "refused" || data19 === "error")) {
                const err48 = { instancePath: instancePath + "/plans/" + i1 + "/status", schemaPath: "#/properties/plans/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data14.digest !== void 0) {
              let data20 = data14.digest;
              if (typeof data20 !== "string" && data20 !== null) {
                const err49 = { instancePath: instancePath + "/plans/" + i1 + "/digest", schemaPath: "#/properties/plans/items/properties/digest/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.digest.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data14.options !== void 0) {
              let data21 = data14.options;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.prune === void 0) {
                  const err50 = { instancePath: instancePath + "/plans/" + i1 + "/options", schemaPath: "#/properties/plans/items/properties/options/required", keyword: "required", params: { missingProperty: "prune" }, message: "must have required property 'prune'" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data21.prune !== void 0) {
                  if (typeof data21.prune !== "boolean") {
                    const err51 = { instancePath: instancePath + "/plans/" + i1 + "/options/prune", schemaPath: "#/properties/plans/items/properties/options/properties/prune/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data21.max_creates !== void 0) {
                  if (typeof data21.max_creates !== "string") {
                    const err52 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_creates", schemaPath: "#/properties/plans/items/properties/options/properties/max_creates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data21.max_updates !== void 0) {
                  if (typeof data21.max_updates !== "string") {
                    const err53 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_updates", schemaPath: "#/properties/plans/items/properties/options/properties/max_updates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data21.max_deletes !== void 0) {
                  if (typeof data21.max_deletes !== "string") {
                    const err54 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_deletes", schemaPath: "#/properties/plans/items/properties/options/properties/max_deletes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data21.max_rotations !== void 0) {
                  if (typeof data21.max_rotations !== "string") {
                    const err55 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_rotations", schemaPath: "#/properties/plans/items/properties/options/properties/max_rotations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              } else {
                const err56 = { instancePath: instancePath + "/plans/" + i1 + "/options", schemaPath: "#/properties/plans/items/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data14.summary !== void 0) {
              let data27 = data14.summary;
              const _errs65 = errors;
              let valid12 = false;
              const _errs66 = errors;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.create === void 0) {
                  const err57 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data27.update === void 0) {
                  const err58 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (data27.delete === void 0) {
                  const err59 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "delete" }, message: "must have required property 'delete'" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (data27.rotate === void 0) {
                  const err60 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "rotate" }, message: "must have required property 'rotate'" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (data27.unchanged === void 0) {
                  const err61 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (data27.unmanaged === void 0) {
                  const err62 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "unmanaged" }, message: "must have required property 'unmanaged'" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (data27.out_of_scope === void 0) {
                  const err63 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "out_of_scope" }, message: "must have required property 'out_of_scope'" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data27.create !== void 0) {
                  let data28 = data27.create;
                  if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                    const err64 = { instancePath: instancePath + "/plans/" + i1 + "/summary/create", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                  if (typeof data28 == "number" && isFinite(data28)) {
                    if (data28 < 0 || isNaN(data28)) {
                      const err65 = { instancePath: instancePath + "/plans/" + i1 + "/summary/create", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.update !== void 0) {
                  let data29 = data27.update;
                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                    const err66 = { instancePath: instancePath + "/plans/" + i1 + "/summary/update", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 < 0 || isNaN(data29)) {
                      const err67 = { instancePath: instancePath + "/plans/" + i1 + "/summary/update", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.delete !== void 0) {
                  let data30 = data27.delete;
                  if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                    const err68 = { instancePath: instancePath + "/plans/" + i1 + "/summary/delete", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/delete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 < 0 || isNaN(data30)) {
                      const err69 = { instancePath: instancePath + "/plans/" + i1 + "/summary/delete", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.rotate !== void 0) {
                  let data31 = data27.rotate;
                  if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                    const err70 = { instancePath: instancePath + "/plans/" + i1 + "/summary/rotate", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/rotate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 < 0 || isNaN(data31)) {
                      const err71 = { instancePath: instancePath + "/plans/" + i1 + "/summary/rotate", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.unchanged !== void 0) {
                  let data32 = data27.unchanged;
                  if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                    const err72 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unchanged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                  if (typeof data32 == "number" && isFinite(data32)) {
                    if (data32 < 0 || isNaN(data32)) {
                      const err73 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unchanged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.unmanaged !== void 0) {
                  let data33 = data27.unmanaged;
                  if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                    const err74 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unmanaged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unmanaged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 < 0 || isNaN(data33)) {
                      const err75 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unmanaged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                }
                if (data27.out_of_scope !== void 0) {
                  let data34 = data27.out_of_scope;
                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                    const err76 = { instancePath: instancePath + "/plans/" + i1 + "/summary/out_of_scope", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/out_of_scope/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 < 0 || isNaN(data34)) {
                      const err77 = { instancePath: instancePath + "/plans/" + i1 + "/summary/out_of_scope", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/out_of_scope/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              var _valid1 = _errs66 === errors;
              valid12 = valid12 || _valid1;
              if (!valid12) {
                const _errs83 = errors;
                if (data27 !== null) {
                  const err79 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                var _valid1 = _errs83 === errors;
                valid12 = valid12 || _valid1;
              }
              if (!valid12) {
                const err80 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              } else {
                errors = _errs65;
                if (vErrors !== null) {
                  if (_errs65) {
                    vErrors.length = _errs65;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.read !== void 0) {
              let data35 = data14.read;
              const _errs86 = errors;
              let valid14 = false;
              const _errs87 = errors;
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (data35.requests === void 0) {
                  const err81 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data35.clients === void 0) {
                  const err82 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/required", keyword: "required", params: { missingProperty: "clients" }, message: "must have required property 'clients'" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data35.requests !== void 0) {
                  let data36 = data35.requests;
                  if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                    const err83 = { instancePath: instancePath + "/plans/" + i1 + "/read/requests", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                  if (typeof data36 == "number" && isFinite(data36)) {
                    if (data36 < 0 || isNaN(data36)) {
                      const err84 = { instancePath: instancePath + "/plans/" + i1 + "/read/requests", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                }
                if (data35.clients !== void 0) {
                  let data37 = data35.clients;
                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                    const err85 = { instancePath: instancePath + "/plans/" + i1 + "/read/clients", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/clients/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  if (typeof data37 == "number" && isFinite(data37)) {
                    if (data37 < 0 || isNaN(data37)) {
                      const err86 = { instancePath: instancePath + "/plans/" + i1 + "/read/clients", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              var _valid2 = _errs87 === errors;
              valid14 = valid14 || _valid2;
              if (!valid14) {
                const _errs94 = errors;
                if (data35 !== null) {
                  const err88 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                var _valid2 = _errs94 === errors;
                valid14 = valid14 || _valid2;
              }
              if (!valid14) {
                const err89 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
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
            if (data14.estimate !== void 0) {
              let data38 = data14.estimate;
              const _errs97 = errors;
              let valid16 = false;
              const _errs98 = errors;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.requests === void 0) {
                  const err90 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                if (data38.seconds === void 0) {
                  const err91 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                if (data38.requests !== void 0) {
                  let data39 = data38.requests;
                  if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                    const err92 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/requests", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                  if (typeof data39 == "number" && isFinite(data39)) {
                    if (data39 < 0 || isNaN(data39)) {
                      const err93 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/requests", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  }
                }
                if (data38.seconds !== void 0) {
                  let data40 = data38.seconds;
                  if (typeof data40 == "number" && isFinite(data40)) {
                    if (data40 < 0 || isNaN(data40)) {
                      const err94 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/seconds", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                  } else {
                    const err95 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/seconds", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
              } else {
                const err96 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              var _valid3 = _errs98 === errors;
              valid16 = valid16 || _valid3;
              if (!valid16) {
                const _errs105 = errors;
                if (data38 !== null) {
                  const err97 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                var _valid3 = _errs105 === errors;
                valid16 = valid16 || _valid3;
              }
              if (!valid16) {
                const err98 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              } else {
                errors = _errs97;
                if (vErrors !== null) {
                  if (_errs97) {
                    vErrors.length = _errs97;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.changes !== void 0) {
              let data41 = data14.changes;
              const _errs108 = errors;
              let valid18 = false;
              const _errs109 = errors;
              if (Array.isArray(data41)) {
                const len2 = data41.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data42 = data41[i2];
                  if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                    if (data42.action === void 0) {
                      const err99 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    if (data42.id === void 0) {
                      const err100 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    if (data42.name === void 0) {
                      const err101 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                    if (data42.environment === void 0) {
                      const err102 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                    if (data42.digest === void 0) {
                      const err103 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    if (data42.reason === void 0) {
                      const err104 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                    if (data42.origin === void 0) {
                      const err105 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                    if (data42.fields === void 0) {
                      const err106 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                    if (data42.risks === void 0) {
                      const err107 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property 'risks'" };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                    if (data42.source === void 0) {
                      const err108 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (data42.action !== void 0) {
                      let data43 = data42.action;
                      if (!(data43 === "create" || data43 === "update" || data43 === "rotate" || data43 === "delete")) {
                        const err109 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/action", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err109];
                        } else {
                          vErrors.push(err109);
                        }
                        errors++;
                      }
                    }
                    if (data42.id !== void 0) {
                      let data44 = data42.id;
                      if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44)) && data44 !== null) {
                        const err110 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.id.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err110];
                        } else {
                          vErrors.push(err110);
                        }
                        errors++;
                      }
                    }
                    if (data42.name !== void 0) {
                      if (typeof data42.name !== "string") {
                        const err111 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/name", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err111];
                        } else {
                          vErrors.push(err111);
                        }
                        errors++;
                      }
                    }
                    if (data42.environment !== void 0) {
                      let data46 = data42.environment;
                      if (typeof data46 !== "string" && data46 !== null) {
                        const err112 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/environment", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                    }
                    if (data42.digest !== void 0) {
                      if (typeof data42.digest !== "string") {
                        const err113 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/digest", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      }
                    }
                    if (data42.reason !== void 0) {
                      if (typeof data42.reason !== "string") {
                        const err114 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/reason", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err114];
                        } else {
                          vErrors.push(err114);
                        }
                        errors++;
                      }
                    }
                    if (data42.origin !== void 0) {
                      let data49 = data42.origin;
                      if (!(data49 === "pull-request" || data49 === "standing" || data49 === null)) {
                        const err115 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/origin", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/origin/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.origin.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                    if (data42.fields !== void 0) {
                      let data50 = data42.fields;
                      if (Array.isArray(data50)) {
                        const len3 = data50.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data51 = data50[i3];
                          const _errs129 = errors;
                          let valid24 = false;
                          const _errs130 = errors;
                          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                            if (data51.field === void 0) {
                              const err116 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                              if (vErrors === null) {
                                vErrors = [err116];
                              } else {
                                vErrors.push(err116);
                              }
                              errors++;
                            }
                            if (data51.before === void 0) {
                              const err117 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                              if (vErrors === null) {
                                vErrors = [err117];
                              } else {
                                vErrors.push(err117);
                              }
                              errors++;
                            }
                            if (data51.after === void 0) {
                              const err118 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                              if (vErrors === null) {
                                vErrors = [err118];
                              } else {
                                vErrors.push(err118);
                              }
                              errors++;
                            }
                            if (data51.field !== void 0) {
                              if ("name" !== data51.field) {
                                const err119 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/properties/field/const", keyword: "const", params: { allowedValue: "name" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err119];
                                } else {
                                  vErrors.push(err119);
                                }
                                errors++;
                              }
                            }
                            if (data51.before !== void 0) {
                              let data53 = data51.before;
                              if (typeof data53 !== "string" && data53 !== null) {
                                const err120 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/properties/before/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[0].properties.before.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err120];
                                } else {
                                  vErrors.push(err120);
                                }
                                errors++;
                              }
                            }
                            if (data51.after !== void 0) {
                              let data54 = data51.after;
                              if (typeof data54 !== "string" && data54 !== null) {
                                const err121 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/properties/after/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[0].properties.after.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err121];
                                } else {
                                  vErrors.push(err121);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err122 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err122];
                            } else {
                              vErrors.push(err122);
                            }
                            errors++;
                          }
                          var _valid5 = _errs130 === errors;
                          valid24 = valid24 || _valid5;
                          if (!valid24) {
                            const _errs138 = errors;
                            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                              if (data51.field === void 0) {
                                const err123 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                if (vErrors === null) {
                                  vErrors = [err123];
                                } else {
                                  vErrors.push(err123);
                                }
                                errors++;
                              }
                              if (data51.before === void 0) {
                                const err124 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                if (vErrors === null) {
                                  vErrors = [err124];
                                } else {
                                  vErrors.push(err124);
                                }
                                errors++;
                              }
                              if (data51.after === void 0) {
                                const err125 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                if (vErrors === null) {
                                  vErrors = [err125];
                                } else {
                                  vErrors.push(err125);
                                }
                                errors++;
                              }
                              if (data51.field !== void 0) {
                                if ("role" !== data51.field) {
                                  const err126 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/field/const", keyword: "const", params: { allowedValue: "role" }, message: "must be equal to constant" };
                                  if (vErrors === null) {
                                    vErrors = [err126];
                                  } else {
                                    vErrors.push(err126);
                                  }
                                  errors++;
                                }
                              }
                              if (data51.before !== void 0) {
                                let data56 = data51.before;
                                const _errs143 = errors;
                                let valid27 = false;
                                const _errs144 = errors;
                                if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                  if (data56.id === void 0) {
                                    const err127 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                    if (vErrors === null) {
                                      vErrors = [err127];
                                    } else {
                                      vErrors.push(err127);
                                    }
                                    errors++;
                                  }
                                  if (data56.name === void 0) {
                                    const err128 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                                    if (vErrors === null) {
                                      vErrors = [err128];
                                    } else {
                                      vErrors.push(err128);
                                    }
                                    errors++;
                                  }
                                  if (data56.id !== void 0) {
                                    let data57 = data56.id;
                                    if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57)) && data57 !== null) {
                                      const err129 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.before.anyOf[0].properties.id.type }, message: "must be integer,null" };
                                      if (vErrors === null) {
                                        vErrors = [err129];
                                      } else {
                                        vErrors.push(err129);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data56.name !== void 0) {
                                    let data58 = data56.name;
                                    if (typeof data58 !== "string" && data58 !== null) {
                                      const err130 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/name", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/properties/name/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.before.anyOf[0].properties.name.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err130];
                                      } else {
                                        vErrors.push(err130);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err131 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err131];
                                  } else {
                                    vErrors.push(err131);
                                  }
                                  errors++;
                                }
                                var _valid6 = _errs144 === errors;
                                valid27 = valid27 || _valid6;
                                if (!valid27) {
                                  const _errs151 = errors;
                                  if (data56 !== null) {
                                    const err132 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err132];
                                    } else {
                                      vErrors.push(err132);
                                    }
                                    errors++;
                                  }
                                  var _valid6 = _errs151 === errors;
                                  valid27 = valid27 || _valid6;
                                }
                                if (!valid27) {
                                  const err133 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err133];
                                  } else {
                                    vErrors.push(err133);
                                  }
                                  errors++;
                                } else {
                                  errors = _errs143;
                                  if (vErrors !== null) {
                                    if (_errs143) {
                                      vErrors.length = _errs143;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                              }
                              if (data51.after !== void 0) {
                                let data59 = data51.after;
                                const _errs154 = errors;
                                let valid29 = false;
                                const _errs155 = errors;
                                if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                  if (data59.id === void 0) {
                                    const err134 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                    if (vErrors === null) {
                                      vErrors = [err134];
                                    } else {
                                      vErrors.push(err134);
                                    }
                                    errors++;
                                  }
                                  if (data59.name === void 0) {
                                    const err135 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                                    if (vErrors === null) {
                                      vErrors = [err135];
                                    } else {
                                      vErrors.push(err135);
                                    }
                                    errors++;
                                  }
                                  if (data59.id !== void 0) {
                                    let data60 = data59.id;
                                    if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60)) && data60 !== null) {
                                      const err136 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.after.anyOf[0].properties.id.type }, message: "must be integer,null" };
                                      if (vErrors === null) {
                                        vErrors = [err136];
                                      } else {
                                        vErrors.push(err136);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data59.name !== void 0) {
                                    let data61 = data59.name;
                                    if (typeof data61 !== "string" && data61 !== null) {
                                      const err137 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/name", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/properties/name/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.after.anyOf[0].properties.name.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err137];
                                      } else {
                                        vErrors.push(err137);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err138 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err138];
                                  } else {
                                    vErrors.push(err138);
                                  }
                                  errors++;
                                }
                                var _valid7 = _errs155 === errors;
                                valid29 = valid29 || _valid7;
                                if (!valid29) {
                                  const _errs162 = errors;
                                  if (data59 !== null) {
                                    const err139 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err139];
                                    } else {
                                      vErrors.push(err139);
                                    }
                                    errors++;
                                  }
                                  var _valid7 = _errs162 === errors;
                                  valid29 = valid29 || _valid7;
                                }
                                if (!valid29) {
                                  const err140 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err140];
                                  } else {
                                    vErrors.push(err140);
                                  }
                                  errors++;
                                } else {
                                  errors = _errs154;
                                  if (vErrors !== null) {
                                    if (_errs154) {
                                      vErrors.length = _errs154;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                              }
                            } else {
                              const err141 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err141];
                              } else {
                                vErrors.push(err141);
                              }
                              errors++;
                            }
                            var _valid5 = _errs138 === errors;
                            valid24 = valid24 || _valid5;
                            if (!valid24) {
                              const _errs164 = errors;
                              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                if (data51.field === void 0) {
                                  const err142 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                  if (vErrors === null) {
                                    vErrors = [err142];
                                  } else {
                                    vErrors.push(err142);
                                  }
                                  errors++;
                                }
                                if (data51.before === void 0) {
                                  const err143 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                  if (vErrors === null) {
                                    vErrors = [err143];
                                  } else {
                                    vErrors.push(err143);
                                  }
                                  errors++;
                                }
                                if (data51.after === void 0) {
                                  const err144 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                  if (vErrors === null) {
                                    vErrors = [err144];
                                  } else {
                                    vErrors.push(err144);
                                  }
                                  errors++;
                                }
                                if (data51.field !== void 0) {
                                  if ("folders" !== data51.field) {
                                    const err145 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/field/const", keyword: "const", params: { allowedValue: "folders" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err145];
                                    } else {
                                      vErrors.push(err145);
                                    }
                                    errors++;
                                  }
                                }
                                if (data51.before !== void 0) {
                                  let data63 = data51.before;
                                  const _errs169 = errors;
                                  let valid32 = false;
                                  const _errs170 = errors;
                                  if ("all" !== data63) {
                                    const err146 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err146];
                                    } else {
                                      vErrors.push(err146);
                                    }
                                    errors++;
                                  }
                                  var _valid8 = _errs170 === errors;
                                  valid32 = valid32 || _valid8;
                                  if (!valid32) {
                                    const _errs171 = errors;
                                    if (Array.isArray(data63)) {
                                      const len4 = data63.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data64 = data63[i4];
                                        if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                          if (data64.id === void 0) {
                                            const err147 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                            if (vErrors === null) {
                                              vErrors = [err147];
                                            } else {
                                              vErrors.push(err147);
                                            }
                                            errors++;
                                          }
                                          if (data64.path === void 0) {
                                            const err148 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                                            if (vErrors === null) {
                                              vErrors = [err148];
                                            } else {
                                              vErrors.push(err148);
                                            }
                                            errors++;
                                          }
                                          if (data64.id !== void 0) {
                                            let data65 = data64.id;
                                            if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                                              const err149 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4 + "/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              if (vErrors === null) {
                                                vErrors = [err149];
                                              } else {
                                                vErrors.push(err149);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data64.path !== void 0) {
                                            let data66 = data64.path;
                                            if (typeof data66 !== "string" && data66 !== null) {
                                              const err150 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4 + "/path", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/properties/path/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[2].properties.before.anyOf[1].items.properties.path.type }, message: "must be string,null" };
                                              if (vErrors === null) {
                                                vErrors = [err150];
                                              } else {
                                                vErrors.push(err150);
                                              }
                                              errors++;
                                            }
                                          }
                                        } else {
                                          const err151 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err151];
                                          } else {
                                            vErrors.push(err151);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err152 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      if (vErrors === null) {
                                        vErrors = [err152];
                                      } else {
                                        vErrors.push(err152);
                                      }
                                      errors++;
                                    }
                                    var _valid8 = _errs171 === errors;
                                    valid32 = valid32 || _valid8;
                                    if (!valid32) {
                                      const _errs180 = errors;
                                      if (data63 !== null) {
                                        const err153 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err153];
                                        } else {
                                          vErrors.push(err153);
                                        }
                                        errors++;
                                      }
                                      var _valid8 = _errs180 === errors;
                                      valid32 = valid32 || _valid8;
                                    }
                                  }
                                  if (!valid32) {
                                    const err154 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err154];
                                    } else {
                                      vErrors.push(err154);
                                    }
                                    errors++;
                                  } else {
                                    errors = _errs169;
                                    if (vErrors !== null) {
                                      if (_errs169) {
                                        vErrors.length = _errs169;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                }
                                if (data51.after !== void 0) {
                                  let data67 = data51.after;
                                  const _errs183 = errors;
                                  let valid36 = false;
                                  const _errs184 = errors;
                                  if ("all" !== data67) {
                                    const err155 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err155];
                                    } else {
                                      vErrors.push(err155);
                                    }
                                    errors++;
                                  }
                                  var _valid9 = _errs184 === errors;
                                  valid36 = valid36 || _valid9;
                                  if (!valid36) {
                                    const _errs185 = errors;
                                    if (Array.isArray(data67)) {
                                      const len5 = data67.length;
                                      for (let i5 = 0; i5 < len5; i5++) {
                                        let data68 = data67[i5];
                                        if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                          if (data68.id === void 0) {
                                            const err156 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                            if (vErrors === null) {
                                              vErrors = [err156];
                                            } else {
                                              vErrors.push(err156);
                                            }
                                            errors++;
                                          }
                                          if (data68.path === void 0) {
                                            const err157 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                                            if (vErrors === null) {
                                              vErrors = [err157];
                                            } else {
                                              vErrors.push(err157);
                                            }
                                            errors++;
                                          }
                                          if (data68.id !== void 0) {
                                            let data69 = data68.id;
                                            if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                                              const err158 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5 + "/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              if (vErrors === null) {
                                                vErrors = [err158];
                                              } else {
                                                vErrors.push(err158);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data68.path !== void 0) {
                                            let data70 = data68.path;
                                            if (typeof data70 !== "string" && data70 !== null) {
                                              const err159 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5 + "/path", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/properties/path/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[2].properties.after.anyOf[1].items.properties.path.type }, message: "must be string,null" };
                                              if (vErrors === null) {
                                                vErrors = [err159];
                                              } else {
                                                vErrors.push(err159);
                                              }
                                              errors++;
                                            }
                                          }
                                        } else {
                                          const err160 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err160];
                                          } else {
                                            vErrors.push(err160);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err161 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      if (vErrors === null) {
                                        vErrors = [err161];
                                      } else {
                                        vErrors.push(err161);
                                      }
                                      errors++;
                                    }
                                    var _valid9 = _errs185 === errors;
                                    valid36 = valid36 || _valid9;
                                    if (!valid36) {
                                      const _errs194 = errors;
                                      if (data67 !== null) {
                                        const err162 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err162];
                                        } else {
                                          vErrors.push(err162);
                                        }
                                        errors++;
                                      }
                                      var _valid9 = _errs194 === errors;
                                      valid36 = valid36 || _valid9;
                                    }
                                  }
                                  if (!valid36) {
                                    const err163 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err163];
                                    } else {
                                      vErrors.push(err163);
                                    }
                                    errors++;
                                  } else {
                                    errors = _errs183;
                                    if (vErrors !== null) {
                                      if (_errs183) {
                                        vErrors.length = _errs183;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err164 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err164];
                                } else {
                                  vErrors.push(err164);
                                }
                                errors++;
                              }
                              var _valid5 = _errs164 === errors;
                              valid24 = valid24 || _valid5;
                              if (!valid24) {
                                const _errs196 = errors;
                                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                  if (data51.field === void 0) {
                                    const err165 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                    if (vErrors === null) {
                                      vErrors = [err165];
                                    } else {
                                      vErrors.push(err165);
                                    }
                                    errors++;
                                  }
                                  if (data51.before === void 0) {
                                    const err166 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                    if (vErrors === null) {
                                      vErrors = [err166];
                                    } else {
                                      vErrors.push(err166);
                                    }
                                    errors++;
                                  }
                                  if (data51.after === void 0) {
                                    const err167 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                    if (vErrors === null) {
                                      vErrors = [err167];
                                    } else {
                                      vErrors.push(err167);
                                    }
                                    errors++;
                                  }
                                  if (data51.field !== void 0) {
                                    if ("environment" !== data51.field) {
                                      const err168 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/properties/field/const", keyword: "const", params: { allowedValue: "environment" }, message: "must be equal to constant" };
                                      if (vErrors === null) {
                                        vErrors = [err168];
                                      } else {
                                        vErrors.push(err168);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data51.before !== void 0) {
                                    let data72 = data51.before;
                                    if (typeof data72 !== "string" && data72 !== null) {
                                      const err169 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/properties/before/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[3].properties.before.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err169];
                                      } else {
                                        vErrors.push(err169);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data51.after !== void 0) {
                                    let data73 = data51.after;
                                    if (typeof data73 !== "string" && data73 !== null) {
                                      const err170 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/properties/after/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[3].properties.after.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err170];
                                      } else {
                                        vErrors.push(err170);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err171 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err171];
                                  } else {
                                    vErrors.push(err171);
                                  }
                                  errors++;
                                }
                                var _valid5 = _errs196 === errors;
                                valid24 = valid24 || _valid5;
                                if (!valid24) {
                                  const _errs204 = errors;
                                  if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                    if (data51.field === void 0) {
                                      const err172 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                      if (vErrors === null) {
                                        vErrors = [err172];
                                      } else {
                                        vErrors.push(err172);
                                      }
                                      errors++;
                                    }
                                    if (data51.before === void 0) {
                                      const err173 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                      if (vErrors === null) {
                                        vErrors = [err173];
                                      } else {
                                        vErrors.push(err173);
                                      }
                                      errors++;
                                    }
                                    if (data51.after === void 0) {
                                      const err174 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                      if (vErrors === null) {
                                        vErrors = [err174];
                                      } else {
                                        vErrors.push(err174);
                                      }
                                      errors++;
                                    }
                                    if (data51.field !== void 0) {
                                      if ("ip_allow_list" !== data51.field) {
                                        const err175 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/field/const", keyword: "const", params: { allowedValue: "ip_allow_list" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err175];
                                        } else {
                                          vErrors.push(err175);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data51.before !== void 0) {
                                      let data75 = data51.before;
                                      const _errs209 = errors;
                                      let valid42 = false;
                                      const _errs210 = errors;
                                      if (Array.isArray(data75)) {
                                        const len6 = data75.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          if (typeof data75[i6] !== "string") {
                                            const err176 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i6, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err176];
                                            } else {
                                              vErrors.push(err176);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err177 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err177];
                                        } else {
                                          vErrors.push(err177);
                                        }
                                        errors++;
                                      }
                                      var _valid10 = _errs210 === errors;
                                      valid42 = valid42 || _valid10;
                                      if (!valid42) {
                                        const _errs214 = errors;
                                        if (data75 !== null) {
                                          const err178 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err178];
                                          } else {
                                            vErrors.push(err178);
                                          }
                                          errors++;
                                        }
                                        var _valid10 = _errs214 === errors;
                                        valid42 = valid42 || _valid10;
                                      }
                                      if (!valid42) {
                                        const err179 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err179];
                                        } else {
                                          vErrors.push(err179);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs209;
                                        if (vErrors !== null) {
                                          if (_errs209) {
                                            vErrors.length = _errs209;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                    }
                                    if (data51.after !== void 0) {
                                      let data77 = data51.after;
                                      const _errs217 = errors;
                                      let valid45 = false;
                                      const _errs218 = errors;
                                      if (Array.isArray(data77)) {
                                        const len7 = data77.length;
                                        for (let i7 = 0; i7 < len7; i7++) {
                                          if (typeof data77[i7] !== "string") {
                                            const err180 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i7, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err180];
                                            } else {
                                              vErrors.push(err180);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err181 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err181];
                                        } else {
                                          vErrors.push(err181);
                                        }
                                        errors++;
                                      }
                                      var _valid11 = _errs218 === errors;
                                      valid45 = valid45 || _valid11;
                                      if (!valid45) {
                                        const _errs222 = errors;
                                        if (data77 !== null) {
                                          const err182 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err182];
                                          } else {
                                            vErrors.push(err182);
                                          }
                                          errors++;
                                        }
                                        var _valid11 = _errs222 === errors;
                                        valid45 = valid45 || _valid11;
                                      }
                                      if (!valid45) {
                                        const err183 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err183];
                                        } else {
                                          vErrors.push(err183);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs217;
                                        if (vErrors !== null) {
                                          if (_errs217) {
                                            vErrors.length = _errs217;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err184 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err184];
                                    } else {
                                      vErrors.push(err184);
                                    }
                                    errors++;
                                  }
                                  var _valid5 = _errs204 === errors;
                                  valid24 = valid24 || _valid5;
                                }
                              }
                            }
                          }
                          if (!valid24) {
                            const err185 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err185];
                            } else {
                              vErrors.push(err185);
                            }
                            errors++;
                          } else {
                            errors = _errs129;
                            if (vErrors !== null) {
                              if (_errs129) {
                                vErrors.length = _errs129;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                      } else {
                        const err186 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err186];
                        } else {
                          vErrors.push(err186);
                        }
                        errors++;
                      }
                    }
                    if (data42.risks !== void 0) {
                      let data79 = data42.risks;
                      if (Array.isArray(data79)) {
                        const len8 = data79.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                          let data80 = data79[i8];
                          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                            if (data80.code === void 0) {
                              const err187 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                              if (vErrors === null) {
                                vErrors = [err187];
                              } else {
                                vErrors.push(err187);
                              }
                              errors++;
                            }
                            if (data80.effect === void 0) {
                              const err188 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                              if (vErrors === null) {
                                vErrors = [err188];
                              } else {
                                vErrors.push(err188);
                              }
                              errors++;
                            }
                            if (data80.code !== void 0) {
                              let data81 = data80.code;
                              if (!(data81 === "all-folders-granted" || data81 === "folder-added" || data81 === "role-changed" || data81 === "ip-allow-list-removed" || data81 === "ip-allow-list-opened" || data81 === "ip-allow-list-unclear" || data81 === "open-to-every-address" || data81 === "environment-changed" || data81 === "folder-removed" || data81 === "ip-allow-list-added" || data81 === "ip-allow-list-narrowed" || data81 === "client-deleted" || data81 === "token-reissued")) {
                                const err189 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8 + "/code", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/properties/code/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.risks.items.properties.code.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err189];
                                } else {
                                  vErrors.push(err189);
                                }
                                errors++;
                              }
                            }
                            if (data80.effect !== void 0) {
                              let data82 = data80.effect;
                              if (!(data82 === "widens" || data82 === "narrows" || data82 === "breaks")) {
                                const err190 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8 + "/effect", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.risks.items.properties.effect.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err190];
                                } else {
                                  vErrors.push(err190);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err191 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err191];
                            } else {
                              vErrors.push(err191);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err192 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err192];
                        } else {
                          vErrors.push(err192);
                        }
                        errors++;
                      }
                    }
                    if (data42.source !== void 0) {
                      let data83 = data42.source;
                      const _errs232 = errors;
                      let valid51 = false;
                      const _errs233 = errors;
                      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                        if (data83.file === void 0) {
                          const err193 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err193];
                          } else {
                            vErrors.push(err193);
                          }
                          errors++;
                        }
                        if (data83.line === void 0) {
                          const err194 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err194];
                          } else {
                            vErrors.push(err194);
                          }
                          errors++;
                        }
                        if (data83.file !== void 0) {
                          if (typeof data83.file !== "string") {
                            const err195 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source/file", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err195];
                            } else {
                              vErrors.push(err195);
                            }
                            errors++;
                          }
                        }
                        if (data83.line !== void 0) {
                          let data85 = data83.line;
                          if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
                            const err196 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source/line", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err196];
                            } else {
                              vErrors.push(err196);
                            }
                            errors++;
                          }
                          if (typeof data85 == "number" && isFinite(data85)) {
                            if (data85 < 1 || isNaN(data85)) {
                              const err197 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source/line", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err197];
                              } else {
                                vErrors.push(err197);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err198 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err198];
                        } else {
                          vErrors.push(err198);
                        }
                        errors++;
                      }
                      var _valid12 = _errs233 === errors;
                      valid51 = valid51 || _valid12;
                      if (!valid51) {
                        const _errs240 = errors;
                        if (data83 !== null) {
                          const err199 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err199];
                          } else {
                            vErrors.push(err199);
                          }
                          errors++;
                        }
                        var _valid12 = _errs240 === errors;
                        valid51 = valid51 || _valid12;
                      }
                      if (!valid51) {
                        const err200 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err200];
                        } else {
                          vErrors.push(err200);
                        }
                        errors++;
                      } else {
                        errors = _errs232;
                        if (vErrors !== null) {
                          if (_errs232) {
                            vErrors.length = _errs232;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err201 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err201];
                    } else {
                      vErrors.push(err201);
                    }
                    errors++;
                  }
                }
              } else {
                const err202 = { instancePath: instancePath + "/plans/" + i1 + "/changes", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
              var _valid4 = _errs109 === errors;
              valid18 = valid18 || _valid4;
              if (!valid18) {
                const _errs242 = errors;
                if (data41 !== null) {
                  const err203 = { instancePath: instancePath + "/plans/" + i1 + "/changes", schemaPath: "#/properties/plans/items/properties/changes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
                var _valid4 = _errs242 === errors;
                valid18 = valid18 || _valid4;
              }
              if (!valid18) {
                const err204 = { instancePath: instancePath + "/plans/" + i1 + "/changes", schemaPath: "#/properties/plans/items/properties/changes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              } else {
                errors = _errs108;
                if (vErrors !== null) {
                  if (_errs108) {
                    vErrors.length = _errs108;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.unmanaged !== void 0) {
              let data86 = data14.unmanaged;
              const _errs245 = errors;
              let valid53 = false;
              const _errs246 = errors;
              if (Array.isArray(data86)) {
                const len9 = data86.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data87 = data86[i9];
                  if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                    if (data87.id === void 0) {
                      const err205 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err205];
                      } else {
                        vErrors.push(err205);
                      }
                      errors++;
                    }
                    if (data87.name === void 0) {
                      const err206 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err206];
                      } else {
                        vErrors.push(err206);
                      }
                      errors++;
                    }
                    if (data87.environment === void 0) {
                      const err207 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                    if (data87.id !== void 0) {
                      let data88 = data87.id;
                      if (!(typeof data88 == "number" && (!(data88 % 1) && !isNaN(data88)) && isFinite(data88))) {
                        const err208 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9 + "/id", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err208];
                        } else {
                          vErrors.push(err208);
                        }
                        errors++;
                      }
                    }
                    if (data87.name !== void 0) {
                      if (typeof data87.name !== "string") {
                        const err209 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9 + "/name", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors++;
                      }
                    }
                    if (data87.environment !== void 0) {
                      let data90 = data87.environment;
                      if (typeof data90 !== "string" && data90 !== null) {
                        const err210 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9 + "/environment", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.unmanaged.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err210];
                        } else {
                          vErrors.push(err210);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err211 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i9, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                }
              } else {
                const err212 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
              var _valid13 = _errs246 === errors;
              valid53 = valid53 || _valid13;
              if (!valid53) {
                const _errs257 = errors;
                if (data86 !== null) {
                  const err213 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
                var _valid13 = _errs257 === errors;
                valid53 = valid53 || _valid13;
              }
              if (!valid53) {
                const err214 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              } else {
                errors = _errs245;
                if (vErrors !== null) {
                  if (_errs245) {
                    vErrors.length = _errs245;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.left_alone !== void 0) {
              let data91 = data14.left_alone;
              const _errs260 = errors;
              let valid57 = false;
              const _errs261 = errors;
              if (Array.isArray(data91)) {
                const len10 = data91.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data92 = data91[i10];
                  if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                    if (data92.id === void 0) {
                      const err215 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                    if (data92.name === void 0) {
                      const err216 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err216];
                      } else {
                        vErrors.push(err216);
                      }
                      errors++;
                    }
                    if (data92.environment === void 0) {
                      const err217 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err217];
                      } else {
                        vErrors.push(err217);
                      }
                      errors++;
                    }
                    if (data92.reason === void 0) {
                      const err218 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      if (vErrors === null) {
                        vErrors = [err218];
                      } else {
                        vErrors.push(err218);
                      }
                      errors++;
                    }
                    if (data92.id !== void 0) {
                      let data93 = data92.id;
                      if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                        const err219 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10 + "/id", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err219];
                        } else {
                          vErrors.push(err219);
                        }
                        errors++;
                      }
                    }
                    if (data92.name !== void 0) {
                      if (typeof data92.name !== "string") {
                        const err220 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10 + "/name", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err220];
                        } else {
                          vErrors.push(err220);
                        }
                        errors++;
                      }
                    }
                    if (data92.environment !== void 0) {
                      let data95 = data92.environment;
                      if (typeof data95 !== "string" && data95 !== null) {
                        const err221 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10 + "/environment", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.left_alone.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                    }
                    if (data92.reason !== void 0) {
                      if (typeof data92.reason !== "string") {
                        const err222 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10 + "/reason", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err222];
                        } else {
                          vErrors.push(err222);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err223 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i10, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                }
              } else {
                const err224 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
              var _valid14 = _errs261 === errors;
              valid57 = valid57 || _valid14;
              if (!valid57) {
                const _errs274 = errors;
                if (data91 !== null) {
                  const err225 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
                var _valid14 = _errs274 === errors;
                valid57 = valid57 || _valid14;
              }
              if (!valid57) {
                const err226 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              } else {
                errors = _errs260;
                if (vErrors !== null) {
                  if (_errs260) {
                    vErrors.length = _errs260;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.tokens !== void 0) {
              let data97 = data14.tokens;
              const _errs277 = errors;
              let valid61 = false;
              const _errs278 = errors;
              if (Array.isArray(data97)) {
                const len11 = data97.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data98 = data97[i11];
                  if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                    if (data98.id === void 0) {
                      const err227 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                    if (data98.name === void 0) {
                      const err228 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err228];
                      } else {
                        vErrors.push(err228);
                      }
                      errors++;
                    }
                    if (data98.environment === void 0) {
                      const err229 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                    if (data98.updated_at === void 0) {
                      const err230 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                    if (data98.due === void 0) {
                      const err231 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "due" }, message: "must have required property 'due'" };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                    if (data98.state === void 0) {
                      const err232 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                      if (vErrors === null) {
                        vErrors = [err232];
                      } else {
                        vErrors.push(err232);
                      }
                      errors++;
                    }
                    if (data98.id !== void 0) {
                      let data99 = data98.id;
                      if (!(typeof data99 == "number" && (!(data99 % 1) && !isNaN(data99)) && isFinite(data99))) {
                        const err233 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11 + "/id", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err233];
                        } else {
                          vErrors.push(err233);
                        }
                        errors++;
                      }
                    }
                    if (data98.name !== void 0) {
                      if (typeof data98.name !== "string") {
                        const err234 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11 + "/name", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err234];
                        } else {
                          vErrors.push(err234);
                        }
                        errors++;
                      }
                    }
                    if (data98.environment !== void 0) {
                      let data101 = data98.environment;
                      if (typeof data101 !== "string" && data101 !== null) {
                        const err235 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11 + "/environment", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err235];
                        } else {
                          vErrors.push(err235);
                        }
                        errors++;
                      }
                    }
                    if (data98.updated_at !== void 0) {
                      let data102 = data98.updated_at;
                      if (typeof data102 !== "string" && data102 !== null) {
                        const err236 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11 + "/updated_at", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/updated_at/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.updated_at.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err236];
                        } else {
                          vErrors.push(err236);
                        }
                        errors++;
                      }
                    }
                    if (data98.due !== void 0) {
                      if (typeof data98.due !== "boolean") {
                        const err237 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11 + "/due", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/due/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err237];
                        } else {
                          vErrors.push(err237);
                        }
                        errors++;
                      }
                    }
                    if (data98.state !== void 0) {
                      let data104 = data98.state;
                      if (!(data104 === "held" || data104 === "not-held" || data104 === "reissued-elsewhere" || data104 === "pending" || data104 === "unknown")) {
                        const err238 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11 + "/state", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err239 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i11, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                }
              } else {
                const err240 = { instancePath: instancePath + "/plans/" + i1 + "/tokens", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
              var _valid15 = _errs278 === errors;
              valid61 = valid61 || _valid15;
              if (!valid61) {
                const _errs294 = errors;
                if (data97 !== null) {
                  const err241 = { instancePath: instancePath + "/plans/" + i1 + "/tokens", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
                var _valid15 = _errs294 === errors;
                valid61 = valid61 || _valid15;
              }
              if (!valid61) {
                const err242 = { instancePath: instancePath + "/plans/" + i1 + "/tokens", schemaPath: "#/properties/plans/items/properties/tokens/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              } else {
                errors = _errs277;
                if (vErrors !== null) {
                  if (_errs277) {
                    vErrors.length = _errs277;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.problems !== void 0) {
              let data105 = data14.problems;
              if (Array.isArray(data105)) {
                const len12 = data105.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data106 = data105[i12];
                  if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                    if (data106.rule === void 0) {
                      const err243 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                      if (vErrors === null) {
                        vErrors = [err243];
                      } else {
                        vErrors.push(err243);
                      }
                      errors++;
                    }
                    if (data106.message === void 0) {
                      const err244 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                      if (vErrors === null) {
                        vErrors = [err244];
                      } else {
                        vErrors.push(err244);
                      }
                      errors++;
                    }
                    if (data106.numbers === void 0) {
                      const err245 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
                      if (vErrors === null) {
                        vErrors = [err245];
                      } else {
                        vErrors.push(err245);
                      }
                      errors++;
                    }
                    if (data106.way === void 0) {
                      const err246 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "way" }, message: "must have required property 'way'" };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    if (data106.source === void 0) {
                      const err247 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                    if (data106.rule !== void 0) {
                      if (typeof data106.rule !== "string") {
                        const err248 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/rule", schemaPath: "#/properties/plans/items/properties/problems/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      }
                    }
                    if (data106.message !== void 0) {
                      if (typeof data106.message !== "string") {
                        const err249 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/message", schemaPath: "#/properties/plans/items/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err249];
                        } else {
                          vErrors.push(err249);
                        }
                        errors++;
                      }
                    }
                    if (data106.numbers !== void 0) {
                      let data109 = data106.numbers;
                      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                        for (const key1 in data109) {
                          let data110 = data109[key1];
                          if (!(typeof data110 == "number" && isFinite(data110))) {
                            const err250 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/numbers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plans/items/properties/problems/items/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                              vErrors = [err250];
                            } else {
                              vErrors.push(err250);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err251 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/numbers", schemaPath: "#/properties/plans/items/properties/problems/items/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors++;
                      }
                    }
                    if (data106.way !== void 0) {
                      if (typeof data106.way !== "string") {
                        const err252 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/way", schemaPath: "#/properties/plans/items/properties/problems/items/properties/way/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
                        errors++;
                      }
                    }
                    if (data106.source !== void 0) {
                      let data112 = data106.source;
                      const _errs313 = errors;
                      let valid69 = false;
                      const _errs314 = errors;
                      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
                        if (data112.file === void 0) {
                          const err253 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err253];
                          } else {
                            vErrors.push(err253);
                          }
                          errors++;
                        }
                        if (data112.line === void 0) {
                          const err254 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err254];
                          } else {
                            vErrors.push(err254);
                          }
                          errors++;
                        }
                        if (data112.file !== void 0) {
                          if (typeof data112.file !== "string") {
                            const err255 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source/file", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err255];
                            } else {
                              vErrors.push(err255);
                            }
                            errors++;
                          }
                        }
                        if (data112.line !== void 0) {
                          let data114 = data112.line;
                          if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                            const err256 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source/line", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err256];
                            } else {
                              vErrors.push(err256);
                            }
                            errors++;
                          }
                          if (typeof data114 == "number" && isFinite(data114)) {
                            if (data114 < 1 || isNaN(data114)) {
                              const err257 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source/line", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err257];
                              } else {
                                vErrors.push(err257);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err258 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err258];
                        } else {
                          vErrors.push(err258);
                        }
                        errors++;
                      }
                      var _valid16 = _errs314 === errors;
                      valid69 = valid69 || _valid16;
                      if (!valid69) {
                        const _errs321 = errors;
                        if (data112 !== null) {
                          const err259 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err259];
                          } else {
                            vErrors.push(err259);
                          }
                          errors++;
                        }
                        var _valid16 = _errs321 === errors;
                        valid69 = valid69 || _valid16;
                      }
                      if (!valid69) {
                        const err260 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err260];
                        } else {
                          vErrors.push(err260);
                        }
                        errors++;
                      } else {
                        errors = _errs313;
                        if (vErrors !== null) {
                          if (_errs313) {
                            vErrors.length = _errs313;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err261 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i12, schemaPath: "#/properties/plans/items/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  }
                }
              } else {
                const err262 = { instancePath: instancePath + "/plans/" + i1 + "/problems", schemaPath: "#/properties/plans/items/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data14.notes !== void 0) {
              let data115 = data14.notes;
              if (Array.isArray(data115)) {
                const len13 = data115.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data116 = data115[i13];
                  if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                    if (data116.rule === void 0) {
                      const err263 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13, schemaPath: "#/properties/plans/items/properties/notes/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                      if (vErrors === null) {
                        vErrors = [err263];
                      } else {
                        vErrors.push(err263);
                      }
                      errors++;
                    }
                    if (data116.message === void 0) {
                      const err264 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13, schemaPath: "#/properties/plans/items/properties/notes/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                    if (data116.source === void 0) {
                      const err265 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13, schemaPath: "#/properties/plans/items/properties/notes/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                    if (data116.rule !== void 0) {
                      if (typeof data116.rule !== "string") {
                        const err266 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/rule", schemaPath: "#/properties/plans/items/properties/notes/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                    }
                    if (data116.message !== void 0) {
                      if (typeof data116.message !== "string") {
                        const err267 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/message", schemaPath: "#/properties/plans/items/properties/notes/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err267];
                        } else {
                          vErrors.push(err267);
                        }
                        errors++;
                      }
                    }
                    if (data116.source !== void 0) {
                      let data119 = data116.source;
                      const _errs333 = errors;
                      let valid74 = false;
                      const _errs334 = errors;
                      if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                        if (data119.file === void 0) {
                          const err268 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err268];
                          } else {
                            vErrors.push(err268);
                          }
                          errors++;
                        }
                        if (data119.line === void 0) {
                          const err269 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err269];
                          } else {
                            vErrors.push(err269);
                          }
                          errors++;
                        }
                        if (data119.file !== void 0) {
                          if (typeof data119.file !== "string") {
                            const err270 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source/file", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err270];
                            } else {
                              vErrors.push(err270);
                            }
                            errors++;
                          }
                        }
                        if (data119.line !== void 0) {
                          let data121 = data119.line;
                          if (!(typeof data121 == "number" && (!(data121 % 1) && !isNaN(data121)) && isFinite(data121))) {
                            const err271 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source/line", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err271];
                            } else {
                              vErrors.push(err271);
                            }
                            errors++;
                          }
                          if (typeof data121 == "number" && isFinite(data121)) {
                            if (data121 < 1 || isNaN(data121)) {
                              const err272 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source/line", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err272];
                              } else {
                                vErrors.push(err272);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err273 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err273];
                        } else {
                          vErrors.push(err273);
                        }
                        errors++;
                      }
                      var _valid17 = _errs334 === errors;
                      valid74 = valid74 || _valid17;
                      if (!valid74) {
                        const _errs341 = errors;
                        if (data119 !== null) {
                          const err274 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err274];
                          } else {
                            vErrors.push(err274);
                          }
                          errors++;
                        }
                        var _valid17 = _errs341 === errors;
                        valid74 = valid74 || _valid17;
                      }
                      if (!valid74) {
                        const err275 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err275];
                        } else {
                          vErrors.push(err275);
                        }
                        errors++;
                      } else {
                        errors = _errs333;
                        if (vErrors !== null) {
                          if (_errs333) {
                            vErrors.length = _errs333;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err276 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i13, schemaPath: "#/properties/plans/items/properties/notes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err276];
                    } else {
                      vErrors.push(err276);
                    }
                    errors++;
                  }
                }
              } else {
                const err277 = { instancePath: instancePath + "/plans/" + i1 + "/notes", schemaPath: "#/properties/plans/items/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
          } else {
            const err278 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
        }
      } else {
        const err279 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err279];
        } else {
          vErrors.push(err279);
        }
        errors++;
      }
    }
  } else {
    const err280 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err280];
    } else {
      vErrors.push(err280);
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
