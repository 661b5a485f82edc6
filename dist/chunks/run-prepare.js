import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readToken
} from "./config-token.js";
import {
  Lines,
  checkSinks,
  declare,
  entryOf,
  explain,
  findingOf,
  keysOf,
  listAt,
  manifestNotes,
  pickOne,
  readCustomersFile,
  readOptions,
  sortFindings,
  timeoutFlag,
  valueMaps,
  withoutConsequences,
  withoutRepeats,
  yamlFinding
} from "./run-input-read-options.js";
import {
  secondName
} from "./model-pair.js";
import {
  fileFinding,
  findFiles,
  presentPaths,
  readText,
  readYaml
} from "./manifest-yaml-yaml.js";
import {
  manifest_schema_default
} from "./schemas-config.schema.js";
import {
  canonicalAddress,
  clientFields,
  durationText,
  eachField,
  fieldNames,
  fieldOrder,
  forTerminal
} from "./render-plan-values.js";
import {
  TransportError,
  explainTransportError,
  growingWait,
  headerOf,
  isRedirect,
  isSuccess,
  mayPass,
  openTransport,
  proxyPasswordRemedy,
  retryAfter,
  serverTime,
  withRetry
} from "./http-retry.js";
import {
  createMasker,
  mapConcurrent
} from "./http-masking.js";
import {
  KnownSecrets
} from "./model-token-known-secrets.js";
import {
  Secret,
  secretMask
} from "./model-token-secret.js";
import {
  isRecord,
  parseJson,
  textAt
} from "./util-json.js";
import {
  identityKey,
  nfc
} from "./model-names.js";
import {
  generalLabel,
  label,
  valueAt
} from "./schema-path-finding.js";
import {
  version
} from "./util-version.js";
import {
  ApiError,
  InputError,
  KeywardError,
  SinkError
} from "./model-errors.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/bottleneck/lib/parser.js
var require_parser = __commonJS({
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
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var Events2;
    Events2 = class Events {
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
        return this._lists.forEach(function(list) {
          return list.forEachShift(fn);
        });
      }
      getFirst(arr = this._lists) {
        var j, len, list;
        for (j = 0, len = arr.length; j < len; j++) {
          list = arr[j];
          if (list.length > 0) {
            return list;
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
    };
    module2.exports = BottleneckError;
  }
});

// node_modules/bottleneck/lib/Job.js
var require_Job = __commonJS({
  "node_modules/bottleneck/lib/Job.js"(exports2, module2) {
    "use strict";
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var BottleneckError;
    var DEFAULT_PRIORITY;
    var Job;
    var NUM_PRIORITIES;
    var parser2;
    NUM_PRIORITIES = 10;
    DEFAULT_PRIORITY = 5;
    parser2 = require_parser();
    BottleneckError = require_BottleneckError();
    Job = class Job {
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
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var BottleneckError;
    var LocalDatastore;
    var parser2;
    parser2 = require_parser();
    BottleneckError = require_BottleneckError();
    LocalDatastore = class LocalDatastore {
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
        return new this.Promise(function(resolve, reject) {
          return setTimeout(resolve, t);
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
    function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var Events;
    var RedisConnection;
    var Scripts;
    var parser;
    parser = require_parser();
    Events = require_Events();
    Scripts = require_Scripts();
    RedisConnection = function() {
      class RedisConnection {
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
          return new this.Promise((resolve, reject) => {
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
              return resolve();
            } else {
              return client.once("ready", resolve);
            }
          });
        }
        _loadScript(name) {
          return new this.Promise((resolve, reject) => {
            var payload;
            payload = Scripts.payload(name);
            return this.client.multi([["script", "load", payload]]).exec((err, replies) => {
              if (err != null) {
                return reject(err);
              }
              this.shas[name] = replies[0];
              return resolve(replies[0]);
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
            return new _this.Promise((resolve, reject) => {
              return _this.client.multi([cmd]).exec_atomic(function(err, replies) {
                if (err != null) {
                  return reject(err);
                } else {
                  return resolve(replies[0]);
                }
              });
            });
          })();
        }
        __addLimiter__(instance) {
          return this.Promise.all([instance.channel(), instance.channel_client()].map((channel) => {
            return new this.Promise((resolve, reject) => {
              var handler;
              handler = (chan) => {
                if (chan === channel) {
                  this.subscriber.removeListener("subscribe", handler);
                  this.limiters[channel] = instance;
                  return resolve();
                }
              };
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
                  yield new _this2.Promise((resolve, reject) => {
                    return _this2.subscriber.unsubscribe(channel, function(err, chan) {
                      if (err != null) {
                        return reject(err);
                      }
                      if (chan === channel) {
                        return resolve();
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
    function _nonIterableRest() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
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
    function _arrayWithHoles(arr) {
      if (Array.isArray(arr)) return arr;
    }
    function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var Events;
    var IORedisConnection;
    var Scripts;
    var parser;
    parser = require_parser();
    Events = require_Events();
    Scripts = require_Scripts();
    IORedisConnection = function() {
      class IORedisConnection {
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
          return new this.Promise((resolve, reject) => {
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
              return resolve();
            } else {
              return client.once("ready", resolve);
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
            return new this.Promise((resolve, reject) => {
              return this.subscriber.subscribe(channel, () => {
                this.limiters[channel] = instance;
                return resolve();
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
    function _nonIterableRest2() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
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
    function _arrayWithHoles2(arr) {
      if (Array.isArray(arr)) return arr;
    }
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var BottleneckError;
    var IORedisConnection2;
    var RedisConnection2;
    var RedisDatastore;
    var parser2;
    parser2 = require_parser();
    BottleneckError = require_BottleneckError();
    RedisConnection2 = require_RedisConnection();
    IORedisConnection2 = require_IORedisConnection();
    RedisDatastore = class RedisDatastore {
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
          return new _this3.Promise((resolve, reject) => {
            var all_args, arr;
            all_args = [Date.now(), _this3.clientId].concat(args);
            _this3.instance.Events.trigger("debug", `Calling Redis script: ${name}.lua`, all_args);
            arr = _this3.connection.__scriptArgs__(name, _this3.originalId, all_args, function(err, replies) {
              if (err != null) {
                return reject(err);
              }
              return resolve(replies);
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
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var DLList;
    var Sync;
    DLList = require_DLList();
    Sync = class Sync {
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
          var args, cb, error, reject, resolve, returned, task;
          if (_this._running < 1 && _this._queue.length > 0) {
            _this._running++;
            var _this$_queue$shift = _this._queue.shift();
            task = _this$_queue$shift.task;
            args = _this$_queue$shift.args;
            resolve = _this$_queue$shift.resolve;
            reject = _this$_queue$shift.reject;
            cb = yield _asyncToGenerator2(function* () {
              try {
                returned = yield task(...args);
                return function() {
                  return resolve(returned);
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
        var promise, reject, resolve;
        resolve = reject = null;
        promise = new this.Promise(function(_resolve, _reject) {
          resolve = _resolve;
          return reject = _reject;
        });
        this._queue.push({
          task,
          args,
          resolve,
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
    function _nonIterableRest2() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
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
    function _arrayWithHoles2(arr) {
      if (Array.isArray(arr)) return arr;
    }
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var Events2;
    var Group;
    var IORedisConnection2;
    var RedisConnection2;
    var Scripts2;
    var parser2;
    parser2 = require_parser();
    Events2 = require_Events();
    RedisConnection2 = require_RedisConnection();
    IORedisConnection2 = require_IORedisConnection();
    Scripts2 = require_Scripts();
    Group = function() {
      class Group2 {
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
    parser2 = require_parser();
    Events2 = require_Events();
    Batcher = function() {
      class Batcher2 {
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
    function _toArray(arr) {
      return _arrayWithHoles2(arr) || _iterableToArray(arr) || _nonIterableRest2();
    }
    function _nonIterableRest2() {
      throw new TypeError("Invalid attempt to destructure non-iterable instance");
    }
    function _iterableToArray(iter) {
      if (Symbol.iterator in Object(iter) || Object.prototype.toString.call(iter) === "[object Arguments]") return Array.from(iter);
    }
    function _arrayWithHoles2(arr) {
      if (Array.isArray(arr)) return arr;
    }
    function asyncGeneratorStep2(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    function _asyncToGenerator2(fn) {
      return function() {
        var self = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self, args);
          function _next(value) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "next", value);
          }
          function _throw(err) {
            asyncGeneratorStep2(gen, resolve, reject, _next, _throw, "throw", err);
          }
          _next(void 0);
        });
      };
    }
    var Bottleneck;
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
    parser2 = require_parser();
    Queues = require_Queues();
    Job = require_Job();
    LocalDatastore = require_LocalDatastore();
    RedisDatastore = require_RedisDatastore();
    Events2 = require_Events();
    States = require_States();
    Sync = require_Sync();
    Bottleneck = function() {
      class Bottleneck2 {
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
              throw new Bottleneck2.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
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
            throw new Bottleneck2.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
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
          waitForExecuting = (at) => {
            var finished;
            finished = () => {
              var counts;
              counts = this._states.counts;
              return counts[0] + counts[1] + counts[2] + counts[3] === at;
            };
            return new this.Promise((resolve, reject) => {
              if (finished()) {
                return resolve();
              } else {
                return this.on("done", () => {
                  if (finished()) {
                    this.removeAllListeners("done");
                    return resolve();
                  }
                });
              }
            });
          };
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
            return job._reject(new Bottleneck2.prototype.BottleneckError(options2.enqueueErrorMessage));
          };
          this.stop = () => {
            return this.Promise.reject(new Bottleneck2.prototype.BottleneckError("stop() has already been called"));
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
              shifted = strategy === Bottleneck2.prototype.strategy.LEAK ? _this2._queues.shiftLastFrom(options2.priority) : strategy === Bottleneck2.prototype.strategy.OVERFLOW_PRIORITY ? _this2._queues.shiftLastFrom(options2.priority + 1) : strategy === Bottleneck2.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck2.prototype.strategy.OVERFLOW) {
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
            job._reject(new Bottleneck2.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
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
          task = (...args2) => {
            return new this.Promise(function(resolve, reject) {
              return fn(...args2, function(...args3) {
                return (args3[0] != null ? reject : resolve)(args3);
              });
            });
          };
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
          wrapped = function wrapped2(...args) {
            return schedule(fn.bind(this), ...args);
          };
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
      Bottleneck2.default = Bottleneck2;
      Bottleneck2.Events = Events2;
      Bottleneck2.version = Bottleneck2.prototype.version = require_version().version;
      Bottleneck2.strategy = Bottleneck2.prototype.strategy = {
        LEAK: 1,
        OVERFLOW: 2,
        OVERFLOW_PRIORITY: 4,
        BLOCK: 3
      };
      Bottleneck2.BottleneckError = Bottleneck2.prototype.BottleneckError = require_BottleneckError();
      Bottleneck2.Group = Bottleneck2.prototype.Group = require_Group();
      Bottleneck2.RedisConnection = Bottleneck2.prototype.RedisConnection = require_RedisConnection();
      Bottleneck2.IORedisConnection = Bottleneck2.prototype.IORedisConnection = require_IORedisConnection();
      Bottleneck2.Batcher = Bottleneck2.prototype.Batcher = require_Batcher();
      Bottleneck2.prototype.jobDefaults = {
        priority: DEFAULT_PRIORITY,
        weight: 1,
        expiration: null,
        id: "<no-id>"
      };
      Bottleneck2.prototype.storeDefaults = {
        maxConcurrent: null,
        minTime: 0,
        highWater: null,
        strategy: Bottleneck2.prototype.strategy.LEAK,
        penalty: null,
        reservoir: null,
        reservoirRefreshInterval: null,
        reservoirRefreshAmount: null,
        reservoirIncreaseInterval: null,
        reservoirIncreaseAmount: null,
        reservoirIncreaseMaximum: null
      };
      Bottleneck2.prototype.localStoreDefaults = {
        Promise,
        timeout: null,
        heartbeatInterval: 250
      };
      Bottleneck2.prototype.redisStoreDefaults = {
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
      Bottleneck2.prototype.instanceDefaults = {
        datastore: "local",
        connection: null,
        id: "<no-id>",
        rejectOnDrop: true,
        trackDoneStatus: false,
        Promise
      };
      Bottleneck2.prototype.stopDefaults = {
        enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
        dropWaitingJobs: true,
        dropErrorMessage: "This limiter has been stopped."
      };
      return Bottleneck2;
    }.call(void 0);
    module2.exports = Bottleneck;
  }
});

// node_modules/bottleneck/lib/index.js
var require_lib = __commonJS({
  "node_modules/bottleneck/lib/index.js"(exports2, module2) {
    "use strict";
    module2.exports = require_Bottleneck();
  }
});

// src/workato/call.ts
function issues(kind) {
  return kind === "create" || kind === "regenerate";
}
function changes(kind) {
  return kind !== "read";
}

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

// src/workato/words.ts
function serverMessage(text) {
  const json = parseJson(text);
  if (json !== void 0) return messageOf(json);
  return /<[a-z!]/i.test(text) ? htmlText(text) : text;
}
function failureMarks(text) {
  const json = parseJson(text);
  if (!isRecord(json)) return [];
  const mark = (key) => {
    const value = json[key];
    return typeof value === "string" && value !== "" || typeof value === "number" ? [`${key} ${value}`] : [];
  };
  return [...mark("id"), ...mark("error_type")];
}
function isRefusal(body) {
  if (!isRecord(body)) return false;
  const { result } = body;
  return saysNo(body) || isRecord(result) && !Object.hasOwn(result, "id") && saysNo(result);
}
function saysNo({ success }) {
  return success === false || typeof success === "string" && /^\s*false\s*$/i.test(success);
}
function messageOf(value) {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(messageOf).filter(Boolean).join("; ");
  if (!isRecord(value)) return "";
  const own = ["message", "error", "errors", "detail"].map((key) => partMessage(value[key]));
  const words = own.filter((part, index) => part !== "" && own.indexOf(part) === index).join(": ");
  return words === "" && isRecord(value["result"]) ? messageOf(value["result"]) : words;
}
function partMessage(part) {
  const own = messageOf(part);
  if (own !== "" || !isRecord(part)) return own;
  return Object.entries(part).map(([field, value]) => `${field} ${messageOf(value)}`.trim()).join("; ");
}
function pageTitle(html) {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? "";
}
function htmlText(html) {
  const title = pageTitle(html);
  if (title !== "") return title;
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
}

// src/workato/failure.ts
var AttemptError = class extends ApiError {
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
function failureOf({ reason, sent }, { kind }) {
  if (reason === "aborted") return sent && changes(kind) ? "lost" : "aborted";
  return sent ? "lost" : "not-sent";
}
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
function refusedError(context, call, { status, text }) {
  const shown = serverText(context, text, { requestId: "", otherwise: "without a reason" });
  return new AttemptError(call.doing, `${context.host} refused it (${status}, success: false)${shown}`, {
    failure: "refused",
    status,
    remedy: refusalRemedy(call)
  });
}
function redirectError(context, call, answer) {
  const location = headerOf(answer, "location") ?? "";
  const target = URL.canParse(location, context.host) ? new URL(location, context.host).host : "";
  const towards = target === "" ? "an unknown address" : context.mask(target);
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
function serverText({ mask }, text, { requestId, otherwise }) {
  const words = mask(serverMessage(text)) || otherwise;
  const marks = [...failureMarks(text), ...requestId === "" ? [] : [`request id ${requestId}`]];
  const shown = marks.map((mark) => mask(mark).slice(0, 80)).join(", ");
  return `${words === "" ? "" : `: ${words}`}${shown === "" ? "" : ` (${shown})`}`;
}

// src/workato/retry.ts
var maxTries = 5;
var maxRateLimited = 10;
var firstWaitMs = 500;
var longestWaitMs = 12e4;
async function callWithRetry({ kind, doing, mayGo, rateLimited = 0 }, options2, attempt) {
  const { limiter, clock, signal, onWait } = options2;
  const state = new RetryState({ kind, doing }, options2, rateLimited);
  const limited = (number) => limiter.schedule(
    () => {
      state.sent();
      return attempt(number);
    },
    signal,
    state.untouched ? mayGo : void 0,
    onWait
  );
  try {
    return await withRetry(limited, { clock, signal, pauseAfter: (error) => state.pauseAfter(error) });
  } catch (error) {
    throw state.conclude(error);
  }
}
var RetryState = class {
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
    const untouched = isUnsent(failure) || status === 429;
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
    const counted = this.#failures - Math.min(1, this.#neverOpened);
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
  if (!isUnsent(failure) && failure !== "aborted") return error;
  return new ApiError(`${message} (an earlier attempt was answered 429)`, { failure: "status", ...facts });
}
function isUnsent(failure) {
  return failure === "not-sent" || failure === "redis";
}
function mayBeSentAgain(kind, error) {
  if (error.permanent) return false;
  if (error.failure === "not-sent") return true;
  if (issues(kind)) return false;
  return error.failure === "lost" || error.failure === "status" && mayPass(error.status ?? 0);
}

// src/workato/wire.ts
var WireError = class extends Error {
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
function errorIn(body) {
  if (!isRecord(body)) return null;
  const { error, errors } = body;
  if (![error, errors].some(isSome)) return null;
  return messageOf({ error, errors }) || "without a message";
}
function isSome(value) {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : value === true || typeof value === "number";
}
function readFolderPage(body) {
  return readPage(Array.isArray(body) ? { result: body } : body, readFolder);
}
function readClientAnswer(body, asked) {
  const result = isRecord(body) ? body["result"] : void 0;
  if (!isRecord(result)) throw unexpected("its body", "a client in result", body);
  const client = readClient(result, "result");
  if (asked === null || client.id === asked) return client;
  throw new WireError(`result.id is ${client.id}, not ${asked}`);
}
function readDeleted(body) {
  const result = isRecord(body) ? body["result"] : void 0;
  if (body === void 0 || result === "success") return;
  if (typeof result === "string") throw new WireError(`its result is "${result}", not "success"`);
  throw unexpected("its body", '"success" in result', body);
}
function readIssued(body, asked) {
  const token = textAt(body, "result", "token", "value") ?? "";
  if (token.trim() === "") return { client: readClientAnswer(body, asked), token: null };
  return { client: readClientAnswer(withoutToken(body, token), asked), token: new Secret(token) };
}
function withoutToken(body, token) {
  return JSON.parse(
    JSON.stringify(body),
    (_key, value) => typeof value === "string" ? value.replaceAll(token, secretMask) : value
  );
}
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
function readRole(value, at) {
  if (!isRecord(value)) throw unexpected(at, "a role", value);
  return { id: readId(value["id"], `${at}.id`), name: readText2(value["name"], `${at}.name`) };
}
function readCustomer(value, at) {
  if (!isRecord(value)) throw unexpected(at, "a customer", value);
  return { id: readId(value["id"], `${at}.id`) };
}
function readFolder(value, at) {
  if (!isRecord(value)) throw unexpected(at, "a folder", value);
  return {
    id: readId(value["id"], `${at}.id`),
    name: readText2(value["name"], `${at}.name`),
    parent_id: readOptionalId(value["parent_id"], `${at}.parent_id`)
  };
}
function answerOf(client, at) {
  const from = (read) => (key) => read(client[key], `${at}.${key}`);
  return {
    value: (key) => client[key],
    text: from(readText2),
    optionalText: from(readOptionalText),
    optionalId: from(readOptionalId),
    ids: from(readIds),
    texts: from(readTexts),
    unexpected: (key, wanted) => unexpected(`${at}.${key}`, wanted, client[key])
  };
}
function readIds(value, at) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) throw unexpected(at, "a list of ids", value);
  return value.map((id, index) => readId(id, `${at}[${index}]`));
}
function readTexts(value, at) {
  if (value === void 0 || value === null) return [];
  const parts = Array.isArray(value) ? value : [value];
  return parts.map((part) => readText2(part, at));
}
function readTime(value, key) {
  const time = textAt(value, key) ?? "";
  return Number.isNaN(Date.parse(time)) ? null : time;
}
function readOptionalId(value, at) {
  return value === void 0 || value === null ? null : readId(value, at);
}
function readId(value, at) {
  const id = integerOf(value);
  if (id === null) throw unexpected(at, "an id", value);
  return id;
}
function integerOf(value) {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
function readOptionalText(value, at) {
  return value === void 0 || value === null ? null : readText2(value, at);
}
function readText2(value, at) {
  if (typeof value !== "string") throw unexpected(at, "text", value);
  return value;
}
function unexpected(at, wanted, value) {
  return new WireError(`${at} is ${describe(value)}, not ${wanted}`);
}
function describe(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isRecord(value)) return typeof value === "string" ? "text" : `a ${typeof value}`;
  const keys = Object.keys(value).slice(0, 8);
  return keys.length === 0 ? "an empty object" : `an object with ${keys.join(", ")}`;
}

// src/workato/caller.ts
var Caller = class {
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
    const { retry, listRetry } = this.#connection;
    return callWithRetry(call, call.quota === "lists" ? listRetry : retry, async (number) => {
      this.#count("total");
      if (number > 1) this.#count("retried");
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
      const words = own ? messageOf(body) : "";
      const what = words === "" ? error.message : `${error.message}; it says: ${words}`;
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
function bodyOf(answer) {
  if (answer.text.trim() === "") return void 0;
  const json = parseJson(answer.text);
  if (json !== void 0) return json;
  const title = pageTitle(answer.text);
  const named = title === "" ? "" : ` titled "${title}"`;
  const type = headerOf(answer, "content-type") ?? "no content type";
  return new WireError(`its body${named} is not JSON (${type})`);
}

// src/workato/lists/page-reading.ts
var noPageFacts = { longest: 0, countIsTotal: false };
var pageSize = 100;
var maxPages = 1e4;
var PageReading = class {
  #items = /* @__PURE__ */ new Map();
  #totals = /* @__PURE__ */ new Set();
  #counts = /* @__PURE__ */ new Set();
  /** Whether each page had a count: the total of an earlier page does not show what was added since. */
  #allCounted = true;
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
  /** Adds the page after one that was taken for the last one: page 2, since a list of several pages shows its end. */
  probe(page) {
    const repeated3 = page.items.length === this.#rows && page.items.every(({ id }) => this.#items.has(id));
    if (repeated3 && this.#repeats === "error") throw new WireError("page 2 repeats page 1");
    if (page.items.length === 0 || repeated3) {
      this.#pages += 1;
      this.#probes += 1;
      this.#endIsShown = true;
      this.#learnCount(page);
      return;
    }
    this.#size = this.#first;
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
    this.#longest = Math.max(this.#longest, page.items.length);
    const full = page.items.length >= this.#size;
    const hasNewRows = this.#items.size > known;
    const asLong = page.items.length > 0 && page.items.length >= this.#first;
    if ((full || asLong) && !hasNewRows && this.#repeats === "error")
      throw new WireError(`page ${this.#pages} repeats ${this.#pages === 2 ? "page 1" : "earlier pages"}`);
    const short = Math.max(0, ...this.#totals) > this.#rows;
    this.#ended = !hasNewRows || !(full || short);
    this.#endIsShown = !hasNewRows || this.#isLast(page);
  }
  #learnCount({ count, items }) {
    if (count === null) {
      this.#allCounted = false;
      return;
    }
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
    const own = perPage ?? 0;
    if (own > 0 && own < pageSize) {
      this.#announced = own;
      this.#size = Math.max(own, items.length);
    }
    if (items.length >= this.#size) this.#promised = count ?? 0;
  }
  listing() {
    const items = [...this.#items.values()];
    const once = this.#rows === items.length;
    const fits = [...this.#totals].every((total) => total === items.length);
    const pages = this.#pages - this.#probes;
    return {
      items,
      stable: once && fits && (pages === 1 || this.#allCounted && this.#counts.has(items.length)),
      pageSize: pages > 1 ? Math.min(this.#first, this.#size) : this.#size,
      facts: { longest: this.#longest, countIsTotal: this.#countIsTotal }
    };
  }
};

// src/workato/paths.ts
var workspacePaths = {
  clients: "/api/developer_api_clients",
  roles: "/api/developer_api_client_roles",
  folders: "/api/folders",
  activity: "/api/activity_logs",
  lists: "shared"
};
var customersPath = "/api/managed_users";
function customerPaths(customer) {
  const id = encodeURIComponent(customer);
  return {
    clients: `/api/v2/managed_users/${id}/developer_api_clients`,
    roles: `/api/v2/managed_users/${id}/developer_api_client_roles`,
    folders: `/api/managed_users/${id}/folders`,
    activity: `/api/managed_users/${id}/activity_logs`,
    lists: "own"
  };
}

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
  // Named after their reference pages: their labels in Workato's own pages are not documented.
  listCustomers: "Embedded customers \u203A List customers (GET /api/managed_users)",
  readActivity: "Environment management \u203A Get activity audit log (GET /api/activity_logs)"
};
function grant(privilege) {
  return `grant the client role of the token \`${privileges[privilege]}\` (in Workspace admin \u203A API clients \u203A Client roles)`;
}

// src/workato/calls.ts
function listCustomers(page) {
  return {
    kind: "read",
    method: "GET",
    path: `${customersPath}?page=${page}&per_page=${pageSize}`,
    doing: "list the customers",
    permissionRemedy: `write the customers' ids in the configuration (\`customers: [1199]\`), or ${grant("listCustomers")}`,
    read: (body) => readPage(Array.isArray(body) ? { result: body } : body, readCustomer)
  };
}
var Calls = class {
  #paths;
  constructor(paths) {
    this.#paths = paths;
  }
  get #listQuota() {
    return this.#paths.lists === "own" ? "lists" : void 0;
  }
  listClients(page) {
    return {
      kind: "read",
      quota: this.#listQuota,
      method: "GET",
      path: `${this.#paths.clients}?page=${page}&per_page=${pageSize}`,
      doing: "list the clients",
      permissionRemedy: grant("listClients"),
      read: (body) => readPage(body, readClient)
    };
  }
  listRoles(page) {
    return {
      kind: "read",
      quota: this.#listQuota,
      method: "GET",
      path: `${this.#paths.roles}?page=${page}&per_page=${pageSize}`,
      doing: "list the client roles",
      permissionRemedy: `write roles as numeric ids in the manifests, or ${grant("listRoles")}`,
      read: (body) => readPage(body, readRole)
    };
  }
  listFolders(parent, page) {
    const within = parent === null ? "" : `parent_id=${parent}&`;
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.folders}?${within}page=${page}&per_page=${pageSize}`,
      doing: parent === null ? "list the home folder's folders" : `list the folders of folder ${parent}`,
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
      read: (body) => readClientAnswer(body, id),
      onNotFound: () => null
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
      read: (body) => readIssued(body, null)
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
      read: (body) => readClientAnswer(body, id)
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
      onNotFound: () => {
      }
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
      read: (body) => readIssued(body, id)
    };
  }
};

// src/workato/connection.ts
import { setMaxListeners } from "node:events";
function signedWith(token, secrets) {
  secrets.add(token.reveal());
  return () => ({ authorization: `Bearer ${token.reveal()}` });
}
function openWorkatoTransport(options2, secrets) {
  return openTransport({ ...options2, headers: signedWith(options2.token, secrets) });
}
function connectionOf(options2) {
  const { host, timeoutMs, limiter, clock, jitter = () => 0.5, onWait = () => {
  } } = options2;
  const { stop, signal: giveUp } = options2;
  const ends = [stop, giveUp].filter((end) => end !== void 0);
  const signal = ends.length > 1 ? AbortSignal.any(ends) : ends[0];
  for (const end of [signal, giveUp]) if (end !== void 0) setMaxListeners(0, end);
  const secrets = options2.secrets ?? new KnownSecrets();
  const transport = options2.transport ?? openWorkatoTransport(options2, secrets);
  const context = { host, timeoutMs, mask: createMasker({ secrets, keep: "start" }) };
  return {
    transport,
    context,
    attempt: (call) => sendAttempt(call, options2, { transport, context }),
    retry: { limiter, clock, jitter, signal, onWait },
    listRetry: { limiter: options2.listLimiter ?? limiter, clock, jitter, signal, onWait },
    onToken: (issued) => {
      const token = issued.reveal();
      secrets.add(token);
      options2.onToken?.(token);
    }
  };
}
async function sendAttempt(call, { clock, signal, onRequest = () => {
}, beforeChange }, { transport, context }) {
  const { method, path: path5, body } = call;
  if (beforeChange !== void 0 && changes(call.kind)) await allowed(beforeChange);
  const started = clock.monotonic();
  const report = (status) => onRequest({ method, path: path5, status, ms: Math.round(clock.monotonic() - started) });
  try {
    const text = body === void 0 ? null : JSON.stringify(body);
    const answer = await transport.send({ method, path: path5, body: text }, signal);
    report(answer.status);
    return answer;
  } catch (error) {
    report(null);
    throw error instanceof TransportError ? unansweredError(context, call, error) : error;
  }
}
async function allowed(beforeChange) {
  try {
    await beforeChange();
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    throw new ApiError(error.message, { failure: "redis", remedy: error.remedy, cause: error });
  }
}

// src/workato/lists/pages.ts
async function readPages(fetch, options2 = { size: pageSize, repeats: "error", facts: noPageFacts }) {
  return readOn(new PageReading(options2), fetch);
}
async function readOn(reading, fetch) {
  for (let batch = 1; reading.expects(); batch = Math.min(batch * 2, 64)) {
    reading.add(await Promise.all(reading.next(batch).map(fetch)));
  }
  if (reading.endIsShown()) return { ...reading.listing(), more: null };
  let further = null;
  const probe = async () => {
    const [page = 1] = reading.next(1);
    reading.probe(await fetch(page));
    return readOn(reading, fetch);
  };
  return { ...reading.listing(), more: () => further ??= probe() };
}

// src/workato/open.ts
function openApi(options2) {
  return new WorkatoApi(options2);
}
var WorkatoApi = class {
  #caller;
  #calls;
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
    this.#calls = new Calls(options2.paths ?? workspacePaths);
    this.#clock = options2.clock;
    this.#limiter = options2.limiter;
    this.#onToken = onToken;
    this.#context = context;
    this.#caller = new Caller(connection);
    this.close = async () => {
      if (options2.transport === void 0) await transport.close();
    };
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
    const mayGo = () => {
      startedAt = this.#clock.monotonic();
      return true;
    };
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
  async #list(list, call, repeats = "error") {
    const options2 = { size: this.#pageSize, repeats, facts: this.#facts.get(list) ?? noPageFacts };
    return this.#learned(
      list,
      call(1),
      readPages((page) => this.#caller.call(call(page)), options2)
    );
  }
  /** The listing, from which the next reading of the list learns; contradictory answers are an `ApiError`. */
  async #learned(list, call, reading) {
    try {
      const listing = await reading;
      const { more } = listing;
      this.#pageSize = Math.min(this.#pageSize, Math.max(1, listing.pageSize));
      this.#facts.set(list, listing.facts);
      return { ...listing, more: more && (() => this.#learned(list, call, more())) };
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

// src/workato/limiter/budget.ts
function msUntilSent(requests, rate, slots) {
  if (requests <= 0) return 0;
  const turns = turnsOf(rate, slots);
  const last = turns[(requests - 1) % turns.length] ?? slots.now;
  const windows = Math.floor((requests - 1) / turns.length);
  return last - slots.now + windows * slots.spacing;
}
function turnsOf({ limit, windowMs }, slots) {
  const { now, returns, active, spacing, pausedUntil } = slots;
  const wholeAgain = pausedUntil + windowMs;
  const withheld = wholeAgain > now ? Math.floor(limit / 2) : 0;
  const free = Math.max(0, limit - active - returns.length);
  return [
    ...Array.from({ length: free }, () => now),
    ...returns,
    ...Array.from({ length: active }, () => now + spacing)
  ].map((at, index) => Math.max(now, at, index < withheld ? wholeAgain : pausedUntil)).sort((a, b) => a - b);
}

// src/workato/limiter/limiter.ts
var maxConcurrent = 64;
function heldBack() {
  return new ApiError("not sent: it was out of date when its turn came", { failure: "held-back" });
}
function stopped() {
  return new ApiError("stopped before the request was sent", { failure: "aborted" });
}

// src/workato/limiter/queue.ts
var import_bottleneck = __toESM(require_lib(), 1);

// src/workato/limiter/sliding-window.ts
var noEarlier = { ages: [], answered: () => {
} };
function createLimiter(rate, clock, earlier = noEarlier) {
  return new SlidingWindow(rate, clock, earlier);
}
var SlidingWindow = class {
  rate;
  #clock;
  #queue;
  /** When slots come back, ascending. */
  #returns;
  #answered;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #withheld = 0;
  /** Jobs under way: each holds a slot, which comes back a window after its end. */
  #active = 0;
  #total = 0;
  #waiting = 0;
  #pendingWake = null;
  constructor(rate, clock, { ages, answered }) {
    this.rate = rate;
    this.#clock = clock;
    this.#answered = answered;
    const now = clock.monotonic();
    const returns = ages.map((age) => now + this.#spacing() - age).filter((at) => at > now);
    this.#returns = returns.sort((a, b) => a - b).slice(-rate.limit);
    this.#queue = new import_bottleneck.default({ reservoir: rate.limit - this.#returns.length, maxConcurrent });
  }
  ages() {
    const now = this.#clock.monotonic();
    return this.#returns.filter((at) => at > now).map((at) => this.#spacing() - (at - now));
  }
  schedule(job, signal, mayGo = () => true) {
    if (signal?.aborted) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      const place = this.#enter(() => reject(stopped()), signal);
      const run = async () => {
        await this.#untilResumed(signal);
        if (!place.leave()) return this.#giveBack(0);
        if (!mayGo()) {
          reject(heldBack());
          return this.#giveBack(0);
        }
        this.#active += 1;
        this.#total += 1;
        await job().then(resolve, reject);
        this.#answered();
        this.#active -= 1;
        this.#giveBack(this.#spacing());
      };
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
  budget() {
    return {
      spent: this.#active + this.#returns.filter((at) => at > this.#clock.monotonic()).length,
      nextMs: this.untilSent(1),
      total: this.#total
    };
  }
  untilSent(requests) {
    const now = this.#clock.monotonic();
    const held2 = { returns: this.#returns, active: this.#active, pausedUntil: this.#pausedUntil };
    return msUntilSent(requests, this.rate, { ...held2, now, spacing: this.#spacing() });
  }
  /** A position in the queue; `leave` returns whether it was still held. */
  #enter(giveUp, signal) {
    let held2 = true;
    const leave = () => {
      if (!held2) return false;
      held2 = false;
      signal?.removeEventListener("abort", abandon);
      this.#waiting -= 1;
      this.#settle();
      return true;
    };
    const abandon = () => {
      if (leave()) giveUp();
    };
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
    const wake = () => {
      if (this.#pendingWake === pendingWake) this.#pendingWake = null;
      this.#settle();
    };
    this.#clock.sleep(Math.ceil(until - now), pendingWake.end.signal).then(wake, () => {
    });
  }
};

// src/run/budget/budgets.ts
import { createHash as createHash2 } from "node:crypto";

// src/redis/client.ts
async function connectRedis(options2) {
  const { variable, env, secrets, patienceMs = 15e3, onAway = () => {
  } } = options2;
  const url = redisUrl(variable, env[variable] ?? "");
  for (const secret of [url.password, decoded(url.password)]) if (secret !== "") secrets.add(secret);
  const { Redis } = await import("./redis-ioredis.js");
  const redis = new Redis(url.href, {
    lazyConnect: true,
    connectTimeout: 5e3,
    commandTimeout: patienceMs,
    maxRetriesPerRequest: null,
    retryStrategy: (attempts) => Math.min(attempts * 50, 1e3)
  });
  let lastError = null;
  redis.on("error", (error) => lastError = error);
  const failed = (error) => unreachable(url, variable, lastError ?? error);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw failed(error);
  }
  redis.on("ready", () => lastError = null);
  const answered = patient(redis, failed, () => onAway({ host: url.host, ms: patienceMs }));
  return {
    run: (script, keys, args) => answered(() => evaluate(redis, { script, keys, args })),
    async uptime() {
      const info = await answered(() => redis.info("server"));
      return Number(/^uptime_in_seconds:(\d+)/m.exec(info)?.[1] ?? 0);
    },
    close: () => redis.disconnect()
  };
}
function patient(redis, failed, onAway) {
  let waiting = 0;
  let isAnnounced = false;
  let away = null;
  const announce = () => {
    if (isAnnounced || waiting === 0 || redis.status === "ready") return;
    isAnnounced = true;
    onAway();
  };
  redis.on("close", announce);
  redis.on("ready", () => isAnnounced = false);
  return async (command) => {
    if (away !== null && redis.status !== "ready") throw away;
    waiting += 1;
    announce();
    try {
      const answer = await command();
      away = null;
      return answer;
    } catch (error) {
      away ??= failed(error);
      if (isTimeout(error)) redis.disconnect(true);
      throw away;
    } finally {
      waiting -= 1;
    }
  };
}
function isTimeout(error) {
  return error instanceof Error && error.message === "Command timed out";
}
function evaluate(redis, { script, keys, args }) {
  return redis.eval(script, keys.length, ...keys, ...args);
}
function redisUrl(variable, text) {
  const remedy = `set ${variable} to redis://HOST:PORT, or rediss://USER:PASSWORD@HOST:PORT with TLS`;
  if (text === "") throw new KeywardError(`${variable}, which holds the URL of Redis, is not set`, remedy);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ["redis:", "rediss:"].includes(url.protocol) && url.hostname !== "") return url;
  throw new KeywardError(`${variable} does not hold the URL of a Redis server`, remedy);
}
function unreachable({ host }, variable, cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `Redis at ${host}, which keeps the shared rate limit, could not be used: ${reason}`,
    `check that it runs and that ${variable} is right, or give the workspace a rate_limit of its own`,
    { cause }
  );
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/redis/lease.ts
var leaseMs = 15e3;
var extendMs = 5e3;
var recheckMs = 500;
var releaseMs = 1e3;
var takeScript = `
local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return {0, holder} end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
if holder then return {tonumber(redis.call('get', KEYS[2]) or '0'), ''} end
return {redis.call('incr', KEYS[2]), ''}
`;
var extendScript = `
local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
if not holder then
  local fence = redis.call('get', KEYS[2])
  if fence and fence ~= ARGV[3] then return 0 end
  redis.call('set', KEYS[2], ARGV[3])
end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`;
var releaseScript = `if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`;
async function takeLease(request) {
  const { client, clock, stop, onWait } = request;
  const text = JSON.stringify({ process: request.process, since: new Date(clock.now()).toISOString() });
  for (let announced = ""; ; ) {
    stop.throwIfAborted();
    const [fence, holder] = fenceOf(await client.run(takeScript, keysOf2(request), [text, leaseMs]));
    if (fence > 0) return held(request, text, fence);
    if (announced !== holder) onWait(holderOf(holder));
    announced = holder;
    await clock.sleep(recheckMs, stop);
  }
}
function held(request, text, fence) {
  const { client, clock, host } = request;
  const keys = keysOf2(request);
  const done = new AbortController();
  const extend = () => client.run(extendScript, keys, [text, leaseMs, fence]);
  const keep = async () => {
    for (; ; ) {
      await clock.sleep(extendMs, done.signal);
      await extend().catch(() => {
      });
    }
  };
  keep().catch(() => {
  });
  return {
    async require() {
      if (await extend() === 1) return;
      throw new KeywardError(
        `the lock of ${host} in Redis was lost, and another run of keyward had it since`,
        "wait for the other run, and run the command again"
      );
    },
    async release() {
      done.abort();
      const released = new AbortController();
      const release = client.run(releaseScript, keys.slice(0, 1), [text]).finally(() => released.abort());
      await Promise.race([release, clock.sleep(releaseMs, released.signal)]).catch(() => {
      });
    }
  };
}
function keysOf2({ key }) {
  return [`keyward:{${key}}:lock`, `keyward:{${key}}:fence`];
}
function fenceOf(answer) {
  const list = Array.isArray(answer) ? answer : [];
  const [fence, holder] = list;
  return [typeof fence === "number" ? fence : 0, typeof holder === "string" ? holder : ""];
}
function holderOf(text) {
  const parsed = parseJson(text);
  const word = (key) => (textAt(parsed, key) ?? "").replaceAll(/[^\w:.-]/g, "").slice(0, 100);
  return { process: word("process") || "an unknown process", since: word("since") || "an unknown time" };
}

// src/redis/slots.ts
var marginMs = 2;
var takeScript2 = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, hold, window = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local memory = redis.call('get', KEYS[4])
local lost = false
if not memory then
  -- Either nobody has used this quota for a while, or Redis has lost what it knew: then slots are still in use.
  lost = ARGV[5] ~= '' or ARGV[6] == '1'
  memory = ARGV[1]
  redis.call('set', KEYS[4], memory)
elseif ARGV[5] ~= '' and ARGV[5] ~= memory then
  lost = redis.call('exists', KEYS[3]) == 0
end
if lost then redis.call('set', KEYS[3], 'lost ' .. (now + hold), 'PX', hold) end
for i = 1, 4 do redis.call('pexpire', KEYS[i], 4 * hold) end
redis.call('zremrangebyscore', KEYS[1], '-inf', now)
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
if redis.call('zscore', KEYS[1], ARGV[1]) then return {0, memory, ''} end
local pause = redis.call('get', KEYS[3])
if pause then
  local untilMs = tonumber(string.match(pause, '%d+'))
  if now < untilMs then return {untilMs - now, memory, string.match(pause, '%a+')} end
  if now < untilMs + window and string.sub(pause, 1, 4) ~= 'lost' then limit = math.max(1, math.floor(limit / 2)) end
end
if redis.call('zcard', KEYS[1]) + redis.call('zcard', KEYS[2]) < limit then
  redis.call('zadd', KEYS[1], now + hold, ARGV[1])
  return {0, memory, ''}
end
-- A slot in flight comes back a window after its answer: not before a window from now.
local first = redis.call('zrange', KEYS[2], 0, 0, 'withscores')
local back = first[2] and tonumber(first[2]) or now + window
return {math.max(1, math.min(back - now, window)), memory, 'full'}
`;
var settleScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zrem', KEYS[1], ARGV[1])
redis.call('zadd', KEYS[2], now + tonumber(ARGV[2]), ARGV[1])
`;
var giveBackScript = `redis.call('zrem', KEYS[1], ARGV[1])`;
var pauseScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local untilMs = now + tonumber(ARGV[1])
local pause = redis.call('get', KEYS[1])
if pause and tonumber(string.match(pause, '%d+')) >= untilMs then return end
redis.call('set', KEYS[1], 'asked ' .. untilMs, 'PX', untilMs - now + tonumber(ARGV[2]))
`;
var RedisSlots = class {
  #options;
  /** What Redis remembers this quota by: another answer than before means that it has forgotten. */
  #memory = "";
  #count = 0;
  #started = null;
  constructor(options2) {
    this.#options = options2;
  }
  async take() {
    const { client, process, rate } = this.#options;
    const slot = `${process}:${++this.#count}`;
    const isYoung = await this.#startedLately();
    const keys = ["flight", "returns", "pause", "memory"].map((name) => this.#key(name));
    const args = [slot, rate.limit, this.#holdMs, rate.windowMs, this.#memory, isYoung ? "1" : "0"];
    const [ms, memory, why] = answerOf2(await client.run(takeScript2, keys, args));
    this.#memory = memory;
    return ms > 0 ? { kind: "wait", ms, why: reasons[why] } : { kind: "taken", slot: this.#slot(slot) };
  }
  async pause(ms) {
    const { client, rate } = this.#options;
    await client.run(pauseScript, [this.#key("pause")], [Math.ceil(ms), rate.windowMs]);
  }
  #slot(slot) {
    const { client, rate } = this.#options;
    const settled = [this.#key("flight"), this.#key("returns")];
    const back = Math.ceil(rate.windowMs + Math.max(marginMs, rate.windowMs / 2e3));
    return {
      async settle() {
        await client.run(settleScript, settled, [slot, back]);
      },
      async giveBack() {
        await client.run(giveBackScript, settled.slice(0, 1), [slot]);
      }
    };
  }
  get #holdMs() {
    return this.#options.rate.windowMs + this.#options.timeoutMs;
  }
  /** All keys of a quota are in one hash slot of a cluster. */
  #key(name) {
    return `keyward:{${this.#options.quota}}:${name}`;
  }
  #startedLately() {
    this.#started ??= this.#options.client.uptime().then((seconds) => (seconds - 1) * 1e3 < this.#holdMs);
    return this.#started;
  }
};
var reasons = { "": "full", full: "full", asked: "paused", lost: "forgotten" };
function isReason(text) {
  return typeof text === "string" && Object.hasOwn(reasons, text);
}
function answerOf2(answer) {
  const list = Array.isArray(answer) ? answer : [];
  const [ms, memory, why] = list;
  if (typeof ms === "number" && typeof memory === "string" && isReason(why)) return [ms, memory, why];
  throw new KeywardError(
    "Redis gave an answer that a script of keyward does not give",
    "check what serves that address"
  );
}

// src/workato/limiter/slot-waits.ts
var SlotWaits = class {
  #rate;
  #clock;
  /** The end of the wait that was announced last. */
  #until = Number.NEGATIVE_INFINITY;
  constructor({ rate, clock }) {
    this.#rate = rate;
    this.#clock = clock;
  }
  /** A wait begins: announces it, unless it hardly extends the one before, since its end is only an estimate. */
  begin({ ms, why }, { isFirst, pausedUntil, onWait }) {
    if (why === "full" && !isFirst) return;
    const until = this.#clock.monotonic() + ms;
    const known = Math.max(this.#until, why === "paused" ? pausedUntil : Number.NEGATIVE_INFINITY);
    if (until - known < Math.max(ms / 4, 100)) return;
    this.#until = until;
    const purpose = `before the ${isFirst ? "first" : "next"} request`;
    onWait({ ms, purpose, why: this.#words(why), shortened: false });
  }
  #words(why) {
    const { limit, windowMs } = this.#rate;
    switch (why) {
      case "full":
        return `other processes, or earlier runs, used all that the limit of ${limit}/${windowMs / 1e3}s allows`;
      case "paused":
        return "Workato answered another process with 429";
      case "forgotten":
        return "Redis was started or emptied a moment ago, and requests that it no longer knows of may still count towards the rate limit";
    }
  }
};

// src/workato/limiter/shared-window.ts
var mostDelay = 1e3;
function createSharedLimiter(options2) {
  return new SharedWindow(options2);
}
var SharedWindow = class {
  rate;
  #options;
  #queue = new import_bottleneck.default({ maxConcurrent });
  #waits;
  /** Requests take their slots one after another, in their order. */
  #turn = Promise.resolve();
  /** When requests of this process were answered, ascending. */
  #answers = [];
  /** Requests under way. */
  #active = 0;
  #total = 0;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  /** Used from the moment on when the store could not be reached. */
  #own = null;
  constructor(options2) {
    this.rate = options2.rate;
    this.#options = options2;
    this.#waits = new SlotWaits(options2);
  }
  /** What other processes spend is not known: this is what this one did. */
  budget() {
    return { spent: this.ages().length + this.#active, nextMs: this.untilSent(1), total: this.#total };
  }
  untilSent(requests) {
    const { clock } = this.#options;
    const now = clock.monotonic();
    const { windowMs: spacing } = this.rate;
    const returns = this.#answers.map((at) => at + spacing).filter((at) => at > now);
    const slots = { now, returns, active: this.#active, spacing, pausedUntil: this.#pausedUntil };
    return msUntilSent(requests, this.rate, slots);
  }
  schedule(job, signal, mayGo = () => true, onWait = () => {
  }) {
    if (signal?.aborted) return Promise.reject(stopped());
    const scheduled = { signal, mayGo, onWait };
    return new Promise((resolve, reject) => {
      const abandon = () => reject(stopped());
      const keep = () => signal?.removeEventListener("abort", abandon);
      signal?.addEventListener("abort", abandon, { once: true });
      const run = async () => {
        const slot = await this.#inTurn(() => this.#take(scheduled)).finally(keep);
        resolve(await this.#run(slot, job, scheduled));
      };
      this.#queue.schedule(run).catch(reject);
    });
  }
  pause(ms) {
    const { clock, store } = this.#options;
    const now = clock.monotonic();
    const added = Math.max(0, ms - Math.max(0, this.#pausedUntil - now));
    this.#pausedUntil = Math.max(this.#pausedUntil, now + ms);
    this.#own?.pause(ms);
    this.#inTurn(() => store.pause(ms)).catch(() => {
    });
    return added;
  }
  ages() {
    const now = this.#options.clock.monotonic();
    this.#answers = this.#answers.filter((at) => now - at < this.rate.windowMs);
    return [...this.#answers.map((at) => now - at), ...this.#own?.ages() ?? []];
  }
  async #run(slot, job, scheduled) {
    const { signal, mayGo } = scheduled;
    if (slot === "own-share") return this.#scheduleOwn(job, scheduled);
    if (signal?.aborted || !mayGo()) {
      await slot.giveBack().catch(() => {
      });
      throw signal?.aborted ? stopped() : heldBack();
    }
    this.#active += 1;
    this.#total += 1;
    try {
      return await job();
    } finally {
      this.#active -= 1;
      this.#answers = [...this.#answers, this.#options.clock.monotonic()].slice(-this.rate.limit);
      void slot.settle().catch(() => {
      });
    }
  }
  #scheduleOwn(job, { signal, mayGo }) {
    return this.#own === null ? Promise.reject(stopped()) : this.#own.schedule(job, signal, mayGo);
  }
  #inTurn(work) {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {
    });
    return result;
  }
  async #take({ signal, onWait }) {
    const { clock, store } = this.#options;
    for (; ; ) {
      if (this.#own !== null) return "own-share";
      if (signal?.aborted) throw stopped();
      const asked = clock.monotonic();
      const taken = await store.take().catch((error) => this.#useOwnShare(error));
      if (taken === "own-share") return taken;
      if (taken.kind === "wait") {
        this.#waits.begin(taken, { isFirst: this.#total === 0, pausedUntil: this.#pausedUntil, onWait });
        await clock.sleep(Math.ceil(taken.ms), signal).catch(() => {
        });
      } else if (clock.monotonic() - asked < mostDelay) {
        return taken.slot;
      } else {
        await taken.slot.giveBack().catch(() => {
        });
      }
    }
  }
  #useOwnShare(error) {
    if (!(error instanceof KeywardError)) throw error;
    const { ownShare, onOwnShare, clock } = this.#options;
    if (ownShare === null)
      throw new ApiError(error.message, { failure: "redis", remedy: error.remedy, cause: error });
    onOwnShare(error);
    this.#own = ownShare;
    ownShare.pause(this.#pausedUntil - clock.monotonic());
    return "own-share";
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
import path2 from "node:path";

// src/run/lock/folder.ts
import path from "node:path";
function lockFolderIn(temporary) {
  return path.join(temporary, "keyward-locks");
}

// src/run/lock/spent-requests.ts
var largest = 64 * 1024;
var skew = 2e3;
var flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function spentRequests(options2) {
  const line = () => `${Math.round(options2.clock.now())}
`;
  return {
    ages: withOwnFile(options2, (file) => recentAges(file, options2)) ?? [],
    answered: () => void withOwnFile(options2, (file) => writeSync(file, line()))
  };
}
function withOwnFile({ temporary, quota }, use) {
  try {
    const { uid } = userInfo();
    const hash = createHash("sha256").update(quota).digest("hex").slice(0, 16);
    const file = openSync(path2.join(madeFolder(temporary), `${hash}.${uid}.requests`), flags, 384);
    try {
      return isOwn(fstatSync(file), uid) ? use(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
function madeFolder(temporary) {
  const folder = lockFolderIn(temporary);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  chmodSync(folder, 1023);
  return folder;
}
function isOwn(file, uid) {
  return file.isFile() && file.nlink === 1 && (uid === -1 || file.uid === uid && (file.mode & 18) === 0);
}
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
function readEnd(file, size) {
  const end = Buffer.alloc(Math.min(size, largest));
  const read = readSync(file, end, 0, end.length, size - end.length);
  return end.toString("latin1", 0, read);
}

// src/run/workspace/require-host.ts
function requireHost(workspace) {
  if (workspace.host !== null) return workspace.host;
  throw new KeywardError(
    `no host is given for the workspace ${workspace.name}`,
    "set WORKATO_HOST (or --host) to your data center's code, such as us, eu or jp, or to a URL"
  );
}

// src/run/budget/budgets.ts
var Budgets = class {
  #system;
  #timeoutMs;
  #limiters = /* @__PURE__ */ new Map();
  #clients = /* @__PURE__ */ new Map();
  /** By host. */
  #leases = /* @__PURE__ */ new Map();
  /** A name that no other process has. */
  #process;
  constructor({ timeoutMs }, system) {
    this.#system = system;
    this.#timeoutMs = timeoutMs;
    const { clock, processes, random } = system;
    this.#process = [processes.pid, clock.now(), Math.floor(random() * 1e9)].map((n) => n.toString(36)).join("-");
  }
  /** The limiter of a workspace: the same for all with its host and token variable. */
  limiterOf(workspace) {
    const key = `${requireHost(workspace)} ${workspace.tokenVariable}`;
    const limiter = this.#limiters.get(key) ?? this.#openLimiter(workspace);
    this.#limiters.set(key, limiter);
    return limiter;
  }
  /** The limiter of the lists of customers' workspaces; undefined for a workspace of the token's own. */
  listLimiterOf(workspace) {
    if (workspace.customer === null) return void 0;
    const key = `${requireHost(workspace)} ${workspace.tokenVariable} lists`;
    const limiter = this.#limiters.get(key) ?? this.#openLimiter(listsOf(workspace), "-lists");
    this.#limiters.set(key, limiter);
    return limiter;
  }
  /** Takes the lease of the workspace's host in Redis, if its rate limit is shared; waits while another process has it. */
  async takeLease(workspace) {
    const host = requireHost(workspace);
    if (workspace.sharedRate === null || this.#leases.has(host)) return;
    const { clock, stop, err } = this.#system;
    const client = await this.#connect(workspace.sharedRate);
    const lease = await takeLease({
      client,
      key: hashOf(host),
      host,
      process: this.#process,
      clock,
      stop,
      onWait: ({ process, since }) => err(
        `Another machine is changing ${host}: keyward process ${process}, since ${since}. Waiting for it to end
`
      )
    });
    this.#leases.set(host, lease);
  }
  /** Throws `KeywardError` where the lease of a host was taken and is lost: nothing may be changed any more. */
  async requireLease(host) {
    await this.#leases.get(host)?.require();
  }
  /** Releases every lease and closes the connections. */
  async close() {
    for (const lease of this.#leases.values()) await lease.release();
    for (const client of this.#clients.values()) (await client.catch(() => null))?.close();
  }
  /** `kind` distinguishes the quotas of one host and token. */
  #openLimiter(workspace, kind = "") {
    const { rate, sharedRate } = workspace;
    const { clock, err } = this.#system;
    if (sharedRate === null) return ownLimiter(workspace, this.#system, kind);
    const { ownShare } = sharedRate;
    const onOwnShare = ({ message }) => err(`${message}. This run goes on with its own share, ${shareWords(ownShare)}
`);
    return createSharedLimiter({
      rate,
      clock,
      store: this.#storeOf(workspace, sharedRate, kind),
      ownShare: ownShare === null ? null : createLimiter(ownShare, clock),
      onOwnShare
    });
  }
  #storeOf(workspace, sharedRate, kind) {
    const hash = readToken(workspace, this.#system.env).hashWith(requireHost(workspace)).slice(0, 32);
    const quota = `${hash}${kind}`;
    const { rate } = workspace;
    const opened = this.#connect(sharedRate).then(
      (client) => new RedisSlots({ client, quota, process: this.#process, rate, timeoutMs: this.#timeoutMs })
    );
    opened.catch(() => {
    });
    return {
      take: async () => (await opened).take(),
      pause: async (ms) => (await opened).pause(ms)
    };
  }
  #connect({ variable }) {
    const { env, secrets, err } = this.#system;
    const onAway = ({ host, ms }) => err(`The connection to Redis at ${host} was lost. Waiting for it for ${ms / 1e3} s at most
`);
    const client = this.#clients.get(variable) ?? connectRedis({ variable, env, secrets, onAway });
    this.#clients.set(variable, client);
    return client;
  }
};
function ownLimiter({ rate, tokenVariable, ...workspace }, { clock, temporary }, kind = "") {
  const quota = `${requireHost(workspace)} ${tokenVariable}${kind}`;
  return createLimiter(rate, clock, spentRequests({ temporary, quota, windowMs: rate.windowMs, clock }));
}
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
function listsOf(workspace) {
  const { rate, listRate, sharedRate } = workspace;
  const share = sharedRate?.ownShare ?? null;
  if (sharedRate === null || share === null) return { ...workspace, rate: listRate };
  const part = share.limit / share.windowMs / rate.limit * rate.windowMs;
  const limit = Math.max(1, Math.floor(listRate.limit * part));
  return { ...workspace, rate: listRate, sharedRate: { ...sharedRate, ownShare: { ...listRate, limit } } };
}
function shareWords(share) {
  return share === null ? "nothing" : `${share.limit} requests in ${share.windowMs / 1e3} s`;
}
function hashOf(text) {
  return createHash2("sha256").update(text).digest("hex").slice(0, 32);
}

// src/run/budget/waits.ts
var longWaitMs = 1e4;
var Waits = class {
  #voice;
  #system;
  #several;
  #listeners = [];
  /** `several`: whether the lines name the workspace. */
  constructor(voice, system, several = false) {
    this.#voice = voice;
    this.#system = system;
    this.#several = several;
  }
  /** Receives each wait from now on. */
  listen(listener) {
    this.#listeners.push(listener);
  }
  /** Shows a wait of a workspace, or of the whole run (null), that begins now. */
  show(workspace, wait) {
    const { verbose, quiet } = this.#voice;
    const { clock, err } = this.#system;
    const timed = {
      ...wait,
      workspace,
      until: clock.monotonic() + wait.ms,
      untilTime: clock.now() + wait.ms,
      clockText: clockText(clock.now() + wait.ms)
    };
    if (verbose || !quiet && wait.ms >= longWaitMs) {
      const about = this.#several && workspace !== null ? `${workspace}: ` : "";
      err(`${forTerminal(`${about}${waitText(timed)}`)}
`);
    }
    for (const listener of this.#listeners) listener(timed);
  }
};
function waitText({ ms, clockText: until, purpose, why, shortened }) {
  const limit = shortened ? " (the server asked for a longer wait; keyward asks again after ten minutes)" : "";
  const length = ms < 1e3 ? `${Math.round(ms)} ms` : durationText(ms / 1e3);
  return `waiting ${length}, until ${until}, ${purpose}: ${why}${limit}`;
}
function clockText(at) {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}

// src/run/workspace/connect.ts
function connector(options2, system, voice, waits = new Waits(voice, system, options2.workspaces.length > 1), budgets = new Budgets(options2, system)) {
  const announced = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Map();
  const transports = /* @__PURE__ */ new Map();
  const transportOf = (reach, { tokenVariable }) => {
    const key = `${reach.host} ${tokenVariable}`;
    const known = transports.get(key) ?? openWorkatoTransport(reach, system.secrets);
    transports.set(key, known);
    return known;
  };
  const connect = (workspace, token) => {
    const known = open.get(workspace);
    if (known !== void 0 && token === void 0) return known;
    const limiter = budgets.limiterOf(workspace);
    const listLimiter = budgets.listLimiterOf(workspace);
    for (const one of [limiter, listLimiter]) {
      if (one !== void 0 && !announced.has(one))
        announceFull(one, (wait) => waits.show(workspace.name, wait));
      if (one !== void 0) announced.add(one);
    }
    const reach = apiOptions(workspace, limiter, { options: options2, system, voice, waits });
    const api = openApi({
      ...reach,
      listLimiter,
      ...token === void 0 ? { transport: transportOf(reach, workspace) } : {},
      beforeChange: () => budgets.requireLease(requireHost(workspace)),
      ...token === void 0 ? {} : { token },
      stop: system.stop
    });
    if (token === void 0) open.set(workspace, api);
    return api;
  };
  return Object.assign(connect, { forget: (workspace) => void open.delete(workspace) });
}
function aboutOf({ workspaces }, { name }) {
  return workspaces.length > 1 ? `${name}: ` : "";
}
function apiOptions(workspace, limiter, { options: options2, system, voice, waits }) {
  const about = aboutOf(options2, workspace);
  return {
    host: requireHost(workspace),
    token: readToken(workspace, system.env),
    limiter,
    ...workspace.customer === null ? {} : { paths: customerPaths(workspace.customer) },
    clock: system.clock,
    timeoutMs: options2.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    jitter: system.random,
    secrets: system.secrets,
    onToken: system.mask,
    onWait: (wait) => waits.show(workspace.name, wait),
    ...voice.verbose ? { onRequest: (event) => system.err(`${about}${requestLine(event)}`) } : {}
  };
}
function requestLine({ method, path: path5, status, ms }) {
  return `${method} ${path5} ${status ?? "no answer"} in ${ms} ms
`;
}
var userAgent = `keyward/${version}`;
function proxyOf(env) {
  const first = (...names) => {
    const value = names.map((name) => env[name]?.trim()).find((text) => text !== void 0 && text !== "");
    return value ?? null;
  };
  return {
    httpProxy: first("http_proxy", "HTTP_PROXY"),
    httpsProxy: first("https_proxy", "HTTPS_PROXY"),
    noProxy: first("no_proxy", "NO_PROXY")
  };
}

// src/run/workspace/workspace-ref.ts
function workspaceRef(workspace) {
  return { name: workspace.name, host: requireHost(workspace), customer: workspace.customer };
}

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
function endedWhole(promise, stop) {
  return promise.catch((error) => {
    stop.throwIfAborted();
    throw error;
  });
}
function sentNothing({ results }) {
  return results.every(({ outcomes }) => outcomes.every(({ status }) => status === "skipped"));
}

// src/workato/lists/customers.ts
async function readCustomers(options2) {
  const connection = connectionOf(options2);
  const caller = new Caller(connection);
  try {
    const first = await readOnce(caller);
    const again = first.rows === first.ids.length ? first : await readOnce(caller);
    if (String(first.ids) !== String(again.ids))
      throw new WireError("two readings of the list differ: it changed while it was read");
    return first.ids;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const { context } = connection;
    throw shapeError(context, listCustomers(1), error.message, {
      status: 200,
      cause: error,
      permanent: true
    });
  } finally {
    if (options2.transport === void 0) await connection.transport.close();
  }
}
async function readOnce(caller) {
  let rows = 0;
  const listing = await readPages(async (number) => {
    const page = await caller.call(listCustomers(number));
    rows += page.items.length;
    return page;
  });
  const { items } = listing.more === null ? listing : await listing.more();
  return { ids: items.map(({ id }) => id).sort((a, b) => a - b), rows };
}

// src/run/input/list-customers.ts
function customerList(budgets, timeoutMs, { voice, system }) {
  return async (entry) => {
    const options2 = { workspaces: [entry], timeoutMs };
    const run = { options: options2, system, voice, waits: new Waits(voice, system) };
    const api = apiOptions(entry, budgets.limiterOf(entry), run);
    const ids = await readCustomers({ ...api, stop: system.stop }).catch((error) => {
      system.stop.throwIfAborted();
      throw error;
    });
    if (ids.length === 0) throw noCustomer(entry.name);
    return ids.map(String);
  };
}
function noCustomer(entry) {
  return new KeywardError(
    `the list of customers for the workspace entry ${entry} is empty`,
    "check that its token is of a client of the partner's admin workspace, or list the customers' ids in the configuration"
  );
}

// src/run/input/online-options.ts
async function onlineOptions(flags2, system) {
  const timeoutMs = timeoutFlag(flags2.timeout);
  const budgets = new Budgets({ timeoutMs }, system);
  const { quiet = false, verbose = false } = flags2;
  const list = customerList(budgets, timeoutMs, { voice: { format: "text", quiet, verbose }, system });
  return { options: await readOptions(flags2, system, list), budgets };
}

// src/run/input/base-manifests.ts
import path3 from "node:path";

// src/manifest/inherit/address-lists.ts
var AddressLists = class {
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
  define(list) {
    const key = nfc(list.name);
    const first = this.#lists.get(key);
    if (first === void 0) this.#lists.set(key, list);
    else if (!isSamePlace(first, list)) this.#repeated.push(list);
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
    if (this.#lists.size === 0) return null;
    const named = written.map((text) => this.#lists.get(nfc(text)) ?? null);
    const lists = [...new Set(named.filter((list) => list !== null))];
    if (lists.length === 0) return null;
    const key = JSON.stringify(written);
    const known = this.#expanded.get(key);
    if (known !== void 0) return known;
    const made = {
      addresses: this.#canonical(written.flatMap((text, index) => named[index]?.addresses ?? [text])),
      lists: lists.map(
        ({ name, file, place: { line } }) => ({ field: "ip_allow_list", from: "address-list", name, anchor: null, file, line })
      )
    };
    this.#expanded.set(key, made);
    return made;
  }
  /** Names of lists that do not exist, and lists that are defined more than once. */
  findings() {
    const names = [...this.#lists.values()].map(({ name }) => name);
    const unknown = this.#uses.filter(({ name }) => !this.#lists.has(nfc(name)));
    return [
      ...this.#repeated.map((list) => repeated(list, this.#lists.get(nfc(list.name)) ?? list)),
      // One file that cannot be read would otherwise be reported once for each use of its lists.
      ...this.#incomplete ? [] : unknown.map((use) => missing(use, names))
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
function repeated({ name, file, place }, first) {
  return {
    file,
    ...place,
    rule: "duplicate-address-list",
    message: `the address list \`${name}\` is defined here and at ${first.file}:${first.place.line}:${first.place.column}`,
    fix: "rename one of them, or merge them into one list"
  };
}
function missing({ name, file, place }, names) {
  const none2 = `write an address or prefix, or define the list: \`address_lists: { ${name}: [192.0.2.0/24] }\``;
  return {
    file,
    ...place,
    rule: "unknown-address-list",
    message: `${JSON.stringify(name)} is neither an address or prefix nor the name of an address list`,
    fix: pickOne(name, names, none2)
  };
}

// src/manifest/inherit/inherited-value.ts
function inheritedValue({ file, lines, document }, path5, what) {
  const { line } = lines.at(document.offsetOf(path5, "key"));
  return { ...what, anchor: document.anchorOf(path5), file, line };
}

// src/manifest/inherit/defaults-layer.ts
function defaultsLayer(at, from, layer) {
  const sources = /* @__PURE__ */ new Map();
  const source = (field, steps) => {
    const made = sources.get(field) ?? inheritedValue(at, ["defaults", ...steps], { field, from, name: null });
    sources.set(field, made);
    return made;
  };
  return { ...layer, source };
}
var unreadDefaults = {
  written: void 0,
  values: {},
  known: false,
  source: () => {
    throw new Error("defaults that were not read have no values");
  }
};

// src/manifest/inherit/check-addresses.ts
function* checkAllowList(values, path5, canonical) {
  for (const [index, text] of listAt(values, ["ip_allow_list"]).entries()) {
    if (typeof text !== "string" || canonical(text) !== null || isListName(text)) continue;
    yield invalidAddress(text, [...path5, "ip_allow_list", index], canonical);
  }
}
function* listNames(values, canonical) {
  for (const [index, text] of listAt(values, ["ip_allow_list"]).entries())
    if (typeof text === "string" && canonical(text) === null && isListName(text)) yield { name: text, index };
}
function* checkAddressList(list, path5, canonical) {
  for (const [index, text] of listAt(list, []).entries()) {
    if (typeof text !== "string" || canonical(text) !== null) continue;
    const at = [...path5, index];
    if (!isListName(text)) yield invalidAddress(text, at, canonical);
    else
      yield {
        rule: "list-in-list",
        message: `${JSON.stringify(text)} is not an IPv4 or IPv6 address or prefix, and an address list cannot contain another list`,
        fix: "write its addresses here, or name both lists in `ip_allow_list`",
        path: at,
        at: "value"
      };
  }
}
function isListName(text) {
  return new RegExp("^\\s*\\p{L}", "u").test(text) && !/[:/,]/.test(text) && !isOpenWord(text);
}
function isOpenWord(text) {
  return /^(?:any|all|\*)$/i.test(text.trim());
}
function invalidAddress(text, path5, canonical) {
  const near = nearestAddress(text, canonical);
  return {
    rule: "invalid-address",
    message: `${JSON.stringify(text)} is not an IPv4 or IPv6 address or prefix`,
    fix: isOpenWord(text) ? "write `ip_allow_list: any`" : near === null ? "write for example `192.0.2.10` or `198.51.100.0/24`" : `did you mean \`${near}\`?`,
    path: path5,
    at: "value"
  };
}
function nearestAddress(text, canonical) {
  const trimmed = text.trim();
  const forms = [
    trimmed,
    trimmed.replaceAll(/(^|\.)0+(?=\d)/g, "$1"),
    trimmed.replace(/\s*\/\s*/, "/"),
    trimmed.replace(/^(\d+)\.(\d+)\.(\d+)\.\*$/, "$1.$2.$3.0/24"),
    trimmed.replace(/^(\d+)\.(\d+)\.\*\.\*$/, "$1.$2.0.0/16"),
    trimmed.replace(/^\[(.*)\]$/, "$1")
  ];
  return forms.find((form) => form !== text && canonical(form) !== null) ?? null;
}

// src/schema/generated/manifest.validate.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" } } } } }, "address_lists": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string" } } }, "clients": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "in": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" } } } } } }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" } } } } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern3 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var pattern5 = new RegExp("^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$", "u");
var func2 = require_ucs2length().default;
var func3 = Object.prototype.hasOwnProperty;
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
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "defaults" || key0 === "address_lists" || key0 === "clients")) {
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
          if (!(key1 === "environment" || key1 === "environments" || key1 === "role" || key1 === "folders" || key1 === "ip_allow_list" || key1 === "token")) {
            const err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.environment !== void 0) {
          let data2 = data1.environment;
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err4 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.environments !== void 0) {
          let data3 = data1.environments;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err6 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                  const err7 = { instancePath: instancePath + "/defaults/environments/" + i0, schemaPath: "#/properties/defaults/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/defaults/environments/" + i0, schemaPath: "#/properties/defaults/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.role !== void 0) {
          let data5 = data1.role;
          const _errs13 = errors;
          let valid4 = false;
          const _errs14 = errors;
          if (typeof data5 === "string") {
            if (!pattern0.test(data5)) {
              const err10 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs16 = errors;
            if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
              const err12 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (typeof data5 == "number" && isFinite(data5)) {
              if (data5 > 9007199254740991 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data5 < 1 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            var _valid0 = _errs16 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err15 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
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
        if (data1.folders !== void 0) {
          let data6 = data1.folders;
          const _errs19 = errors;
          let valid5 = false;
          const _errs20 = errors;
          if ("all" !== data6) {
            const err16 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid1 = _errs20 === errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const _errs21 = errors;
            if (Array.isArray(data6)) {
              if (data6.length < 1) {
                const err17 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              const len1 = data6.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data7 = data6[i1];
                const _errs24 = errors;
                let valid8 = false;
                const _errs25 = errors;
                if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                  const err18 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (typeof data7 == "number" && isFinite(data7)) {
                  if (data7 > 9007199254740991 || isNaN(data7)) {
                    const err19 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (data7 < 1 || isNaN(data7)) {
                    const err20 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs25 === errors;
                valid8 = valid8 || _valid2;
                if (!valid8) {
                  const _errs27 = errors;
                  if (typeof data7 === "string") {
                    if (!pattern3.test(data7)) {
                      const err21 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  var _valid2 = _errs27 === errors;
                  valid8 = valid8 || _valid2;
                }
                if (!valid8) {
                  const err23 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
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
              const err24 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            var _valid1 = _errs21 === errors;
            valid5 = valid5 || _valid1;
          }
          if (!valid5) {
            const err25 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          } else {
            errors = _errs19;
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19;
              } else {
                vErrors = null;
              }
            }
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
              if (!(key2 === "deliver_to" || key2 === "rotate_after" || key2 === "overlap")) {
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
                const err32 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties.token.properties.deliver_to.anyOf[0].enum } };
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
                      if (func2(data12) < 1) {
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
            if (data10.overlap !== void 0) {
              if (typeof data10.overlap !== "boolean") {
                const err40 = { instancePath: instancePath + "/defaults/token/overlap", schemaPath: "#/properties/defaults/properties/token/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.address_lists !== void 0) {
      let data15 = data.address_lists;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length < 1) {
          const err43 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key3 in data15) {
          const _errs52 = errors;
          if (typeof key3 === "string") {
            if (!pattern5.test(key3)) {
              const err44 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          var valid16 = _errs52 === errors;
          if (!valid16) {
            const err46 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        for (const key4 in data15) {
          let data16 = data15[key4];
          if (Array.isArray(data16)) {
            if (data16.length < 1) {
              const err47 = { instancePath: instancePath + "/address_lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            const len4 = data16.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data16[i4] !== "string") {
                const err48 = { instancePath: instancePath + "/address_lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/address_lists/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/address_lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.clients !== void 0) {
      let data18 = data.clients;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data19 = data18[i5];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.name === void 0) {
              const err51 = { instancePath: instancePath + "/clients/" + i5, schemaPath: "#/properties/clients/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key5 in data19) {
              if (!func3.call(schema6.properties.clients.items.properties, key5)) {
                const err52 = { instancePath: instancePath + "/clients/" + i5, schemaPath: "#/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data19.name !== void 0) {
              let data20 = data19.name;
              if (typeof data20 === "string") {
                if (!pattern0.test(data20)) {
                  const err53 = { instancePath: instancePath + "/clients/" + i5 + "/name", schemaPath: "#/properties/clients/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/clients/" + i5 + "/name", schemaPath: "#/properties/clients/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data19.id !== void 0) {
              let data21 = data19.id;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err55 = { instancePath: instancePath + "/clients/" + i5 + "/id", schemaPath: "#/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 9007199254740991 || isNaN(data21)) {
                  const err56 = { instancePath: instancePath + "/clients/" + i5 + "/id", schemaPath: "#/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                  const err57 = { instancePath: instancePath + "/clients/" + i5 + "/id", schemaPath: "#/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            }
            if (data19.renamed_from !== void 0) {
              let data22 = data19.renamed_from;
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err58 = { instancePath: instancePath + "/clients/" + i5 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/clients/" + i5 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data19.distinct_from !== void 0) {
              let data23 = data19.distinct_from;
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  const err60 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data24 = data23[i6];
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err61 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from/" + i6, schemaPath: "#/properties/clients/items/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 9007199254740991 || isNaN(data24)) {
                      const err62 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from/" + i6, schemaPath: "#/properties/clients/items/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    if (data24 < 1 || isNaN(data24)) {
                      const err63 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from/" + i6, schemaPath: "#/properties/clients/items/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data19.environment !== void 0) {
              let data25 = data19.environment;
              if (typeof data25 === "string") {
                if (!pattern0.test(data25)) {
                  const err65 = { instancePath: instancePath + "/clients/" + i5 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/clients/" + i5 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data19.environments !== void 0) {
              let data26 = data19.environments;
              if (Array.isArray(data26)) {
                if (data26.length < 1) {
                  const err67 = { instancePath: instancePath + "/clients/" + i5 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                const len7 = data26.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data27 = data26[i7];
                  if (typeof data27 === "string") {
                    if (!pattern0.test(data27)) {
                      const err68 = { instancePath: instancePath + "/clients/" + i5 + "/environments/" + i7, schemaPath: "#/properties/clients/items/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/clients/" + i5 + "/environments/" + i7, schemaPath: "#/properties/clients/items/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/clients/" + i5 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data19.in !== void 0) {
              let data28 = data19.in;
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (Object.keys(data28).length < 1) {
                  const err71 = { instancePath: instancePath + "/clients/" + i5 + "/in", schemaPath: "#/properties/clients/items/properties/in/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                for (const key6 in data28) {
                  let data29 = data28[key6];
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    if (Object.keys(data29).length < 1) {
                      const err72 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                    for (const key7 in data29) {
                      if (!(key7 === "id" || key7 === "renamed_from" || key7 === "distinct_from" || key7 === "role" || key7 === "folders" || key7 === "ip_allow_list" || key7 === "token")) {
                        const err73 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        if (vErrors === null) {
                          vErrors = [err73];
                        } else {
                          vErrors.push(err73);
                        }
                        errors++;
                      }
                    }
                    if (data29.id !== void 0) {
                      let data30 = data29.id;
                      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                        const err74 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                      if (typeof data30 == "number" && isFinite(data30)) {
                        if (data30 > 9007199254740991 || isNaN(data30)) {
                          const err75 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err75];
                          } else {
                            vErrors.push(err75);
                          }
                          errors++;
                        }
                        if (data30 < 1 || isNaN(data30)) {
                          const err76 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data29.renamed_from !== void 0) {
                      let data31 = data29.renamed_from;
                      if (typeof data31 === "string") {
                        if (func2(data31) < 1) {
                          const err77 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                      } else {
                        const err78 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    }
                    if (data29.distinct_from !== void 0) {
                      let data32 = data29.distinct_from;
                      if (Array.isArray(data32)) {
                        if (data32.length < 1) {
                          const err79 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                        const len8 = data32.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                          let data33 = data32[i8];
                          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                            const err80 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err80];
                            } else {
                              vErrors.push(err80);
                            }
                            errors++;
                          }
                          if (typeof data33 == "number" && isFinite(data33)) {
                            if (data33 > 9007199254740991 || isNaN(data33)) {
                              const err81 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                              if (vErrors === null) {
                                vErrors = [err81];
                              } else {
                                vErrors.push(err81);
                              }
                              errors++;
                            }
                            if (data33 < 1 || isNaN(data33)) {
                              const err82 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err82];
                              } else {
                                vErrors.push(err82);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err83 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                    }
                    if (data29.role !== void 0) {
                      let data34 = data29.role;
                      const _errs95 = errors;
                      let valid31 = false;
                      const _errs96 = errors;
                      if (typeof data34 === "string") {
                        if (!pattern0.test(data34)) {
                          const err84 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      } else {
                        const err85 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors++;
                      }
                      var _valid5 = _errs96 === errors;
                      valid31 = valid31 || _valid5;
                      if (!valid31) {
                        const _errs98 = errors;
                        if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                          const err86 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                        if (typeof data34 == "number" && isFinite(data34)) {
                          if (data34 > 9007199254740991 || isNaN(data34)) {
                            const err87 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            if (vErrors === null) {
                              vErrors = [err87];
                            } else {
                              vErrors.push(err87);
                            }
                            errors++;
                          }
                          if (data34 < 1 || isNaN(data34)) {
                            const err88 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err88];
                            } else {
                              vErrors.push(err88);
                            }
                            errors++;
                          }
                        }
                        var _valid5 = _errs98 === errors;
                        valid31 = valid31 || _valid5;
                      }
                      if (!valid31) {
                        const err89 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      } else {
                        errors = _errs95;
                        if (vErrors !== null) {
                          if (_errs95) {
                            vErrors.length = _errs95;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data29.folders !== void 0) {
                      let data35 = data29.folders;
                      const _errs101 = errors;
                      let valid32 = false;
                      const _errs102 = errors;
                      if ("all" !== data35) {
                        const err90 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                      var _valid6 = _errs102 === errors;
                      valid32 = valid32 || _valid6;
                      if (!valid32) {
                        const _errs103 = errors;
                        if (Array.isArray(data35)) {
                          if (data35.length < 1) {
                            const err91 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                          const len9 = data35.length;
                          for (let i9 = 0; i9 < len9; i9++) {
                            let data36 = data35[i9];
                            const _errs106 = errors;
                            let valid35 = false;
                            const _errs107 = errors;
                            if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                              const err92 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err92];
                              } else {
                                vErrors.push(err92);
                              }
                              errors++;
                            }
                            if (typeof data36 == "number" && isFinite(data36)) {
                              if (data36 > 9007199254740991 || isNaN(data36)) {
                                const err93 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err93];
                                } else {
                                  vErrors.push(err93);
                                }
                                errors++;
                              }
                              if (data36 < 1 || isNaN(data36)) {
                                const err94 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err94];
                                } else {
                                  vErrors.push(err94);
                                }
                                errors++;
                              }
                            }
                            var _valid7 = _errs107 === errors;
                            valid35 = valid35 || _valid7;
                            if (!valid35) {
                              const _errs109 = errors;
                              if (typeof data36 === "string") {
                                if (!pattern3.test(data36)) {
                                  const err95 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err95];
                                  } else {
                                    vErrors.push(err95);
                                  }
                                  errors++;
                                }
                              } else {
                                const err96 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err96];
                                } else {
                                  vErrors.push(err96);
                                }
                                errors++;
                              }
                              var _valid7 = _errs109 === errors;
                              valid35 = valid35 || _valid7;
                            }
                            if (!valid35) {
                              const err97 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                              if (vErrors === null) {
                                vErrors = [err97];
                              } else {
                                vErrors.push(err97);
                              }
                              errors++;
                            } else {
                              errors = _errs106;
                              if (vErrors !== null) {
                                if (_errs106) {
                                  vErrors.length = _errs106;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          }
                        } else {
                          const err98 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err98];
                          } else {
                            vErrors.push(err98);
                          }
                          errors++;
                        }
                        var _valid6 = _errs103 === errors;
                        valid32 = valid32 || _valid6;
                      }
                      if (!valid32) {
                        const err99 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
                        }
                        errors++;
                      } else {
                        errors = _errs101;
                        if (vErrors !== null) {
                          if (_errs101) {
                            vErrors.length = _errs101;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data29.ip_allow_list !== void 0) {
                      let data37 = data29.ip_allow_list;
                      const _errs112 = errors;
                      let valid36 = false;
                      const _errs113 = errors;
                      if ("any" !== data37) {
                        const err100 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                      var _valid8 = _errs113 === errors;
                      valid36 = valid36 || _valid8;
                      if (!valid36) {
                        const _errs114 = errors;
                        if (Array.isArray(data37)) {
                          if (data37.length < 1) {
                            const err101 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err101];
                            } else {
                              vErrors.push(err101);
                            }
                            errors++;
                          }
                          const len10 = data37.length;
                          for (let i10 = 0; i10 < len10; i10++) {
                            if (typeof data37[i10] !== "string") {
                              const err102 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err102];
                              } else {
                                vErrors.push(err102);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err103 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                        var _valid8 = _errs114 === errors;
                        valid36 = valid36 || _valid8;
                      }
                      if (!valid36) {
                        const err104 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
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
                    if (data29.token !== void 0) {
                      let data39 = data29.token;
                      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        for (const key8 in data39) {
                          if (!(key8 === "deliver_to" || key8 === "rotate_after" || key8 === "overlap")) {
                            const err105 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                            if (vErrors === null) {
                              vErrors = [err105];
                            } else {
                              vErrors.push(err105);
                            }
                            errors++;
                          }
                        }
                        if (data39.deliver_to !== void 0) {
                          let data40 = data39.deliver_to;
                          const _errs122 = errors;
                          let valid40 = false;
                          const _errs123 = errors;
                          if (!(data40 === "none" || data40 === "discard")) {
                            const err106 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.in.additionalProperties.properties.token.properties.deliver_to.anyOf[0].enum } };
                            if (vErrors === null) {
                              vErrors = [err106];
                            } else {
                              vErrors.push(err106);
                            }
                            errors++;
                          }
                          var _valid9 = _errs123 === errors;
                          valid40 = valid40 || _valid9;
                          if (!valid40) {
                            const _errs124 = errors;
                            if (Array.isArray(data40)) {
                              if (data40.length < 1) {
                                const err107 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err107];
                                } else {
                                  vErrors.push(err107);
                                }
                                errors++;
                              }
                              const len11 = data40.length;
                              for (let i11 = 0; i11 < len11; i11++) {
                                let data41 = data40[i11];
                                if (typeof data41 === "string") {
                                  if (func2(data41) < 1) {
                                    const err108 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i11, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err108];
                                    } else {
                                      vErrors.push(err108);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err109 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i11, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err109];
                                  } else {
                                    vErrors.push(err109);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err110 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err110];
                              } else {
                                vErrors.push(err110);
                              }
                              errors++;
                            }
                            var _valid9 = _errs124 === errors;
                            valid40 = valid40 || _valid9;
                          }
                          if (!valid40) {
                            const err111 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err111];
                            } else {
                              vErrors.push(err111);
                            }
                            errors++;
                          } else {
                            errors = _errs122;
                            if (vErrors !== null) {
                              if (_errs122) {
                                vErrors.length = _errs122;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                        if (data39.rotate_after !== void 0) {
                          let data42 = data39.rotate_after;
                          if (typeof data42 === "string") {
                            if (!pattern4.test(data42)) {
                              const err112 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                              if (vErrors === null) {
                                vErrors = [err112];
                              } else {
                                vErrors.push(err112);
                              }
                              errors++;
                            }
                          } else {
                            const err113 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err113];
                            } else {
                              vErrors.push(err113);
                            }
                            errors++;
                          }
                        }
                        if (data39.overlap !== void 0) {
                          if (typeof data39.overlap !== "boolean") {
                            const err114 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/overlap", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                              vErrors = [err114];
                            } else {
                              vErrors.push(err114);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err115 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err116 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/clients/" + i5 + "/in", schemaPath: "#/properties/clients/items/properties/in/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data19.role !== void 0) {
              let data44 = data19.role;
              const _errs133 = errors;
              let valid43 = false;
              const _errs134 = errors;
              if (typeof data44 === "string") {
                if (!pattern0.test(data44)) {
                  const err118 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              } else {
                const err119 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
              var _valid10 = _errs134 === errors;
              valid43 = valid43 || _valid10;
              if (!valid43) {
                const _errs136 = errors;
                if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                  const err120 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (typeof data44 == "number" && isFinite(data44)) {
                  if (data44 > 9007199254740991 || isNaN(data44)) {
                    const err121 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                  if (data44 < 1 || isNaN(data44)) {
                    const err122 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                var _valid10 = _errs136 === errors;
                valid43 = valid43 || _valid10;
              }
              if (!valid43) {
                const err123 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              } else {
                errors = _errs133;
                if (vErrors !== null) {
                  if (_errs133) {
                    vErrors.length = _errs133;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data19.folders !== void 0) {
              let data45 = data19.folders;
              const _errs139 = errors;
              let valid44 = false;
              const _errs140 = errors;
              if ("all" !== data45) {
                const err124 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              var _valid11 = _errs140 === errors;
              valid44 = valid44 || _valid11;
              if (!valid44) {
                const _errs141 = errors;
                if (Array.isArray(data45)) {
                  if (data45.length < 1) {
                    const err125 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                  const len12 = data45.length;
                  for (let i12 = 0; i12 < len12; i12++) {
                    let data46 = data45[i12];
                    const _errs144 = errors;
                    let valid47 = false;
                    const _errs145 = errors;
                    if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                      const err126 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    if (typeof data46 == "number" && isFinite(data46)) {
                      if (data46 > 9007199254740991 || isNaN(data46)) {
                        const err127 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                      if (data46 < 1 || isNaN(data46)) {
                        const err128 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                    }
                    var _valid12 = _errs145 === errors;
                    valid47 = valid47 || _valid12;
                    if (!valid47) {
                      const _errs147 = errors;
                      if (typeof data46 === "string") {
                        if (!pattern3.test(data46)) {
                          const err129 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                        }
                      } else {
                        const err130 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                      var _valid12 = _errs147 === errors;
                      valid47 = valid47 || _valid12;
                    }
                    if (!valid47) {
                      const err131 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    } else {
                      errors = _errs144;
                      if (vErrors !== null) {
                        if (_errs144) {
                          vErrors.length = _errs144;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err132 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
                var _valid11 = _errs141 === errors;
                valid44 = valid44 || _valid11;
              }
              if (!valid44) {
                const err133 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
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
            if (data19.ip_allow_list !== void 0) {
              let data47 = data19.ip_allow_list;
              const _errs150 = errors;
              let valid48 = false;
              const _errs151 = errors;
              if ("any" !== data47) {
                const err134 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              var _valid13 = _errs151 === errors;
              valid48 = valid48 || _valid13;
              if (!valid48) {
                const _errs152 = errors;
                if (Array.isArray(data47)) {
                  if (data47.length < 1) {
                    const err135 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  const len13 = data47.length;
                  for (let i13 = 0; i13 < len13; i13++) {
                    if (typeof data47[i13] !== "string") {
                      const err136 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list/" + i13, schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err137 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                var _valid13 = _errs152 === errors;
                valid48 = valid48 || _valid13;
              }
              if (!valid48) {
                const err138 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              } else {
                errors = _errs150;
                if (vErrors !== null) {
                  if (_errs150) {
                    vErrors.length = _errs150;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data19.token !== void 0) {
              let data49 = data19.token;
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key9 in data49) {
                  if (!(key9 === "deliver_to" || key9 === "rotate_after" || key9 === "overlap")) {
                    const err139 = { instancePath: instancePath + "/clients/" + i5 + "/token", schemaPath: "#/properties/clients/items/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data49.deliver_to !== void 0) {
                  let data50 = data49.deliver_to;
                  const _errs160 = errors;
                  let valid52 = false;
                  const _errs161 = errors;
                  if (!(data50 === "none" || data50 === "discard")) {
                    const err140 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.token.properties.deliver_to.anyOf[0].enum } };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                  var _valid14 = _errs161 === errors;
                  valid52 = valid52 || _valid14;
                  if (!valid52) {
                    const _errs162 = errors;
                    if (Array.isArray(data50)) {
                      if (data50.length < 1) {
                        const err141 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                      const len14 = data50.length;
                      for (let i14 = 0; i14 < len14; i14++) {
                        let data51 = data50[i14];
                        if (typeof data51 === "string") {
                          if (func2(data51) < 1) {
                            const err142 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to/" + i14, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors++;
                          }
                        } else {
                          const err143 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to/" + i14, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err144 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                    var _valid14 = _errs162 === errors;
                    valid52 = valid52 || _valid14;
                  }
                  if (!valid52) {
                    const err145 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  } else {
                    errors = _errs160;
                    if (vErrors !== null) {
                      if (_errs160) {
                        vErrors.length = _errs160;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data49.rotate_after !== void 0) {
                  let data52 = data49.rotate_after;
                  if (typeof data52 === "string") {
                    if (!pattern4.test(data52)) {
                      const err146 = { instancePath: instancePath + "/clients/" + i5 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/clients/" + i5 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data49.overlap !== void 0) {
                  if (typeof data49.overlap !== "boolean") {
                    const err148 = { instancePath: instancePath + "/clients/" + i5 + "/token/overlap", schemaPath: "#/properties/clients/items/properties/token/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
              } else {
                const err149 = { instancePath: instancePath + "/clients/" + i5 + "/token", schemaPath: "#/properties/clients/items/properties/token/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
          } else {
            const err150 = { instancePath: instancePath + "/clients/" + i5, schemaPath: "#/properties/clients/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
      } else {
        const err151 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
  } else {
    const err152 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err152];
    } else {
      vErrors.push(err152);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/manifest/inherit/collect-lists.ts
function collectLists({ file, real, lines, document }, lists, canonical) {
  const defined = valueAt(document.value, ["address_lists"]);
  for (const name of keysOf(defined).filter(isListName)) {
    const place = lines.at(document.offsetOf(["address_lists", name], "key"));
    const addresses = listAt(defined, [name]).filter((item) => typeof item === "string");
    lists.define({ name, addresses, file, real, place });
  }
  for (const { values, path: path5 } of valueMaps(document.value))
    for (const { name, index } of listNames(values, canonical))
      lists.use({ name, file, place: lines.at(document.offsetOf([...path5, "ip_allow_list", index])) });
}

// src/manifest/inherit/check-content.ts
function* checkContent(value, kind) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const has3 = (key) => Object.hasOwn(value, key);
  yield* kind === "defaults" ? defaultsContent(has3) : manifestContent(has3);
}
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

// src/manifest/inherit/environments.ts
function environmentsOf(client, defaults) {
  const own = environmentsIn(client, null);
  if (own !== null) return own;
  for (const [index, values] of defaults.entries()) {
    const found = environmentsIn(values, index);
    if (found !== null) return found;
  }
  return none;
}
var none = { names: [null], from: null, listed: false };
function environmentsIn(values, from) {
  const listed = valueAt(values, ["environments"]) !== void 0;
  const names = listed ? listedNames(values) : nameOf(values);
  if (names.length === 0 && !listed) return null;
  return { names: names.length === 0 ? [null] : names, from, listed };
}
function inKey(client, environment) {
  if (environment === null) return null;
  const keys = keysOf(valueAt(client, ["in"]));
  if (keys.includes(environment)) return environment;
  return keys.find((key) => nfc(key) === nfc(environment)) ?? null;
}
function listedNames(values) {
  const texts = listAt(values, ["environments"]).filter((item) => typeof item === "string");
  return [...new Map(texts.map((text) => [nfc(text), text])).values()];
}
function nameOf(values) {
  const name = valueAt(values, ["environment"]);
  return typeof name === "string" ? [name] : [];
}

// src/model/declaration.ts
var ownFields = [
  "deliver_to",
  "rotate_after",
  "overlap",
  "id",
  "renamed_from",
  "distinct_from"
];

// src/manifest/read/value-lines.ts
var judged = [
  ["role"],
  ["folders"],
  ["environment"],
  ["ip_allow_list"],
  ["token", "deliver_to"],
  ["token", "rotate_after"],
  ["token", "overlap"],
  ["id"],
  ["renamed_from"]
];
function valueLines({ lines, document }, entry) {
  const found = {};
  const client = valueAt(document.value, ["clients", entry]);
  const offsetOf = document.offsetsIn(["clients", entry]);
  for (const path5 of judged) {
    const value = valueAt(client, path5);
    if (value === void 0) continue;
    found[path5.join("/")] = lines.at(offsetOf(path5)).line;
    if (path5[0] === "folders" && Array.isArray(value))
      for (const at of value.keys()) found[`folders/${at}`] = lines.at(offsetOf([...path5, at])).line;
  }
  return found;
}

// src/manifest/inherit/expand.ts
function expandEntry(entry) {
  const { at, client, defaults } = entry;
  const { line } = at.lines.at(at.document.offsetOf(["clients", entry.index]));
  const lines = valueLines(at, entry.index);
  const shared2 = defaults.map(({ values }) => values);
  const environments = environmentsOf(client, shared2);
  return environments.names.map((environment) => expanded(entry, environments, environment, { line, lines }));
}
function expanded(entry, environments, environment, { line, lines }) {
  const several = environments.names.length > 1;
  const layers = layersOf(entry, environment);
  const merged = layers.reduceRight((far, { values: values2 }) => mergedOver(far, values2), {});
  const { environment: _one, environments: _all, in: _within, token = {}, ...values } = merged;
  const place = { file: entry.at.file, line };
  return {
    lines,
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
function layersOf({ at, index, client, defaults }, environment) {
  const own = [{ values: client, source: null }, ...defaults];
  const key = inKey(client, environment);
  const within = key === null ? void 0 : client.in?.[key];
  if (key === null || within === void 0) return own;
  const source = (field, steps) => inheritedValue(at, ["clients", index, "in", key, ...steps], { field, from: "in", name: environment });
  return [{ values: within, source }, ...own];
}
function mergedOver(far, near) {
  if (far.token === void 0 || near.token === void 0) return { ...far, ...near };
  return { ...far, ...near, token: { ...far.token, ...near.token } };
}
function environmentSource({ defaults }, { from, listed }) {
  const layer = from === null ? void 0 : defaults[from];
  return layer === void 0 ? [] : [layer.source("environment", [listed ? "environments" : "environment"])];
}
var inheritable = new Set(
  [...fieldNames, ...ownFields].filter((field) => field !== "name" && field !== "environment")
);
function isInheritable(key) {
  return inheritable.has(key);
}
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
function fieldsOf(values, above) {
  return Object.keys(values).filter(isInheritable).map((field) => ({ field, steps: [...above, field] }));
}

// src/manifest/inherit/overlap.ts
function overlaps(client, environment, around) {
  const of = (setting) => settingOf(setting, client, environment, around);
  return of("overlap") === true && !issuesNone(of("deliver_to"));
}
function* checkOverlap(client, path5, around) {
  const { names } = environmentsOf(client, around.defaults);
  const written = { ...around, tokens: { ...around.tokens, overlap: null } };
  const lacks = names.filter(
    (name) => settingOf("overlap", client, name, written) === true && issuesNone(settingOf("deliver_to", client, name, around))
  );
  const [first] = lacks;
  if (first === void 0) return;
  const where = lacks.length === names.length ? "" : ` for ${lacks.join(", ")}`;
  const delivery = JSON.stringify(settingOf("deliver_to", client, first, around));
  yield {
    rule: "conflicting-keys",
    message: `\`overlap: true\` needs a sink, but \`deliver_to\` is ${delivery}${where}`,
    fix: "name a sink in `deliver_to`, or write `overlap: false`: without a place, no earlier token goes on working",
    path: valueAt(client, ["token", "overlap"]) === void 0 ? path5 : [...path5, "token", "overlap"],
    at: "key"
  };
}
function issuesNone(delivery) {
  return delivery === "none" || delivery === "discard";
}
function settingOf(setting, client, environment, around) {
  const key = inKey(client, environment);
  const within = key === null ? void 0 : valueAt(client, ["in", key]);
  const written = [within, client, ...around.defaults].map((values) => valueAt(values, ["token", setting]));
  return written.find((value) => value !== void 0) ?? around.tokens[setting];
}

// src/manifest/inherit/check-entry.ts
var singular = ["id", "renamed_from", "distinct_from"];
function* checkEnvironments(values, path5) {
  if (has(values, "environment") && has(values, "environments"))
    yield {
      rule: "conflicting-keys",
      message: `${label(path5)} has both \`environment\` and \`environments\``,
      fix: "keep `environments` to declare a client in each of them, or `environment` to declare one client",
      path: [...path5, "environments"],
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
        path: [...path5, "environments", index],
        at: "value"
      };
    seen.add(nfc(name));
  }
}
function* checkIn(client, defaults, path5) {
  const environments = environmentsOf(client, defaults);
  if (environments.names.length > 1) yield* checkSingular(client, environments, path5);
  if (!has(client, "in")) return;
  const within = valueAt(client, ["in"]);
  const at = [...path5, "in"];
  if (!environments.listed) yield noEnvironments(environments, at);
  else yield* checkKeys(keysOf(within), environments, at);
  for (const key of keysOf(within)) {
    yield* misplaced(valueAt(within, [key]), [...at, key]);
    if (valueAt(within, [key, "renamed_from"]) === valueAt(client, ["name"]))
      yield* renamedFromItself(valueAt(within, [key]), [...at, key]);
  }
}
function* renamedFromItself(values, path5) {
  if (!has(values, "renamed_from")) return;
  yield {
    rule: "renamed-from-itself",
    message: "`renamed_from` is the client's current name",
    fix: "write its old name, or remove the line",
    path: [...path5, "renamed_from"],
    at: "value"
  };
}
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
function* checkSingular(client, { names }, path5) {
  const [first = ""] = names;
  for (const key of singular) {
    if (!has(client, key)) continue;
    yield {
      rule: "needs-in",
      message: `\`${key}\` cannot hold for the clients of ${names.length} environments: ${names.join(", ")}`,
      fix: `write it in \`in\`, for the environment that it belongs to: \`in: { ${first}: { ${key}: \u2026 } }\``,
      path: [...path5, key],
      at: "key"
    };
  }
}
function noEnvironments({ names }, path5) {
  const [first = null] = names;
  return {
    rule: "in-without-environments",
    message: "`in` needs `environments`: the list of environments in which the entry declares a client",
    fix: first === null ? "add for example `environments: [Production]`" : `write \`environments: [${first}]\` in place of \`environment\`, or move the values of \`in\` into the entry`,
    path: path5,
    at: "key"
  };
}
function* checkKeys(keys, { names }, path5) {
  const known = names.flatMap((name) => name ?? []);
  if (known.length === 0) return;
  const left = new Set(known.map(nfc));
  for (const key of keys) {
    if (left.delete(nfc(key))) continue;
    const repeated3 = known.some((name) => nfc(name) === nfc(key));
    yield {
      rule: repeated3 ? "repeated-environment" : "unknown-environment",
      message: repeated3 ? `${JSON.stringify(key)} occurs twice in \`in\`, in different Unicode forms` : `${JSON.stringify(key)} is not one of this entry's \`environments\``,
      fix: repeated3 ? "keep one of them" : pickOne(key, known, "add it to `environments`"),
      path: [...path5, key],
      at: "key"
    };
  }
}
function* misplaced(values, path5) {
  for (const key of ["name", "environment", "environments", "in"]) {
    if (!has(values, key)) continue;
    yield {
      rule: "misplaced-key",
      message: `\`${key}\` cannot differ between the environments of an entry`,
      fix: key === "name" ? "remove it, or declare the client in an entry of its own" : "remove it: the keys of `in` are the environments",
      path: [...path5, key],
      at: "key"
    };
  }
}
function has(values, key) {
  return keysOf(values).includes(key);
}

// src/manifest/read/check.ts
function checkManifest(manifest, { sinks, canonical, tokens }, defaults) {
  const findings = [...checkDefaultsIn(valueAt(manifest, ["defaults"]))];
  for (const { values, path: path5 } of valueMaps(manifest)) {
    const delivery = ["token", "deliver_to"];
    for (const finding of checkAllowList(values, path5, canonical)) findings.push(finding);
    for (const finding of checkSinks(valueAt(values, delivery), [...path5, ...delivery], sinks))
      findings.push(finding);
    if (path5.length <= 2) for (const finding of checkEnvironments(values, path5)) findings.push(finding);
  }
  const lists = valueAt(manifest, ["address_lists"]);
  for (const name of keysOf(lists))
    findings.push(...checkAddressList(valueAt(lists, [name]), ["address_lists", name], canonical));
  for (const [index, client] of listAt(manifest, ["clients"]).entries())
    if (typeof client === "object" && client !== null)
      for (const finding of checkClient(client, { defaults, tokens }, ["clients", index]))
        findings.push(finding);
  return findings;
}
function* checkClient(client, { defaults, tokens }, path5) {
  const shared2 = defaults.map(({ written }) => written);
  if (defaults.every(({ known }) => known)) yield* missingKeys(client, shared2, path5);
  yield* checkIn(client, shared2, path5);
  yield* checkOverlap(client, path5, { defaults: shared2, tokens });
  if (valueAt(client, ["renamed_from"]) === valueAt(client, ["name"])) yield* renamedFromItself(client, path5);
}
function* missingKeys(client, defaults, path5) {
  for (const field of fieldOrder) {
    const { required } = clientFields[field];
    const has3 = (values) => valueAt(values, [field]) !== void 0;
    if (required === null || has3(client) || defaults.some(has3)) continue;
    const { names } = environmentsOf(client, defaults);
    const without = names.filter(
      (name) => valueAt(client, ["in", inKey(client, name) ?? "", field]) === void 0
    );
    if (without.length === 0) continue;
    const where = without.length === names.length ? "" : ` for ${without.join(", ")}`;
    const lacks = `has no \`${field}\`${where}, and \`defaults\` has none either`;
    yield {
      rule: "missing-key",
      message: `${label(path5)} ${lacks}`,
      general: `${generalLabel(path5)} ${lacks}`,
      fix: `add ${required}`,
      path: path5,
      at: "value",
      missing: [
        [...path5, field],
        ["defaults", field]
      ]
    };
  }
}

// src/manifest/read/document.ts
var nothing = { entries: [], drafts: [], defaults: null, declares: false, notes: [] };
function readDocument(at, context) {
  const { value } = at.document;
  const inYaml = at.document.findings.map((finding) => yamlFinding(at, finding));
  if (value === void 0) {
    context.lists.markIncomplete();
    const defaults = at.kind === "defaults" ? layerOf(at, null) : null;
    return { ...nothing, findings: inYaml, defaults, declares: true };
  }
  const sound = stdin_default(value) ? value : null;
  const wrong = sound === null ? [...explain(stdin_default.errors ?? [], manifest_schema_default, at.document)] : [];
  const own = layerOf(at, sound);
  const layers = own === null ? at.folders : [own, ...at.folders];
  for (const finding of checkContent(value, at.kind)) wrong.push(finding);
  for (const finding of checkManifest(value, context, layers)) wrong.push(finding);
  const causes = withoutConsequences(wrong, value).map((finding) => findingOf(at, finding));
  const findings = withoutRepeats([...inYaml, ...causes]);
  collectLists(at, context.lists, context.canonical);
  const entries = layers.every(({ known }) => known) ? entriesOf(at, layers, context) : [];
  const found = { findings, entries, defaults: own, declares: has2(value, "clients") };
  if (sound === null || findings.length > 0) return { ...found, drafts: [], notes: [] };
  return { ...found, drafts: draftsOf(at, sound, layers), notes: manifestNotes(at, context) };
}
var emptyWords = {
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
function* draftsOf(at, manifest, defaults) {
  const { position: document } = at;
  for (const [index, client] of (manifest.clients ?? []).entries())
    yield* expandEntry({ at, document, index, client, defaults });
}
function entriesOf({ file, lines, document }, defaults, { tokens }) {
  const shared2 = defaults.map(({ written }) => written);
  const offsetOf = document.offsetsIn(["clients"]);
  return listAt(document.value, ["clients"]).flatMap((client, index) => {
    const name = valueAt(client, ["name"]);
    if (typeof name !== "string") return [];
    const name_at = lines.at(offsetOf([index, "name"]));
    const { names } = environmentsOf(client, shared2);
    return names.flatMap((environment) => {
      const key = inKey(client, environment);
      const own = key === null ? void 0 : valueAt(client, ["in", key, "id"]);
      const steps = own === void 0 || key === null ? ["id"] : ["in", key, "id"];
      const id = names.length > 1 ? own : own ?? valueAt(client, ["id"]);
      const id_at = id === void 0 ? null : lines.at(offsetOf([index, ...steps]));
      const place = { environment, file, name_at };
      const entry = { ...place, name, id: typeof id === "number" ? id : null, id_at, second_of: null };
      if (!overlaps(client, environment, { defaults: shared2, tokens })) return [entry];
      const second = secondName(tokens.overlap_name, name);
      return [entry, { ...place, name: second, id: null, id_at: null, second_of: name }];
    });
  });
}
function has2(value, key) {
  return keysOf(value).includes(key);
}

// src/manifest/read/duplicates.ts
function findDuplicates(entries) {
  const identities = repeated2(entries, identityKey);
  const pins = repeated2(entries, ({ id }) => id === null ? null : String(id));
  return [
    ...identities.filter((group) => group.some(({ id }) => id === null)).flatMap(identityFindings),
    ...pins.flatMap(pinFindings)
  ];
}
function repeated2(entries, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = key(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
function identityFindings([first, ...others]) {
  if (first === void 0) return [];
  return others.map((entry) => ({
    file: entry.file,
    ...entry.name_at,
    rule: "duplicate-identity",
    message: `${titled([first, entry].find(({ second_of }) => second_of !== null) ?? entry)} is declared here and at ${placed(first.file, first.name_at)}`,
    fix: [first, entry].some(({ second_of }) => second_of !== null) ? "give one of them another name, or set another `overlap_name` in keyward.yaml" : "remove one of them, or pin each with the `id` of another live client"
  }));
}
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
function titled({ name, environment, second_of }) {
  const of = second_of === null ? "" : `, the second credential of \`${second_of}\``;
  return environment === null ? `\`${name}\`${of}` : `\`${name}\` (${environment})${of}`;
}
function placed(file, { line, column }) {
  return `${file}:${line}:${column}`;
}

// src/manifest/read/collection.ts
var Collection = class {
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
  /** The first note of each message: one address may be in thousands of lists. */
  #notes = /* @__PURE__ */ new Map();
  #declares = false;
  constructor(context) {
    const canonical = remembering(canonicalAddress);
    const lists = new AddressLists(
      (texts) => clientFields.ip_allow_list.declared([...texts], canonical) ?? []
    );
    this.#context = { ...context, canonical, lists };
  }
  /** Reads the text of a file. */
  add(file, text) {
    const lines = new Lines(text);
    const folders = file.defaults.flatMap((name) => this.#folders.get(name) ?? []);
    let [position, filled] = [0, 0];
    for (const document of readYaml(text)) {
      const at = { file: file.shown, real: file.real, lines, document, position, kind: file.kind, folders };
      position += 1;
      if (document.empty) continue;
      filled += 1;
      const { findings, entries, drafts, notes, defaults, declares } = readDocument(at, this.#context);
      for (const finding of findings) this.#findings.push(finding);
      for (const entry of entries) this.#entries.push(entry);
      for (const draft of drafts) this.#addClient(draft);
      for (const note of notes) if (!this.#notes.has(note.message)) this.#notes.set(note.message, note);
      if (declares) for (const used of file.defaults) this.#used.add(used);
      if (declares && file.kind === "manifest") this.#declares = true;
      if (file.kind === "defaults" && defaults !== null) this.#addFolder(file, at, defaults);
    }
    if (file.kind === "defaults") this.#defaults.push(file);
    if (filled === 0)
      this.#findings.push(
        fileFinding(file.shown, file.kind === "defaults" ? emptyDefaultsWords : emptyWords)
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
      declared: sound ? this.#clients.flatMap((client) => this.#declared(client)) : [],
      findings: this.#findings,
      addressLists: lists.addresses(),
      notes: [...this.#notes.values(), ...lists.notes()],
      declares: this.#declares
    };
  }
  /** A draft takes more memory than the client that it becomes. */
  #addClient(draft) {
    const waits = listNames(draft.values, this.#context.canonical).next().done !== true;
    if (waits) this.#clients.push(draft);
    else for (const client of declare(draft, this.#context)) this.#clients.push(client);
  }
  #declared(client) {
    return "values" in client ? declare(client, this.#context) : [client];
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
  return (text) => {
    const known = answers.get(text);
    if (known !== void 0) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

// src/manifest/read/read.ts
async function readManifests(paths, context, root) {
  const { files, findings, missing: missing2 } = await findFiles(paths, root);
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
  if (all.length === 0 && !declares && missing2.length === 0) all.push(...files.slice(0, 1).map(noClients));
  if (all.length > 0) throw new InputError(sortFindings(all));
  return {
    declared,
    files: files.map(({ shown }) => shown),
    addressLists,
    notes: [...notes, ...missing2.map(missingNote)],
    missing: missing2.map(({ shown }) => shown)
  };
}
function missingNote({ shown }) {
  return {
    rule: "customer-without-manifests",
    message: `there is no manifest at ${shown}: nothing is declared for this customer alone, and nothing of it is pruned`,
    source: null
  };
}
function withoutUnused(found, paths) {
  const none2 = paths.some(({ rule }) => rule === "no-manifest");
  const second = new Set(paths.filter(({ rule }) => rule === "two-defaults").map(({ file }) => file));
  return found.filter(({ rule, file }) => rule !== "unused-defaults" || !(none2 || second.has(file)));
}
function noClients({ shown }) {
  return fileFinding(shown, {
    rule: "no-clients",
    message: "no manifest of this workspace has `clients`",
    fix: "declare clients, or write `clients: []` to declare that there are none"
  });
}
function rank({ kind }) {
  return kind === "defaults" ? 0 : 1;
}

// src/run/input/read-manifests.ts
function readPaths(paths, options2) {
  return readManifests(paths, manifestContext(options2), options2.folder);
}
function manifestContext({ tokens, sinks }) {
  return { tokens, sinks: sinks.map((sink) => sink.name) };
}
function onceForEach(options2) {
  const known = /* @__PURE__ */ new Map();
  return async (paths) => {
    const { present, missing: missing2 } = await presentPaths(paths);
    if (present.some(({ optionalIn }) => optionalIn !== void 0)) return readPaths(paths, options2);
    const key = JSON.stringify(present);
    const common = known.get(key) ?? readPaths(present, options2);
    known.set(key, common);
    const read = await common;
    return {
      ...read,
      notes: [...read.notes, ...missing2.map(missingNote)],
      missing: [...read.missing, ...missing2.map(({ shown }) => shown)]
    };
  };
}

// src/run/input/base-manifests.ts
function baseReader(options2, folder, cwd) {
  if (folder === void 0) return async () => null;
  const root = path3.resolve(cwd, folder);
  const inRoot = (absolute) => path3.join(root, path3.relative(cwd, absolute));
  const read = onceForEach({ ...options2, folder: inRoot(options2.folder) });
  const isCustomer = baseCustomers(options2, inRoot);
  return async (workspace) => {
    if (!await isCustomer(workspace)) return [];
    const manifests = workspace.manifests.map(({ shown, absolute, optionalIn }) => ({
      shown,
      absolute: inRoot(absolute),
      ...optionalIn === void 0 ? {} : { optionalIn: inRoot(optionalIn) }
    }));
    try {
      return (await read(manifests)).declared;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return [];
    }
  };
}
function baseCustomers({ entries }, inRoot) {
  const lists = /* @__PURE__ */ new Map();
  const idsIn = async (file) => {
    const read = await readCustomersFile({ ...file, absolute: inRoot(file.absolute) });
    return new Set("ids" in read ? read.ids : []);
  };
  return async ({ name, customer }) => {
    if (customer === null) return true;
    const entry = entryOf({ name, customer });
    const customers = entries.find(({ options: own }) => own.name === entry)?.customers;
    if (customers?.kind !== "file") return true;
    const ids = lists.get(entry) ?? idsIn(customers.file);
    lists.set(entry, ids);
    return (await ids).has(customer);
  };
}

// src/manifest/read/shared.ts
function findShared(entries) {
  if (entries.length < 2) return [];
  const seen = /* @__PURE__ */ new Map();
  const findings = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { host, tokenVariable, customer } = entry.options;
    const workspace = JSON.stringify([host, tokenVariable, customer]);
    for (const client of entry.declared) {
      for (const key of keysOf3(client).map((one) => workspace + one)) {
        const first = seen.get(key);
        if (first === void 0) seen.set(key, { entry, client });
        else if (first.entry !== entry)
          findings.set(client, shared(first.entry, first.client, entry, client));
      }
    }
  }
  return [...findings.values()];
}
function keysOf3(client) {
  const identity = identityKey(client);
  return client.id === null ? [identity] : [identity, `#${client.id}`];
}
function shared(first, { source: { file, line } }, second, { name, environment, source }) {
  const title = environment === null ? `\`${name}\`` : `\`${name}\` (${environment})`;
  const names = [first, second].map(({ options: options2 }) => JSON.stringify(options2.name));
  return {
    ...source,
    column: 1,
    rule: "declared-twice",
    message: `${title} is declared in the workspace entry ${names[1]} here and in ${names[0]} at ${file}:${line}, but both entries are the same workspace`,
    fix: "declare it in only one of the two entries: the one whose `scope` includes it"
  };
}

// src/run/input/own-notes.ts
import path4 from "node:path";
function ownNotes(notes, workspace, { workspaces, others }, cwd) {
  if (notes.every(({ rule }) => rule !== "unused-address-list")) return notes;
  const neighbours = [...workspaces, ...others].filter(({ name }) => name !== workspace.name);
  return notes.filter(({ rule, source }) => {
    if (rule !== "unused-address-list" || source === null) return true;
    const file = path4.resolve(cwd, source.file);
    return !neighbours.some(({ manifests }) => manifests.some(({ absolute }) => mayRead(absolute, file)));
  });
}
function mayRead(manifests, file) {
  return isWithin(file, manifests) || isWithin(manifests, path4.dirname(file));
}
function isWithin(file, folder) {
  const relative = path4.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path4.sep}`) && !path4.isAbsolute(relative);
}

// src/run/prepare.ts
async function prepare(flags2, system) {
  return prepareWith(await onlineOptions(flags2, system), flags2, system);
}
async function prepareWith({ options: options2, budgets }, flags2, system) {
  const findings = [];
  const workspaces = [];
  const read = onceForEach(options2);
  const readBase = baseReader(options2, flags2.base, system.cwd);
  for (const workspace of options2.workspaces) {
    try {
      const head = await read(workspace.manifests);
      const base = await readBase(workspace);
      const own2 = ownNotes(head.notes, workspace, options2, system.cwd);
      const notes = [...workspaces.length === 0 ? options2.notes : [], ...own2];
      workspaces.push({ options: workspace, ...head, notes, base });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      findings.push(...error.findings);
    }
  }
  findings.push(...findShared(workspaces));
  if (findings.length > 0)
    throw new InputError(sortFindings(isNew(options2, flags2, findings) ? [nothingYet] : findings));
  const own = workspaces.map(({ options: { name, customer }, declared }) => ({ name, customer, declared }));
  const all = [...own, ...await readNeighbours(options2, read)];
  return { options: options2, workspaces: workspaces.map((one) => ({ ...one, all })), budgets };
}
function isNew({ config }, { manifests }, findings) {
  return config === null && manifests === void 0 && findings.every(({ rule }) => rule === "no-manifest");
}
var nothingYet = fileFinding("keyward.yaml", {
  rule: "no-manifest",
  message: "there is neither a keyward.yaml nor a folder `clients` with manifests here",
  fix: "run `keyward init` to set up this folder for a workspace; or, with WORKATO_HOST and WORKATO_API_TOKEN set, run `keyward import` to write manifests for the clients that are live"
});
async function readNeighbours(options2, read) {
  if (options2.sinks.length === 0) return [];
  return mapConcurrent(options2.others, async ({ name, customer, manifests }) => {
    const declared = await read(manifests).then(
      (found) => found.declared,
      () => []
    );
    return { name, customer, declared };
  });
}
function requireChoice(options2) {
  if (options2.chosen) return;
  const { workspaces, others, part } = options2;
  const entries = [...new Set([...workspaces, ...part === null ? [] : others].map(entryOf))];
  const [entry] = entries;
  if (entries.length === 1 && entry !== void 0 && (part !== null || others.length === 0)) {
    const count = workspaces.length + (part === null ? 0 : others.length);
    throw new KeywardError(
      `this command changes workspaces, and the entry ${entry} has ${count} customers`,
      `select all of them with -w ${entry}, one with -w ${entry}/ID, or some with a pattern`
    );
  }
  const names = entries.join(", ");
  throw new KeywardError(
    `this command changes workspaces, but the configuration has several: ${names}`,
    "select them with -w NAME, or all of them with --all-workspaces"
  );
}
function requireAccess(workspaces, system) {
  const unreachable2 = workspaces.filter((one) => accessError(one, system) !== null);
  const variables = [...new Set(unreachable2.map(({ tokenVariable }) => tokenVariable))];
  const messages = [];
  for (const variable of variables) {
    const [first, ...others] = unreachable2.filter(({ tokenVariable }) => tokenVariable === variable);
    const error = first === void 0 ? null : accessError(first, system);
    if (error === null) continue;
    if (unreachable2.length === 1) throw error;
    const also = others.length === 0 ? "" : ` (also for ${others.map(({ name }) => name).join(", ")})`;
    messages.push(`${error.message}${also}`);
  }
  if (messages.length > 0)
    throw new KeywardError(
      messages.join("\n"),
      "set the variable of each, or select other workspaces with -w NAME"
    );
}
function requireAnyAccess(workspaces, system) {
  if (workspaces.every((one) => accessError(one, system) !== null)) requireAccess(workspaces, system);
}
function accessError(workspace, { env }) {
  try {
    requireHost(workspace);
    readToken(workspace, env);
    return null;
  } catch (error) {
    if (error instanceof KeywardError) return error;
    throw error;
  }
}
function readDeclared(workspace, options2) {
  return readPaths(workspace.manifests, options2);
}

// src/run/read-problem.ts
function readProblem(error, { customer, name }) {
  const found = problemOf(error);
  if (customer === null || !(error instanceof ApiError) || error.status !== 404) return found;
  const entry = entryOf({ name, customer });
  const way = `check that the customer ${customer} still exists in Workato, and if not, remove it from the customers of ${entry}; if it does, ${found.way}`;
  return { ...found, way };
}
function problemOf(error) {
  const rule = error instanceof ApiError ? "api" : error instanceof SinkError ? "sink" : "error";
  return { rule, message: error.message, numbers: {}, way: error.remedy, source: null };
}

export {
  isRefusal,
  refusedError,
  statusError,
  connectionOf,
  workspacePaths,
  customerPaths,
  maxRateLimited,
  callWithRetry,
  WireError,
  withoutToken,
  Caller,
  pageSize,
  privileges,
  grant,
  Calls,
  openApi,
  requireHost,
  maxConcurrent,
  createLimiter,
  lockFolderIn,
  Budgets,
  Waits,
  connector,
  apiOptions,
  requestLine,
  userAgent,
  proxyOf,
  readProblem,
  problemOf,
  workspaceRef,
  unlessStopped,
  endedWhole,
  sentNothing,
  inKey,
  ownFields,
  Collection,
  manifestContext,
  onlineOptions,
  prepare,
  prepareWith,
  requireChoice,
  requireAccess,
  requireAnyAccess,
  readDeclared
};
