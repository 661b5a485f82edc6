import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  defaultRate,
  parseRate
} from "./config-rate.js";
import {
  config_schema_default,
  manifest_schema_default
} from "./schemas-config.schema.js";
import {
  durationText,
  forTerminal
} from "./render-plan-plan-view.js";
import {
  isMap,
  isSchema,
  keywords,
  refusedKeywords
} from "./policy-schema-keywords.js";
import {
  generalLabel,
  label,
  pathOf,
  valueAt
} from "./schema-path-finding.js";
import {
  canonicalPath,
  matchesGlob,
  nearest,
  riskEffects
} from "./policy-subject.js";
import {
  fieldNames
} from "./plan-difference-digest.js";
import {
  durationWord,
  minuteWords,
  parseDuration
} from "./util-duration.js";
import {
  canonicalAddress,
  clientFields,
  eachField,
  everyField,
  fieldOrder
} from "./fields-table.js";
import {
  version
} from "./util-version.js";
import {
  TransportError,
  explainTransportError,
  growingWait,
  headerOf,
  isLoopback,
  isRedirect,
  isSuccess,
  mayPass,
  openTransport,
  proxyPasswordRemedy,
  retryAfter,
  serverTime,
  withRetry
} from "./http-transport.js";
import {
  createMasker
} from "./http-masking.js";
import {
  isRecord,
  parseJson,
  textAt
} from "./util-json.js";
import {
  KnownSecrets
} from "./model-known-secrets.js";
import {
  Secret,
  secretMask
} from "./model-secret.js";
import {
  nfc
} from "./model-names.js";
import {
  ApiError,
  InputError,
  KeywardError
} from "./model-errors.js";
import {
  __commonJS,
  __name,
  __require,
  __toESM
} from "./runtime.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = /* @__PURE__ */ __name((node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS, "isAlias");
    var isDocument = /* @__PURE__ */ __name((node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC, "isDocument");
    var isMap3 = /* @__PURE__ */ __name((node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP, "isMap");
    var isPair2 = /* @__PURE__ */ __name((node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR, "isPair");
    var isScalar2 = /* @__PURE__ */ __name((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR, "isScalar");
    var isSeq2 = /* @__PURE__ */ __name((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ, "isSeq");
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    __name(isCollection2, "isCollection");
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    __name(isNode, "isNode");
    var hasAnchor = /* @__PURE__ */ __name((node) => (isScalar2(node) || isCollection2(node)) && !!node.anchor, "hasAnchor");
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias2;
    exports2.isCollection = isCollection2;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap3;
    exports2.isNode = isNode;
    exports2.isPair = isPair2;
    exports2.isScalar = isScalar2;
    exports2.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    __name(visit2, "visit");
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path14) {
      const ctrl = callVisitor(key, node, visitor, path14);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path14, ctrl);
        return visit_(key, ctrl, visitor, path14);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path14 = Object.freeze(path14.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path14);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path14 = Object.freeze(path14.concat(node));
          const ck = visit_("key", node.key, visitor, path14);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path14);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    __name(visit_, "visit_");
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    __name(visitAsync, "visitAsync");
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path14) {
      const ctrl = await callVisitor(key, node, visitor, path14);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path14, ctrl);
        return visitAsync_(key, ctrl, visitor, path14);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path14 = Object.freeze(path14.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path14);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path14 = Object.freeze(path14.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path14);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path14);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    __name(visitAsync_, "visitAsync_");
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    __name(initVisitor, "initVisitor");
    function callVisitor(key, node, visitor, path14) {
      if (typeof visitor === "function")
        return visitor(key, node, path14);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path14);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path14);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path14);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path14);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path14);
      return void 0;
    }
    __name(callVisitor, "callVisitor");
    function replaceNode(key, path14, node) {
      const parent2 = path14[path14.length - 1];
      if (identity.isCollection(parent2)) {
        parent2.items[key] = node;
      } else if (identity.isPair(parent2)) {
        if (key === "key")
          parent2.key = node;
        else
          parent2.value = node;
      } else if (identity.isDocument(parent2)) {
        parent2.contents = node;
      } else {
        const pt = identity.isAlias(parent2) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    __name(replaceNode, "replaceNode");
    exports2.visit = visit2;
    exports2.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = /* @__PURE__ */ __name((tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), "escapeTagName");
    var Directives = class _Directives {
      static {
        __name(this, "Directives");
      }
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    __name(anchorIsValid, "anchorIsValid");
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    __name(anchorNames, "anchorNames");
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    __name(findNewAnchor, "findNewAnchor");
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: /* @__PURE__ */ __name((source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        }, "onAnchor"),
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: /* @__PURE__ */ __name(() => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        }, "setAnchors"),
        sourceObjects
      };
    }
    __name(createNodeAnchors, "createNodeAnchors");
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    __name(applyReviver, "applyReviver");
    exports2.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    __name(toJS, "toJS");
    exports2.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      static {
        __name(this, "NodeBase");
      }
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      static {
        __name(this, "Alias");
      }
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: /* @__PURE__ */ __name((_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }, "Node")
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    __name(getAliasCount, "getAliasCount");
    exports2.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = /* @__PURE__ */ __name((value) => !value || typeof value !== "function" && typeof value !== "object", "isScalarValue");
    var Scalar = class extends Node.NodeBase {
      static {
        __name(this, "Scalar");
      }
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    __name(findTagObject, "findTagObject");
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map2 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map2.items.push(value);
        return map2;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    __name(createNode, "createNode");
    exports2.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path14, value) {
      let v = value;
      for (let i = path14.length - 1; i >= 0; --i) {
        const k = path14[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: /* @__PURE__ */ __name(() => {
          throw new Error("This should not happen, please report a bug.");
        }, "onAnchor"),
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    __name(collectionFromPath, "collectionFromPath");
    var isEmptyPath = /* @__PURE__ */ __name((path14) => path14 == null || typeof path14 === "object" && !!path14[Symbol.iterator]().next().done, "isEmptyPath");
    var Collection2 = class extends Node.NodeBase {
      static {
        __name(this, "Collection");
      }
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path14, value) {
        if (isEmptyPath(path14))
          this.add(value);
        else {
          const [key, ...rest] = path14;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path14) {
        const [key, ...rest] = path14;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path14, keepScalar) {
        const [key, ...rest] = path14;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path14) {
        const [key, ...rest] = path14;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path14, value) {
        const [key, ...rest] = path14;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection2;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = /* @__PURE__ */ __name((str) => str.replace(/^(?!$)(?: $)?/gm, "#"), "stringifyComment");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    __name(indentComment, "indentComment");
    var lineComment = /* @__PURE__ */ __name((str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment, "lineComment");
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    __name(foldFlowLines, "foldFlowLines");
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    __name(consumeMoreIndentedLines, "consumeMoreIndentedLines");
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = /* @__PURE__ */ __name((ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), "getFoldOptions");
    var containsDocumentMarker = /* @__PURE__ */ __name((str) => /^(%|---|\.\.\.)/m.test(str), "containsDocumentMarker");
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    __name(lineLengthOverLimit, "lineLengthOverLimit");
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    __name(doubleQuotedString, "doubleQuotedString");
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    __name(singleQuotedString, "singleQuotedString");
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    __name(quotedString, "quotedString");
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    __name(blockString, "blockString");
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = /* @__PURE__ */ __name((tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), "test");
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    __name(plainString, "plainString");
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = /* @__PURE__ */ __name((_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      }, "_stringify");
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    __name(stringifyString, "stringifyString");
    exports2.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options2) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options2);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    __name(createStringifyContext, "createStringifyContext");
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    __name(getTagObject, "getTagObject");
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    __name(stringifyProps, "stringifyProps");
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: /* @__PURE__ */ __name((o) => tagObj = o, "onTagObj") });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    __name(stringify, "stringify");
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow2 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow2) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    __name(stringifyPair, "stringifyPair");
    exports2.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    __name(debug, "debug");
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    __name(warn, "warn");
    exports2.debug = debug;
    exports2.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: /* @__PURE__ */ __name((value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY, "identify"),
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: /* @__PURE__ */ __name(() => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }), "resolve"),
      stringify: /* @__PURE__ */ __name(() => MERGE_KEY, "stringify")
    };
    var isMergeKey2 = /* @__PURE__ */ __name((ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default), "isMergeKey");
    function addMergeToJSMap(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map2, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map2, it);
      else
        mergeValue(ctx, map2, source);
    }
    __name(addMergeToJSMap, "addMergeToJSMap");
    function mergeValue(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map2 instanceof Map) {
          if (!map2.has(key))
            map2.set(key, value2);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
          Object.defineProperty(map2, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map2;
    }
    __name(mergeValue, "mergeValue");
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    __name(resolveAliasValue, "resolveAliasValue");
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey2;
    exports2.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map2, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map2, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map2, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map2 instanceof Map) {
          map2.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map2 instanceof Set) {
          map2.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map2)
            Object.defineProperty(map2, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map2[stringKey] = jsValue;
        }
      }
      return map2;
    }
    __name(addPairToJSMap, "addPairToJSMap");
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    __name(stringifyKey, "stringifyKey");
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    __name(createPair, "createPair");
    var Pair = class _Pair {
      static {
        __name(this, "Pair");
      }
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options2) {
      const flow2 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow2 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options2);
    }
    __name(stringifyCollection, "stringifyCollection");
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    __name(stringifyBlockCollection, "stringifyBlockCollection");
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    __name(stringifyFlowCollection, "stringifyFlowCollection");
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    __name(addCommentBefore, "addCommentBefore");
    exports2.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection2 = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    __name(findPair, "findPair");
    var YAMLMap = class extends Collection2.Collection {
      static {
        __name(this, "YAMLMap");
      }
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema);
        const add = /* @__PURE__ */ __name((key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(Pair.createPair(key, value, ctx));
        }, "add");
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map2.items.sort(schema.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map2 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map3, onError) {
        if (!identity.isMap(map3))
          onError("Expected a mapping for this tag");
        return map3;
      },
      createNode: /* @__PURE__ */ __name((schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx), "createNode")
    };
    exports2.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection2 = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection2.Collection {
      static {
        __name(this, "YAMLSeq");
      }
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    __name(asItemIndex, "asItemIndex");
    exports2.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: /* @__PURE__ */ __name((schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx), "createNode")
    };
    exports2.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "string", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: /* @__PURE__ */ __name((str) => str, "resolve"),
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: /* @__PURE__ */ __name((value) => value == null, "identify"),
      createNode: /* @__PURE__ */ __name(() => new Scalar.Scalar(null), "createNode"),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: /* @__PURE__ */ __name(() => new Scalar.Scalar(null), "resolve"),
      stringify: /* @__PURE__ */ __name(({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr, "stringify")
    };
    exports2.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "boolean", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: /* @__PURE__ */ __name((str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"), "resolve"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    __name(stringifyNumber, "stringifyNumber");
    exports2.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ __name((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ __name((str) => parseFloat(str), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ __name((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
    var intResolve = /* @__PURE__ */ __name((str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix), "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    __name(intStringify, "intStringify");
    var intOct = {
      identify: /* @__PURE__ */ __name((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 2, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ __name((node) => intStringify(node, 8, "0o"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: /* @__PURE__ */ __name((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ __name((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    __name(intIdentify, "intIdentify");
    var stringifyJSON = /* @__PURE__ */ __name(({ value }) => JSON.stringify(value), "stringifyJSON");
    var jsonScalars = [
      {
        identify: /* @__PURE__ */ __name((value) => typeof value === "string", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: /* @__PURE__ */ __name((str) => str, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ __name((value) => value == null, "identify"),
        createNode: /* @__PURE__ */ __name(() => new Scalar.Scalar(null), "createNode"),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: /* @__PURE__ */ __name(() => null, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ __name((value) => typeof value === "boolean", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: /* @__PURE__ */ __name((str) => str === "true", "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: /* @__PURE__ */ __name((str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10), "resolve"),
        stringify: /* @__PURE__ */ __name(({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value), "stringify")
      },
      {
        identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: /* @__PURE__ */ __name((str) => parseFloat(str), "resolve"),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map2.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: /* @__PURE__ */ __name((value) => value instanceof Uint8Array, "identify"),
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    __name(resolvePairs, "resolvePairs");
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    __name(createPairs, "createPairs");
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      static {
        __name(this, "YAMLOMap");
      }
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: /* @__PURE__ */ __name((value) => value instanceof Map, "identify"),
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: /* @__PURE__ */ __name((schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx), "createNode")
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    __name(boolStringify, "boolStringify");
    var trueTag = {
      identify: /* @__PURE__ */ __name((value) => value === true, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: /* @__PURE__ */ __name(() => new Scalar.Scalar(true), "resolve"),
      stringify: boolStringify
    };
    var falseTag = {
      identify: /* @__PURE__ */ __name((value) => value === false, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: /* @__PURE__ */ __name(() => new Scalar.Scalar(false), "resolve"),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ __name((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ __name((str) => parseFloat(str.replace(/_/g, "")), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ __name((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    __name(intResolve, "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    __name(intStringify, "intStringify");
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 2, 2, opt), "resolve"),
      stringify: /* @__PURE__ */ __name((node) => intStringify(node, 2, "0b"), "stringify")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 1, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ __name((node) => intStringify(node, 8, "0"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ __name((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      static {
        __name(this, "YAMLSet");
      }
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: /* @__PURE__ */ __name((value) => value instanceof Set, "identify"),
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: /* @__PURE__ */ __name((schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx), "createNode"),
      resolve(map2, onError) {
        if (identity.isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = /* @__PURE__ */ __name((n) => asBigInt ? BigInt(n) : Number(n), "num");
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    __name(parseSexagesimal, "parseSexagesimal");
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = /* @__PURE__ */ __name((n) => n, "num");
      if (typeof value === "bigint")
        num = /* @__PURE__ */ __name((n) => BigInt(n), "num");
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    __name(stringifySexagesimal, "stringifySexagesimal");
    var intTime = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "bigint" || Number.isInteger(value), "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: /* @__PURE__ */ __name((str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt), "resolve"),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: /* @__PURE__ */ __name((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: /* @__PURE__ */ __name((str) => parseSexagesimal(str, false), "resolve"),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: /* @__PURE__ */ __name((value) => value instanceof Date, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second2] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second2 || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: /* @__PURE__ */ __name(({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? "", "stringify")
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map2.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map2.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    __name(getTags, "getTags");
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = /* @__PURE__ */ __name((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, "sortMapEntriesByKey");
    var Schema = class _Schema {
      static {
        __name(this, "Schema");
      }
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options2) {
      const lines = [];
      let hasDirectives = options2.directives === true;
      if (options2.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options2);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    __name(stringifyDocument, "stringifyDocument");
    exports2.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection2 = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      static {
        __name(this, "Document");
      }
      constructor(value, replacer, options2) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options2);
        this.options = opt;
        let { version: version2 } = opt;
        if (options2?._directives) {
          this.directives = options2._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options2);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path14, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path14, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options2) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = /* @__PURE__ */ __name((v) => typeof v === "number" || v instanceof String || v instanceof Number, "keyToStr");
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow2, keepUndefined, onTagObj, tag } = options2 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow2 && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options2 = {}) {
        const k = this.createNode(key, null, options2);
        const v = this.createNode(value, null, options2);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path14) {
        if (Collection2.isEmptyPath(path14)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path14) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path14, keepScalar) {
        if (Collection2.isEmptyPath(path14))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path14, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path14) {
        if (Collection2.isEmptyPath(path14))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path14) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection2.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path14, value) {
        if (Collection2.isEmptyPath(path14)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection2.collectionFromPath(this.schema, Array.from(path14), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path14, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options2 = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options2.schema instanceof Object)
          this.schema = options2.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options2));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options2 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
          const s = JSON.stringify(options2.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options2);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    __name(assertCollection, "assertCollection");
    exports2.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      static {
        __name(this, "YAMLError");
      }
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      static {
        __name(this, "YAMLParseError");
      }
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      static {
        __name(this, "YAMLWarning");
      }
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = /* @__PURE__ */ __name((src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    }, "prettifyError");
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow: flow2, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow2 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow2 ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow2) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow2}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    __name(resolveProps, "resolveProps");
    exports2.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    __name(containsNewline, "containsNewline");
    exports2.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    __name(flowIndentCheck, "flowIndentCheck");
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search2));
    }
    __name(mapIncludes, "mapIncludes");
    exports2.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map2 = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map2.comment)
                map2.comment += "\n" + keyProps.comment;
              else
                map2.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map2.range = [bm.offset, offset, commentEnd ?? offset];
      return map2;
    }
    __name(resolveBlockMap, "resolveBlockMap");
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    __name(resolveBlockSeq, "resolveBlockSeq");
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    __name(resolveEnd, "resolveEnd");
    exports2.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = /* @__PURE__ */ __name((token) => token && (token.type === "block-map" || token.type === "block-seq"), "isBlock");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map2 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map2.items.push(pair);
          } else {
            const map2 = new YAMLMap.YAMLMap(ctx.schema);
            map2.flow = true;
            map2.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map2.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map2);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    __name(resolveFlowCollection, "resolveFlowCollection");
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    __name(resolveCollection, "resolveCollection");
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    __name(composeCollection, "composeCollection");
    exports2.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    __name(resolveBlockScalar, "resolveBlockScalar");
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    __name(parseBlockScalarHeader, "parseBlockScalarHeader");
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    __name(splitLines, "splitLines");
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = /* @__PURE__ */ __name((rel, code, msg) => onError(offset + rel, code, msg), "_onError");
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    __name(resolveFlowScalar, "resolveFlowScalar");
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    __name(plainValue, "plainValue");
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    __name(singleQuotedValue, "singleQuotedValue");
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    __name(unfoldLines, "unfoldLines");
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    __name(doubleQuotedValue, "doubleQuotedValue");
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    __name(foldNewline, "foldNewline");
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    __name(parseCharCode, "parseCharCode");
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    __name(composeScalar, "composeScalar");
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    __name(findScalarTagByName, "findScalarTagByName");
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    __name(findScalarTagByTest, "findScalarTagByTest");
    exports2.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    __name(emptyScalarPosition, "emptyScalarPosition");
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    __name(composeNode, "composeNode");
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    __name(composeEmptyNode, "composeEmptyNode");
    function composeAlias({ options: options2 }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options2.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    __name(composeAlias, "composeAlias");
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options2, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options2);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    __name(composeDoc, "composeDoc");
    exports2.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    __name(getErrorPos, "getErrorPos");
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    __name(parsePrelude, "parsePrelude");
    var Composer2 = class {
      static {
        __name(this, "Composer");
      }
      constructor(options2 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options2.version || "1.2" });
        this.options = options2;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = /* @__PURE__ */ __name((pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        }, "_onError");
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    __name(resolveAsScalar, "resolveAsScalar");
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    __name(createScalarToken, "createScalarToken");
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    __name(setScalarValue, "setScalarValue");
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    __name(setBlockScalarValue, "setBlockScalarValue");
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    __name(addEndtoBlockProps, "addEndtoBlockProps");
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    __name(setFlowScalarValue, "setFlowScalarValue");
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = /* @__PURE__ */ __name((cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst), "stringify");
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    __name(stringifyToken, "stringifyToken");
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    __name(stringifyItem, "stringifyItem");
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    __name(visit2, "visit");
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path14) => {
      let item = cst;
      for (const [field, index] of path14) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path14) => {
      const parent2 = visit2.itemAtPath(cst, path14.slice(0, -1));
      const field = path14[path14.length - 1][0];
      const coll = parent2?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path14, item, visitor) {
      let ctrl = visitor(item, path14);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path14.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path14);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path14) : ctrl;
    }
    __name(_visit, "_visit");
    exports2.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = /* @__PURE__ */ __name((token) => !!token && "items" in token, "isCollection");
    var isScalar2 = /* @__PURE__ */ __name((token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar"), "isScalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    __name(prettyToken, "prettyToken");
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    __name(tokenType, "tokenType");
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection2;
    exports2.isScalar = isScalar2;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    __name(isEmpty2, "isEmpty");
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = /* @__PURE__ */ __name((ch) => !ch || invalidAnchorChars.has(ch), "isNotAnchorChar");
    var Lexer = class {
      static {
        __name(this, "Lexer");
      }
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter = class {
      static {
        __name(this, "LineCounter");
      }
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list5, type) {
      for (let i = 0; i < list5.length; ++i)
        if (list5[i].type === type)
          return true;
      return false;
    }
    __name(includesToken, "includesToken");
    function findNonEmptyIndex(list5) {
      for (let i = 0; i < list5.length; ++i) {
        switch (list5[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    __name(findNonEmptyIndex, "findNonEmptyIndex");
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    __name(isFlowToken, "isFlowToken");
    function getPrevProps(parent2) {
      switch (parent2.type) {
        case "document":
          return parent2.start;
        case "block-map": {
          const it = parent2.items[parent2.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent2.items[parent2.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    __name(getPrevProps, "getPrevProps");
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    __name(getFirstKeyStartProps, "getFirstKeyStartProps");
    function arrayPushArray(target2, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target2, source);
      else
        for (let i = 0; i < source.length; ++i)
          target2.push(source[i]);
    }
    __name(arrayPushArray, "arrayPushArray");
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    __name(fixFlowSeqItems, "fixFlowSeqItems");
    var Parser2 = class {
      static {
        __name(this, "Parser");
      }
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent2 = this.peek(2);
          if (parent2.type === "block-map" && (this.type === "map-value-ind" && parent2.indent === fc.indent || this.type === "newline" && !parent2.items[parent2.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent2.type !== "flow-collection") {
            const prev = getPrevProps(parent2);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent2) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent2);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent2);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    function parseOptions(options2) {
      const prettyErrors = options2.prettyErrors !== false;
      const lineCounter$1 = options2.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    __name(parseOptions, "parseOptions");
    function parseAllDocuments(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    __name(parseAllDocuments, "parseAllDocuments");
    function parseDocument(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    __name(parseDocument, "parseDocument");
    function parse(src, reviver, options2) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options2 === void 0 && reviver && typeof reviver === "object") {
        options2 = reviver;
      }
      const doc = parseDocument(src, options2);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options2));
    }
    __name(parse, "parse");
    function stringify(value, replacer, options2) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options2 === void 0 && replacer) {
        options2 = replacer;
      }
      if (typeof options2 === "string")
        options2 = options2.length;
      if (typeof options2 === "number") {
        const indent = Math.round(options2);
        options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options2 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options2);
      return new Document.Document(value, _replacer, options2).toString(options2);
    }
    __name(stringify, "stringify");
    exports2.parse = parse;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser2.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit2.visit;
    exports2.visitAsync = visit2.visitAsync;
  }
});

// node_modules/bottleneck/lib/parser.js
var require_parser2 = __commonJS({
  "node_modules/bottleneck/lib/parser.js"(exports2) {
    "use strict";
    exports2.load = function(received, defaults, onto = {}) {
      var k, ref, v;
      for (k in defaults) {
        v = defaults[k];
        onto[k] = (ref = received[k]) != null ? ref : v;
      }
      return onto;
    };
    exports2.overwrite = function(received, defaults, onto = {}) {
      var k, v;
      for (k in received) {
        v = received[k];
        if (defaults[k] !== void 0) {
          onto[k] = v;
        }
      }
      return onto;
    };
  }
});

// node_modules/bottleneck/lib/DLList.js
var require_DLList = __commonJS({
  "node_modules/bottleneck/lib/DLList.js"(exports2, module2) {
    "use strict";
    var DLList;
    DLList = class DLList {
      static {
        __name(this, "DLList");
      }
      constructor(incr, decr) {
        this.incr = incr;
        this.decr = decr;
        this._first = null;
        this._last = null;
        this.length = 0;
      }
      push(value) {
        var node;
        this.length++;
        if (typeof this.incr === "function") {
          this.incr();
        }
        node = {
          value,
          prev: this._last,
          next: null
        };
        if (this._last != null) {
          this._last.next = node;
          this._last = node;
        } else {
          this._first = this._last = node;
        }
        return void 0;
      }
      shift() {
        var value;
        if (this._first == null) {
          return;
        } else {
          this.length--;
          if (typeof this.decr === "function") {
            this.decr();
          }
        }
        value = this._first.value;
        if ((this._first = this._first.next) != null) {
          this._first.prev = null;
        } else {
          this._last = null;
        }
        return value;
      }
      first() {
        if (this._first != null) {
          return this._first.value;
        }
      }
      getArray() {
        var node, ref, results;
        node = this._first;
        results = [];
        while (node != null) {
          results.push((ref = node, node = node.next, ref.value));
        }
        return results;
      }
      forEachShift(cb) {
        var node;
        node = this.shift();
        while (node != null) {
          cb(node), node = this.shift();
        }
        return void 0;
      }
      debug() {
        var node, ref, ref1, ref2, results;
        node = this._first;
        results = [];
        while (node != null) {
          results.push((ref = node, node = node.next, {
            value: ref.value,
            prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
            next: (ref2 = ref.next) != null ? ref2.value : void 0
          }));
        }
        return results;
      }
    };
    module2.exports = DLList;
  }
});

// node_modules/bottleneck/lib/Events.js
var require_Events = __commonJS({
  "node_modules/bottleneck/lib/Events.js"(exports2, module2) {
    "use strict";
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var Events2;
    Events2 = class Events {
      static {
        __name(this, "Events");
      }
      constructor(instance) {
        this.instance = instance;
        this._events = {};
        if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
          throw new Error("An Emitter already exists for this object");
        }
        this.instance.on = (name, cb) => {
          return this._addListener(name, "many", cb);
        };
        this.instance.once = (name, cb) => {
          return this._addListener(name, "once", cb);
        };
        this.instance.removeAllListeners = (name = null) => {
          if (name != null) {
            return delete this._events[name];
          } else {
            return this._events = {};
          }
        };
      }
      _addListener(name, status, cb) {
        var base;
        if ((base = this._events)[name] == null) {
          base[name] = [];
        }
        this._events[name].push({
          cb,
          status
        });
        return this.instance;
      }
      listenerCount(name) {
        if (this._events[name] != null) {
          return this._events[name].length;
        } else {
          return 0;
        }
      }
      trigger(name, ...args) {
        var _this = this;
        return _asyncToGenerator2(function* () {
          var e, promises;
          try {
            if (name !== "debug") {
              _this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (_this._events[name] == null) {
              return;
            }
            _this._events[name] = _this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = _this._events[name].map(
              /* @__PURE__ */ (function() {
                var _ref = _asyncToGenerator2(function* (listener) {
                  var e2, returned;
                  if (listener.status === "none") {
                    return;
                  }
                  if (listener.status === "once") {
                    listener.status = "none";
                  }
                  try {
                    returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                    if (typeof (returned != null ? returned.then : void 0) === "function") {
                      return yield returned;
                    } else {
                      return returned;
                    }
                  } catch (error) {
                    e2 = error;
                    if (true) {
                      _this.trigger("error", e2);
                    }
                    return null;
                  }
                });
                return function(_x) {
                  return _ref.apply(this, arguments);
                };
              })()
            );
            return (yield Promise.all(promises)).find(function(x) {
              return x != null;
            });
          } catch (error) {
            e = error;
            if (true) {
              _this.trigger("error", e);
            }
            return null;
          }
        })();
      }
    };
    module2.exports = Events2;
  }
});

// node_modules/bottleneck/lib/Queues.js
var require_Queues = __commonJS({
  "node_modules/bottleneck/lib/Queues.js"(exports2, module2) {
    "use strict";
    var DLList;
    var Events2;
    var Queues;
    DLList = require_DLList();
    Events2 = require_Events();
    Queues = class Queues {
      static {
        __name(this, "Queues");
      }
      constructor(num_priorities) {
        var i;
        this.Events = new Events2(this);
        this._length = 0;
        this._lists = function() {
          var j, ref, results;
          results = [];
          for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
            results.push(new DLList(() => {
              return this.incr();
            }, () => {
              return this.decr();
            }));
          }
          return results;
        }.call(this);
      }
      incr() {
        if (this._length++ === 0) {
          return this.Events.trigger("leftzero");
        }
      }
      decr() {
        if (--this._length === 0) {
          return this.Events.trigger("zero");
        }
      }
      push(job) {
        return this._lists[job.options.priority].push(job);
      }
      queued(priority) {
        if (priority != null) {
          return this._lists[priority].length;
        } else {
          return this._length;
        }
      }
      shiftAll(fn) {
        return this._lists.forEach(function(list5) {
          return list5.forEachShift(fn);
        });
      }
      getFirst(arr = this._lists) {
        var j, len, list5;
        for (j = 0, len = arr.length; j < len; j++) {
          list5 = arr[j];
          if (list5.length > 0) {
            return list5;
          }
        }
        return [];
      }
      shiftLastFrom(priority) {
        return this.getFirst(this._lists.slice(priority).reverse()).shift();
      }
    };
    module2.exports = Queues;
  }
});

// node_modules/bottleneck/lib/BottleneckError.js
var require_BottleneckError = __commonJS({
  "node_modules/bottleneck/lib/BottleneckError.js"(exports2, module2) {
    "use strict";
    var BottleneckError;
    BottleneckError = class BottleneckError extends Error {
      static {
        __name(this, "BottleneckError");
      }
    };
    module2.exports = BottleneckError;
  }
});

// node_modules/bottleneck/lib/Job.js
var require_Job = __commonJS({
  "node_modules/bottleneck/lib/Job.js"(exports2, module2) {
    "use strict";
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var BottleneckError;
    var DEFAULT_PRIORITY;
    var Job;
    var NUM_PRIORITIES;
    var parser2;
    NUM_PRIORITIES = 10;
    DEFAULT_PRIORITY = 5;
    parser2 = require_parser2();
    BottleneckError = require_BottleneckError();
    Job = class Job {
      static {
        __name(this, "Job");
      }
      constructor(task, args, options2, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
        this.task = task;
        this.args = args;
        this.rejectOnDrop = rejectOnDrop;
        this.Events = Events2;
        this._states = _states;
        this.Promise = Promise2;
        this.options = parser2.load(options2, jobDefaults);
        this.options.priority = this._sanitizePriority(this.options.priority);
        if (this.options.id === jobDefaults.id) {
          this.options.id = `${this.options.id}-${this._randomIndex()}`;
        }
        this.promise = new this.Promise((_resolve, _reject) => {
          this._resolve = _resolve;
          this._reject = _reject;
        });
        this.retryCount = 0;
      }
      _sanitizePriority(priority) {
        var sProperty;
        sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
        if (sProperty < 0) {
          return 0;
        } else if (sProperty > NUM_PRIORITIES - 1) {
          return NUM_PRIORITIES - 1;
        } else {
          return sProperty;
        }
      }
      _randomIndex() {
        return Math.random().toString(36).slice(2);
      }
      doDrop({
        error,
        message = "This job has been dropped by Bottleneck"
      } = {}) {
        if (this._states.remove(this.options.id)) {
          if (this.rejectOnDrop) {
            this._reject(error != null ? error : new BottleneckError(message));
          }
          this.Events.trigger("dropped", {
            args: this.args,
            options: this.options,
            task: this.task,
            promise: this.promise
          });
          return true;
        } else {
          return false;
        }
      }
      _assertStatus(expected) {
        var status;
        status = this._states.jobStatus(this.options.id);
        if (!(status === expected || expected === "DONE" && status === null)) {
          throw new BottleneckError(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
        }
      }
      doReceive() {
        this._states.start(this.options.id);
        return this.Events.trigger("received", {
          args: this.args,
          options: this.options
        });
      }
      doQueue(reachedHWM, blocked) {
        this._assertStatus("RECEIVED");
        this._states.next(this.options.id);
        return this.Events.trigger("queued", {
          args: this.args,
          options: this.options,
          reachedHWM,
          blocked
        });
      }
      doRun() {
        if (this.retryCount === 0) {
          this._assertStatus("QUEUED");
          this._states.next(this.options.id);
        } else {
          this._assertStatus("EXECUTING");
        }
        return this.Events.trigger("scheduled", {
          args: this.args,
          options: this.options
        });
      }
      doExecute(chained, clearGlobalState, run, free) {
        var _this = this;
        return _asyncToGenerator2(function* () {
          var error, eventInfo, passed;
          if (_this.retryCount === 0) {
            _this._assertStatus("RUNNING");
            _this._states.next(_this.options.id);
          } else {
            _this._assertStatus("EXECUTING");
          }
          eventInfo = {
            args: _this.args,
            options: _this.options,
            retryCount: _this.retryCount
          };
          _this.Events.trigger("executing", eventInfo);
          try {
            passed = yield chained != null ? chained.schedule(_this.options, _this.task, ..._this.args) : _this.task(..._this.args);
            if (clearGlobalState()) {
              _this.doDone(eventInfo);
              yield free(_this.options, eventInfo);
              _this._assertStatus("DONE");
              return _this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return _this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
        })();
      }
      doExpire(clearGlobalState, run, free) {
        var error, eventInfo;
        if (this._states.jobStatus(this.options.id === "RUNNING")) {
          this._states.next(this.options.id);
        }
        this._assertStatus("EXECUTING");
        eventInfo = {
          args: this.args,
          options: this.options,
          retryCount: this.retryCount
        };
        error = new BottleneckError(`This job timed out after ${this.options.expiration} ms.`);
        return this._onFailure(error, eventInfo, clearGlobalState, run, free);
      }
      _onFailure(error, eventInfo, clearGlobalState, run, free) {
        var _this2 = this;
        return _asyncToGenerator2(function* () {
          var retry, retryAfter2;
          if (clearGlobalState()) {
            retry = yield _this2.Events.trigger("failed", error, eventInfo);
            if (retry != null) {
              retryAfter2 = ~~retry;
              _this2.Events.trigger("retry", `Retrying ${_this2.options.id} after ${retryAfter2} ms`, eventInfo);
              _this2.retryCount++;
              return run(retryAfter2);
            } else {
              _this2.doDone(eventInfo);
              yield free(_this2.options, eventInfo);
              _this2._assertStatus("DONE");
              return _this2._reject(error);
            }
          }
        })();
      }
      doDone(eventInfo) {
        this._assertStatus("EXECUTING");
        this._states.next(this.options.id);
        return this.Events.trigger("done", eventInfo);
      }
    };
    module2.exports = Job;
  }
});

// node_modules/bottleneck/lib/LocalDatastore.js
var require_LocalDatastore = __commonJS({
  "node_modules/bottleneck/lib/LocalDatastore.js"(exports2, module2) {
    "use strict";
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var BottleneckError;
    var LocalDatastore;
    var parser2;
    parser2 = require_parser2();
    BottleneckError = require_BottleneckError();
    LocalDatastore = class LocalDatastore {
      static {
        __name(this, "LocalDatastore");
      }
      constructor(instance, storeOptions, storeInstanceOptions) {
        this.instance = instance;
        this.storeOptions = storeOptions;
        this.clientId = this.instance._randomIndex();
        parser2.load(storeInstanceOptions, storeInstanceOptions, this);
        this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
        this._running = 0;
        this._done = 0;
        this._unblockTime = 0;
        this.ready = this.Promise.resolve();
        this.clients = {};
        this._startHeartbeat();
      }
      _startHeartbeat() {
        var base;
        if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
          return typeof (base = this.heartbeat = setInterval(() => {
            var amount, incr, maximum, now, reservoir;
            now = Date.now();
            if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
              this._lastReservoirRefresh = now;
              this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
              this.instance._drainAll(this.computeCapacity());
            }
            if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
              var _this$storeOptions = this.storeOptions;
              amount = _this$storeOptions.reservoirIncreaseAmount;
              maximum = _this$storeOptions.reservoirIncreaseMaximum;
              reservoir = _this$storeOptions.reservoir;
              this._lastReservoirIncrease = now;
              incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
              if (incr > 0) {
                this.storeOptions.reservoir += incr;
                return this.instance._drainAll(this.computeCapacity());
              }
            }
          }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
        } else {
          return clearInterval(this.heartbeat);
        }
      }
      __publish__(message) {
        var _this = this;
        return _asyncToGenerator2(function* () {
          yield _this.yieldLoop();
          return _this.instance.Events.trigger("message", message.toString());
        })();
      }
      __disconnect__(flush) {
        var _this2 = this;
        return _asyncToGenerator2(function* () {
          yield _this2.yieldLoop();
          clearInterval(_this2.heartbeat);
          return _this2.Promise.resolve();
        })();
      }
      yieldLoop(t = 0) {
        return new this.Promise(function(resolve2, reject) {
          return setTimeout(resolve2, t);
        });
      }
      computePenalty() {
        var ref;
        return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
      }
      __updateSettings__(options2) {
        var _this3 = this;
        return _asyncToGenerator2(function* () {
          yield _this3.yieldLoop();
          parser2.overwrite(options2, options2, _this3.storeOptions);
          _this3._startHeartbeat();
          _this3.instance._drainAll(_this3.computeCapacity());
          return true;
        })();
      }
      __running__() {
        var _this4 = this;
        return _asyncToGenerator2(function* () {
          yield _this4.yieldLoop();
          return _this4._running;
        })();
      }
      __queued__() {
        var _this5 = this;
        return _asyncToGenerator2(function* () {
          yield _this5.yieldLoop();
          return _this5.instance.queued();
        })();
      }
      __done__() {
        var _this6 = this;
        return _asyncToGenerator2(function* () {
          yield _this6.yieldLoop();
          return _this6._done;
        })();
      }
      __groupCheck__(time) {
        var _this7 = this;
        return _asyncToGenerator2(function* () {
          yield _this7.yieldLoop();
          return _this7._nextRequest + _this7.timeout < time;
        })();
      }
      computeCapacity() {
        var maxConcurrent2, reservoir;
        var _this$storeOptions2 = this.storeOptions;
        maxConcurrent2 = _this$storeOptions2.maxConcurrent;
        reservoir = _this$storeOptions2.reservoir;
        if (maxConcurrent2 != null && reservoir != null) {
          return Math.min(maxConcurrent2 - this._running, reservoir);
        } else if (maxConcurrent2 != null) {
          return maxConcurrent2 - this._running;
        } else if (reservoir != null) {
          return reservoir;
        } else {
          return null;
        }
      }
      conditionsCheck(weight) {
        var capacity;
        capacity = this.computeCapacity();
        return capacity == null || weight <= capacity;
      }
      __incrementReservoir__(incr) {
        var _this8 = this;
        return _asyncToGenerator2(function* () {
          var reservoir;
          yield _this8.yieldLoop();
          reservoir = _this8.storeOptions.reservoir += incr;
          _this8.instance._drainAll(_this8.computeCapacity());
          return reservoir;
        })();
      }
      __currentReservoir__() {
        var _this9 = this;
        return _asyncToGenerator2(function* () {
          yield _this9.yieldLoop();
          return _this9.storeOptions.reservoir;
        })();
      }
      isBlocked(now) {
        return this._unblockTime >= now;
      }
      check(weight, now) {
        return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
      }
      __check__(weight) {
        var _this10 = this;
        return _asyncToGenerator2(function* () {
          var now;
          yield _this10.yieldLoop();
          now = Date.now();
          return _this10.check(weight, now);
        })();
      }
      __register__(index, weight, expiration) {
        var _this11 = this;
        return _asyncToGenerator2(function* () {
          var now, wait;
          yield _this11.yieldLoop();
          now = Date.now();
          if (_this11.conditionsCheck(weight)) {
            _this11._running += weight;
            if (_this11.storeOptions.reservoir != null) {
              _this11.storeOptions.reservoir -= weight;
            }
            wait = Math.max(_this11._nextRequest - now, 0);
            _this11._nextRequest = now + wait + _this11.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: _this11.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        })();
      }
      strategyIsBlock() {
        return this.storeOptions.strategy === 3;
      }
      __submit__(queueLength, weight) {
        var _this12 = this;
        return _asyncToGenerator2(function* () {
          var blocked, now, reachedHWM;
          yield _this12.yieldLoop();
          if (_this12.storeOptions.maxConcurrent != null && weight > _this12.storeOptions.maxConcurrent) {
            throw new BottleneckError(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${_this12.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = _this12.storeOptions.highWater != null && queueLength === _this12.storeOptions.highWater && !_this12.check(weight, now);
          blocked = _this12.strategyIsBlock() && (reachedHWM || _this12.isBlocked(now));
          if (blocked) {
            _this12._unblockTime = now + _this12.computePenalty();
            _this12._nextRequest = _this12._unblockTime + _this12.storeOptions.minTime;
            _this12.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: _this12.storeOptions.strategy
          };
        })();
      }
      __free__(index, weight) {
        var _this13 = this;
        return _asyncToGenerator2(function* () {
          yield _this13.yieldLoop();
          _this13._running -= weight;
          _this13._done += weight;
          _this13.instance._drainAll(_this13.computeCapacity());
          return {
            running: _this13._running
          };
        })();
      }
    };
    module2.exports = LocalDatastore;
  }
});

// node_modules/bottleneck/lib/lua.json
var require_lua = __commonJS({
  "node_modules/bottleneck/lib/lua.json"(exports2, module2) {
    module2.exports = {
      "blacklist_client.lua": "local blacklist = ARGV[num_static_argv + 1]\n\nif redis.call('zscore', client_last_seen_key, blacklist) then\n  redis.call('zadd', client_last_seen_key, 0, blacklist)\nend\n\n\nreturn {}\n",
      "check.lua": "local weight = tonumber(ARGV[num_static_argv + 1])\n\nlocal capacity = process_tick(now, false)['capacity']\nlocal nextRequest = tonumber(redis.call('hget', settings_key, 'nextRequest'))\n\nreturn conditions_check(capacity, weight) and nextRequest - now <= 0\n",
      "conditions_check.lua": "local conditions_check = function (capacity, weight)\n  return capacity == nil or weight <= capacity\nend\n",
      "current_reservoir.lua": "return process_tick(now, false)['reservoir']\n",
      "done.lua": "process_tick(now, false)\n\nreturn tonumber(redis.call('hget', settings_key, 'done'))\n",
      "free.lua": "local index = ARGV[num_static_argv + 1]\n\nredis.call('zadd', job_expirations_key, 0, index)\n\nreturn process_tick(now, false)['running']\n",
      "get_time.lua": "redis.replicate_commands()\n\nlocal get_time = function ()\n  local time = redis.call('time')\n\n  return tonumber(time[1]..string.sub(time[2], 1, 3))\nend\n",
      "group_check.lua": "return not (redis.call('exists', settings_key) == 1)\n",
      "heartbeat.lua": "process_tick(now, true)\n",
      "increment_reservoir.lua": "local incr = tonumber(ARGV[num_static_argv + 1])\n\nredis.call('hincrby', settings_key, 'reservoir', incr)\n\nlocal reservoir = process_tick(now, true)['reservoir']\n\nlocal groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))\nrefresh_expiration(0, 0, groupTimeout)\n\nreturn reservoir\n",
      "init.lua": `local clear = tonumber(ARGV[num_static_argv + 1])
local limiter_version = ARGV[num_static_argv + 2]
local num_local_argv = num_static_argv + 2

if clear == 1 then
  redis.call('del', unpack(KEYS))
end

if redis.call('exists', settings_key) == 0 then
  -- Create
  local args = {'hmset', settings_key}

  for i = num_local_argv + 1, #ARGV do
    table.insert(args, ARGV[i])
  end

  redis.call(unpack(args))
  redis.call('hmset', settings_key,
    'nextRequest', now,
    'lastReservoirRefresh', now,
    'lastReservoirIncrease', now,
    'running', 0,
    'done', 0,
    'unblockTime', 0,
    'capacityPriorityCounter', 0
  )

else
  -- Apply migrations
  local settings = redis.call('hmget', settings_key,
    'id',
    'version'
  )
  local id = settings[1]
  local current_version = settings[2]

  if current_version ~= limiter_version then
    local version_digits = {}
    for k, v in string.gmatch(current_version, "([^.]+)") do
      table.insert(version_digits, tonumber(k))
    end

    -- 2.10.0
    if version_digits[2] < 10 then
      redis.call('hsetnx', settings_key, 'reservoirRefreshInterval', '')
      redis.call('hsetnx', settings_key, 'reservoirRefreshAmount', '')
      redis.call('hsetnx', settings_key, 'lastReservoirRefresh', '')
      redis.call('hsetnx', settings_key, 'done', 0)
      redis.call('hset', settings_key, 'version', '2.10.0')
    end

    -- 2.11.1
    if version_digits[2] < 11 or (version_digits[2] == 11 and version_digits[3] < 1) then
      if redis.call('hstrlen', settings_key, 'lastReservoirRefresh') == 0 then
        redis.call('hmset', settings_key,
          'lastReservoirRefresh', now,
          'version', '2.11.1'
        )
      end
    end

    -- 2.14.0
    if version_digits[2] < 14 then
      local old_running_key = 'b_'..id..'_running'
      local old_executing_key = 'b_'..id..'_executing'

      if redis.call('exists', old_running_key) == 1 then
        redis.call('rename', old_running_key, job_weights_key)
      end
      if redis.call('exists', old_executing_key) == 1 then
        redis.call('rename', old_executing_key, job_expirations_key)
      end
      redis.call('hset', settings_key, 'version', '2.14.0')
    end

    -- 2.15.2
    if version_digits[2] < 15 or (version_digits[2] == 15 and version_digits[3] < 2) then
      redis.call('hsetnx', settings_key, 'capacityPriorityCounter', 0)
      redis.call('hset', settings_key, 'version', '2.15.2')
    end

    -- 2.17.0
    if version_digits[2] < 17 then
      redis.call('hsetnx', settings_key, 'clientTimeout', 10000)
      redis.call('hset', settings_key, 'version', '2.17.0')
    end

    -- 2.18.0
    if version_digits[2] < 18 then
      redis.call('hsetnx', settings_key, 'reservoirIncreaseInterval', '')
      redis.call('hsetnx', settings_key, 'reservoirIncreaseAmount', '')
      redis.call('hsetnx', settings_key, 'reservoirIncreaseMaximum', '')
      redis.call('hsetnx', settings_key, 'lastReservoirIncrease', now)
      redis.call('hset', settings_key, 'version', '2.18.0')
    end

  end

  process_tick(now, false)
end

local groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))
refresh_expiration(0, 0, groupTimeout)

return {}
`,
      "process_tick.lua": "local process_tick = function (now, always_publish)\n\n  local compute_capacity = function (maxConcurrent, running, reservoir)\n    if maxConcurrent ~= nil and reservoir ~= nil then\n      return math.min((maxConcurrent - running), reservoir)\n    elseif maxConcurrent ~= nil then\n      return maxConcurrent - running\n    elseif reservoir ~= nil then\n      return reservoir\n    else\n      return nil\n    end\n  end\n\n  local settings = redis.call('hmget', settings_key,\n    'id',\n    'maxConcurrent',\n    'running',\n    'reservoir',\n    'reservoirRefreshInterval',\n    'reservoirRefreshAmount',\n    'lastReservoirRefresh',\n    'reservoirIncreaseInterval',\n    'reservoirIncreaseAmount',\n    'reservoirIncreaseMaximum',\n    'lastReservoirIncrease',\n    'capacityPriorityCounter',\n    'clientTimeout'\n  )\n  local id = settings[1]\n  local maxConcurrent = tonumber(settings[2])\n  local running = tonumber(settings[3])\n  local reservoir = tonumber(settings[4])\n  local reservoirRefreshInterval = tonumber(settings[5])\n  local reservoirRefreshAmount = tonumber(settings[6])\n  local lastReservoirRefresh = tonumber(settings[7])\n  local reservoirIncreaseInterval = tonumber(settings[8])\n  local reservoirIncreaseAmount = tonumber(settings[9])\n  local reservoirIncreaseMaximum = tonumber(settings[10])\n  local lastReservoirIncrease = tonumber(settings[11])\n  local capacityPriorityCounter = tonumber(settings[12])\n  local clientTimeout = tonumber(settings[13])\n\n  local initial_capacity = compute_capacity(maxConcurrent, running, reservoir)\n\n  --\n  -- Process 'running' changes\n  --\n  local expired = redis.call('zrangebyscore', job_expirations_key, '-inf', '('..now)\n\n  if #expired > 0 then\n    redis.call('zremrangebyscore', job_expirations_key, '-inf', '('..now)\n\n    local flush_batch = function (batch, acc)\n      local weights = redis.call('hmget', job_weights_key, unpack(batch))\n                      redis.call('hdel',  job_weights_key, unpack(batch))\n      local clients = redis.call('hmget', job_clients_key, unpack(batch))\n                      redis.call('hdel',  job_clients_key, unpack(batch))\n\n      -- Calculate sum of removed weights\n      for i = 1, #weights do\n        acc['total'] = acc['total'] + (tonumber(weights[i]) or 0)\n      end\n\n      -- Calculate sum of removed weights by client\n      local client_weights = {}\n      for i = 1, #clients do\n        local removed = tonumber(weights[i]) or 0\n        if removed > 0 then\n          acc['client_weights'][clients[i]] = (acc['client_weights'][clients[i]] or 0) + removed\n        end\n      end\n    end\n\n    local acc = {\n      ['total'] = 0,\n      ['client_weights'] = {}\n    }\n    local batch_size = 1000\n\n    -- Compute changes to Zsets and apply changes to Hashes\n    for i = 1, #expired, batch_size do\n      local batch = {}\n      for j = i, math.min(i + batch_size - 1, #expired) do\n        table.insert(batch, expired[j])\n      end\n\n      flush_batch(batch, acc)\n    end\n\n    -- Apply changes to Zsets\n    if acc['total'] > 0 then\n      redis.call('hincrby', settings_key, 'done', acc['total'])\n      running = tonumber(redis.call('hincrby', settings_key, 'running', -acc['total']))\n    end\n\n    for client, weight in pairs(acc['client_weights']) do\n      redis.call('zincrby', client_running_key, -weight, client)\n    end\n  end\n\n  --\n  -- Process 'reservoir' changes\n  --\n  local reservoirRefreshActive = reservoirRefreshInterval ~= nil and reservoirRefreshAmount ~= nil\n  if reservoirRefreshActive and now >= lastReservoirRefresh + reservoirRefreshInterval then\n    reservoir = reservoirRefreshAmount\n    redis.call('hmset', settings_key,\n      'reservoir', reservoir,\n      'lastReservoirRefresh', now\n    )\n  end\n\n  local reservoirIncreaseActive = reservoirIncreaseInterval ~= nil and reservoirIncreaseAmount ~= nil\n  if reservoirIncreaseActive and now >= lastReservoirIncrease + reservoirIncreaseInterval then\n    local num_intervals = math.floor((now - lastReservoirIncrease) / reservoirIncreaseInterval)\n    local incr = reservoirIncreaseAmount * num_intervals\n    if reservoirIncreaseMaximum ~= nil then\n      incr = math.min(incr, reservoirIncreaseMaximum - (reservoir or 0))\n    end\n    if incr > 0 then\n      reservoir = (reservoir or 0) + incr\n    end\n    redis.call('hmset', settings_key,\n      'reservoir', reservoir,\n      'lastReservoirIncrease', lastReservoirIncrease + (num_intervals * reservoirIncreaseInterval)\n    )\n  end\n\n  --\n  -- Clear unresponsive clients\n  --\n  local unresponsive = redis.call('zrangebyscore', client_last_seen_key, '-inf', (now - clientTimeout))\n  local unresponsive_lookup = {}\n  local terminated_clients = {}\n  for i = 1, #unresponsive do\n    unresponsive_lookup[unresponsive[i]] = true\n    if tonumber(redis.call('zscore', client_running_key, unresponsive[i])) == 0 then\n      table.insert(terminated_clients, unresponsive[i])\n    end\n  end\n  if #terminated_clients > 0 then\n    redis.call('zrem', client_running_key,         unpack(terminated_clients))\n    redis.call('hdel', client_num_queued_key,      unpack(terminated_clients))\n    redis.call('zrem', client_last_registered_key, unpack(terminated_clients))\n    redis.call('zrem', client_last_seen_key,       unpack(terminated_clients))\n  end\n\n  --\n  -- Broadcast capacity changes\n  --\n  local final_capacity = compute_capacity(maxConcurrent, running, reservoir)\n\n  if always_publish or (initial_capacity ~= nil and final_capacity == nil) then\n    -- always_publish or was not unlimited, now unlimited\n    redis.call('publish', 'b_'..id, 'capacity:'..(final_capacity or ''))\n\n  elseif initial_capacity ~= nil and final_capacity ~= nil and final_capacity > initial_capacity then\n    -- capacity was increased\n    -- send the capacity message to the limiter having the lowest number of running jobs\n    -- the tiebreaker is the limiter having not registered a job in the longest time\n\n    local lowest_concurrency_value = nil\n    local lowest_concurrency_clients = {}\n    local lowest_concurrency_last_registered = {}\n    local client_concurrencies = redis.call('zrange', client_running_key, 0, -1, 'withscores')\n\n    for i = 1, #client_concurrencies, 2 do\n      local client = client_concurrencies[i]\n      local concurrency = tonumber(client_concurrencies[i+1])\n\n      if (\n        lowest_concurrency_value == nil or lowest_concurrency_value == concurrency\n      ) and (\n        not unresponsive_lookup[client]\n      ) and (\n        tonumber(redis.call('hget', client_num_queued_key, client)) > 0\n      ) then\n        lowest_concurrency_value = concurrency\n        table.insert(lowest_concurrency_clients, client)\n        local last_registered = tonumber(redis.call('zscore', client_last_registered_key, client))\n        table.insert(lowest_concurrency_last_registered, last_registered)\n      end\n    end\n\n    if #lowest_concurrency_clients > 0 then\n      local position = 1\n      local earliest = lowest_concurrency_last_registered[1]\n\n      for i,v in ipairs(lowest_concurrency_last_registered) do\n        if v < earliest then\n          position = i\n          earliest = v\n        end\n      end\n\n      local next_client = lowest_concurrency_clients[position]\n      redis.call('publish', 'b_'..id,\n        'capacity-priority:'..(final_capacity or '')..\n        ':'..next_client..\n        ':'..capacityPriorityCounter\n      )\n      redis.call('hincrby', settings_key, 'capacityPriorityCounter', '1')\n    else\n      redis.call('publish', 'b_'..id, 'capacity:'..(final_capacity or ''))\n    end\n  end\n\n  return {\n    ['capacity'] = final_capacity,\n    ['running'] = running,\n    ['reservoir'] = reservoir\n  }\nend\n",
      "queued.lua": "local clientTimeout = tonumber(redis.call('hget', settings_key, 'clientTimeout'))\nlocal valid_clients = redis.call('zrangebyscore', client_last_seen_key, (now - clientTimeout), 'inf')\nlocal client_queued = redis.call('hmget', client_num_queued_key, unpack(valid_clients))\n\nlocal sum = 0\nfor i = 1, #client_queued do\n  sum = sum + tonumber(client_queued[i])\nend\n\nreturn sum\n",
      "refresh_expiration.lua": "local refresh_expiration = function (now, nextRequest, groupTimeout)\n\n  if groupTimeout ~= nil then\n    local ttl = (nextRequest + groupTimeout) - now\n\n    for i = 1, #KEYS do\n      redis.call('pexpire', KEYS[i], ttl)\n    end\n  end\n\nend\n",
      "refs.lua": "local settings_key = KEYS[1]\nlocal job_weights_key = KEYS[2]\nlocal job_expirations_key = KEYS[3]\nlocal job_clients_key = KEYS[4]\nlocal client_running_key = KEYS[5]\nlocal client_num_queued_key = KEYS[6]\nlocal client_last_registered_key = KEYS[7]\nlocal client_last_seen_key = KEYS[8]\n\nlocal now = tonumber(ARGV[1])\nlocal client = ARGV[2]\n\nlocal num_static_argv = 2\n",
      "register.lua": "local index = ARGV[num_static_argv + 1]\nlocal weight = tonumber(ARGV[num_static_argv + 2])\nlocal expiration = tonumber(ARGV[num_static_argv + 3])\n\nlocal state = process_tick(now, false)\nlocal capacity = state['capacity']\nlocal reservoir = state['reservoir']\n\nlocal settings = redis.call('hmget', settings_key,\n  'nextRequest',\n  'minTime',\n  'groupTimeout'\n)\nlocal nextRequest = tonumber(settings[1])\nlocal minTime = tonumber(settings[2])\nlocal groupTimeout = tonumber(settings[3])\n\nif conditions_check(capacity, weight) then\n\n  redis.call('hincrby', settings_key, 'running', weight)\n  redis.call('hset', job_weights_key, index, weight)\n  if expiration ~= nil then\n    redis.call('zadd', job_expirations_key, now + expiration, index)\n  end\n  redis.call('hset', job_clients_key, index, client)\n  redis.call('zincrby', client_running_key, weight, client)\n  redis.call('hincrby', client_num_queued_key, client, -1)\n  redis.call('zadd', client_last_registered_key, now, client)\n\n  local wait = math.max(nextRequest - now, 0)\n  local newNextRequest = now + wait + minTime\n\n  if reservoir == nil then\n    redis.call('hset', settings_key,\n      'nextRequest', newNextRequest\n    )\n  else\n    reservoir = reservoir - weight\n    redis.call('hmset', settings_key,\n      'reservoir', reservoir,\n      'nextRequest', newNextRequest\n    )\n  end\n\n  refresh_expiration(now, newNextRequest, groupTimeout)\n\n  return {true, wait, reservoir}\n\nelse\n  return {false}\nend\n",
      "register_client.lua": "local queued = tonumber(ARGV[num_static_argv + 1])\n\n-- Could have been re-registered concurrently\nif not redis.call('zscore', client_last_seen_key, client) then\n  redis.call('zadd', client_running_key, 0, client)\n  redis.call('hset', client_num_queued_key, client, queued)\n  redis.call('zadd', client_last_registered_key, 0, client)\nend\n\nredis.call('zadd', client_last_seen_key, now, client)\n\nreturn {}\n",
      "running.lua": "return process_tick(now, false)['running']\n",
      "submit.lua": "local queueLength = tonumber(ARGV[num_static_argv + 1])\nlocal weight = tonumber(ARGV[num_static_argv + 2])\n\nlocal capacity = process_tick(now, false)['capacity']\n\nlocal settings = redis.call('hmget', settings_key,\n  'id',\n  'maxConcurrent',\n  'highWater',\n  'nextRequest',\n  'strategy',\n  'unblockTime',\n  'penalty',\n  'minTime',\n  'groupTimeout'\n)\nlocal id = settings[1]\nlocal maxConcurrent = tonumber(settings[2])\nlocal highWater = tonumber(settings[3])\nlocal nextRequest = tonumber(settings[4])\nlocal strategy = tonumber(settings[5])\nlocal unblockTime = tonumber(settings[6])\nlocal penalty = tonumber(settings[7])\nlocal minTime = tonumber(settings[8])\nlocal groupTimeout = tonumber(settings[9])\n\nif maxConcurrent ~= nil and weight > maxConcurrent then\n  return redis.error_reply('OVERWEIGHT:'..weight..':'..maxConcurrent)\nend\n\nlocal reachedHWM = (highWater ~= nil and queueLength == highWater\n  and not (\n    conditions_check(capacity, weight)\n    and nextRequest - now <= 0\n  )\n)\n\nlocal blocked = strategy == 3 and (reachedHWM or unblockTime >= now)\n\nif blocked then\n  local computedPenalty = penalty\n  if computedPenalty == nil then\n    if minTime == 0 then\n      computedPenalty = 5000\n    else\n      computedPenalty = 15 * minTime\n    end\n  end\n\n  local newNextRequest = now + computedPenalty + minTime\n\n  redis.call('hmset', settings_key,\n    'unblockTime', now + computedPenalty,\n    'nextRequest', newNextRequest\n  )\n\n  local clients_queued_reset = redis.call('hkeys', client_num_queued_key)\n  local queued_reset = {}\n  for i = 1, #clients_queued_reset do\n    table.insert(queued_reset, clients_queued_reset[i])\n    table.insert(queued_reset, 0)\n  end\n  redis.call('hmset', client_num_queued_key, unpack(queued_reset))\n\n  redis.call('publish', 'b_'..id, 'blocked:')\n\n  refresh_expiration(now, newNextRequest, groupTimeout)\nend\n\nif not blocked and not reachedHWM then\n  redis.call('hincrby', client_num_queued_key, client, 1)\nend\n\nreturn {reachedHWM, blocked, strategy}\n",
      "update_settings.lua": "local args = {'hmset', settings_key}\n\nfor i = num_static_argv + 1, #ARGV do\n  table.insert(args, ARGV[i])\nend\n\nredis.call(unpack(args))\n\nprocess_tick(now, true)\n\nlocal groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))\nrefresh_expiration(0, 0, groupTimeout)\n\nreturn {}\n",
      "validate_client.lua": "if not redis.call('zscore', client_last_seen_key, client) then\n  return redis.error_reply('UNKNOWN_CLIENT')\nend\n\nredis.call('zadd', client_last_seen_key, now, client)\n",
      "validate_keys.lua": "if not (redis.call('exists', settings_key) == 1) then\n  return redis.error_reply('SETTINGS_KEY_NOT_FOUND')\nend\n"
    };
  }
});

// node_modules/bottleneck/lib/Scripts.js
var require_Scripts = __commonJS({
  "node_modules/bottleneck/lib/Scripts.js"(exports2) {
    "use strict";
    var headers;
    var lua;
    var templates;
    lua = require_lua();
    headers = {
      refs: lua["refs.lua"],
      validate_keys: lua["validate_keys.lua"],
      validate_client: lua["validate_client.lua"],
      refresh_expiration: lua["refresh_expiration.lua"],
      process_tick: lua["process_tick.lua"],
      conditions_check: lua["conditions_check.lua"],
      get_time: lua["get_time.lua"]
    };
    exports2.allKeys = function(id) {
      return [
        /*
        HASH
        */
        `b_${id}_settings`,
        /*
        HASH
        job index -> weight
        */
        `b_${id}_job_weights`,
        /*
        ZSET
        job index -> expiration
        */
        `b_${id}_job_expirations`,
        /*
        HASH
        job index -> client
        */
        `b_${id}_job_clients`,
        /*
        ZSET
        client -> sum running
        */
        `b_${id}_client_running`,
        /*
        HASH
        client -> num queued
        */
        `b_${id}_client_num_queued`,
        /*
        ZSET
        client -> last job registered
        */
        `b_${id}_client_last_registered`,
        /*
        ZSET
        client -> last seen
        */
        `b_${id}_client_last_seen`
      ];
    };
    templates = {
      init: {
        keys: exports2.allKeys,
        headers: ["process_tick"],
        refresh_expiration: true,
        code: lua["init.lua"]
      },
      group_check: {
        keys: exports2.allKeys,
        headers: [],
        refresh_expiration: false,
        code: lua["group_check.lua"]
      },
      register_client: {
        keys: exports2.allKeys,
        headers: ["validate_keys"],
        refresh_expiration: false,
        code: lua["register_client.lua"]
      },
      blacklist_client: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client"],
        refresh_expiration: false,
        code: lua["blacklist_client.lua"]
      },
      heartbeat: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: false,
        code: lua["heartbeat.lua"]
      },
      update_settings: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: true,
        code: lua["update_settings.lua"]
      },
      running: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: false,
        code: lua["running.lua"]
      },
      queued: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client"],
        refresh_expiration: false,
        code: lua["queued.lua"]
      },
      done: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: false,
        code: lua["done.lua"]
      },
      check: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick", "conditions_check"],
        refresh_expiration: false,
        code: lua["check.lua"]
      },
      submit: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick", "conditions_check"],
        refresh_expiration: true,
        code: lua["submit.lua"]
      },
      register: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick", "conditions_check"],
        refresh_expiration: true,
        code: lua["register.lua"]
      },
      free: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: true,
        code: lua["free.lua"]
      },
      current_reservoir: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: false,
        code: lua["current_reservoir.lua"]
      },
      increment_reservoir: {
        keys: exports2.allKeys,
        headers: ["validate_keys", "validate_client", "process_tick"],
        refresh_expiration: true,
        code: lua["increment_reservoir.lua"]
      }
    };
    exports2.names = Object.keys(templates);
    exports2.keys = function(name, id) {
      return templates[name].keys(id);
    };
    exports2.payload = function(name) {
      var template;
      template = templates[name];
      return Array.prototype.concat(headers.refs, template.headers.map(function(h) {
        return headers[h];
      }), template.refresh_expiration ? headers.refresh_expiration : "", template.code).join("\n");
    };
  }
});

// node_modules/bottleneck/lib/RedisConnection.js
var require_RedisConnection = __commonJS({
  "node_modules/bottleneck/lib/RedisConnection.js"(exports, module) {
    "use strict";
    function asyncGeneratorStep(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep, "asyncGeneratorStep");
    function _asyncToGenerator(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator, "_asyncToGenerator");
    var Events;
    var RedisConnection;
    var Scripts;
    var parser;
    parser = require_parser2();
    Events = require_Events();
    Scripts = require_Scripts();
    RedisConnection = function() {
      class RedisConnection {
        static {
          __name(this, "RedisConnection");
        }
        constructor(options = {}) {
          parser.load(options, this.defaults, this);
          if (this.Redis == null) {
            this.Redis = eval("require")("redis");
          }
          if (this.Events == null) {
            this.Events = new Events(this);
          }
          this.terminated = false;
          if (this.client == null) {
            this.client = this.Redis.createClient(this.clientOptions);
          }
          this.subscriber = this.client.duplicate();
          this.limiters = {};
          this.shas = {};
          this.ready = this.Promise.all([this._setup(this.client, false), this._setup(this.subscriber, true)]).then(() => {
            return this._loadScripts();
          }).then(() => {
            return {
              client: this.client,
              subscriber: this.subscriber
            };
          });
        }
        _setup(client, sub) {
          client.setMaxListeners(0);
          return new this.Promise((resolve2, reject) => {
            client.on("error", (e) => {
              return this.Events.trigger("error", e);
            });
            if (sub) {
              client.on("message", (channel, message) => {
                var ref;
                return (ref = this.limiters[channel]) != null ? ref._store.onMessage(channel, message) : void 0;
              });
            }
            if (client.ready) {
              return resolve2();
            } else {
              return client.once("ready", resolve2);
            }
          });
        }
        _loadScript(name) {
          return new this.Promise((resolve2, reject) => {
            var payload;
            payload = Scripts.payload(name);
            return this.client.multi([["script", "load", payload]]).exec((err, replies) => {
              if (err != null) {
                return reject(err);
              }
              this.shas[name] = replies[0];
              return resolve2(replies[0]);
            });
          });
        }
        _loadScripts() {
          return this.Promise.all(Scripts.names.map((k) => {
            return this._loadScript(k);
          }));
        }
        __runCommand__(cmd) {
          var _this = this;
          return _asyncToGenerator(function* () {
            yield _this.ready;
            return new _this.Promise((resolve2, reject) => {
              return _this.client.multi([cmd]).exec_atomic(function(err, replies) {
                if (err != null) {
                  return reject(err);
                } else {
                  return resolve2(replies[0]);
                }
              });
            });
          })();
        }
        __addLimiter__(instance) {
          return this.Promise.all([instance.channel(), instance.channel_client()].map((channel) => {
            return new this.Promise((resolve2, reject) => {
              var handler;
              handler = /* @__PURE__ */ __name((chan) => {
                if (chan === channel) {
                  this.subscriber.removeListener("subscribe", handler);
                  this.limiters[channel] = instance;
                  return resolve2();
                }
              }, "handler");
              this.subscriber.on("subscribe", handler);
              return this.subscriber.subscribe(channel);
            });
          }));
        }
        __removeLimiter__(instance) {
          var _this2 = this;
          return this.Promise.all([instance.channel(), instance.channel_client()].map(
            /* @__PURE__ */ (function() {
              var _ref = _asyncToGenerator(function* (channel) {
                if (!_this2.terminated) {
                  yield new _this2.Promise((resolve2, reject) => {
                    return _this2.subscriber.unsubscribe(channel, function(err, chan) {
                      if (err != null) {
                        return reject(err);
                      }
                      if (chan === channel) {
                        return resolve2();
                      }
                    });
                  });
                }
                return delete _this2.limiters[channel];
              });
              return function(_x) {
                return _ref.apply(this, arguments);
              };
            })()
          ));
        }
        __scriptArgs__(name, id, args, cb) {
          var keys;
          keys = Scripts.keys(name, id);
          return [this.shas[name], keys.length].concat(keys, args, cb);
        }
        __scriptFn__(name) {
          return this.client.evalsha.bind(this.client);
        }
        disconnect(flush = true) {
          var i, k, len, ref;
          ref = Object.keys(this.limiters);
          for (i = 0, len = ref.length; i < len; i++) {
            k = ref[i];
            clearInterval(this.limiters[k]._store.heartbeat);
          }
          this.limiters = {};
          this.terminated = true;
          this.client.end(flush);
          this.subscriber.end(flush);
          return this.Promise.resolve();
        }
      }
      ;
      RedisConnection.prototype.datastore = "redis";
      RedisConnection.prototype.defaults = {
        Redis: null,
        clientOptions: {},
        client: null,
        Promise,
        Events: null
      };
      return RedisConnection;
    }.call(void 0);
    module.exports = RedisConnection;
  }
});

// node_modules/bottleneck/lib/IORedisConnection.js
var require_IORedisConnection = __commonJS({
  "node_modules/bottleneck/lib/IORedisConnection.js"(exports, module) {
    "use strict";
    function _slicedToArray(arr, i) {
      return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _nonIterableRest();
    }
    __name(_slicedToArray, "_slicedToArray");
    function _nonIterableRest() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
    __name(_nonIterableRest, "_nonIterableRest");
    function _iterableToArrayLimit(arr, i) {
      var _arr = [];
      var _n = true;
      var _d = false;
      var _e = void 0;
      try {
        for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
          _arr.push(_s.value);
          if (i && _arr.length === i) break;
        }
      } catch (err) {
        _d = true;
        _e = err;
      } finally {
        try {
          if (!_n && _i["return"] != null) _i["return"]();
        } finally {
          if (_d) throw _e;
        }
      }
      return _arr;
    }
    __name(_iterableToArrayLimit, "_iterableToArrayLimit");
    function _arrayWithHoles(arr) {
      if (Array.isArray(arr)) return arr;
    }
    __name(_arrayWithHoles, "_arrayWithHoles");
    function asyncGeneratorStep(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep, "asyncGeneratorStep");
    function _asyncToGenerator(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator, "_asyncToGenerator");
    var Events;
    var IORedisConnection;
    var Scripts;
    var parser;
    parser = require_parser2();
    Events = require_Events();
    Scripts = require_Scripts();
    IORedisConnection = function() {
      class IORedisConnection {
        static {
          __name(this, "IORedisConnection");
        }
        constructor(options = {}) {
          parser.load(options, this.defaults, this);
          if (this.Redis == null) {
            this.Redis = eval("require")("ioredis");
          }
          if (this.Events == null) {
            this.Events = new Events(this);
          }
          this.terminated = false;
          if (this.clusterNodes != null) {
            this.client = new this.Redis.Cluster(this.clusterNodes, this.clientOptions);
            this.subscriber = new this.Redis.Cluster(this.clusterNodes, this.clientOptions);
          } else if (this.client != null && this.client.duplicate == null) {
            this.subscriber = new this.Redis.Cluster(this.client.startupNodes, this.client.options);
          } else {
            if (this.client == null) {
              this.client = new this.Redis(this.clientOptions);
            }
            this.subscriber = this.client.duplicate();
          }
          this.limiters = {};
          this.ready = this.Promise.all([this._setup(this.client, false), this._setup(this.subscriber, true)]).then(() => {
            this._loadScripts();
            return {
              client: this.client,
              subscriber: this.subscriber
            };
          });
        }
        _setup(client, sub) {
          client.setMaxListeners(0);
          return new this.Promise((resolve2, reject) => {
            client.on("error", (e) => {
              return this.Events.trigger("error", e);
            });
            if (sub) {
              client.on("message", (channel, message) => {
                var ref;
                return (ref = this.limiters[channel]) != null ? ref._store.onMessage(channel, message) : void 0;
              });
            }
            if (client.status === "ready") {
              return resolve2();
            } else {
              return client.once("ready", resolve2);
            }
          });
        }
        _loadScripts() {
          return Scripts.names.forEach((name) => {
            return this.client.defineCommand(name, {
              lua: Scripts.payload(name)
            });
          });
        }
        __runCommand__(cmd) {
          var _this = this;
          return _asyncToGenerator(function* () {
            var _, deleted;
            yield _this.ready;
            var _ref = yield _this.client.pipeline([cmd]).exec();
            var _ref2 = _slicedToArray(_ref, 1);
            var _ref2$ = _slicedToArray(_ref2[0], 2);
            _ = _ref2$[0];
            deleted = _ref2$[1];
            return deleted;
          })();
        }
        __addLimiter__(instance) {
          return this.Promise.all([instance.channel(), instance.channel_client()].map((channel) => {
            return new this.Promise((resolve2, reject) => {
              return this.subscriber.subscribe(channel, () => {
                this.limiters[channel] = instance;
                return resolve2();
              });
            });
          }));
        }
        __removeLimiter__(instance) {
          var _this2 = this;
          return [instance.channel(), instance.channel_client()].forEach(
            /* @__PURE__ */ (function() {
              var _ref3 = _asyncToGenerator(function* (channel) {
                if (!_this2.terminated) {
                  yield _this2.subscriber.unsubscribe(channel);
                }
                return delete _this2.limiters[channel];
              });
              return function(_x) {
                return _ref3.apply(this, arguments);
              };
            })()
          );
        }
        __scriptArgs__(name, id, args, cb) {
          var keys;
          keys = Scripts.keys(name, id);
          return [keys.length].concat(keys, args, cb);
        }
        __scriptFn__(name) {
          return this.client[name].bind(this.client);
        }
        disconnect(flush = true) {
          var i, k, len, ref;
          ref = Object.keys(this.limiters);
          for (i = 0, len = ref.length; i < len; i++) {
            k = ref[i];
            clearInterval(this.limiters[k]._store.heartbeat);
          }
          this.limiters = {};
          this.terminated = true;
          if (flush) {
            return this.Promise.all([this.client.quit(), this.subscriber.quit()]);
          } else {
            this.client.disconnect();
            this.subscriber.disconnect();
            return this.Promise.resolve();
          }
        }
      }
      ;
      IORedisConnection.prototype.datastore = "ioredis";
      IORedisConnection.prototype.defaults = {
        Redis: null,
        clientOptions: {},
        clusterNodes: null,
        client: null,
        Promise,
        Events: null
      };
      return IORedisConnection;
    }.call(void 0);
    module.exports = IORedisConnection;
  }
});

// node_modules/bottleneck/lib/RedisDatastore.js
var require_RedisDatastore = __commonJS({
  "node_modules/bottleneck/lib/RedisDatastore.js"(exports2, module2) {
    "use strict";
    function _slicedToArray2(arr, i) {
      return _arrayWithHoles2(arr) || _iterableToArrayLimit2(arr, i) || _nonIterableRest2();
    }
    __name(_slicedToArray2, "_slicedToArray");
    function _nonIterableRest2() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
    __name(_nonIterableRest2, "_nonIterableRest");
    function _iterableToArrayLimit2(arr, i) {
      var _arr = [];
      var _n = true;
      var _d = false;
      var _e = void 0;
      try {
        for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
          _arr.push(_s.value);
          if (i && _arr.length === i) break;
        }
      } catch (err) {
        _d = true;
        _e = err;
      } finally {
        try {
          if (!_n && _i["return"] != null) _i["return"]();
        } finally {
          if (_d) throw _e;
        }
      }
      return _arr;
    }
    __name(_iterableToArrayLimit2, "_iterableToArrayLimit");
    function _arrayWithHoles2(arr) {
      if (Array.isArray(arr)) return arr;
    }
    __name(_arrayWithHoles2, "_arrayWithHoles");
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var BottleneckError;
    var IORedisConnection2;
    var RedisConnection2;
    var RedisDatastore;
    var parser2;
    parser2 = require_parser2();
    BottleneckError = require_BottleneckError();
    RedisConnection2 = require_RedisConnection();
    IORedisConnection2 = require_IORedisConnection();
    RedisDatastore = class RedisDatastore {
      static {
        __name(this, "RedisDatastore");
      }
      constructor(instance, storeOptions, storeInstanceOptions) {
        this.instance = instance;
        this.storeOptions = storeOptions;
        this.originalId = this.instance.id;
        this.clientId = this.instance._randomIndex();
        parser2.load(storeInstanceOptions, storeInstanceOptions, this);
        this.clients = {};
        this.capacityPriorityCounters = {};
        this.sharedConnection = this.connection != null;
        if (this.connection == null) {
          this.connection = this.instance.datastore === "redis" ? new RedisConnection2({
            Redis: this.Redis,
            clientOptions: this.clientOptions,
            Promise: this.Promise,
            Events: this.instance.Events
          }) : this.instance.datastore === "ioredis" ? new IORedisConnection2({
            Redis: this.Redis,
            clientOptions: this.clientOptions,
            clusterNodes: this.clusterNodes,
            Promise: this.Promise,
            Events: this.instance.Events
          }) : void 0;
        }
        this.instance.connection = this.connection;
        this.instance.datastore = this.connection.datastore;
        this.ready = this.connection.ready.then((clients2) => {
          this.clients = clients2;
          return this.runScript("init", this.prepareInitSettings(this.clearDatastore));
        }).then(() => {
          return this.connection.__addLimiter__(this.instance);
        }).then(() => {
          return this.runScript("register_client", [this.instance.queued()]);
        }).then(() => {
          var base;
          if (typeof (base = this.heartbeat = setInterval(() => {
            return this.runScript("heartbeat", []).catch((e) => {
              return this.instance.Events.trigger("error", e);
            });
          }, this.heartbeatInterval)).unref === "function") {
            base.unref();
          }
          return this.clients;
        });
      }
      __publish__(message) {
        var _this = this;
        return _asyncToGenerator2(function* () {
          var client;
          var _ref = yield _this.ready;
          client = _ref.client;
          return client.publish(_this.instance.channel(), `message:${message.toString()}`);
        })();
      }
      onMessage(channel, message) {
        var _this2 = this;
        return _asyncToGenerator2(function* () {
          var capacity, counter, data, drained, e, newCapacity, pos, priorityClient, rawCapacity, type;
          try {
            pos = message.indexOf(":");
            var _ref2 = [message.slice(0, pos), message.slice(pos + 1)];
            type = _ref2[0];
            data = _ref2[1];
            if (type === "capacity") {
              return yield _this2.instance._drainAll(data.length > 0 ? ~~data : void 0);
            } else if (type === "capacity-priority") {
              var _data$split = data.split(":");
              var _data$split2 = _slicedToArray2(_data$split, 3);
              rawCapacity = _data$split2[0];
              priorityClient = _data$split2[1];
              counter = _data$split2[2];
              capacity = rawCapacity.length > 0 ? ~~rawCapacity : void 0;
              if (priorityClient === _this2.clientId) {
                drained = yield _this2.instance._drainAll(capacity);
                newCapacity = capacity != null ? capacity - (drained || 0) : "";
                return yield _this2.clients.client.publish(_this2.instance.channel(), `capacity-priority:${newCapacity}::${counter}`);
              } else if (priorityClient === "") {
                clearTimeout(_this2.capacityPriorityCounters[counter]);
                delete _this2.capacityPriorityCounters[counter];
                return _this2.instance._drainAll(capacity);
              } else {
                return _this2.capacityPriorityCounters[counter] = setTimeout(
                  /* @__PURE__ */ _asyncToGenerator2(function* () {
                    var e2;
                    try {
                      delete _this2.capacityPriorityCounters[counter];
                      yield _this2.runScript("blacklist_client", [priorityClient]);
                      return yield _this2.instance._drainAll(capacity);
                    } catch (error) {
                      e2 = error;
                      return _this2.instance.Events.trigger("error", e2);
                    }
                  }),
                  1e3
                );
              }
            } else if (type === "message") {
              return _this2.instance.Events.trigger("message", data);
            } else if (type === "blocked") {
              return yield _this2.instance._dropAllQueued();
            }
          } catch (error) {
            e = error;
            return _this2.instance.Events.trigger("error", e);
          }
        })();
      }
      __disconnect__(flush) {
        clearInterval(this.heartbeat);
        if (this.sharedConnection) {
          return this.connection.__removeLimiter__(this.instance);
        } else {
          return this.connection.disconnect(flush);
        }
      }
      runScript(name, args) {
        var _this3 = this;
        return _asyncToGenerator2(function* () {
          if (!(name === "init" || name === "register_client")) {
            yield _this3.ready;
          }
          return new _this3.Promise((resolve2, reject) => {
            var all_args, arr;
            all_args = [Date.now(), _this3.clientId].concat(args);
            _this3.instance.Events.trigger("debug", `Calling Redis script: ${name}.lua`, all_args);
            arr = _this3.connection.__scriptArgs__(name, _this3.originalId, all_args, function(err, replies) {
              if (err != null) {
                return reject(err);
              }
              return resolve2(replies);
            });
            return _this3.connection.__scriptFn__(name)(...arr);
          }).catch((e) => {
            if (e.message === "SETTINGS_KEY_NOT_FOUND") {
              if (name === "heartbeat") {
                return _this3.Promise.resolve();
              } else {
                return _this3.runScript("init", _this3.prepareInitSettings(false)).then(() => {
                  return _this3.runScript(name, args);
                });
              }
            } else if (e.message === "UNKNOWN_CLIENT") {
              return _this3.runScript("register_client", [_this3.instance.queued()]).then(() => {
                return _this3.runScript(name, args);
              });
            } else {
              return _this3.Promise.reject(e);
            }
          });
        })();
      }
      prepareArray(arr) {
        var i, len, results, x;
        results = [];
        for (i = 0, len = arr.length; i < len; i++) {
          x = arr[i];
          results.push(x != null ? x.toString() : "");
        }
        return results;
      }
      prepareObject(obj) {
        var arr, k, v;
        arr = [];
        for (k in obj) {
          v = obj[k];
          arr.push(k, v != null ? v.toString() : "");
        }
        return arr;
      }
      prepareInitSettings(clear) {
        var args;
        args = this.prepareObject(Object.assign({}, this.storeOptions, {
          id: this.originalId,
          version: this.instance.version,
          groupTimeout: this.timeout,
          clientTimeout: this.clientTimeout
        }));
        args.unshift(clear ? 1 : 0, this.instance.version);
        return args;
      }
      convertBool(b) {
        return !!b;
      }
      __updateSettings__(options2) {
        var _this4 = this;
        return _asyncToGenerator2(function* () {
          yield _this4.runScript("update_settings", _this4.prepareObject(options2));
          return parser2.overwrite(options2, options2, _this4.storeOptions);
        })();
      }
      __running__() {
        return this.runScript("running", []);
      }
      __queued__() {
        return this.runScript("queued", []);
      }
      __done__() {
        return this.runScript("done", []);
      }
      __groupCheck__() {
        var _this5 = this;
        return _asyncToGenerator2(function* () {
          return _this5.convertBool(yield _this5.runScript("group_check", []));
        })();
      }
      __incrementReservoir__(incr) {
        return this.runScript("increment_reservoir", [incr]);
      }
      __currentReservoir__() {
        return this.runScript("current_reservoir", []);
      }
      __check__(weight) {
        var _this6 = this;
        return _asyncToGenerator2(function* () {
          return _this6.convertBool(yield _this6.runScript("check", _this6.prepareArray([weight])));
        })();
      }
      __register__(index, weight, expiration) {
        var _this7 = this;
        return _asyncToGenerator2(function* () {
          var reservoir, success, wait;
          var _ref4 = yield _this7.runScript("register", _this7.prepareArray([index, weight, expiration]));
          var _ref5 = _slicedToArray2(_ref4, 3);
          success = _ref5[0];
          wait = _ref5[1];
          reservoir = _ref5[2];
          return {
            success: _this7.convertBool(success),
            wait,
            reservoir
          };
        })();
      }
      __submit__(queueLength, weight) {
        var _this8 = this;
        return _asyncToGenerator2(function* () {
          var blocked, e, maxConcurrent2, overweight, reachedHWM, strategy;
          try {
            var _ref6 = yield _this8.runScript("submit", _this8.prepareArray([queueLength, weight]));
            var _ref7 = _slicedToArray2(_ref6, 3);
            reachedHWM = _ref7[0];
            blocked = _ref7[1];
            strategy = _ref7[2];
            return {
              reachedHWM: _this8.convertBool(reachedHWM),
              blocked: _this8.convertBool(blocked),
              strategy
            };
          } catch (error) {
            e = error;
            if (e.message.indexOf("OVERWEIGHT") === 0) {
              var _e$message$split = e.message.split(":");
              var _e$message$split2 = _slicedToArray2(_e$message$split, 3);
              overweight = _e$message$split2[0];
              weight = _e$message$split2[1];
              maxConcurrent2 = _e$message$split2[2];
              throw new BottleneckError(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${maxConcurrent2}`);
            } else {
              throw e;
            }
          }
        })();
      }
      __free__(index, weight) {
        var _this9 = this;
        return _asyncToGenerator2(function* () {
          var running;
          running = yield _this9.runScript("free", _this9.prepareArray([index]));
          return {
            running
          };
        })();
      }
    };
    module2.exports = RedisDatastore;
  }
});

// node_modules/bottleneck/lib/States.js
var require_States = __commonJS({
  "node_modules/bottleneck/lib/States.js"(exports2, module2) {
    "use strict";
    var BottleneckError;
    var States;
    BottleneckError = require_BottleneckError();
    States = class States {
      static {
        __name(this, "States");
      }
      constructor(status1) {
        this.status = status1;
        this._jobs = {};
        this.counts = this.status.map(function() {
          return 0;
        });
      }
      next(id) {
        var current, next;
        current = this._jobs[id];
        next = current + 1;
        if (current != null && next < this.status.length) {
          this.counts[current]--;
          this.counts[next]++;
          return this._jobs[id]++;
        } else if (current != null) {
          this.counts[current]--;
          return delete this._jobs[id];
        }
      }
      start(id) {
        var initial;
        initial = 0;
        this._jobs[id] = initial;
        return this.counts[initial]++;
      }
      remove(id) {
        var current;
        current = this._jobs[id];
        if (current != null) {
          this.counts[current]--;
          delete this._jobs[id];
        }
        return current != null;
      }
      jobStatus(id) {
        var ref;
        return (ref = this.status[this._jobs[id]]) != null ? ref : null;
      }
      statusJobs(status) {
        var k, pos, ref, results, v;
        if (status != null) {
          pos = this.status.indexOf(status);
          if (pos < 0) {
            throw new BottleneckError(`status must be one of ${this.status.join(", ")}`);
          }
          ref = this._jobs;
          results = [];
          for (k in ref) {
            v = ref[k];
            if (v === pos) {
              results.push(k);
            }
          }
          return results;
        } else {
          return Object.keys(this._jobs);
        }
      }
      statusCounts() {
        return this.counts.reduce((acc, v, i) => {
          acc[this.status[i]] = v;
          return acc;
        }, {});
      }
    };
    module2.exports = States;
  }
});

// node_modules/bottleneck/lib/Sync.js
var require_Sync = __commonJS({
  "node_modules/bottleneck/lib/Sync.js"(exports2, module2) {
    "use strict";
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var DLList;
    var Sync;
    DLList = require_DLList();
    Sync = class Sync {
      static {
        __name(this, "Sync");
      }
      constructor(name, Promise2) {
        this.schedule = this.schedule.bind(this);
        this.name = name;
        this.Promise = Promise2;
        this._running = 0;
        this._queue = new DLList();
      }
      isEmpty() {
        return this._queue.length === 0;
      }
      _tryToRun() {
        var _this = this;
        return _asyncToGenerator2(function* () {
          var args, cb, error, reject, resolve2, returned, task;
          if (_this._running < 1 && _this._queue.length > 0) {
            _this._running++;
            var _this$_queue$shift = _this._queue.shift();
            task = _this$_queue$shift.task;
            args = _this$_queue$shift.args;
            resolve2 = _this$_queue$shift.resolve;
            reject = _this$_queue$shift.reject;
            cb = yield _asyncToGenerator2(function* () {
              try {
                returned = yield task(...args);
                return function() {
                  return resolve2(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            _this._running--;
            _this._tryToRun();
            return cb();
          }
        })();
      }
      schedule(task, ...args) {
        var promise, reject, resolve2;
        resolve2 = reject = null;
        promise = new this.Promise(function(_resolve, _reject) {
          resolve2 = _resolve;
          return reject = _reject;
        });
        this._queue.push({
          task,
          args,
          resolve: resolve2,
          reject
        });
        this._tryToRun();
        return promise;
      }
    };
    module2.exports = Sync;
  }
});

// node_modules/bottleneck/lib/version.json
var require_version = __commonJS({
  "node_modules/bottleneck/lib/version.json"(exports2, module2) {
    module2.exports = { version: "2.19.5" };
  }
});

// node_modules/bottleneck/lib/Group.js
var require_Group = __commonJS({
  "node_modules/bottleneck/lib/Group.js"(exports2, module2) {
    "use strict";
    function _slicedToArray2(arr, i) {
      return _arrayWithHoles2(arr) || _iterableToArrayLimit2(arr, i) || _nonIterableRest2();
    }
    __name(_slicedToArray2, "_slicedToArray");
    function _nonIterableRest2() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
    __name(_nonIterableRest2, "_nonIterableRest");
    function _iterableToArrayLimit2(arr, i) {
      var _arr = [];
      var _n = true;
      var _d = false;
      var _e = void 0;
      try {
        for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
          _arr.push(_s.value);
          if (i && _arr.length === i) break;
        }
      } catch (err) {
        _d = true;
        _e = err;
      } finally {
        try {
          if (!_n && _i["return"] != null) _i["return"]();
        } finally {
          if (_d) throw _e;
        }
      }
      return _arr;
    }
    __name(_iterableToArrayLimit2, "_iterableToArrayLimit");
    function _arrayWithHoles2(arr) {
      if (Array.isArray(arr)) return arr;
    }
    __name(_arrayWithHoles2, "_arrayWithHoles");
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var Events2;
    var Group;
    var IORedisConnection2;
    var RedisConnection2;
    var Scripts2;
    var parser2;
    parser2 = require_parser2();
    Events2 = require_Events();
    RedisConnection2 = require_RedisConnection();
    IORedisConnection2 = require_IORedisConnection();
    Scripts2 = require_Scripts();
    Group = function() {
      class Group2 {
        static {
          __name(this, "Group");
        }
        constructor(limiterOptions = {}) {
          this.deleteKey = this.deleteKey.bind(this);
          this.limiterOptions = limiterOptions;
          parser2.load(this.limiterOptions, this.defaults, this);
          this.Events = new Events2(this);
          this.instances = {};
          this.Bottleneck = require_Bottleneck();
          this._startAutoCleanup();
          this.sharedConnection = this.connection != null;
          if (this.connection == null) {
            if (this.limiterOptions.datastore === "redis") {
              this.connection = new RedisConnection2(Object.assign({}, this.limiterOptions, {
                Events: this.Events
              }));
            } else if (this.limiterOptions.datastore === "ioredis") {
              this.connection = new IORedisConnection2(Object.assign({}, this.limiterOptions, {
                Events: this.Events
              }));
            }
          }
        }
        key(key = "") {
          var ref;
          return (ref = this.instances[key]) != null ? ref : (() => {
            var limiter;
            limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
              id: `${this.id}-${key}`,
              timeout: this.timeout,
              connection: this.connection
            }));
            this.Events.trigger("created", limiter, key);
            return limiter;
          })();
        }
        deleteKey(key = "") {
          var _this = this;
          return _asyncToGenerator2(function* () {
            var deleted, instance;
            instance = _this.instances[key];
            if (_this.connection) {
              deleted = yield _this.connection.__runCommand__(["del", ...Scripts2.allKeys(`${_this.id}-${key}`)]);
            }
            if (instance != null) {
              delete _this.instances[key];
              yield instance.disconnect();
            }
            return instance != null || deleted > 0;
          })();
        }
        limiters() {
          var k, ref, results, v;
          ref = this.instances;
          results = [];
          for (k in ref) {
            v = ref[k];
            results.push({
              key: k,
              limiter: v
            });
          }
          return results;
        }
        keys() {
          return Object.keys(this.instances);
        }
        clusterKeys() {
          var _this2 = this;
          return _asyncToGenerator2(function* () {
            var cursor, end, found, i, k, keys, len, next, start;
            if (_this2.connection == null) {
              return _this2.Promise.resolve(_this2.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${_this2.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              var _ref = yield _this2.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${_this2.id}-*_settings`, "count", 1e4]);
              var _ref2 = _slicedToArray2(_ref, 2);
              next = _ref2[0];
              found = _ref2[1];
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          })();
        }
        _startAutoCleanup() {
          var _this3 = this;
          var base;
          clearInterval(this.interval);
          return typeof (base = this.interval = setInterval(
            /* @__PURE__ */ _asyncToGenerator2(function* () {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = _this3.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (yield v._store.__groupCheck__(time)) {
                    results.push(_this3.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }),
            this.timeout / 2
          )).unref === "function" ? base.unref() : void 0;
        }
        updateSettings(options2 = {}) {
          parser2.overwrite(options2, this.defaults, this);
          parser2.overwrite(options2, options2, this.limiterOptions);
          if (options2.timeout != null) {
            return this._startAutoCleanup();
          }
        }
        disconnect(flush = true) {
          var ref;
          if (!this.sharedConnection) {
            return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
          }
        }
      }
      ;
      Group2.prototype.defaults = {
        timeout: 1e3 * 60 * 5,
        connection: null,
        Promise,
        id: "group-key"
      };
      return Group2;
    }.call(void 0);
    module2.exports = Group;
  }
});

// node_modules/bottleneck/lib/Batcher.js
var require_Batcher = __commonJS({
  "node_modules/bottleneck/lib/Batcher.js"(exports2, module2) {
    "use strict";
    var Batcher;
    var Events2;
    var parser2;
    parser2 = require_parser2();
    Events2 = require_Events();
    Batcher = function() {
      class Batcher2 {
        static {
          __name(this, "Batcher");
        }
        constructor(options2 = {}) {
          this.options = options2;
          parser2.load(this.options, this.defaults, this);
          this.Events = new Events2(this);
          this._arr = [];
          this._resetPromise();
          this._lastFlush = Date.now();
        }
        _resetPromise() {
          return this._promise = new this.Promise((res, rej) => {
            return this._resolve = res;
          });
        }
        _flush() {
          clearTimeout(this._timeout);
          this._lastFlush = Date.now();
          this._resolve();
          this.Events.trigger("batch", this._arr);
          this._arr = [];
          return this._resetPromise();
        }
        add(data) {
          var ret;
          this._arr.push(data);
          ret = this._promise;
          if (this._arr.length === this.maxSize) {
            this._flush();
          } else if (this.maxTime != null && this._arr.length === 1) {
            this._timeout = setTimeout(() => {
              return this._flush();
            }, this.maxTime);
          }
          return ret;
        }
      }
      ;
      Batcher2.prototype.defaults = {
        maxTime: null,
        maxSize: null,
        Promise
      };
      return Batcher2;
    }.call(void 0);
    module2.exports = Batcher;
  }
});

// node_modules/bottleneck/lib/Bottleneck.js
var require_Bottleneck = __commonJS({
  "node_modules/bottleneck/lib/Bottleneck.js"(exports2, module2) {
    "use strict";
    function _slicedToArray2(arr, i) {
      return _arrayWithHoles2(arr) || _iterableToArrayLimit2(arr, i) || _nonIterableRest2();
    }
    __name(_slicedToArray2, "_slicedToArray");
    function _iterableToArrayLimit2(arr, i) {
      var _arr = [];
      var _n = true;
      var _d = false;
      var _e = void 0;
      try {
        for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
          _arr.push(_s.value);
          if (i && _arr.length === i) break;
        }
      } catch (err) {
        _d = true;
        _e = err;
      } finally {
        try {
          if (!_n && _i["return"] != null) _i["return"]();
        } finally {
          if (_d) throw _e;
        }
      }
      return _arr;
    }
    __name(_iterableToArrayLimit2, "_iterableToArrayLimit");
    function _toArray(arr) {
      return _arrayWithHoles2(arr) || _iterableToArray(arr) || _nonIterableRest2();
    }
    __name(_toArray, "_toArray");
    function _nonIterableRest2() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
    __name(_nonIterableRest2, "_nonIterableRest");
    function _iterableToArray(iter) {
      if (Symbol.iterator in Object(iter) || Object.prototype.toString.call(iter) === "[object Arguments]") return Array.from(iter);
    }
    __name(_iterableToArray, "_iterableToArray");
    function _arrayWithHoles2(arr) {
      if (Array.isArray(arr)) return arr;
    }
    __name(_arrayWithHoles2, "_arrayWithHoles");
    function asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve2(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    __name(asyncGeneratorStep2, "asyncGeneratorStep");
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve2, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "next", value);
          }
          __name(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve2, reject, _next, _throw, "throw", err);
          }
          __name(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    __name(_asyncToGenerator2, "_asyncToGenerator");
    var Bottleneck2;
    var DEFAULT_PRIORITY;
    var Events2;
    var Job;
    var LocalDatastore;
    var NUM_PRIORITIES;
    var Queues;
    var RedisDatastore;
    var States;
    var Sync;
    var parser2;
    var splice = [].splice;
    NUM_PRIORITIES = 10;
    DEFAULT_PRIORITY = 5;
    parser2 = require_parser2();
    Queues = require_Queues();
    Job = require_Job();
    LocalDatastore = require_LocalDatastore();
    RedisDatastore = require_RedisDatastore();
    Events2 = require_Events();
    States = require_States();
    Sync = require_Sync();
    Bottleneck2 = function() {
      class Bottleneck3 {
        static {
          __name(this, "Bottleneck");
        }
        constructor(options2 = {}, ...invalid) {
          var storeInstanceOptions, storeOptions;
          this._addToQueue = this._addToQueue.bind(this);
          this._validateOptions(options2, invalid);
          parser2.load(options2, this.instanceDefaults, this);
          this._queues = new Queues(NUM_PRIORITIES);
          this._scheduled = {};
          this._states = new States(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
          this._limiter = null;
          this.Events = new Events2(this);
          this._submitLock = new Sync("submit", this.Promise);
          this._registerLock = new Sync("register", this.Promise);
          storeOptions = parser2.load(options2, this.storeDefaults, {});
          this._store = function() {
            if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
              storeInstanceOptions = parser2.load(options2, this.redisStoreDefaults, {});
              return new RedisDatastore(this, storeOptions, storeInstanceOptions);
            } else if (this.datastore === "local") {
              storeInstanceOptions = parser2.load(options2, this.localStoreDefaults, {});
              return new LocalDatastore(this, storeOptions, storeInstanceOptions);
            } else {
              throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
            }
          }.call(this);
          this._queues.on("leftzero", () => {
            var ref;
            return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
          });
          this._queues.on("zero", () => {
            var ref;
            return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
          });
        }
        _validateOptions(options2, invalid) {
          if (!(options2 != null && typeof options2 === "object" && invalid.length === 0)) {
            throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
          }
        }
        ready() {
          return this._store.ready;
        }
        clients() {
          return this._store.clients;
        }
        channel() {
          return `b_${this.id}`;
        }
        channel_client() {
          return `b_${this.id}_${this._store.clientId}`;
        }
        publish(message) {
          return this._store.__publish__(message);
        }
        disconnect(flush = true) {
          return this._store.__disconnect__(flush);
        }
        chain(_limiter) {
          this._limiter = _limiter;
          return this;
        }
        queued(priority) {
          return this._queues.queued(priority);
        }
        clusterQueued() {
          return this._store.__queued__();
        }
        empty() {
          return this.queued() === 0 && this._submitLock.isEmpty();
        }
        running() {
          return this._store.__running__();
        }
        done() {
          return this._store.__done__();
        }
        jobStatus(id) {
          return this._states.jobStatus(id);
        }
        jobs(status) {
          return this._states.statusJobs(status);
        }
        counts() {
          return this._states.statusCounts();
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        check(weight = 1) {
          return this._store.__check__(weight);
        }
        _clearGlobalState(index) {
          if (this._scheduled[index] != null) {
            clearTimeout(this._scheduled[index].expiration);
            delete this._scheduled[index];
            return true;
          } else {
            return false;
          }
        }
        _free(index, job, options2, eventInfo) {
          var _this = this;
          return _asyncToGenerator2(function* () {
            var e, running;
            try {
              var _ref = yield _this._store.__free__(index, options2.weight);
              running = _ref.running;
              _this.Events.trigger("debug", `Freed ${options2.id}`, eventInfo);
              if (running === 0 && _this.empty()) {
                return _this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return _this.Events.trigger("error", e);
            }
          })();
        }
        _run(index, job, wait) {
          var clearGlobalState, free, run;
          job.doRun();
          clearGlobalState = this._clearGlobalState.bind(this, index);
          run = this._run.bind(this, index, job);
          free = this._free.bind(this, index, job);
          return this._scheduled[index] = {
            timeout: setTimeout(() => {
              return job.doExecute(this._limiter, clearGlobalState, run, free);
            }, wait),
            expiration: job.options.expiration != null ? setTimeout(function() {
              return job.doExpire(clearGlobalState, run, free);
            }, wait + job.options.expiration) : void 0,
            job
          };
        }
        _drainOne(capacity) {
          return this._registerLock.schedule(() => {
            var args, index, next, options2, queue;
            if (this.queued() === 0) {
              return this.Promise.resolve(null);
            }
            queue = this._queues.getFirst();
            var _next2 = next = queue.first();
            options2 = _next2.options;
            args = _next2.args;
            if (capacity != null && options2.weight > capacity) {
              return this.Promise.resolve(null);
            }
            this.Events.trigger("debug", `Draining ${options2.id}`, {
              args,
              options: options2
            });
            index = this._randomIndex();
            return this._store.__register__(index, options2.weight, options2.expiration).then(({
              success,
              wait,
              reservoir
            }) => {
              var empty;
              this.Events.trigger("debug", `Drained ${options2.id}`, {
                success,
                args,
                options: options2
              });
              if (success) {
                queue.shift();
                empty = this.empty();
                if (empty) {
                  this.Events.trigger("empty");
                }
                if (reservoir === 0) {
                  this.Events.trigger("depleted", empty);
                }
                this._run(index, next, wait);
                return this.Promise.resolve(options2.weight);
              } else {
                return this.Promise.resolve(null);
              }
            });
          });
        }
        _drainAll(capacity, total = 0) {
          return this._drainOne(capacity).then((drained) => {
            var newCapacity;
            if (drained != null) {
              newCapacity = capacity != null ? capacity - drained : capacity;
              return this._drainAll(newCapacity, total + drained);
            } else {
              return this.Promise.resolve(total);
            }
          }).catch((e) => {
            return this.Events.trigger("error", e);
          });
        }
        _dropAllQueued(message) {
          return this._queues.shiftAll(function(job) {
            return job.doDrop({
              message
            });
          });
        }
        stop(options2 = {}) {
          var done, waitForExecuting;
          options2 = parser2.load(options2, this.stopDefaults);
          waitForExecuting = /* @__PURE__ */ __name((at) => {
            var finished;
            finished = /* @__PURE__ */ __name(() => {
              var counts;
              counts = this._states.counts;
              return counts[0] + counts[1] + counts[2] + counts[3] === at;
            }, "finished");
            return new this.Promise((resolve2, reject) => {
              if (finished()) {
                return resolve2();
              } else {
                return this.on("done", () => {
                  if (finished()) {
                    this.removeAllListeners("done");
                    return resolve2();
                  }
                });
              }
            });
          }, "waitForExecuting");
          done = options2.dropWaitingJobs ? (this._run = function(index, next) {
            return next.doDrop({
              message: options2.dropErrorMessage
            });
          }, this._drainOne = () => {
            return this.Promise.resolve(null);
          }, this._registerLock.schedule(() => {
            return this._submitLock.schedule(() => {
              var k, ref, v;
              ref = this._scheduled;
              for (k in ref) {
                v = ref[k];
                if (this.jobStatus(v.job.options.id) === "RUNNING") {
                  clearTimeout(v.timeout);
                  clearTimeout(v.expiration);
                  v.job.doDrop({
                    message: options2.dropErrorMessage
                  });
                }
              }
              this._dropAllQueued(options2.dropErrorMessage);
              return waitForExecuting(0);
            });
          })) : this.schedule({
            priority: NUM_PRIORITIES - 1,
            weight: 0
          }, () => {
            return waitForExecuting(1);
          });
          this._receive = function(job) {
            return job._reject(new Bottleneck3.prototype.BottleneckError(options2.enqueueErrorMessage));
          };
          this.stop = () => {
            return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
          };
          return done;
        }
        _addToQueue(job) {
          var _this2 = this;
          return _asyncToGenerator2(function* () {
            var args, blocked, error, options2, reachedHWM, shifted, strategy;
            args = job.args;
            options2 = job.options;
            try {
              var _ref2 = yield _this2._store.__submit__(_this2.queued(), options2.weight);
              reachedHWM = _ref2.reachedHWM;
              blocked = _ref2.blocked;
              strategy = _ref2.strategy;
            } catch (error1) {
              error = error1;
              _this2.Events.trigger("debug", `Could not queue ${options2.id}`, {
                args,
                options: options2,
                error
              });
              job.doDrop({
                error
              });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? _this2._queues.shiftLastFrom(options2.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? _this2._queues.shiftLastFrom(options2.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            _this2._queues.push(job);
            yield _this2._drainAll();
            return reachedHWM;
          })();
        }
        _receive(job) {
          if (this._states.jobStatus(job.options.id) != null) {
            job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
            return false;
          } else {
            job.doReceive();
            return this._submitLock.schedule(this._addToQueue, job);
          }
        }
        submit(...args) {
          var cb, fn, job, options2, ref, ref1, task;
          if (typeof args[0] === "function") {
            var _ref3, _ref4, _splice$call, _splice$call2;
            ref = args, _ref3 = ref, _ref4 = _toArray(_ref3), fn = _ref4[0], args = _ref4.slice(1), _ref3, _splice$call = splice.call(args, -1), _splice$call2 = _slicedToArray2(_splice$call, 1), cb = _splice$call2[0], _splice$call;
            options2 = parser2.load({}, this.jobDefaults);
          } else {
            var _ref5, _ref6, _splice$call3, _splice$call4;
            ref1 = args, _ref5 = ref1, _ref6 = _toArray(_ref5), options2 = _ref6[0], fn = _ref6[1], args = _ref6.slice(2), _ref5, _splice$call3 = splice.call(args, -1), _splice$call4 = _slicedToArray2(_splice$call3, 1), cb = _splice$call4[0], _splice$call3;
            options2 = parser2.load(options2, this.jobDefaults);
          }
          task = /* @__PURE__ */ __name((...args2) => {
            return new this.Promise(function(resolve2, reject) {
              return fn(...args2, function(...args3) {
                return (args3[0] != null ? reject : resolve2)(args3);
              });
            });
          }, "task");
          job = new Job(task, args, options2, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
          job.promise.then(function(args2) {
            return typeof cb === "function" ? cb(...args2) : void 0;
          }).catch(function(args2) {
            if (Array.isArray(args2)) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            } else {
              return typeof cb === "function" ? cb(args2) : void 0;
            }
          });
          return this._receive(job);
        }
        schedule(...args) {
          var job, options2, task;
          if (typeof args[0] === "function") {
            var _args = args;
            var _args2 = _toArray(_args);
            task = _args2[0];
            args = _args2.slice(1);
            options2 = {};
          } else {
            var _args3 = args;
            var _args4 = _toArray(_args3);
            options2 = _args4[0];
            task = _args4[1];
            args = _args4.slice(2);
          }
          job = new Job(task, args, options2, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
          this._receive(job);
          return job.promise;
        }
        wrap(fn) {
          var schedule, wrapped;
          schedule = this.schedule.bind(this);
          wrapped = /* @__PURE__ */ __name(function wrapped2(...args) {
            return schedule(fn.bind(this), ...args);
          }, "wrapped");
          wrapped.withOptions = function(options2, ...args) {
            return schedule(options2, fn, ...args);
          };
          return wrapped;
        }
        updateSettings(options2 = {}) {
          var _this3 = this;
          return _asyncToGenerator2(function* () {
            yield _this3._store.__updateSettings__(parser2.overwrite(options2, _this3.storeDefaults));
            parser2.overwrite(options2, _this3.instanceDefaults, _this3);
            return _this3;
          })();
        }
        currentReservoir() {
          return this._store.__currentReservoir__();
        }
        incrementReservoir(incr = 0) {
          return this._store.__incrementReservoir__(incr);
        }
      }
      ;
      Bottleneck3.default = Bottleneck3;
      Bottleneck3.Events = Events2;
      Bottleneck3.version = Bottleneck3.prototype.version = require_version().version;
      Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
        LEAK: 1,
        OVERFLOW: 2,
        OVERFLOW_PRIORITY: 4,
        BLOCK: 3
      };
      Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = require_BottleneckError();
      Bottleneck3.Group = Bottleneck3.prototype.Group = require_Group();
      Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require_RedisConnection();
      Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require_IORedisConnection();
      Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = require_Batcher();
      Bottleneck3.prototype.jobDefaults = {
        priority: DEFAULT_PRIORITY,
        weight: 1,
        expiration: null,
        id: "<no-id>"
      };
      Bottleneck3.prototype.storeDefaults = {
        maxConcurrent: null,
        minTime: 0,
        highWater: null,
        strategy: Bottleneck3.prototype.strategy.LEAK,
        penalty: null,
        reservoir: null,
        reservoirRefreshInterval: null,
        reservoirRefreshAmount: null,
        reservoirIncreaseInterval: null,
        reservoirIncreaseAmount: null,
        reservoirIncreaseMaximum: null
      };
      Bottleneck3.prototype.localStoreDefaults = {
        Promise,
        timeout: null,
        heartbeatInterval: 250
      };
      Bottleneck3.prototype.redisStoreDefaults = {
        Promise,
        timeout: null,
        heartbeatInterval: 5e3,
        clientTimeout: 1e4,
        Redis: null,
        clientOptions: {},
        clusterNodes: null,
        clearDatastore: false,
        connection: null
      };
      Bottleneck3.prototype.instanceDefaults = {
        datastore: "local",
        connection: null,
        id: "<no-id>",
        rejectOnDrop: true,
        trackDoneStatus: false,
        Promise
      };
      Bottleneck3.prototype.stopDefaults = {
        enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
        dropWaitingJobs: true,
        dropErrorMessage: "This limiter has been stopped."
      };
      return Bottleneck3;
    }.call(void 0);
    module2.exports = Bottleneck2;
  }
});

// node_modules/bottleneck/lib/index.js
var require_lib = __commonJS({
  "node_modules/bottleneck/lib/index.js"(exports2, module2) {
    "use strict";
    module2.exports = require_Bottleneck();
  }
});

// src/config/find.ts
import { lstat, stat } from "node:fs/promises";
import path from "node:path";
async function configurationFile({ config: named, configFrom, configAbove }, cwd) {
  if (configFrom !== void 0 && named === void 0)
    return { shown: "keyward.yaml", absolute: path.resolve(cwd, "keyward.yaml") };
  if (named !== void 0) return { shown: named, absolute: path.resolve(cwd, named) };
  const here = await configIn(cwd, cwd);
  return here !== null || configAbove === void 0 ? here : nearestAbove(cwd, configAbove.home);
}
__name(configurationFile, "configurationFile");
async function configIn(folder, cwd) {
  const found = [];
  for (const name of ["keyward.yaml", "keyward.yml"]) {
    const absolute = path.resolve(folder, name);
    const shown = path.relative(cwd, absolute).replaceAll(path.sep, "/");
    if (await exists(absolute)) found.push({ shown, absolute });
  }
  const [first = null, second2] = found;
  if (first === null || second2 === void 0) return first;
  throw new KeywardError(
    folder === path.resolve(cwd) ? "both keyward.yaml and keyward.yml exist in this folder" : `both ${first.shown} and ${second2.shown} exist`,
    "remove one, or select one with -c"
  );
}
__name(configIn, "configIn");
async function nearestAbove(cwd, home) {
  let folder = path.resolve(cwd);
  while (!await exists(path.join(folder, ".git"))) {
    folder = path.dirname(folder);
    if (folder === path.resolve(home) || folder === path.dirname(folder)) return null;
    const { mode } = await stat(folder);
    if (isShared(mode)) return null;
    const found = await configIn(folder, cwd);
    if (found !== null) return safeFile(found, mode, cwd);
  }
  return null;
}
__name(nearestAbove, "nearestAbove");
async function safeFile(file, mode, cwd) {
  const [{ uid }, { uid: user }] = await Promise.all([lstat(file.absolute), stat(cwd)]);
  const why = whyUnsafe({ owner: uid, mode }, user);
  if (why === null) return file;
  throw new KeywardError(
    `${file.shown} is the nearest configuration, but ${why}`,
    `if you trust it, name it with -c ${file.shown}, or run keyward in its folder`
  );
}
__name(safeFile, "safeFile");
function whyUnsafe({ owner: owner2, mode }, user) {
  const root = 0;
  if (isOpen(mode)) return "it is in a folder that every user may write to";
  return owner2 === user || owner2 === root ? null : "it belongs to another user than the working folder";
}
__name(whyUnsafe, "whyUnsafe");
function isOpen(mode) {
  return path.sep === "/" && (mode & 2) !== 0;
}
__name(isOpen, "isOpen");
function isShared(mode) {
  return isOpen(mode) && (mode & 512) !== 0;
}
__name(isShared, "isShared");
async function repositoryOf(folder) {
  const at = path.resolve(folder);
  if (await exists(path.join(at, ".git"))) return at;
  return at === path.dirname(at) ? null : repositoryOf(path.dirname(at));
}
__name(repositoryOf, "repositoryOf");
async function exists(file) {
  return stat(file).then(
    () => true,
    () => false
  );
}
__name(exists, "exists");

// src/config/load.ts
import path9 from "node:path";

// src/config/default-setup.ts
import path2 from "node:path";

// src/schema/nearest.ts
function nearest2(word, known) {
  return word.length > 200 ? null : nearest(word, known, 1)[0] ?? null;
}
__name(nearest2, "nearest");
function pickOne(word, known, none) {
  const near = nearest2(word, known);
  if (near !== null) return `did you mean \`${near}\`?`;
  return known.length === 0 ? none : `use one of ${known.join(", ")}`;
}
__name(pickOne, "pickOne");

// src/config/data-centers.ts
var dataCenters = {
  us: "www.workato.com",
  uk: "app.uk.workato.com",
  eu: "app.eu.workato.com",
  jp: "app.jp.workato.com",
  sg: "app.sg.workato.com",
  au: "app.au.workato.com",
  il: "app.il.workato.com",
  kr: "app.kr.workato.com",
  cn: "app.workatoapp.cn",
  trial: "app.trial.workato.com"
};
var dataCenterCodes = Object.keys(dataCenters).join(", ");
var countryCodes = {
  usa: "us",
  gb: "uk",
  gbr: "uk",
  jpn: "jp",
  sgp: "sg",
  aus: "au",
  isr: "il",
  kor: "kr",
  chn: "cn"
};
function meantDataCenter(text2) {
  const word = text2.toLowerCase();
  if (Object.hasOwn(countryCodes, word)) return countryCodes[word] ?? null;
  const once = word.replaceAll(/(.)\1+/g, "$1");
  if (Object.hasOwn(dataCenters, word)) return word;
  return Object.hasOwn(dataCenters, once) ? once : null;
}
__name(meantDataCenter, "meantDataCenter");

// src/config/host.ts
var allowedHostsVariable = "KEYWARD_ALLOWED_HOSTS";
function readHost(written, allowed) {
  const text2 = written.trim();
  const known = Object.hasOwn(dataCenters, text2) ? dataCenters[text2] : void 0;
  if (known !== void 0) return { origin: `https://${known}` };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text2)) return noUrl(text2);
  const url = URL.canParse(text2) ? new URL(text2) : null;
  if (url === null) return { message: "the host is not a valid URL", fix: `write ${example}` };
  return acceptable(url, allowed ?? "");
}
__name(readHost, "readHost");
var example = `a data center's code (${dataCenterCodes}) or a URL such as \`https://app.eu.workato.com\``;
function noUrl(text2) {
  const message = `the host ${JSON.stringify(text2)} is neither a data center's code nor a URL`;
  if (/[.:]/.test(text2)) return { message, fix: `write \`https://${text2}\`` };
  const near = meantDataCenter(text2) ?? nearest2(text2, ["trial"]);
  return {
    message,
    fix: near === null ? `write ${example}` : `did you mean \`${near}\`? Otherwise write ${example}`
  };
}
__name(noUrl, "noUrl");
function acceptable(url, allowed) {
  const bare = url.pathname === "/" && url.search === "" && url.hash === "";
  if (url.username !== "" || url.password !== "") {
    return {
      message: "the host contains a user name or a password",
      fix: `remove it: write \`${url.protocol}//${url.host}\``
    };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return {
      message: `the host has the unsupported scheme ${url.protocol}`,
      fix: `write \`https://${url.host}\``
    };
  }
  if (!bare) return { message: "the host has a path", fix: `write \`${url.origin}\` without a path` };
  if (isLoopback(url.hostname)) return { origin: url.origin };
  if (url.protocol === "http:") {
    return {
      message: "plain http would expose the API token on the network",
      fix: `write \`https://${url.host}\``
    };
  }
  if (Object.values(dataCenters).includes(url.host) || isAllowed(url.host, allowed))
    return { origin: url.origin };
  return {
    message: `the host ${url.host} is neither a known data center nor loopback`,
    fix: `if you trust this host, set the variable ${allowedHostsVariable}: ${allowedHostsVariable}=${url.host}`
  };
}
__name(acceptable, "acceptable");
function isAllowed(host, allowed) {
  const entries4 = allowed.split(",").map((entry) => entry.trim().toLowerCase());
  return entries4.some(
    (entry) => entry !== "" && entry.replace(/^https:\/\//, "").replace(/\/$/, "") === host
  );
}
__name(isAllowed, "isAllowed");

// src/model/ownership.ts
var defaultLimits = {
  max_creates: null,
  max_updates: null,
  max_deletes: { kind: "count", value: 5 },
  max_rotations: { kind: "count", value: 10 }
};

// src/config/setup.ts
var plainSetup = {
  limits: defaultLimits,
  sinks: [],
  tokens: { deliver_to: null, rotate_after: null },
  policies: [],
  notes: []
};

// src/config/default-setup.ts
function defaultSetup(env, cwd) {
  const workspace = {
    name: "default",
    host: hostOf(env),
    tokenVariable: "WORKATO_API_TOKEN",
    manifests: [{ shown: "clients", absolute: path2.resolve(cwd, "clients") }],
    self: selfOf(env),
    scope: null,
    environments: [],
    prune: false,
    rate: defaultRate
  };
  return { ...plainSetup, workspaces: [workspace] };
}
__name(defaultSetup, "defaultSetup");
function hostOf(env) {
  const written = env["WORKATO_HOST"] ?? "";
  if (written.trim() === "") return null;
  const read = readHost(written, env[allowedHostsVariable]);
  if ("origin" in read) return read.origin;
  throw new KeywardError(`WORKATO_HOST: ${read.message}`, read.fix);
}
__name(hostOf, "hostOf");
function selfOf(env) {
  const written = (env["KEYWARD_SELF"] ?? "").trim();
  if (written === "") return null;
  if (written === "none") return [];
  return written.split(",").map((part) => selfEntry(part.trim()));
}
__name(selfOf, "selfOf");
function selfEntry(text2) {
  if (text2 === "" || text2 === "none") {
    throw new KeywardError(
      text2 === "" ? "KEYWARD_SELF contains an empty entry" : "KEYWARD_SELF contains `none` and other entries",
      "set it to client names or ids, separated by commas, or to `none`"
    );
  }
  if (!/^\d+$/.test(text2)) return { kind: "name", name: text2 };
  const id = Number(text2);
  if (/^0\d/.test(text2)) {
    throw new KeywardError(
      `KEYWARD_SELF: ${text2} may be a name or an id`,
      `write the id without leading zeros; a client with that name is named in \`self\` of keyward.yaml, in quotes: self: ["${text2}"]`
    );
  }
  if (id >= 1 && Number.isSafeInteger(id)) return { kind: "id", id };
  throw new KeywardError(
    `KEYWARD_SELF: ${text2} is not a client's id`,
    "write an id as `keyward clients` lists it"
  );
}
__name(selfEntry, "selfEntry");

// src/config/file.ts
import path5 from "node:path";

// src/manifest/read/files.ts
import { readdir, readFile, realpath as realpath2, stat as stat3 } from "node:fs/promises";
import path4 from "node:path";

// src/manifest/inherit/folder-defaults.ts
import { lstat as lstat2, realpath, stat as stat2 } from "node:fs/promises";
import path3 from "node:path";
var names = ["defaults.yaml", "defaults.yml"];
function isDefaultsName(name) {
  return names.some((one) => one === name);
}
__name(isDefaultsName, "isDefaultsName");
async function placesAbove(manifests, root) {
  const isFile2 = await stat2(manifests.absolute).then(
    (found) => !found.isDirectory(),
    () => false
  );
  const places = [];
  let { shown, absolute } = parentOf(manifests);
  while (isWithin(absolute, root) || isFile2 && places.length === 0) {
    for (const name of names)
      places.push({ shown: path3.posix.join(shown, name), absolute: path3.join(absolute, name) });
    const above = parentOf({ shown, absolute });
    if (above.absolute === absolute) break;
    ({ shown, absolute } = above);
  }
  return places;
}
__name(placesAbove, "placesAbove");
async function defaultsAbove(manifests, root) {
  const files = [];
  const findings = [];
  for (const place of await placesAbove(manifests, root)) {
    const found = await lstat2(place.absolute).catch(() => null);
    if (found === null || !(found.isFile() || found.isSymbolicLink())) continue;
    const folder = path3.dirname(place.absolute);
    const limit = await realpath(isWithin(folder, root) ? root : folder);
    const real = await realpath(place.absolute).catch(() => place.absolute);
    if (isWithin(real, limit) || real === place.absolute) files.push(place);
    else findings.push(outside(place));
  }
  return { files, findings };
}
__name(defaultsAbove, "defaultsAbove");
function nearestDefaults(files) {
  const byFolder = /* @__PURE__ */ new Map();
  const findings = [];
  for (const file of files) {
    const folder = path3.dirname(file.absolute);
    const first = byFolder.get(folder);
    if (first === void 0) byFolder.set(folder, file);
    else findings.push(twoDefaults(first, file));
  }
  const of = /* @__PURE__ */ __name((file) => {
    const found = [];
    for (let folder = path3.dirname(file.absolute); ; folder = path3.dirname(folder)) {
      const one = byFolder.get(folder);
      if (one !== void 0 && one.absolute !== file.absolute) found.push(one.absolute);
      if (folder === path3.dirname(folder)) return found;
    }
  }, "of");
  return { of, findings };
}
__name(nearestDefaults, "nearestDefaults");
function parentOf({ shown, absolute }) {
  return { shown: path3.posix.join(shown, ".."), absolute: path3.dirname(absolute) };
}
__name(parentOf, "parentOf");
function isWithin(file, folder) {
  const relative = path3.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path3.sep}`) && !path3.isAbsolute(relative);
}
__name(isWithin, "isWithin");
function outside({ shown }) {
  return {
    file: shown,
    line: 1,
    column: 1,
    rule: "defaults-outside",
    message: `${shown} is a link to a file outside the folder of the configuration, and is not read`,
    fix: "put the file itself into the folder, or remove the link"
  };
}
__name(outside, "outside");
function twoDefaults(first, second2) {
  return {
    file: second2.shown,
    line: 1,
    column: 1,
    rule: "two-defaults",
    message: `the folder has two files of defaults: ${first.shown} and ${second2.shown}`,
    fix: "merge them into one of the two files"
  };
}
__name(twoDefaults, "twoDefaults");

// src/manifest/read/files.ts
var maxFileBytes = 10 * 1024 * 1024;
async function findFiles(paths, root) {
  const found = [];
  const findings = [];
  for (const given of paths) {
    const at = { ...given, shown: shownPath(given.shown) };
    const inside = await search(at, true, /* @__PURE__ */ new Set()).catch(
      (error) => unreadable(given.shown, error)
    );
    if ("rule" in inside) findings.push(inside);
    else if (inside.every(isDefaults)) findings.push(noManifest(given, inside.length > 0));
    const above = await defaultsAbove(at, root);
    found.push(...above.files, ..."rule" in inside ? [] : inside);
    findings.push(...above.findings);
  }
  const files = await withoutRepeatedFiles(found);
  const nearest3 = nearestDefaults(files.filter(isDefaults));
  findings.push(...nearest3.findings);
  return { files: files.map((file) => ({ ...file, defaults: nearest3.of(file) })), findings };
}
__name(findFiles, "findFiles");
async function withoutRepeatedFiles(found) {
  const files = /* @__PURE__ */ new Map();
  for (const file of found) {
    const real = await realpath2(file.absolute).catch(() => file.absolute);
    const kind = isDefaults(file) ? "defaults" : "manifest";
    const key = kind === "defaults" ? `defaults ${file.absolute}` : real;
    if (!files.has(key)) files.set(key, { ...file, real, kind });
  }
  return [...files.values()];
}
__name(withoutRepeatedFiles, "withoutRepeatedFiles");
function isDefaults({ absolute }) {
  return isDefaultsName(path4.basename(absolute));
}
__name(isDefaults, "isDefaults");
async function readText(file) {
  try {
    const { size } = await stat3(file.absolute);
    if (size > maxFileBytes) return { finding: tooLarge(file.shown, size) };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file.absolute)) };
  } catch (error) {
    if (error instanceof TypeError) return { finding: notText(file.shown) };
    return { finding: unreadable(file.shown, error) };
  }
}
__name(readText, "readText");
function fileFinding(file, words3) {
  return { file, line: 1, column: 1, ...words3 };
}
__name(fileFinding, "fileFinding");
async function search(at, named, above) {
  const kind = await kindOf(at.absolute);
  if (kind === "file") return named || isYaml(at.absolute) ? [at] : [];
  if (kind === "gone") return !named && isYaml(at.absolute) ? [at] : [];
  const real = await realpath2(at.absolute);
  if (above.has(real)) return [];
  const names2 = (await readdir(at.absolute)).sort();
  const inside = new Set(above).add(real);
  const found = [];
  for (const name of names2) {
    const entry = { absolute: path4.join(at.absolute, name), shown: path4.posix.join(at.shown, name) };
    if (isLeftOut(name)) continue;
    found.push(...await search(entry, false, inside));
  }
  return found;
}
__name(search, "search");
async function kindOf(absolute) {
  const found = await stat3(absolute).catch(() => null);
  if (found === null) return "gone";
  return found.isDirectory() ? "folder" : "file";
}
__name(kindOf, "kindOf");
function isYaml(name) {
  return /\.ya?ml$/i.test(name);
}
__name(isYaml, "isYaml");
function isLeftOut(name) {
  return name === "node_modules" || isLeftover(name) || name.startsWith(".") && !isYaml(name);
}
__name(isLeftOut, "isLeftOut");
function isLeftover(name) {
  return /^(?:\._|\.#|\.~|~\$)/.test(name);
}
__name(isLeftover, "isLeftover");
function shownPath(shown) {
  return path4.posix.normalize(path4.sep === "/" ? shown : shown.replaceAll(path4.sep, "/"));
}
__name(shownPath, "shownPath");
function noManifest({ shown }, hasDefaults) {
  return fileFinding(shown, {
    rule: "no-manifest",
    message: hasDefaults ? `no manifest was found at ${shown}, only defaults, which declare no clients` : `no manifest was found at ${shown}`,
    fix: "name a .yaml or .yml file, or a folder that contains one; write `clients: []` to declare that there are no clients"
  });
}
__name(noManifest, "noManifest");
function tooLarge(file, size) {
  const message = `the file has ${size} bytes, more than ${maxFileBytes} (10 MiB)`;
  return fileFinding(file, { rule: "too-large", message, fix: "split it into several files" });
}
__name(tooLarge, "tooLarge");
function notText(file) {
  return fileFinding(file, { rule: "not-utf-8", message: "the file is not UTF-8", fix: "save it as UTF-8" });
}
__name(notText, "notText");
function unreadable(file, error) {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const message = `the file cannot be read: ${reason}`;
  return fileFinding(file, {
    rule: "unreadable",
    message,
    fix: "check that it exists and that you have permission to read it"
  });
}
__name(unreadable, "unreadable");

// src/manifest/read/findings.ts
function findingOf({ file, lines, document }, finding) {
  const { rule, message, fix, general } = finding;
  const place = lines.at(document.offsetOf(finding.path, finding.at));
  return { file, ...place, rule, message, fix, ...general === void 0 ? {} : { general } };
}
__name(findingOf, "findingOf");
function yamlFinding({ file, lines }, { rule, offset, message, fix }) {
  return { file, ...lines.at(offset), rule, message, fix };
}
__name(yamlFinding, "yamlFinding");
var outranked = {
  "ambiguous-number": ["wrong-type", "bad-value"],
  "unknown-key": ["key-not-text", "misplaced-key"]
};
function withoutRepeats(findings) {
  const place = /* @__PURE__ */ __name(({ line, column }, rule) => `${line}:${column} ${rule}`, "place");
  const present = new Set(findings.map((finding) => place(finding, finding.rule)));
  return findings.filter(
    (finding) => !(outranked[finding.rule] ?? []).some((rule) => present.has(place(finding, rule)))
  );
}
__name(withoutRepeats, "withoutRepeats");
function sortFindings(findings) {
  const causes = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, message, general = message, fix } = finding;
    const key = JSON.stringify([rule, general, fix]);
    const known = causes.get(key);
    if (known === void 0) causes.set(key, [finding]);
    else known.push(finding);
  }
  return [...causes.values()].flatMap(together).sort(byPlace);
}
__name(sortFindings, "sortFindings");
function together(equal) {
  const [first] = [...equal].sort(byPlace);
  if (first === void 0) return [];
  const all = equal.flatMap(({ places: places2, file, line, column }) => places2 ?? [{ file, line, column }]);
  const places = [...new Map(all.map((place) => [JSON.stringify(place), place])).values()].sort(byPlace);
  const { general: _general, places: _places, ...finding } = first;
  return [places.length > 1 ? { ...finding, places } : finding];
}
__name(together, "together");
function byPlace(a, b) {
  const order = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return order || a.line - b.line || a.column - b.column;
}
__name(byPlace, "byPlace");

// src/manifest/read/lines.ts
var Lines = class {
  static {
    __name(this, "Lines");
  }
  #text;
  #starts = null;
  constructor(text2) {
    this.#text = text2;
  }
  /** The place of an offset. */
  at(offset) {
    this.#starts ??= lineStarts(this.#text);
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
};
function lineStarts(text2) {
  const starts = [0];
  for (let end = text2.indexOf("\n"); end !== -1; end = text2.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
__name(lineStarts, "lineStarts");

// src/manifest/read/yaml-errors.ts
var maxExpanded = 5e6;
var longestShown = 100;
var tooDeep = {
  rule: "yaml",
  offset: 0,
  message: "the text is nested too deeply",
  fix: "reduce the nesting"
};
function lostAlias(offset) {
  const message = "this alias has no anchor before it";
  return {
    rule: "yaml-alias",
    offset,
    message,
    fix: "define its anchor on an earlier value of this document"
  };
}
__name(lostAlias, "lostAlias");
function badMergeSource(offset) {
  const message = "the merge key `<<` has a value that is not a map";
  return { rule: "yaml", offset, message, fix: "merge a map or an alias of a map" };
}
__name(badMergeSource, "badMergeSource");
function otherVersion(offset) {
  const message = "the file declares a version of YAML other than 1.2, in which numbers such as 0123 and words such as yes have other meanings";
  return { rule: "yaml-version", offset, message, fix: "remove the line `%YAML`: keyward reads YAML 1.2" };
}
__name(otherVersion, "otherVersion");
function aliasBomb(offset) {
  const message = `with its aliases expanded, this document contains more than ${maxExpanded} values`;
  return { rule: "yaml-alias-bomb", offset, message, fix: "write the lists in full, in several files" };
}
__name(aliasBomb, "aliasBomb");
function* parserFindings(doc) {
  for (const { code, pos, message } of [...doc.errors, ...doc.warnings]) {
    const [offset] = pos;
    const rule = code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml";
    yield { rule, offset, ...wordsOf(code, message) };
  }
}
__name(parserFindings, "parserFindings");
var correct = "correct the YAML at this position";
function wordsOf(code, message) {
  if (/^Missing closing ['"]quote$/.test(message)) return { message: "a quote is not closed", fix: correct };
  if (fixedMessages.has(code)) return { message, fix: correct };
  return ownWords[code] ?? { message: "the YAML is invalid here", fix: correct };
}
__name(wordsOf, "wordsOf");
var fixedMessages = /* @__PURE__ */ new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_INDENT",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "KEY_OVER_1024_CHARS",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS"
]);
var ownWords = {
  BAD_COLLECTION_TYPE: {
    message: "this tag does not fit the value after it",
    fix: "remove the tag: keyward needs none"
  },
  BAD_DIRECTIVE: {
    message: "this line that begins with % is not a directive of YAML 1.2",
    fix: "remove the line"
  },
  BAD_DQ_ESCAPE: {
    message: "this escape sequence does not exist in YAML",
    fix: "write a backslash in double quotes as `\\\\`, or use single quotes"
  },
  DUPLICATE_KEY: { message: "this key occurs twice in its map", fix: "keep one of them" },
  TAB_AS_INDENT: { message: "Tabs are not allowed as indentation", fix: "indent with spaces" },
  TAG_RESOLVE_FAILED: {
    message: "this tag is unknown, or does not fit the value after it",
    fix: "remove the tag: keyward needs none"
  },
  UNEXPECTED_TOKEN: {
    message: "this text is not expected here",
    fix: "correct the YAML at this position: put a text with special characters into quotes, and check indentation, commas and brackets"
  }
};

// src/manifest/read/yaml-library.ts
var import_yaml = __toESM(require_dist(), 1);

// src/manifest/read/yaml-marks.ts
var mark = "\uFEFF";
function withoutMarks(text2) {
  if (!text2.includes(`
${mark}`)) return text2;
  let begins = false;
  const lines = text2.split("\n").map((line, index) => {
    const marked = index > 0 && line.startsWith(mark);
    const rest = marked ? line.slice(1) : line;
    const leads = marked && (begins || /^(?:---|%|\.\.\.)/.test(rest));
    if (/^(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$/.test(rest)) begins = true;
    else if (!/^[ \t]*(?:#.*)?\r?$/.test(rest)) begins = false;
    return leads ? `
${rest}` : line;
  });
  return lines.join("\n");
}
__name(withoutMarks, "withoutMarks");

// src/manifest/read/yaml-path.ts
function resolvePath({ contents }, targets, path14, at) {
  let way = { offset: rangeStart(contents) ?? 0, node: contents, anchor: null };
  for (const [index, step] of path14.entries()) {
    const found = child(target(way.node, targets), step, targets);
    if (found === null) return { ...way, node: null };
    const node = found.value;
    const wanted = at === "key" && index === path14.length - 1 ? found.key : node;
    const anchor = (0, import_yaml.isAlias)(node) ? node.source : found.anchor ?? way.anchor;
    way = { offset: rangeStart(wanted) ?? rangeStart(found.key) ?? way.offset, node, anchor };
  }
  return way;
}
__name(resolvePath, "resolvePath");
function isMergeKey(key) {
  return (0, import_yaml.isScalar)(key) && typeof key.value === "symbol";
}
__name(isMergeKey, "isMergeKey");
function rangeStart(node) {
  return (0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node) || (0, import_yaml.isAlias)(node) ? node.range?.[0] ?? null : null;
}
__name(rangeStart, "rangeStart");
function target(node, targets) {
  return (0, import_yaml.isAlias)(node) ? targets.get(node) : node;
}
__name(target, "target");
function keyText(value) {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
__name(keyText, "keyText");
function child(node, step, targets) {
  if ((0, import_yaml.isSeq)(node)) {
    const item = node.items[Number(step)];
    return item === void 0 ? null : { key: item, value: item };
  }
  if (!(0, import_yaml.isMap)(node)) return null;
  const own = node.items.find(({ key }) => (0, import_yaml.isScalar)(key) && keyText(key.value) === String(step));
  if (own !== void 0) return own;
  for (const { key, value } of node.items) {
    if (!isMergeKey(key)) continue;
    const source = target(value, targets);
    for (const merged of (0, import_yaml.isSeq)(source) ? source.items : [value]) {
      const found = child(target(merged, targets), step, targets);
      if (found !== null) return (0, import_yaml.isAlias)(merged) ? { anchor: merged.source, ...found } : found;
    }
  }
  return null;
}
__name(child, "child");

// src/manifest/read/yaml-scalars.ts
var idKeys = /* @__PURE__ */ new Set(["id", "role", "folders", "self", "distinct_from"]);
var textKeys = /* @__PURE__ */ new Set(["role", "folders", "self"]);
var plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
var olderNumber = /^[-+]?(?:\d[\d_]*_[\d_]*(?:\.[\d_]*)?|0b[01_]+|0x[\dA-Fa-f_]+|\d+(?::[0-5]?\d)+)$/;
var ours = /* @__PURE__ */ new Set([
  ...Object.keys(manifest_schema_default.properties),
  ...Object.keys(config_schema_default.properties)
]);
function scalarFindings(contents) {
  if (!(0, import_yaml.isMap)(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const name = (0, import_yaml.isScalar)(key) ? String(key.value) : "";
    if (ours.has(name)) return [...findingsIn(value, name)];
    return isMergeKey(key) ? [] : keyFinding(key, false);
  });
}
__name(scalarFindings, "scalarFindings");
function findingsIn(contents, name) {
  const findings = [];
  const look = /* @__PURE__ */ __name((node, under) => {
    if ((0, import_yaml.isPair)(node)) {
      const { key } = node;
      if (!isMergeKey(key)) findings.push(...keyFinding(key, true));
      look(node.value, (0, import_yaml.isScalar)(key) ? String(key.value) : "");
    } else if ((0, import_yaml.isCollection)(node)) {
      for (const item of node.items) look(item, (0, import_yaml.isMap)(node) ? "" : under);
    } else if ((0, import_yaml.isScalar)(node)) findings.push(...numberFinding(node, under));
  }, "look");
  look(contents, name);
  return findings;
}
__name(findingsIn, "findingsIn");
function keyFinding(key, quoted) {
  if ((0, import_yaml.isScalar)(key) && typeof key.value === "string") return [];
  if (!(0, import_yaml.isScalar)(key) && !(0, import_yaml.isCollection)(key)) return [];
  const at = { rule: "key-not-text", offset: rangeStart(key) ?? 0 };
  if ((0, import_yaml.isCollection)(key)) return [{ ...at, message: "this key is a list or a map", fix: "write a text" }];
  const { source = "" } = key;
  if (source === "") return [{ ...at, message: "this key is empty", fix: "write a text" }];
  if (!quoted || source.length > longestShown)
    return [{ ...at, message: "this key is not text", fix: "write it in quotes" }];
  const message = `this key is not text: YAML reads it as ${kindOf2(key)}`;
  return [{ ...at, message, fix: `write it in quotes: ${JSON.stringify(source)}` }];
}
__name(keyFinding, "keyFinding");
function kindOf2({ value }) {
  if (value === null) return "nothing";
  return typeof value === "number" ? `the number ${value}` : "true or false";
}
__name(kindOf2, "kindOf");
function numberFinding(scalar, under) {
  const { value, source = "" } = scalar;
  const number2 = typeof value === "number" || typeof value === "bigint";
  const plain2 = plainNumber.test(source) && !(idKeys.has(under) && Number.isInteger(value) && source.includes("."));
  if (number2 ? plain2 : !isOlderNumber(scalar, under)) return [];
  const at = { rule: "ambiguous-number", offset: rangeStart(scalar) ?? 0 };
  if (source.length > longestShown)
    return [
      { ...at, message: "YAML tools read this number in different ways", fix: "write it in decimal digits" }
    ];
  const message = `YAML tools read ${source} in different ways${octalWords(source)}`;
  const digits = digitsOf(scalar);
  const inDigits = digits === null ? "write a number in decimal digits" : `write the number as ${digits}`;
  const fix = textKeys.has(under) ? `${inDigits}, or a text in quotes: ${JSON.stringify(source)}` : inDigits;
  return [{ ...at, message, fix }];
}
__name(numberFinding, "numberFinding");
function isOlderNumber({ type, value, source = "" }, under) {
  return typeof value === "string" && type === "PLAIN" && idKeys.has(under) && olderNumber.test(source);
}
__name(isOlderNumber, "isOlderNumber");
function octalWords(source) {
  return /^[-+]?0[0-7]+$/.test(source) ? `: as ${BigInt(source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1"))} or, in octal, as ${Number.parseInt(source, 8)}` : "";
}
__name(octalWords, "octalWords");
function digitsOf({ value, source = "" }) {
  if (/^[-+]?0\d/.test(source)) return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : null;
  return /^\d[\d_]*$/.test(source) ? source.replaceAll("_", "") : null;
}
__name(digitsOf, "digitsOf");

// src/manifest/read/yaml.ts
function* readYaml(text2) {
  const options2 = { merge: true, prettyErrors: false, logLevel: "error" };
  const marked = withoutMarks(text2);
  try {
    for (const doc of new import_yaml.Composer(options2).compose(new import_yaml.Parser().parse(marked))) {
      yield readDocument(doc, marked);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const nowhere = { offsetOf: /* @__PURE__ */ __name(() => 0, "offsetOf"), anchorOf: /* @__PURE__ */ __name(() => null, "anchorOf"), nodeAt: /* @__PURE__ */ __name(() => null, "nodeAt"), anchors: /* @__PURE__ */ __name(() => [], "anchors") };
    const unwritten = { ...nowhere, writtenAt: /* @__PURE__ */ __name(() => null, "writtenAt") };
    yield { value: void 0, empty: false, findings: [tooDeep], ...unwritten };
  }
}
__name(readYaml, "readYaml");
function* readFilled(text2) {
  for (const document of readYaml(text2)) if (!document.empty) yield document;
}
__name(readFilled, "readFilled");
function readDocument(doc, text2) {
  const targets = /* @__PURE__ */ new Map();
  const findings = [...parserFindings(doc)];
  const sound = findings.every(({ rule }) => rule === "duplicate-key");
  if (sound && text2.includes("*")) findings.push(...aliasFindings(doc, targets));
  const usable = findings.every(({ rule }) => rule === "duplicate-key");
  const { value, finding } = usable ? plain(doc) : { value: void 0, finding: null };
  const empty = findings.length === 0 && isEmpty(doc);
  if (finding !== null) findings.push(finding);
  const { explicit, version: version2 } = doc.directives.yaml;
  if (explicit === true && version2 !== "1.2") findings.push(otherVersion(versionOffset(doc, text2)));
  if (usable) for (const one of scalarFindings(doc.contents)) findings.push(one);
  return {
    value,
    empty,
    findings,
    offsetOf: /* @__PURE__ */ __name((path14, at = "value") => resolvePath(doc, targets, path14, at).offset, "offsetOf"),
    anchorOf: /* @__PURE__ */ __name((path14) => resolvePath(doc, targets, path14, "value").anchor, "anchorOf"),
    nodeAt: /* @__PURE__ */ __name((path14) => nodeOf(path14.length === 0 ? doc.contents : doc.getIn(path14, true)), "nodeAt"),
    anchors: /* @__PURE__ */ __name(() => anchorsOf(doc, targets), "anchors"),
    writtenAt: /* @__PURE__ */ __name((path14) => writtenText(target(resolvePath(doc, targets, path14, "value").node, targets), text2), "writtenAt")
  };
}
__name(readDocument, "readDocument");
function versionOffset(doc, text2) {
  return Math.max(0, text2.lastIndexOf("%YAML", rangeStart(doc.contents) ?? text2.length));
}
__name(versionOffset, "versionOffset");
function writtenText(node, text2) {
  const quotes = (0, import_yaml.isScalar)(node) && node.type !== "PLAIN";
  if (quotes || !(0, import_yaml.isScalar)(node) && !(0, import_yaml.isCollection)(node) || node.range == null) return null;
  const written = text2.slice(node.range[0], node.range[1]).trim();
  return written === "" || written.length > longestShown || written.includes("\n") ? null : written;
}
__name(writtenText, "writtenText");
function nodeOf(node) {
  if (!(0, import_yaml.isScalar)(node) && !(0, import_yaml.isCollection)(node) && !(0, import_yaml.isAlias)(node)) return null;
  if (node.range == null) return null;
  const form = (0, import_yaml.isAlias)(node) ? "alias" : (0, import_yaml.isScalar)(node) ? "scalar" : node.flow === true ? "flow" : "block";
  const items = (0, import_yaml.isSeq)(node) ? node.items.map(nodeOf) : [];
  const [start, end] = node.range;
  return { start, end, form, items, tagged: !(0, import_yaml.isAlias)(node) && node.tag !== void 0 };
}
__name(nodeOf, "nodeOf");
function anchorsOf(doc, targets) {
  const aliases = /* @__PURE__ */ new Map();
  (0, import_yaml.visit)(doc, {
    Alias(_, alias, path14) {
      const anchored = targets.get(alias);
      const known = aliases.get(anchored) ?? [];
      aliases.set(anchored, known);
      known.push({ start: rangeStart(alias) ?? 0, mergedInto: mergedInto(path14) });
    }
  });
  return [...aliases].flatMap(([anchored, all]) => {
    const node = nodeOf(anchored);
    return node === null ? [] : { start: node.start, end: node.end, aliases: all };
  });
}
__name(anchorsOf, "anchorsOf");
function mergedInto(way) {
  const at = way.findLastIndex(import_yaml.isPair);
  const [map2, pair] = [way[at - 1], way[at]];
  if (!(0, import_yaml.isMap)(map2) || !(0, import_yaml.isPair)(pair) || !isMergeKey(pair.key)) return null;
  const keys = new Set(map2.items.map(({ key }) => (0, import_yaml.isScalar)(key) ? String(key.value) : ""));
  return { start: rangeStart(map2) ?? 0, keys };
}
__name(mergedInto, "mergedInto");
function isEmpty({ contents }) {
  return contents === null || (0, import_yaml.isScalar)(contents) && contents.value === null && contents.range?.[0] === contents.range?.[1];
}
__name(isEmpty, "isEmpty");
function plain(doc) {
  try {
    return { value: doc.toJS({ maxAliasCount: -1 }), finding: null };
  } catch (error) {
    return {
      value: void 0,
      finding: error instanceof RangeError ? tooDeep : badMergeSource(badMerge(doc))
    };
  }
}
__name(plain, "plain");
function badMerge(doc) {
  let offset = rangeStart(doc.contents) ?? 0;
  (0, import_yaml.visit)(doc, {
    Pair(_, { key, value }) {
      if (!isMergeKey(key) || !(0, import_yaml.isScalar)(value)) return void 0;
      offset = rangeStart(value) ?? offset;
      return import_yaml.visit.BREAK;
    }
  });
  return offset;
}
__name(badMerge, "badMerge");
function aliasFindings(doc, targets) {
  const findings = [];
  const anchors = /* @__PURE__ */ new Map();
  const size = /* @__PURE__ */ __name((node) => {
    if ((0, import_yaml.isPair)(node)) return size(node.key) + size(node.value);
    if ((0, import_yaml.isAlias)(node)) {
      const anchor2 = anchors.get(node.source);
      if (anchor2 === void 0 || Number.isNaN(anchor2.size)) {
        findings.push(lostAlias(rangeStart(node) ?? 0));
        return 0;
      }
      targets.set(node, anchor2.node);
      resolveDirectly(node, anchor2.node);
      return anchor2.size;
    }
    if (!(0, import_yaml.isScalar)(node) && !(0, import_yaml.isCollection)(node)) return 0;
    const anchor = { node, size: Number.NaN };
    if (node.anchor !== void 0) anchors.set(node.anchor, anchor);
    anchor.size = (0, import_yaml.isCollection)(node) ? node.items.reduce((sum, item) => sum + size(item), 1) : 1;
    return anchor.size;
  }, "size");
  if (size(doc.contents) > maxExpanded) findings.push(aliasBomb(rangeStart(doc.contents) ?? 0));
  return findings;
}
__name(aliasFindings, "aliasFindings");
function resolveDirectly(alias, anchored) {
  const search2 = alias.resolve.bind(alias);
  alias.resolve = (doc, ctx) => ctx?.anchors.has(anchored) ? anchored : search2(doc, ctx);
}
__name(resolveDirectly, "resolveDirectly");

// src/manifest/inherit/value-maps.ts
function* valueMaps(manifest) {
  const defaults = valueAt(manifest, ["defaults"]);
  if (defaults !== void 0) yield { values: defaults, path: ["defaults"] };
  for (const [index, client] of listAt(manifest, ["clients"]).entries()) {
    const path14 = ["clients", index];
    yield { values: client, path: path14 };
    const within = valueAt(client, ["in"]);
    for (const name of keysOf(within)) yield { values: valueAt(within, [name]), path: [...path14, "in", name] };
  }
}
__name(valueMaps, "valueMaps");
function listAt(value, path14) {
  const found = valueAt(value, path14);
  return Array.isArray(found) ? found : [];
}
__name(listAt, "listAt");
function keysOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
__name(keysOf, "keysOf");

// src/manifest/read/notes.ts
function manifestNotes(at, { canonical }) {
  const notes = [];
  for (const { path: path14 } of valueMaps(at.document.value)) {
    for (const note of minuteNotes(at, [...path14, "token", "rotate_after"])) notes.push(note);
    for (const note of prefixNotes(at, [...path14, "ip_allow_list"], canonical)) notes.push(note);
  }
  for (const name of keysOf(valueAt(at.document.value, ["address_lists"])))
    for (const note of prefixNotes(at, ["address_lists", name], canonical)) notes.push(note);
  return notes;
}
__name(manifestNotes, "manifestNotes");
function minuteNotes(at, path14) {
  const written = valueAt(at.document.value, path14);
  const words3 = typeof written === "string" ? minuteWords(written) : null;
  return words3 === null ? [] : [noteAt(at, path14, "minutes", `\`rotate_after\` ${words3}`)];
}
__name(minuteNotes, "minuteNotes");
function* prefixNotes(at, path14, canonical) {
  for (const [index, text2] of listAt(at.document.value, path14).entries()) {
    if (typeof text2 !== "string" || !text2.includes("/")) continue;
    const prefix = prefixOf(text2, canonical);
    if (prefix === null) continue;
    const message = `\`${text2}\` allows every address of the prefix ${prefix}: write ${prefix} for all of them, or the address alone for one`;
    yield noteAt(at, [...path14, index], "host-in-prefix", message);
  }
}
__name(prefixNotes, "prefixNotes");
function prefixOf(text2, canonical) {
  const prefix = canonical(text2);
  if (prefix === null || !prefix.includes("/")) return null;
  const [host = ""] = text2.split("/");
  return canonical(host) === prefix.split("/")[0] ? null : prefix;
}
__name(prefixOf, "prefixOf");
function noteAt({ file, lines, document }, path14, rule, message) {
  return { rule, message, source: { file, line: lines.at(document.offsetOf(path14)).line } };
}
__name(noteAt, "noteAt");

// src/schema/consequences.ts
function withoutConsequences(findings, document) {
  const misspelled = new Map(
    findings.flatMap(({ meant, path: path14 }) => meant === void 0 ? [] : [[keyOf(meant), path14]])
  );
  const wrong = new Set(findings.flatMap(({ rule, path: path14 }) => rule === "wrong-type" ? [keyOf(path14)] : []));
  const isCaused = /* @__PURE__ */ __name((place) => {
    const holder = place.slice(0, -1);
    const written = misspelled.get(keyOf(holder));
    if (misspelled.has(keyOf(place)) || wrong.has(keyOf(holder))) return true;
    return written !== void 0 && valueAt(document, [...written, ...place.slice(-1)]) !== void 0;
  }, "isCaused");
  return findings.filter(({ missing: missing2 }) => missing2 === void 0 || !missing2.some(isCaused));
}
__name(withoutConsequences, "withoutConsequences");
function keyOf(path14) {
  return JSON.stringify(path14);
}
__name(keyOf, "keyOf");

// src/schema/show.ts
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "string") return /^[\w./<>-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const entries4 = Object.entries(value).map(([key, held]) => `${key}: ${flow(held)}`);
  return `{ ${entries4.join(", ")} }`;
}
__name(flow, "flow");
function kindOf3(value) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  const type = typeof value;
  switch (type) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return "a number";
    case "boolean":
      return "true or false";
    case "undefined":
      return "nothing";
    case "object":
    case "function":
    case "symbol":
      return "a map";
  }
}
__name(kindOf3, "kindOf");

// src/schema/text.ts
var control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
function textFinding(text2) {
  if (text2.trim() === "")
    return { rule: "blank", message: "is blank", fix: "write a name, or remove the line" };
  if (control.test(text2.trim())) {
    return {
      rule: "control-character",
      message: "contains a control character",
      fix: "remove control characters, tabs and line breaks"
    };
  }
  if (text2.trim() === text2) return null;
  return {
    rule: "padded",
    message: "begins or ends with whitespace",
    fix: "remove the whitespace at both ends"
  };
}
__name(textFinding, "textFinding");

// src/schema/explain.ts
function explain(errors, schema, { value: document, writtenAt }) {
  return settle(errors).map((error) => {
    const path14 = pathOf(document, error.instancePath);
    const value = valueAt(document, path14);
    const place = { schema, path: path14, value, written: /* @__PURE__ */ __name(() => writtenAt(path14), "written"), label };
    const general = words(error, { ...place, label: generalLabel }).message;
    return { path: path14, at: "value", ...words(error, place), general };
  });
}
__name(explain, "explain");
var undecided = /* @__PURE__ */ new Set(["type", "const", "enum", "anyOf"]);
function settle(errors) {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map((error) => error.instancePath)
  );
  const decided = new Set(
    errors.flatMap(
      ({ keyword, instancePath }) => upwards(instancePath).slice(undecided.has(keyword) ? 1 : 0)
    )
  );
  return errors.filter((error) => {
    if (error.keyword === "if") return false;
    if (error.keyword === "pattern" && error.propertyName !== void 0) return false;
    if (!undecided.has(error.keyword) || !choices.has(error.instancePath)) return true;
    return error.keyword === "anyOf" && !decided.has(error.instancePath);
  });
}
__name(settle, "settle");
function upwards(pointer) {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
}
__name(upwards, "upwards");
function words(error, place) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, place);
    case "required":
      return missingKey(error, place);
    case "propertyNames":
      return badKey(error, place);
    case "minItems":
    case "minProperties":
      return emptyList(error, place);
    case "minLength":
      return { rule: "blank", message: `${place.label(place.path)} is blank`, fix: write(error, place) };
    case "pattern":
      return badText(error, place);
    default:
      return wrongValue(error, place);
  }
}
__name(words, "words");
function unknownKey(error, { schema, path: path14, value, label: label2 }) {
  const key = String(error.params["additionalProperty"]);
  const known = Object.keys(asMap(valueAt(parent(schema, error), ["properties"])));
  const near = nearest2(key, known);
  const quoted = path14.length > 0 || near !== null || known.some((one) => Object.hasOwn(asMap(value), one));
  const name = quoted ? `unknown key \`${key}\`` : "unknown key";
  return {
    rule: "unknown-key",
    message: `${name}${path14.length === 0 ? "" : ` in ${label2(path14)}`}`,
    fix: near === null ? `remove it, or use one of ${known.join(", ")}` : `did you mean \`${near}\`?`,
    path: [...path14, key],
    at: "key",
    ...near === null ? {} : { meant: [...path14, near] }
  };
}
__name(unknownKey, "unknownKey");
function missingKey(error, { schema, path: path14, label: label2 }) {
  const key = String(error.params["missingProperty"]);
  const wanted = resolve(schema, valueAt(parent(schema, error), ["properties", key]));
  return {
    rule: "missing-key",
    message: `${label2(path14)} has no \`${key}\``,
    fix: `add ${example2(key, wanted)}`,
    missing: [[...path14, key]]
  };
}
__name(missingKey, "missingKey");
function badKey(error, { schema, path: path14, label: label2 }) {
  const key = String(error.params["propertyName"]);
  const finding = textFinding(key);
  const title = valueAt(resolve(schema, valueAt(parent(schema, error), ["propertyNames"])), ["title"]);
  const wanted = typeof title === "string" ? `must be ${title}` : "cannot be used";
  return {
    rule: finding?.rule ?? "bad-name",
    message: `a name in ${label2(path14)} ${finding?.message ?? wanted}`,
    fix: finding?.fix ?? "write another name",
    path: [...path14, key],
    at: "key"
  };
}
__name(badKey, "badKey");
function emptyList(error, { schema, path: path14, label: label2 }) {
  const others = asList(valueAt(owner(schema, error), ["anyOf"])).flatMap((one) => [valueAt(one, ["const"]), ...asList(valueAt(one, ["enum"]))]).filter((word) => typeof word === "string");
  const or = others.length === 0 ? "" : `, or write ${others.map((word) => `\`${word}\``).join(" or ")}`;
  return { rule: "empty-list", message: `${label2(path14)} is empty`, fix: `write at least one entry${or}` };
}
__name(emptyList, "emptyList");
function badText(error, place) {
  const finding = typeof place.value === "string" ? textFinding(place.value) : null;
  if (finding === null) return wrongValue(error, place);
  return { rule: finding.rule, message: `${place.label(place.path)} ${finding.message}`, fix: finding.fix };
}
__name(badText, "badText");
function wrongValue(error, place) {
  const title = valueAt(owner(place.schema, error), ["title"]);
  const typed = error.keyword === "type" || error.keyword === "anyOf";
  const what = typeof title === "string" ? title : "a different value";
  const given = givenWords(error, place, typed);
  const text2 = typed ? unquotedText(place) : null;
  const written = text2 !== null && acceptsText(text2, place.schema, error) ? text2 : null;
  return {
    rule: typed ? "wrong-type" : "bad-value",
    message: `${place.label(place.path)} must be ${what}, not ${typed || given !== "text" ? given : "this text"}`,
    fix: written === null ? write(error, place) : `write it in quotes: ${JSON.stringify(written)}`
  };
}
__name(wrongValue, "wrongValue");
function givenWords(error, { schema, value }, typed) {
  if (typeof value !== "number") return kindOf3(value);
  if (!typed) return String(value);
  const ids = alternatives(schema, error).some((one) => valueAt(one, ["type"]) === "integer");
  return ids && !Number.isInteger(value) ? "a decimal number" : "a number";
}
__name(givenWords, "givenWords");
function alternatives(schema, error) {
  const wanted = owner(schema, error);
  return [wanted, ...asList(valueAt(wanted, ["anyOf"]))].map((one) => resolve(schema, one));
}
__name(alternatives, "alternatives");
function unquotedText({ value, written }) {
  if (value === null || typeof value === "number" || typeof value === "boolean") return written();
  if (typeof value !== "object" || Array.isArray(value)) return null;
  const text2 = written();
  return text2 !== null && /^[\dA-Fa-f:]*::$/.test(text2) ? text2 : null;
}
__name(unquotedText, "unquotedText");
function acceptsText(text2, schema, error) {
  return alternatives(schema, error).some((expected) => {
    const pattern = valueAt(expected, ["pattern"]);
    if (valueAt(expected, ["type"]) !== "string") return false;
    return typeof pattern !== "string" || new RegExp(pattern, "u").test(text2);
  });
}
__name(acceptsText, "acceptsText");
function write(error, { schema, path: path14 }) {
  const key = path14.at(-1);
  const wanted = owner(schema, error);
  const [first] = asList(valueAt(wanted, ["examples"]));
  if (first === void 0) return "see the documentation for the expected form";
  return typeof key === "string" ? `write ${example2(key, wanted)}` : `write for example \`${flow(first)}\``;
}
__name(write, "write");
function example2(key, wanted) {
  const [first] = asList(valueAt(wanted, ["examples"]));
  return first === void 0 ? `\`${key}\`` : `for example \`${key}: ${flow(first)}\``;
}
__name(example2, "example");
function parent(schema, error) {
  let found = resolve(schema, schema);
  for (const step of pathOf(null, error.schemaPath).slice(0, -1)) {
    found = resolve(schema, valueAt(found, [step]));
  }
  return found;
}
__name(parent, "parent");
function owner(schema, error) {
  const schemaPath = error.schemaPath.replace(/\/anyOf\/\d+\/(?=[^/]+$)/, "/");
  return parent(schema, { ...error, schemaPath });
}
__name(owner, "owner");
function resolve(schema, found) {
  const ref = valueAt(found, ["$ref"]);
  return typeof ref === "string" ? valueAt(schema, pathOf(null, ref)) : found;
}
__name(resolve, "resolve");
function asMap(value) {
  return typeof value === "object" && value !== null ? value : {};
}
__name(asMap, "asMap");
function asList(value) {
  return Array.isArray(value) ? value : [];
}
__name(asList, "asList");

// src/schema/generated/config.validate.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = /* @__PURE__ */ __name((cb, mod) => /* @__PURE__ */ __name(function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, "__require"), "__commonJS");
var require_ucs2length = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
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
    __name(ucs2length, "ucs2length");
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version", "workspaces"], "properties": { "version": { "const": 1 }, "workspaces": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["host", "token_env"], "properties": { "host": { "type": "string", "minLength": 1 }, "token_env": { "type": "string", "pattern": "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$" }, "manifests": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "self": { "anyOf": [{ "const": "none" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "object", "additionalProperties": false, "required": ["name", "environment"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "environment": { "type": "string", "pattern": "\\S" } } }] } }] }, "scope": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } }, "prune": { "type": "boolean" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "rate_limit": { "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "max_creates": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_updates": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_deletes": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_rotations": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] } } }, "sinks": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["file", "github-actions-secret", "vault-kv2", "command"] } }, "allOf": [{ "if": { "properties": { "type": { "const": "file" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "path"], "properties": { "type": { "const": "file" }, "path": { "type": "string", "minLength": 1 }, "recipients": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^age1[a-z0-9]+$" } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "github-actions-secret" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "secret", "token_env"], "properties": { "type": { "const": "github-actions-secret" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$" }, "environment": { "type": "string", "minLength": 1 }, "organization": { "type": "string", "pattern": "^[A-Za-z0-9-]+$" }, "visibility": { "enum": ["all", "private"] }, "secret": { "type": "string", "pattern": "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$" }, "token_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "vault-kv2" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "mount", "path"], "properties": { "type": { "const": "vault-kv2" }, "mount": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "field": { "type": "string", "minLength": 1 }, "address_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "token_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "jwt": { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "type": "string", "minLength": 1 }, "mount": { "type": "string", "minLength": 1 }, "audience": { "type": "string", "minLength": 1 } } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "command" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "deliver"], "properties": { "type": { "const": "command" }, "deliver": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "mark": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "state": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "env": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }] } }, "policies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "match": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "environment": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }] }, "role": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] } }] }, "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "workspace": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }] } } }, "except": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "on": { "enum": ["client", "create", "change"] }, "schema": { "anyOf": [{ "type": "object" }, { "type": "boolean" }] }, "risks": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z][a-z-]*$" } }, "severity": { "enum": ["error", "warning"] }, "message": { "type": "string", "pattern": "\\S" } } } }, "tokens": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern1 = new RegExp("^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$", "u");
var pattern2 = new RegExp("\\S", "u");
var pattern9 = new RegExp("^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$", "u");
var pattern10 = new RegExp("^(?:100|[1-9][0-9]?)%$", "u");
var pattern15 = new RegExp("^age1[a-z0-9]+$", "u");
var pattern18 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$", "u");
var pattern19 = new RegExp("^[A-Za-z0-9-]+$", "u");
var pattern20 = new RegExp("^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$", "u");
var pattern21 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern40 = new RegExp("^[a-z][a-z-]*$", "u");
var pattern42 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var func2 = require_ucs2length().default;
var func4 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workspaces === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspaces" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "workspaces" || key0 === "limits" || key0 === "sinks" || key0 === "policies" || key0 === "tokens")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.workspaces !== void 0) {
      let data1 = data.workspaces;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err4 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err5 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.host === void 0) {
              const err8 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/required", keyword: "required", params: { missingProperty: "host" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.token_env === void 0) {
              const err9 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/required", keyword: "required", params: { missingProperty: "token_env" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "host" || key3 === "token_env" || key3 === "manifests" || key3 === "self" || key3 === "scope" || key3 === "prune" || key3 === "environments" || key3 === "rate_limit")) {
                const err10 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.host !== void 0) {
              let data3 = data2.host;
              if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", schemaPath: "#/properties/workspaces/additionalProperties/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", schemaPath: "#/properties/workspaces/additionalProperties/properties/host/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.token_env !== void 0) {
              let data4 = data2.token_env;
              if (typeof data4 === "string") {
                if (!pattern1.test(data4)) {
                  const err13 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/token_env/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.manifests !== void 0) {
              let data5 = data2.manifests;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err15 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (!pattern2.test(data6)) {
                      const err16 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + i0, schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + i0, schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data2.self !== void 0) {
              let data7 = data2.self;
              const _errs20 = errors;
              let valid6 = false;
              const _errs21 = errors;
              if ("none" !== data7) {
                const err19 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/0/const", keyword: "const", params: { allowedValue: "none" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var _valid0 = _errs21 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs22 = errors;
                if (Array.isArray(data7)) {
                  if (data7.length < 1) {
                    const err20 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  const len1 = data7.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data8 = data7[i1];
                    const _errs25 = errors;
                    let valid9 = false;
                    const _errs26 = errors;
                    if (typeof data8 === "string") {
                      if (!pattern2.test(data8)) {
                        const err21 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    } else {
                      const err22 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    var _valid1 = _errs26 === errors;
                    valid9 = valid9 || _valid1;
                    if (!valid9) {
                      const _errs28 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        const err23 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 9007199254740991 || isNaN(data8)) {
                          const err24 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                        if (data8 < 1 || isNaN(data8)) {
                          const err25 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                      var _valid1 = _errs28 === errors;
                      valid9 = valid9 || _valid1;
                      if (!valid9) {
                        const _errs30 = errors;
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                          if (data8.name === void 0) {
                            const err26 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                              vErrors = [err26];
                            } else {
                              vErrors.push(err26);
                            }
                            errors++;
                          }
                          if (data8.environment === void 0) {
                            const err27 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/required", keyword: "required", params: { missingProperty: "environment" } };
                            if (vErrors === null) {
                              vErrors = [err27];
                            } else {
                              vErrors.push(err27);
                            }
                            errors++;
                          }
                          for (const key4 in data8) {
                            if (!(key4 === "name" || key4 === "environment")) {
                              const err28 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                              if (vErrors === null) {
                                vErrors = [err28];
                              } else {
                                vErrors.push(err28);
                              }
                              errors++;
                            }
                          }
                          if (data8.name !== void 0) {
                            let data9 = data8.name;
                            if (typeof data9 === "string") {
                              if (!pattern2.test(data9)) {
                                const err29 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/name", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                              }
                            } else {
                              const err30 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/name", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/name/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err30];
                              } else {
                                vErrors.push(err30);
                              }
                              errors++;
                            }
                          }
                          if (data8.environment !== void 0) {
                            let data10 = data8.environment;
                            if (typeof data10 === "string") {
                              if (!pattern2.test(data10)) {
                                const err31 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/environment", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/environment/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                            } else {
                              const err32 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1 + "/environment", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/environment/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err33 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err33];
                          } else {
                            vErrors.push(err33);
                          }
                          errors++;
                        }
                        var _valid1 = _errs30 === errors;
                        valid9 = valid9 || _valid1;
                      }
                    }
                    if (!valid9) {
                      const err34 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    } else {
                      errors = _errs25;
                      if (vErrors !== null) {
                        if (_errs25) {
                          vErrors.length = _errs25;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                var _valid0 = _errs22 === errors;
                valid6 = valid6 || _valid0;
              }
              if (!valid6) {
                const err36 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              } else {
                errors = _errs20;
                if (vErrors !== null) {
                  if (_errs20) {
                    vErrors.length = _errs20;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.scope !== void 0) {
              let data11 = data2.scope;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (Object.keys(data11).length < 1) {
                  const err37 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                for (const key5 in data11) {
                  if (!(key5 === "names" || key5 === "environments")) {
                    const err38 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data11.names !== void 0) {
                  let data12 = data11.names;
                  if (Array.isArray(data12)) {
                    if (data12.length < 1) {
                      const err39 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    const len2 = data12.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data13 = data12[i2];
                      if (typeof data13 === "string") {
                        if (!pattern2.test(data13)) {
                          const err40 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                if (data11.environments !== void 0) {
                  let data14 = data11.environments;
                  if (Array.isArray(data14)) {
                    if (data14.length < 1) {
                      const err43 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    const len3 = data14.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data15 = data14[i3];
                      if (typeof data15 === "string") {
                        if (!pattern2.test(data15)) {
                          const err44 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments/" + i3, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      } else {
                        const err45 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments/" + i3, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data2.prune !== void 0) {
              if (typeof data2.prune !== "boolean") {
                const err48 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/prune", schemaPath: "#/properties/workspaces/additionalProperties/properties/prune/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data2.environments !== void 0) {
              let data17 = data2.environments;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err49 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data18 = data17[i4];
                  if (typeof data18 === "string") {
                    if (!pattern0.test(data18)) {
                      const err50 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments/" + i4, schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments/" + i4, schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data2.rate_limit !== void 0) {
              let data19 = data2.rate_limit;
              if (typeof data19 === "string") {
                if (!pattern9.test(data19)) {
                  const err53 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data20 = data.limits;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key6 in data20) {
          if (!(key6 === "max_creates" || key6 === "max_updates" || key6 === "max_deletes" || key6 === "max_rotations")) {
            const err57 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data20.max_creates !== void 0) {
          let data21 = data20.max_creates;
          const _errs60 = errors;
          let valid19 = false;
          const _errs61 = errors;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err58 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 1e6 || isNaN(data21)) {
              const err59 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err60 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var _valid2 = _errs61 === errors;
          valid19 = valid19 || _valid2;
          if (!valid19) {
            const _errs63 = errors;
            if (typeof data21 === "string") {
              if (!pattern10.test(data21)) {
                const err61 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            } else {
              const err62 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            var _valid2 = _errs63 === errors;
            valid19 = valid19 || _valid2;
          }
          if (!valid19) {
            const err63 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          } else {
            errors = _errs60;
            if (vErrors !== null) {
              if (_errs60) {
                vErrors.length = _errs60;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data20.max_updates !== void 0) {
          let data22 = data20.max_updates;
          const _errs66 = errors;
          let valid20 = false;
          const _errs67 = errors;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err64 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 1e6 || isNaN(data22)) {
              const err65 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err66 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          var _valid3 = _errs67 === errors;
          valid20 = valid20 || _valid3;
          if (!valid20) {
            const _errs69 = errors;
            if (typeof data22 === "string") {
              if (!pattern10.test(data22)) {
                const err67 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            } else {
              const err68 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            var _valid3 = _errs69 === errors;
            valid20 = valid20 || _valid3;
          }
          if (!valid20) {
            const err69 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          } else {
            errors = _errs66;
            if (vErrors !== null) {
              if (_errs66) {
                vErrors.length = _errs66;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data20.max_deletes !== void 0) {
          let data23 = data20.max_deletes;
          const _errs72 = errors;
          let valid21 = false;
          const _errs73 = errors;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err70 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1e6 || isNaN(data23)) {
              const err71 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err72 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          var _valid4 = _errs73 === errors;
          valid21 = valid21 || _valid4;
          if (!valid21) {
            const _errs75 = errors;
            if (typeof data23 === "string") {
              if (!pattern10.test(data23)) {
                const err73 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            } else {
              const err74 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            var _valid4 = _errs75 === errors;
            valid21 = valid21 || _valid4;
          }
          if (!valid21) {
            const err75 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
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
        if (data20.max_rotations !== void 0) {
          let data24 = data20.max_rotations;
          const _errs78 = errors;
          let valid22 = false;
          const _errs79 = errors;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err76 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 1e6 || isNaN(data24)) {
              const err77 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err78 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          var _valid5 = _errs79 === errors;
          valid22 = valid22 || _valid5;
          if (!valid22) {
            const _errs81 = errors;
            if (typeof data24 === "string") {
              if (!pattern10.test(data24)) {
                const err79 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            } else {
              const err80 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            var _valid5 = _errs81 === errors;
            valid22 = valid22 || _valid5;
          }
          if (!valid22) {
            const err81 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          } else {
            errors = _errs78;
            if (vErrors !== null) {
              if (_errs78) {
                vErrors.length = _errs78;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.sinks !== void 0) {
      let data25 = data.sinks;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key7 in data25) {
          const _errs85 = errors;
          if (typeof key7 === "string") {
            if (!pattern0.test(key7)) {
              const err83 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, propertyName: key7 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key7 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          var valid23 = _errs85 === errors;
          if (!valid23) {
            const err85 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        for (const key8 in data25) {
          let data26 = data25[key8];
          const _errs91 = errors;
          let valid26 = true;
          const _errs92 = errors;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            let missing0;
            if (data26.type === void 0 && (missing0 = "type")) {
              const err86 = {};
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            } else {
              if (data26.type !== void 0) {
                if ("file" !== data26.type) {
                  const err87 = {};
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid6 = _errs92 === errors;
          errors = _errs91;
          if (vErrors !== null) {
            if (_errs91) {
              vErrors.length = _errs91;
            } else {
              vErrors = null;
            }
          }
          if (_valid6) {
            const _errs94 = errors;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (data26.type === void 0) {
                const err88 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              if (data26.path === void 0) {
                const err89 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "path" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              for (const key9 in data26) {
                if (!(key9 === "type" || key9 === "path" || key9 === "recipients" || key9 === "trusted" || key9 === "for")) {
                  const err90 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
              if (data26.type !== void 0) {
                if ("file" !== data26.type) {
                  const err91 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "file" } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              }
              if (data26.path !== void 0) {
                let data29 = data26.path;
                if (typeof data29 === "string") {
                  if (func2(data29) < 1) {
                    const err92 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                } else {
                  const err93 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
              if (data26.recipients !== void 0) {
                let data30 = data26.recipients;
                if (Array.isArray(data30)) {
                  if (data30.length < 1) {
                    const err94 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                  const len5 = data30.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data31 = data30[i5];
                    if (typeof data31 === "string") {
                      if (!pattern15.test(data31)) {
                        const err95 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients/" + i5, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/items/pattern", keyword: "pattern", params: { pattern: "^age1[a-z0-9]+$" } };
                        if (vErrors === null) {
                          vErrors = [err95];
                        } else {
                          vErrors.push(err95);
                        }
                        errors++;
                      }
                    } else {
                      const err96 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients/" + i5, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err97 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (data26.trusted !== void 0) {
                if (typeof data26.trusted !== "boolean") {
                  const err98 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              if (data26.for !== void 0) {
                let data33 = data26.for;
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                  if (Object.keys(data33).length < 1) {
                    const err99 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err99];
                    } else {
                      vErrors.push(err99);
                    }
                    errors++;
                  }
                  for (const key10 in data33) {
                    if (!(key10 === "names" || key10 === "environments")) {
                      const err100 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  }
                  if (data33.names !== void 0) {
                    let data34 = data33.names;
                    if (Array.isArray(data34)) {
                      if (data34.length < 1) {
                        const err101 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                      const len6 = data34.length;
                      for (let i6 = 0; i6 < len6; i6++) {
                        let data35 = data34[i6];
                        if (typeof data35 === "string") {
                          if (!pattern2.test(data35)) {
                            const err102 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i6, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err102];
                            } else {
                              vErrors.push(err102);
                            }
                            errors++;
                          }
                        } else {
                          const err103 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i6, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err104 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  }
                  if (data33.environments !== void 0) {
                    let data36 = data33.environments;
                    if (Array.isArray(data36)) {
                      if (data36.length < 1) {
                        const err105 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err105];
                        } else {
                          vErrors.push(err105);
                        }
                        errors++;
                      }
                      const len7 = data36.length;
                      for (let i7 = 0; i7 < len7; i7++) {
                        let data37 = data36[i7];
                        if (typeof data37 === "string") {
                          if (!pattern2.test(data37)) {
                            const err106 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i7, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err106];
                            } else {
                              vErrors.push(err106);
                            }
                            errors++;
                          }
                        } else {
                          const err107 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i7, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err108 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err109 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              }
            } else {
              const err110 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            var _valid6 = _errs94 === errors;
            valid26 = _valid6;
          }
          if (!valid26) {
            const err111 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          const _errs118 = errors;
          let valid36 = true;
          const _errs119 = errors;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            let missing1;
            if (data26.type === void 0 && (missing1 = "type")) {
              const err112 = {};
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            } else {
              if (data26.type !== void 0) {
                if ("github-actions-secret" !== data26.type) {
                  const err113 = {};
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid7 = _errs119 === errors;
          errors = _errs118;
          if (vErrors !== null) {
            if (_errs118) {
              vErrors.length = _errs118;
            } else {
              vErrors = null;
            }
          }
          if (_valid7) {
            const _errs121 = errors;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (data26.type === void 0) {
                const err114 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              if (data26.secret === void 0) {
                const err115 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "secret" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (data26.token_env === void 0) {
                const err116 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "token_env" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              for (const key11 in data26) {
                if (!func4.call(schema6.properties.sinks.additionalProperties.allOf[1].then.properties, key11)) {
                  const err117 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (data26.type !== void 0) {
                if ("github-actions-secret" !== data26.type) {
                  const err118 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "github-actions-secret" } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              }
              if (data26.repository !== void 0) {
                let data40 = data26.repository;
                if (typeof data40 === "string") {
                  if (!pattern18.test(data40)) {
                    const err119 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$" } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                } else {
                  const err120 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/repository/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
              if (data26.environment !== void 0) {
                let data41 = data26.environment;
                if (typeof data41 === "string") {
                  if (func2(data41) < 1) {
                    const err121 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                } else {
                  const err122 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/environment/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
              if (data26.organization !== void 0) {
                let data42 = data26.organization;
                if (typeof data42 === "string") {
                  if (!pattern19.test(data42)) {
                    const err123 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/organization/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                } else {
                  const err124 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/organization/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
              if (data26.visibility !== void 0) {
                let data43 = data26.visibility;
                if (!(data43 === "all" || data43 === "private")) {
                  const err125 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/visibility", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema6.properties.sinks.additionalProperties.allOf[1].then.properties.visibility.enum } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
              if (data26.secret !== void 0) {
                let data44 = data26.secret;
                if (typeof data44 === "string") {
                  if (!pattern20.test(data44)) {
                    const err126 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/secret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$" } };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                } else {
                  const err127 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/secret/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              }
              if (data26.token_env !== void 0) {
                let data45 = data26.token_env;
                if (typeof data45 === "string") {
                  if (!pattern21.test(data45)) {
                    const err128 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                } else {
                  const err129 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/token_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              }
              if (data26.trusted !== void 0) {
                if (typeof data26.trusted !== "boolean") {
                  const err130 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              }
              if (data26.for !== void 0) {
                let data47 = data26.for;
                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                  if (Object.keys(data47).length < 1) {
                    const err131 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                  for (const key12 in data47) {
                    if (!(key12 === "names" || key12 === "environments")) {
                      const err132 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                  }
                  if (data47.names !== void 0) {
                    let data48 = data47.names;
                    if (Array.isArray(data48)) {
                      if (data48.length < 1) {
                        const err133 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err133];
                        } else {
                          vErrors.push(err133);
                        }
                        errors++;
                      }
                      const len8 = data48.length;
                      for (let i8 = 0; i8 < len8; i8++) {
                        let data49 = data48[i8];
                        if (typeof data49 === "string") {
                          if (!pattern2.test(data49)) {
                            const err134 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i8, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err134];
                            } else {
                              vErrors.push(err134);
                            }
                            errors++;
                          }
                        } else {
                          const err135 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i8, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err136 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  }
                  if (data47.environments !== void 0) {
                    let data50 = data47.environments;
                    if (Array.isArray(data50)) {
                      if (data50.length < 1) {
                        const err137 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err137];
                        } else {
                          vErrors.push(err137);
                        }
                        errors++;
                      }
                      const len9 = data50.length;
                      for (let i9 = 0; i9 < len9; i9++) {
                        let data51 = data50[i9];
                        if (typeof data51 === "string") {
                          if (!pattern2.test(data51)) {
                            const err138 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i9, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err138];
                            } else {
                              vErrors.push(err138);
                            }
                            errors++;
                          }
                        } else {
                          const err139 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i9, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err139];
                          } else {
                            vErrors.push(err139);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err140 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err140];
                      } else {
                        vErrors.push(err140);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err141 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
            } else {
              const err142 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            var _valid7 = _errs121 === errors;
            valid36 = _valid7;
          }
          if (!valid36) {
            const err143 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          const _errs150 = errors;
          let valid44 = true;
          const _errs151 = errors;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            let missing2;
            if (data26.type === void 0 && (missing2 = "type")) {
              const err144 = {};
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            } else {
              if (data26.type !== void 0) {
                if ("vault-kv2" !== data26.type) {
                  const err145 = {};
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid8 = _errs151 === errors;
          errors = _errs150;
          if (vErrors !== null) {
            if (_errs150) {
              vErrors.length = _errs150;
            } else {
              vErrors = null;
            }
          }
          if (_valid8) {
            const _errs153 = errors;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (data26.type === void 0) {
                const err146 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
              if (data26.mount === void 0) {
                const err147 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "mount" } };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
              if (data26.path === void 0) {
                const err148 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "path" } };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
              for (const key13 in data26) {
                if (!func4.call(schema6.properties.sinks.additionalProperties.allOf[2].then.properties, key13)) {
                  const err149 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              }
              if (data26.type !== void 0) {
                if ("vault-kv2" !== data26.type) {
                  const err150 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "vault-kv2" } };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
              }
              if (data26.mount !== void 0) {
                let data54 = data26.mount;
                if (typeof data54 === "string") {
                  if (func2(data54) < 1) {
                    const err151 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/mount/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                } else {
                  const err152 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/mount/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
              if (data26.path !== void 0) {
                let data55 = data26.path;
                if (typeof data55 === "string") {
                  if (func2(data55) < 1) {
                    const err153 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                } else {
                  const err154 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              }
              if (data26.field !== void 0) {
                let data56 = data26.field;
                if (typeof data56 === "string") {
                  if (func2(data56) < 1) {
                    const err155 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/field/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                } else {
                  const err156 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/field/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              }
              if (data26.address_env !== void 0) {
                let data57 = data26.address_env;
                if (typeof data57 === "string") {
                  if (!pattern21.test(data57)) {
                    const err157 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/address_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/address_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                } else {
                  const err158 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/address_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/address_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              }
              if (data26.token_env !== void 0) {
                let data58 = data26.token_env;
                if (typeof data58 === "string") {
                  if (!pattern21.test(data58)) {
                    const err159 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                } else {
                  const err160 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/token_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data26.jwt !== void 0) {
                let data59 = data26.jwt;
                if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                  if (data59.role === void 0) {
                    const err161 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/required", keyword: "required", params: { missingProperty: "role" } };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                  for (const key14 in data59) {
                    if (!(key14 === "role" || key14 === "mount" || key14 === "audience")) {
                      const err162 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                  }
                  if (data59.role !== void 0) {
                    let data60 = data59.role;
                    if (typeof data60 === "string") {
                      if (func2(data60) < 1) {
                        const err163 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/role", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err163];
                        } else {
                          vErrors.push(err163);
                        }
                        errors++;
                      }
                    } else {
                      const err164 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/role", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/role/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  }
                  if (data59.mount !== void 0) {
                    let data61 = data59.mount;
                    if (typeof data61 === "string") {
                      if (func2(data61) < 1) {
                        const err165 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/mount/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    } else {
                      const err166 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/mount/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                  if (data59.audience !== void 0) {
                    let data62 = data59.audience;
                    if (typeof data62 === "string") {
                      if (func2(data62) < 1) {
                        const err167 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/audience", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/audience/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err167];
                        } else {
                          vErrors.push(err167);
                        }
                        errors++;
                      }
                    } else {
                      const err168 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/audience", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/audience/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err169 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              }
              if (data26.trusted !== void 0) {
                if (typeof data26.trusted !== "boolean") {
                  const err170 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              }
              if (data26.for !== void 0) {
                let data64 = data26.for;
                if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                  if (Object.keys(data64).length < 1) {
                    const err171 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                  for (const key15 in data64) {
                    if (!(key15 === "names" || key15 === "environments")) {
                      const err172 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                  }
                  if (data64.names !== void 0) {
                    let data65 = data64.names;
                    if (Array.isArray(data65)) {
                      if (data65.length < 1) {
                        const err173 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err173];
                        } else {
                          vErrors.push(err173);
                        }
                        errors++;
                      }
                      const len10 = data65.length;
                      for (let i10 = 0; i10 < len10; i10++) {
                        let data66 = data65[i10];
                        if (typeof data66 === "string") {
                          if (!pattern2.test(data66)) {
                            const err174 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i10, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err174];
                            } else {
                              vErrors.push(err174);
                            }
                            errors++;
                          }
                        } else {
                          const err175 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i10, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err175];
                          } else {
                            vErrors.push(err175);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err176 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                  }
                  if (data64.environments !== void 0) {
                    let data67 = data64.environments;
                    if (Array.isArray(data67)) {
                      if (data67.length < 1) {
                        const err177 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err177];
                        } else {
                          vErrors.push(err177);
                        }
                        errors++;
                      }
                      const len11 = data67.length;
                      for (let i11 = 0; i11 < len11; i11++) {
                        let data68 = data67[i11];
                        if (typeof data68 === "string") {
                          if (!pattern2.test(data68)) {
                            const err178 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i11, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err178];
                            } else {
                              vErrors.push(err178);
                            }
                            errors++;
                          }
                        } else {
                          const err179 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i11, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err179];
                          } else {
                            vErrors.push(err179);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err180 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err180];
                      } else {
                        vErrors.push(err180);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err181 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              }
            } else {
              const err182 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
            var _valid8 = _errs153 === errors;
            valid44 = _valid8;
          }
          if (!valid44) {
            const err183 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
          const _errs190 = errors;
          let valid53 = true;
          const _errs191 = errors;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            let missing3;
            if (data26.type === void 0 && (missing3 = "type")) {
              const err184 = {};
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            } else {
              if (data26.type !== void 0) {
                if ("command" !== data26.type) {
                  const err185 = {};
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid9 = _errs191 === errors;
          errors = _errs190;
          if (vErrors !== null) {
            if (_errs190) {
              vErrors.length = _errs190;
            } else {
              vErrors = null;
            }
          }
          if (_valid9) {
            const _errs193 = errors;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (data26.type === void 0) {
                const err186 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
              if (data26.deliver === void 0) {
                const err187 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/required", keyword: "required", params: { missingProperty: "deliver" } };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
              for (const key16 in data26) {
                if (!(key16 === "type" || key16 === "deliver" || key16 === "mark" || key16 === "state" || key16 === "env" || key16 === "trusted" || key16 === "for")) {
                  const err188 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
              }
              if (data26.type !== void 0) {
                if ("command" !== data26.type) {
                  const err189 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              }
              if (data26.deliver !== void 0) {
                let data71 = data26.deliver;
                if (Array.isArray(data71)) {
                  if (data71.length < 1) {
                    const err190 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                  const len12 = data71.length;
                  for (let i12 = 0; i12 < len12; i12++) {
                    let data72 = data71[i12];
                    if (typeof data72 === "string") {
                      if (func2(data72) < 1) {
                        const err191 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver/" + i12, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err191];
                        } else {
                          vErrors.push(err191);
                        }
                        errors++;
                      }
                    } else {
                      const err192 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver/" + i12, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err192];
                      } else {
                        vErrors.push(err192);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err193 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
              if (data26.mark !== void 0) {
                let data73 = data26.mark;
                if (Array.isArray(data73)) {
                  if (data73.length < 1) {
                    const err194 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                  const len13 = data73.length;
                  for (let i13 = 0; i13 < len13; i13++) {
                    let data74 = data73[i13];
                    if (typeof data74 === "string") {
                      if (func2(data74) < 1) {
                        const err195 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark/" + i13, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    } else {
                      const err196 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark/" + i13, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err197 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
              }
              if (data26.state !== void 0) {
                let data75 = data26.state;
                if (Array.isArray(data75)) {
                  if (data75.length < 1) {
                    const err198 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                  const len14 = data75.length;
                  for (let i14 = 0; i14 < len14; i14++) {
                    let data76 = data75[i14];
                    if (typeof data76 === "string") {
                      if (func2(data76) < 1) {
                        const err199 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/state/" + i14, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err199];
                        } else {
                          vErrors.push(err199);
                        }
                        errors++;
                      }
                    } else {
                      const err200 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/state/" + i14, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err201 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
              }
              if (data26.env !== void 0) {
                let data77 = data26.env;
                if (Array.isArray(data77)) {
                  if (data77.length < 1) {
                    const err202 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                  const len15 = data77.length;
                  for (let i15 = 0; i15 < len15; i15++) {
                    let data78 = data77[i15];
                    if (typeof data78 === "string") {
                      if (!pattern21.test(data78)) {
                        const err203 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i15, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                        if (vErrors === null) {
                          vErrors = [err203];
                        } else {
                          vErrors.push(err203);
                        }
                        errors++;
                      }
                    } else {
                      const err204 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i15, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err205 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
              if (data26.trusted !== void 0) {
                if (typeof data26.trusted !== "boolean") {
                  const err206 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
              }
              if (data26.for !== void 0) {
                let data80 = data26.for;
                if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                  if (Object.keys(data80).length < 1) {
                    const err207 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                  for (const key17 in data80) {
                    if (!(key17 === "names" || key17 === "environments")) {
                      const err208 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  }
                  if (data80.names !== void 0) {
                    let data81 = data80.names;
                    if (Array.isArray(data81)) {
                      if (data81.length < 1) {
                        const err209 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors++;
                      }
                      const len16 = data81.length;
                      for (let i16 = 0; i16 < len16; i16++) {
                        let data82 = data81[i16];
                        if (typeof data82 === "string") {
                          if (!pattern2.test(data82)) {
                            const err210 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i16, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err210];
                            } else {
                              vErrors.push(err210);
                            }
                            errors++;
                          }
                        } else {
                          const err211 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i16, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err211];
                          } else {
                            vErrors.push(err211);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err212 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                  }
                  if (data80.environments !== void 0) {
                    let data83 = data80.environments;
                    if (Array.isArray(data83)) {
                      if (data83.length < 1) {
                        const err213 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err213];
                        } else {
                          vErrors.push(err213);
                        }
                        errors++;
                      }
                      const len17 = data83.length;
                      for (let i17 = 0; i17 < len17; i17++) {
                        let data84 = data83[i17];
                        if (typeof data84 === "string") {
                          if (!pattern2.test(data84)) {
                            const err214 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i17, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err214];
                            } else {
                              vErrors.push(err214);
                            }
                            errors++;
                          }
                        } else {
                          const err215 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i17, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err215];
                          } else {
                            vErrors.push(err215);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err216 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err216];
                      } else {
                        vErrors.push(err216);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err217 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
              }
            } else {
              const err218 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
            var _valid9 = _errs193 === errors;
            valid53 = _valid9;
          }
          if (!valid53) {
            const err219 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.type === void 0) {
              const err220 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
            if (data26.type !== void 0) {
              let data85 = data26.type;
              if (!(data85 === "file" || data85 === "github-actions-secret" || data85 === "vault-kv2" || data85 === "command")) {
                const err221 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.sinks.additionalProperties.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
          } else {
            const err222 = { instancePath: instancePath + "/sinks/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err222];
            } else {
              vErrors.push(err222);
            }
            errors++;
          }
        }
      } else {
        const err223 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err223];
        } else {
          vErrors.push(err223);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data86 = data.policies;
      if (Array.isArray(data86)) {
        const len18 = data86.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data87 = data86[i18];
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            if (data87.name === void 0) {
              const err224 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            for (const key18 in data87) {
              if (!(key18 === "name" || key18 === "match" || key18 === "except" || key18 === "on" || key18 === "schema" || key18 === "risks" || key18 === "severity" || key18 === "message")) {
                const err225 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data87.name !== void 0) {
              let data88 = data87.name;
              if (typeof data88 === "string") {
                if (!pattern0.test(data88)) {
                  const err226 = { instancePath: instancePath + "/policies/" + i18 + "/name", schemaPath: "#/properties/policies/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              } else {
                const err227 = { instancePath: instancePath + "/policies/" + i18 + "/name", schemaPath: "#/properties/policies/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data87.match !== void 0) {
              let data89 = data87.match;
              if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                if (Object.keys(data89).length < 1) {
                  const err228 = { instancePath: instancePath + "/policies/" + i18 + "/match", schemaPath: "#/properties/policies/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
                for (const key19 in data89) {
                  if (!(key19 === "environment" || key19 === "role" || key19 === "names" || key19 === "workspace")) {
                    const err229 = { instancePath: instancePath + "/policies/" + i18 + "/match", schemaPath: "#/properties/policies/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                }
                if (data89.environment !== void 0) {
                  let data90 = data89.environment;
                  const _errs238 = errors;
                  let valid74 = false;
                  const _errs239 = errors;
                  if (typeof data90 === "string") {
                    if (!pattern2.test(data90)) {
                      const err230 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                  } else {
                    const err231 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                  var _valid10 = _errs239 === errors;
                  valid74 = valid74 || _valid10;
                  if (!valid74) {
                    const _errs241 = errors;
                    if (Array.isArray(data90)) {
                      if (data90.length < 1) {
                        const err232 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err232];
                        } else {
                          vErrors.push(err232);
                        }
                        errors++;
                      }
                      const len19 = data90.length;
                      for (let i19 = 0; i19 < len19; i19++) {
                        let data91 = data90[i19];
                        if (typeof data91 === "string") {
                          if (!pattern2.test(data91)) {
                            const err233 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment/" + i19, schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err233];
                            } else {
                              vErrors.push(err233);
                            }
                            errors++;
                          }
                        } else {
                          const err234 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment/" + i19, schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err234];
                          } else {
                            vErrors.push(err234);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err235 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err235];
                      } else {
                        vErrors.push(err235);
                      }
                      errors++;
                    }
                    var _valid10 = _errs241 === errors;
                    valid74 = valid74 || _valid10;
                  }
                  if (!valid74) {
                    const err236 = { instancePath: instancePath + "/policies/" + i18 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err236];
                    } else {
                      vErrors.push(err236);
                    }
                    errors++;
                  } else {
                    errors = _errs238;
                    if (vErrors !== null) {
                      if (_errs238) {
                        vErrors.length = _errs238;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data89.role !== void 0) {
                  let data92 = data89.role;
                  const _errs246 = errors;
                  let valid77 = false;
                  const _errs247 = errors;
                  if (typeof data92 === "string") {
                    if (!pattern2.test(data92)) {
                      const err237 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err237];
                      } else {
                        vErrors.push(err237);
                      }
                      errors++;
                    }
                  } else {
                    const err238 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                  var _valid11 = _errs247 === errors;
                  valid77 = valid77 || _valid11;
                  if (!valid77) {
                    const _errs249 = errors;
                    if (!(typeof data92 == "number" && (!(data92 % 1) && !isNaN(data92)) && isFinite(data92))) {
                      const err239 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                    if (typeof data92 == "number" && isFinite(data92)) {
                      if (data92 > 9007199254740991 || isNaN(data92)) {
                        const err240 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err240];
                        } else {
                          vErrors.push(err240);
                        }
                        errors++;
                      }
                      if (data92 < 1 || isNaN(data92)) {
                        const err241 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err241];
                        } else {
                          vErrors.push(err241);
                        }
                        errors++;
                      }
                    }
                    var _valid11 = _errs249 === errors;
                    valid77 = valid77 || _valid11;
                    if (!valid77) {
                      const _errs251 = errors;
                      if (Array.isArray(data92)) {
                        if (data92.length < 1) {
                          const err242 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err242];
                          } else {
                            vErrors.push(err242);
                          }
                          errors++;
                        }
                        const len20 = data92.length;
                        for (let i20 = 0; i20 < len20; i20++) {
                          let data93 = data92[i20];
                          const _errs254 = errors;
                          let valid80 = false;
                          const _errs255 = errors;
                          if (typeof data93 === "string") {
                            if (!pattern2.test(data93)) {
                              const err243 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err243];
                              } else {
                                vErrors.push(err243);
                              }
                              errors++;
                            }
                          } else {
                            const err244 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err244];
                            } else {
                              vErrors.push(err244);
                            }
                            errors++;
                          }
                          var _valid12 = _errs255 === errors;
                          valid80 = valid80 || _valid12;
                          if (!valid80) {
                            const _errs257 = errors;
                            if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                              const err245 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err245];
                              } else {
                                vErrors.push(err245);
                              }
                              errors++;
                            }
                            if (typeof data93 == "number" && isFinite(data93)) {
                              if (data93 > 9007199254740991 || isNaN(data93)) {
                                const err246 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err246];
                                } else {
                                  vErrors.push(err246);
                                }
                                errors++;
                              }
                              if (data93 < 1 || isNaN(data93)) {
                                const err247 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err247];
                                } else {
                                  vErrors.push(err247);
                                }
                                errors++;
                              }
                            }
                            var _valid12 = _errs257 === errors;
                            valid80 = valid80 || _valid12;
                          }
                          if (!valid80) {
                            const err248 = { instancePath: instancePath + "/policies/" + i18 + "/match/role/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err248];
                            } else {
                              vErrors.push(err248);
                            }
                            errors++;
                          } else {
                            errors = _errs254;
                            if (vErrors !== null) {
                              if (_errs254) {
                                vErrors.length = _errs254;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                      } else {
                        const err249 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err249];
                        } else {
                          vErrors.push(err249);
                        }
                        errors++;
                      }
                      var _valid11 = _errs251 === errors;
                      valid77 = valid77 || _valid11;
                    }
                  }
                  if (!valid77) {
                    const err250 = { instancePath: instancePath + "/policies/" + i18 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err250];
                    } else {
                      vErrors.push(err250);
                    }
                    errors++;
                  } else {
                    errors = _errs246;
                    if (vErrors !== null) {
                      if (_errs246) {
                        vErrors.length = _errs246;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data89.names !== void 0) {
                  let data94 = data89.names;
                  if (Array.isArray(data94)) {
                    if (data94.length < 1) {
                      const err251 = { instancePath: instancePath + "/policies/" + i18 + "/match/names", schemaPath: "#/properties/policies/items/properties/match/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err251];
                      } else {
                        vErrors.push(err251);
                      }
                      errors++;
                    }
                    const len21 = data94.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data95 = data94[i21];
                      if (typeof data95 === "string") {
                        if (!pattern2.test(data95)) {
                          const err252 = { instancePath: instancePath + "/policies/" + i18 + "/match/names/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err252];
                          } else {
                            vErrors.push(err252);
                          }
                          errors++;
                        }
                      } else {
                        const err253 = { instancePath: instancePath + "/policies/" + i18 + "/match/names/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err253];
                        } else {
                          vErrors.push(err253);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err254 = { instancePath: instancePath + "/policies/" + i18 + "/match/names", schemaPath: "#/properties/policies/items/properties/match/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
                if (data89.workspace !== void 0) {
                  let data96 = data89.workspace;
                  const _errs264 = errors;
                  let valid83 = false;
                  const _errs265 = errors;
                  if (typeof data96 === "string") {
                    if (!pattern2.test(data96)) {
                      const err255 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err255];
                      } else {
                        vErrors.push(err255);
                      }
                      errors++;
                    }
                  } else {
                    const err256 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                  var _valid13 = _errs265 === errors;
                  valid83 = valid83 || _valid13;
                  if (!valid83) {
                    const _errs267 = errors;
                    if (Array.isArray(data96)) {
                      if (data96.length < 1) {
                        const err257 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err257];
                        } else {
                          vErrors.push(err257);
                        }
                        errors++;
                      }
                      const len22 = data96.length;
                      for (let i22 = 0; i22 < len22; i22++) {
                        let data97 = data96[i22];
                        if (typeof data97 === "string") {
                          if (!pattern2.test(data97)) {
                            const err258 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace/" + i22, schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err258];
                            } else {
                              vErrors.push(err258);
                            }
                            errors++;
                          }
                        } else {
                          const err259 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace/" + i22, schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err259];
                          } else {
                            vErrors.push(err259);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err260 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err260];
                      } else {
                        vErrors.push(err260);
                      }
                      errors++;
                    }
                    var _valid13 = _errs267 === errors;
                    valid83 = valid83 || _valid13;
                  }
                  if (!valid83) {
                    const err261 = { instancePath: instancePath + "/policies/" + i18 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  } else {
                    errors = _errs264;
                    if (vErrors !== null) {
                      if (_errs264) {
                        vErrors.length = _errs264;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err262 = { instancePath: instancePath + "/policies/" + i18 + "/match", schemaPath: "#/properties/policies/items/properties/match/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data87.except !== void 0) {
              let data98 = data87.except;
              if (Array.isArray(data98)) {
                if (data98.length < 1) {
                  const err263 = { instancePath: instancePath + "/policies/" + i18 + "/except", schemaPath: "#/properties/policies/items/properties/except/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
                const len23 = data98.length;
                for (let i23 = 0; i23 < len23; i23++) {
                  let data99 = data98[i23];
                  if (typeof data99 === "string") {
                    if (!pattern2.test(data99)) {
                      const err264 = { instancePath: instancePath + "/policies/" + i18 + "/except/" + i23, schemaPath: "#/properties/policies/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                  } else {
                    const err265 = { instancePath: instancePath + "/policies/" + i18 + "/except/" + i23, schemaPath: "#/properties/policies/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                }
              } else {
                const err266 = { instancePath: instancePath + "/policies/" + i18 + "/except", schemaPath: "#/properties/policies/items/properties/except/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err266];
                } else {
                  vErrors.push(err266);
                }
                errors++;
              }
            }
            if (data87.on !== void 0) {
              let data100 = data87.on;
              if (!(data100 === "client" || data100 === "create" || data100 === "change")) {
                const err267 = { instancePath: instancePath + "/policies/" + i18 + "/on", schemaPath: "#/properties/policies/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema6.properties.policies.items.properties.on.enum } };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
            if (data87.schema !== void 0) {
              let data101 = data87.schema;
              const _errs277 = errors;
              let valid88 = false;
              const _errs278 = errors;
              if (!(data101 && typeof data101 == "object" && !Array.isArray(data101))) {
                const err268 = { instancePath: instancePath + "/policies/" + i18 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
              var _valid14 = _errs278 === errors;
              valid88 = valid88 || _valid14;
              if (!valid88) {
                const _errs280 = errors;
                if (typeof data101 !== "boolean") {
                  const err269 = { instancePath: instancePath + "/policies/" + i18 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err269];
                  } else {
                    vErrors.push(err269);
                  }
                  errors++;
                }
                var _valid14 = _errs280 === errors;
                valid88 = valid88 || _valid14;
              }
              if (!valid88) {
                const err270 = { instancePath: instancePath + "/policies/" + i18 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
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
            if (data87.risks !== void 0) {
              let data102 = data87.risks;
              if (Array.isArray(data102)) {
                if (data102.length < 1) {
                  const err271 = { instancePath: instancePath + "/policies/" + i18 + "/risks", schemaPath: "#/properties/policies/items/properties/risks/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                const len24 = data102.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data103 = data102[i24];
                  if (typeof data103 === "string") {
                    if (!pattern40.test(data103)) {
                      const err272 = { instancePath: instancePath + "/policies/" + i18 + "/risks/" + i24, schemaPath: "#/properties/policies/items/properties/risks/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err272];
                      } else {
                        vErrors.push(err272);
                      }
                      errors++;
                    }
                  } else {
                    const err273 = { instancePath: instancePath + "/policies/" + i18 + "/risks/" + i24, schemaPath: "#/properties/policies/items/properties/risks/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                }
              } else {
                const err274 = { instancePath: instancePath + "/policies/" + i18 + "/risks", schemaPath: "#/properties/policies/items/properties/risks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
            }
            if (data87.severity !== void 0) {
              let data104 = data87.severity;
              if (!(data104 === "error" || data104 === "warning")) {
                const err275 = { instancePath: instancePath + "/policies/" + i18 + "/severity", schemaPath: "#/properties/policies/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema6.properties.policies.items.properties.severity.enum } };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
            if (data87.message !== void 0) {
              let data105 = data87.message;
              if (typeof data105 === "string") {
                if (!pattern2.test(data105)) {
                  const err276 = { instancePath: instancePath + "/policies/" + i18 + "/message", schemaPath: "#/properties/policies/items/properties/message/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
              } else {
                const err277 = { instancePath: instancePath + "/policies/" + i18 + "/message", schemaPath: "#/properties/policies/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
          } else {
            const err278 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
        }
      } else {
        const err279 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err279];
        } else {
          vErrors.push(err279);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data106 = data.tokens;
      if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
        for (const key20 in data106) {
          if (!(key20 === "deliver_to" || key20 === "rotate_after")) {
            const err280 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
            if (vErrors === null) {
              vErrors = [err280];
            } else {
              vErrors.push(err280);
            }
            errors++;
          }
        }
        if (data106.deliver_to !== void 0) {
          let data107 = data106.deliver_to;
          const _errs293 = errors;
          let valid92 = false;
          const _errs294 = errors;
          if (!(data107 === "none" || data107 === "discard")) {
            const err281 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.tokens.properties.deliver_to.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err281];
            } else {
              vErrors.push(err281);
            }
            errors++;
          }
          var _valid15 = _errs294 === errors;
          valid92 = valid92 || _valid15;
          if (!valid92) {
            const _errs295 = errors;
            if (Array.isArray(data107)) {
              if (data107.length < 1) {
                const err282 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err282];
                } else {
                  vErrors.push(err282);
                }
                errors++;
              }
              const len25 = data107.length;
              for (let i25 = 0; i25 < len25; i25++) {
                let data108 = data107[i25];
                if (typeof data108 === "string") {
                  if (func2(data108) < 1) {
                    const err283 = { instancePath: instancePath + "/tokens/deliver_to/" + i25, schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                } else {
                  const err284 = { instancePath: instancePath + "/tokens/deliver_to/" + i25, schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err284];
                  } else {
                    vErrors.push(err284);
                  }
                  errors++;
                }
              }
            } else {
              const err285 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err285];
              } else {
                vErrors.push(err285);
              }
              errors++;
            }
            var _valid15 = _errs295 === errors;
            valid92 = valid92 || _valid15;
          }
          if (!valid92) {
            const err286 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          } else {
            errors = _errs293;
            if (vErrors !== null) {
              if (_errs293) {
                vErrors.length = _errs293;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data106.rotate_after !== void 0) {
          let data109 = data106.rotate_after;
          if (typeof data109 === "string") {
            if (!pattern42.test(data109)) {
              const err287 = { instancePath: instancePath + "/tokens/rotate_after", schemaPath: "#/properties/tokens/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
              if (vErrors === null) {
                vErrors = [err287];
              } else {
                vErrors.push(err287);
              }
              errors++;
            }
          } else {
            const err288 = { instancePath: instancePath + "/tokens/rotate_after", schemaPath: "#/properties/tokens/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
        }
      } else {
        const err289 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err289];
        } else {
          vErrors.push(err289);
        }
        errors++;
      }
    }
  } else {
    const err290 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err290];
    } else {
      vErrors.push(err290);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
__name(validate21, "validate21");

// src/manifest/read/sinks.ts
var deliveryWords = ["none", "discard"];
function* checkSinks(list5, path14, known) {
  if (!Array.isArray(list5)) return;
  for (const [index, sink] of list5.entries()) {
    if (typeof sink !== "string" || sink === "" || known.includes(sink)) continue;
    yield {
      rule: "unknown-sink",
      message: `there is no sink ${JSON.stringify(sink)} in the configuration`,
      fix: deliveryWords.includes(sink) ? `write \`deliver_to: ${sink}\`, without a list` : pickOne(sink, known, "add it to `sinks` of keyward.yaml"),
      path: [...path14, index],
      at: "value",
      missing: [["sinks", sink]]
    };
  }
}
__name(checkSinks, "checkSinks");

// src/config/check-policies.ts
function* checkPolicies(config) {
  const policies = valueAt(config, ["policies"]);
  if (!Array.isArray(policies)) return;
  const names2 = /* @__PURE__ */ new Set();
  const workspaces = Object.keys(asMap2(valueAt(config, ["workspaces"])));
  for (const [index, policy] of policies.entries()) {
    if (!isMap(policy)) continue;
    const path14 = ["policies", index];
    if (typeof policy["name"] === "string" && names2.has(policy["name"])) {
      const message = `a policy above is already named ${JSON.stringify(policy["name"])}`;
      yield fault("policy-name", message, "give each policy its own name", [...path14, "name"]);
    }
    names2.add(policy["name"]);
    yield* checkKind(policy, path14);
    yield* checkWorkspaces(
      valueAt(policy, ["match", "workspace"]),
      [...path14, "match", "workspace"],
      workspaces
    );
  }
}
__name(checkPolicies, "checkPolicies");
function* checkKind(policy, path14) {
  const change = policy["on"] === "change";
  const [wanted, other] = change ? ["risks", "schema"] : ["schema", "risks"];
  const kind = change ? "a policy on changes" : "a policy on clients";
  const example3 = change ? "`risks: [widens]`" : "`schema: { required: [ip_allow_list] }`";
  const instead = `or write \`on: ${change ? "client" : "change"}\``;
  if (policy[wanted] === void 0) {
    const fix = policy[other] === void 0 ? `add it, for example ${example3}` : `add it, ${instead}`;
    yield fault("policy-kind", `${kind} needs \`${wanted}\``, fix, path14);
  }
  if (policy[other] !== void 0) {
    const message = `${kind} cannot have \`${other}\``;
    yield { ...fault("policy-kind", message, `remove it, ${instead}`, [...path14, other]), at: "key" };
  }
  yield* checkRisks(policy["risks"], [...path14, "risks"]);
}
__name(checkKind, "checkKind");
function* checkRisks(risks, path14) {
  if (!Array.isArray(risks)) return;
  const known = [...new Set(Object.values(riskEffects)), ...Object.keys(riskEffects)];
  for (const [index, risk] of risks.entries()) {
    if (typeof risk !== "string" || known.includes(risk)) continue;
    const message = `unknown effect or risk ${JSON.stringify(risk)}`;
    yield fault("unknown-risk", message, pickOne(risk, known, ""), [...path14, index]);
  }
}
__name(checkRisks, "checkRisks");
function* checkWorkspaces(written, path14, known) {
  for (const [index, pattern] of [written].flat().entries()) {
    if (typeof pattern !== "string" || known.some((name) => matchesGlob(pattern, name))) continue;
    const message = `${JSON.stringify(pattern)} matches no workspace of this configuration`;
    const at = Array.isArray(written) ? [...path14, index] : path14;
    yield fault("policy-workspace", message, pickOne(pattern, known, "correct it"), at);
  }
}
__name(checkWorkspaces, "checkWorkspaces");
function fault(rule, message, fix, path14) {
  return { rule, message, fix, path: path14, at: "value" };
}
__name(fault, "fault");
function asMap2(value) {
  return isMap(value) ? value : {};
}
__name(asMap2, "asMap");

// src/config/template.ts
var placeholders = ["name", "NAME", "id", "environment", "workspace", "customer"];
function templateFindings(template, { folders, otherTemplates } = { folders: true, otherTemplates: "" }) {
  const findings = [...unknownPlaceholders(template)];
  if (!/\{(name|NAME|id)\}/.test(`${template} ${otherTemplates}`)) {
    findings.push({ message: "the place is the same for every client", fix: "add {name} to it" });
  }
  const [head = ""] = template.split("{");
  if (!/[^./\\\s]/.test(head)) {
    const fix = folders ? "begin it with a folder: `tokens/{name}`" : "begin it with a word: `WORKATO_{NAME}`";
    findings.push({ message: "the place does not begin with literal text", fix });
  }
  return [...findings, ...[parentFolderFinding(template)].filter((finding) => finding !== null)];
}
__name(templateFindings, "templateFindings");
function parentFolderFinding(template) {
  const [head = ""] = template.split("{");
  if (!/(^|[/\\])\.\.([/\\]|$)/.test(template.slice(head.length))) return null;
  return {
    message: "the path contains `..` after a placeholder",
    fix: "write the folder without `..`, before the placeholder"
  };
}
__name(parentFolderFinding, "parentFolderFinding");
function unknownPlaceholders(template) {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const findings = used.filter((name) => !placeholders.includes(name)).map(unknownPlaceholder);
  if (!/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ""))) return findings;
  return [...findings, { message: "a brace is unmatched", fix: "write placeholders as {name}" }];
}
__name(unknownPlaceholders, "unknownPlaceholders");
function unknownPlaceholder(name) {
  const near = nearest2(name, placeholders);
  const all = placeholders.map((one) => `{${one}}`).join(", ");
  return {
    message: `{${name}} is not a known placeholder`,
    fix: near === null ? `use ${all}` : `did you mean {${near}}?`
  };
}
__name(unknownPlaceholder, "unknownPlaceholder");

// src/config/check-sink.ts
function* checkSinkTable(config) {
  const secrets = new Set(tokenVariables(config));
  for (const [name, sink] of entries(valueAt(config, ["sinks"]))) {
    const path14 = ["sinks", name];
    if (deliveryWords.includes(name)) {
      const message = `\`${name}\` is a reserved word of \`deliver_to\` and cannot be the name of a sink`;
      yield { rule: "sink-name", message, fix: "choose another name", path: path14, at: "key" };
    }
    yield* checkPath(sink, path14);
    if (valueAt(sink, ["type"]) === "github-actions-secret") yield* checkGithub(sink, path14);
    if (valueAt(sink, ["type"]) === "command") yield* checkCommand(sink, path14, secrets);
  }
}
__name(checkSinkTable, "checkSinkTable");
function* checkPath(sink, path14) {
  const template = valueAt(sink, ["path"]);
  if (typeof template !== "string" || template === "") return;
  for (const finding of templateFindings(template)) {
    yield { rule: "template", ...finding, path: [...path14, "path"], at: "value" };
  }
}
__name(checkPath, "checkPath");
function* checkGithub(sink, path14) {
  const text2 = /* @__PURE__ */ __name((key) => {
    const value = valueAt(sink, [key]);
    return typeof value === "string" ? value : "";
  }, "text");
  const finding = /* @__PURE__ */ __name((key, message, fix) => ({
    rule: "github-sink",
    message,
    fix,
    path: text2(key) === "" ? path14 : [...path14, key],
    at: "value"
  }), "finding");
  const [repository, organization, secret] = [text2("repository"), text2("organization"), text2("secret")];
  if (repository === "" && organization === "")
    yield finding(
      "type",
      "the sink has neither `repository` nor `organization`",
      "add `repository: owner/name`"
    );
  if (repository !== "" && organization !== "")
    yield finding("organization", "the sink has both `repository` and `organization`", "remove one of them");
  if (organization !== "" && text2("environment") !== "")
    yield finding(
      "environment",
      "an organisation has no environments",
      "use `repository` instead of `organization`, or remove `environment`"
    );
  if (text2("token_env") === "GITHUB_TOKEN")
    yield finding(
      "token_env",
      "the GITHUB_TOKEN of a workflow cannot write secrets",
      "set it to a variable that holds the token of a GitHub App or a fine-grained token with write access to secrets and variables, such as KEYWARD_GITHUB_TOKEN"
    );
  if (/^GITHUB_/i.test(secret))
    yield finding(
      "secret",
      "GitHub rejects secrets with a name that begins with GITHUB_",
      "use another prefix: `WORKATO_{NAME}`"
    );
  if (secret === "") return;
  const whole = templateFindings(secret, {
    folders: false,
    otherTemplates: `${repository} ${text2("environment")}`
  });
  for (const one of whole) yield { rule: "template", ...one, path: [...path14, "secret"], at: "value" };
  for (const key of ["repository", "environment"]) {
    for (const one of unknownPlaceholders(text2(key)))
      yield { rule: "template", ...one, path: [...path14, key], at: "value" };
  }
}
__name(checkGithub, "checkGithub");
function* checkCommand(sink, path14, secrets) {
  const keys = ["deliver", "mark", "state"].filter((key) => Array.isArray(valueAt(sink, [key])));
  for (const key of keys) {
    const argv = texts(valueAt(sink, [key]));
    yield* checkArguments(argv, [...path14, key]);
  }
  if (keys.includes("mark") !== keys.includes("state")) {
    const [has3, lacks] = keys.includes("mark") ? ["mark", "state"] : ["state", "mark"];
    const message = `\`${has3}\` has no effect without \`${lacks}\``;
    yield {
      rule: "command-sink",
      message,
      fix: `add \`${lacks}\`, or remove \`${has3}\``,
      path: [...path14, has3],
      at: "key"
    };
  }
  for (const [index, name] of texts(valueAt(sink, ["env"])).entries()) {
    if (!secrets.has(name)) continue;
    const message = `${name} holds a token of this configuration, which must not be passed to a program`;
    yield { rule: "command-sink", message, fix: "remove it", path: [...path14, "env", index], at: "value" };
  }
}
__name(checkCommand, "checkCommand");
function* checkArguments(argv, path14) {
  const finding = /* @__PURE__ */ __name((index, message, fix) => ({
    rule: "template",
    message,
    fix,
    path: [...path14, index],
    at: "value"
  }), "finding");
  for (const [index, argument] of argv.entries()) {
    for (const one of unknownPlaceholders(argument)) yield finding(index, one.message, one.fix);
    if (parentFolderFinding(argument) !== null)
      yield finding(index, "the argument contains `..` after a placeholder", "write the folder without `..`");
    if (index === 0 && argument.includes("{"))
      yield finding(
        index,
        "the program contains a placeholder, so a client's name would choose the program",
        "write the program without placeholders"
      );
    else if (argument.startsWith("{"))
      yield finding(
        index,
        "the argument begins with a placeholder, so a client's name could be interpreted as an option",
        "begin it with literal text: `workato/{name}`"
      );
  }
  if (!argv.some((argument) => /\{(name|NAME|id)\}/.test(argument)))
    yield {
      rule: "template",
      message: "the arguments are the same for every client",
      fix: "add {name} to one of them",
      path: path14,
      at: "value"
    };
}
__name(checkArguments, "checkArguments");
function tokenVariables(config) {
  const rows = [...entries(valueAt(config, ["workspaces"])), ...entries(valueAt(config, ["sinks"]))];
  const named = rows.map(([, row]) => valueAt(row, ["token_env"]));
  return ["WORKATO_API_TOKEN", "VAULT_TOKEN", ...named.filter((name) => typeof name === "string")];
}
__name(tokenVariables, "tokenVariables");
function texts(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
__name(texts, "texts");
function entries(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
__name(entries, "entries");

// src/config/check.ts
function* checkConfig(config, allowedHosts) {
  for (const [name, workspace] of entries2(valueAt(config, ["workspaces"]))) {
    yield* checkHost(workspace, ["workspaces", name, "host"], allowedHosts);
    yield* checkPrune(workspace, ["workspaces", name, "prune"]);
  }
  const sinks = entries2(valueAt(config, ["sinks"]));
  yield* checkSinkTable(config);
  yield* checkPolicies(config);
  const known = sinks.map(([name]) => name);
  yield* checkSinks(valueAt(config, ["tokens", "deliver_to"]), ["tokens", "deliver_to"], known);
}
__name(checkConfig, "checkConfig");
function* checkHost(workspace, path14, allowed) {
  const host = valueAt(workspace, ["host"]);
  if (typeof host !== "string" || host === "") return;
  const read = readHost(host, allowed);
  if ("message" in read) yield { rule: "host", ...read, path: path14, at: "value" };
}
__name(checkHost, "checkHost");
function* checkPrune(workspace, path14) {
  if (valueAt(workspace, ["prune"]) !== true) return;
  const missing2 = ["scope", "self"].filter((key) => valueAt(workspace, [key]) === void 0);
  if (missing2.length === 0) return;
  const names2 = missing2.map((key) => `\`${key}\``).join(" and ");
  const fix = `add ${names2}: \`scope\` limits what prune can delete, and \`self\` names the clients that keyward itself uses`;
  const finding = {
    rule: "prune-unbounded",
    message: `\`prune\` needs ${names2}`,
    fix,
    path: path14,
    at: "value"
  };
  const places = missing2.map((key) => [...path14.slice(0, -1), key]);
  yield places.length === 1 ? { ...finding, missing: places } : finding;
}
__name(checkPrune, "checkPrune");
function entries2(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
__name(entries2, "entries");

// src/model/overlap.ts
function scopesMeet(a, b) {
  if (a === null || b === null) return true;
  return listsMeet(a.names, b.names) && listsMeet(a.environments, b.environments);
}
__name(scopesMeet, "scopesMeet");
function globsMeet(a, b) {
  const [left, right] = [characters(a), characters(b)];
  let below = right.map((_, j) => onlyStars(right.slice(j)));
  below.push(true);
  for (const character of [...left].reverse()) {
    const row = [];
    row[right.length] = character === "*" && below[right.length] === true;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const other = right[j];
      const star = (character === "*" || other === "*") && (below[j] === true || row[j + 1] === true);
      const pair = character !== "*" && other !== "*" && fit(character, other) && below[j + 1] === true;
      row[j] = star || pair;
    }
    below = row;
  }
  return below[0] === true;
}
__name(globsMeet, "globsMeet");
function listsMeet(a, b) {
  if (a === void 0 || b === void 0) return true;
  return a.some((one) => b.some((other) => globsMeet(one, other)));
}
__name(listsMeet, "listsMeet");
function characters(pattern) {
  return [...pattern.normalize("NFC")];
}
__name(characters, "characters");
function onlyStars(pattern) {
  return pattern.every((character) => character === "*");
}
__name(onlyStars, "onlyStars");
function fit(a, b) {
  return a === "?" || b === "?" || a === b;
}
__name(fit, "fit");

// src/config/overlap.ts
function findOverlaps(at, { workspaces }, allowedHosts) {
  const entries4 = Object.entries(workspaces);
  return entries4.flatMap(
    ([name, one], index) => entries4.slice(0, index).filter(([, other]) => reaches(one, allowedHosts) === reaches(other, allowedHosts)).filter(([, other]) => scopesMeet(one.scope ?? null, other.scope ?? null)).map(([earlier, other]) => overlap(at, [earlier, other], [name, one]))
  );
}
__name(findOverlaps, "findOverlaps");
function reaches({ host, token_env }, allowedHosts) {
  const read = readHost(host, allowedHosts);
  return JSON.stringify(["origin" in read ? read.origin : host, token_env]);
}
__name(reaches, "reaches");
function overlap(at, [earlier, other], [name, one]) {
  const first = at.lines.at(at.document.offsetOf(["workspaces", earlier, "scope"]));
  const place = `${at.file}:${first.line}:${first.column}`;
  const scopes = [other, one].map(({ scope }) => described(scope ?? null)).join(" and ");
  return findingOf(at, {
    rule: "scopes-overlap",
    message: `${JSON.stringify(earlier)} (${place}) and ${JSON.stringify(name)} have the same host and token, and their scopes overlap: ${scopes}`,
    fix: "give each of them a `scope` that excludes the clients of the other",
    path: ["workspaces", name, "scope"],
    at: "value"
  });
}
__name(overlap, "overlap");
function described(scope) {
  if (scope === null) return "no scope (all clients)";
  const { names: names2, environments } = scope;
  const parts = [
    names2 === void 0 ? [] : [`names ${names2.join(", ")}`],
    environments === void 0 ? [] : [`environments ${environments.join(", ")}`]
  ];
  return parts.flat().join(" in ");
}
__name(described, "described");

// src/policy/schema/passing-members.ts
var nothing = { required: /* @__PURE__ */ new Set(), chosen: false, not: [] };
var lowerBounds = /* @__PURE__ */ new Set(["minimum", "exclusiveMinimum", "minItems", "contains"]);
function passingMembers(root, shape, path14) {
  return new Walk(root, path14).visit(root, shape, path14, nothing);
}
__name(passingMembers, "passingMembers");
var Walk = class {
  static {
    __name(this, "Walk");
  }
  #root;
  #top;
  constructor(root, top) {
    this.#root = root;
    this.#top = top;
  }
  /** What is inside `not` and `if` is not an assertion. */
  visit(schema, shape, path14, around) {
    if (!isMap(schema) || shape === null) return [];
    const known = both(around, this.#guaranteed(schema));
    const same = /* @__PURE__ */ __name((key, guaranteed = known) => this.visit(schema[key], shape, [...path14, key], guaranteed), "same");
    const each = /* @__PURE__ */ __name((key) => list(schema[key]).flatMap((one, index) => this.visit(one, shape, [...path14, key, index], known)), "each");
    return [
      ...passingWords(schema, shape, path14, known),
      ...this.#properties(schema, shape, path14, known),
      ...["allOf", "anyOf", "oneOf"].flatMap(each),
      ...same("then", both(known, this.#guaranteed(schema["if"]))),
      ...same("else"),
      ...["items", "contains"].flatMap(
        (key) => this.visit(schema[key], shape.items ?? null, [...path14, key], nothing)
      ),
      ...this.#referred(schema, shape, known)
    ];
  }
  #properties(schema, shape, path14, known) {
    const properties = isMap(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    return properties.flatMap(([name, held]) => {
      const member = shape.properties?.[name] ?? null;
      const at = [...path14, "properties", name];
      return [
        ...known.required.has(name) ? [] : passingAbsence(name, held, member, at),
        ...this.visit(held, member, at, nothing)
      ];
    });
  }
  #referred(schema, shape, known) {
    const { steps, held } = this.#reference(schema);
    return held === void 0 ? [] : this.visit(held, shape, [...this.#top, ...steps], known);
  }
  /** What a schema itself guarantees, also by what it refers to or combines with `allOf`. */
  #guaranteed(schema) {
    if (!isMap(schema)) return nothing;
    const required = list(schema["required"]).map(String);
    const addresses = required.some((name) => name === "ip_allow_list" || name === "ip_address_count");
    const own = {
      required: /* @__PURE__ */ new Set([...required, ...addresses ? ["ip_allow_list", "ip_address_count"] : []]),
      chosen: isChosen(schema),
      not: isMap(schema["not"]) ? [schema["not"]["const"], schema["not"]["enum"]].flat() : []
    };
    return [...list(schema["allOf"]), this.#reference(schema).held].map((one) => this.#guaranteed(one)).reduce(both, own);
  }
  #reference(schema) {
    const ref = schema["$ref"];
    if (typeof ref !== "string") return { steps: [], held: void 0 };
    const steps = ref.slice(2).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return { steps, held: valueAt(this.#root, steps) };
  }
};
function both(one, other) {
  return {
    required: /* @__PURE__ */ new Set([...one.required, ...other.required]),
    chosen: one.chosen || other.chosen,
    not: [...one.not, ...other.not]
  };
}
__name(both, "both");
function isChosen({ type, const: only, enum: some }) {
  const types = type === void 0 ? [] : [type].flat();
  return types.length > 0 && !types.includes("string") || only !== void 0 || some !== void 0;
}
__name(isChosen, "isChosen");
function passingAbsence(name, held, member, path14) {
  if (member?.absent === void 0 || !isMap(held)) return [];
  const asserted = Object.keys(held).filter((key) => keywords[key]?.content !== "note");
  if (asserted.length === 0 || member.absent.isMost && asserted.every((key) => lowerBounds.has(key)))
    return [];
  return [
    passing(
      `this accepts every client without ${member.label}, which is missing if ${member.absent.when}`,
      `add \`required: [${name}]\` next to \`properties\`; if that is meant to pass, write \`if: { required: [${name}] }\` and this under \`then\``,
      path14
    )
  ];
}
__name(passingAbsence, "passingAbsence");
function passingWords(schema, { label: label2, words: words3 }, path14, { chosen, not }) {
  const left = chosen ? [] : words3?.all.filter((word) => !not.includes(word)) ?? [];
  if (words3 === void 0 || left.length === 0) return [];
  const ofLists = Object.keys(schema).filter(
    (key) => keywords[key]?.of === "array" && keywords[key]?.content !== "note"
  );
  return ofLists.filter((key) => !(words3.isMost && lowerBounds.has(key))).map(
    (key) => passing(
      `\`${key}\` accepts every client whose ${label2} is ${left.join(" or ")}`,
      "add `type: array` next to it; if that is meant to pass, write `if: { type: array }` and this under `then`",
      [...path14, key]
    )
  );
}
__name(passingWords, "passingWords");
function passing(message, fix, path14) {
  return { rule: "policy-passes", message, fix, path: path14, at: "key" };
}
__name(passing, "passing");
function list(value) {
  return Array.isArray(value) ? value : [];
}
__name(list, "list");

// src/policy/schema/vacuous-keywords.ts
function vacuousKeywords(key, value, shape, path14) {
  const at = [...path14, key];
  switch (key) {
    case "properties":
      return Object.keys(isMap(value) ? value : {}).flatMap(
        (name) => unknownProperty(name, shape, [...at, name], "key")
      );
    case "required":
      return list2(value).flatMap(
        (name, index) => unknownProperty(String(name), shape, [...at, index], "value")
      );
    case "const":
      return impossible(value, shape, at);
    case "enum":
      return list2(value).flatMap((one, index) => impossible(one, shape, [...at, index]));
    case "type":
      return [value].flat().flatMap((type) => wrongType(String(type), shape, at));
    default:
      return withoutEffect(key, shape, at);
  }
}
__name(vacuousKeywords, "vacuousKeywords");
function unknownProperty(name, shape, path14, at) {
  const known = Object.keys(shape.properties ?? {});
  if (known.includes(name)) return [];
  if (known.length === 0) return withoutEffect("properties", shape, path14);
  const message = `${shape.label} has no \`${name}\``;
  return [{ rule: "policy-unknown-property", message, fix: pickOne(name, known, "remove it"), path: path14, at }];
}
__name(unknownProperty, "unknownProperty");
function withoutEffect(key, { label: label2, types, items }, path14) {
  const of = keywords[key]?.of ?? null;
  if (of === null || types.includes(of)) return [];
  const fix = items?.types.includes(of) === true ? "write it under `items`" : "remove it";
  return [vacuous(`\`${key}\` has no effect on ${label2}, which is ${kinds(types)}`, fix, path14)];
}
__name(withoutEffect, "withoutEffect");
function impossible(value, { label: label2, types, items, properties, form }, path14) {
  const type = typeOf(value);
  if (!types.includes(type)) {
    const own = properties === void 0 ? "correct it" : "write `properties`";
    const fix2 = items?.types.includes(type) === true ? "write it under `items` or `contains`" : own;
    return [vacuous(`${label2} can never be ${kindOf3(value)}: it is ${kinds(types)}`, fix2, path14)];
  }
  const canonical = typeof value === "string" && form !== void 0 ? form(value) : value;
  if (canonical === value) return [];
  const fix = canonical === null ? "correct it" : `write ${JSON.stringify(canonical)}, the form in which policies see it`;
  return [vacuous(`${label2} can never be ${JSON.stringify(value)}`, fix, path14)];
}
__name(impossible, "impossible");
function wrongType(type, { label: label2, types }, path14) {
  if (types.some((one) => one === type)) return [];
  return [vacuous(`${label2} can never be of type ${type}`, `write \`${types[0] ?? ""}\``, path14)];
}
__name(wrongType, "wrongType");
function vacuous(message, fix, path14) {
  return { rule: "policy-vacuous", message, fix, path: path14, at: "value" };
}
__name(vacuous, "vacuous");
function typeOf(value) {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}
__name(typeOf, "typeOf");
var words2 = {
  string: "text",
  number: "a number",
  integer: "a number",
  boolean: "true or false",
  null: "nothing",
  array: "a list",
  object: "a map"
};
function kinds(types) {
  return [...new Set(types.map((type) => words2[type]))].join(" or ");
}
__name(kinds, "kinds");
function list2(value) {
  return Array.isArray(value) ? value : [];
}
__name(list2, "list");

// src/policy/schema/client-shape.ts
var everyAddress = { when: "every address may call", isMost: false };
var text = /* @__PURE__ */ __name((label2, rest = {}) => ({ label: label2, types: ["string"], ...rest }), "text");
var number = /* @__PURE__ */ __name((label2, rest = {}) => ({ label: label2, types: ["number", "integer"], ...rest }), "number");
var map = /* @__PURE__ */ __name((label2, properties = {}) => ({
  label: label2,
  types: ["object"],
  properties
}), "map");
var list3 = /* @__PURE__ */ __name((label2, items) => ({ label: label2, types: ["array"], items }), "list");
var clientShape = map("a client", {
  name: text("`name`"),
  environment: { label: "`environment`", types: ["string", "null"] },
  role: map("`role`", {
    id: number("`role.id`", { fact: "role-id" }),
    name: text("`role.name`", { fact: "role-name" })
  }),
  folders: {
    ...list3(
      "`folders`",
      map("an entry of `folders`", {
        id: number("the id of a folder", { fact: "folder-id" }),
        path: text("the path of a folder", { form: canonicalPath, fact: "folder-path" })
      })
    ),
    types: ["string", "array"],
    form: /* @__PURE__ */ __name(() => "all", "form"),
    countFact: "folder-count",
    words: { all: ["all"], isMost: true }
  },
  ip_allow_list: {
    ...list3("`ip_allow_list`", text("an entry of `ip_allow_list`", { form: canonicalAddress })),
    absent: everyAddress
  },
  ip_address_count: number("`ip_address_count`", { absent: { ...everyAddress, isMost: true } }),
  token: map("`token`", {
    deliver_to: {
      ...list3("`token.deliver_to`", text("an entry of `token.deliver_to`")),
      types: ["string", "array"],
      form: /* @__PURE__ */ __name((written) => ["none", "discard"].includes(written) ? written : null, "form"),
      absent: { when: "no sink is named", isMost: false },
      words: { all: ["none", "discard"], isMost: false }
    },
    rotate_after: text("`token.rotate_after`", {
      form: durationForm,
      absent: { when: "no rotation is declared", isMost: false }
    }),
    rotate_after_days: number("`token.rotate_after_days`", {
      absent: { when: "the token is never due", isMost: true }
    })
  }),
  id: number("`id`", { absent: { when: "no live client is pinned", isMost: false } })
});
function durationForm(written) {
  if (written === "never") return written;
  const ms = parseDuration(written);
  return ms === null ? null : durationWord(ms);
}
__name(durationForm, "durationForm");

// src/policy/schema/read-schema.ts
var largestSchema = 5e3;
var perSchema = 10;
function readSchema(root, path14) {
  const reader = new Reader(root, path14);
  const schema = reader.read(root, clientShape, path14, []);
  const faults = reader.faults.length > 0 ? reader.faults : passingMembers(root, clientShape, path14);
  return { schema, faults, patterns: reader.patterns, needs: reader.needs };
}
__name(readSchema, "readSchema");
var Reader = class {
  static {
    __name(this, "Reader");
  }
  faults = [];
  patterns = [];
  needs = /* @__PURE__ */ new Set();
  #root;
  #top;
  #size = 0;
  constructor(root, top) {
    this.#root = root;
    this.#top = top;
  }
  /** `shape`: the possible values, null if unknown; `refs`: the references that led here. */
  read(schema, shape, path14, refs) {
    if (!isSchema(schema))
      return this.#fault(
        path14,
        "policy-schema",
        "expected a schema",
        "write a map of keywords, `true` or `false`"
      );
    if (shape !== null) for (const fact of factsNeeded(schema, shape)) this.needs.add(fact);
    if (typeof schema === "boolean") return schema;
    if (!this.#fits(perSchema, path14)) return false;
    const made = {};
    const also = [];
    for (const [key, value] of Object.entries(schema)) {
      const at = [...path14, key];
      if (!this.#isSound(key, value, at)) continue;
      if (shape !== null) this.faults.push(...vacuousKeywords(key, value, shape, path14));
      if (key === "$ref") also.push(this.#refer(String(value), shape, at, refs));
      else Object.assign(made, this.#readKeyword(key, value, shape, at, refs));
    }
    if (also.length === 0) return made;
    return { ...made, allOf: [...list4(made["allOf"]), ...also] };
  }
  #readKeyword(key, value, shape, path14, refs) {
    switch (keywords[key]?.content) {
      case "note":
        return {};
      case "definitions":
        for (const [name, held] of entries3(value)) this.read(held, null, [...path14, name], refs);
        return {};
      case "schema":
        return { [key]: this.read(value, inner(key, shape), path14, refs) };
      case "schemas":
        return { [key]: list4(value).map((one, index) => this.read(one, shape, [...path14, index], refs)) };
      case "properties":
        return {
          [key]: Object.fromEntries(
            entries3(value).map(([name, held]) => [
              name,
              this.read(held, property(name, shape), [...path14, name], refs)
            ])
          )
        };
      case "pattern":
        this.patterns.push({ pattern: String(value), path: path14 });
        return { [key]: String(value).normalize("NFC") };
      case "reference":
      case "value":
      case void 0:
        return this.#fits(list4(value).length, path14) ? { [key]: inNfc(value) } : {};
    }
  }
  #refer(ref, shape, path14, refs) {
    const pointer = ref.slice(2).split("/");
    const steps = pointer.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const found = valueAt(this.#root, steps);
    const wrong = /* @__PURE__ */ __name((message, fix) => this.#fault(path14, "policy-reference", message, fix), "wrong");
    if (refs.includes(ref))
      return wrong(`\`$ref: ${ref}\` is recursive`, "write the schema out without recursion");
    if (found === void 0) return wrong(`${ref} is not defined in this schema`, "correct the reference");
    return this.read(found, shape, [...this.#top, ...steps], [...refs, ref]);
  }
  #isSound(key, value, path14) {
    const known = Object.hasOwn(keywords, key) ? keywords[key] : void 0;
    if (known === void 0) {
      this.faults.push(unknownKeyword(key, path14));
      return false;
    }
    if (known.is(value)) return true;
    return this.#fault(path14, "policy-schema", `\`${key}\` must be ${known.wanted}`, "correct it");
  }
  #fits(more, path14) {
    const before = this.#size;
    this.#size += more;
    if (this.#size <= largestSchema) return true;
    if (before <= largestSchema)
      this.#fault(
        path14,
        "policy-too-large",
        `with its references resolved the schema is too large: at most ${largestSchema / perSchema} schemas, or ${largestSchema} values in lists, are allowed`,
        "make it smaller, or split it into several policies"
      );
    return false;
  }
  #fault(path14, rule, message, fix) {
    this.faults.push({ rule, message, fix, path: path14, at: "value" });
    return false;
  }
};
function unknownKeyword(key, path14) {
  const reason = Object.hasOwn(refusedKeywords, key) ? refusedKeywords[key] : void 0;
  const [message, fix] = reason === void 0 ? [`\`${key}\` is not a keyword of JSON Schema`, pickOne(key, Object.keys(keywords), "remove it")] : [`\`${key}\` is not supported in a policy`, `remove it: ${reason}`];
  return { rule: "policy-keyword", message, fix, path: path14, at: "key" };
}
__name(unknownKeyword, "unknownKeyword");
function factsNeeded(schema, shape) {
  const names2 = list4(valueAt(schema, ["required"])).map(String);
  const counts = valueAt(schema, ["minItems"]) ?? valueAt(schema, ["maxItems"]);
  return [
    ...schema === true ? [] : [shape.fact],
    ...names2.map((name) => property(name, shape)?.fact),
    ...counts === void 0 ? [] : [shape.countFact]
  ].filter((fact) => fact !== void 0);
}
__name(factsNeeded, "factsNeeded");
function inner(key, shape) {
  return key === "items" || key === "contains" ? shape?.items ?? null : shape;
}
__name(inner, "inner");
function property(name, shape) {
  const all = shape?.properties ?? {};
  return Object.hasOwn(all, name) ? all[name] ?? null : null;
}
__name(property, "property");
function inNfc(value) {
  if (Array.isArray(value)) return value.map(inNfc);
  return typeof value === "string" ? value.normalize("NFC") : value;
}
__name(inNfc, "inNfc");
function entries3(value) {
  return isMap(value) ? Object.entries(value) : [];
}
__name(entries3, "entries");
function list4(value) {
  return Array.isArray(value) ? value : [];
}
__name(list4, "list");

// src/config/policies.ts
async function compilePolicies(at, findings) {
  const policies = valueAt(at.document.value, ["policies"]);
  if (!Array.isArray(policies)) return [];
  const schemas = policies.map((policy) => valueAt(policy, ["schema"]));
  if (schemas.every((schema) => schema === void 0)) return schemas.map(() => null);
  const [{ compileSchema }, { patternFault }] = await Promise.all([
    import("./policy-schema-compile.js"),
    import("./policy-schema-pattern-entry.js")
  ]);
  return schemas.map((schema, index) => {
    if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null)) return null;
    const path14 = ["policies", index, "schema"];
    const read = readSchema(schema, path14);
    const found = [...read.faults];
    for (const { pattern, path: place } of read.patterns) {
      const reason = patternFault(pattern);
      if (reason !== null) found.push(badPattern(reason, place));
    }
    findings.push(...found.map((finding) => findingOf(at, finding)));
    if (found.length > 0) return null;
    try {
      return compileSchema(read);
    } catch (error) {
      const message = `the schema is invalid: ${error instanceof Error ? error.message : String(error)}`;
      findings.push(findingOf(at, { rule: "policy-schema", message, fix: "correct it", path: path14, at: "value" }));
      return null;
    }
  });
}
__name(compilePolicies, "compilePolicies");
function badPattern(reason, path14) {
  const message = `the pattern is not supported: ${reason}`;
  const fix = "write it without lookaround, backreferences and large repetitions: patterns have to run in linear time";
  return { rule: "policy-pattern", message, fix, path: path14, at: "value" };
}
__name(badPattern, "badPattern");
function policiesOf(config, schemas, at) {
  return (config.policies ?? []).flatMap((written, index) => {
    const rule = ruleOf(written, schemas[index] ?? null);
    if (rule === null) return [];
    const { line } = at.lines.at(at.document.offsetOf(["policies", index]));
    return {
      name: written.name,
      severity: written.severity ?? "error",
      message: written.message?.trim() ?? null,
      match: matchOf(written.match ?? {}),
      except: written.except ?? [],
      rule,
      source: { file: at.file, line }
    };
  });
}
__name(policiesOf, "policiesOf");
function ruleOf({ on, risks }, schema) {
  if (on === "change") return { on, risks: (risks ?? []).filter(isRisk) };
  return schema === null ? null : { on: on ?? "client", ...schema };
}
__name(ruleOf, "ruleOf");
function isRisk(word) {
  return Object.hasOwn(riskEffects, word) || Object.values(riskEffects).some((effect) => effect === word);
}
__name(isRisk, "isRisk");
function matchOf({ environment, role, names: names2, workspace }) {
  return {
    environments: environment === void 0 ? null : [environment].flat(),
    roles: role === void 0 ? null : [role].flat(),
    names: names2 ?? null,
    workspaces: workspace === void 0 ? null : [workspace].flat()
  };
}
__name(matchOf, "matchOf");

// src/config/file.ts
async function readConfig(file, allowedHosts) {
  const read = await readText(file);
  if ("finding" in read) throw new InputError([read.finding]);
  const lines = new Lines(read.text);
  const [first, ...others] = [...readFilled(read.text)].map((document) => ({
    file: file.shown.replaceAll(path5.sep, "/"),
    lines,
    document
  }));
  if (first === void 0) throw new InputError([fileFinding(file.shown, emptyWords)]);
  const findings = others.map((at) => findingOf(at, second));
  const sound = check(first, allowedHosts, findings);
  const schemas = await compilePolicies(first, findings);
  if (sound === null || findings.length > 0) throw new InputError(sortFindings(findings));
  const notes = minuteNotes(first, ["tokens", "rotate_after"]);
  return { config: sound, policies: policiesOf(sound, schemas, first), notes };
}
__name(readConfig, "readConfig");
var emptyWords = {
  rule: "empty-config",
  message: "the configuration is empty",
  fix: "write `version: 1` and `workspaces`, or remove the file"
};
var second = {
  rule: "second-document",
  message: "a configuration has only one document",
  fix: "remove all documents after the first",
  path: [],
  at: "value"
};
function check(at, allowedHosts, findings) {
  const { value, findings: inYaml } = at.document;
  const found = inYaml.map((finding) => yamlFinding(at, finding));
  if (value === void 0) {
    findings.push(...found);
    return null;
  }
  const sound = stdin_default(value) ? value : null;
  const wrong = sound === null ? explain(stdin_default.errors ?? [], config_schema_default, at.document) : [];
  const causes = withoutConsequences([...wrong, ...checkConfig(value, allowedHosts)], value);
  found.push(...causes.map((finding) => findingOf(at, finding)));
  for (const finding of withoutRepeats(found)) findings.push(finding);
  if (sound !== null) findings.push(...findOverlaps(at, sound, allowedHosts));
  return sound;
}
__name(check, "check");

// src/config/file-setup.ts
import path7 from "node:path";

// src/manifest/read/declare.ts
function declare(draft, { tokens, canonical, lists }) {
  const { values: written, declaration } = draft;
  const allowed = written.ip_allow_list;
  const expanded2 = Array.isArray(allowed) ? lists.expand(allowed) : null;
  const values = everyField(
    (field) => clientFields[field].declared(written[field], canonical)
  );
  if (values === null) return null;
  const declared = {
    ...values,
    token: tokenRule(draft.token, tokens),
    id: draft.id,
    renamed_from: draft.renamed_from,
    distinct_from: draft.distinct_from,
    source: draft.source,
    declaration,
    ...draft.lines === void 0 ? {} : { lines: draft.lines }
  };
  if (expanded2 === null) return declared;
  const inherited = [...declaration.inherited, ...expanded2.lists];
  return { ...declared, ip_allow_list: expanded2.addresses, declaration: { ...declaration, inherited } };
}
__name(declare, "declare");
function tokenRule(token, fallback) {
  return {
    deliver_to: token.deliver_to === void 0 ? fallback.deliver_to : delivery(token.deliver_to),
    rotate_after: token.rotate_after === void 0 ? fallback.rotate_after : age(token.rotate_after)
  };
}
__name(tokenRule, "tokenRule");
function delivery(written) {
  return typeof written === "string" ? written : [...new Set(written)];
}
__name(delivery, "delivery");
function age(written) {
  return written === "never" ? "never" : parseDuration(written) ?? "never";
}
__name(age, "age");

// src/config/limit.ts
function parseLimit(written) {
  const text2 = String(written);
  const [, percent] = /^(100|[1-9]\d?)%$/.exec(text2) ?? [];
  if (percent !== void 0) return { kind: "percent", value: Number(percent) };
  return /^\d{1,7}$/.test(text2) ? { kind: "count", value: Number(text2) } : null;
}
__name(parseLimit, "parseLimit");

// src/config/sinks.ts
import path6 from "node:path";
function sinkOf(name, written, folders) {
  const { folder } = folders;
  if (isVault(written)) return vaultOf(name, written);
  if (isFile(written)) return fileOf(name, written, folder);
  if (isGithub(written)) return githubOf(name, written);
  if (isCommand(written)) return commandOf(name, written, folders);
  throw new TypeError("a sink of an unknown type passed the schema");
}
__name(sinkOf, "sinkOf");
function fileOf(name, written, folder) {
  return {
    type: "file",
    ...commonOf(name, written),
    path: path6.resolve(folder, written.path),
    folder,
    recipients: written.recipients ?? []
  };
}
__name(fileOf, "fileOf");
function vaultOf(name, written) {
  const { jwt } = written;
  return {
    type: "vault-kv2",
    ...commonOf(name, written),
    mount: written.mount,
    path: written.path,
    field: written.field ?? "token",
    address_env: written.address_env ?? "VAULT_ADDR",
    login: jwt === void 0 ? { method: "token", token_env: written.token_env ?? "VAULT_TOKEN" } : { method: "jwt", mount: jwt.mount ?? "jwt", role: jwt.role, audience: jwt.audience ?? null }
  };
}
__name(vaultOf, "vaultOf");
function githubOf(name, written) {
  const { repository, environment, organization, visibility, secret, token_env } = written;
  return {
    type: "github-actions-secret",
    ...commonOf(name, written),
    owner: organization === void 0 ? { kind: "repository", repository: repository ?? "", environment: environment ?? null } : { kind: "organization", organization, visibility: visibility ?? "private" },
    secret,
    token_env
  };
}
__name(githubOf, "githubOf");
function commandOf(name, written, { folder, programsIn }) {
  const program = /* @__PURE__ */ __name(([first = "", ...rest]) => [
    /[/\\]/.test(first) ? path6.resolve(folder, first) : first,
    ...rest
  ], "program");
  const { mark: mark2, state } = written;
  return {
    type: "command",
    ...commonOf(name, written),
    deliver: program(written.deliver),
    marker: mark2 === void 0 || state === void 0 ? null : { mark: program(mark2), state: program(state) },
    workingFolder: programsIn,
    env: written.env ?? []
  };
}
__name(commandOf, "commandOf");
function commonOf(name, { trusted, for: scope }) {
  return { name, trusted: trusted ?? false, for: scope ?? null };
}
__name(commonOf, "commonOf");
function isFile(written) {
  return written.type === "file";
}
__name(isFile, "isFile");
function isGithub(written) {
  return written.type === "github-actions-secret";
}
__name(isGithub, "isGithub");
function isVault(written) {
  return written.type === "vault-kv2";
}
__name(isVault, "isVault");
function isCommand(written) {
  return written.type === "command";
}
__name(isCommand, "isCommand");

// src/config/file-setup.ts
function fileSetup(config, location) {
  return {
    workspaces: Object.entries(config.workspaces).map(([name, one]) => workspaceOf(name, one, location)),
    limits: limitsOf(config.limits ?? {}),
    sinks: Object.entries(config.sinks ?? {}).map(([name, sink]) => sinkOf(name, sink, location)),
    tokens: tokenRule(config.tokens ?? {}, plainSetup.tokens)
  };
}
__name(fileSetup, "fileSetup");
function workspaceOf(name, written, location) {
  const host = readHost(written.host, location.allowedHosts);
  const rate = written.rate_limit === void 0 ? defaultRate : parseRate(written.rate_limit);
  return {
    name,
    host: "origin" in host ? host.origin : null,
    tokenVariable: written.token_env,
    manifests: (written.manifests ?? ["clients"]).map((text2) => manifestPath(text2, location)),
    self: selfOf2(written.self),
    scope: written.scope ?? null,
    environments: written.environments ?? [],
    prune: written.prune ?? false,
    rate: rate ?? defaultRate
  };
}
__name(workspaceOf, "workspaceOf");
function manifestPath(text2, { folder, cwd }) {
  const absolute = path7.resolve(folder, text2);
  const shown = folder === path7.resolve(cwd) ? text2 : path7.relative(cwd, absolute) || ".";
  return { shown: shown.replaceAll(path7.sep, "/"), absolute };
}
__name(manifestPath, "manifestPath");
function selfOf2(written) {
  if (written === void 0) return null;
  return written === "none" ? [] : written.map(selfEntry2);
}
__name(selfOf2, "selfOf");
function selfEntry2(written) {
  if (typeof written === "number") return { kind: "id", id: written };
  return typeof written === "string" ? { kind: "name", name: written } : { kind: "name", ...written };
}
__name(selfEntry2, "selfEntry");
function limitsOf(written) {
  const limit = /* @__PURE__ */ __name((key) => {
    const value = written[key];
    return value === void 0 ? defaultLimits[key] : parseLimit(value);
  }, "limit");
  return {
    max_creates: limit("max_creates"),
    max_updates: limit("max_updates"),
    max_deletes: limit("max_deletes"),
    max_rotations: limit("max_rotations")
  };
}
__name(limitsOf, "limitsOf");

// src/config/flags.ts
import path8 from "node:path";
function applyFlags(workspaces, flags2, env, cwd) {
  if (workspaces.length > 1) refuseForSeveral(workspaces, flags2);
  const changed = {
    ...flags2.host === void 0 ? {} : { host: hostFlag(flags2.host, env) },
    ...flags2.manifests === void 0 ? {} : { manifests: flags2.manifests.map((text2) => pathFlag(text2, cwd)) },
    ...flags2.rateLimit === void 0 ? {} : { rate: rateFlag(flags2.rateLimit) }
  };
  return workspaces.map((workspace) => ({ ...workspace, ...changed }));
}
__name(applyFlags, "applyFlags");
function applyLimitFlags(limits, flags2) {
  const given = limitFlagNames.flatMap(([key, flag, name]) => {
    const text2 = flags2[flag];
    return text2 === void 0 ? [] : [{ key, text: text2, limit: limitFlag(text2, name) }];
  });
  return {
    limits: { ...limits, ...Object.fromEntries(given.map(({ key, limit }) => [key, limit])) },
    limitFlags: Object.fromEntries(given.map(({ key, text: text2 }) => [key, text2]))
  };
}
__name(applyLimitFlags, "applyLimitFlags");
function timeoutFlag(text2) {
  const ms = text2 === void 0 ? 4e4 : parseDuration(text2);
  if (ms !== null && ms <= 36e5) return ms;
  throw new KeywardError(
    `--timeout ${JSON.stringify(text2)} is not a duration of at most one hour`,
    "write for example --timeout 40s"
  );
}
__name(timeoutFlag, "timeoutFlag");
var limitFlagNames = [
  ["max_creates", "maxCreates", "--max-creates"],
  ["max_updates", "maxUpdates", "--max-updates"],
  ["max_deletes", "maxDeletes", "--max-deletes"],
  ["max_rotations", "maxRotations", "--max-rotations"]
];
function refuseForSeveral(workspaces, { host, manifests }) {
  const flag = host !== void 0 ? "--host" : manifests !== void 0 ? "--manifests" : null;
  if (flag === null) return;
  const names2 = workspaces.map(({ name }) => name).join(", ");
  throw new KeywardError(
    `${flag} cannot be used with several workspaces: ${names2}`,
    "select one workspace with -w NAME"
  );
}
__name(refuseForSeveral, "refuseForSeveral");
function hostFlag(text2, env) {
  const read = readHost(text2, env[allowedHostsVariable]);
  if ("origin" in read) return read.origin;
  throw new KeywardError(`--host: ${read.message}`, read.fix);
}
__name(hostFlag, "hostFlag");
function pathFlag(text2, cwd) {
  if (text2.trim() !== "") return { shown: text2, absolute: path8.resolve(cwd, text2) };
  throw new KeywardError("--manifests is empty", "write --manifests with a manifest file or a folder");
}
__name(pathFlag, "pathFlag");
function rateFlag(text2) {
  const rate = parseRate(text2);
  if (rate !== null) return rate;
  throw new KeywardError(
    `--rate-limit ${JSON.stringify(text2)} is not a number of requests and a duration`,
    "write for example --rate-limit 60/60s"
  );
}
__name(rateFlag, "rateFlag");
function limitFlag(text2, name) {
  const limit = parseLimit(text2);
  if (limit !== null) return limit;
  throw new KeywardError(
    `${name} ${JSON.stringify(text2)} is not a number or a percentage from 1% to 100%`,
    `write for example ${name} 10`
  );
}
__name(limitFlag, "limitFlag");

// src/config/select.ts
function selectWorkspaces(all, flags2) {
  const wanted = flags2.workspace ?? [];
  if (flags2.allWorkspaces === true && wanted.length > 0) {
    throw new KeywardError("--all-workspaces and -w cannot be combined", "use only one of them");
  }
  if (wanted.length === 0)
    return { workspaces: all, chosen: flags2.allWorkspaces === true || all.length === 1 };
  for (const name of wanted) requireKnown(name, all);
  return { workspaces: all.filter(({ name }) => wanted.includes(name)), chosen: true };
}
__name(selectWorkspaces, "selectWorkspaces");
function requireKnown(name, all) {
  const known = all.map((workspace) => workspace.name);
  if (known.includes(name)) return;
  const list5 = known.map((one) => JSON.stringify(one)).join(", ");
  throw new KeywardError(
    `the workspace ${JSON.stringify(name)} does not exist; the configuration has ${list5}`,
    pickOne(name, known, "write a configuration with workspaces")
  );
}
__name(requireKnown, "requireKnown");

// src/config/load.ts
async function loadOptions(flags2, env, cwd) {
  const config = await configurationFile(flags2, cwd);
  const setup = await setupOf(config, flags2, env, cwd);
  const { workspaces, chosen } = selectWorkspaces(setup.workspaces, flags2);
  return {
    config,
    workspaces: applyFlags(workspaces, flags2, env, cwd),
    others: setup.workspaces.filter((one) => !workspaces.includes(one)),
    chosen,
    folder: config === null ? path9.resolve(cwd) : path9.dirname(config.absolute),
    ...applyLimitFlags(setup.limits, flags2),
    sinks: setup.sinks,
    tokens: setup.tokens,
    policies: setup.policies,
    notes: setup.notes,
    timeoutMs: timeoutFlag(flags2.timeout),
    tokensTo: flags2.tokensTo === void 0 ? null : folderFlag(flags2.tokensTo, cwd)
  };
}
__name(loadOptions, "loadOptions");
async function setupOf(file, flags2, env, cwd) {
  if (file === null)
    return defaultSetup(flags2.host === void 0 ? env : { ...env, WORKATO_HOST: void 0 }, cwd);
  const allowedHosts = env[allowedHostsVariable];
  const absolute = flags2.configFrom ?? file.absolute;
  const folder = path9.dirname(file.absolute);
  const programsIn = flags2.config === void 0 && folder !== path9.resolve(cwd) ? folder : null;
  const own = await readConfig({ ...file, absolute }, allowedHosts);
  const more = flags2.policiesFrom === void 0 ? [] : [{ ...file, absolute: flags2.policiesFrom }];
  const others = await Promise.all(more.map((one) => readConfig(one, allowedHosts)));
  return {
    ...fileSetup(own.config, { folder, cwd, programsIn, allowedHosts }),
    notes: own.notes,
    policies: [...own.policies, ...others.flatMap((other) => furtherPolicies(own, other))]
  };
}
__name(setupOf, "setupOf");
function furtherPolicies({ config }, other) {
  const written = /* @__PURE__ */ __name((one, name) => JSON.stringify(one.policies?.find((policy) => policy.name === name) ?? null), "written");
  return other.policies.filter(({ name }) => written(other.config, name) !== written(config, name));
}
__name(furtherPolicies, "furtherPolicies");
function folderFlag(text2, cwd) {
  if (text2.trim() !== "") return path9.resolve(cwd, text2);
  throw new KeywardError("--tokens-to is empty", "write --tokens-to with a folder");
}
__name(folderFlag, "folderFlag");

// src/run/read-options.ts
async function readOptions(flags2, { env, cwd, err }) {
  const options2 = await loadOptions(flags2, env, cwd);
  const { config } = options2;
  const isAbove = config !== null && flags2.config === void 0 && config.shown.startsWith("../");
  if (isAbove && flags2.quiet !== true) err(`Configuration: ${config.shown}
`);
  return options2;
}
__name(readOptions, "readOptions");

// src/run/prepare.ts
import path11 from "node:path";

// src/config/token.ts
var shortestToken = 8;
function readToken(workspace, env) {
  const { name, tokenVariable } = workspace;
  const value = env[tokenVariable] ?? "";
  if (value.trim() === "") {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, is ${value === "" ? "not set" : "empty"}`,
      `create a client in Workato (Workspace admin > API clients) and set its token: export ${tokenVariable}=\u2026`
    );
  }
  if (/[^\u0021-\u007e]/.test(value)) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, contains a space, a line break or another character that is invalid in a token`,
      "set it to the token alone, without quotes, spaces and line breaks around it"
    );
  }
  if (value.length < shortestToken) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, has fewer than ${shortestToken} characters: a token that short could not be hidden in what keyward prints`,
      "set it to the whole API token of a client in Workato, which is far longer"
    );
  }
  return new Secret(value);
}
__name(readToken, "readToken");

// src/manifest/inherit/address-lists.ts
var AddressLists = class {
  static {
    __name(this, "AddressLists");
  }
  #lists = /* @__PURE__ */ new Map();
  #repeated = [];
  #uses = [];
  #expanded = /* @__PURE__ */ new Map();
  #canonical;
  /** The text of the manifests may define lists that are not known: some of it could not be read. */
  #incomplete = false;
  /** `canonical`: the canonical form of an allow list without names. */
  constructor(canonical) {
    this.#canonical = canonical;
  }
  define(list5) {
    const key = nfc(list5.name);
    const first = this.#lists.get(key);
    if (first === void 0) this.#lists.set(key, list5);
    else if (!isSamePlace(first, list5)) this.#repeated.push(list5);
  }
  use(use) {
    this.#uses.push(use);
  }
  markIncomplete() {
    this.#incomplete = true;
  }
  /** The addresses of each list, by its name in NFC. */
  addresses() {
    return new Map([...this.#lists].map(([key, { addresses }]) => [key, addresses]));
  }
  /** An allow list with addresses in place of names; null if it has no names. The same object for the same text, since clients share their lists. */
  expand(written) {
    const named = written.map((text2) => this.#lists.get(nfc(text2)) ?? null);
    const lists = [...new Set(named.filter((list5) => list5 !== null))];
    if (lists.length === 0) return null;
    const key = JSON.stringify(written);
    const known = this.#expanded.get(key);
    if (known !== void 0) return known;
    const made = {
      addresses: this.#canonical(written.flatMap((text2, index) => named[index]?.addresses ?? [text2])),
      lists: lists.map(
        ({ name, file, place: { line } }) => ({ field: "ip_allow_list", from: "address-list", name, anchor: null, file, line })
      )
    };
    this.#expanded.set(key, made);
    return made;
  }
  /** Names of lists that do not exist, and lists that are defined more than once. */
  findings() {
    const names2 = [...this.#lists.values()].map(({ name }) => name);
    const unknown = this.#uses.filter(({ name }) => !this.#lists.has(nfc(name)));
    return [
      ...this.#repeated.map((list5) => repeated(list5, this.#lists.get(nfc(list5.name)) ?? list5)),
      // One file that cannot be read would otherwise be reported once for each use of its lists.
      ...this.#incomplete ? [] : unknown.map((use) => missing(use, names2))
    ];
  }
  /** The lists that no `ip_allow_list` names. */
  notes() {
    const used = new Set(this.#uses.map(({ name }) => nfc(name)));
    const unused = [...this.#lists.values()].filter(({ name }) => !used.has(nfc(name)));
    return unused.map(({ name, file, place: { line } }) => ({
      rule: "unused-address-list",
      message: `no \`ip_allow_list\` of this workspace uses the address list \`${name}\``,
      source: { file, line }
    }));
  }
};
function isSamePlace(a, b) {
  return a.real === b.real && a.place.line === b.place.line && a.place.column === b.place.column;
}
__name(isSamePlace, "isSamePlace");
function repeated({ name, file, place }, first) {
  return {
    file,
    ...place,
    rule: "duplicate-address-list",
    message: `the address list \`${name}\` is defined here and at ${first.file}:${first.place.line}:${first.place.column}`,
    fix: "rename one of them, or merge them into one list"
  };
}
__name(repeated, "repeated");
function missing({ name, file, place }, names2) {
  const none = `write an address or prefix, or define the list: \`address_lists: { ${name}: [192.0.2.0/24] }\``;
  return {
    file,
    ...place,
    rule: "unknown-address-list",
    message: `${JSON.stringify(name)} is neither an address or prefix nor the name of an address list`,
    fix: pickOne(name, names2, none)
  };
}
__name(missing, "missing");

// src/manifest/inherit/inherited-value.ts
function inheritedValue({ file, lines, document }, path14, what) {
  const { line } = lines.at(document.offsetOf(path14, "key"));
  return { ...what, anchor: document.anchorOf(path14), file, line };
}
__name(inheritedValue, "inheritedValue");

// src/manifest/inherit/defaults-layer.ts
function defaultsLayer(at, from, layer) {
  const sources = /* @__PURE__ */ new Map();
  const source = /* @__PURE__ */ __name((field, steps) => {
    const made = sources.get(field) ?? inheritedValue(at, ["defaults", ...steps], { field, from, name: null });
    sources.set(field, made);
    return made;
  }, "source");
  return { ...layer, source };
}
__name(defaultsLayer, "defaultsLayer");
var unreadDefaults = {
  written: void 0,
  values: {},
  known: false,
  source: /* @__PURE__ */ __name(() => {
    throw new Error("defaults that were not read have no values");
  }, "source")
};

// src/manifest/inherit/check-addresses.ts
function* checkAllowList(values, path14, canonical) {
  for (const [index, text2] of listAt(values, ["ip_allow_list"]).entries()) {
    if (typeof text2 !== "string" || canonical(text2) !== null || isListName(text2)) continue;
    yield invalidAddress(text2, [...path14, "ip_allow_list", index], canonical);
  }
}
__name(checkAllowList, "checkAllowList");
function* listNames(values, canonical) {
  for (const [index, text2] of listAt(values, ["ip_allow_list"]).entries())
    if (typeof text2 === "string" && canonical(text2) === null && isListName(text2)) yield { name: text2, index };
}
__name(listNames, "listNames");
function* checkAddressList(list5, path14, canonical) {
  for (const [index, text2] of listAt(list5, []).entries()) {
    if (typeof text2 !== "string" || canonical(text2) !== null) continue;
    const at = [...path14, index];
    if (!isListName(text2)) yield invalidAddress(text2, at, canonical);
    else
      yield {
        rule: "list-in-list",
        message: `${JSON.stringify(text2)} is not an IPv4 or IPv6 address or prefix, and an address list cannot contain another list`,
        fix: "write its addresses here, or name both lists in `ip_allow_list`",
        path: at,
        at: "value"
      };
  }
}
__name(checkAddressList, "checkAddressList");
function isListName(text2) {
  return new RegExp("^\\s*\\p{L}", "u").test(text2) && !/[:/,]/.test(text2) && !isOpenWord(text2);
}
__name(isListName, "isListName");
function isOpenWord(text2) {
  return /^(?:any|all|\*)$/i.test(text2.trim());
}
__name(isOpenWord, "isOpenWord");
function invalidAddress(text2, path14, canonical) {
  const near = nearestAddress(text2, canonical);
  return {
    rule: "invalid-address",
    message: `${JSON.stringify(text2)} is not an IPv4 or IPv6 address or prefix`,
    fix: isOpenWord(text2) ? "write `ip_allow_list: any`" : near === null ? "write for example `192.0.2.10` or `198.51.100.0/24`" : `did you mean \`${near}\`?`,
    path: path14,
    at: "value"
  };
}
__name(invalidAddress, "invalidAddress");
function nearestAddress(text2, canonical) {
  const trimmed = text2.trim();
  const forms = [
    trimmed,
    trimmed.replaceAll(/(^|\.)0+(?=\d)/g, "$1"),
    trimmed.replace(/\s*\/\s*/, "/"),
    trimmed.replace(/^(\d+)\.(\d+)\.(\d+)\.\*$/, "$1.$2.$3.0/24"),
    trimmed.replace(/^(\d+)\.(\d+)\.\*\.\*$/, "$1.$2.0.0/16"),
    trimmed.replace(/^\[(.*)\]$/, "$1")
  ];
  return forms.find((form) => form !== text2 && canonical(form) !== null) ?? null;
}
__name(nearestAddress, "nearestAddress");

// src/schema/generated/manifest.validate.js
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS3 = /* @__PURE__ */ __name((cb, mod) => /* @__PURE__ */ __name(function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, "__require"), "__commonJS");
var require_ucs2length2 = __commonJS3({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
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
    __name(ucs2length, "ucs2length");
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default2 = validate212;
var schema62 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } } } }, "clients": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "in": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } }, "address_lists": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string" } } } } };
var pattern02 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern12 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var pattern14 = new RegExp("^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$", "u");
var func22 = require_ucs2length2().default;
var func3 = Object.prototype.hasOwnProperty;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "defaults" || key0 === "clients" || key0 === "address_lists")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data1 = data.defaults;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "role" || key1 === "folders" || key1 === "environment" || key1 === "environments" || key1 === "ip_allow_list" || key1 === "token")) {
            const err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.role !== void 0) {
          let data2 = data1.role;
          const _errs7 = errors;
          let valid2 = false;
          const _errs8 = errors;
          if (typeof data2 === "string") {
            if (!pattern02.test(data2)) {
              const err4 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs10 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err6 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 9007199254740991 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (data2 < 1 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            var _valid0 = _errs10 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            const err9 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
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
        }
        if (data1.folders !== void 0) {
          let data3 = data1.folders;
          const _errs13 = errors;
          let valid3 = false;
          const _errs14 = errors;
          if ("all" !== data3) {
            const err10 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = valid3 || _valid1;
          if (!valid3) {
            const _errs15 = errors;
            if (Array.isArray(data3)) {
              if (data3.length < 1) {
                const err11 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len0 = data3.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                const _errs18 = errors;
                let valid6 = false;
                const _errs19 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                  const err12 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 9007199254740991 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                  if (data4 < 1 || isNaN(data4)) {
                    const err14 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs19 === errors;
                valid6 = valid6 || _valid2;
                if (!valid6) {
                  const _errs21 = errors;
                  if (typeof data4 === "string") {
                    if (!pattern12.test(data4)) {
                      const err15 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  var _valid2 = _errs21 === errors;
                  valid6 = valid6 || _valid2;
                }
                if (!valid6) {
                  const err17 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
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
              }
            } else {
              const err18 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            var _valid1 = _errs15 === errors;
            valid3 = valid3 || _valid1;
          }
          if (!valid3) {
            const err19 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
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
        }
        if (data1.environment !== void 0) {
          let data5 = data1.environment;
          if (typeof data5 === "string") {
            if (!pattern02.test(data5)) {
              const err20 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1.environments !== void 0) {
          let data6 = data1.environments;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err22 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 === "string") {
                if (!pattern02.test(data7)) {
                  const err23 = { instancePath: instancePath + "/defaults/environments/" + i1, schemaPath: "#/properties/defaults/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/defaults/environments/" + i1, schemaPath: "#/properties/defaults/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data1.ip_allow_list !== void 0) {
          let data8 = data1.ip_allow_list;
          const _errs30 = errors;
          let valid9 = false;
          const _errs31 = errors;
          if ("any" !== data8) {
            const err26 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          var _valid3 = _errs31 === errors;
          valid9 = valid9 || _valid3;
          if (!valid9) {
            const _errs32 = errors;
            if (Array.isArray(data8)) {
              if (data8.length < 1) {
                const err27 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              const len2 = data8.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (typeof data8[i2] !== "string") {
                  const err28 = { instancePath: instancePath + "/defaults/ip_allow_list/" + i2, schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid3 = _errs32 === errors;
            valid9 = valid9 || _valid3;
          }
          if (!valid9) {
            const err30 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
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
        }
        if (data1.token !== void 0) {
          let data10 = data1.token;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key2 in data10) {
              if (!(key2 === "deliver_to" || key2 === "rotate_after")) {
                const err31 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data10.deliver_to !== void 0) {
              let data11 = data10.deliver_to;
              const _errs40 = errors;
              let valid13 = false;
              const _errs41 = errors;
              if (!(data11 === "none" || data11 === "discard")) {
                const err32 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema62.properties.defaults.properties.token.properties.deliver_to.anyOf[0].enum } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid4 = _errs41 === errors;
              valid13 = valid13 || _valid4;
              if (!valid13) {
                const _errs42 = errors;
                if (Array.isArray(data11)) {
                  if (data11.length < 1) {
                    const err33 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  const len3 = data11.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data12 = data11[i3];
                    if (typeof data12 === "string") {
                      if (func22(data12) < 1) {
                        const err34 = { instancePath: instancePath + "/defaults/token/deliver_to/" + i3, schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    } else {
                      const err35 = { instancePath: instancePath + "/defaults/token/deliver_to/" + i3, schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err36 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                var _valid4 = _errs42 === errors;
                valid13 = valid13 || _valid4;
              }
              if (!valid13) {
                const err37 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              } else {
                errors = _errs40;
                if (vErrors !== null) {
                  if (_errs40) {
                    vErrors.length = _errs40;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data10.rotate_after !== void 0) {
              let data13 = data10.rotate_after;
              if (typeof data13 === "string") {
                if (!pattern4.test(data13)) {
                  const err38 = { instancePath: instancePath + "/defaults/token/rotate_after", schemaPath: "#/properties/defaults/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/defaults/token/rotate_after", schemaPath: "#/properties/defaults/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.clients !== void 0) {
      let data14 = data.clients;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.name === void 0) {
              const err42 = { instancePath: instancePath + "/clients/" + i4, schemaPath: "#/properties/clients/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key3 in data15) {
              if (!func3.call(schema62.properties.clients.items.properties, key3)) {
                const err43 = { instancePath: instancePath + "/clients/" + i4, schemaPath: "#/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data15.name !== void 0) {
              let data16 = data15.name;
              if (typeof data16 === "string") {
                if (!pattern02.test(data16)) {
                  const err44 = { instancePath: instancePath + "/clients/" + i4 + "/name", schemaPath: "#/properties/clients/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/clients/" + i4 + "/name", schemaPath: "#/properties/clients/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data15.role !== void 0) {
              let data17 = data15.role;
              const _errs56 = errors;
              let valid19 = false;
              const _errs57 = errors;
              if (typeof data17 === "string") {
                if (!pattern02.test(data17)) {
                  const err46 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              var _valid5 = _errs57 === errors;
              valid19 = valid19 || _valid5;
              if (!valid19) {
                const _errs59 = errors;
                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                  const err48 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 9007199254740991 || isNaN(data17)) {
                    const err49 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (data17 < 1 || isNaN(data17)) {
                    const err50 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                var _valid5 = _errs59 === errors;
                valid19 = valid19 || _valid5;
              }
              if (!valid19) {
                const err51 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              } else {
                errors = _errs56;
                if (vErrors !== null) {
                  if (_errs56) {
                    vErrors.length = _errs56;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.folders !== void 0) {
              let data18 = data15.folders;
              const _errs62 = errors;
              let valid20 = false;
              const _errs63 = errors;
              if ("all" !== data18) {
                const err52 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              var _valid6 = _errs63 === errors;
              valid20 = valid20 || _valid6;
              if (!valid20) {
                const _errs64 = errors;
                if (Array.isArray(data18)) {
                  if (data18.length < 1) {
                    const err53 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  const len5 = data18.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data19 = data18[i5];
                    const _errs67 = errors;
                    let valid23 = false;
                    const _errs68 = errors;
                    if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                      const err54 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (typeof data19 == "number" && isFinite(data19)) {
                      if (data19 > 9007199254740991 || isNaN(data19)) {
                        const err55 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                      if (data19 < 1 || isNaN(data19)) {
                        const err56 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                    var _valid7 = _errs68 === errors;
                    valid23 = valid23 || _valid7;
                    if (!valid23) {
                      const _errs70 = errors;
                      if (typeof data19 === "string") {
                        if (!pattern12.test(data19)) {
                          const err57 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      } else {
                        const err58 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                      var _valid7 = _errs70 === errors;
                      valid23 = valid23 || _valid7;
                    }
                    if (!valid23) {
                      const err59 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    } else {
                      errors = _errs67;
                      if (vErrors !== null) {
                        if (_errs67) {
                          vErrors.length = _errs67;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                var _valid6 = _errs64 === errors;
                valid20 = valid20 || _valid6;
              }
              if (!valid20) {
                const err61 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              } else {
                errors = _errs62;
                if (vErrors !== null) {
                  if (_errs62) {
                    vErrors.length = _errs62;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.environment !== void 0) {
              let data20 = data15.environment;
              if (typeof data20 === "string") {
                if (!pattern02.test(data20)) {
                  const err62 = { instancePath: instancePath + "/clients/" + i4 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/clients/" + i4 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data15.environments !== void 0) {
              let data21 = data15.environments;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  const err64 = { instancePath: instancePath + "/clients/" + i4 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                const len6 = data21.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data22 = data21[i6];
                  if (typeof data22 === "string") {
                    if (!pattern02.test(data22)) {
                      const err65 = { instancePath: instancePath + "/clients/" + i4 + "/environments/" + i6, schemaPath: "#/properties/clients/items/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/clients/" + i4 + "/environments/" + i6, schemaPath: "#/properties/clients/items/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/clients/" + i4 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data15.in !== void 0) {
              let data23 = data15.in;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (Object.keys(data23).length < 1) {
                  const err68 = { instancePath: instancePath + "/clients/" + i4 + "/in", schemaPath: "#/properties/clients/items/properties/in/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                for (const key4 in data23) {
                  let data24 = data23[key4];
                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    if (Object.keys(data24).length < 1) {
                      const err69 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    for (const key5 in data24) {
                      if (!(key5 === "role" || key5 === "folders" || key5 === "ip_allow_list" || key5 === "token" || key5 === "id" || key5 === "renamed_from" || key5 === "distinct_from")) {
                        const err70 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                    }
                    if (data24.role !== void 0) {
                      let data25 = data24.role;
                      const _errs85 = errors;
                      let valid28 = false;
                      const _errs86 = errors;
                      if (typeof data25 === "string") {
                        if (!pattern02.test(data25)) {
                          const err71 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                          if (vErrors === null) {
                            vErrors = [err71];
                          } else {
                            vErrors.push(err71);
                          }
                          errors++;
                        }
                      } else {
                        const err72 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err72];
                        } else {
                          vErrors.push(err72);
                        }
                        errors++;
                      }
                      var _valid8 = _errs86 === errors;
                      valid28 = valid28 || _valid8;
                      if (!valid28) {
                        const _errs88 = errors;
                        if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                          const err73 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors++;
                        }
                        if (typeof data25 == "number" && isFinite(data25)) {
                          if (data25 > 9007199254740991 || isNaN(data25)) {
                            const err74 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            if (vErrors === null) {
                              vErrors = [err74];
                            } else {
                              vErrors.push(err74);
                            }
                            errors++;
                          }
                          if (data25 < 1 || isNaN(data25)) {
                            const err75 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err75];
                            } else {
                              vErrors.push(err75);
                            }
                            errors++;
                          }
                        }
                        var _valid8 = _errs88 === errors;
                        valid28 = valid28 || _valid8;
                      }
                      if (!valid28) {
                        const err76 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      } else {
                        errors = _errs85;
                        if (vErrors !== null) {
                          if (_errs85) {
                            vErrors.length = _errs85;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data24.folders !== void 0) {
                      let data26 = data24.folders;
                      const _errs91 = errors;
                      let valid29 = false;
                      const _errs92 = errors;
                      if ("all" !== data26) {
                        const err77 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                      var _valid9 = _errs92 === errors;
                      valid29 = valid29 || _valid9;
                      if (!valid29) {
                        const _errs93 = errors;
                        if (Array.isArray(data26)) {
                          if (data26.length < 1) {
                            const err78 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err78];
                            } else {
                              vErrors.push(err78);
                            }
                            errors++;
                          }
                          const len7 = data26.length;
                          for (let i7 = 0; i7 < len7; i7++) {
                            let data27 = data26[i7];
                            const _errs96 = errors;
                            let valid32 = false;
                            const _errs97 = errors;
                            if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                              const err79 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err79];
                              } else {
                                vErrors.push(err79);
                              }
                              errors++;
                            }
                            if (typeof data27 == "number" && isFinite(data27)) {
                              if (data27 > 9007199254740991 || isNaN(data27)) {
                                const err80 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err80];
                                } else {
                                  vErrors.push(err80);
                                }
                                errors++;
                              }
                              if (data27 < 1 || isNaN(data27)) {
                                const err81 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err81];
                                } else {
                                  vErrors.push(err81);
                                }
                                errors++;
                              }
                            }
                            var _valid10 = _errs97 === errors;
                            valid32 = valid32 || _valid10;
                            if (!valid32) {
                              const _errs99 = errors;
                              if (typeof data27 === "string") {
                                if (!pattern12.test(data27)) {
                                  const err82 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err82];
                                  } else {
                                    vErrors.push(err82);
                                  }
                                  errors++;
                                }
                              } else {
                                const err83 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err83];
                                } else {
                                  vErrors.push(err83);
                                }
                                errors++;
                              }
                              var _valid10 = _errs99 === errors;
                              valid32 = valid32 || _valid10;
                            }
                            if (!valid32) {
                              const err84 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                              if (vErrors === null) {
                                vErrors = [err84];
                              } else {
                                vErrors.push(err84);
                              }
                              errors++;
                            } else {
                              errors = _errs96;
                              if (vErrors !== null) {
                                if (_errs96) {
                                  vErrors.length = _errs96;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          }
                        } else {
                          const err85 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                        var _valid9 = _errs93 === errors;
                        valid29 = valid29 || _valid9;
                      }
                      if (!valid29) {
                        const err86 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err86];
                        } else {
                          vErrors.push(err86);
                        }
                        errors++;
                      } else {
                        errors = _errs91;
                        if (vErrors !== null) {
                          if (_errs91) {
                            vErrors.length = _errs91;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data24.ip_allow_list !== void 0) {
                      let data28 = data24.ip_allow_list;
                      const _errs102 = errors;
                      let valid33 = false;
                      const _errs103 = errors;
                      if ("any" !== data28) {
                        const err87 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                        if (vErrors === null) {
                          vErrors = [err87];
                        } else {
                          vErrors.push(err87);
                        }
                        errors++;
                      }
                      var _valid11 = _errs103 === errors;
                      valid33 = valid33 || _valid11;
                      if (!valid33) {
                        const _errs104 = errors;
                        if (Array.isArray(data28)) {
                          if (data28.length < 1) {
                            const err88 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err88];
                            } else {
                              vErrors.push(err88);
                            }
                            errors++;
                          }
                          const len8 = data28.length;
                          for (let i8 = 0; i8 < len8; i8++) {
                            if (typeof data28[i8] !== "string") {
                              const err89 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err89];
                              } else {
                                vErrors.push(err89);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err90 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                        var _valid11 = _errs104 === errors;
                        valid33 = valid33 || _valid11;
                      }
                      if (!valid33) {
                        const err91 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      } else {
                        errors = _errs102;
                        if (vErrors !== null) {
                          if (_errs102) {
                            vErrors.length = _errs102;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data24.token !== void 0) {
                      let data30 = data24.token;
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        for (const key6 in data30) {
                          if (!(key6 === "deliver_to" || key6 === "rotate_after")) {
                            const err92 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                            if (vErrors === null) {
                              vErrors = [err92];
                            } else {
                              vErrors.push(err92);
                            }
                            errors++;
                          }
                        }
                        if (data30.deliver_to !== void 0) {
                          let data31 = data30.deliver_to;
                          const _errs112 = errors;
                          let valid37 = false;
                          const _errs113 = errors;
                          if (!(data31 === "none" || data31 === "discard")) {
                            const err93 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema62.properties.clients.items.properties.in.additionalProperties.properties.token.properties.deliver_to.anyOf[0].enum } };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                          var _valid12 = _errs113 === errors;
                          valid37 = valid37 || _valid12;
                          if (!valid37) {
                            const _errs114 = errors;
                            if (Array.isArray(data31)) {
                              if (data31.length < 1) {
                                const err94 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err94];
                                } else {
                                  vErrors.push(err94);
                                }
                                errors++;
                              }
                              const len9 = data31.length;
                              for (let i9 = 0; i9 < len9; i9++) {
                                let data32 = data31[i9];
                                if (typeof data32 === "string") {
                                  if (func22(data32) < 1) {
                                    const err95 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err95];
                                    } else {
                                      vErrors.push(err95);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err96 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err96];
                                  } else {
                                    vErrors.push(err96);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err97 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err97];
                              } else {
                                vErrors.push(err97);
                              }
                              errors++;
                            }
                            var _valid12 = _errs114 === errors;
                            valid37 = valid37 || _valid12;
                          }
                          if (!valid37) {
                            const err98 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err98];
                            } else {
                              vErrors.push(err98);
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
                        if (data30.rotate_after !== void 0) {
                          let data33 = data30.rotate_after;
                          if (typeof data33 === "string") {
                            if (!pattern4.test(data33)) {
                              const err99 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                              if (vErrors === null) {
                                vErrors = [err99];
                              } else {
                                vErrors.push(err99);
                              }
                              errors++;
                            }
                          } else {
                            const err100 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err100];
                            } else {
                              vErrors.push(err100);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err101 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                    }
                    if (data24.id !== void 0) {
                      let data34 = data24.id;
                      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                        const err102 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                      if (typeof data34 == "number" && isFinite(data34)) {
                        if (data34 > 9007199254740991 || isNaN(data34)) {
                          const err103 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                        if (data34 < 1 || isNaN(data34)) {
                          const err104 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err104];
                          } else {
                            vErrors.push(err104);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data24.renamed_from !== void 0) {
                      let data35 = data24.renamed_from;
                      if (typeof data35 === "string") {
                        if (func22(data35) < 1) {
                          const err105 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err105];
                          } else {
                            vErrors.push(err105);
                          }
                          errors++;
                        }
                      } else {
                        const err106 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                    }
                    if (data24.distinct_from !== void 0) {
                      let data36 = data24.distinct_from;
                      if (Array.isArray(data36)) {
                        if (data36.length < 1) {
                          const err107 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                        const len10 = data36.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                          let data37 = data36[i10];
                          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                            const err108 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err108];
                            } else {
                              vErrors.push(err108);
                            }
                            errors++;
                          }
                          if (typeof data37 == "number" && isFinite(data37)) {
                            if (data37 > 9007199254740991 || isNaN(data37)) {
                              const err109 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                              if (vErrors === null) {
                                vErrors = [err109];
                              } else {
                                vErrors.push(err109);
                              }
                              errors++;
                            }
                            if (data37 < 1 || isNaN(data37)) {
                              const err110 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err110];
                              } else {
                                vErrors.push(err110);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err111 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err111];
                        } else {
                          vErrors.push(err111);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err112 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                }
              } else {
                const err113 = { instancePath: instancePath + "/clients/" + i4 + "/in", schemaPath: "#/properties/clients/items/properties/in/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data15.ip_allow_list !== void 0) {
              let data38 = data15.ip_allow_list;
              const _errs129 = errors;
              let valid42 = false;
              const _errs130 = errors;
              if ("any" !== data38) {
                const err114 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              var _valid13 = _errs130 === errors;
              valid42 = valid42 || _valid13;
              if (!valid42) {
                const _errs131 = errors;
                if (Array.isArray(data38)) {
                  if (data38.length < 1) {
                    const err115 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                  const len11 = data38.length;
                  for (let i11 = 0; i11 < len11; i11++) {
                    if (typeof data38[i11] !== "string") {
                      const err116 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list/" + i11, schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err117 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
                var _valid13 = _errs131 === errors;
                valid42 = valid42 || _valid13;
              }
              if (!valid42) {
                const err118 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
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
            if (data15.token !== void 0) {
              let data40 = data15.token;
              if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                for (const key7 in data40) {
                  if (!(key7 === "deliver_to" || key7 === "rotate_after")) {
                    const err119 = { instancePath: instancePath + "/clients/" + i4 + "/token", schemaPath: "#/properties/clients/items/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data40.deliver_to !== void 0) {
                  let data41 = data40.deliver_to;
                  const _errs139 = errors;
                  let valid46 = false;
                  const _errs140 = errors;
                  if (!(data41 === "none" || data41 === "discard")) {
                    const err120 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema62.properties.clients.items.properties.token.properties.deliver_to.anyOf[0].enum } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                  var _valid14 = _errs140 === errors;
                  valid46 = valid46 || _valid14;
                  if (!valid46) {
                    const _errs141 = errors;
                    if (Array.isArray(data41)) {
                      if (data41.length < 1) {
                        const err121 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                      const len12 = data41.length;
                      for (let i12 = 0; i12 < len12; i12++) {
                        let data42 = data41[i12];
                        if (typeof data42 === "string") {
                          if (func22(data42) < 1) {
                            const err122 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to/" + i12, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err122];
                            } else {
                              vErrors.push(err122);
                            }
                            errors++;
                          }
                        } else {
                          const err123 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to/" + i12, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err124 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    var _valid14 = _errs141 === errors;
                    valid46 = valid46 || _valid14;
                  }
                  if (!valid46) {
                    const err125 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  } else {
                    errors = _errs139;
                    if (vErrors !== null) {
                      if (_errs139) {
                        vErrors.length = _errs139;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data40.rotate_after !== void 0) {
                  let data43 = data40.rotate_after;
                  if (typeof data43 === "string") {
                    if (!pattern4.test(data43)) {
                      const err126 = { instancePath: instancePath + "/clients/" + i4 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                  } else {
                    const err127 = { instancePath: instancePath + "/clients/" + i4 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
              } else {
                const err128 = { instancePath: instancePath + "/clients/" + i4 + "/token", schemaPath: "#/properties/clients/items/properties/token/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data15.id !== void 0) {
              let data44 = data15.id;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err129 = { instancePath: instancePath + "/clients/" + i4 + "/id", schemaPath: "#/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 9007199254740991 || isNaN(data44)) {
                  const err130 = { instancePath: instancePath + "/clients/" + i4 + "/id", schemaPath: "#/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                if (data44 < 1 || isNaN(data44)) {
                  const err131 = { instancePath: instancePath + "/clients/" + i4 + "/id", schemaPath: "#/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              }
            }
            if (data15.renamed_from !== void 0) {
              let data45 = data15.renamed_from;
              if (typeof data45 === "string") {
                if (func22(data45) < 1) {
                  const err132 = { instancePath: instancePath + "/clients/" + i4 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
              } else {
                const err133 = { instancePath: instancePath + "/clients/" + i4 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data15.distinct_from !== void 0) {
              let data46 = data15.distinct_from;
              if (Array.isArray(data46)) {
                if (data46.length < 1) {
                  const err134 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                const len13 = data46.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data47 = data46[i13];
                  if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                    const err135 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from/" + i13, schemaPath: "#/properties/clients/items/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  if (typeof data47 == "number" && isFinite(data47)) {
                    if (data47 > 9007199254740991 || isNaN(data47)) {
                      const err136 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from/" + i13, schemaPath: "#/properties/clients/items/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                    if (data47 < 1 || isNaN(data47)) {
                      const err137 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from/" + i13, schemaPath: "#/properties/clients/items/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err138 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
          } else {
            const err139 = { instancePath: instancePath + "/clients/" + i4, schemaPath: "#/properties/clients/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
      } else {
        const err140 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.address_lists !== void 0) {
      let data48 = data.address_lists;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (Object.keys(data48).length < 1) {
          const err141 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
        for (const key8 in data48) {
          const _errs157 = errors;
          if (typeof key8 === "string") {
            if (!pattern14.test(key8)) {
              const err142 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          } else {
            const err143 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key8 };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          var valid51 = _errs157 === errors;
          if (!valid51) {
            const err144 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        for (const key9 in data48) {
          let data49 = data48[key9];
          if (Array.isArray(data49)) {
            if (data49.length < 1) {
              const err145 = { instancePath: instancePath + "/address_lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            const len14 = data49.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data49[i14] !== "string") {
                const err146 = { instancePath: instancePath + "/address_lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/properties/address_lists/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
          } else {
            const err147 = { instancePath: instancePath + "/address_lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
      } else {
        const err148 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
  } else {
    const err149 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err149];
    } else {
      vErrors.push(err149);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
__name(validate212, "validate21");

// src/manifest/inherit/collect-lists.ts
function collectLists({ file, real, lines, document }, lists, canonical) {
  const defined = valueAt(document.value, ["address_lists"]);
  for (const name of keysOf(defined).filter(isListName)) {
    const place = lines.at(document.offsetOf(["address_lists", name], "key"));
    const addresses = listAt(defined, [name]).filter((item) => typeof item === "string");
    lists.define({ name, addresses, file, real, place });
  }
  for (const { values, path: path14 } of valueMaps(document.value))
    for (const { name, index } of listNames(values, canonical))
      lists.use({ name, file, place: lines.at(document.offsetOf([...path14, "ip_allow_list", index])) });
}
__name(collectLists, "collectLists");

// src/manifest/inherit/check-content.ts
function* checkContent(value, kind) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const has3 = /* @__PURE__ */ __name((key) => Object.hasOwn(value, key), "has");
  yield* kind === "defaults" ? defaultsContent(has3) : manifestContent(has3);
}
__name(checkContent, "checkContent");
function* defaultsContent(has3) {
  if (has3("clients"))
    yield {
      rule: "clients-in-defaults",
      message: "a file named `defaults.yaml` or `defaults.yml` holds the defaults of its folder, and cannot have `clients`",
      fix: "move `clients`, and the `defaults` that are only for them, into a file of another name",
      path: ["clients"],
      at: "key"
    };
  else if (!has3("defaults"))
    yield {
      rule: "missing-key",
      message: "the document has no `defaults`",
      fix: "add for example `defaults: { environment: Production }`, or rename the file if it does not hold the defaults of its folder",
      path: [],
      at: "value"
    };
}
__name(defaultsContent, "defaultsContent");
function* manifestContent(has3) {
  if (has3("clients") || has3("address_lists") && !has3("defaults")) return;
  yield {
    rule: "missing-key",
    message: "the document has no `clients`",
    fix: has3("defaults") ? "add the clients that `defaults` is for, or move it into the file `defaults.yaml` of this folder" : "add for example `clients: []`",
    path: [],
    at: "value"
  };
}
__name(manifestContent, "manifestContent");

// src/manifest/inherit/environments.ts
function environmentsOf(client, defaults) {
  for (const [index, values] of [client, ...defaults].entries()) {
    const listed = valueAt(values, ["environments"]) !== void 0;
    const names2 = listed ? listedNames(values) : nameOf(values);
    if (names2.length === 0 && !listed) continue;
    return { names: names2.length === 0 ? [null] : names2, from: index === 0 ? null : index - 1, listed };
  }
  return { names: [null], from: null, listed: false };
}
__name(environmentsOf, "environmentsOf");
function inKey(client, environment) {
  if (environment === null) return null;
  const keys = keysOf(valueAt(client, ["in"]));
  if (keys.includes(environment)) return environment;
  return keys.find((key) => nfc(key) === nfc(environment)) ?? null;
}
__name(inKey, "inKey");
function listedNames(values) {
  const texts2 = listAt(values, ["environments"]).filter((item) => typeof item === "string");
  return [...new Map(texts2.map((text2) => [nfc(text2), text2])).values()];
}
__name(listedNames, "listedNames");
function nameOf(values) {
  const name = valueAt(values, ["environment"]);
  return typeof name === "string" ? [name] : [];
}
__name(nameOf, "nameOf");

// src/model/declaration.ts
var ownFields = ["deliver_to", "rotate_after", "id", "renamed_from", "distinct_from"];

// src/manifest/read/value-lines.ts
var judged = [
  ["role"],
  ["folders"],
  ["environment"],
  ["ip_allow_list"],
  ["token", "deliver_to"],
  ["token", "rotate_after"],
  ["id"],
  ["renamed_from"]
];
function valueLines({ lines, document }, entry) {
  const found = {};
  const add = /* @__PURE__ */ __name((path14) => {
    found[path14.join("/")] = lines.at(document.offsetOf(["clients", entry, ...path14])).line;
  }, "add");
  for (const path14 of judged) {
    const value = valueAt(document.value, ["clients", entry, ...path14]);
    if (value === void 0) continue;
    add(path14);
    if (path14[0] === "folders" && Array.isArray(value)) for (const at of value.keys()) add([...path14, at]);
  }
  return found;
}
__name(valueLines, "valueLines");

// src/manifest/inherit/expand.ts
function expandEntry(entry) {
  const { at, client, defaults } = entry;
  const { line } = at.lines.at(at.document.offsetOf(["clients", entry.index]));
  const lines = valueLines(at, entry.index);
  const shared2 = defaults.map(({ values }) => values);
  const environments = environmentsOf(client, shared2);
  return environments.names.map((environment) => ({
    ...expanded(entry, environments, environment, line),
    lines
  }));
}
__name(expandEntry, "expandEntry");
function expanded(entry, environments, environment, line) {
  const several = environments.names.length > 1;
  const layers = layersOf(entry, environment);
  const merged = layers.reduceRight((far, { values: values2 }) => mergedOver(far, values2), {});
  const { environment: _one, environments: _all, in: _within, token = {}, ...values } = merged;
  const place = { file: entry.at.file, line };
  return {
    values: environment === null ? values : { ...values, environment },
    token,
    id: merged.id ?? null,
    renamed_from: merged.renamed_from ?? null,
    distinct_from: merged.distinct_from ?? [],
    source: several && environment !== null ? { ...place, environment } : place,
    declaration: {
      document: entry.document,
      entry: entry.index,
      several,
      inherited: [...environmentSource(entry, environments), ...inheritedOf(layers)]
    }
  };
}
__name(expanded, "expanded");
function layersOf({ at, index, client, defaults }, environment) {
  const own = [{ values: client, source: null }, ...defaults];
  const key = inKey(client, environment);
  const within = key === null ? void 0 : client.in?.[key];
  if (key === null || within === void 0) return own;
  const source = /* @__PURE__ */ __name((field, steps) => inheritedValue(at, ["clients", index, "in", key, ...steps], { field, from: "in", name: environment }), "source");
  return [{ values: within, source }, ...own];
}
__name(layersOf, "layersOf");
function mergedOver(far, near) {
  if (far.token === void 0 || near.token === void 0) return { ...far, ...near };
  return { ...far, ...near, token: { ...far.token, ...near.token } };
}
__name(mergedOver, "mergedOver");
function environmentSource({ defaults }, { from, listed }) {
  const layer = from === null ? void 0 : defaults[from];
  return layer === void 0 ? [] : [layer.source("environment", [listed ? "environments" : "environment"])];
}
__name(environmentSource, "environmentSource");
var inheritable = new Set(
  [...fieldNames, ...ownFields].filter((field) => field !== "name" && field !== "environment")
);
function isInheritable(key) {
  return inheritable.has(key);
}
__name(isInheritable, "isInheritable");
function inheritedOf(layers) {
  if (layers.length === 1) return [];
  const taken = /* @__PURE__ */ new Set();
  return layers.flatMap(({ values, source }) => {
    const fields = [...fieldsOf(values, []), ...fieldsOf(values.token ?? {}, ["token"])];
    const fresh = fields.filter(({ field }) => !taken.has(field));
    for (const { field } of fresh) taken.add(field);
    return source === null ? [] : fresh.map(({ field, steps }) => source(field, steps));
  });
}
__name(inheritedOf, "inheritedOf");
function fieldsOf(values, above) {
  return Object.keys(values).filter(isInheritable).map((field) => ({ field, steps: [...above, field] }));
}
__name(fieldsOf, "fieldsOf");

// src/manifest/inherit/check-entry.ts
var singular = ["id", "renamed_from", "distinct_from"];
function* checkEnvironments(values, path14) {
  if (has(values, "environment") && has(values, "environments"))
    yield {
      rule: "conflicting-keys",
      message: `${label(path14)} has both \`environment\` and \`environments\``,
      fix: "keep `environments` to declare a client in each of them, or `environment` to declare one client",
      path: [...path14, "environments"],
      at: "key"
    };
  const seen = /* @__PURE__ */ new Set();
  for (const [index, name] of listAt(values, ["environments"]).entries()) {
    if (typeof name !== "string") continue;
    if (seen.has(nfc(name)))
      yield {
        rule: "repeated-environment",
        message: `${JSON.stringify(name)} is listed twice in \`environments\``,
        fix: "list each environment once",
        path: [...path14, "environments", index],
        at: "value"
      };
    seen.add(nfc(name));
  }
}
__name(checkEnvironments, "checkEnvironments");
function* checkIn(client, defaults, path14) {
  const environments = environmentsOf(client, defaults);
  if (environments.names.length > 1) yield* checkSingular(client, environments, path14);
  if (!has(client, "in")) return;
  const within = valueAt(client, ["in"]);
  const at = [...path14, "in"];
  if (!environments.listed) yield noEnvironments(environments, at);
  else yield* checkKeys(keysOf(within), environments, at);
  for (const key of keysOf(within)) {
    yield* misplaced(valueAt(within, [key]), [...at, key]);
    if (valueAt(within, [key, "renamed_from"]) === valueAt(client, ["name"]))
      yield* renamedFromItself(valueAt(within, [key]), [...at, key]);
  }
}
__name(checkIn, "checkIn");
function* renamedFromItself(values, path14) {
  if (!has(values, "renamed_from")) return;
  yield {
    rule: "renamed-from-itself",
    message: "`renamed_from` is the client's current name",
    fix: "write its old name, or remove the line",
    path: [...path14, "renamed_from"],
    at: "value"
  };
}
__name(renamedFromItself, "renamedFromItself");
function* checkDefaultsIn(defaults) {
  if (!has(defaults, "in")) return;
  yield {
    rule: "misplaced-key",
    message: "`defaults` cannot have `in`: a value there would have to come before or after the values of each client",
    fix: "write `in` in the entries of the clients",
    path: ["defaults", "in"],
    at: "key"
  };
}
__name(checkDefaultsIn, "checkDefaultsIn");
function* checkSingular(client, { names: names2 }, path14) {
  const [first = ""] = names2;
  for (const key of singular) {
    if (!has(client, key)) continue;
    yield {
      rule: "needs-in",
      message: `\`${key}\` cannot hold for the clients of ${names2.length} environments: ${names2.join(", ")}`,
      fix: `write it in \`in\`, for the environment that it belongs to: \`in: { ${first}: { ${key}: \u2026 } }\``,
      path: [...path14, key],
      at: "key"
    };
  }
}
__name(checkSingular, "checkSingular");
function noEnvironments({ names: names2 }, path14) {
  const [first = null] = names2;
  return {
    rule: "in-without-environments",
    message: "`in` needs `environments`: the list of environments in which the entry declares a client",
    fix: first === null ? "add for example `environments: [Production]`" : `write \`environments: [${first}]\` in place of \`environment\`, or move the values of \`in\` into the entry`,
    path: path14,
    at: "key"
  };
}
__name(noEnvironments, "noEnvironments");
function* checkKeys(keys, { names: names2 }, path14) {
  const known = names2.flatMap((name) => name ?? []);
  if (known.length === 0) return;
  const left = new Set(known.map(nfc));
  for (const key of keys) {
    if (left.delete(nfc(key))) continue;
    const repeated3 = known.some((name) => nfc(name) === nfc(key));
    yield {
      rule: repeated3 ? "repeated-environment" : "unknown-environment",
      message: repeated3 ? `${JSON.stringify(key)} occurs twice in \`in\`, in different Unicode forms` : `${JSON.stringify(key)} is not one of this entry's \`environments\``,
      fix: repeated3 ? "keep one of them" : pickOne(key, known, "add it to `environments`"),
      path: [...path14, key],
      at: "key"
    };
  }
}
__name(checkKeys, "checkKeys");
function* misplaced(values, path14) {
  for (const key of ["name", "environment", "environments", "in"]) {
    if (!has(values, key)) continue;
    yield {
      rule: "misplaced-key",
      message: `\`${key}\` cannot differ between the environments of an entry`,
      fix: key === "name" ? "remove it, or declare the client in an entry of its own" : "remove it: the keys of `in` are the environments",
      path: [...path14, key],
      at: "key"
    };
  }
}
__name(misplaced, "misplaced");
function has(values, key) {
  return keysOf(values).includes(key);
}
__name(has, "has");

// src/manifest/read/check.ts
function checkManifest(manifest, { sinks, canonical }, defaults) {
  const findings = [...checkDefaultsIn(valueAt(manifest, ["defaults"]))];
  for (const { values, path: path14 } of valueMaps(manifest)) {
    const delivery2 = ["token", "deliver_to"];
    for (const finding of checkAllowList(values, path14, canonical)) findings.push(finding);
    for (const finding of checkSinks(valueAt(values, delivery2), [...path14, ...delivery2], sinks))
      findings.push(finding);
    if (path14.length <= 2) for (const finding of checkEnvironments(values, path14)) findings.push(finding);
  }
  const lists = valueAt(manifest, ["address_lists"]);
  for (const name of keysOf(lists))
    findings.push(...checkAddressList(valueAt(lists, [name]), ["address_lists", name], canonical));
  for (const [index, client] of listAt(manifest, ["clients"]).entries())
    if (typeof client === "object" && client !== null)
      for (const finding of checkClient(client, defaults, ["clients", index])) findings.push(finding);
  return findings;
}
__name(checkManifest, "checkManifest");
function* checkClient(client, defaults, path14) {
  const shared2 = defaults.map(({ written }) => written);
  if (defaults.every(({ known }) => known)) yield* missingKeys(client, shared2, path14);
  yield* checkIn(client, shared2, path14);
  if (valueAt(client, ["renamed_from"]) === valueAt(client, ["name"])) yield* renamedFromItself(client, path14);
}
__name(checkClient, "checkClient");
function* missingKeys(client, defaults, path14) {
  for (const field of fieldOrder) {
    const { required } = clientFields[field];
    if (required === null || [client, ...defaults].some((values) => valueAt(values, [field]) !== void 0))
      continue;
    const { names: names2 } = environmentsOf(client, defaults);
    const without = names2.filter(
      (name) => valueAt(client, ["in", inKey(client, name) ?? "", field]) === void 0
    );
    if (without.length === 0) continue;
    const where = without.length === names2.length ? "" : ` for ${without.join(", ")}`;
    const lacks = `has no \`${field}\`${where}, and \`defaults\` has none either`;
    yield {
      rule: "missing-key",
      message: `${label(path14)} ${lacks}`,
      general: `${generalLabel(path14)} ${lacks}`,
      fix: `add ${required}`,
      path: path14,
      at: "value",
      missing: [
        [...path14, field],
        ["defaults", field]
      ]
    };
  }
}
__name(missingKeys, "missingKeys");

// src/manifest/read/document.ts
var nothing2 = { entries: [], drafts: [], defaults: null, declares: false, notes: [] };
function readDocument2(at, context) {
  const { value } = at.document;
  const inYaml = at.document.findings.map((finding) => yamlFinding(at, finding));
  if (value === void 0) {
    context.lists.markIncomplete();
    const defaults = at.kind === "defaults" ? layerOf(at, null) : null;
    return { ...nothing2, findings: inYaml, defaults, declares: true };
  }
  const sound = stdin_default2(value) ? value : null;
  const wrong = sound === null ? [...explain(stdin_default2.errors ?? [], manifest_schema_default, at.document)] : [];
  const own = layerOf(at, sound);
  const layers = own === null ? at.folders : [own, ...at.folders];
  for (const finding of checkContent(value, at.kind)) wrong.push(finding);
  for (const finding of checkManifest(value, context, layers)) wrong.push(finding);
  const causes = withoutConsequences(wrong, value).map((finding) => findingOf(at, finding));
  const findings = withoutRepeats([...inYaml, ...causes]);
  collectLists(at, context.lists, context.canonical);
  const entries4 = layers.every(({ known }) => known) ? entriesOf(at, layers) : [];
  const found = { findings, entries: entries4, defaults: own, declares: has2(value, "clients") };
  if (sound === null || findings.length > 0) return { ...found, drafts: [], notes: [] };
  return { ...found, drafts: draftsOf(at, sound, layers), notes: manifestNotes(at, context) };
}
__name(readDocument2, "readDocument");
var emptyWords2 = {
  rule: "empty-manifest",
  message: "it is empty",
  fix: "remove it, or write `clients: []` to declare that there are no clients"
};
function layerOf(at, sound) {
  const { value } = at.document;
  const written = valueAt(value, ["defaults"]);
  if (written === void 0 && at.kind === "manifest") return null;
  const from = at.kind === "defaults" ? "folder-defaults" : "defaults";
  return defaultsLayer(at, from, { written, values: sound?.defaults ?? {}, known: value !== void 0 });
}
__name(layerOf, "layerOf");
function* draftsOf(at, manifest, defaults) {
  const { position: document } = at;
  for (const [index, client] of (manifest.clients ?? []).entries())
    yield* expandEntry({ at, document, index, client, defaults });
}
__name(draftsOf, "draftsOf");
function entriesOf({ file, lines, document }, defaults) {
  const shared2 = defaults.map(({ written }) => written);
  return listAt(document.value, ["clients"]).flatMap((client, index) => {
    const name = valueAt(client, ["name"]);
    if (typeof name !== "string") return [];
    const name_at = lines.at(document.offsetOf(["clients", index, "name"]));
    const { names: names2 } = environmentsOf(client, shared2);
    return names2.map((environment) => {
      const key = inKey(client, environment);
      const own = key === null ? void 0 : valueAt(client, ["in", key, "id"]);
      const steps = own === void 0 || key === null ? ["id"] : ["in", key, "id"];
      const id = names2.length > 1 ? own : own ?? valueAt(client, ["id"]);
      const id_at = id === void 0 ? null : lines.at(document.offsetOf(["clients", index, ...steps]));
      return { name, environment, id: typeof id === "number" ? id : null, file, name_at, id_at };
    });
  });
}
__name(entriesOf, "entriesOf");
function has2(value, key) {
  return keysOf(value).includes(key);
}
__name(has2, "has");

// src/manifest/read/duplicates.ts
function findDuplicates(entries4) {
  const identities = repeated2(
    entries4,
    ({ name, environment }) => JSON.stringify([name, environment]).normalize("NFC")
  );
  const pins = repeated2(entries4, ({ id }) => id === null ? null : String(id));
  return [
    ...identities.filter((group) => group.some(({ id }) => id === null)).flatMap(identityFindings),
    ...pins.flatMap(pinFindings)
  ];
}
__name(findDuplicates, "findDuplicates");
function repeated2(entries4, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries4) {
    const name = key(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
__name(repeated2, "repeated");
function identityFindings([first, ...others]) {
  if (first === void 0) return [];
  return others.map((entry) => ({
    file: entry.file,
    ...entry.name_at,
    rule: "duplicate-identity",
    message: `${titled(entry)} is declared here and at ${placed(first.file, first.name_at)}`,
    fix: "remove one of them, or pin each with the `id` of another live client"
  }));
}
__name(identityFindings, "identityFindings");
function pinFindings([first, ...others]) {
  if (first === void 0) return [];
  return others.map((entry) => ({
    file: entry.file,
    ...entry.id_at ?? entry.name_at,
    rule: "duplicate-id",
    message: `the client with the id ${entry.id} is pinned here and at ${placed(first.file, first.id_at ?? first.name_at)}`,
    fix: "pin each live client once"
  }));
}
__name(pinFindings, "pinFindings");
function titled({ name, environment }) {
  return environment === null ? `\`${name}\`` : `\`${name}\` (${environment})`;
}
__name(titled, "titled");
function placed(file, { line, column }) {
  return `${file}:${line}:${column}`;
}
__name(placed, "placed");

// src/manifest/read/collection.ts
var Collection = class {
  static {
    __name(this, "Collection");
  }
  #context;
  #findings = [];
  #entries = [];
  /** Those that name address lists wait until all lists are known. */
  #clients = [];
  /** The defaults of folders, by the file (absolute). */
  #folders = /* @__PURE__ */ new Map();
  /** The files of defaults that hold for a document with `clients`. */
  #used = /* @__PURE__ */ new Set();
  #defaults = [];
  /** The first note of each message: one address may stand in thousands of lists. */
  #notes = /* @__PURE__ */ new Map();
  #declares = false;
  constructor(context) {
    const canonical = remembering(canonicalAddress);
    const lists = new AddressLists(
      (texts2) => clientFields.ip_allow_list.declared([...texts2], canonical) ?? []
    );
    this.#context = { ...context, canonical, lists };
  }
  /** Reads the text of a file. */
  add(file, text2) {
    const lines = new Lines(text2);
    const folders = file.defaults.flatMap((name) => this.#folders.get(name) ?? []);
    let [position, filled] = [0, 0];
    for (const document of readYaml(text2)) {
      const at = { file: file.shown, real: file.real, lines, document, position, kind: file.kind, folders };
      position += 1;
      if (document.empty) continue;
      filled += 1;
      const { findings, entries: entries4, drafts, notes, defaults, declares } = readDocument2(at, this.#context);
      for (const finding of findings) this.#findings.push(finding);
      for (const entry of entries4) this.#entries.push(entry);
      for (const draft of drafts) this.#addClient(draft);
      for (const note of notes) if (!this.#notes.has(note.message)) this.#notes.set(note.message, note);
      if (declares) for (const used of file.defaults) this.#used.add(used);
      if (declares && file.kind === "manifest") this.#declares = true;
      if (file.kind === "defaults" && defaults !== null) this.#addFolder(file, at, defaults);
    }
    if (file.kind === "defaults") this.#defaults.push(file);
    if (filled === 0)
      this.#findings.push(
        fileFinding(file.shown, file.kind === "defaults" ? emptyDefaultsWords : emptyWords2)
      );
  }
  /** Takes into account that a file exists whose text could not be read: what it contains is unknown, and is not reported as missing. */
  addUnread(file) {
    this.markIncomplete();
    this.#declares = true;
    for (const used of file.defaults) this.#used.add(used);
    if (file.kind === "defaults") this.#folders.set(file.absolute, unreadDefaults);
  }
  /** Takes into account that other files are not read: address lists that are defined there are not reported as missing. */
  markIncomplete() {
    this.#context.lists.markIncomplete();
  }
  /** What all texts declare together. */
  finish() {
    const { lists } = this.#context;
    for (const finding of [...findDuplicates(this.#entries), ...lists.findings(), ...this.#unused()])
      this.#findings.push(finding);
    const sound = this.#findings.length === 0;
    return {
      declared: sound ? this.#clients.flatMap((client) => this.#declared(client) ?? []) : [],
      findings: this.#findings,
      addressLists: lists.addresses(),
      notes: [...this.#notes.values(), ...lists.notes()],
      declares: this.#declares
    };
  }
  /** A draft takes more memory than the client that it becomes. */
  #addClient(draft) {
    const waits = listNames(draft.values, this.#context.canonical).next().done !== true;
    const client = waits ? draft : declare(draft, this.#context);
    if (client !== null) this.#clients.push(client);
  }
  #declared(client) {
    return "values" in client ? declare(client, this.#context) : client;
  }
  #addFolder(file, at, defaults) {
    if (!this.#folders.has(file.absolute)) this.#folders.set(file.absolute, defaults);
    else
      this.#findings.push(
        findingOf(at, {
          rule: "repeated-defaults",
          message: `${file.shown} has defaults in more than one document`,
          fix: "merge them into one document",
          path: ["defaults"],
          at: "key"
        })
      );
  }
  #unused() {
    const unused = this.#defaults.filter(({ absolute }) => !this.#used.has(absolute));
    return unused.map(({ shown }) => fileFinding(shown, unusedWords));
  }
};
var emptyDefaultsWords = {
  rule: "empty-manifest",
  message: "it is empty",
  fix: "remove it, or write the `defaults` of this folder"
};
var unusedWords = {
  rule: "unused-defaults",
  message: "these defaults hold for no client: no manifest in this folder or below it has `clients`",
  fix: "remove the file, or move it to the clients that it is meant for"
};
function remembering(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (text2) => {
    const known = answers.get(text2);
    if (known !== void 0) return known;
    const answer = ask(text2);
    answers.set(text2, answer);
    return answer;
  };
}
__name(remembering, "remembering");

// src/manifest/read/read.ts
async function readManifests(paths, context, root) {
  const { files, findings } = await findFiles(paths, root);
  const collection = new Collection(context);
  const unread = [];
  for (const file of [...files].sort((a, b) => rank(a) - rank(b))) {
    const read = await readText(file);
    if ("text" in read) collection.add(file, read.text);
    else {
      collection.addUnread(file);
      unread.push(read.finding);
    }
  }
  const { declared, notes, addressLists, findings: found, declares } = collection.finish();
  const all = [...unread, ...withoutUnused(found, findings), ...findings];
  if (all.length === 0 && !declares) all.push(...files.slice(0, 1).map(noClients));
  if (all.length > 0) throw new InputError(sortFindings(all));
  return { declared, files: files.map(({ shown }) => shown), addressLists, notes };
}
__name(readManifests, "readManifests");
function withoutUnused(found, paths) {
  const none = paths.some(({ rule }) => rule === "no-manifest");
  const second2 = new Set(paths.filter(({ rule }) => rule === "two-defaults").map(({ file }) => file));
  return found.filter(({ rule, file }) => rule !== "unused-defaults" || !(none || second2.has(file)));
}
__name(withoutUnused, "withoutUnused");
function noClients({ shown }) {
  return fileFinding(shown, {
    rule: "no-clients",
    message: "no manifest of this workspace has `clients`",
    fix: "declare clients, or write `clients: []` to declare that there are none"
  });
}
__name(noClients, "noClients");
function rank({ kind }) {
  return kind === "defaults" ? 0 : 1;
}
__name(rank, "rank");

// src/manifest/read/shared.ts
function findShared(entries4) {
  const seen = /* @__PURE__ */ new Map();
  const findings = /* @__PURE__ */ new Map();
  for (const entry of entries4) {
    for (const client of entry.declared) {
      for (const key of keysOf2(entry, client)) {
        const first = seen.get(key);
        if (first === void 0) seen.set(key, { entry, client });
        else if (first.entry !== entry)
          findings.set(client, shared(first.entry, first.client, entry, client));
      }
    }
  }
  return [...findings.values()];
}
__name(findShared, "findShared");
function keysOf2({ options: { host, tokenVariable } }, client) {
  const { name, environment, id } = client;
  const identity = JSON.stringify([host, tokenVariable, name, environment]).normalize("NFC");
  return id === null ? [identity] : [identity, JSON.stringify([host, tokenVariable, id])];
}
__name(keysOf2, "keysOf");
function shared(first, { source: { file, line } }, second2, { name, environment, source }) {
  const title = environment === null ? `\`${name}\`` : `\`${name}\` (${environment})`;
  const names2 = [first, second2].map(({ options: options2 }) => JSON.stringify(options2.name));
  return {
    ...source,
    column: 1,
    rule: "declared-twice",
    message: `${title} is declared in the workspace entry ${names2[1]} here and in ${names2[0]} at ${file}:${line}, but both entries are the same workspace`,
    fix: "declare it in only one of the two entries: the one whose `scope` includes it"
  };
}
__name(shared, "shared");

// src/run/own-notes.ts
import path10 from "node:path";
function ownNotes(notes, workspace, { workspaces, others }, cwd) {
  const neighbours = [...workspaces, ...others].filter(({ name }) => name !== workspace.name);
  return notes.filter(({ rule, source }) => {
    if (rule !== "unused-address-list" || source === null) return true;
    const file = path10.resolve(cwd, source.file);
    return !neighbours.some(({ manifests }) => manifests.some(({ absolute }) => mayRead(absolute, file)));
  });
}
__name(ownNotes, "ownNotes");
function mayRead(manifests, file) {
  return isWithin2(file, manifests) || isWithin2(manifests, path10.dirname(file));
}
__name(mayRead, "mayRead");
function isWithin2(file, folder) {
  const relative = path10.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path10.sep}`) && !path10.isAbsolute(relative);
}
__name(isWithin2, "isWithin");

// src/run/prepare.ts
async function prepare(flags2, system) {
  const options2 = await readOptions(flags2, system);
  const findings = [];
  const workspaces = [];
  for (const workspace of options2.workspaces) {
    try {
      const head = await readDeclared(workspace, options2);
      const base = await readBase(workspace, options2, flags2.base, system.cwd);
      const own = ownNotes(head.notes, workspace, options2, system.cwd);
      const notes = [...workspaces.length === 0 ? options2.notes : [], ...own];
      workspaces.push({ options: workspace, ...head, notes, base });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      findings.push(...error.findings);
    }
  }
  findings.push(...findShared(workspaces));
  if (findings.length > 0)
    throw new InputError(sortFindings(isNew(options2, flags2, findings) ? [nothingYet] : findings));
  const read = workspaces.map(({ options: { name }, declared }) => ({ name, declared }));
  const all = [...read, ...await readNeighbours(options2)];
  const withOthers = workspaces.map((one) => ({
    ...one,
    others: all.filter(({ name }) => name !== one.options.name)
  }));
  return { options: options2, workspaces: withOthers };
}
__name(prepare, "prepare");
function isNew({ config }, { manifests }, findings) {
  return config === null && manifests === void 0 && findings.every(({ rule }) => rule === "no-manifest");
}
__name(isNew, "isNew");
var nothingYet = fileFinding("keyward.yaml", {
  rule: "no-manifest",
  message: "there is neither a keyward.yaml nor a folder `clients` with manifests here",
  fix: "run `keyward init` to set up this folder for a workspace; or, with WORKATO_HOST and WORKATO_API_TOKEN set, run `keyward import` to write manifests for the clients that are live"
});
async function readNeighbours(options2) {
  if (options2.sinks.length === 0) return [];
  const read = options2.others.map(async (workspace) => {
    const declared = await readDeclared(workspace, options2).then(
      (found) => found.declared,
      () => []
    );
    return { name: workspace.name, declared };
  });
  return Promise.all(read);
}
__name(readNeighbours, "readNeighbours");
function requireChoice(options2) {
  if (options2.chosen) return;
  const names2 = options2.workspaces.map((workspace) => workspace.name).join(", ");
  throw new KeywardError(
    `this command changes workspaces, but the configuration has several: ${names2}`,
    "select them with -w NAME, or all of them with --all-workspaces"
  );
}
__name(requireChoice, "requireChoice");
function requireAccess(workspaces, system) {
  for (const workspace of workspaces) {
    requireHost(workspace);
    readToken(workspace, system.env);
  }
}
__name(requireAccess, "requireAccess");
function requireHost(workspace) {
  if (workspace.host !== null) return workspace.host;
  throw new KeywardError(
    `no host is given for the workspace ${workspace.name}`,
    "set WORKATO_HOST (or --host) to your data center's code, such as us, eu or jp, or to a URL"
  );
}
__name(requireHost, "requireHost");
async function readBase(workspace, options2, folder, cwd) {
  if (folder === void 0) return null;
  const root = path11.resolve(cwd, folder);
  const inRoot = /* @__PURE__ */ __name((absolute) => path11.join(root, path11.relative(cwd, absolute)), "inRoot");
  const manifests = workspace.manifests.map(({ shown, absolute }) => ({ shown, absolute: inRoot(absolute) }));
  try {
    const other = { ...options2, folder: inRoot(options2.folder) };
    return (await readDeclared({ ...workspace, manifests }, other)).declared;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [];
  }
}
__name(readBase, "readBase");
function readDeclared(workspace, options2) {
  return readManifests(workspace.manifests, manifestContext(options2), options2.folder);
}
__name(readDeclared, "readDeclared");
function manifestContext({ tokens, sinks }) {
  return { tokens, sinks: sinks.map((sink) => sink.name) };
}
__name(manifestContext, "manifestContext");

// src/workato/limiter.ts
var import_bottleneck = __toESM(require_lib(), 1);
var noEarlier = { ages: [], answered: /* @__PURE__ */ __name(() => {
}, "answered") };
var maxConcurrent = 64;
function createLimiter(rate, clock, earlier = noEarlier) {
  return new SlidingWindow(rate, clock, earlier);
}
__name(createLimiter, "createLimiter");
var SlidingWindow = class {
  static {
    __name(this, "SlidingWindow");
  }
  rate;
  #clock;
  #queue;
  /** When slots come back, ascending. */
  #returns;
  #answered;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #withheld = 0;
  #waiting = 0;
  #pendingWake = null;
  constructor(rate, clock, { ages, answered }) {
    this.rate = rate;
    this.#clock = clock;
    this.#answered = answered;
    const now = clock.monotonic();
    const returns = ages.map((age2) => now + this.#spacing() - age2).filter((at) => at > now);
    this.#returns = returns.sort((a, b) => a - b).slice(-rate.limit);
    this.#queue = new import_bottleneck.default({ reservoir: rate.limit - this.#returns.length, maxConcurrent });
  }
  ages() {
    const now = this.#clock.monotonic();
    return this.#returns.filter((at) => at > now).map((at) => this.#spacing() - (at - now));
  }
  schedule(job, signal, mayGo = () => true) {
    if (signal?.aborted) return Promise.reject(stopped());
    return new Promise((resolve2, reject) => {
      const place = this.#enter(() => reject(stopped()), signal);
      const run = /* @__PURE__ */ __name(async () => {
        await this.#untilResumed(signal);
        if (!place.leave()) return this.#giveBack(0);
        if (!mayGo()) {
          reject(heldBack());
          return this.#giveBack(0);
        }
        await job().then(resolve2, reject);
        this.#answered();
        this.#giveBack(this.#spacing());
      }, "run");
      this.#queue.schedule(run).catch(reject);
    });
  }
  pause(ms) {
    const now = this.#clock.monotonic();
    const added = Math.max(0, ms - Math.max(0, this.#pausedUntil - now));
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#settle();
    return added;
  }
  /** A position in the queue; `leave` returns whether it was still held. */
  #enter(giveUp, signal) {
    let held = true;
    const leave = /* @__PURE__ */ __name(() => {
      if (!held) return false;
      held = false;
      signal?.removeEventListener("abort", abandon);
      this.#waiting -= 1;
      this.#settle();
      return true;
    }, "leave");
    const abandon = /* @__PURE__ */ __name(() => {
      if (leave()) giveUp();
    }, "abandon");
    signal?.addEventListener("abort", abandon, { once: true });
    this.#waiting += 1;
    this.#settle();
    return { leave };
  }
  /** A job that Bottleneck had already released when the pause began. */
  async #untilResumed(signal) {
    for (let left = this.#pauseLeft(); left > 0 && !signal?.aborted; left = this.#pauseLeft()) {
      await this.#clock.sleep(Math.ceil(left), signal).catch(() => {
      });
    }
  }
  #pauseLeft() {
    return this.#pausedUntil - this.#clock.monotonic();
  }
  /** A window and a margin: the clocks of two machines may differ in speed by 500 ppm, and timers by milliseconds. */
  #spacing() {
    return this.rate.windowMs + Math.max(2, this.rate.windowMs / 2e3);
  }
  #giveBack(after) {
    if (after === 0) void this.#queue.incrementReservoir(1);
    else this.#returns.push(this.#clock.monotonic() + after);
    this.#settle();
  }
  /** Updates the free slots to this moment, and wakes up again at the next moment that changes them. */
  #settle() {
    const now = this.#clock.monotonic();
    const withhold = this.#withholdAt(now);
    let freed = this.#withheld - withhold;
    this.#withheld = withhold;
    while ((this.#returns[0] ?? Number.POSITIVE_INFINITY) <= now) {
      this.#returns.shift();
      freed += 1;
    }
    if (freed !== 0) void this.#queue.incrementReservoir(freed);
    this.#wakeAt(this.#waiting === 0 ? Number.POSITIVE_INFINITY : this.#nextMoment(now), now);
  }
  #withholdAt(now) {
    if (now < this.#pausedUntil) return this.rate.limit;
    return now < this.#pausedUntil + this.rate.windowMs ? Math.floor(this.rate.limit / 2) : 0;
  }
  #nextMoment(now) {
    const turns = [this.#pausedUntil, this.#pausedUntil + this.rate.windowMs].filter((turn) => turn > now);
    return Math.min(this.#returns[0] ?? Number.POSITIVE_INFINITY, ...turns);
  }
  /** Keeps at most one timer, and none if no request waits: an idle limiter does not keep the process alive. */
  #wakeAt(until, now) {
    if (this.#pendingWake?.until === until) return;
    this.#pendingWake?.end.abort();
    this.#pendingWake = null;
    if (until === Number.POSITIVE_INFINITY) return;
    const pendingWake = { until, end: new AbortController() };
    this.#pendingWake = pendingWake;
    const wake = /* @__PURE__ */ __name(() => {
      if (this.#pendingWake === pendingWake) this.#pendingWake = null;
      this.#settle();
    }, "wake");
    this.#clock.sleep(Math.ceil(until - now), pendingWake.end.signal).then(wake, () => {
    });
  }
};
function heldBack() {
  return new ApiError("not sent: it was out of date when its turn came", { failure: "held-back" });
}
__name(heldBack, "heldBack");
function stopped() {
  return new ApiError("stopped before the request was sent", { failure: "aborted" });
}
__name(stopped, "stopped");

// src/workato/call.ts
function issues(kind) {
  return kind === "create" || kind === "regenerate";
}
__name(issues, "issues");
function changes(kind) {
  return kind !== "read";
}
__name(changes, "changes");

// src/workato/remedies.ts
function refusalRemedy({ kind, permissionRemedy }) {
  switch (kind) {
    case "create":
    case "update":
      return "correct what Workato refuses in the manifest, then plan again";
    case "read":
      return `check the host; if it is correct, ${permissionRemedy}`;
    case "delete":
    case "regenerate":
      return "look at the client in Workato, then plan again";
  }
}
__name(refusalRemedy, "refusalRemedy");
function statusRemedy(host, call, status) {
  if (status === 401) {
    return `check the API token: it must be complete, not regenerated or revoked since, and belong to a client at ${host} (each data center has its own); if its client has an IP allow list, the address of this machine must be in it`;
  }
  if (status === 403) return call.permissionRemedy;
  if (status === 404) {
    return call.kind === "read" || call.kind === "create" ? `check the host; if it is correct, ${call.permissionRemedy}` : "plan again: the client may have been deleted";
  }
  if (status === 407) return proxyPasswordRemedy;
  if (status === 429) return "another program uses the same quota: try again later, or lower --rate-limit";
  if (status === 400 || status === 422) return refusalRemedy(call);
  return mayPass(status) ? "try again later: the server failed" : "";
}
__name(statusRemedy, "statusRemedy");

// src/workato/words.ts
function serverMessage(text2) {
  const json = parseJson(text2);
  if (json !== void 0) return messageOf(json);
  return /<[a-z!]/i.test(text2) ? htmlText(text2) : text2;
}
__name(serverMessage, "serverMessage");
function failureMarks(text2) {
  const json = parseJson(text2);
  if (!isRecord(json)) return [];
  const mark2 = /* @__PURE__ */ __name((key) => {
    const value = json[key];
    return typeof value === "string" && value !== "" || typeof value === "number" ? [`${key} ${value}`] : [];
  }, "mark");
  return [...mark2("id"), ...mark2("error_type")];
}
__name(failureMarks, "failureMarks");
function isRefusal(body) {
  if (!isRecord(body)) return false;
  const { result } = body;
  return saysNo(body) || isRecord(result) && !Object.hasOwn(result, "id") && saysNo(result);
}
__name(isRefusal, "isRefusal");
function saysNo({ success }) {
  return success === false || typeof success === "string" && /^\s*false\s*$/i.test(success);
}
__name(saysNo, "saysNo");
function messageOf(value) {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(messageOf).filter(Boolean).join("; ");
  if (!isRecord(value)) return "";
  const own = ["message", "error", "errors", "detail"].map((key) => partMessage(value[key]));
  const words3 = own.filter((part, index) => part !== "" && own.indexOf(part) === index).join(": ");
  return words3 === "" && isRecord(value["result"]) ? messageOf(value["result"]) : words3;
}
__name(messageOf, "messageOf");
function partMessage(part) {
  const own = messageOf(part);
  if (own !== "" || !isRecord(part)) return own;
  return Object.entries(part).map(([field, value]) => `${field} ${messageOf(value)}`.trim()).join("; ");
}
__name(partMessage, "partMessage");
function pageTitle(html) {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? "";
}
__name(pageTitle, "pageTitle");
function htmlText(html) {
  const title = pageTitle(html);
  if (title !== "") return title;
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
}
__name(htmlText, "htmlText");

// src/workato/failure.ts
var AttemptError = class extends ApiError {
  static {
    __name(this, "AttemptError");
  }
  /** From `Retry-After`; null if it is missing. */
  askedWait;
  /** Another attempt would fail in the same way: a certificate, a proxy that requires a password. */
  permanent;
  /** What happened, without what was attempted. */
  why;
  constructor(doing, why, facts) {
    super(`could not ${doing}: ${why}`, facts);
    this.name = "ApiError";
    this.why = why;
    this.askedWait = facts.askedWait ?? null;
    this.permanent = facts.permanent ?? false;
  }
};
function unansweredError(context, call, error) {
  if (error.reason === "too-large")
    return shapeError(context, call, "its answer is larger than 32 MiB", { status: 200, permanent: false });
  const { message, remedy, permanent, status } = explainTransportError(error, context);
  return new AttemptError(call.doing, context.mask(message), {
    failure: failureOf(error, call),
    status,
    remedy: error.reason === "timeout" ? "try again, or allow more time with --timeout" : remedy,
    permanent,
    cause: error.cause
  });
}
__name(unansweredError, "unansweredError");
function failureOf({ reason, sent }, { kind }) {
  if (reason === "aborted") return sent && changes(kind) ? "lost" : "aborted";
  return sent ? "lost" : "not-sent";
}
__name(failureOf, "failureOf");
function shapeError(context, call, what, { status, cause, permanent }) {
  return new AttemptError(call.doing, `${context.host} answered ${status}, but ${context.mask(what)}`, {
    failure: changes(call.kind) ? "lost" : "shape",
    status,
    // Whether a delete took effect is found out by reading the client, not by sending it again.
    permanent: permanent || call.kind === "delete",
    remedy: "check that the host is one of Workato's, and that no proxy or login page answers instead",
    cause
  });
}
__name(shapeError, "shapeError");
function refusedError(context, call, { status, text: text2 }) {
  const shown = serverText(context, text2, { requestId: "", otherwise: "without a reason" });
  return new AttemptError(call.doing, `${context.host} refused it (${status}, success: false)${shown}`, {
    failure: "refused",
    status,
    remedy: refusalRemedy(call)
  });
}
__name(refusedError, "refusedError");
function redirectError(context, call, answer) {
  const location = headerOf(answer, "location") ?? "";
  const target2 = URL.canParse(location, context.host) ? new URL(location, context.host).host : "";
  const towards = target2 === "" ? "an unknown address" : context.mask(target2);
  return new AttemptError(
    call.doing,
    `${context.host} answered ${answer.status}, a redirect to ${towards}; it was not followed, because the token would be sent there`,
    {
      failure: "shape",
      status: answer.status,
      remedy: "if that is the address of your data center, set it as the host"
    }
  );
}
__name(redirectError, "redirectError");
function statusError(context, call, answer, askedWait) {
  const requestId = answer.status >= 500 ? headerOf(answer, "x-request-id") ?? "" : "";
  const shown = serverText(context, answer.text, { requestId, otherwise: "" });
  return new AttemptError(call.doing, `${context.host} answered ${answer.status}${shown}`, {
    failure: mayPass(answer.status) && changes(call.kind) ? "lost" : "status",
    status: answer.status,
    remedy: statusRemedy(context.host, call, answer.status),
    askedWait
  });
}
__name(statusError, "statusError");
function serverText({ mask }, text2, { requestId, otherwise }) {
  const words3 = mask(serverMessage(text2)) || otherwise;
  const marks = [...failureMarks(text2), ...requestId === "" ? [] : [`request id ${requestId}`]];
  const shown = marks.map((mark2) => mask(mark2).slice(0, 80)).join(", ");
  return `${words3 === "" ? "" : `: ${words3}`}${shown === "" ? "" : ` (${shown})`}`;
}
__name(serverText, "serverText");

// src/workato/retry.ts
var maxTries = 5;
var maxRateLimited = 10;
var firstWaitMs = 500;
var longestWaitMs = 12e4;
async function callWithRetry({ kind, doing, mayGo, rateLimited = 0 }, options2, attempt) {
  const { limiter, clock, signal } = options2;
  const state = new RetryState({ kind, doing }, options2, rateLimited);
  const limited = /* @__PURE__ */ __name((number2) => limiter.schedule(
    () => {
      state.sent();
      return attempt(number2);
    },
    signal,
    state.untouched ? mayGo : void 0
  ), "limited");
  try {
    return await withRetry(limited, { clock, signal, pauseAfter: /* @__PURE__ */ __name((error) => state.pauseAfter(error), "pauseAfter") });
  } catch (error) {
    throw state.conclude(error);
  }
}
__name(callWithRetry, "callWithRetry");
var RetryState = class {
  static {
    __name(this, "RetryState");
  }
  #kind;
  #doing;
  #options;
  #failures = 0;
  #rateLimited;
  #wasLimited = false;
  #neverOpened = 0;
  /** An attempt may have taken effect. */
  #uncertain = false;
  #sentAt = null;
  constructor({ kind, doing }, options2, rateLimited) {
    this.#kind = kind;
    this.#doing = doing;
    this.#options = options2;
    this.#rateLimited = rateLimited;
  }
  /** The turn of an attempt has come: it is sent now. */
  sent() {
    this.#sentAt = this.#options.clock.monotonic();
  }
  /** Milliseconds to wait before the next attempt; null: there is none. */
  pauseAfter(error) {
    if (!(error instanceof AttemptError)) return null;
    if (error.failure === "lost" && changes(this.#kind)) this.#uncertain = true;
    if (error.status === 429 && error.failure === "status") return this.#pauseAfterRateLimit(error);
    this.#failures += 1;
    if (this.#failures >= maxTries || !mayBeSentAgain(this.#kind, error)) return null;
    const ms = this.#pauseAfterFailure(error);
    if (ms > 0) this.#announce(error, ms, `to ${this.#doing} again`);
    return ms;
  }
  /** Whether no attempt so far can have taken effect. */
  get untouched() {
    return !this.#uncertain;
  }
  /** The error to throw in the end. */
  conclude(error) {
    if (!(error instanceof ApiError)) return error;
    const { message, failure, status, remedy } = error;
    if (changes(this.#kind) && (failure === "lost" || failure === "shape"))
      return new ApiError(message, { failure, status, remedy, cause: error.cause, sentAt: this.#sentAt });
    if (failure === "lost") return error;
    if (this.#uncertain) {
      const uncertain = `${message} (an earlier attempt may have taken effect)`;
      return new ApiError(uncertain, { failure: "lost", status, remedy, cause: error, sentAt: this.#sentAt });
    }
    if (changes(this.#kind) && this.#wasLimited) return afterRateLimit(error, this.#kind);
    const untouched = failure === "not-sent" || status === 429;
    const stopped2 = this.#options.signal?.aborted === true && untouched;
    return stopped2 ? new ApiError(message, { failure: "aborted", status, remedy, cause: error }) : error;
  }
  /** The limiter holds the whole queue, not only this request: all requests share the quota. */
  #pauseAfterRateLimit(error) {
    this.#rateLimited += 1;
    this.#wasLimited = true;
    const { limiter } = this.#options;
    const asked = error.askedWait?.ms ?? 0;
    const ms = asked > 0 ? asked : this.#growingWait(this.#rateLimited, limiter.rate.windowMs / 30);
    const added = limiter.pause(ms);
    if (added * 4 >= ms) this.#announce(error, ms, "before the next request");
    return this.#rateLimited < maxRateLimited && this.#kind !== "create" ? 0 : null;
  }
  #pauseAfterFailure(error) {
    if (error.failure === "not-sent" && ++this.#neverOpened === 1) return 0;
    const counted = this.#failures - Math.min(1, this.#neverOpened) || 1;
    return Math.max(this.#growingWait(counted, firstWaitMs), error.askedWait?.ms ?? 0);
  }
  #announce({ why, askedWait }, ms, purpose) {
    const shortened = askedWait?.shortened ?? false;
    this.#options.onWait({ ms, purpose, why, shortened });
  }
  #growingWait(failures, baseMs) {
    return growingWait(failures, { baseMs, longestMs: longestWaitMs, jitter: this.#options.jitter() });
  }
};
function afterRateLimit(error, kind) {
  const { message, failure, remedy } = error;
  const facts = { status: 429, remedy, cause: error };
  if (failure === "held-back") return issues(kind) ? new ApiError(message, { failure, ...facts }) : error;
  if (failure !== "not-sent" && failure !== "aborted") return error;
  return new ApiError(`${message} (an earlier attempt was answered 429)`, { failure: "status", ...facts });
}
__name(afterRateLimit, "afterRateLimit");
function mayBeSentAgain(kind, error) {
  if (error.permanent) return false;
  if (error.failure === "not-sent") return true;
  if (issues(kind)) return false;
  return error.failure === "lost" || error.failure === "status" && mayPass(error.status ?? 0);
}
__name(mayBeSentAgain, "mayBeSentAgain");

// src/workato/wire.ts
var WireError = class extends Error {
  static {
    __name(this, "WireError");
  }
};
function readPage(body, item) {
  const result = isRecord(body) ? body["result"] : void 0;
  const [items, at, facts] = isRecord(result) ? [result["items"], "result.items", result] : [result, "result", isRecord(body) ? body : {}];
  if (!Array.isArray(items)) throw new WireError(`its body is ${describe(body)}, not a list in result.items`);
  const error = items.length === 0 ? errorIn(body) ?? errorIn(result) : null;
  if (error !== null) throw new WireError(`its list is empty, and it reports an error: ${error}`);
  return {
    items: items.map((value, index) => item(value, `${at}[${index}]`)),
    count: integerOf(facts["count"]),
    perPage: integerOf(facts["per_page"])
  };
}
__name(readPage, "readPage");
function errorIn(body) {
  if (!isRecord(body)) return null;
  const { error, errors } = body;
  if (![error, errors].some(isSome)) return null;
  return messageOf({ error, errors }) || "without a message";
}
__name(errorIn, "errorIn");
function isSome(value) {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : value === true || typeof value === "number";
}
__name(isSome, "isSome");
function readFolderPage(body) {
  return readPage(Array.isArray(body) ? { result: body } : body, readFolder);
}
__name(readFolderPage, "readFolderPage");
function readClientAnswer(body, asked) {
  const result = isRecord(body) ? body["result"] : void 0;
  if (!isRecord(result)) throw unexpected("its body", "a client in result", body);
  const client = readClient(result, "result");
  if (asked === null || client.id === asked) return client;
  throw new WireError(`result.id is ${client.id}, not ${asked}`);
}
__name(readClientAnswer, "readClientAnswer");
function readDeleted(body) {
  const result = isRecord(body) ? body["result"] : void 0;
  if (body === void 0 || result === "success") return;
  if (typeof result === "string") throw new WireError(`its result is "${result}", not "success"`);
  throw unexpected("its body", '"success" in result', body);
}
__name(readDeleted, "readDeleted");
function readIssued(body, asked) {
  const token = textAt(body, "result", "token", "value") ?? "";
  if (token.trim() === "") return { client: readClientAnswer(body, asked), token: null };
  return { client: readClientAnswer(withoutToken(body, token), asked), token: new Secret(token) };
}
__name(readIssued, "readIssued");
function withoutToken(body, token) {
  return JSON.parse(
    JSON.stringify(body),
    (_key, value) => typeof value === "string" ? value.replaceAll(token, secretMask) : value
  );
}
__name(withoutToken, "withoutToken");
function readClient(value, at) {
  if (!isRecord(value)) throw unexpected(at, "a client", value);
  const answer = answerOf(value, at);
  return {
    id: readId(value["id"], `${at}.id`),
    ...eachField((field) => clientFields[field].read(answer)),
    token_updated_at: readTime(value["token"], "updated_at"),
    created_at: readTime(value, "created_at"),
    has_token: isRecord(value["token"])
  };
}
__name(readClient, "readClient");
function readRole(value, at) {
  if (!isRecord(value)) throw unexpected(at, "a role", value);
  return { id: readId(value["id"], `${at}.id`), name: readText2(value["name"], `${at}.name`) };
}
__name(readRole, "readRole");
function readFolder(value, at) {
  if (!isRecord(value)) throw unexpected(at, "a folder", value);
  return {
    id: readId(value["id"], `${at}.id`),
    name: readText2(value["name"], `${at}.name`),
    parent_id: readOptionalId(value["parent_id"], `${at}.parent_id`)
  };
}
__name(readFolder, "readFolder");
function answerOf(client, at) {
  const from = /* @__PURE__ */ __name((read) => (key) => read(client[key], `${at}.${key}`), "from");
  return {
    value: /* @__PURE__ */ __name((key) => client[key], "value"),
    text: from(readText2),
    optionalText: from(readOptionalText),
    optionalId: from(readOptionalId),
    ids: from(readIds),
    texts: from(readTexts),
    unexpected: /* @__PURE__ */ __name((key, wanted) => unexpected(`${at}.${key}`, wanted, client[key]), "unexpected")
  };
}
__name(answerOf, "answerOf");
function readIds(value, at) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) throw unexpected(at, "a list of ids", value);
  return value.map((id, index) => readId(id, `${at}[${index}]`));
}
__name(readIds, "readIds");
function readTexts(value, at) {
  if (value === void 0 || value === null) return [];
  const parts = Array.isArray(value) ? value : [value];
  return parts.map((part) => readText2(part, at));
}
__name(readTexts, "readTexts");
function readTime(value, key) {
  const time = textAt(value, key) ?? "";
  return Number.isNaN(Date.parse(time)) ? null : time;
}
__name(readTime, "readTime");
function readOptionalId(value, at) {
  return value === void 0 || value === null ? null : readId(value, at);
}
__name(readOptionalId, "readOptionalId");
function readId(value, at) {
  const id = integerOf(value);
  if (id === null) throw unexpected(at, "an id", value);
  return id;
}
__name(readId, "readId");
function integerOf(value) {
  const number2 = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number2 === "number" && Number.isSafeInteger(number2) && number2 >= 0 ? number2 : null;
}
__name(integerOf, "integerOf");
function readOptionalText(value, at) {
  return value === void 0 || value === null ? null : readText2(value, at);
}
__name(readOptionalText, "readOptionalText");
function readText2(value, at) {
  if (typeof value !== "string") throw unexpected(at, "text", value);
  return value;
}
__name(readText2, "readText");
function unexpected(at, wanted, value) {
  return new WireError(`${at} is ${describe(value)}, not ${wanted}`);
}
__name(unexpected, "unexpected");
function describe(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isRecord(value)) return typeof value === "string" ? "text" : `a ${typeof value}`;
  const keys = Object.keys(value).slice(0, 8);
  return keys.length === 0 ? "an empty object" : `an object with ${keys.join(", ")}`;
}
__name(describe, "describe");

// src/workato/caller.ts
var Caller = class {
  static {
    __name(this, "Caller");
  }
  #connection;
  #counts = { total: 0, retried: 0, rate_limited: 0 };
  /** Milliseconds by which the server's time is ahead of `Clock.monotonic`. */
  #serverAhead = null;
  constructor(connection) {
    this.#connection = connection;
  }
  /** Every attempt so far. */
  get requests() {
    return this.#counts;
  }
  /** The server's time now, in ms since 1970, by the `Date` of its latest answer; null if none had one. */
  serverTime() {
    return this.#serverAhead === null ? null : this.#connection.retry.clock.monotonic() + this.#serverAhead;
  }
  /** Throws `ApiError` after all retries that the call's kind allows. */
  call(call) {
    return callWithRetry(call, this.#connection.retry, async (number2) => {
      this.#count("total");
      if (number2 > 1) this.#count("retried");
      const answer = await this.#connection.attempt(call);
      call.onAnswer?.(requestIdOf(answer, this.#connection.context));
      if (answer.status === 429) this.#count("rate_limited");
      return this.#read(call, answer);
    });
  }
  #count(what) {
    this.#counts = { ...this.#counts, [what]: this.#counts[what] + 1 };
  }
  #learnTime(answer) {
    const time = serverTime(answer);
    if (time !== null) this.#serverAhead = time - this.#connection.retry.clock.monotonic();
  }
  #read(call, answer) {
    const { context, retry } = this.#connection;
    const { status } = answer;
    const isApiAnswer = !(bodyOf(answer) instanceof WireError);
    if (status === 404 && call.onNotFound !== void 0 && isApiAnswer) return call.onNotFound();
    if (isRedirect(answer)) throw redirectError(context, call, answer);
    if (!isSuccess(answer)) {
      throw statusError(context, call, answer, retryAfter(answer, retry.clock.now()));
    }
    const body = bodyOf(answer);
    try {
      if (body instanceof WireError) throw body;
      if (status === 206 && call.kind === "read") {
        throw new WireError("that is only a part of what was asked for");
      }
      if (isRefusal(body)) throw this.#refusal(call, answer, body);
      const value = call.read(body);
      this.#learnTime(answer);
      return value;
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      const own = isRecord(body) && !(body instanceof WireError) && !Object.hasOwn(body, "result");
      const words3 = own ? messageOf(body) : "";
      const what = words3 === "" ? error.message : `${error.message}; it says: ${words3}`;
      const permanent = body !== void 0 && error !== body;
      throw shapeError(context, call, what, { status, cause: error, permanent });
    }
  }
  /** An answer that says no and nevertheless holds a token may have taken effect: it is not believed either way. */
  #refusal(call, answer, body) {
    const hasToken = (textAt(body, "result", "token", "value") ?? "").trim() !== "";
    if (hasToken) return new WireError("its body says success: false and holds a token");
    return refusedError(this.#connection.context, call, answer);
  }
};
function requestIdOf(answer, { mask }) {
  return mask(headerOf(answer, "x-request-id") ?? "") || null;
}
__name(requestIdOf, "requestIdOf");
function bodyOf(answer) {
  if (answer.text.trim() === "") return void 0;
  const json = parseJson(answer.text);
  if (json !== void 0) return json;
  const title = pageTitle(answer.text);
  const named = title === "" ? "" : ` titled "${title}"`;
  const type = headerOf(answer, "content-type") ?? "no content type";
  return new WireError(`its body${named} is not JSON (${type})`);
}
__name(bodyOf, "bodyOf");

// src/workato/lists/page-reading.ts
var noPageFacts = { longest: 0, countIsTotal: false };
var pageSize = 100;
var maxPages = 1e4;
var PageReading = class {
  static {
    __name(this, "PageReading");
  }
  #items = /* @__PURE__ */ new Map();
  #totals = /* @__PURE__ */ new Set();
  #counts = /* @__PURE__ */ new Set();
  #pages = 0;
  #rows = 0;
  #repeats;
  /** How many rows a full page of this list contains. */
  #size;
  /** Rows on the first page. */
  #first = 0;
  /** The total according to the first page; 0 if it has none. */
  #promised = 0;
  #ended = false;
  #endIsShown = false;
  /** The page size that the server announces as its own; 0 if it announces none, or only repeats the requested one. */
  #announced = 0;
  #longest;
  #countIsTotal;
  /** Rows on the last page. */
  #last = 0;
  /** Pages that showed nothing but the end of the list. */
  #probes = 0;
  constructor({ size, repeats, facts }) {
    this.#size = size;
    this.#repeats = repeats;
    this.#longest = facts.longest;
    this.#countIsTotal = facts.countIsTotal;
  }
  /** Whether the answers show that the list ends here, and not only the length of its last page. */
  endIsShown() {
    return this.#endIsShown;
  }
  /** Adds the page after one that was taken for the last one. */
  probe(page) {
    const repeated3 = page.items.length === this.#rows && page.items.every(({ id }) => this.#items.has(id));
    if (repeated3 && page.items.length > 0 && this.#repeats === "error")
      throw new WireError(
        `page ${this.#pages + 1} repeats ${this.#pages === 1 ? "page 1" : "earlier pages"}`
      );
    if (page.items.length === 0 || repeated3) {
      this.#pages += 1;
      this.#probes += 1;
      this.#endIsShown = true;
      this.#learnCount(page);
      return;
    }
    if (page.items.some(({ id }) => !this.#items.has(id))) this.#size = this.#last;
    this.add([page]);
  }
  expects() {
    return !this.#ended;
  }
  /** The numbers of the pages to fetch next: one, or up to `batch` of a known total. */
  next(batch) {
    const first = this.#pages + 1;
    const last = Math.floor(this.#promised / this.#size) + 1;
    const many = Math.max(1, Math.min(batch, last - first + 1));
    return Array.from({ length: many }, (_, index) => first + index);
  }
  add(pages) {
    for (const page of pages) this.#take(page);
    if (this.#pages > maxPages) throw new WireError(`the list does not end after ${maxPages} pages`);
  }
  #take(page) {
    this.#pages += 1;
    if (this.#pages === 1) this.#learn(page);
    const known = this.#items.size;
    for (const item of page.items) this.#items.set(item.id, item);
    this.#rows += page.items.length;
    this.#learnCount(page);
    this.#last = page.items.length;
    this.#longest = Math.max(this.#longest, this.#last);
    const full = page.items.length >= this.#size;
    const hasNewRows = this.#items.size > known;
    const asLong = this.#pages > 1 && page.items.length > 0 && page.items.length >= this.#first;
    if ((full || asLong) && !hasNewRows && this.#repeats === "error")
      throw new WireError(`page ${this.#pages} repeats ${this.#pages === 2 ? "page 1" : "earlier pages"}`);
    const short = Math.max(0, ...this.#totals) > this.#rows;
    this.#ended = page.items.length === 0 || !hasNewRows || !(full || short);
    this.#endIsShown = page.items.length === 0 || !hasNewRows || this.#isLast(page);
  }
  #learnCount({ count, items }) {
    if (count === null) return;
    this.#counts.add(count);
    if (count <= items.length) return;
    this.#totals.add(count);
    this.#countIsTotal = true;
  }
  /** Whether more than the length of a page says that it is the last one: a total, or pages that are longer. */
  #isLast({ count, items }) {
    if (this.#totals.size > 0 || this.#countIsTotal && count !== null) return true;
    return items.length < Math.max(this.#longest, this.#announced);
  }
  #learn({ items, count, perPage }) {
    this.#first = items.length;
    if (items.length === 0 && (count ?? 0) > 0) {
      throw new WireError(`its count is ${count}, but its list is empty`);
    }
    if (perPage !== null && perPage > 0 && perPage < pageSize) {
      this.#announced = perPage;
      this.#size = Math.max(perPage, items.length);
    }
    if (count !== null && count > items.length && items.length >= this.#size) this.#promised = count;
  }
  listing() {
    const items = [...this.#items.values()];
    const once = this.#rows === items.length;
    const fits = [...this.#totals].every((total) => total === items.length);
    const pages = this.#pages - this.#probes;
    return {
      items,
      stable: once && fits && (pages === 1 || this.#counts.has(items.length)),
      pageSize: pages > 1 ? Math.min(this.#first, this.#size) : this.#size,
      facts: { longest: this.#longest, countIsTotal: this.#countIsTotal }
    };
  }
};

// src/workato/privileges.ts
var clients = "Developer API Clients \u203A API Clients";
var privileges = {
  listClients: `${clients} \u203A List API clients`,
  createClient: `${clients} \u203A Create API clients`,
  readClient: `${clients} \u203A Get API client by ID`,
  updateClient: `${clients} \u203A Update API client`,
  deleteClient: `${clients} \u203A Delete API client`,
  regenerateToken: `${clients} \u203A Regenerate API client token`,
  listRoles: "Developer API Clients \u203A API Client Roles \u203A List API client roles",
  listFolders: "Projects \u203A Project assets \u203A Projects & folders \u203A List folders",
  // Named after its reference page: its label in Workato's own pages is not documented.
  readActivity: "Environment management \u203A Get activity audit log (GET /api/activity_logs)"
};
function grant(privilege) {
  return `grant the client role of the token \`${privileges[privilege]}\` (in Workspace admin \u203A API clients \u203A Client roles)`;
}
__name(grant, "grant");

// src/workato/calls.ts
var Calls = class {
  static {
    __name(this, "Calls");
  }
  #paths;
  constructor(paths) {
    this.#paths = paths;
  }
  listClients(page) {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.clients}?page=${page}&per_page=${pageSize}`,
      doing: "list the clients",
      permissionRemedy: grant("listClients"),
      read: /* @__PURE__ */ __name((body) => readPage(body, readClient), "read")
    };
  }
  listRoles(page) {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.roles}?page=${page}&per_page=${pageSize}`,
      doing: "list the client roles",
      permissionRemedy: `write roles as numeric ids in the manifests, or ${grant("listRoles")}`,
      read: /* @__PURE__ */ __name((body) => readPage(body, readRole), "read")
    };
  }
  listFolders(parent2, page) {
    const within = parent2 === null ? "" : `parent_id=${parent2}&`;
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.folders}?${within}page=${page}&per_page=${pageSize}`,
      doing: parent2 === null ? "list the home folder's folders" : `list the folders of folder ${parent2}`,
      permissionRemedy: `write folder ids instead of paths in the manifests, or ${grant("listFolders")}`,
      read: readFolderPage
    };
  }
  readClient(id) {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.clients}/${id}`,
      doing: `read client ${id}`,
      permissionRemedy: grant("readClient"),
      read: /* @__PURE__ */ __name((body) => readClientAnswer(body, id), "read"),
      onNotFound: /* @__PURE__ */ __name(() => null, "onNotFound")
    };
  }
  createClient(payload, options2 = {}) {
    return {
      ...options2,
      kind: "create",
      method: "POST",
      path: this.#paths.clients,
      body: payload,
      doing: "create the client",
      permissionRemedy: grant("createClient"),
      read: /* @__PURE__ */ __name((body) => readIssued(body, null), "read")
    };
  }
  updateClient(id, payload, options2 = {}) {
    return {
      ...options2,
      kind: "update",
      method: "PUT",
      path: `${this.#paths.clients}/${id}`,
      body: payload,
      doing: `update client ${id}`,
      permissionRemedy: grant("updateClient"),
      read: /* @__PURE__ */ __name((body) => readClientAnswer(body, id), "read")
    };
  }
  deleteClient(id, options2 = {}) {
    return {
      ...options2,
      kind: "delete",
      method: "DELETE",
      path: `${this.#paths.clients}/${id}`,
      doing: `delete client ${id}`,
      permissionRemedy: grant("deleteClient"),
      read: readDeleted,
      onNotFound: /* @__PURE__ */ __name(() => {
      }, "onNotFound")
    };
  }
  regenerateToken(id, options2 = {}) {
    return {
      ...options2,
      kind: "regenerate",
      method: "POST",
      path: `${this.#paths.clients}/${id}/regenerate`,
      doing: `issue a new token for client ${id}`,
      permissionRemedy: grant("regenerateToken"),
      read: /* @__PURE__ */ __name((body) => readIssued(body, id), "read")
    };
  }
};

// src/workato/connection.ts
import { setMaxListeners } from "node:events";
function signedWith(token, secrets) {
  secrets.add(token.reveal());
  return () => ({ authorization: `Bearer ${token.reveal()}` });
}
__name(signedWith, "signedWith");
function connectionOf(options2) {
  const { host, timeoutMs, limiter, clock, jitter = /* @__PURE__ */ __name(() => 0.5, "jitter"), onWait = /* @__PURE__ */ __name(() => {
  }, "onWait") } = options2;
  const { stop, signal: giveUp } = options2;
  const ends = [stop, giveUp].filter((end) => end !== void 0);
  const signal = ends.length > 0 ? AbortSignal.any(ends) : void 0;
  for (const end of [signal, giveUp]) if (end !== void 0) setMaxListeners(0, end);
  const secrets = options2.secrets ?? new KnownSecrets();
  const transport = openTransport({ ...options2, headers: signedWith(options2.token, secrets) });
  const context = { host, timeoutMs, mask: createMasker({ secrets, keep: "start" }) };
  return {
    transport,
    context,
    attempt: /* @__PURE__ */ __name((call) => sendAttempt(call, options2, { transport, context }), "attempt"),
    retry: { limiter, clock, jitter, signal, onWait },
    onToken: /* @__PURE__ */ __name((issued) => {
      const token = issued.reveal();
      secrets.add(token);
      options2.onToken?.(token);
    }, "onToken")
  };
}
__name(connectionOf, "connectionOf");
async function sendAttempt(call, { clock, signal, onRequest = /* @__PURE__ */ __name(() => {
}, "onRequest") }, { transport, context }) {
  const { method, path: path14, body } = call;
  const started = clock.monotonic();
  const report = /* @__PURE__ */ __name((status) => onRequest({ method, path: path14, status, ms: Math.round(clock.monotonic() - started) }), "report");
  try {
    const text2 = body === void 0 ? null : JSON.stringify(body);
    const answer = await transport.send({ method, path: path14, body: text2 }, signal);
    report(answer.status);
    return answer;
  } catch (error) {
    report(null);
    throw error instanceof TransportError ? unansweredError(context, call, error) : error;
  }
}
__name(sendAttempt, "sendAttempt");

// src/workato/lists/pages.ts
async function readPages(fetch, options2 = { size: pageSize, repeats: "error", facts: noPageFacts }) {
  const reading = new PageReading(options2);
  reading.add([await fetch(1)]);
  return readOn(reading, fetch);
}
__name(readPages, "readPages");
async function readOn(reading, fetch) {
  for (let batch = 1; reading.expects(); batch = Math.min(batch * 2, 64)) {
    reading.add(await Promise.all(reading.next(batch).map(fetch)));
  }
  if (reading.endIsShown()) return { ...reading.listing(), more: null };
  let further = null;
  const probe = /* @__PURE__ */ __name(async () => {
    const [page = 1] = reading.next(1);
    reading.probe(await fetch(page));
    return readOn(reading, fetch);
  }, "probe");
  return { ...reading.listing(), more: /* @__PURE__ */ __name(() => further ??= probe(), "more") };
}
__name(readOn, "readOn");

// src/workato/paths.ts
var workspacePaths = {
  clients: "/api/developer_api_clients",
  roles: "/api/developer_api_client_roles",
  folders: "/api/folders"
};

// src/workato/open.ts
function openApi(options2) {
  return new WorkatoApi(options2);
}
__name(openApi, "openApi");
var WorkatoApi = class {
  static {
    __name(this, "WorkatoApi");
  }
  #caller;
  #calls = new Calls(workspacePaths);
  #clock;
  #limiter;
  #context;
  #onToken;
  #folders = /* @__PURE__ */ new Map();
  /** The roles as far as they were last read. */
  #roles = null;
  /** What the pages of each list have shown. */
  #facts = /* @__PURE__ */ new Map();
  /** The size of the smallest full page of this server so far. */
  #pageSize = pageSize;
  close;
  constructor(options2) {
    const connection = connectionOf(options2);
    const { transport, context, onToken } = connection;
    this.#clock = options2.clock;
    this.#limiter = options2.limiter;
    this.#onToken = onToken;
    this.#context = context;
    this.#caller = new Caller(connection);
    this.close = () => transport.close();
  }
  get requests() {
    return this.#caller.requests;
  }
  recent() {
    return this.#limiter.ages();
  }
  serverTime() {
    return this.#caller.serverTime();
  }
  async readClients() {
    let startedAt = this.#clock.monotonic();
    const mayGo = /* @__PURE__ */ __name(() => {
      startedAt = this.#clock.monotonic();
      return true;
    }, "mayGo");
    const listing = await this.#list("clients", (page) => {
      const call = this.#calls.listClients(page);
      return page === 1 ? { ...call, mayGo } : call;
    });
    return this.#reading(listing, startedAt);
  }
  #reading({ items, stable, more }, startedAt) {
    const clients2 = [...items].sort((a, b) => a.id - b.id);
    const readAt = this.#clock.monotonic();
    const rest = more && (async () => this.#reading(await more(), startedAt));
    return { clients: clients2, stable, startedAt, readAt, more: rest };
  }
  async readRoles(extent = "shown") {
    const known = extent === "whole" ? this.#roles : null;
    const listing = known ?? await this.#list("roles", (page) => this.#calls.listRoles(page));
    this.#roles = extent === "whole" && listing.more !== null ? await listing.more() : listing;
    return this.#roles.items;
  }
  async readFolders(parentId, extent = "shown") {
    const listing = await (this.#folders.get(parentId) ?? this.#keepFolders(parentId, this.#listFolders(parentId)));
    if (extent === "shown" || listing.more === null) return listing.items;
    return (await this.#keepFolders(parentId, listing.more())).items;
  }
  #listFolders(parentId) {
    return this.#list("folders", (page) => this.#calls.listFolders(parentId, page), "end");
  }
  #keepFolders(parentId, listing) {
    this.#folders.set(parentId, listing);
    listing.catch(() => this.#folders.delete(parentId));
    return listing;
  }
  readClient(id) {
    return this.#caller.call(this.#calls.readClient(id));
  }
  async createClient(payload, options2) {
    const call = this.#calls.createClient(payload, options2);
    return this.#issued(await this.#caller.call(call), "created");
  }
  updateClient(id, payload, options2) {
    return this.#caller.call(this.#calls.updateClient(id, payload, options2));
  }
  deleteClient(id, options2) {
    return this.#caller.call(this.#calls.deleteClient(id, options2));
  }
  async regenerateToken(id, options2) {
    const call = this.#calls.regenerateToken(id, options2);
    return this.#issued(await this.#caller.call(call), "given a new token");
  }
  async #list(list5, call, repeats = "error") {
    const options2 = { size: this.#pageSize, repeats, facts: this.#facts.get(list5) ?? noPageFacts };
    return this.#learned(
      list5,
      call(1),
      readPages((page) => this.#caller.call(call(page)), options2)
    );
  }
  /** The listing, from which the next reading of the list learns; contradictory answers are an `ApiError`. */
  async #learned(list5, call, reading) {
    try {
      const listing = await reading;
      const { more } = listing;
      this.#pageSize = Math.min(this.#pageSize, Math.max(1, listing.pageSize));
      this.#facts.set(list5, listing.facts);
      return { ...listing, more: more && (() => this.#learned(list5, call, more())) };
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      throw shapeError(this.#context, call, error.message, { status: 200, cause: error, permanent: true });
    }
  }
  #issued({ client, token }, done) {
    if (token !== null) {
      this.#onToken(token);
      return { client, token };
    }
    throw new ApiError(
      `client ${client.id} was ${done}, but the answer of ${this.#context.host} does not contain its token`,
      {
        failure: "shape",
        remedy: "apply again: a new token is issued and delivered"
      }
    );
  }
};

// src/run/lock/spent-requests.ts
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync
} from "node:fs";
import { userInfo } from "node:os";
import path13 from "node:path";

// src/run/lock/folder.ts
import path12 from "node:path";
function lockFolderIn(temporary) {
  return path12.join(temporary, "keyward-locks");
}
__name(lockFolderIn, "lockFolderIn");

// src/run/lock/spent-requests.ts
var largest = 64 * 1024;
var skew = 2e3;
var flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function spentRequests(options2) {
  const line = /* @__PURE__ */ __name(() => `${Math.round(options2.clock.now())}
`, "line");
  return {
    ages: withOwnFile(options2, (file) => recentAges(file, options2)) ?? [],
    answered: /* @__PURE__ */ __name(() => void withOwnFile(options2, (file) => writeSync(file, line())), "answered")
  };
}
__name(spentRequests, "spentRequests");
function withOwnFile({ temporary, quota }, use) {
  try {
    const { uid } = userInfo();
    const hash = createHash("sha256").update(quota).digest("hex").slice(0, 16);
    const file = openSync(path13.join(madeFolder(temporary), `${hash}.${uid}.requests`), flags, 384);
    try {
      return isOwn(fstatSync(file), uid) ? use(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
__name(withOwnFile, "withOwnFile");
function madeFolder(temporary) {
  const folder = lockFolderIn(temporary);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  chmodSync(folder, 1023);
  return folder;
}
__name(madeFolder, "madeFolder");
function isOwn(file, uid) {
  return file.isFile() && file.nlink === 1 && (uid === -1 || file.uid === uid && (file.mode & 18) === 0);
}
__name(isOwn, "isOwn");
function recentAges(file, { windowMs, clock }) {
  const { size } = fstatSync(file);
  const now = clock.now();
  const times = readEnd(file, size).split("\n").flatMap((line) => /^\d{13}$/.test(line) ? [Number(line)] : []).filter((at) => at <= now + skew && now - at < windowMs * 2);
  if (size > largest) {
    ftruncateSync(file);
    writeSync(file, times.map((at) => `${at}
`).join(""));
  }
  return times.map((at) => Math.max(0, now - at));
}
__name(recentAges, "recentAges");
function readEnd(file, size) {
  const end = Buffer.alloc(Math.min(size, largest));
  const read = readSync(file, end, 0, end.length, size - end.length);
  return end.toString("latin1", 0, read);
}
__name(readEnd, "readEnd");

// src/run/waits.ts
var longWaitMs = 1e4;
var Waits = class {
  static {
    __name(this, "Waits");
  }
  #voice;
  #system;
  #listener = /* @__PURE__ */ __name(() => {
  }, "#listener");
  constructor(voice, system) {
    this.#voice = voice;
    this.#system = system;
  }
  /** Receives each wait from now on. */
  listen(listener) {
    this.#listener = listener;
  }
  /** Shows a wait that begins now; `about` names the workspace where there are several, and is empty otherwise. */
  show(about, wait) {
    const { verbose, quiet } = this.#voice;
    const { clock, err, terminal } = this.#system;
    const timed = {
      ...wait,
      until: clock.monotonic() + wait.ms,
      clockText: clockText(clock.now() + wait.ms)
    };
    if (verbose || !quiet && wait.ms >= longWaitMs) {
      const clear = terminal.animates ? "\r\x1B[2K" : "";
      err(`${clear}${about}${forTerminal(waitText(timed))}
`);
    }
    this.#listener(timed);
  }
};
function waitText({ ms, clockText: until, purpose, why, shortened }) {
  const limit = shortened ? " (the server asked for a longer wait; keyward asks again after ten minutes)" : "";
  const length = ms < 1e3 ? `${Math.round(ms)} ms` : durationText(ms / 1e3);
  return `waiting ${length}, until ${until}, ${purpose}: ${why}${limit}`;
}
__name(waitText, "waitText");
function clockText(at) {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}
__name(clockText, "clockText");

// src/run/connect.ts
function connector(options2, system, voice, waits = new Waits(voice, system)) {
  const limiters = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  return (workspace, token) => {
    const known = open.get(workspace);
    if (known !== void 0 && token === void 0) return known;
    const key = `${requireHost(workspace)} ${workspace.tokenVariable}`;
    const shared2 = limiters.get(key);
    const limiter = shared2 ?? limiterOf(workspace, system);
    limiters.set(key, limiter);
    if (shared2 === void 0) announceFull(limiter, (wait) => waits.show(aboutOf(options2, workspace), wait));
    const api = openApi({
      ...apiOptions(workspace, limiter, { options: options2, system, voice, waits }),
      ...token === void 0 ? {} : { token },
      stop: system.stop
    });
    if (token === void 0) open.set(workspace, api);
    return api;
  };
}
__name(connector, "connector");
function limiterOf(workspace, { clock, temporary }) {
  const { rate, tokenVariable } = workspace;
  const quota = `${requireHost(workspace)} ${tokenVariable}`;
  return createLimiter(rate, clock, spentRequests({ temporary, quota, windowMs: rate.windowMs, clock }));
}
__name(limiterOf, "limiterOf");
function announceFull(limiter, onWait) {
  const { limit, windowMs } = limiter.rate;
  const ages = limiter.ages();
  if (ages.length < limit) return;
  onWait({
    ms: Math.max(0, windowMs - Math.max(...ages)),
    purpose: "before the first request",
    why: `earlier runs on this machine sent ${ages.length} requests in the last ${durationText(windowMs / 1e3)}, which is the limit`,
    shortened: false
  });
}
__name(announceFull, "announceFull");
function aboutOf({ workspaces }, { name }) {
  return workspaces.length > 1 ? `${name}: ` : "";
}
__name(aboutOf, "aboutOf");
function apiOptions(workspace, limiter, { options: options2, system, voice, waits }) {
  const about = aboutOf(options2, workspace);
  return {
    host: requireHost(workspace),
    token: readToken(workspace, system.env),
    limiter,
    clock: system.clock,
    timeoutMs: options2.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    jitter: system.random,
    secrets: system.secrets,
    onToken: system.mask,
    onWait: /* @__PURE__ */ __name((wait) => waits.show(about, wait), "onWait"),
    ...voice.verbose ? { onRequest: /* @__PURE__ */ __name((event) => system.err(`${about}${requestLine(event)}`), "onRequest") } : {}
  };
}
__name(apiOptions, "apiOptions");
function requestLine({ method, path: path14, status, ms }) {
  return `${method} ${path14} ${status ?? "no answer"} in ${ms} ms
`;
}
__name(requestLine, "requestLine");
var userAgent = `keyward/${version}`;
function proxyOf(env) {
  const first = /* @__PURE__ */ __name((...names2) => {
    const value = names2.map((name) => env[name]?.trim()).find((text2) => text2 !== void 0 && text2 !== "");
    return value ?? null;
  }, "first");
  return {
    httpProxy: first("http_proxy", "HTTP_PROXY"),
    httpsProxy: first("https_proxy", "HTTPS_PROXY"),
    noProxy: first("no_proxy", "NO_PROXY")
  };
}
__name(proxyOf, "proxyOf");

// src/run/stopped.ts
function unlessStopped(promise, stop) {
  const ended = new AbortController();
  const stopped2 = new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    stop.addEventListener("abort", () => reject(stop.reason), { once: true, signal: ended.signal });
  });
  stopped2.catch(() => void 0);
  return endedWhole(Promise.race([promise, stopped2]), stop).finally(() => ended.abort());
}
__name(unlessStopped, "unlessStopped");
function endedWhole(promise, stop) {
  return promise.catch((error) => {
    stop.throwIfAborted();
    throw error;
  });
}
__name(endedWhole, "endedWhole");
function sentNothing({ results }) {
  return results.every(({ outcomes }) => outcomes.every(({ status }) => status === "skipped"));
}
__name(sentNothing, "sentNothing");

export {
  readToken,
  createLimiter,
  isRefusal,
  refusedError,
  statusError,
  maxRateLimited,
  callWithRetry,
  WireError,
  withoutToken,
  Caller,
  pageSize,
  privileges,
  grant,
  Calls,
  connectionOf,
  workspacePaths,
  lockFolderIn,
  dataCenters,
  dataCenterCodes,
  allowedHostsVariable,
  readHost,
  placesAbove,
  defaultsAbove,
  nearestDefaults,
  findFiles,
  readText,
  sortFindings,
  Lines,
  readYaml,
  readFilled,
  configurationFile,
  repositoryOf,
  loadOptions,
  readOptions,
  inKey,
  ownFields,
  Collection,
  prepare,
  requireChoice,
  requireAccess,
  requireHost,
  readDeclared,
  manifestContext,
  Waits,
  connector,
  limiterOf,
  apiOptions,
  requestLine,
  userAgent,
  proxyOf,
  unlessStopped,
  endedWhole,
  sentNothing
};
