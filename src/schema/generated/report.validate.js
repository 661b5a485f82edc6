// Made from schemas/report.schema.json by npm run generate: do not edit.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "ReportDocument", "type": "object", "description": "What keyward apply --format json prints and --report writes.", "additionalProperties": true, "required": ["format", "results"], "properties": { "format": { "const": "keyward.report/v1" }, "results": { "type": "array", "items": { "type": "object", "description": "What became of the changes of one workspace.", "additionalProperties": true, "required": ["workspace", "outcomes", "requests", "seconds"], "properties": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "outcomes": { "type": "array", "items": { "type": "object", "description": "What became of one change; error is null when it is done.", "additionalProperties": true, "required": ["action", "name", "environment", "id", "status", "error"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "id": { "type": ["integer", "null"] }, "status": { "enum": ["done", "failed", "unknown", "skipped"], "description": "unknown: sent, and its answer never came; skipped: never sent." }, "error": { "anyOf": [{ "type": "object", "description": "Why, with the next step.", "additionalProperties": true, "required": ["code", "message"], "properties": { "code": { "type": "string" }, "message": { "type": "string" } } }, { "type": "null" }] } } } }, "requests": { "type": "object", "description": "Requests that a run sent; retried and rate_limited are among the total.", "additionalProperties": true, "required": ["total", "retried", "rate_limited"], "properties": { "total": { "type": "integer", "minimum": 0 }, "retried": { "type": "integer", "minimum": 0 }, "rate_limited": { "type": "integer", "minimum": 0 } } }, "seconds": { "type": "number", "minimum": 0 } } } } }, "definitions": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "outcome": { "type": "object", "description": "What became of one change; error is null when it is done.", "additionalProperties": true, "required": ["action", "name", "environment", "id", "status", "error"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "id": { "type": ["integer", "null"] }, "status": { "enum": ["done", "failed", "unknown", "skipped"], "description": "unknown: sent, and its answer never came; skipped: never sent." }, "error": { "anyOf": [{ "type": "object", "description": "Why, with the next step.", "additionalProperties": true, "required": ["code", "message"], "properties": { "code": { "type": "string" }, "message": { "type": "string" } } }, { "type": "null" }] } } }, "requests": { "type": "object", "description": "Requests that a run sent; retried and rate_limited are among the total.", "additionalProperties": true, "required": ["total", "retried", "rate_limited"], "properties": { "total": { "type": "integer", "minimum": 0 }, "retried": { "type": "integer", "minimum": 0 }, "rate_limited": { "type": "integer", "minimum": 0 } } }, "result": { "type": "object", "description": "What became of the changes of one workspace.", "additionalProperties": true, "required": ["workspace", "outcomes", "requests", "seconds"], "properties": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "outcomes": { "type": "array", "items": { "type": "object", "description": "What became of one change; error is null when it is done.", "additionalProperties": true, "required": ["action", "name", "environment", "id", "status", "error"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "id": { "type": ["integer", "null"] }, "status": { "enum": ["done", "failed", "unknown", "skipped"], "description": "unknown: sent, and its answer never came; skipped: never sent." }, "error": { "anyOf": [{ "type": "object", "description": "Why, with the next step.", "additionalProperties": true, "required": ["code", "message"], "properties": { "code": { "type": "string" }, "message": { "type": "string" } } }, { "type": "null" }] } } } }, "requests": { "type": "object", "description": "Requests that a run sent; retried and rate_limited are among the total.", "additionalProperties": true, "required": ["total", "retried", "rate_limited"], "properties": { "total": { "type": "integer", "minimum": 0 }, "retried": { "type": "integer", "minimum": 0 }, "rate_limited": { "type": "integer", "minimum": 0 } } }, "seconds": { "type": "number", "minimum": 0 } } } } };
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
    if (data.results === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.format !== void 0) {
      if ("keyward.report/v1" !== data.format) {
        const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.report/v1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.results !== void 0) {
      let data1 = data.results;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.workspace === void 0) {
              const err3 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data2.outcomes === void 0) {
              const err4 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: "outcomes" }, message: "must have required property 'outcomes'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.requests === void 0) {
              const err5 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.seconds === void 0) {
              const err6 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.workspace !== void 0) {
              let data3 = data2.workspace;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === void 0) {
                  const err7 = { instancePath: instancePath + "/results/" + i0 + "/workspace", schemaPath: "#/properties/results/items/properties/workspace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (data3.host === void 0) {
                  const err8 = { instancePath: instancePath + "/results/" + i0 + "/workspace", schemaPath: "#/properties/results/items/properties/workspace/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data3.customer === void 0) {
                  const err9 = { instancePath: instancePath + "/results/" + i0 + "/workspace", schemaPath: "#/properties/results/items/properties/workspace/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data3.name !== void 0) {
                  if (typeof data3.name !== "string") {
                    const err10 = { instancePath: instancePath + "/results/" + i0 + "/workspace/name", schemaPath: "#/properties/results/items/properties/workspace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data3.host !== void 0) {
                  if (typeof data3.host !== "string") {
                    const err11 = { instancePath: instancePath + "/results/" + i0 + "/workspace/host", schemaPath: "#/properties/results/items/properties/workspace/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data3.customer !== void 0) {
                  let data6 = data3.customer;
                  if (typeof data6 !== "string" && data6 !== null) {
                    const err12 = { instancePath: instancePath + "/results/" + i0 + "/workspace/customer", schemaPath: "#/properties/results/items/properties/workspace/properties/customer/type", keyword: "type", params: { type: schema11.properties.results.items.properties.workspace.properties.customer.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/results/" + i0 + "/workspace", schemaPath: "#/properties/results/items/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.outcomes !== void 0) {
              let data7 = data2.outcomes;
              if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.action === void 0) {
                      const err14 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    if (data8.name === void 0) {
                      const err15 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                    if (data8.environment === void 0) {
                      const err16 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    if (data8.id === void 0) {
                      const err17 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (data8.status === void 0) {
                      const err18 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    if (data8.error === void 0) {
                      const err19 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (data8.action !== void 0) {
                      let data9 = data8.action;
                      if (!(data9 === "create" || data9 === "update" || data9 === "rotate" || data9 === "delete")) {
                        const err20 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/action", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.results.items.properties.outcomes.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err20];
                        } else {
                          vErrors.push(err20);
                        }
                        errors++;
                      }
                    }
                    if (data8.name !== void 0) {
                      if (typeof data8.name !== "string") {
                        const err21 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/name", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                    if (data8.environment !== void 0) {
                      let data11 = data8.environment;
                      if (typeof data11 !== "string" && data11 !== null) {
                        const err22 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/environment", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.results.items.properties.outcomes.items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data8.id !== void 0) {
                      let data12 = data8.id;
                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
                        const err23 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/id", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/id/type", keyword: "type", params: { type: schema11.properties.results.items.properties.outcomes.items.properties.id.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                    if (data8.status !== void 0) {
                      let data13 = data8.status;
                      if (!(data13 === "done" || data13 === "failed" || data13 === "unknown" || data13 === "skipped")) {
                        const err24 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/status", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.results.items.properties.outcomes.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err24];
                        } else {
                          vErrors.push(err24);
                        }
                        errors++;
                      }
                    }
                    if (data8.error !== void 0) {
                      let data14 = data8.error;
                      const _errs31 = errors;
                      let valid8 = false;
                      const _errs32 = errors;
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.code === void 0) {
                          const err25 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf/0/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                        if (data14.message === void 0) {
                          const err26 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf/0/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                          if (vErrors === null) {
                            vErrors = [err26];
                          } else {
                            vErrors.push(err26);
                          }
                          errors++;
                        }
                        if (data14.code !== void 0) {
                          if (typeof data14.code !== "string") {
                            const err27 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error/code", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf/0/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err27];
                            } else {
                              vErrors.push(err27);
                            }
                            errors++;
                          }
                        }
                        if (data14.message !== void 0) {
                          if (typeof data14.message !== "string") {
                            const err28 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error/message", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err28];
                            } else {
                              vErrors.push(err28);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err29 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                      var _valid0 = _errs32 === errors;
                      valid8 = valid8 || _valid0;
                      if (!valid8) {
                        const _errs39 = errors;
                        if (data14 !== null) {
                          const err30 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                        }
                        var _valid0 = _errs39 === errors;
                        valid8 = valid8 || _valid0;
                      }
                      if (!valid8) {
                        const err31 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1 + "/error", schemaPath: "#/properties/results/items/properties/outcomes/items/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      } else {
                        errors = _errs31;
                        if (vErrors !== null) {
                          if (_errs31) {
                            vErrors.length = _errs31;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/results/" + i0 + "/outcomes/" + i1, schemaPath: "#/properties/results/items/properties/outcomes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/results/" + i0 + "/outcomes", schemaPath: "#/properties/results/items/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data2.requests !== void 0) {
              let data17 = data2.requests;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.total === void 0) {
                  const err34 = { instancePath: instancePath + "/results/" + i0 + "/requests", schemaPath: "#/properties/results/items/properties/requests/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data17.retried === void 0) {
                  const err35 = { instancePath: instancePath + "/results/" + i0 + "/requests", schemaPath: "#/properties/results/items/properties/requests/required", keyword: "required", params: { missingProperty: "retried" }, message: "must have required property 'retried'" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (data17.rate_limited === void 0) {
                  const err36 = { instancePath: instancePath + "/results/" + i0 + "/requests", schemaPath: "#/properties/results/items/properties/requests/required", keyword: "required", params: { missingProperty: "rate_limited" }, message: "must have required property 'rate_limited'" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data17.total !== void 0) {
                  let data18 = data17.total;
                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                    const err37 = { instancePath: instancePath + "/results/" + i0 + "/requests/total", schemaPath: "#/properties/results/items/properties/requests/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 0 || isNaN(data18)) {
                      const err38 = { instancePath: instancePath + "/results/" + i0 + "/requests/total", schemaPath: "#/properties/results/items/properties/requests/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                }
                if (data17.retried !== void 0) {
                  let data19 = data17.retried;
                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                    const err39 = { instancePath: instancePath + "/results/" + i0 + "/requests/retried", schemaPath: "#/properties/results/items/properties/requests/properties/retried/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (typeof data19 == "number" && isFinite(data19)) {
                    if (data19 < 0 || isNaN(data19)) {
                      const err40 = { instancePath: instancePath + "/results/" + i0 + "/requests/retried", schemaPath: "#/properties/results/items/properties/requests/properties/retried/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                }
                if (data17.rate_limited !== void 0) {
                  let data20 = data17.rate_limited;
                  if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                    const err41 = { instancePath: instancePath + "/results/" + i0 + "/requests/rate_limited", schemaPath: "#/properties/results/items/properties/requests/properties/rate_limited/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  if (typeof data20 == "number" && isFinite(data20)) {
                    if (data20 < 0 || isNaN(data20)) {
                      const err42 = { instancePath: instancePath + "/results/" + i0 + "/requests/rate_limited", schemaPath: "#/properties/results/items/properties/requests/properties/rate_limited/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/results/" + i0 + "/requests", schemaPath: "#/properties/results/items/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data2.seconds !== void 0) {
              let data21 = data2.seconds;
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 0 || isNaN(data21)) {
                  const err44 = { instancePath: instancePath + "/results/" + i0 + "/seconds", schemaPath: "#/properties/results/items/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/results/" + i0 + "/seconds", schemaPath: "#/properties/results/items/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
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
