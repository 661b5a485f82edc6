import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mismatch
} from "./schema-mismatch.js";
import {
  valueAt
} from "./schema-path-finding.js";
import {
  planFormat
} from "./model-plan.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/schema/generated/plan.validate.js
var stdin_default = validate21;
var pattern0 = new RegExp("^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.file !== void 0) {
          const _errs2 = errors;
          if (typeof data.file !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.line !== void 0) {
            let data1 = data.line;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate23.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate23.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              const _errs6 = errors;
              if (typeof data.environment !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } }];
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
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.message === void 0 && (missing0 = "message") || data.numbers === void 0 && (missing0 = "numbers") || data.way === void 0 && (missing0 = "way") || data.source === void 0 && (missing0 = "source")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.rule !== void 0) {
          const _errs2 = errors;
          if (typeof data.rule !== "string") {
            validate22.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs4 = errors;
            if (typeof data.message !== "string") {
              validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.numbers !== void 0) {
              let data2 = data.numbers;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    let data3 = data2[key0];
                    const _errs9 = errors;
                    if (!(typeof data3 == "number" && isFinite(data3))) {
                      validate22.errors = [{ instancePath: instancePath + "/numbers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "number" } }];
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.way !== void 0) {
                const _errs11 = errors;
                if (typeof data.way !== "string") {
                  validate22.errors = [{ instancePath: instancePath + "/way", schemaPath: "#/properties/way/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source !== void 0) {
                  let data5 = data.source;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  let valid2 = false;
                  const _errs15 = errors;
                  if (!validate23(data5, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs15 === errors;
                  valid2 = valid2 || _valid0;
                  if (!valid2) {
                    const _errs16 = errors;
                    if (data5 !== null) {
                      const err0 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs16 === errors;
                    valid2 = valid2 || _valid0;
                  }
                  if (!valid2) {
                    const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate22.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs14;
                    if (vErrors !== null) {
                      if (_errs14) {
                        vErrors.length = _errs14;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.places !== void 0) {
                    let data6 = data.places;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data6)) {
                        var valid3 = true;
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs20 = errors;
                          if (!validate23(data6[i0], { instancePath: instancePath + "/places/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs20 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
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
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "additionalProperties": true, "required": ["workspace", "status", "digest", "options", "summary", "read", "estimate", "changes", "token_changes", "unmanaged", "left_alone", "tokens", "problems", "notes"], "properties": { "workspace": { "$ref": "#/definitions/workspace" }, "status": { "enum": ["ok", "refused", "error"] }, "digest": { "type": ["string", "null"] }, "options": { "$ref": "#/definitions/options" }, "summary": { "anyOf": [{ "$ref": "#/definitions/summary" }, { "type": "null" }] }, "read": { "anyOf": [{ "$ref": "#/definitions/read" }, { "type": "null" }] }, "estimate": { "anyOf": [{ "$ref": "#/definitions/estimate" }, { "type": "null" }] }, "changes": { "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/change" } }, { "type": "null" }] }, "token_changes": { "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/tokenChange" } }, { "type": "null" }] }, "unmanaged": { "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/client" } }, { "type": "null" }] }, "left_alone": { "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/leftAlone" } }, { "type": "null" }] }, "tokens": { "anyOf": [{ "type": "array", "items": { "$ref": "#/definitions/token" } }, { "type": "null" }] }, "problems": { "type": "array", "items": { "$ref": "#/definitions/problem" } }, "notes": { "type": "array", "items": { "$ref": "#/definitions/note" } } } };
var schema10 = { "type": "object", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string" }, "host": { "type": "string" }, "customer": { "type": ["string", "null"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.host === void 0 && (missing0 = "host") || data.customer === void 0 && (missing0 = "customer")) {
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
          if (data.host !== void 0) {
            const _errs4 = errors;
            if (typeof data.host !== "string") {
              validate28.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } }];
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
                validate28.errors = [{ instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema10.properties.customer.type } }];
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
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "rotate": { "enum": ["names", "due", "issued-before", "undelivered", "all", "nothing"] }, "end_overlap": { "const": true }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" }, "max_customers_changed": { "type": "string" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prune === void 0 && (missing0 = "prune")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.prune !== void 0) {
          const _errs2 = errors;
          if (typeof data.prune !== "boolean") {
            validate30.errors = [{ instancePath: instancePath + "/prune", schemaPath: "#/properties/prune/type", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rotate !== void 0) {
            let data1 = data.rotate;
            const _errs4 = errors;
            if (!(data1 === "names" || data1 === "due" || data1 === "issued-before" || data1 === "undelivered" || data1 === "all" || data1 === "nothing")) {
              validate30.errors = [{ instancePath: instancePath + "/rotate", schemaPath: "#/properties/rotate/enum", keyword: "enum", params: { allowedValues: schema11.properties.rotate.enum } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.end_overlap !== void 0) {
              const _errs5 = errors;
              if (true !== data.end_overlap) {
                validate30.errors = [{ instancePath: instancePath + "/end_overlap", schemaPath: "#/properties/end_overlap/const", keyword: "const", params: { allowedValue: true } }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max_creates !== void 0) {
                const _errs6 = errors;
                if (typeof data.max_creates !== "string") {
                  validate30.errors = [{ instancePath: instancePath + "/max_creates", schemaPath: "#/properties/max_creates/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.max_updates !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.max_updates !== "string") {
                    validate30.errors = [{ instancePath: instancePath + "/max_updates", schemaPath: "#/properties/max_updates/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.max_deletes !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.max_deletes !== "string") {
                      validate30.errors = [{ instancePath: instancePath + "/max_deletes", schemaPath: "#/properties/max_deletes/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.max_rotations !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.max_rotations !== "string") {
                        validate30.errors = [{ instancePath: instancePath + "/max_rotations", schemaPath: "#/properties/max_rotations/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.max_customers_changed !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.max_customers_changed !== "string") {
                          validate30.errors = [{ instancePath: instancePath + "/max_customers_changed", schemaPath: "#/properties/max_customers_changed/type", keyword: "type", params: { type: "string" } }];
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
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.create === void 0 && (missing0 = "create") || data.update === void 0 && (missing0 = "update") || data.delete === void 0 && (missing0 = "delete") || data.rotate === void 0 && (missing0 = "rotate") || data.unchanged === void 0 && (missing0 = "unchanged") || data.unmanaged === void 0 && (missing0 = "unmanaged") || data.out_of_scope === void 0 && (missing0 = "out_of_scope")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.create !== void 0) {
          let data0 = data.create;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate32.errors = [{ instancePath: instancePath + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate32.errors = [{ instancePath: instancePath + "/create", schemaPath: "#/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.update !== void 0) {
            let data1 = data.update;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate32.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate32.errors = [{ instancePath: instancePath + "/update", schemaPath: "#/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.delete !== void 0) {
              let data2 = data.delete;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate32.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate32.errors = [{ instancePath: instancePath + "/delete", schemaPath: "#/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rotate !== void 0) {
                let data3 = data.rotate;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate32.errors = [{ instancePath: instancePath + "/rotate", schemaPath: "#/properties/rotate/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate32.errors = [{ instancePath: instancePath + "/rotate", schemaPath: "#/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unchanged !== void 0) {
                  let data4 = data.unchanged;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate32.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate32.errors = [{ instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unmanaged !== void 0) {
                    let data5 = data.unmanaged;
                    const _errs12 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate32.errors = [{ instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate32.errors = [{ instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.out_of_scope !== void 0) {
                      let data6 = data.out_of_scope;
                      const _errs14 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate32.errors = [{ instancePath: instancePath + "/out_of_scope", schemaPath: "#/properties/out_of_scope/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs14) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 0 || isNaN(data6)) {
                            validate32.errors = [{ instancePath: instancePath + "/out_of_scope", schemaPath: "#/properties/out_of_scope/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
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
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requests === void 0 && (missing0 = "requests") || data.clients === void 0 && (missing0 = "clients")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.requests !== void 0) {
          let data0 = data.requests;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate34.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate34.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.clients !== void 0) {
            let data1 = data.clients;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate34.errors = [{ instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate34.errors = [{ instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requests === void 0 && (missing0 = "requests") || data.seconds === void 0 && (missing0 = "seconds")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.requests !== void 0) {
          let data0 = data.requests;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate36.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate36.errors = [{ instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.seconds !== void 0) {
            let data1 = data.seconds;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate36.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                  return false;
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "token", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"] }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string" }, "reason": { "type": "string" }, "changed_by": { "$ref": "#/definitions/changedBy" }, "origin": { "enum": ["pull-request", "pre-existing", "standing", null] }, "fields": { "type": "array", "items": { "$ref": "#/definitions/fieldChange" } }, "risks": { "type": "array", "items": { "$ref": "#/definitions/risk" } }, "token": { "anyOf": [{ "$ref": "#/definitions/tokenMove" }, { "type": "null" }] }, "issue": { "anyOf": [{ "$ref": "#/definitions/issueTarget" }, { "type": "null" }] }, "rotate_after": { "type": ["string", "null"] }, "removed_from": { "anyOf": [{ "$ref": "#/definitions/source" }, { "type": "null" }] }, "own": { "type": "boolean" }, "source": { "anyOf": [{ "$ref": "#/definitions/source" }, { "type": "null" }] } } };
var schema16 = { "type": ["object", "null"], "additionalProperties": true, "required": ["event", "at", "user", "from", "agent"], "properties": { "event": { "type": "string" }, "at": { "type": "string" }, "user": { "type": "object", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] } } }, "from": { "type": ["string", "null"] }, "agent": { "type": ["string", "null"] } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type } }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.at === void 0 && (missing0 = "at") || data.user === void 0 && (missing0 = "user") || data.from === void 0 && (missing0 = "from") || data.agent === void 0 && (missing0 = "agent")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.event !== void 0) {
          const _errs2 = errors;
          if (typeof data.event !== "string") {
            validate39.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.at !== void 0) {
            const _errs4 = errors;
            if (typeof data.at !== "string") {
              validate39.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.user !== void 0) {
              let data2 = data.user;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if (data2.id === void 0 && (missing1 = "id") || data2.name === void 0 && (missing1 = "name")) {
                    validate39.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/required", keyword: "required", params: { missingProperty: missing1 } }];
                    return false;
                  } else {
                    if (data2.id !== void 0) {
                      let data3 = data2.id;
                      const _errs9 = errors;
                      if (typeof data3 !== "string" && data3 !== null) {
                        validate39.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/type", keyword: "type", params: { type: schema16.properties.user.properties.id.type } }];
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data2.name !== void 0) {
                        let data4 = data2.name;
                        const _errs11 = errors;
                        if (typeof data4 !== "string" && data4 !== null) {
                          validate39.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/properties/user/properties/name/type", keyword: "type", params: { type: schema16.properties.user.properties.name.type } }];
                          return false;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from !== void 0) {
                let data5 = data.from;
                const _errs13 = errors;
                if (typeof data5 !== "string" && data5 !== null) {
                  validate39.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema16.properties.from.type } }];
                  return false;
                }
                var valid0 = _errs13 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.agent !== void 0) {
                  let data6 = data.agent;
                  const _errs15 = errors;
                  if (typeof data6 !== "string" && data6 !== null) {
                    validate39.errors = [{ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: schema16.properties.agent.type } }];
                    return false;
                  }
                  var valid0 = _errs15 === errors;
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
  validate39.errors = vErrors;
  return errors === 0;
}
var schema17 = { "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] }, "sources": { "type": "array", "items": { "$ref": "#/definitions/valueSource" } } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "$ref": "#/definitions/role" }, { "type": "null" }] }, "after": { "anyOf": [{ "$ref": "#/definitions/role" }, { "type": "null" }] }, "sources": { "type": "array", "items": { "$ref": "#/definitions/valueSource" } } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "$ref": "#/definitions/folder" } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "$ref": "#/definitions/folder" } }, { "type": "null" }] }, "sources": { "type": "array", "items": { "$ref": "#/definitions/valueSource" } } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] }, "sources": { "type": "array", "items": { "$ref": "#/definitions/valueSource" } } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "sources": { "type": "array", "items": { "$ref": "#/definitions/valueSource" } } } }] };
var schema18 = { "type": "object", "additionalProperties": true, "required": ["from", "name", "file", "line"], "properties": { "from": { "enum": ["in", "defaults", "folder-defaults", "address-list"] }, "name": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.name === void 0 && (missing0 = "name") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.from !== void 0) {
          let data0 = data.from;
          const _errs2 = errors;
          if (!(data0 === "in" || data0 === "defaults" || data0 === "folder-defaults" || data0 === "address-list")) {
            validate42.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema18.properties.from.enum } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema18.properties.name.type } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file !== void 0) {
              const _errs5 = errors;
              if (typeof data.file !== "string") {
                validate42.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.line !== void 0) {
                let data3 = data.line;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate42.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      validate42.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
            validate44.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            let data1 = data.name;
            const _errs4 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate44.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema19.properties.name.type } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.path === void 0 && (missing0 = "path")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate48.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.path !== void 0) {
            let data1 = data.path;
            const _errs4 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate48.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema20.properties.path.type } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.field === void 0 && (missing0 = "field") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.field !== void 0) {
          const _errs4 = errors;
          if ("name" !== data.field) {
            const err1 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/0/properties/field/const", keyword: "const", params: { allowedValue: "name" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.before !== void 0) {
            let data1 = data.before;
            const _errs5 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              const err2 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/0/properties/before/type", keyword: "type", params: { type: schema17.anyOf[0].properties.before.type } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.after !== void 0) {
              let data2 = data.after;
              const _errs7 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                const err3 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/0/properties/after/type", keyword: "type", params: { type: schema17.anyOf[0].properties.after.type } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.sources !== void 0) {
                let data3 = data.sources;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs11 = errors;
                      if (!validate42(data3[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs11 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    const err4 = { instancePath: instancePath + "/sources", schemaPath: "#/anyOf/0/properties/sources/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs12 = errors;
    if (errors === _errs12) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.field === void 0 && (missing1 = "field") || data.before === void 0 && (missing1 = "before") || data.after === void 0 && (missing1 = "after")) {
          const err6 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          if (data.field !== void 0) {
            const _errs15 = errors;
            if ("role" !== data.field) {
              const err7 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/1/properties/field/const", keyword: "const", params: { allowedValue: "role" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            var valid3 = _errs15 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.before !== void 0) {
              let data6 = data.before;
              const _errs16 = errors;
              const _errs17 = errors;
              let valid4 = false;
              const _errs18 = errors;
              if (!validate44(data6, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData })) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs18 === errors;
              valid4 = valid4 || _valid1;
              if (!valid4) {
                const _errs19 = errors;
                if (data6 !== null) {
                  const err8 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/1/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                var _valid1 = _errs19 === errors;
                valid4 = valid4 || _valid1;
              }
              if (!valid4) {
                const err9 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/1/properties/before/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              } else {
                errors = _errs17;
                if (vErrors !== null) {
                  if (_errs17) {
                    vErrors.length = _errs17;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid3 = _errs16 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.after !== void 0) {
                let data7 = data.after;
                const _errs21 = errors;
                const _errs22 = errors;
                let valid5 = false;
                const _errs23 = errors;
                if (!validate44(data7, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs23 === errors;
                valid5 = valid5 || _valid2;
                if (!valid5) {
                  const _errs24 = errors;
                  if (data7 !== null) {
                    const err10 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/1/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                  var _valid2 = _errs24 === errors;
                  valid5 = valid5 || _valid2;
                }
                if (!valid5) {
                  const err11 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/1/properties/after/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                } else {
                  errors = _errs22;
                  if (vErrors !== null) {
                    if (_errs22) {
                      vErrors.length = _errs22;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid3 = _errs21 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.sources !== void 0) {
                  let data8 = data.sources;
                  const _errs26 = errors;
                  if (errors === _errs26) {
                    if (Array.isArray(data8)) {
                      var valid6 = true;
                      const len1 = data8.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs28 = errors;
                        if (!validate42(data8[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                          errors = vErrors.length;
                        }
                        var valid6 = _errs28 === errors;
                        if (!valid6) {
                          break;
                        }
                      }
                    } else {
                      const err12 = { instancePath: instancePath + "/sources", schemaPath: "#/anyOf/1/properties/sources/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                  }
                  var valid3 = _errs26 === errors;
                } else {
                  var valid3 = true;
                }
              }
            }
          }
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    var _valid0 = _errs12 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs29 = errors;
      if (errors === _errs29) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.field === void 0 && (missing2 = "field") || data.before === void 0 && (missing2 = "before") || data.after === void 0 && (missing2 = "after")) {
            const err14 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          } else {
            if (data.field !== void 0) {
              const _errs32 = errors;
              if ("folders" !== data.field) {
                const err15 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/2/properties/field/const", keyword: "const", params: { allowedValue: "folders" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              var valid7 = _errs32 === errors;
            } else {
              var valid7 = true;
            }
            if (valid7) {
              if (data.before !== void 0) {
                let data11 = data.before;
                const _errs33 = errors;
                const _errs34 = errors;
                let valid8 = false;
                const _errs35 = errors;
                if ("all" !== data11) {
                  const err16 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/2/properties/before/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                var _valid3 = _errs35 === errors;
                valid8 = valid8 || _valid3;
                if (!valid8) {
                  const _errs36 = errors;
                  if (errors === _errs36) {
                    if (Array.isArray(data11)) {
                      var valid9 = true;
                      const len2 = data11.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        const _errs38 = errors;
                        if (!validate48(data11[i2], { instancePath: instancePath + "/before/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
                          vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                          errors = vErrors.length;
                        }
                        var valid9 = _errs38 === errors;
                        if (!valid9) {
                          break;
                        }
                      }
                    } else {
                      const err17 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/2/properties/before/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs36 === errors;
                  valid8 = valid8 || _valid3;
                  if (!valid8) {
                    const _errs39 = errors;
                    if (data11 !== null) {
                      const err18 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/2/properties/before/anyOf/2/type", keyword: "type", params: { type: "null" } };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    var _valid3 = _errs39 === errors;
                    valid8 = valid8 || _valid3;
                  }
                }
                if (!valid8) {
                  const err19 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/2/properties/before/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                } else {
                  errors = _errs34;
                  if (vErrors !== null) {
                    if (_errs34) {
                      vErrors.length = _errs34;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid7 = _errs33 === errors;
              } else {
                var valid7 = true;
              }
              if (valid7) {
                if (data.after !== void 0) {
                  let data13 = data.after;
                  const _errs41 = errors;
                  const _errs42 = errors;
                  let valid10 = false;
                  const _errs43 = errors;
                  if ("all" !== data13) {
                    const err20 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/2/properties/after/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  var _valid4 = _errs43 === errors;
                  valid10 = valid10 || _valid4;
                  if (!valid10) {
                    const _errs44 = errors;
                    if (errors === _errs44) {
                      if (Array.isArray(data13)) {
                        var valid11 = true;
                        const len3 = data13.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          const _errs46 = errors;
                          if (!validate48(data13[i3], { instancePath: instancePath + "/after/" + i3, parentData: data13, parentDataProperty: i3, rootData })) {
                            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                            errors = vErrors.length;
                          }
                          var valid11 = _errs46 === errors;
                          if (!valid11) {
                            break;
                          }
                        }
                      } else {
                        const err21 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/2/properties/after/anyOf/1/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                    var _valid4 = _errs44 === errors;
                    valid10 = valid10 || _valid4;
                    if (!valid10) {
                      const _errs47 = errors;
                      if (data13 !== null) {
                        const err22 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/2/properties/after/anyOf/2/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                      var _valid4 = _errs47 === errors;
                      valid10 = valid10 || _valid4;
                    }
                  }
                  if (!valid10) {
                    const err23 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/2/properties/after/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  } else {
                    errors = _errs42;
                    if (vErrors !== null) {
                      if (_errs42) {
                        vErrors.length = _errs42;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid7 = _errs41 === errors;
                } else {
                  var valid7 = true;
                }
                if (valid7) {
                  if (data.sources !== void 0) {
                    let data15 = data.sources;
                    const _errs49 = errors;
                    if (errors === _errs49) {
                      if (Array.isArray(data15)) {
                        var valid12 = true;
                        const len4 = data15.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          const _errs51 = errors;
                          if (!validate42(data15[i4], { instancePath: instancePath + "/sources/" + i4, parentData: data15, parentDataProperty: i4, rootData })) {
                            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                            errors = vErrors.length;
                          }
                          var valid12 = _errs51 === errors;
                          if (!valid12) {
                            break;
                          }
                        }
                      } else {
                        const err24 = { instancePath: instancePath + "/sources", schemaPath: "#/anyOf/2/properties/sources/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err24];
                        } else {
                          vErrors.push(err24);
                        }
                        errors++;
                      }
                    }
                    var valid7 = _errs49 === errors;
                  } else {
                    var valid7 = true;
                  }
                }
              }
            }
          }
        } else {
          const err25 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      var _valid0 = _errs29 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs52 = errors;
        if (errors === _errs52) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.field === void 0 && (missing3 = "field") || data.before === void 0 && (missing3 = "before") || data.after === void 0 && (missing3 = "after")) {
              const err26 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            } else {
              if (data.field !== void 0) {
                const _errs55 = errors;
                if ("environment" !== data.field) {
                  const err27 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/3/properties/field/const", keyword: "const", params: { allowedValue: "environment" } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                var valid13 = _errs55 === errors;
              } else {
                var valid13 = true;
              }
              if (valid13) {
                if (data.before !== void 0) {
                  let data18 = data.before;
                  const _errs56 = errors;
                  if (typeof data18 !== "string" && data18 !== null) {
                    const err28 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/3/properties/before/type", keyword: "type", params: { type: schema17.anyOf[3].properties.before.type } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                  var valid13 = _errs56 === errors;
                } else {
                  var valid13 = true;
                }
                if (valid13) {
                  if (data.after !== void 0) {
                    let data19 = data.after;
                    const _errs58 = errors;
                    if (typeof data19 !== "string" && data19 !== null) {
                      const err29 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/3/properties/after/type", keyword: "type", params: { type: schema17.anyOf[3].properties.after.type } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    var valid13 = _errs58 === errors;
                  } else {
                    var valid13 = true;
                  }
                  if (valid13) {
                    if (data.sources !== void 0) {
                      let data20 = data.sources;
                      const _errs60 = errors;
                      if (errors === _errs60) {
                        if (Array.isArray(data20)) {
                          var valid14 = true;
                          const len5 = data20.length;
                          for (let i5 = 0; i5 < len5; i5++) {
                            const _errs62 = errors;
                            if (!validate42(data20[i5], { instancePath: instancePath + "/sources/" + i5, parentData: data20, parentDataProperty: i5, rootData })) {
                              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                              errors = vErrors.length;
                            }
                            var valid14 = _errs62 === errors;
                            if (!valid14) {
                              break;
                            }
                          }
                        } else {
                          const err30 = { instancePath: instancePath + "/sources", schemaPath: "#/anyOf/3/properties/sources/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                        }
                      }
                      var valid13 = _errs60 === errors;
                    } else {
                      var valid13 = true;
                    }
                  }
                }
              }
            }
          } else {
            const err31 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        var _valid0 = _errs52 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs63 = errors;
          if (errors === _errs63) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.field === void 0 && (missing4 = "field") || data.before === void 0 && (missing4 = "before") || data.after === void 0 && (missing4 = "after")) {
                const err32 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: missing4 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              } else {
                if (data.field !== void 0) {
                  const _errs66 = errors;
                  if ("ip_allow_list" !== data.field) {
                    const err33 = { instancePath: instancePath + "/field", schemaPath: "#/anyOf/4/properties/field/const", keyword: "const", params: { allowedValue: "ip_allow_list" } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  var valid15 = _errs66 === errors;
                } else {
                  var valid15 = true;
                }
                if (valid15) {
                  if (data.before !== void 0) {
                    let data23 = data.before;
                    const _errs67 = errors;
                    const _errs68 = errors;
                    let valid16 = false;
                    const _errs69 = errors;
                    if (errors === _errs69) {
                      if (Array.isArray(data23)) {
                        var valid17 = true;
                        const len6 = data23.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          const _errs71 = errors;
                          if (typeof data23[i6] !== "string") {
                            const err34 = { instancePath: instancePath + "/before/" + i6, schemaPath: "#/anyOf/4/properties/before/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err34];
                            } else {
                              vErrors.push(err34);
                            }
                            errors++;
                          }
                          var valid17 = _errs71 === errors;
                          if (!valid17) {
                            break;
                          }
                        }
                      } else {
                        const err35 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    var _valid5 = _errs69 === errors;
                    valid16 = valid16 || _valid5;
                    if (!valid16) {
                      const _errs73 = errors;
                      if (data23 !== null) {
                        const err36 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                      var _valid5 = _errs73 === errors;
                      valid16 = valid16 || _valid5;
                    }
                    if (!valid16) {
                      const err37 = { instancePath: instancePath + "/before", schemaPath: "#/anyOf/4/properties/before/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    } else {
                      errors = _errs68;
                      if (vErrors !== null) {
                        if (_errs68) {
                          vErrors.length = _errs68;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid15 = _errs67 === errors;
                  } else {
                    var valid15 = true;
                  }
                  if (valid15) {
                    if (data.after !== void 0) {
                      let data25 = data.after;
                      const _errs75 = errors;
                      const _errs76 = errors;
                      let valid18 = false;
                      const _errs77 = errors;
                      if (errors === _errs77) {
                        if (Array.isArray(data25)) {
                          var valid19 = true;
                          const len7 = data25.length;
                          for (let i7 = 0; i7 < len7; i7++) {
                            const _errs79 = errors;
                            if (typeof data25[i7] !== "string") {
                              const err38 = { instancePath: instancePath + "/after/" + i7, schemaPath: "#/anyOf/4/properties/after/anyOf/0/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err38];
                              } else {
                                vErrors.push(err38);
                              }
                              errors++;
                            }
                            var valid19 = _errs79 === errors;
                            if (!valid19) {
                              break;
                            }
                          }
                        } else {
                          const err39 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/4/properties/after/anyOf/0/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                      }
                      var _valid6 = _errs77 === errors;
                      valid18 = valid18 || _valid6;
                      if (!valid18) {
                        const _errs81 = errors;
                        if (data25 !== null) {
                          const err40 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/4/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                        var _valid6 = _errs81 === errors;
                        valid18 = valid18 || _valid6;
                      }
                      if (!valid18) {
                        const err41 = { instancePath: instancePath + "/after", schemaPath: "#/anyOf/4/properties/after/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      } else {
                        errors = _errs76;
                        if (vErrors !== null) {
                          if (_errs76) {
                            vErrors.length = _errs76;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid15 = _errs75 === errors;
                    } else {
                      var valid15 = true;
                    }
                    if (valid15) {
                      if (data.sources !== void 0) {
                        let data27 = data.sources;
                        const _errs83 = errors;
                        if (errors === _errs83) {
                          if (Array.isArray(data27)) {
                            var valid20 = true;
                            const len8 = data27.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              const _errs85 = errors;
                              if (!validate42(data27[i8], { instancePath: instancePath + "/sources/" + i8, parentData: data27, parentDataProperty: i8, rootData })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                              var valid20 = _errs85 === errors;
                              if (!valid20) {
                                break;
                              }
                            }
                          } else {
                            const err42 = { instancePath: instancePath + "/sources", schemaPath: "#/anyOf/4/properties/sources/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err42];
                            } else {
                              vErrors.push(err42);
                            }
                            errors++;
                          }
                        }
                        var valid15 = _errs83 === errors;
                      } else {
                        var valid15 = true;
                      }
                    }
                  }
                }
              }
            } else {
              const err43 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          var _valid0 = _errs63 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  if (!valid0) {
    const err44 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
    validate41.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "open-to-most-addresses", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "earlier-token-ends", "spare-deleted", "recent-token-ends", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.effect === void 0 && (missing0 = "effect")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs2 = errors;
          if (!(data0 === "all-folders-granted" || data0 === "folder-added" || data0 === "role-changed" || data0 === "ip-allow-list-removed" || data0 === "ip-allow-list-opened" || data0 === "ip-allow-list-unclear" || data0 === "open-to-every-address" || data0 === "open-to-most-addresses" || data0 === "environment-changed" || data0 === "token-destination-changed" || data0 === "token-place-moves" || data0 === "folder-removed" || data0 === "ip-allow-list-added" || data0 === "ip-allow-list-narrowed" || data0 === "earlier-token-ends" || data0 === "spare-deleted" || data0 === "recent-token-ends" || data0 === "client-deleted" || data0 === "token-reissued")) {
            validate55.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema21.properties.code.enum } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.effect !== void 0) {
            let data1 = data.effect;
            const _errs3 = errors;
            if (!(data1 === "widens" || data1 === "narrows" || data1 === "breaks")) {
              validate55.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema21.properties.effect.enum } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sink === void 0 && (missing0 = "sink") || data.place === void 0 && (missing0 = "place")) {
        validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.sink !== void 0) {
          const _errs2 = errors;
          if (typeof data.sink !== "string") {
            validate58.errors = [{ instancePath: instancePath + "/sink", schemaPath: "#/properties/sink/type", keyword: "type", params: { type: "string" } }];
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
              validate58.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.before !== void 0) {
          let data0 = data.before;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validate58(data0[i0], { instancePath: instancePath + "/before/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate57.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.after !== void 0) {
            let data2 = data.after;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs7 = errors;
                  if (!validate58(data2[i1], { instancePath: instancePath + "/after/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs7 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate57.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": true, "required": ["kind"], "properties": { "kind": { "enum": ["discard", "deliver", "spare", "no-sink"] }, "why": { "enum": ["none", "unset"] }, "places": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/destination" } } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs2 = errors;
          if (!(data0 === "discard" || data0 === "deliver" || data0 === "spare" || data0 === "no-sink")) {
            validate62.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.kind.enum } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.why !== void 0) {
            let data1 = data.why;
            const _errs3 = errors;
            if (!(data1 === "none" || data1 === "unset")) {
              validate62.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: schema24.properties.why.enum } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.places !== void 0) {
              let data2 = data.places;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate62.errors = [{ instancePath: instancePath + "/places", schemaPath: "#/properties/places/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate58(data2[i0], { instancePath: instancePath + "/places/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate62.errors = [{ instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === void 0 && (missing0 = "action") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.digest === void 0 && (missing0 = "digest") || data.reason === void 0 && (missing0 = "reason") || data.origin === void 0 && (missing0 = "origin") || data.fields === void 0 && (missing0 = "fields") || data.risks === void 0 && (missing0 = "risks") || data.token === void 0 && (missing0 = "token") || data.source === void 0 && (missing0 = "source")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.action !== void 0) {
          let data0 = data.action;
          const _errs2 = errors;
          if (!(data0 === "create" || data0 === "update" || data0 === "rotate" || data0 === "delete")) {
            validate38.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema15.properties.action.enum } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
              validate38.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema15.properties.id.type } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs5 = errors;
              if (typeof data.name !== "string") {
                validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.environment !== void 0) {
                let data3 = data.environment;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate38.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema15.properties.environment.type } }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.digest !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.digest !== "string") {
                    validate38.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.reason !== "string") {
                      validate38.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.changed_by !== void 0) {
                      const _errs13 = errors;
                      if (!validate39(data.changed_by, { instancePath: instancePath + "/changed_by", parentData: data, parentDataProperty: "changed_by", rootData })) {
                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.origin !== void 0) {
                        let data7 = data.origin;
                        const _errs14 = errors;
                        if (!(data7 === "pull-request" || data7 === "pre-existing" || data7 === "standing" || data7 === null)) {
                          validate38.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema15.properties.origin.enum } }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.fields !== void 0) {
                          let data8 = data.fields;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (Array.isArray(data8)) {
                              var valid1 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs17 = errors;
                                if (!validate41(data8[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs17 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate38.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.risks !== void 0) {
                            let data10 = data.risks;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (Array.isArray(data10)) {
                                var valid2 = true;
                                const len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs20 = errors;
                                  if (!validate55(data10[i1], { instancePath: instancePath + "/risks/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
                                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid2 = _errs20 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                validate38.errors = [{ instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.token !== void 0) {
                              let data12 = data.token;
                              const _errs21 = errors;
                              const _errs22 = errors;
                              let valid3 = false;
                              const _errs23 = errors;
                              if (!validate57(data12, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData })) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                              }
                              var _valid0 = _errs23 === errors;
                              valid3 = valid3 || _valid0;
                              if (!valid3) {
                                const _errs24 = errors;
                                if (data12 !== null) {
                                  const err0 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  if (vErrors === null) {
                                    vErrors = [err0];
                                  } else {
                                    vErrors.push(err0);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs24 === errors;
                                valid3 = valid3 || _valid0;
                              }
                              if (!valid3) {
                                const err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/anyOf", keyword: "anyOf", params: {} };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                                validate38.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs22;
                                if (vErrors !== null) {
                                  if (_errs22) {
                                    vErrors.length = _errs22;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.issue !== void 0) {
                                let data13 = data.issue;
                                const _errs26 = errors;
                                const _errs27 = errors;
                                let valid4 = false;
                                const _errs28 = errors;
                                if (!validate62(data13, { instancePath: instancePath + "/issue", parentData: data, parentDataProperty: "issue", rootData })) {
                                  vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                  errors = vErrors.length;
                                }
                                var _valid1 = _errs28 === errors;
                                valid4 = valid4 || _valid1;
                                if (!valid4) {
                                  const _errs29 = errors;
                                  if (data13 !== null) {
                                    const err2 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
                                    }
                                    errors++;
                                  }
                                  var _valid1 = _errs29 === errors;
                                  valid4 = valid4 || _valid1;
                                }
                                if (!valid4) {
                                  const err3 = { instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/anyOf", keyword: "anyOf", params: {} };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                  validate38.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs27;
                                  if (vErrors !== null) {
                                    if (_errs27) {
                                      vErrors.length = _errs27;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs26 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.rotate_after !== void 0) {
                                  let data14 = data.rotate_after;
                                  const _errs31 = errors;
                                  if (typeof data14 !== "string" && data14 !== null) {
                                    validate38.errors = [{ instancePath: instancePath + "/rotate_after", schemaPath: "#/properties/rotate_after/type", keyword: "type", params: { type: schema15.properties.rotate_after.type } }];
                                    return false;
                                  }
                                  var valid0 = _errs31 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.removed_from !== void 0) {
                                    let data15 = data.removed_from;
                                    const _errs33 = errors;
                                    const _errs34 = errors;
                                    let valid5 = false;
                                    const _errs35 = errors;
                                    if (!validate23(data15, { instancePath: instancePath + "/removed_from", parentData: data, parentDataProperty: "removed_from", rootData })) {
                                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid2 = _errs35 === errors;
                                    valid5 = valid5 || _valid2;
                                    if (!valid5) {
                                      const _errs36 = errors;
                                      if (data15 !== null) {
                                        const err4 = { instancePath: instancePath + "/removed_from", schemaPath: "#/properties/removed_from/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        if (vErrors === null) {
                                          vErrors = [err4];
                                        } else {
                                          vErrors.push(err4);
                                        }
                                        errors++;
                                      }
                                      var _valid2 = _errs36 === errors;
                                      valid5 = valid5 || _valid2;
                                    }
                                    if (!valid5) {
                                      const err5 = { instancePath: instancePath + "/removed_from", schemaPath: "#/properties/removed_from/anyOf", keyword: "anyOf", params: {} };
                                      if (vErrors === null) {
                                        vErrors = [err5];
                                      } else {
                                        vErrors.push(err5);
                                      }
                                      errors++;
                                      validate38.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs34;
                                      if (vErrors !== null) {
                                        if (_errs34) {
                                          vErrors.length = _errs34;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs33 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.own !== void 0) {
                                      const _errs38 = errors;
                                      if (typeof data.own !== "boolean") {
                                        validate38.errors = [{ instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs38 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.source !== void 0) {
                                        let data17 = data.source;
                                        const _errs40 = errors;
                                        const _errs41 = errors;
                                        let valid6 = false;
                                        const _errs42 = errors;
                                        if (!validate23(data17, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
                                          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid3 = _errs42 === errors;
                                        valid6 = valid6 || _valid3;
                                        if (!valid6) {
                                          const _errs43 = errors;
                                          if (data17 !== null) {
                                            const err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                            if (vErrors === null) {
                                              vErrors = [err6];
                                            } else {
                                              vErrors.push(err6);
                                            }
                                            errors++;
                                          }
                                          var _valid3 = _errs43 === errors;
                                          valid6 = valid6 || _valid3;
                                        }
                                        if (!valid6) {
                                          const err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
                                          if (vErrors === null) {
                                            vErrors = [err7];
                                          } else {
                                            vErrors.push(err7);
                                          }
                                          errors++;
                                          validate38.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs41;
                                          if (vErrors !== null) {
                                            if (_errs41) {
                                              vErrors.length = _errs41;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs40 === errors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "additionalProperties": true, "required": ["id", "name", "environment", "before", "after", "risks", "source"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "before": { "anyOf": [{ "$ref": "#/definitions/tokenBlock" }, { "type": "null" }] }, "after": { "$ref": "#/definitions/tokenBlock" }, "risks": { "type": "array", "items": { "$ref": "#/definitions/risk" } }, "source": { "$ref": "#/definitions/source" } } };
var schema26 = { "type": "object", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "$ref": "#/definitions/destination" } }] }, "rotate_after": { "type": ["string", "null"] } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.deliver_to === void 0 && (missing0 = "deliver_to") || data.rotate_after === void 0 && (missing0 = "rotate_after")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.deliver_to !== void 0) {
          let data0 = data.deliver_to;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (!(data0 === "none" || data0 === "discard" || data0 === null)) {
            const err0 = { instancePath: instancePath + "/deliver_to", schemaPath: "#/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema26.properties.deliver_to.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data0)) {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs7 = errors;
                  if (!validate58(data0[i0], { instancePath: instancePath + "/deliver_to/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs7 === errors;
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
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
          }
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/deliver_to", schemaPath: "#/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validate69.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rotate_after !== void 0) {
            let data2 = data.rotate_after;
            const _errs8 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate69.errors = [{ instancePath: instancePath + "/rotate_after", schemaPath: "#/properties/rotate_after/type", keyword: "type", params: { type: schema26.properties.rotate_after.type } }];
              return false;
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.risks === void 0 && (missing0 = "risks") || data.source === void 0 && (missing0 = "source")) {
        validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
            validate68.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema25.properties.id.type } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs4 = errors;
            if (typeof data.name !== "string") {
              validate68.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              let data2 = data.environment;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate68.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema25.properties.environment.type } }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.before !== void 0) {
                let data3 = data.before;
                const _errs8 = errors;
                const _errs9 = errors;
                let valid1 = false;
                const _errs10 = errors;
                if (!validate69(data3, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData })) {
                  vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs10 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs11 = errors;
                  if (data3 !== null) {
                    const err0 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs11 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err1 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate68.errors = vErrors;
                  return false;
                } else {
                  errors = _errs9;
                  if (vErrors !== null) {
                    if (_errs9) {
                      vErrors.length = _errs9;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.after !== void 0) {
                  const _errs13 = errors;
                  if (!validate69(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData })) {
                    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.risks !== void 0) {
                    let data5 = data.risks;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs16 = errors;
                          if (!validate55(data5[i0], { instancePath: instancePath + "/risks/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs16 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate68.errors = [{ instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.source !== void 0) {
                      const _errs17 = errors;
                      if (!validate23(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs17 === errors;
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
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "prunable": { "type": "boolean" }, "changed_by": { "$ref": "#/definitions/changedBy" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment")) {
        validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate76.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs4 = errors;
            if (typeof data.name !== "string") {
              validate76.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              let data2 = data.environment;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate76.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema27.properties.environment.type } }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.prunable !== void 0) {
                const _errs8 = errors;
                if (typeof data.prunable !== "boolean") {
                  validate76.errors = [{ instancePath: instancePath + "/prunable", schemaPath: "#/properties/prunable/type", keyword: "type", params: { type: "boolean" } }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.changed_by !== void 0) {
                  const _errs10 = errors;
                  if (!validate39(data.changed_by, { instancePath: instancePath + "/changed_by", parentData: data, parentDataProperty: "changed_by", rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "object", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.reason === void 0 && (missing0 = "reason")) {
        validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate79.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs4 = errors;
            if (typeof data.name !== "string") {
              validate79.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              let data2 = data.environment;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate79.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema28.properties.environment.type } }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs8 = errors;
                if (typeof data.reason !== "string") {
                  validate79.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "age_days", "due", "state"], "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "age_days": { "type": ["integer", "null"] }, "due": { "type": "boolean" }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown", "spare"] }, "concerns": { "type": "array", "items": { "enum": ["migrated", "no-live-token"] } } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.updated_at === void 0 && (missing0 = "updated_at") || data.age_days === void 0 && (missing0 = "age_days") || data.due === void 0 && (missing0 = "due") || data.state === void 0 && (missing0 = "state")) {
        validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate81.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs4 = errors;
            if (typeof data.name !== "string") {
              validate81.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              let data2 = data.environment;
              const _errs6 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate81.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema29.properties.environment.type } }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.updated_at !== void 0) {
                let data3 = data.updated_at;
                const _errs8 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate81.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: schema29.properties.updated_at.type } }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.age_days !== void 0) {
                  let data4 = data.age_days;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                    validate81.errors = [{ instancePath: instancePath + "/age_days", schemaPath: "#/properties/age_days/type", keyword: "type", params: { type: schema29.properties.age_days.type } }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.due !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.due !== "boolean") {
                      validate81.errors = [{ instancePath: instancePath + "/due", schemaPath: "#/properties/due/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.state !== void 0) {
                      let data6 = data.state;
                      const _errs14 = errors;
                      if (!(data6 === "held" || data6 === "not-held" || data6 === "reissued-elsewhere" || data6 === "pending" || data6 === "unknown" || data6 === "spare")) {
                        validate81.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema29.properties.state.enum } }];
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.concerns !== void 0) {
                        let data7 = data.concerns;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data8 = data7[i0];
                              const _errs17 = errors;
                              if (!(data8 === "migrated" || data8 === "no-live-token")) {
                                validate81.errors = [{ instancePath: instancePath + "/concerns/" + i0, schemaPath: "#/properties/concerns/items/enum", keyword: "enum", params: { allowedValues: schema29.properties.concerns.items.enum } }];
                                return false;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate81.errors = [{ instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
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
    } else {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.message === void 0 && (missing0 = "message") || data.source === void 0 && (missing0 = "source")) {
        validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.rule !== void 0) {
          const _errs2 = errors;
          if (typeof data.rule !== "string") {
            validate84.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs4 = errors;
            if (typeof data.message !== "string") {
              validate84.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data2 = data.source;
              const _errs6 = errors;
              const _errs7 = errors;
              let valid1 = false;
              const _errs8 = errors;
              if (!validate23(data2, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs9 = errors;
                if (data2 !== null) {
                  const err0 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
                validate84.errors = vErrors;
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
          }
        }
      }
    } else {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.workspace === void 0 && (missing0 = "workspace") || data.status === void 0 && (missing0 = "status") || data.digest === void 0 && (missing0 = "digest") || data.options === void 0 && (missing0 = "options") || data.summary === void 0 && (missing0 = "summary") || data.read === void 0 && (missing0 = "read") || data.estimate === void 0 && (missing0 = "estimate") || data.changes === void 0 && (missing0 = "changes") || data.token_changes === void 0 && (missing0 = "token_changes") || data.unmanaged === void 0 && (missing0 = "unmanaged") || data.left_alone === void 0 && (missing0 = "left_alone") || data.tokens === void 0 && (missing0 = "tokens") || data.problems === void 0 && (missing0 = "problems") || data.notes === void 0 && (missing0 = "notes")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.workspace !== void 0) {
          const _errs2 = errors;
          if (!validate28(data.workspace, { instancePath: instancePath + "/workspace", parentData: data, parentDataProperty: "workspace", rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            let data1 = data.status;
            const _errs3 = errors;
            if (!(data1 === "ok" || data1 === "refused" || data1 === "error")) {
              validate27.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema9.properties.status.enum } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.digest !== void 0) {
              let data2 = data.digest;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate27.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema9.properties.digest.type } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.options !== void 0) {
                const _errs6 = errors;
                if (!validate30(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData })) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.summary !== void 0) {
                  let data4 = data.summary;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  let valid1 = false;
                  const _errs9 = errors;
                  if (!validate32(data4, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs10 = errors;
                    if (data4 !== null) {
                      const err0 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs10 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    const err1 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate27.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs8;
                    if (vErrors !== null) {
                      if (_errs8) {
                        vErrors.length = _errs8;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.read !== void 0) {
                    let data5 = data.read;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    let valid2 = false;
                    const _errs14 = errors;
                    if (!validate34(data5, { instancePath: instancePath + "/read", parentData: data, parentDataProperty: "read", rootData })) {
                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                      errors = vErrors.length;
                    }
                    var _valid1 = _errs14 === errors;
                    valid2 = valid2 || _valid1;
                    if (!valid2) {
                      const _errs15 = errors;
                      if (data5 !== null) {
                        const err2 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid1 = _errs15 === errors;
                      valid2 = valid2 || _valid1;
                    }
                    if (!valid2) {
                      const err3 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                      validate27.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs13;
                      if (vErrors !== null) {
                        if (_errs13) {
                          vErrors.length = _errs13;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.estimate !== void 0) {
                      let data6 = data.estimate;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      let valid3 = false;
                      const _errs19 = errors;
                      if (!validate36(data6, { instancePath: instancePath + "/estimate", parentData: data, parentDataProperty: "estimate", rootData })) {
                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                        errors = vErrors.length;
                      }
                      var _valid2 = _errs19 === errors;
                      valid3 = valid3 || _valid2;
                      if (!valid3) {
                        const _errs20 = errors;
                        if (data6 !== null) {
                          const err4 = { instancePath: instancePath + "/estimate", schemaPath: "#/properties/estimate/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                        }
                        var _valid2 = _errs20 === errors;
                        valid3 = valid3 || _valid2;
                      }
                      if (!valid3) {
                        const err5 = { instancePath: instancePath + "/estimate", schemaPath: "#/properties/estimate/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                        validate27.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs18;
                        if (vErrors !== null) {
                          if (_errs18) {
                            vErrors.length = _errs18;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.changes !== void 0) {
                        let data7 = data.changes;
                        const _errs22 = errors;
                        const _errs23 = errors;
                        let valid4 = false;
                        const _errs24 = errors;
                        if (errors === _errs24) {
                          if (Array.isArray(data7)) {
                            var valid5 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs26 = errors;
                              if (!validate38(data7[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                errors = vErrors.length;
                              }
                              var valid5 = _errs26 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/anyOf/0/type", keyword: "type", params: { type: "array" } };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var _valid3 = _errs24 === errors;
                        valid4 = valid4 || _valid3;
                        if (!valid4) {
                          const _errs27 = errors;
                          if (data7 !== null) {
                            const err7 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                          }
                          var _valid3 = _errs27 === errors;
                          valid4 = valid4 || _valid3;
                        }
                        if (!valid4) {
                          const err8 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                          validate27.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs23;
                          if (vErrors !== null) {
                            if (_errs23) {
                              vErrors.length = _errs23;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.token_changes !== void 0) {
                          let data9 = data.token_changes;
                          const _errs29 = errors;
                          const _errs30 = errors;
                          let valid6 = false;
                          const _errs31 = errors;
                          if (errors === _errs31) {
                            if (Array.isArray(data9)) {
                              var valid7 = true;
                              const len1 = data9.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs33 = errors;
                                if (!validate68(data9[i1], { instancePath: instancePath + "/token_changes/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
                                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                                  errors = vErrors.length;
                                }
                                var valid7 = _errs33 === errors;
                                if (!valid7) {
                                  break;
                                }
                              }
                            } else {
                              const err9 = { instancePath: instancePath + "/token_changes", schemaPath: "#/properties/token_changes/anyOf/0/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err9];
                              } else {
                                vErrors.push(err9);
                              }
                              errors++;
                            }
                          }
                          var _valid4 = _errs31 === errors;
                          valid6 = valid6 || _valid4;
                          if (!valid6) {
                            const _errs34 = errors;
                            if (data9 !== null) {
                              const err10 = { instancePath: instancePath + "/token_changes", schemaPath: "#/properties/token_changes/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              if (vErrors === null) {
                                vErrors = [err10];
                              } else {
                                vErrors.push(err10);
                              }
                              errors++;
                            }
                            var _valid4 = _errs34 === errors;
                            valid6 = valid6 || _valid4;
                          }
                          if (!valid6) {
                            const err11 = { instancePath: instancePath + "/token_changes", schemaPath: "#/properties/token_changes/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err11];
                            } else {
                              vErrors.push(err11);
                            }
                            errors++;
                            validate27.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs30;
                            if (vErrors !== null) {
                              if (_errs30) {
                                vErrors.length = _errs30;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs29 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.unmanaged !== void 0) {
                            let data11 = data.unmanaged;
                            const _errs36 = errors;
                            const _errs37 = errors;
                            let valid8 = false;
                            const _errs38 = errors;
                            if (errors === _errs38) {
                              if (Array.isArray(data11)) {
                                var valid9 = true;
                                const len2 = data11.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs40 = errors;
                                  if (!validate76(data11[i2], { instancePath: instancePath + "/unmanaged/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid9 = _errs40 === errors;
                                  if (!valid9) {
                                    break;
                                  }
                                }
                              } else {
                                const err12 = { instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                  vErrors = [err12];
                                } else {
                                  vErrors.push(err12);
                                }
                                errors++;
                              }
                            }
                            var _valid5 = _errs38 === errors;
                            valid8 = valid8 || _valid5;
                            if (!valid8) {
                              const _errs41 = errors;
                              if (data11 !== null) {
                                const err13 = { instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                if (vErrors === null) {
                                  vErrors = [err13];
                                } else {
                                  vErrors.push(err13);
                                }
                                errors++;
                              }
                              var _valid5 = _errs41 === errors;
                              valid8 = valid8 || _valid5;
                            }
                            if (!valid8) {
                              const err14 = { instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/anyOf", keyword: "anyOf", params: {} };
                              if (vErrors === null) {
                                vErrors = [err14];
                              } else {
                                vErrors.push(err14);
                              }
                              errors++;
                              validate27.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs37;
                              if (vErrors !== null) {
                                if (_errs37) {
                                  vErrors.length = _errs37;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs36 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.left_alone !== void 0) {
                              let data13 = data.left_alone;
                              const _errs43 = errors;
                              const _errs44 = errors;
                              let valid10 = false;
                              const _errs45 = errors;
                              if (errors === _errs45) {
                                if (Array.isArray(data13)) {
                                  var valid11 = true;
                                  const len3 = data13.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    const _errs47 = errors;
                                    if (!validate79(data13[i3], { instancePath: instancePath + "/left_alone/" + i3, parentData: data13, parentDataProperty: i3, rootData })) {
                                      vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid11 = _errs47 === errors;
                                    if (!valid11) {
                                      break;
                                    }
                                  }
                                } else {
                                  const err15 = { instancePath: instancePath + "/left_alone", schemaPath: "#/properties/left_alone/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                  if (vErrors === null) {
                                    vErrors = [err15];
                                  } else {
                                    vErrors.push(err15);
                                  }
                                  errors++;
                                }
                              }
                              var _valid6 = _errs45 === errors;
                              valid10 = valid10 || _valid6;
                              if (!valid10) {
                                const _errs48 = errors;
                                if (data13 !== null) {
                                  const err16 = { instancePath: instancePath + "/left_alone", schemaPath: "#/properties/left_alone/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  if (vErrors === null) {
                                    vErrors = [err16];
                                  } else {
                                    vErrors.push(err16);
                                  }
                                  errors++;
                                }
                                var _valid6 = _errs48 === errors;
                                valid10 = valid10 || _valid6;
                              }
                              if (!valid10) {
                                const err17 = { instancePath: instancePath + "/left_alone", schemaPath: "#/properties/left_alone/anyOf", keyword: "anyOf", params: {} };
                                if (vErrors === null) {
                                  vErrors = [err17];
                                } else {
                                  vErrors.push(err17);
                                }
                                errors++;
                                validate27.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs44;
                                if (vErrors !== null) {
                                  if (_errs44) {
                                    vErrors.length = _errs44;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs43 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.tokens !== void 0) {
                                let data15 = data.tokens;
                                const _errs50 = errors;
                                const _errs51 = errors;
                                let valid12 = false;
                                const _errs52 = errors;
                                if (errors === _errs52) {
                                  if (Array.isArray(data15)) {
                                    var valid13 = true;
                                    const len4 = data15.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      const _errs54 = errors;
                                      if (!validate81(data15[i4], { instancePath: instancePath + "/tokens/" + i4, parentData: data15, parentDataProperty: i4, rootData })) {
                                        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid13 = _errs54 === errors;
                                      if (!valid13) {
                                        break;
                                      }
                                    }
                                  } else {
                                    const err18 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                      vErrors = [err18];
                                    } else {
                                      vErrors.push(err18);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid7 = _errs52 === errors;
                                valid12 = valid12 || _valid7;
                                if (!valid12) {
                                  const _errs55 = errors;
                                  if (data15 !== null) {
                                    const err19 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    if (vErrors === null) {
                                      vErrors = [err19];
                                    } else {
                                      vErrors.push(err19);
                                    }
                                    errors++;
                                  }
                                  var _valid7 = _errs55 === errors;
                                  valid12 = valid12 || _valid7;
                                }
                                if (!valid12) {
                                  const err20 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/anyOf", keyword: "anyOf", params: {} };
                                  if (vErrors === null) {
                                    vErrors = [err20];
                                  } else {
                                    vErrors.push(err20);
                                  }
                                  errors++;
                                  validate27.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs51;
                                  if (vErrors !== null) {
                                    if (_errs51) {
                                      vErrors.length = _errs51;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs50 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.problems !== void 0) {
                                  let data17 = data.problems;
                                  const _errs57 = errors;
                                  if (errors === _errs57) {
                                    if (Array.isArray(data17)) {
                                      var valid14 = true;
                                      const len5 = data17.length;
                                      for (let i5 = 0; i5 < len5; i5++) {
                                        const _errs59 = errors;
                                        if (!validate22(data17[i5], { instancePath: instancePath + "/problems/" + i5, parentData: data17, parentDataProperty: i5, rootData })) {
                                          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid14 = _errs59 === errors;
                                        if (!valid14) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate27.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs57 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.notes !== void 0) {
                                    let data19 = data.notes;
                                    const _errs60 = errors;
                                    if (errors === _errs60) {
                                      if (Array.isArray(data19)) {
                                        var valid15 = true;
                                        const len6 = data19.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          const _errs62 = errors;
                                          if (!validate84(data19[i6], { instancePath: instancePath + "/notes/" + i6, parentData: data19, parentDataProperty: i6, rootData })) {
                                            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid15 = _errs62 === errors;
                                          if (!valid15) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate27.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs60 === errors;
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
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.keyward === void 0 && (missing0 = "keyward") || data.created_at === void 0 && (missing0 = "created_at") || data.problems === void 0 && (missing0 = "problems") || data.plans === void 0 && (missing0 = "plans")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.format !== void 0) {
          const _errs2 = errors;
          if ("keyward.plan/v1" !== data.format) {
            validate21.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.plan/v1" } }];
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
            if (data.created_at !== void 0) {
              const _errs5 = errors;
              if (typeof data.created_at !== "string") {
                validate21.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.shard !== void 0) {
                let data3 = data.shard;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern0.test(data3)) {
                      validate21.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$" } }];
                      return false;
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.problems !== void 0) {
                  let data4 = data.problems;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs11 = errors;
                        if (!validate22(data4[i0], { instancePath: instancePath + "/problems/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs11 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.plans !== void 0) {
                    let data6 = data.plans;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs14 = errors;
                          if (!validate27(data6[i1], { instancePath: instancePath + "/plans/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs14 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/plan/plan-file.ts
function parsePlanFile(json) {
  requireFormat(valueAt(json, ["format"]));
  if (stdin_default(json)) return json;
  throw new KeywardError(
    `the plan file is invalid ${mismatch(stdin_default.errors ?? [], json)}`,
    "make the plan again with `keyward plan --out FILE`, and do not edit the file"
  );
}
function requireFormat(format) {
  if (format === planFormat) return;
  if (typeof format === "string" && format.startsWith("keyward.plan/"))
    throw new KeywardError(
      `the plan file has the format ${JSON.stringify(format)}, but this version of keyward reads ${planFormat}`,
      "make the plan with the version of keyward that applies it"
    );
  throw new KeywardError(
    "the file is not a keyward plan",
    "name a file that `keyward plan --out FILE` wrote, or name no file to make a new plan"
  );
}
export {
  parsePlanFile
};
