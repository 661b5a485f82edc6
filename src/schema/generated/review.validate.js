// Made from schemas/review.schema.json by npm run generate: do not edit.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "ReviewDocument", "type": "object", "description": "What the plan job of a pull request computed for one workspace: the action's output review-file, which apply finds again after the merge.", "additionalProperties": true, "required": ["format", "keyward", "repository", "pull", "base", "head", "workspace", "digest", "changes", "token_changes"], "properties": { "format": { "const": "keyward.review/v1" }, "keyward": { "type": "string", "description": "keyward's version." }, "repository": { "type": "string", "description": "owner/name.", "pattern": "^[^/\\s]+/[^/\\s]+$" }, "pull": { "type": "integer", "minimum": 1, "description": "The pull request's number." }, "base": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "description": "The commit that was compared with." }, "head": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "description": "The pull request's own last commit, whose manifests were planned." }, "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "description": "The digest of the whole plan, standing changes too." }, "changes": { "type": "array", "description": "The changes of this pull request; none that stood before.", "items": { "type": "object", "description": "One change: its digest, where its token would go, and what it is called.", "additionalProperties": true, "required": ["digest", "action", "id", "name", "environment", "token"], "properties": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "description": "Of the change, as the plan has it." }, "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "token": { "description": "Where its token goes; null where it stays.", "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string" }, "place": { "type": "string" } } } }, { "type": "null" }] } } } }, "token_changes": { "type": "array", "description": "The clients whose token's rule this pull request changes.", "items": { "type": "object", "description": "A client and where its token belongs from now on.", "additionalProperties": true, "required": ["name", "environment", "deliver_to", "rotate_after"], "properties": { "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "deliver_to": { "description": "The places, a word, or null where nothing says.", "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string" }, "place": { "type": "string" } } } }, { "type": "null" }] }, "rotate_after": { "type": ["string", "null"] } } } } }, "definitions": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "destination": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string" }, "place": { "type": "string" } } }, "change": { "type": "object", "description": "One change: its digest, where its token would go, and what it is called.", "additionalProperties": true, "required": ["digest", "action", "id", "name", "environment", "token"], "properties": { "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "description": "Of the change, as the plan has it." }, "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "token": { "description": "Where its token goes; null where it stays.", "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string" }, "place": { "type": "string" } } } }, { "type": "null" }] } } }, "tokenChange": { "type": "object", "description": "A client and where its token belongs from now on.", "additionalProperties": true, "required": ["name", "environment", "deliver_to", "rotate_after"], "properties": { "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "deliver_to": { "description": "The places, a word, or null where nothing says.", "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string" }, "place": { "type": "string" } } } }, { "type": "null" }] }, "rotate_after": { "type": ["string", "null"] } } } } };
var pattern0 = new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
var pattern1 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
    if (data.repository === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pull === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull" }, message: "must have required property 'pull'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.base === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.workspace === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.token_changes === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token_changes" }, message: "must have required property 'token_changes'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.format !== void 0) {
      if ("keyward.review/v1" !== data.format) {
        const err10 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.review/v1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.keyward !== void 0) {
      if (typeof data.keyward !== "string") {
        const err11 = { instancePath: instancePath + "/keyward", schemaPath: "#/properties/keyward/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data2 = data.repository;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err12 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+/[^/\\s]+$" }, message: 'must match pattern "^[^/\\s]+/[^/\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.pull !== void 0) {
      let data3 = data.pull;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/pull", schemaPath: "#/properties/pull/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.base !== void 0) {
      let data4 = data.base;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err16 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.head !== void 0) {
      let data5 = data.head;
      if (typeof data5 === "string") {
        if (!pattern1.test(data5)) {
          const err18 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data6 = data.workspace;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.name === void 0) {
          const err20 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data6.host === void 0) {
          const err21 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data6.customer === void 0) {
          const err22 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6.name !== void 0) {
          if (typeof data6.name !== "string") {
            const err23 = { instancePath: instancePath + "/workspace/name", schemaPath: "#/properties/workspace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.host !== void 0) {
          if (typeof data6.host !== "string") {
            const err24 = { instancePath: instancePath + "/workspace/host", schemaPath: "#/properties/workspace/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.customer !== void 0) {
          let data9 = data6.customer;
          if (typeof data9 !== "string" && data9 !== null) {
            const err25 = { instancePath: instancePath + "/workspace/customer", schemaPath: "#/properties/workspace/properties/customer/type", keyword: "type", params: { type: schema11.properties.workspace.properties.customer.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data10 = data.digest;
      if (typeof data10 === "string") {
        if (!pattern3.test(data10)) {
          const err27 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data11 = data.changes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.digest === void 0) {
              const err29 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data12.action === void 0) {
              const err30 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data12.id === void 0) {
              const err31 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data12.name === void 0) {
              const err32 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data12.environment === void 0) {
              const err33 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data12.token === void 0) {
              const err34 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data12.digest !== void 0) {
              let data13 = data12.digest;
              if (typeof data13 === "string") {
                if (!pattern3.test(data13)) {
                  const err35 = { instancePath: instancePath + "/changes/" + i0 + "/digest", schemaPath: "#/properties/changes/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/changes/" + i0 + "/digest", schemaPath: "#/properties/changes/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data12.action !== void 0) {
              let data14 = data12.action;
              if (!(data14 === "create" || data14 === "update" || data14 === "rotate" || data14 === "delete")) {
                const err37 = { instancePath: instancePath + "/changes/" + i0 + "/action", schemaPath: "#/properties/changes/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.changes.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data12.id !== void 0) {
              let data15 = data12.id;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
                const err38 = { instancePath: instancePath + "/changes/" + i0 + "/id", schemaPath: "#/properties/changes/items/properties/id/type", keyword: "type", params: { type: schema11.properties.changes.items.properties.id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data12.name !== void 0) {
              if (typeof data12.name !== "string") {
                const err39 = { instancePath: instancePath + "/changes/" + i0 + "/name", schemaPath: "#/properties/changes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data12.environment !== void 0) {
              let data17 = data12.environment;
              if (typeof data17 !== "string" && data17 !== null) {
                const err40 = { instancePath: instancePath + "/changes/" + i0 + "/environment", schemaPath: "#/properties/changes/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.changes.items.properties.environment.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data12.token !== void 0) {
              let data18 = data12.token;
              const _errs39 = errors;
              let valid5 = false;
              const _errs40 = errors;
              if (Array.isArray(data18)) {
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data19 = data18[i1];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    if (data19.sink === void 0) {
                      const err41 = { instancePath: instancePath + "/changes/" + i0 + "/token/" + i1, schemaPath: "#/properties/changes/items/properties/token/anyOf/0/items/required", keyword: "required", params: { missingProperty: "sink" }, message: "must have required property 'sink'" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (data19.place === void 0) {
                      const err42 = { instancePath: instancePath + "/changes/" + i0 + "/token/" + i1, schemaPath: "#/properties/changes/items/properties/token/anyOf/0/items/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (data19.sink !== void 0) {
                      if (typeof data19.sink !== "string") {
                        const err43 = { instancePath: instancePath + "/changes/" + i0 + "/token/" + i1 + "/sink", schemaPath: "#/properties/changes/items/properties/token/anyOf/0/items/properties/sink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                    }
                    if (data19.place !== void 0) {
                      if (typeof data19.place !== "string") {
                        const err44 = { instancePath: instancePath + "/changes/" + i0 + "/token/" + i1 + "/place", schemaPath: "#/properties/changes/items/properties/token/anyOf/0/items/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/changes/" + i0 + "/token/" + i1, schemaPath: "#/properties/changes/items/properties/token/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
              } else {
                const err46 = { instancePath: instancePath + "/changes/" + i0 + "/token", schemaPath: "#/properties/changes/items/properties/token/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              var _valid0 = _errs40 === errors;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const _errs49 = errors;
                if (data18 !== null) {
                  const err47 = { instancePath: instancePath + "/changes/" + i0 + "/token", schemaPath: "#/properties/changes/items/properties/token/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                var _valid0 = _errs49 === errors;
                valid5 = valid5 || _valid0;
              }
              if (!valid5) {
                const err48 = { instancePath: instancePath + "/changes/" + i0 + "/token", schemaPath: "#/properties/changes/items/properties/token/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              } else {
                errors = _errs39;
                if (vErrors !== null) {
                  if (_errs39) {
                    vErrors.length = _errs39;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.token_changes !== void 0) {
      let data22 = data.token_changes;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data23 = data22[i2];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.name === void 0) {
              const err51 = { instancePath: instancePath + "/token_changes/" + i2, schemaPath: "#/properties/token_changes/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data23.environment === void 0) {
              const err52 = { instancePath: instancePath + "/token_changes/" + i2, schemaPath: "#/properties/token_changes/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data23.deliver_to === void 0) {
              const err53 = { instancePath: instancePath + "/token_changes/" + i2, schemaPath: "#/properties/token_changes/items/required", keyword: "required", params: { missingProperty: "deliver_to" }, message: "must have required property 'deliver_to'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data23.rotate_after === void 0) {
              const err54 = { instancePath: instancePath + "/token_changes/" + i2, schemaPath: "#/properties/token_changes/items/required", keyword: "required", params: { missingProperty: "rotate_after" }, message: "must have required property 'rotate_after'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data23.name !== void 0) {
              if (typeof data23.name !== "string") {
                const err55 = { instancePath: instancePath + "/token_changes/" + i2 + "/name", schemaPath: "#/properties/token_changes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data23.environment !== void 0) {
              let data25 = data23.environment;
              if (typeof data25 !== "string" && data25 !== null) {
                const err56 = { instancePath: instancePath + "/token_changes/" + i2 + "/environment", schemaPath: "#/properties/token_changes/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.token_changes.items.properties.environment.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data23.deliver_to !== void 0) {
              let data26 = data23.deliver_to;
              const _errs61 = errors;
              let valid12 = false;
              const _errs62 = errors;
              if (!(data26 === "none" || data26 === "discard")) {
                const err57 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to", schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.token_changes.items.properties.deliver_to.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              var _valid1 = _errs62 === errors;
              valid12 = valid12 || _valid1;
              if (!valid12) {
                const _errs63 = errors;
                if (Array.isArray(data26)) {
                  const len3 = data26.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data27 = data26[i3];
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                      if (data27.sink === void 0) {
                        const err58 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to/" + i3, schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/1/items/required", keyword: "required", params: { missingProperty: "sink" }, message: "must have required property 'sink'" };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                      if (data27.place === void 0) {
                        const err59 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to/" + i3, schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/1/items/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
                        if (vErrors === null) {
                          vErrors = [err59];
                        } else {
                          vErrors.push(err59);
                        }
                        errors++;
                      }
                      if (data27.sink !== void 0) {
                        if (typeof data27.sink !== "string") {
                          const err60 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to/" + i3 + "/sink", schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/1/items/properties/sink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err60];
                          } else {
                            vErrors.push(err60);
                          }
                          errors++;
                        }
                      }
                      if (data27.place !== void 0) {
                        if (typeof data27.place !== "string") {
                          const err61 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to/" + i3 + "/place", schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/1/items/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err61];
                          } else {
                            vErrors.push(err61);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err62 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to/" + i3, schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to", schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                var _valid1 = _errs63 === errors;
                valid12 = valid12 || _valid1;
                if (!valid12) {
                  const _errs72 = errors;
                  if (data26 !== null) {
                    const err64 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to", schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                  var _valid1 = _errs72 === errors;
                  valid12 = valid12 || _valid1;
                }
              }
              if (!valid12) {
                const err65 = { instancePath: instancePath + "/token_changes/" + i2 + "/deliver_to", schemaPath: "#/properties/token_changes/items/properties/deliver_to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              } else {
                errors = _errs61;
                if (vErrors !== null) {
                  if (_errs61) {
                    vErrors.length = _errs61;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data23.rotate_after !== void 0) {
              let data30 = data23.rotate_after;
              if (typeof data30 !== "string" && data30 !== null) {
                const err66 = { instancePath: instancePath + "/token_changes/" + i2 + "/rotate_after", schemaPath: "#/properties/token_changes/items/properties/rotate_after/type", keyword: "type", params: { type: schema11.properties.token_changes.items.properties.rotate_after.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/token_changes/" + i2, schemaPath: "#/properties/token_changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/token_changes", schemaPath: "#/properties/token_changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
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
