import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  defaultRate,
  parseRate
} from "./config-rate.js";
import {
  isMap,
  isSchema,
  keywords,
  refusedKeywords
} from "./policy-schema-keywords.js";
import {
  configurationFile,
  dataCenterCodes,
  dataCenters,
  fileFinding,
  findFiles,
  meantDataCenter,
  readFilled,
  readText,
  readYaml
} from "./manifest-read-yaml.js";
import {
  config_schema_default,
  manifest_schema_default
} from "./schemas-config.schema.js";
import {
  durationText,
  forTerminal
} from "./render-plan-plan-view.js";
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
  durationWord,
  minuteWords,
  parseDuration
} from "./util-duration.js";
import {
  fieldNames
} from "./plan-difference-digest.js";
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
    parser2 = require_parser();
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
    parser2 = require_parser();
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
    parser = require_parser();
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
    parser = require_parser();
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
    parser2 = require_parser();
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
    parser2 = require_parser();
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
    parser2 = require_parser();
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
    parser2 = require_parser();
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

// src/config/load.ts
import path6 from "node:path";

// src/config/default-setup.ts
import path from "node:path";

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
    manifests: [{ shown: "clients", absolute: path.resolve(cwd, "clients") }],
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
import path2 from "node:path";

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

// src/manifest/inherit/value-maps.ts
function* valueMaps(manifest) {
  const defaults = valueAt(manifest, ["defaults"]);
  if (defaults !== void 0) yield { values: defaults, path: ["defaults"] };
  for (const [index, client] of listAt(manifest, ["clients"]).entries()) {
    const path11 = ["clients", index];
    yield { values: client, path: path11 };
    const within = valueAt(client, ["in"]);
    for (const name of keysOf(within)) yield { values: valueAt(within, [name]), path: [...path11, "in", name] };
  }
}
__name(valueMaps, "valueMaps");
function listAt(value, path11) {
  const found = valueAt(value, path11);
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
  for (const { path: path11 } of valueMaps(at.document.value)) {
    for (const note of minuteNotes(at, [...path11, "token", "rotate_after"])) notes.push(note);
    for (const note of prefixNotes(at, [...path11, "ip_allow_list"], canonical)) notes.push(note);
  }
  for (const name of keysOf(valueAt(at.document.value, ["address_lists"])))
    for (const note of prefixNotes(at, ["address_lists", name], canonical)) notes.push(note);
  return notes;
}
__name(manifestNotes, "manifestNotes");
function minuteNotes(at, path11) {
  const written = valueAt(at.document.value, path11);
  const words3 = typeof written === "string" ? minuteWords(written) : null;
  return words3 === null ? [] : [noteAt(at, path11, "minutes", `\`rotate_after\` ${words3}`)];
}
__name(minuteNotes, "minuteNotes");
function* prefixNotes(at, path11, canonical) {
  for (const [index, text2] of listAt(at.document.value, path11).entries()) {
    if (typeof text2 !== "string" || !text2.includes("/")) continue;
    const prefix = prefixOf(text2, canonical);
    if (prefix === null) continue;
    const message = `\`${text2}\` allows every address of the prefix ${prefix}: write ${prefix} for all of them, or the address alone for one`;
    yield noteAt(at, [...path11, index], "host-in-prefix", message);
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
function noteAt({ file, lines, document }, path11, rule, message) {
  return { rule, message, source: { file, line: lines.at(document.offsetOf(path11)).line } };
}
__name(noteAt, "noteAt");

// src/schema/consequences.ts
function withoutConsequences(findings, document) {
  const misspelled = new Map(
    findings.flatMap(({ meant, path: path11 }) => meant === void 0 ? [] : [[keyOf(meant), path11]])
  );
  const wrong = new Set(findings.flatMap(({ rule, path: path11 }) => rule === "wrong-type" ? [keyOf(path11)] : []));
  const isCaused = /* @__PURE__ */ __name((place) => {
    const holder = place.slice(0, -1);
    const written = misspelled.get(keyOf(holder));
    if (misspelled.has(keyOf(place)) || wrong.has(keyOf(holder))) return true;
    return written !== void 0 && valueAt(document, [...written, ...place.slice(-1)]) !== void 0;
  }, "isCaused");
  return findings.filter(({ missing: missing2 }) => missing2 === void 0 || !missing2.some(isCaused));
}
__name(withoutConsequences, "withoutConsequences");
function keyOf(path11) {
  return JSON.stringify(path11);
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
function kindOf(value) {
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
__name(kindOf, "kindOf");

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
    const path11 = pathOf(document, error.instancePath);
    const value = valueAt(document, path11);
    const place = { schema, path: path11, value, written: /* @__PURE__ */ __name(() => writtenAt(path11), "written"), label };
    const general = words(error, { ...place, label: generalLabel }).message;
    return { path: path11, at: "value", ...words(error, place), general };
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
function unknownKey(error, { schema, path: path11, value, label: label2 }) {
  const key = String(error.params["additionalProperty"]);
  const known = Object.keys(asMap(valueAt(parent(schema, error), ["properties"])));
  const near = nearest2(key, known);
  const quoted = path11.length > 0 || near !== null || known.some((one) => Object.hasOwn(asMap(value), one));
  const name = quoted ? `unknown key \`${key}\`` : "unknown key";
  return {
    rule: "unknown-key",
    message: `${name}${path11.length === 0 ? "" : ` in ${label2(path11)}`}`,
    fix: near === null ? `remove it, or use one of ${known.join(", ")}` : `did you mean \`${near}\`?`,
    path: [...path11, key],
    at: "key",
    ...near === null ? {} : { meant: [...path11, near] }
  };
}
__name(unknownKey, "unknownKey");
function missingKey(error, { schema, path: path11, label: label2 }) {
  const key = String(error.params["missingProperty"]);
  const wanted = resolve(schema, valueAt(parent(schema, error), ["properties", key]));
  return {
    rule: "missing-key",
    message: `${label2(path11)} has no \`${key}\``,
    fix: `add ${example2(key, wanted)}`,
    missing: [[...path11, key]]
  };
}
__name(missingKey, "missingKey");
function badKey(error, { schema, path: path11, label: label2 }) {
  const key = String(error.params["propertyName"]);
  const finding = textFinding(key);
  const title = valueAt(resolve(schema, valueAt(parent(schema, error), ["propertyNames"])), ["title"]);
  const wanted = typeof title === "string" ? `must be ${title}` : "cannot be used";
  return {
    rule: finding?.rule ?? "bad-name",
    message: `a name in ${label2(path11)} ${finding?.message ?? wanted}`,
    fix: finding?.fix ?? "write another name",
    path: [...path11, key],
    at: "key"
  };
}
__name(badKey, "badKey");
function emptyList(error, { schema, path: path11, label: label2 }) {
  const others = asList(valueAt(owner(schema, error), ["anyOf"])).flatMap((one) => [valueAt(one, ["const"]), ...asList(valueAt(one, ["enum"]))]).filter((word) => typeof word === "string");
  const or = others.length === 0 ? "" : `, or write ${others.map((word) => `\`${word}\``).join(" or ")}`;
  return { rule: "empty-list", message: `${label2(path11)} is empty`, fix: `write at least one entry${or}` };
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
  if (typeof value !== "number") return kindOf(value);
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
function write(error, { schema, path: path11 }) {
  const key = path11.at(-1);
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
var __commonJS2 = /* @__PURE__ */ __name((cb, mod) => /* @__PURE__ */ __name(function __require() {
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
function* checkSinks(list5, path11, known) {
  if (!Array.isArray(list5)) return;
  for (const [index, sink] of list5.entries()) {
    if (typeof sink !== "string" || sink === "" || known.includes(sink)) continue;
    yield {
      rule: "unknown-sink",
      message: `there is no sink ${JSON.stringify(sink)} in the configuration`,
      fix: deliveryWords.includes(sink) ? `write \`deliver_to: ${sink}\`, without a list` : pickOne(sink, known, "add it to `sinks` of keyward.yaml"),
      path: [...path11, index],
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
  const names = /* @__PURE__ */ new Set();
  const workspaces = Object.keys(asMap2(valueAt(config, ["workspaces"])));
  for (const [index, policy] of policies.entries()) {
    if (!isMap(policy)) continue;
    const path11 = ["policies", index];
    if (typeof policy["name"] === "string" && names.has(policy["name"])) {
      const message = `a policy above is already named ${JSON.stringify(policy["name"])}`;
      yield fault("policy-name", message, "give each policy its own name", [...path11, "name"]);
    }
    names.add(policy["name"]);
    yield* checkKind(policy, path11);
    yield* checkWorkspaces(
      valueAt(policy, ["match", "workspace"]),
      [...path11, "match", "workspace"],
      workspaces
    );
  }
}
__name(checkPolicies, "checkPolicies");
function* checkKind(policy, path11) {
  const change = policy["on"] === "change";
  const [wanted, other] = change ? ["risks", "schema"] : ["schema", "risks"];
  const kind = change ? "a policy on changes" : "a policy on clients";
  const example3 = change ? "`risks: [widens]`" : "`schema: { required: [ip_allow_list] }`";
  const instead = `or write \`on: ${change ? "client" : "change"}\``;
  if (policy[wanted] === void 0) {
    const fix = policy[other] === void 0 ? `add it, for example ${example3}` : `add it, ${instead}`;
    yield fault("policy-kind", `${kind} needs \`${wanted}\``, fix, path11);
  }
  if (policy[other] !== void 0) {
    const message = `${kind} cannot have \`${other}\``;
    yield { ...fault("policy-kind", message, `remove it, ${instead}`, [...path11, other]), at: "key" };
  }
  yield* checkRisks(policy["risks"], [...path11, "risks"]);
}
__name(checkKind, "checkKind");
function* checkRisks(risks, path11) {
  if (!Array.isArray(risks)) return;
  const known = [...new Set(Object.values(riskEffects)), ...Object.keys(riskEffects)];
  for (const [index, risk] of risks.entries()) {
    if (typeof risk !== "string" || known.includes(risk)) continue;
    const message = `unknown effect or risk ${JSON.stringify(risk)}`;
    yield fault("unknown-risk", message, pickOne(risk, known, ""), [...path11, index]);
  }
}
__name(checkRisks, "checkRisks");
function* checkWorkspaces(written, path11, known) {
  for (const [index, pattern] of [written].flat().entries()) {
    if (typeof pattern !== "string" || known.some((name) => matchesGlob(pattern, name))) continue;
    const message = `${JSON.stringify(pattern)} matches no workspace of this configuration`;
    const at = Array.isArray(written) ? [...path11, index] : path11;
    yield fault("policy-workspace", message, pickOne(pattern, known, "correct it"), at);
  }
}
__name(checkWorkspaces, "checkWorkspaces");
function fault(rule, message, fix, path11) {
  return { rule, message, fix, path: path11, at: "value" };
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
    const path11 = ["sinks", name];
    if (deliveryWords.includes(name)) {
      const message = `\`${name}\` is a reserved word of \`deliver_to\` and cannot be the name of a sink`;
      yield { rule: "sink-name", message, fix: "choose another name", path: path11, at: "key" };
    }
    yield* checkPath(sink, path11);
    if (valueAt(sink, ["type"]) === "github-actions-secret") yield* checkGithub(sink, path11);
    if (valueAt(sink, ["type"]) === "command") yield* checkCommand(sink, path11, secrets);
  }
}
__name(checkSinkTable, "checkSinkTable");
function* checkPath(sink, path11) {
  const template = valueAt(sink, ["path"]);
  if (typeof template !== "string" || template === "") return;
  for (const finding of templateFindings(template)) {
    yield { rule: "template", ...finding, path: [...path11, "path"], at: "value" };
  }
}
__name(checkPath, "checkPath");
function* checkGithub(sink, path11) {
  const text2 = /* @__PURE__ */ __name((key) => {
    const value = valueAt(sink, [key]);
    return typeof value === "string" ? value : "";
  }, "text");
  const finding = /* @__PURE__ */ __name((key, message, fix) => ({
    rule: "github-sink",
    message,
    fix,
    path: text2(key) === "" ? path11 : [...path11, key],
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
  for (const one of whole) yield { rule: "template", ...one, path: [...path11, "secret"], at: "value" };
  for (const key of ["repository", "environment"]) {
    for (const one of unknownPlaceholders(text2(key)))
      yield { rule: "template", ...one, path: [...path11, key], at: "value" };
  }
}
__name(checkGithub, "checkGithub");
function* checkCommand(sink, path11, secrets) {
  const keys = ["deliver", "mark", "state"].filter((key) => Array.isArray(valueAt(sink, [key])));
  for (const key of keys) {
    const argv = texts(valueAt(sink, [key]));
    yield* checkArguments(argv, [...path11, key]);
  }
  if (keys.includes("mark") !== keys.includes("state")) {
    const [has3, lacks] = keys.includes("mark") ? ["mark", "state"] : ["state", "mark"];
    const message = `\`${has3}\` has no effect without \`${lacks}\``;
    yield {
      rule: "command-sink",
      message,
      fix: `add \`${lacks}\`, or remove \`${has3}\``,
      path: [...path11, has3],
      at: "key"
    };
  }
  for (const [index, name] of texts(valueAt(sink, ["env"])).entries()) {
    if (!secrets.has(name)) continue;
    const message = `${name} holds a token of this configuration, which must not be passed to a program`;
    yield { rule: "command-sink", message, fix: "remove it", path: [...path11, "env", index], at: "value" };
  }
}
__name(checkCommand, "checkCommand");
function* checkArguments(argv, path11) {
  const finding = /* @__PURE__ */ __name((index, message, fix) => ({
    rule: "template",
    message,
    fix,
    path: [...path11, index],
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
      path: path11,
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
function* checkHost(workspace, path11, allowed) {
  const host = valueAt(workspace, ["host"]);
  if (typeof host !== "string" || host === "") return;
  const read = readHost(host, allowed);
  if ("message" in read) yield { rule: "host", ...read, path: path11, at: "value" };
}
__name(checkHost, "checkHost");
function* checkPrune(workspace, path11) {
  if (valueAt(workspace, ["prune"]) !== true) return;
  const missing2 = ["scope", "self"].filter((key) => valueAt(workspace, [key]) === void 0);
  if (missing2.length === 0) return;
  const names = missing2.map((key) => `\`${key}\``).join(" and ");
  const fix = `add ${names}: \`scope\` limits what prune can delete, and \`self\` names the clients that keyward itself uses`;
  const finding = {
    rule: "prune-unbounded",
    message: `\`prune\` needs ${names}`,
    fix,
    path: path11,
    at: "value"
  };
  const places = missing2.map((key) => [...path11.slice(0, -1), key]);
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
  const { names, environments } = scope;
  const parts = [
    names === void 0 ? [] : [`names ${names.join(", ")}`],
    environments === void 0 ? [] : [`environments ${environments.join(", ")}`]
  ];
  return parts.flat().join(" in ");
}
__name(described, "described");

// src/policy/schema/passing-members.ts
var nothing = { required: /* @__PURE__ */ new Set(), chosen: false, not: [] };
var lowerBounds = /* @__PURE__ */ new Set(["minimum", "exclusiveMinimum", "minItems", "contains"]);
function passingMembers(root, shape, path11) {
  return new Walk(root, path11).visit(root, shape, path11, nothing);
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
  visit(schema, shape, path11, around) {
    if (!isMap(schema) || shape === null) return [];
    const known = both(around, this.#guaranteed(schema));
    const same = /* @__PURE__ */ __name((key, guaranteed = known) => this.visit(schema[key], shape, [...path11, key], guaranteed), "same");
    const each = /* @__PURE__ */ __name((key) => list(schema[key]).flatMap((one, index) => this.visit(one, shape, [...path11, key, index], known)), "each");
    return [
      ...passingWords(schema, shape, path11, known),
      ...this.#properties(schema, shape, path11, known),
      ...["allOf", "anyOf", "oneOf"].flatMap(each),
      ...same("then", both(known, this.#guaranteed(schema["if"]))),
      ...same("else"),
      ...["items", "contains"].flatMap(
        (key) => this.visit(schema[key], shape.items ?? null, [...path11, key], nothing)
      ),
      ...this.#referred(schema, shape, known)
    ];
  }
  #properties(schema, shape, path11, known) {
    const properties = isMap(schema["properties"]) ? Object.entries(schema["properties"]) : [];
    return properties.flatMap(([name, held]) => {
      const member = shape.properties?.[name] ?? null;
      const at = [...path11, "properties", name];
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
function passingAbsence(name, held, member, path11) {
  if (member?.absent === void 0 || !isMap(held)) return [];
  const asserted = Object.keys(held).filter((key) => keywords[key]?.content !== "note");
  if (asserted.length === 0 || member.absent.isMost && asserted.every((key) => lowerBounds.has(key)))
    return [];
  return [
    passing(
      `this accepts every client without ${member.label}, which is missing if ${member.absent.when}`,
      `add \`required: [${name}]\` next to \`properties\`; if that is meant to pass, write \`if: { required: [${name}] }\` and this under \`then\``,
      path11
    )
  ];
}
__name(passingAbsence, "passingAbsence");
function passingWords(schema, { label: label2, words: words3 }, path11, { chosen, not }) {
  const left = chosen ? [] : words3?.all.filter((word) => !not.includes(word)) ?? [];
  if (words3 === void 0 || left.length === 0) return [];
  const ofLists = Object.keys(schema).filter(
    (key) => keywords[key]?.of === "array" && keywords[key]?.content !== "note"
  );
  return ofLists.filter((key) => !(words3.isMost && lowerBounds.has(key))).map(
    (key) => passing(
      `\`${key}\` accepts every client whose ${label2} is ${left.join(" or ")}`,
      "add `type: array` next to it; if that is meant to pass, write `if: { type: array }` and this under `then`",
      [...path11, key]
    )
  );
}
__name(passingWords, "passingWords");
function passing(message, fix, path11) {
  return { rule: "policy-passes", message, fix, path: path11, at: "key" };
}
__name(passing, "passing");
function list(value) {
  return Array.isArray(value) ? value : [];
}
__name(list, "list");

// src/policy/schema/vacuous-keywords.ts
function vacuousKeywords(key, value, shape, path11) {
  const at = [...path11, key];
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
function unknownProperty(name, shape, path11, at) {
  const known = Object.keys(shape.properties ?? {});
  if (known.includes(name)) return [];
  if (known.length === 0) return withoutEffect("properties", shape, path11);
  const message = `${shape.label} has no \`${name}\``;
  return [{ rule: "policy-unknown-property", message, fix: pickOne(name, known, "remove it"), path: path11, at }];
}
__name(unknownProperty, "unknownProperty");
function withoutEffect(key, { label: label2, types, items }, path11) {
  const of = keywords[key]?.of ?? null;
  if (of === null || types.includes(of)) return [];
  const fix = items?.types.includes(of) === true ? "write it under `items`" : "remove it";
  return [vacuous(`\`${key}\` has no effect on ${label2}, which is ${kinds(types)}`, fix, path11)];
}
__name(withoutEffect, "withoutEffect");
function impossible(value, { label: label2, types, items, properties, form }, path11) {
  const type = typeOf(value);
  if (!types.includes(type)) {
    const own = properties === void 0 ? "correct it" : "write `properties`";
    const fix2 = items?.types.includes(type) === true ? "write it under `items` or `contains`" : own;
    return [vacuous(`${label2} can never be ${kindOf(value)}: it is ${kinds(types)}`, fix2, path11)];
  }
  const canonical = typeof value === "string" && form !== void 0 ? form(value) : value;
  if (canonical === value) return [];
  const fix = canonical === null ? "correct it" : `write ${JSON.stringify(canonical)}, the form in which policies see it`;
  return [vacuous(`${label2} can never be ${JSON.stringify(value)}`, fix, path11)];
}
__name(impossible, "impossible");
function wrongType(type, { label: label2, types }, path11) {
  if (types.some((one) => one === type)) return [];
  return [vacuous(`${label2} can never be of type ${type}`, `write \`${types[0] ?? ""}\``, path11)];
}
__name(wrongType, "wrongType");
function vacuous(message, fix, path11) {
  return { rule: "policy-vacuous", message, fix, path: path11, at: "value" };
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
function readSchema(root, path11) {
  const reader = new Reader(root, path11);
  const schema = reader.read(root, clientShape, path11, []);
  const faults = reader.faults.length > 0 ? reader.faults : passingMembers(root, clientShape, path11);
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
  read(schema, shape, path11, refs) {
    if (!isSchema(schema))
      return this.#fault(
        path11,
        "policy-schema",
        "expected a schema",
        "write a map of keywords, `true` or `false`"
      );
    if (shape !== null) for (const fact of factsNeeded(schema, shape)) this.needs.add(fact);
    if (typeof schema === "boolean") return schema;
    if (!this.#fits(perSchema, path11)) return false;
    const made = {};
    const also = [];
    for (const [key, value] of Object.entries(schema)) {
      const at = [...path11, key];
      if (!this.#isSound(key, value, at)) continue;
      if (shape !== null) this.faults.push(...vacuousKeywords(key, value, shape, path11));
      if (key === "$ref") also.push(this.#refer(String(value), shape, at, refs));
      else Object.assign(made, this.#readKeyword(key, value, shape, at, refs));
    }
    if (also.length === 0) return made;
    return { ...made, allOf: [...list4(made["allOf"]), ...also] };
  }
  #readKeyword(key, value, shape, path11, refs) {
    switch (keywords[key]?.content) {
      case "note":
        return {};
      case "definitions":
        for (const [name, held] of entries3(value)) this.read(held, null, [...path11, name], refs);
        return {};
      case "schema":
        return { [key]: this.read(value, inner(key, shape), path11, refs) };
      case "schemas":
        return { [key]: list4(value).map((one, index) => this.read(one, shape, [...path11, index], refs)) };
      case "properties":
        return {
          [key]: Object.fromEntries(
            entries3(value).map(([name, held]) => [
              name,
              this.read(held, property(name, shape), [...path11, name], refs)
            ])
          )
        };
      case "pattern":
        this.patterns.push({ pattern: String(value), path: path11 });
        return { [key]: String(value).normalize("NFC") };
      case "reference":
      case "value":
      case void 0:
        return this.#fits(list4(value).length, path11) ? { [key]: inNfc(value) } : {};
    }
  }
  #refer(ref, shape, path11, refs) {
    const pointer = ref.slice(2).split("/");
    const steps = pointer.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const found = valueAt(this.#root, steps);
    const wrong = /* @__PURE__ */ __name((message, fix) => this.#fault(path11, "policy-reference", message, fix), "wrong");
    if (refs.includes(ref))
      return wrong(`\`$ref: ${ref}\` is recursive`, "write the schema out without recursion");
    if (found === void 0) return wrong(`${ref} is not defined in this schema`, "correct the reference");
    return this.read(found, shape, [...this.#top, ...steps], [...refs, ref]);
  }
  #isSound(key, value, path11) {
    const known = Object.hasOwn(keywords, key) ? keywords[key] : void 0;
    if (known === void 0) {
      this.faults.push(unknownKeyword(key, path11));
      return false;
    }
    if (known.is(value)) return true;
    return this.#fault(path11, "policy-schema", `\`${key}\` must be ${known.wanted}`, "correct it");
  }
  #fits(more, path11) {
    const before = this.#size;
    this.#size += more;
    if (this.#size <= largestSchema) return true;
    if (before <= largestSchema)
      this.#fault(
        path11,
        "policy-too-large",
        `with its references resolved the schema is too large: at most ${largestSchema / perSchema} schemas, or ${largestSchema} values in lists, are allowed`,
        "make it smaller, or split it into several policies"
      );
    return false;
  }
  #fault(path11, rule, message, fix) {
    this.faults.push({ rule, message, fix, path: path11, at: "value" });
    return false;
  }
};
function unknownKeyword(key, path11) {
  const reason = Object.hasOwn(refusedKeywords, key) ? refusedKeywords[key] : void 0;
  const [message, fix] = reason === void 0 ? [`\`${key}\` is not a keyword of JSON Schema`, pickOne(key, Object.keys(keywords), "remove it")] : [`\`${key}\` is not supported in a policy`, `remove it: ${reason}`];
  return { rule: "policy-keyword", message, fix, path: path11, at: "key" };
}
__name(unknownKeyword, "unknownKeyword");
function factsNeeded(schema, shape) {
  const names = list4(valueAt(schema, ["required"])).map(String);
  const counts = valueAt(schema, ["minItems"]) ?? valueAt(schema, ["maxItems"]);
  return [
    ...schema === true ? [] : [shape.fact],
    ...names.map((name) => property(name, shape)?.fact),
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
    const path11 = ["policies", index, "schema"];
    const read = readSchema(schema, path11);
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
      findings.push(findingOf(at, { rule: "policy-schema", message, fix: "correct it", path: path11, at: "value" }));
      return null;
    }
  });
}
__name(compilePolicies, "compilePolicies");
function badPattern(reason, path11) {
  const message = `the pattern is not supported: ${reason}`;
  const fix = "write it without lookaround, backreferences and large repetitions: patterns have to run in linear time";
  return { rule: "policy-pattern", message, fix, path: path11, at: "value" };
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
function matchOf({ environment, role, names, workspace }) {
  return {
    environments: environment === void 0 ? null : [environment].flat(),
    roles: role === void 0 ? null : [role].flat(),
    names: names ?? null,
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
    file: file.shown.replaceAll(path2.sep, "/"),
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
import path4 from "node:path";

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
import path3 from "node:path";
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
    path: path3.resolve(folder, written.path),
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
    /[/\\]/.test(first) ? path3.resolve(folder, first) : first,
    ...rest
  ], "program");
  const { mark, state } = written;
  return {
    type: "command",
    ...commonOf(name, written),
    deliver: program(written.deliver),
    marker: mark === void 0 || state === void 0 ? null : { mark: program(mark), state: program(state) },
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
  const absolute = path4.resolve(folder, text2);
  const shown = folder === path4.resolve(cwd) ? text2 : path4.relative(cwd, absolute) || ".";
  return { shown: shown.replaceAll(path4.sep, "/"), absolute };
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
import path5 from "node:path";
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
  const names = workspaces.map(({ name }) => name).join(", ");
  throw new KeywardError(
    `${flag} cannot be used with several workspaces: ${names}`,
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
  if (text2.trim() !== "") return { shown: text2, absolute: path5.resolve(cwd, text2) };
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
    folder: config === null ? path6.resolve(cwd) : path6.dirname(config.absolute),
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
  const folder = path6.dirname(file.absolute);
  const programsIn = flags2.config === void 0 && folder !== path6.resolve(cwd) ? folder : null;
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
  if (text2.trim() !== "") return path6.resolve(cwd, text2);
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
import path8 from "node:path";

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
    const names = [...this.#lists.values()].map(({ name }) => name);
    const unknown = this.#uses.filter(({ name }) => !this.#lists.has(nfc(name)));
    return [
      ...this.#repeated.map((list5) => repeated(list5, this.#lists.get(nfc(list5.name)) ?? list5)),
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
function missing({ name, file, place }, names) {
  const none = `write an address or prefix, or define the list: \`address_lists: { ${name}: [192.0.2.0/24] }\``;
  return {
    file,
    ...place,
    rule: "unknown-address-list",
    message: `${JSON.stringify(name)} is neither an address or prefix nor the name of an address list`,
    fix: pickOne(name, names, none)
  };
}
__name(missing, "missing");

// src/manifest/inherit/inherited-value.ts
function inheritedValue({ file, lines, document }, path11, what) {
  const { line } = lines.at(document.offsetOf(path11, "key"));
  return { ...what, anchor: document.anchorOf(path11), file, line };
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
function* checkAllowList(values, path11, canonical) {
  for (const [index, text2] of listAt(values, ["ip_allow_list"]).entries()) {
    if (typeof text2 !== "string" || canonical(text2) !== null || isListName(text2)) continue;
    yield invalidAddress(text2, [...path11, "ip_allow_list", index], canonical);
  }
}
__name(checkAllowList, "checkAllowList");
function* listNames(values, canonical) {
  for (const [index, text2] of listAt(values, ["ip_allow_list"]).entries())
    if (typeof text2 === "string" && canonical(text2) === null && isListName(text2)) yield { name: text2, index };
}
__name(listNames, "listNames");
function* checkAddressList(list5, path11, canonical) {
  for (const [index, text2] of listAt(list5, []).entries()) {
    if (typeof text2 !== "string" || canonical(text2) !== null) continue;
    const at = [...path11, index];
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
function invalidAddress(text2, path11, canonical) {
  const near = nearestAddress(text2, canonical);
  return {
    rule: "invalid-address",
    message: `${JSON.stringify(text2)} is not an IPv4 or IPv6 address or prefix`,
    fix: isOpenWord(text2) ? "write `ip_allow_list: any`" : near === null ? "write for example `192.0.2.10` or `198.51.100.0/24`" : `did you mean \`${near}\`?`,
    path: path11,
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
var __commonJS3 = /* @__PURE__ */ __name((cb, mod) => /* @__PURE__ */ __name(function __require() {
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
  for (const { values, path: path11 } of valueMaps(document.value))
    for (const { name, index } of listNames(values, canonical))
      lists.use({ name, file, place: lines.at(document.offsetOf([...path11, "ip_allow_list", index])) });
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
    const names = listed ? listedNames(values) : nameOf(values);
    if (names.length === 0 && !listed) continue;
    return { names: names.length === 0 ? [null] : names, from: index === 0 ? null : index - 1, listed };
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
  const add = /* @__PURE__ */ __name((path11) => {
    found[path11.join("/")] = lines.at(document.offsetOf(["clients", entry, ...path11])).line;
  }, "add");
  for (const path11 of judged) {
    const value = valueAt(document.value, ["clients", entry, ...path11]);
    if (value === void 0) continue;
    add(path11);
    if (path11[0] === "folders" && Array.isArray(value)) for (const at of value.keys()) add([...path11, at]);
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
function* checkEnvironments(values, path11) {
  if (has(values, "environment") && has(values, "environments"))
    yield {
      rule: "conflicting-keys",
      message: `${label(path11)} has both \`environment\` and \`environments\``,
      fix: "keep `environments` to declare a client in each of them, or `environment` to declare one client",
      path: [...path11, "environments"],
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
        path: [...path11, "environments", index],
        at: "value"
      };
    seen.add(nfc(name));
  }
}
__name(checkEnvironments, "checkEnvironments");
function* checkIn(client, defaults, path11) {
  const environments = environmentsOf(client, defaults);
  if (environments.names.length > 1) yield* checkSingular(client, environments, path11);
  if (!has(client, "in")) return;
  const within = valueAt(client, ["in"]);
  const at = [...path11, "in"];
  if (!environments.listed) yield noEnvironments(environments, at);
  else yield* checkKeys(keysOf(within), environments, at);
  for (const key of keysOf(within)) {
    yield* misplaced(valueAt(within, [key]), [...at, key]);
    if (valueAt(within, [key, "renamed_from"]) === valueAt(client, ["name"]))
      yield* renamedFromItself(valueAt(within, [key]), [...at, key]);
  }
}
__name(checkIn, "checkIn");
function* renamedFromItself(values, path11) {
  if (!has(values, "renamed_from")) return;
  yield {
    rule: "renamed-from-itself",
    message: "`renamed_from` is the client's current name",
    fix: "write its old name, or remove the line",
    path: [...path11, "renamed_from"],
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
function* checkSingular(client, { names }, path11) {
  const [first = ""] = names;
  for (const key of singular) {
    if (!has(client, key)) continue;
    yield {
      rule: "needs-in",
      message: `\`${key}\` cannot hold for the clients of ${names.length} environments: ${names.join(", ")}`,
      fix: `write it in \`in\`, for the environment that it belongs to: \`in: { ${first}: { ${key}: \u2026 } }\``,
      path: [...path11, key],
      at: "key"
    };
  }
}
__name(checkSingular, "checkSingular");
function noEnvironments({ names }, path11) {
  const [first = null] = names;
  return {
    rule: "in-without-environments",
    message: "`in` needs `environments`: the list of environments in which the entry declares a client",
    fix: first === null ? "add for example `environments: [Production]`" : `write \`environments: [${first}]\` in place of \`environment\`, or move the values of \`in\` into the entry`,
    path: path11,
    at: "key"
  };
}
__name(noEnvironments, "noEnvironments");
function* checkKeys(keys, { names }, path11) {
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
      path: [...path11, key],
      at: "key"
    };
  }
}
__name(checkKeys, "checkKeys");
function* misplaced(values, path11) {
  for (const key of ["name", "environment", "environments", "in"]) {
    if (!has(values, key)) continue;
    yield {
      rule: "misplaced-key",
      message: `\`${key}\` cannot differ between the environments of an entry`,
      fix: key === "name" ? "remove it, or declare the client in an entry of its own" : "remove it: the keys of `in` are the environments",
      path: [...path11, key],
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
  for (const { values, path: path11 } of valueMaps(manifest)) {
    const delivery2 = ["token", "deliver_to"];
    for (const finding of checkAllowList(values, path11, canonical)) findings.push(finding);
    for (const finding of checkSinks(valueAt(values, delivery2), [...path11, ...delivery2], sinks))
      findings.push(finding);
    if (path11.length <= 2) for (const finding of checkEnvironments(values, path11)) findings.push(finding);
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
function* checkClient(client, defaults, path11) {
  const shared2 = defaults.map(({ written }) => written);
  if (defaults.every(({ known }) => known)) yield* missingKeys(client, shared2, path11);
  yield* checkIn(client, shared2, path11);
  if (valueAt(client, ["renamed_from"]) === valueAt(client, ["name"])) yield* renamedFromItself(client, path11);
}
__name(checkClient, "checkClient");
function* missingKeys(client, defaults, path11) {
  for (const field of fieldOrder) {
    const { required } = clientFields[field];
    if (required === null || [client, ...defaults].some((values) => valueAt(values, [field]) !== void 0))
      continue;
    const { names } = environmentsOf(client, defaults);
    const without = names.filter(
      (name) => valueAt(client, ["in", inKey(client, name) ?? "", field]) === void 0
    );
    if (without.length === 0) continue;
    const where = without.length === names.length ? "" : ` for ${without.join(", ")}`;
    const lacks = `has no \`${field}\`${where}, and \`defaults\` has none either`;
    yield {
      rule: "missing-key",
      message: `${label(path11)} ${lacks}`,
      general: `${generalLabel(path11)} ${lacks}`,
      fix: `add ${required}`,
      path: path11,
      at: "value",
      missing: [
        [...path11, field],
        ["defaults", field]
      ]
    };
  }
}
__name(missingKeys, "missingKeys");

// src/manifest/read/document.ts
var nothing2 = { entries: [], drafts: [], defaults: null, declares: false, notes: [] };
function readDocument(at, context) {
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
__name(readDocument, "readDocument");
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
    const { names } = environmentsOf(client, shared2);
    return names.map((environment) => {
      const key = inKey(client, environment);
      const own = key === null ? void 0 : valueAt(client, ["in", key, "id"]);
      const steps = own === void 0 || key === null ? ["id"] : ["in", key, "id"];
      const id = names.length > 1 ? own : own ?? valueAt(client, ["id"]);
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
      const { findings, entries: entries4, drafts, notes, defaults, declares } = readDocument(at, this.#context);
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
  const names = [first, second2].map(({ options: options2 }) => JSON.stringify(options2.name));
  return {
    ...source,
    column: 1,
    rule: "declared-twice",
    message: `${title} is declared in the workspace entry ${names[1]} here and in ${names[0]} at ${file}:${line}, but both entries are the same workspace`,
    fix: "declare it in only one of the two entries: the one whose `scope` includes it"
  };
}
__name(shared, "shared");

// src/run/own-notes.ts
import path7 from "node:path";
function ownNotes(notes, workspace, { workspaces, others }, cwd) {
  const neighbours = [...workspaces, ...others].filter(({ name }) => name !== workspace.name);
  return notes.filter(({ rule, source }) => {
    if (rule !== "unused-address-list" || source === null) return true;
    const file = path7.resolve(cwd, source.file);
    return !neighbours.some(({ manifests }) => manifests.some(({ absolute }) => mayRead(absolute, file)));
  });
}
__name(ownNotes, "ownNotes");
function mayRead(manifests, file) {
  return isWithin(file, manifests) || isWithin(manifests, path7.dirname(file));
}
__name(mayRead, "mayRead");
function isWithin(file, folder) {
  const relative = path7.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path7.sep}`) && !path7.isAbsolute(relative);
}
__name(isWithin, "isWithin");

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
  const names = options2.workspaces.map((workspace) => workspace.name).join(", ");
  throw new KeywardError(
    `this command changes workspaces, but the configuration has several: ${names}`,
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
  const root = path8.resolve(cwd, folder);
  const inRoot = /* @__PURE__ */ __name((absolute) => path8.join(root, path8.relative(cwd, absolute)), "inRoot");
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
  const mark = /* @__PURE__ */ __name((key) => {
    const value = json[key];
    return typeof value === "string" && value !== "" || typeof value === "number" ? [`${key} ${value}`] : [];
  }, "mark");
  return [...mark("id"), ...mark("error_type")];
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
  const shown = marks.map((mark) => mask(mark).slice(0, 80)).join(", ");
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
  const { method, path: path11, body } = call;
  const started = clock.monotonic();
  const report = /* @__PURE__ */ __name((status) => onRequest({ method, path: path11, status, ms: Math.round(clock.monotonic() - started) }), "report");
  try {
    const text2 = body === void 0 ? null : JSON.stringify(body);
    const answer = await transport.send({ method, path: path11, body: text2 }, signal);
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
import path10 from "node:path";

// src/run/lock/folder.ts
import path9 from "node:path";
function lockFolderIn(temporary) {
  return path9.join(temporary, "keyward-locks");
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
    const file = openSync(path10.join(madeFolder(temporary), `${hash}.${uid}.requests`), flags, 384);
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
function requestLine({ method, path: path11, status, ms }) {
  return `${method} ${path11} ${status ?? "no answer"} in ${ms} ms
`;
}
__name(requestLine, "requestLine");
var userAgent = `keyward/${version}`;
function proxyOf(env) {
  const first = /* @__PURE__ */ __name((...names) => {
    const value = names.map((name) => env[name]?.trim()).find((text2) => text2 !== void 0 && text2 !== "");
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
  allowedHostsVariable,
  readHost,
  sortFindings,
  Lines,
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
