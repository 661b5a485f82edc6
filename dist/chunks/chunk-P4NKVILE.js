import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{C as nt,D as it,a as tt,d as rt}from"./chunk-36UUSSKA.js";import{a as V}from"./chunk-4FW4RYK3.js";import{b as Xe,f as Y}from"./chunk-RX2IVHKO.js";import{b as Qe,d as Je}from"./chunk-6JATSKWX.js";import{a as U,b as He}from"./chunk-274RG3OR.js";import{a as pe}from"./chunk-ACAL2FXY.js";import{a as Ze,b as et,c as me,d as st,e as ot}from"./chunk-Z6G6BFKB.js";import{a as Ye,e as N,f as w}from"./chunk-DZFUYAP5.js";import{a,c as y,d as cn}from"./chunk-JQUHWRLD.js";var S=y(fe=>{"use strict";fe.load=function(r,e,t={}){var n,i,s;for(n in e)s=e[n],t[n]=(i=r[n])!=null?i:s;return t};fe.overwrite=function(r,e,t={}){var n,i;for(n in r)i=r[n],e[n]!==void 0&&(t[n]=i);return t}});var _e=y((wi,lt)=>{"use strict";var at;at=class{static{a(this,"DLList")}constructor(e,t){this.incr=e,this.decr=t,this._first=null,this._last=null,this.length=0}push(e){var t;this.length++,typeof this.incr=="function"&&this.incr(),t={value:e,prev:this._last,next:null},this._last!=null?(this._last.next=t,this._last=t):this._first=this._last=t}shift(){var e;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),e=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,e}first(){if(this._first!=null)return this._first.value}getArray(){var e,t,n;for(e=this._first,n=[];e!=null;)n.push((t=e,e=e.next,t.value));return n}forEachShift(e){var t;for(t=this.shift();t!=null;)e(t),t=this.shift()}debug(){var e,t,n,i,s;for(e=this._first,s=[];e!=null;)s.push((t=e,e=e.next,{value:t.value,prev:(n=t.prev)!=null?n.value:void 0,next:(i=t.next)!=null?i.value:void 0}));return s}};lt.exports=at});var $=y((xi,ht)=>{"use strict";function ut(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(ut,"asyncGeneratorStep");function ct(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){ut(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){ut(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(ct,"_asyncToGenerator");var dt;dt=class{static{a(this,"Events")}constructor(e){if(this.instance=e,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(t,n)=>this._addListener(t,"many",n),this.instance.once=(t,n)=>this._addListener(t,"once",n),this.instance.removeAllListeners=(t=null)=>t!=null?delete this._events[t]:this._events={}}_addListener(e,t,n){var i;return(i=this._events)[e]==null&&(i[e]=[]),this._events[e].push({cb:n,status:t}),this.instance}listenerCount(e){return this._events[e]!=null?this._events[e].length:0}trigger(e,...t){var n=this;return ct(function*(){var i,s;try{return e!=="debug"&&n.trigger("debug",`Event triggered: ${e}`,t),n._events[e]==null?void 0:(n._events[e]=n._events[e].filter(function(o){return o.status!=="none"}),s=n._events[e].map((function(){var o=ct(function*(l){var u,c;if(l.status!=="none"){l.status==="once"&&(l.status="none");try{return c=typeof l.cb=="function"?l.cb(...t):void 0,typeof c?.then=="function"?yield c:c}catch(d){return u=d,n.trigger("error",u),null}}});return function(l){return o.apply(this,arguments)}})()),(yield Promise.all(s)).find(function(o){return o!=null}))}catch(o){return i=o,n.trigger("error",i),null}})()}};ht.exports=dt});var yt=y((Ri,_t)=>{"use strict";var pt,mt,ft;pt=_e();mt=$();ft=class{static{a(this,"Queues")}constructor(e){var t;this.Events=new mt(this),this._length=0,this._lists=function(){var n,i,s;for(s=[],t=n=1,i=e;1<=i?n<=i:n>=i;t=1<=i?++n:--n)s.push(new pt(()=>this.incr(),()=>this.decr()));return s}.call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(e){return this._lists[e.options.priority].push(e)}queued(e){return e!=null?this._lists[e].length:this._length}shiftAll(e){return this._lists.forEach(function(t){return t.forEachShift(e)})}getFirst(e=this._lists){var t,n,i;for(t=0,n=e.length;t<n;t++)if(i=e[t],i.length>0)return i;return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}};_t.exports=ft});var L=y((Si,vt)=>{"use strict";var gt;gt=class extends Error{static{a(this,"BottleneckError")}};vt.exports=gt});var Rt=y((Oi,Tt)=>{"use strict";function wt(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(wt,"asyncGeneratorStep");function kt(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){wt(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){wt(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(kt,"_asyncToGenerator");var H,bt,xt,ye,Et;ye=10;bt=5;Et=S();H=L();xt=class{static{a(this,"Job")}constructor(e,t,n,i,s,o,l,u){this.task=e,this.args=t,this.rejectOnDrop=s,this.Events=o,this._states=l,this.Promise=u,this.options=Et.load(n,i),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===i.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((c,d)=>{this._resolve=c,this._reject=d}),this.retryCount=0}_sanitizePriority(e){var t;return t=~~e!==e?bt:e,t<0?0:t>ye-1?ye-1:t}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(e??new H(t)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(e){var t;if(t=this._states.jobStatus(this.options.id),!(t===e||e==="DONE"&&t===null))throw new H(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,t){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}doExecute(e,t,n,i){var s=this;return kt(function*(){var o,l,u;s.retryCount===0?(s._assertStatus("RUNNING"),s._states.next(s.options.id)):s._assertStatus("EXECUTING"),l={args:s.args,options:s.options,retryCount:s.retryCount},s.Events.trigger("executing",l);try{if(u=yield e!=null?e.schedule(s.options,s.task,...s.args):s.task(...s.args),t())return s.doDone(l),yield i(s.options,l),s._assertStatus("DONE"),s._resolve(u)}catch(c){return o=c,s._onFailure(o,l,t,n,i)}})()}doExpire(e,t,n){var i,s;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),s={args:this.args,options:this.options,retryCount:this.retryCount},i=new H(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(i,s,e,t,n)}_onFailure(e,t,n,i,s){var o=this;return kt(function*(){var l,u;if(n())return l=yield o.Events.trigger("failed",e,t),l!=null?(u=~~l,o.Events.trigger("retry",`Retrying ${o.options.id} after ${u} ms`,t),o.retryCount++,i(u)):(o.doDone(t),yield s(o.options,t),o._assertStatus("DONE"),o._reject(e))})()}doDone(e){return this._assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",e)}};Tt.exports=xt});var It=y((Ni,Ct)=>{"use strict";function Pt(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(Pt,"asyncGeneratorStep");function k(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){Pt(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){Pt(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(k,"_asyncToGenerator");var At,St,ge;ge=S();At=L();St=class{static{a(this,"LocalDatastore")}constructor(e,t,n){this.instance=e,this.storeOptions=t,this.clientId=this.instance._randomIndex(),ge.load(n,n,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var e;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(e=this.heartbeat=setInterval(()=>{var t,n,i,s,o;if(s=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=s,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){var l=this.storeOptions;if(t=l.reservoirIncreaseAmount,i=l.reservoirIncreaseMaximum,o=l.reservoir,this._lastReservoirIncrease=s,n=i!=null?Math.min(t,i-o):t,n>0)return this.storeOptions.reservoir+=n,this.instance._drainAll(this.computeCapacity())}},this.heartbeatInterval)).unref=="function"?e.unref():void 0:clearInterval(this.heartbeat)}__publish__(e){var t=this;return k(function*(){return yield t.yieldLoop(),t.instance.Events.trigger("message",e.toString())})()}__disconnect__(e){var t=this;return k(function*(){return yield t.yieldLoop(),clearInterval(t.heartbeat),t.Promise.resolve()})()}yieldLoop(e=0){return new this.Promise(function(t,n){return setTimeout(t,e)})}computePenalty(){var e;return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}__updateSettings__(e){var t=this;return k(function*(){return yield t.yieldLoop(),ge.overwrite(e,e,t.storeOptions),t._startHeartbeat(),t.instance._drainAll(t.computeCapacity()),!0})()}__running__(){var e=this;return k(function*(){return yield e.yieldLoop(),e._running})()}__queued__(){var e=this;return k(function*(){return yield e.yieldLoop(),e.instance.queued()})()}__done__(){var e=this;return k(function*(){return yield e.yieldLoop(),e._done})()}__groupCheck__(e){var t=this;return k(function*(){return yield t.yieldLoop(),t._nextRequest+t.timeout<e})()}computeCapacity(){var e,t,n=this.storeOptions;return e=n.maxConcurrent,t=n.reservoir,e!=null&&t!=null?Math.min(e-this._running,t):e!=null?e-this._running:t??null}conditionsCheck(e){var t;return t=this.computeCapacity(),t==null||e<=t}__incrementReservoir__(e){var t=this;return k(function*(){var n;return yield t.yieldLoop(),n=t.storeOptions.reservoir+=e,t.instance._drainAll(t.computeCapacity()),n})()}__currentReservoir__(){var e=this;return k(function*(){return yield e.yieldLoop(),e.storeOptions.reservoir})()}isBlocked(e){return this._unblockTime>=e}check(e,t){return this.conditionsCheck(e)&&this._nextRequest-t<=0}__check__(e){var t=this;return k(function*(){var n;return yield t.yieldLoop(),n=Date.now(),t.check(e,n)})()}__register__(e,t,n){var i=this;return k(function*(){var s,o;return yield i.yieldLoop(),s=Date.now(),i.conditionsCheck(t)?(i._running+=t,i.storeOptions.reservoir!=null&&(i.storeOptions.reservoir-=t),o=Math.max(i._nextRequest-s,0),i._nextRequest=s+o+i.storeOptions.minTime,{success:!0,wait:o,reservoir:i.storeOptions.reservoir}):{success:!1}})()}strategyIsBlock(){return this.storeOptions.strategy===3}__submit__(e,t){var n=this;return k(function*(){var i,s,o;if(yield n.yieldLoop(),n.storeOptions.maxConcurrent!=null&&t>n.storeOptions.maxConcurrent)throw new At(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${n.storeOptions.maxConcurrent}`);return s=Date.now(),o=n.storeOptions.highWater!=null&&e===n.storeOptions.highWater&&!n.check(t,s),i=n.strategyIsBlock()&&(o||n.isBlocked(s)),i&&(n._unblockTime=s+n.computePenalty(),n._nextRequest=n._unblockTime+n.storeOptions.minTime,n.instance._dropAllQueued()),{reachedHWM:o,blocked:i,strategy:n.storeOptions.strategy}})()}__free__(e,t){var n=this;return k(function*(){return yield n.yieldLoop(),n._running-=t,n._done+=t,n.instance._drainAll(n.computeCapacity()),{running:n._running}})()}};Ct.exports=St});var Ot=y((Mi,dn)=>{dn.exports={"blacklist_client.lua":`local blacklist = ARGV[num_static_argv + 1]

if redis.call('zscore', client_last_seen_key, blacklist) then
  redis.call('zadd', client_last_seen_key, 0, blacklist)
end


return {}
`,"check.lua":`local weight = tonumber(ARGV[num_static_argv + 1])

local capacity = process_tick(now, false)['capacity']
local nextRequest = tonumber(redis.call('hget', settings_key, 'nextRequest'))

return conditions_check(capacity, weight) and nextRequest - now <= 0
`,"conditions_check.lua":`local conditions_check = function (capacity, weight)
  return capacity == nil or weight <= capacity
end
`,"current_reservoir.lua":`return process_tick(now, false)['reservoir']
`,"done.lua":`process_tick(now, false)

return tonumber(redis.call('hget', settings_key, 'done'))
`,"free.lua":`local index = ARGV[num_static_argv + 1]

redis.call('zadd', job_expirations_key, 0, index)

return process_tick(now, false)['running']
`,"get_time.lua":`redis.replicate_commands()

local get_time = function ()
  local time = redis.call('time')

  return tonumber(time[1]..string.sub(time[2], 1, 3))
end
`,"group_check.lua":`return not (redis.call('exists', settings_key) == 1)
`,"heartbeat.lua":`process_tick(now, true)
`,"increment_reservoir.lua":`local incr = tonumber(ARGV[num_static_argv + 1])

redis.call('hincrby', settings_key, 'reservoir', incr)

local reservoir = process_tick(now, true)['reservoir']

local groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))
refresh_expiration(0, 0, groupTimeout)

return reservoir
`,"init.lua":`local clear = tonumber(ARGV[num_static_argv + 1])
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
`,"process_tick.lua":`local process_tick = function (now, always_publish)

  local compute_capacity = function (maxConcurrent, running, reservoir)
    if maxConcurrent ~= nil and reservoir ~= nil then
      return math.min((maxConcurrent - running), reservoir)
    elseif maxConcurrent ~= nil then
      return maxConcurrent - running
    elseif reservoir ~= nil then
      return reservoir
    else
      return nil
    end
  end

  local settings = redis.call('hmget', settings_key,
    'id',
    'maxConcurrent',
    'running',
    'reservoir',
    'reservoirRefreshInterval',
    'reservoirRefreshAmount',
    'lastReservoirRefresh',
    'reservoirIncreaseInterval',
    'reservoirIncreaseAmount',
    'reservoirIncreaseMaximum',
    'lastReservoirIncrease',
    'capacityPriorityCounter',
    'clientTimeout'
  )
  local id = settings[1]
  local maxConcurrent = tonumber(settings[2])
  local running = tonumber(settings[3])
  local reservoir = tonumber(settings[4])
  local reservoirRefreshInterval = tonumber(settings[5])
  local reservoirRefreshAmount = tonumber(settings[6])
  local lastReservoirRefresh = tonumber(settings[7])
  local reservoirIncreaseInterval = tonumber(settings[8])
  local reservoirIncreaseAmount = tonumber(settings[9])
  local reservoirIncreaseMaximum = tonumber(settings[10])
  local lastReservoirIncrease = tonumber(settings[11])
  local capacityPriorityCounter = tonumber(settings[12])
  local clientTimeout = tonumber(settings[13])

  local initial_capacity = compute_capacity(maxConcurrent, running, reservoir)

  --
  -- Process 'running' changes
  --
  local expired = redis.call('zrangebyscore', job_expirations_key, '-inf', '('..now)

  if #expired > 0 then
    redis.call('zremrangebyscore', job_expirations_key, '-inf', '('..now)

    local flush_batch = function (batch, acc)
      local weights = redis.call('hmget', job_weights_key, unpack(batch))
                      redis.call('hdel',  job_weights_key, unpack(batch))
      local clients = redis.call('hmget', job_clients_key, unpack(batch))
                      redis.call('hdel',  job_clients_key, unpack(batch))

      -- Calculate sum of removed weights
      for i = 1, #weights do
        acc['total'] = acc['total'] + (tonumber(weights[i]) or 0)
      end

      -- Calculate sum of removed weights by client
      local client_weights = {}
      for i = 1, #clients do
        local removed = tonumber(weights[i]) or 0
        if removed > 0 then
          acc['client_weights'][clients[i]] = (acc['client_weights'][clients[i]] or 0) + removed
        end
      end
    end

    local acc = {
      ['total'] = 0,
      ['client_weights'] = {}
    }
    local batch_size = 1000

    -- Compute changes to Zsets and apply changes to Hashes
    for i = 1, #expired, batch_size do
      local batch = {}
      for j = i, math.min(i + batch_size - 1, #expired) do
        table.insert(batch, expired[j])
      end

      flush_batch(batch, acc)
    end

    -- Apply changes to Zsets
    if acc['total'] > 0 then
      redis.call('hincrby', settings_key, 'done', acc['total'])
      running = tonumber(redis.call('hincrby', settings_key, 'running', -acc['total']))
    end

    for client, weight in pairs(acc['client_weights']) do
      redis.call('zincrby', client_running_key, -weight, client)
    end
  end

  --
  -- Process 'reservoir' changes
  --
  local reservoirRefreshActive = reservoirRefreshInterval ~= nil and reservoirRefreshAmount ~= nil
  if reservoirRefreshActive and now >= lastReservoirRefresh + reservoirRefreshInterval then
    reservoir = reservoirRefreshAmount
    redis.call('hmset', settings_key,
      'reservoir', reservoir,
      'lastReservoirRefresh', now
    )
  end

  local reservoirIncreaseActive = reservoirIncreaseInterval ~= nil and reservoirIncreaseAmount ~= nil
  if reservoirIncreaseActive and now >= lastReservoirIncrease + reservoirIncreaseInterval then
    local num_intervals = math.floor((now - lastReservoirIncrease) / reservoirIncreaseInterval)
    local incr = reservoirIncreaseAmount * num_intervals
    if reservoirIncreaseMaximum ~= nil then
      incr = math.min(incr, reservoirIncreaseMaximum - (reservoir or 0))
    end
    if incr > 0 then
      reservoir = (reservoir or 0) + incr
    end
    redis.call('hmset', settings_key,
      'reservoir', reservoir,
      'lastReservoirIncrease', lastReservoirIncrease + (num_intervals * reservoirIncreaseInterval)
    )
  end

  --
  -- Clear unresponsive clients
  --
  local unresponsive = redis.call('zrangebyscore', client_last_seen_key, '-inf', (now - clientTimeout))
  local unresponsive_lookup = {}
  local terminated_clients = {}
  for i = 1, #unresponsive do
    unresponsive_lookup[unresponsive[i]] = true
    if tonumber(redis.call('zscore', client_running_key, unresponsive[i])) == 0 then
      table.insert(terminated_clients, unresponsive[i])
    end
  end
  if #terminated_clients > 0 then
    redis.call('zrem', client_running_key,         unpack(terminated_clients))
    redis.call('hdel', client_num_queued_key,      unpack(terminated_clients))
    redis.call('zrem', client_last_registered_key, unpack(terminated_clients))
    redis.call('zrem', client_last_seen_key,       unpack(terminated_clients))
  end

  --
  -- Broadcast capacity changes
  --
  local final_capacity = compute_capacity(maxConcurrent, running, reservoir)

  if always_publish or (initial_capacity ~= nil and final_capacity == nil) then
    -- always_publish or was not unlimited, now unlimited
    redis.call('publish', 'b_'..id, 'capacity:'..(final_capacity or ''))

  elseif initial_capacity ~= nil and final_capacity ~= nil and final_capacity > initial_capacity then
    -- capacity was increased
    -- send the capacity message to the limiter having the lowest number of running jobs
    -- the tiebreaker is the limiter having not registered a job in the longest time

    local lowest_concurrency_value = nil
    local lowest_concurrency_clients = {}
    local lowest_concurrency_last_registered = {}
    local client_concurrencies = redis.call('zrange', client_running_key, 0, -1, 'withscores')

    for i = 1, #client_concurrencies, 2 do
      local client = client_concurrencies[i]
      local concurrency = tonumber(client_concurrencies[i+1])

      if (
        lowest_concurrency_value == nil or lowest_concurrency_value == concurrency
      ) and (
        not unresponsive_lookup[client]
      ) and (
        tonumber(redis.call('hget', client_num_queued_key, client)) > 0
      ) then
        lowest_concurrency_value = concurrency
        table.insert(lowest_concurrency_clients, client)
        local last_registered = tonumber(redis.call('zscore', client_last_registered_key, client))
        table.insert(lowest_concurrency_last_registered, last_registered)
      end
    end

    if #lowest_concurrency_clients > 0 then
      local position = 1
      local earliest = lowest_concurrency_last_registered[1]

      for i,v in ipairs(lowest_concurrency_last_registered) do
        if v < earliest then
          position = i
          earliest = v
        end
      end

      local next_client = lowest_concurrency_clients[position]
      redis.call('publish', 'b_'..id,
        'capacity-priority:'..(final_capacity or '')..
        ':'..next_client..
        ':'..capacityPriorityCounter
      )
      redis.call('hincrby', settings_key, 'capacityPriorityCounter', '1')
    else
      redis.call('publish', 'b_'..id, 'capacity:'..(final_capacity or ''))
    end
  end

  return {
    ['capacity'] = final_capacity,
    ['running'] = running,
    ['reservoir'] = reservoir
  }
end
`,"queued.lua":`local clientTimeout = tonumber(redis.call('hget', settings_key, 'clientTimeout'))
local valid_clients = redis.call('zrangebyscore', client_last_seen_key, (now - clientTimeout), 'inf')
local client_queued = redis.call('hmget', client_num_queued_key, unpack(valid_clients))

local sum = 0
for i = 1, #client_queued do
  sum = sum + tonumber(client_queued[i])
end

return sum
`,"refresh_expiration.lua":`local refresh_expiration = function (now, nextRequest, groupTimeout)

  if groupTimeout ~= nil then
    local ttl = (nextRequest + groupTimeout) - now

    for i = 1, #KEYS do
      redis.call('pexpire', KEYS[i], ttl)
    end
  end

end
`,"refs.lua":`local settings_key = KEYS[1]
local job_weights_key = KEYS[2]
local job_expirations_key = KEYS[3]
local job_clients_key = KEYS[4]
local client_running_key = KEYS[5]
local client_num_queued_key = KEYS[6]
local client_last_registered_key = KEYS[7]
local client_last_seen_key = KEYS[8]

local now = tonumber(ARGV[1])
local client = ARGV[2]

local num_static_argv = 2
`,"register.lua":`local index = ARGV[num_static_argv + 1]
local weight = tonumber(ARGV[num_static_argv + 2])
local expiration = tonumber(ARGV[num_static_argv + 3])

local state = process_tick(now, false)
local capacity = state['capacity']
local reservoir = state['reservoir']

local settings = redis.call('hmget', settings_key,
  'nextRequest',
  'minTime',
  'groupTimeout'
)
local nextRequest = tonumber(settings[1])
local minTime = tonumber(settings[2])
local groupTimeout = tonumber(settings[3])

if conditions_check(capacity, weight) then

  redis.call('hincrby', settings_key, 'running', weight)
  redis.call('hset', job_weights_key, index, weight)
  if expiration ~= nil then
    redis.call('zadd', job_expirations_key, now + expiration, index)
  end
  redis.call('hset', job_clients_key, index, client)
  redis.call('zincrby', client_running_key, weight, client)
  redis.call('hincrby', client_num_queued_key, client, -1)
  redis.call('zadd', client_last_registered_key, now, client)

  local wait = math.max(nextRequest - now, 0)
  local newNextRequest = now + wait + minTime

  if reservoir == nil then
    redis.call('hset', settings_key,
      'nextRequest', newNextRequest
    )
  else
    reservoir = reservoir - weight
    redis.call('hmset', settings_key,
      'reservoir', reservoir,
      'nextRequest', newNextRequest
    )
  end

  refresh_expiration(now, newNextRequest, groupTimeout)

  return {true, wait, reservoir}

else
  return {false}
end
`,"register_client.lua":`local queued = tonumber(ARGV[num_static_argv + 1])

-- Could have been re-registered concurrently
if not redis.call('zscore', client_last_seen_key, client) then
  redis.call('zadd', client_running_key, 0, client)
  redis.call('hset', client_num_queued_key, client, queued)
  redis.call('zadd', client_last_registered_key, 0, client)
end

redis.call('zadd', client_last_seen_key, now, client)

return {}
`,"running.lua":`return process_tick(now, false)['running']
`,"submit.lua":`local queueLength = tonumber(ARGV[num_static_argv + 1])
local weight = tonumber(ARGV[num_static_argv + 2])

local capacity = process_tick(now, false)['capacity']

local settings = redis.call('hmget', settings_key,
  'id',
  'maxConcurrent',
  'highWater',
  'nextRequest',
  'strategy',
  'unblockTime',
  'penalty',
  'minTime',
  'groupTimeout'
)
local id = settings[1]
local maxConcurrent = tonumber(settings[2])
local highWater = tonumber(settings[3])
local nextRequest = tonumber(settings[4])
local strategy = tonumber(settings[5])
local unblockTime = tonumber(settings[6])
local penalty = tonumber(settings[7])
local minTime = tonumber(settings[8])
local groupTimeout = tonumber(settings[9])

if maxConcurrent ~= nil and weight > maxConcurrent then
  return redis.error_reply('OVERWEIGHT:'..weight..':'..maxConcurrent)
end

local reachedHWM = (highWater ~= nil and queueLength == highWater
  and not (
    conditions_check(capacity, weight)
    and nextRequest - now <= 0
  )
)

local blocked = strategy == 3 and (reachedHWM or unblockTime >= now)

if blocked then
  local computedPenalty = penalty
  if computedPenalty == nil then
    if minTime == 0 then
      computedPenalty = 5000
    else
      computedPenalty = 15 * minTime
    end
  end

  local newNextRequest = now + computedPenalty + minTime

  redis.call('hmset', settings_key,
    'unblockTime', now + computedPenalty,
    'nextRequest', newNextRequest
  )

  local clients_queued_reset = redis.call('hkeys', client_num_queued_key)
  local queued_reset = {}
  for i = 1, #clients_queued_reset do
    table.insert(queued_reset, clients_queued_reset[i])
    table.insert(queued_reset, 0)
  end
  redis.call('hmset', client_num_queued_key, unpack(queued_reset))

  redis.call('publish', 'b_'..id, 'blocked:')

  refresh_expiration(now, newNextRequest, groupTimeout)
end

if not blocked and not reachedHWM then
  redis.call('hincrby', client_num_queued_key, client, 1)
end

return {reachedHWM, blocked, strategy}
`,"update_settings.lua":`local args = {'hmset', settings_key}

for i = num_static_argv + 1, #ARGV do
  table.insert(args, ARGV[i])
end

redis.call(unpack(args))

process_tick(now, true)

local groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))
refresh_expiration(0, 0, groupTimeout)

return {}
`,"validate_client.lua":`if not redis.call('zscore', client_last_seen_key, client) then
  return redis.error_reply('UNKNOWN_CLIENT')
end

redis.call('zadd', client_last_seen_key, now, client)
`,"validate_keys.lua":`if not (redis.call('exists', settings_key) == 1) then
  return redis.error_reply('SETTINGS_KEY_NOT_FOUND')
end
`}});var J=y(_=>{"use strict";var Q,m,X;m=Ot();Q={refs:m["refs.lua"],validate_keys:m["validate_keys.lua"],validate_client:m["validate_client.lua"],refresh_expiration:m["refresh_expiration.lua"],process_tick:m["process_tick.lua"],conditions_check:m["conditions_check.lua"],get_time:m["get_time.lua"]};_.allKeys=function(r){return[`b_${r}_settings`,`b_${r}_job_weights`,`b_${r}_job_expirations`,`b_${r}_job_clients`,`b_${r}_client_running`,`b_${r}_client_num_queued`,`b_${r}_client_last_registered`,`b_${r}_client_last_seen`]};X={init:{keys:_.allKeys,headers:["process_tick"],refresh_expiration:!0,code:m["init.lua"]},group_check:{keys:_.allKeys,headers:[],refresh_expiration:!1,code:m["group_check.lua"]},register_client:{keys:_.allKeys,headers:["validate_keys"],refresh_expiration:!1,code:m["register_client.lua"]},blacklist_client:{keys:_.allKeys,headers:["validate_keys","validate_client"],refresh_expiration:!1,code:m["blacklist_client.lua"]},heartbeat:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["heartbeat.lua"]},update_settings:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!0,code:m["update_settings.lua"]},running:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["running.lua"]},queued:{keys:_.allKeys,headers:["validate_keys","validate_client"],refresh_expiration:!1,code:m["queued.lua"]},done:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["done.lua"]},check:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:!1,code:m["check.lua"]},submit:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:!0,code:m["submit.lua"]},register:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:!0,code:m["register.lua"]},free:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!0,code:m["free.lua"]},current_reservoir:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["current_reservoir.lua"]},increment_reservoir:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!0,code:m["increment_reservoir.lua"]}};_.names=Object.keys(X);_.keys=function(r,e){return X[r].keys(e)};_.payload=function(r){var e;return e=X[r],Array.prototype.concat(Q.refs,e.headers.map(function(t){return Q[t]}),e.refresh_expiration?Q.refresh_expiration:"",e.code).join(`
`)}});var Z=y((exports,module)=>{"use strict";function asyncGeneratorStep(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(asyncGeneratorStep,"asyncGeneratorStep");function _asyncToGenerator(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){asyncGeneratorStep(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){asyncGeneratorStep(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(_asyncToGenerator,"_asyncToGenerator");var Events,RedisConnection,Scripts,parser;parser=S();Events=$();Scripts=J();RedisConnection=function(){class RedisConnection{static{a(this,"RedisConnection")}constructor(options={}){parser.load(options,this.defaults,this),this.Redis==null&&(this.Redis=eval("require")("redis")),this.Events==null&&(this.Events=new Events(this)),this.terminated=!1,this.client==null&&(this.client=this.Redis.createClient(this.clientOptions)),this.subscriber=this.client.duplicate(),this.limiters={},this.shas={},this.ready=this.Promise.all([this._setup(this.client,!1),this._setup(this.subscriber,!0)]).then(()=>this._loadScripts()).then(()=>({client:this.client,subscriber:this.subscriber}))}_setup(r,e){return r.setMaxListeners(0),new this.Promise((t,n)=>(r.on("error",i=>this.Events.trigger("error",i)),e&&r.on("message",(i,s)=>{var o;return(o=this.limiters[i])!=null?o._store.onMessage(i,s):void 0}),r.ready?t():r.once("ready",t)))}_loadScript(r){return new this.Promise((e,t)=>{var n;return n=Scripts.payload(r),this.client.multi([["script","load",n]]).exec((i,s)=>i!=null?t(i):(this.shas[r]=s[0],e(s[0])))})}_loadScripts(){return this.Promise.all(Scripts.names.map(r=>this._loadScript(r)))}__runCommand__(r){var e=this;return _asyncToGenerator(function*(){return yield e.ready,new e.Promise((t,n)=>e.client.multi([r]).exec_atomic(function(i,s){return i!=null?n(i):t(s[0])}))})()}__addLimiter__(r){return this.Promise.all([r.channel(),r.channel_client()].map(e=>new this.Promise((t,n)=>{var i;return i=a(s=>{if(s===e)return this.subscriber.removeListener("subscribe",i),this.limiters[e]=r,t()},"handler"),this.subscriber.on("subscribe",i),this.subscriber.subscribe(e)})))}__removeLimiter__(r){var e=this;return this.Promise.all([r.channel(),r.channel_client()].map((function(){var t=_asyncToGenerator(function*(n){return e.terminated||(yield new e.Promise((i,s)=>e.subscriber.unsubscribe(n,function(o,l){if(o!=null)return s(o);if(l===n)return i()}))),delete e.limiters[n]});return function(n){return t.apply(this,arguments)}})()))}__scriptArgs__(r,e,t,n){var i;return i=Scripts.keys(r,e),[this.shas[r],i.length].concat(i,t,n)}__scriptFn__(r){return this.client.evalsha.bind(this.client)}disconnect(r=!0){var e,t,n,i;for(i=Object.keys(this.limiters),e=0,n=i.length;e<n;e++)t=i[e],clearInterval(this.limiters[t]._store.heartbeat);return this.limiters={},this.terminated=!0,this.client.end(r),this.subscriber.end(r),this.Promise.resolve()}}return RedisConnection.prototype.datastore="redis",RedisConnection.prototype.defaults={Redis:null,clientOptions:{},client:null,Promise,Events:null},RedisConnection}.call(void 0);module.exports=RedisConnection});var ee=y((exports,module)=>{"use strict";function _slicedToArray(r,e){return _arrayWithHoles(r)||_iterableToArrayLimit(r,e)||_nonIterableRest()}a(_slicedToArray,"_slicedToArray");function _nonIterableRest(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(_nonIterableRest,"_nonIterableRest");function _iterableToArrayLimit(r,e){var t=[],n=!0,i=!1,s=void 0;try{for(var o=r[Symbol.iterator](),l;!(n=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));n=!0);}catch(u){i=!0,s=u}finally{try{!n&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(_iterableToArrayLimit,"_iterableToArrayLimit");function _arrayWithHoles(r){if(Array.isArray(r))return r}a(_arrayWithHoles,"_arrayWithHoles");function asyncGeneratorStep(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(asyncGeneratorStep,"asyncGeneratorStep");function _asyncToGenerator(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){asyncGeneratorStep(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){asyncGeneratorStep(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(_asyncToGenerator,"_asyncToGenerator");var Events,IORedisConnection,Scripts,parser;parser=S();Events=$();Scripts=J();IORedisConnection=function(){class IORedisConnection{static{a(this,"IORedisConnection")}constructor(options={}){parser.load(options,this.defaults,this),this.Redis==null&&(this.Redis=eval("require")("ioredis")),this.Events==null&&(this.Events=new Events(this)),this.terminated=!1,this.clusterNodes!=null?(this.client=new this.Redis.Cluster(this.clusterNodes,this.clientOptions),this.subscriber=new this.Redis.Cluster(this.clusterNodes,this.clientOptions)):this.client!=null&&this.client.duplicate==null?this.subscriber=new this.Redis.Cluster(this.client.startupNodes,this.client.options):(this.client==null&&(this.client=new this.Redis(this.clientOptions)),this.subscriber=this.client.duplicate()),this.limiters={},this.ready=this.Promise.all([this._setup(this.client,!1),this._setup(this.subscriber,!0)]).then(()=>(this._loadScripts(),{client:this.client,subscriber:this.subscriber}))}_setup(r,e){return r.setMaxListeners(0),new this.Promise((t,n)=>(r.on("error",i=>this.Events.trigger("error",i)),e&&r.on("message",(i,s)=>{var o;return(o=this.limiters[i])!=null?o._store.onMessage(i,s):void 0}),r.status==="ready"?t():r.once("ready",t)))}_loadScripts(){return Scripts.names.forEach(r=>this.client.defineCommand(r,{lua:Scripts.payload(r)}))}__runCommand__(r){var e=this;return _asyncToGenerator(function*(){var t,n;yield e.ready;var i=yield e.client.pipeline([r]).exec(),s=_slicedToArray(i,1),o=_slicedToArray(s[0],2);return t=o[0],n=o[1],n})()}__addLimiter__(r){return this.Promise.all([r.channel(),r.channel_client()].map(e=>new this.Promise((t,n)=>this.subscriber.subscribe(e,()=>(this.limiters[e]=r,t())))))}__removeLimiter__(r){var e=this;return[r.channel(),r.channel_client()].forEach((function(){var t=_asyncToGenerator(function*(n){return e.terminated||(yield e.subscriber.unsubscribe(n)),delete e.limiters[n]});return function(n){return t.apply(this,arguments)}})())}__scriptArgs__(r,e,t,n){var i;return i=Scripts.keys(r,e),[i.length].concat(i,t,n)}__scriptFn__(r){return this.client[r].bind(this.client)}disconnect(r=!0){var e,t,n,i;for(i=Object.keys(this.limiters),e=0,n=i.length;e<n;e++)t=i[e],clearInterval(this.limiters[t]._store.heartbeat);return this.limiters={},this.terminated=!0,r?this.Promise.all([this.client.quit(),this.subscriber.quit()]):(this.client.disconnect(),this.subscriber.disconnect(),this.Promise.resolve())}}return IORedisConnection.prototype.datastore="ioredis",IORedisConnection.prototype.defaults={Redis:null,clientOptions:{},clusterNodes:null,client:null,Promise,Events:null},IORedisConnection}.call(void 0);module.exports=IORedisConnection});var Dt=y((Wi,jt)=>{"use strict";function te(r,e){return mn(r)||pn(r,e)||hn()}a(te,"_slicedToArray");function hn(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(hn,"_nonIterableRest");function pn(r,e){var t=[],n=!0,i=!1,s=void 0;try{for(var o=r[Symbol.iterator](),l;!(n=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));n=!0);}catch(u){i=!0,s=u}finally{try{!n&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(pn,"_iterableToArrayLimit");function mn(r){if(Array.isArray(r))return r}a(mn,"_arrayWithHoles");function qt(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(qt,"asyncGeneratorStep");function T(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){qt(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){qt(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(T,"_asyncToGenerator");var $t,Nt,Lt,Mt,ve;ve=S();$t=L();Lt=Z();Nt=ee();Mt=class{static{a(this,"RedisDatastore")}constructor(e,t,n){this.instance=e,this.storeOptions=t,this.originalId=this.instance.id,this.clientId=this.instance._randomIndex(),ve.load(n,n,this),this.clients={},this.capacityPriorityCounters={},this.sharedConnection=this.connection!=null,this.connection==null&&(this.connection=this.instance.datastore==="redis"?new Lt({Redis:this.Redis,clientOptions:this.clientOptions,Promise:this.Promise,Events:this.instance.Events}):this.instance.datastore==="ioredis"?new Nt({Redis:this.Redis,clientOptions:this.clientOptions,clusterNodes:this.clusterNodes,Promise:this.Promise,Events:this.instance.Events}):void 0),this.instance.connection=this.connection,this.instance.datastore=this.connection.datastore,this.ready=this.connection.ready.then(i=>(this.clients=i,this.runScript("init",this.prepareInitSettings(this.clearDatastore)))).then(()=>this.connection.__addLimiter__(this.instance)).then(()=>this.runScript("register_client",[this.instance.queued()])).then(()=>{var i;return typeof(i=this.heartbeat=setInterval(()=>this.runScript("heartbeat",[]).catch(s=>this.instance.Events.trigger("error",s)),this.heartbeatInterval)).unref=="function"&&i.unref(),this.clients})}__publish__(e){var t=this;return T(function*(){var n,i=yield t.ready;return n=i.client,n.publish(t.instance.channel(),`message:${e.toString()}`)})()}onMessage(e,t){var n=this;return T(function*(){var i,s,o,l,u,c,d,h,p,f;try{d=t.indexOf(":");var x=[t.slice(0,d),t.slice(d+1)];if(f=x[0],o=x[1],f==="capacity")return yield n.instance._drainAll(o.length>0?~~o:void 0);if(f==="capacity-priority"){var v=o.split(":"),E=te(v,3);return p=E[0],h=E[1],s=E[2],i=p.length>0?~~p:void 0,h===n.clientId?(l=yield n.instance._drainAll(i),c=i!=null?i-(l||0):"",yield n.clients.client.publish(n.instance.channel(),`capacity-priority:${c}::${s}`)):h===""?(clearTimeout(n.capacityPriorityCounters[s]),delete n.capacityPriorityCounters[s],n.instance._drainAll(i)):n.capacityPriorityCounters[s]=setTimeout(T(function*(){var q;try{return delete n.capacityPriorityCounters[s],yield n.runScript("blacklist_client",[h]),yield n.instance._drainAll(i)}catch(A){return q=A,n.instance.Events.trigger("error",q)}}),1e3)}else{if(f==="message")return n.instance.Events.trigger("message",o);if(f==="blocked")return yield n.instance._dropAllQueued()}}catch(q){return u=q,n.instance.Events.trigger("error",u)}})()}__disconnect__(e){return clearInterval(this.heartbeat),this.sharedConnection?this.connection.__removeLimiter__(this.instance):this.connection.disconnect(e)}runScript(e,t){var n=this;return T(function*(){return e==="init"||e==="register_client"||(yield n.ready),new n.Promise((i,s)=>{var o,l;return o=[Date.now(),n.clientId].concat(t),n.instance.Events.trigger("debug",`Calling Redis script: ${e}.lua`,o),l=n.connection.__scriptArgs__(e,n.originalId,o,function(u,c){return u!=null?s(u):i(c)}),n.connection.__scriptFn__(e)(...l)}).catch(i=>i.message==="SETTINGS_KEY_NOT_FOUND"?e==="heartbeat"?n.Promise.resolve():n.runScript("init",n.prepareInitSettings(!1)).then(()=>n.runScript(e,t)):i.message==="UNKNOWN_CLIENT"?n.runScript("register_client",[n.instance.queued()]).then(()=>n.runScript(e,t)):n.Promise.reject(i))})()}prepareArray(e){var t,n,i,s;for(i=[],t=0,n=e.length;t<n;t++)s=e[t],i.push(s!=null?s.toString():"");return i}prepareObject(e){var t,n,i;t=[];for(n in e)i=e[n],t.push(n,i!=null?i.toString():"");return t}prepareInitSettings(e){var t;return t=this.prepareObject(Object.assign({},this.storeOptions,{id:this.originalId,version:this.instance.version,groupTimeout:this.timeout,clientTimeout:this.clientTimeout})),t.unshift(e?1:0,this.instance.version),t}convertBool(e){return!!e}__updateSettings__(e){var t=this;return T(function*(){return yield t.runScript("update_settings",t.prepareObject(e)),ve.overwrite(e,e,t.storeOptions)})()}__running__(){return this.runScript("running",[])}__queued__(){return this.runScript("queued",[])}__done__(){return this.runScript("done",[])}__groupCheck__(){var e=this;return T(function*(){return e.convertBool(yield e.runScript("group_check",[]))})()}__incrementReservoir__(e){return this.runScript("increment_reservoir",[e])}__currentReservoir__(){return this.runScript("current_reservoir",[])}__check__(e){var t=this;return T(function*(){return t.convertBool(yield t.runScript("check",t.prepareArray([e])))})()}__register__(e,t,n){var i=this;return T(function*(){var s,o,l,u=yield i.runScript("register",i.prepareArray([e,t,n])),c=te(u,3);return o=c[0],l=c[1],s=c[2],{success:i.convertBool(o),wait:l,reservoir:s}})()}__submit__(e,t){var n=this;return T(function*(){var i,s,o,l,u,c;try{var d=yield n.runScript("submit",n.prepareArray([e,t])),h=te(d,3);return u=h[0],i=h[1],c=h[2],{reachedHWM:n.convertBool(u),blocked:n.convertBool(i),strategy:c}}catch(x){if(s=x,s.message.indexOf("OVERWEIGHT")===0){var p=s.message.split(":"),f=te(p,3);throw l=f[0],t=f[1],o=f[2],new $t(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${o}`)}else throw s}})()}__free__(e,t){var n=this;return T(function*(){var i;return i=yield n.runScript("free",n.prepareArray([e])),{running:i}})()}};jt.exports=Mt});var zt=y((Bi,Wt)=>{"use strict";var Ft,Gt;Ft=L();Gt=class{static{a(this,"States")}constructor(e){this.status=e,this._jobs={},this.counts=this.status.map(function(){return 0})}next(e){var t,n;if(t=this._jobs[e],n=t+1,t!=null&&n<this.status.length)return this.counts[t]--,this.counts[n]++,this._jobs[e]++;if(t!=null)return this.counts[t]--,delete this._jobs[e]}start(e){var t;return t=0,this._jobs[e]=t,this.counts[t]++}remove(e){var t;return t=this._jobs[e],t!=null&&(this.counts[t]--,delete this._jobs[e]),t!=null}jobStatus(e){var t;return(t=this.status[this._jobs[e]])!=null?t:null}statusJobs(e){var t,n,i,s,o;if(e!=null){if(n=this.status.indexOf(e),n<0)throw new Ft(`status must be one of ${this.status.join(", ")}`);i=this._jobs,s=[];for(t in i)o=i[t],o===n&&s.push(t);return s}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((e,t,n)=>(e[this.status[n]]=t,e),{})}};Wt.exports=Gt});var Ht=y((Yi,Yt)=>{"use strict";function Kt(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(Kt,"asyncGeneratorStep");function Bt(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){Kt(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){Kt(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(Bt,"_asyncToGenerator");var Vt,Ut;Vt=_e();Ut=class{static{a(this,"Sync")}constructor(e,t){this.schedule=this.schedule.bind(this),this.name=e,this.Promise=t,this._running=0,this._queue=new Vt}isEmpty(){return this._queue.length===0}_tryToRun(){var e=this;return Bt(function*(){var t,n,i,s,o,l,u;if(e._running<1&&e._queue.length>0){e._running++;var c=e._queue.shift();return u=c.task,t=c.args,o=c.resolve,s=c.reject,n=yield Bt(function*(){try{return l=yield u(...t),function(){return o(l)}}catch(d){return i=d,function(){return s(i)}}})(),e._running--,e._tryToRun(),n()}})()}schedule(e,...t){var n,i,s;return s=i=null,n=new this.Promise(function(o,l){return s=o,i=l}),this._queue.push({task:e,args:t,resolve:s,reject:i}),this._tryToRun(),n}};Yt.exports=Ut});var Qt=y((Qi,fn)=>{fn.exports={version:"2.19.5"}});var ir=y((Xi,nr)=>{"use strict";function _n(r,e){return vn(r)||gn(r,e)||yn()}a(_n,"_slicedToArray");function yn(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(yn,"_nonIterableRest");function gn(r,e){var t=[],n=!0,i=!1,s=void 0;try{for(var o=r[Symbol.iterator](),l;!(n=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));n=!0);}catch(u){i=!0,s=u}finally{try{!n&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(gn,"_iterableToArrayLimit");function vn(r){if(Array.isArray(r))return r}a(vn,"_arrayWithHoles");function Xt(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(Xt,"asyncGeneratorStep");function we(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){Xt(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){Xt(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(we,"_asyncToGenerator");var Jt,Zt,er,tr,rr,re;re=S();Jt=$();tr=Z();er=ee();rr=J();Zt=function(){class r{static{a(this,"Group")}constructor(t={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=t,re.load(this.limiterOptions,this.defaults,this),this.Events=new Jt(this),this.instances={},this.Bottleneck=ke(),this._startAutoCleanup(),this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new tr(Object.assign({},this.limiterOptions,{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new er(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(t=""){var n;return(n=this.instances[t])!=null?n:(()=>{var i;return i=this.instances[t]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${t}`,timeout:this.timeout,connection:this.connection})),this.Events.trigger("created",i,t),i})()}deleteKey(t=""){var n=this;return we(function*(){var i,s;return s=n.instances[t],n.connection&&(i=yield n.connection.__runCommand__(["del",...rr.allKeys(`${n.id}-${t}`)])),s!=null&&(delete n.instances[t],yield s.disconnect()),s!=null||i>0})()}limiters(){var t,n,i,s;n=this.instances,i=[];for(t in n)s=n[t],i.push({key:t,limiter:s});return i}keys(){return Object.keys(this.instances)}clusterKeys(){var t=this;return we(function*(){var n,i,s,o,l,u,c,d,h;if(t.connection==null)return t.Promise.resolve(t.keys());for(u=[],n=null,h=`b_${t.id}-`.length,i=9;n!==0;){var p=yield t.connection.__runCommand__(["scan",n??0,"match",`b_${t.id}-*_settings`,"count",1e4]),f=_n(p,2);for(d=f[0],s=f[1],n=~~d,o=0,c=s.length;o<c;o++)l=s[o],u.push(l.slice(h,-i))}return u})()}_startAutoCleanup(){var t=this,n;return clearInterval(this.interval),typeof(n=this.interval=setInterval(we(function*(){var i,s,o,l,u,c;u=Date.now(),o=t.instances,l=[];for(s in o){c=o[s];try{(yield c._store.__groupCheck__(u))?l.push(t.deleteKey(s)):l.push(void 0)}catch(d){i=d,l.push(c.Events.trigger("error",i))}}return l}),this.timeout/2)).unref=="function"?n.unref():void 0}updateSettings(t={}){if(re.overwrite(t,this.defaults,this),re.overwrite(t,t,this.limiterOptions),t.timeout!=null)return this._startAutoCleanup()}disconnect(t=!0){var n;if(!this.sharedConnection)return(n=this.connection)!=null?n.disconnect(t):void 0}}return r.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},r}.call(void 0);nr.exports=Zt});var ur=y((Zi,lr)=>{"use strict";var sr,or,ar;ar=S();or=$();sr=function(){class r{static{a(this,"Batcher")}constructor(t={}){this.options=t,ar.load(this.options,this.defaults,this),this.Events=new or(this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((t,n)=>this._resolve=t)}_flush(){return clearTimeout(this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(t){var n;return this._arr.push(t),n=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),n}}return r.prototype.defaults={maxTime:null,maxSize:null,Promise},r}.call(void 0);lr.exports=sr});var ke=y((ts,kr)=>{"use strict";function cr(r,e){return mr(r)||wn(r,e)||pr()}a(cr,"_slicedToArray");function wn(r,e){var t=[],n=!0,i=!1,s=void 0;try{for(var o=r[Symbol.iterator](),l;!(n=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));n=!0);}catch(u){i=!0,s=u}finally{try{!n&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(wn,"_iterableToArrayLimit");function ne(r){return mr(r)||kn(r)||pr()}a(ne,"_toArray");function pr(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(pr,"_nonIterableRest");function kn(r){if(Symbol.iterator in Object(r)||Object.prototype.toString.call(r)==="[object Arguments]")return Array.from(r)}a(kn,"_iterableToArray");function mr(r){if(Array.isArray(r))return r}a(mr,"_arrayWithHoles");function dr(r,e,t,n,i,s,o){try{var l=r[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(n,i)}a(dr,"asyncGeneratorStep");function be(r){return function(){var e=this,t=arguments;return new Promise(function(n,i){var s=r.apply(e,t);function o(u){dr(s,n,i,o,l,"next",u)}a(o,"_next");function l(u){dr(s,n,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(be,"_asyncToGenerator");var fr,_r,xe,Ee,yr,Te,gr,vr,wr,Re,R,hr=[].splice;Te=10;_r=5;R=S();gr=yt();Ee=Rt();yr=It();vr=Dt();xe=$();wr=zt();Re=Ht();fr=function(){class r{static{a(this,"Bottleneck")}constructor(t={},...n){var i,s;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(t,n),R.load(t,this.instanceDefaults,this),this._queues=new gr(Te),this._scheduled={},this._states=new wr(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new xe(this),this._submitLock=new Re("submit",this.Promise),this._registerLock=new Re("register",this.Promise),s=R.load(t,this.storeDefaults,{}),this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return i=R.load(t,this.redisStoreDefaults,{}),new vr(this,s,i);if(this.datastore==="local")return i=R.load(t,this.localStoreDefaults,{}),new yr(this,s,i);throw new r.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this),this._queues.on("leftzero",()=>{var o;return(o=this._store.heartbeat)!=null&&typeof o.ref=="function"?o.ref():void 0}),this._queues.on("zero",()=>{var o;return(o=this._store.heartbeat)!=null&&typeof o.unref=="function"?o.unref():void 0})}_validateOptions(t,n){if(!(t!=null&&typeof t=="object"&&n.length===0))throw new r.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(t){return this._store.__publish__(t)}disconnect(t=!0){return this._store.__disconnect__(t)}chain(t){return this._limiter=t,this}queued(t){return this._queues.queued(t)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(t){return this._states.jobStatus(t)}jobs(t){return this._states.statusJobs(t)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(t=1){return this._store.__check__(t)}_clearGlobalState(t){return this._scheduled[t]!=null?(clearTimeout(this._scheduled[t].expiration),delete this._scheduled[t],!0):!1}_free(t,n,i,s){var o=this;return be(function*(){var l,u;try{var c=yield o._store.__free__(t,i.weight);if(u=c.running,o.Events.trigger("debug",`Freed ${i.id}`,s),u===0&&o.empty())return o.Events.trigger("idle")}catch(d){return l=d,o.Events.trigger("error",l)}})()}_run(t,n,i){var s,o,l;return n.doRun(),s=this._clearGlobalState.bind(this,t),l=this._run.bind(this,t,n),o=this._free.bind(this,t,n),this._scheduled[t]={timeout:setTimeout(()=>n.doExecute(this._limiter,s,l,o),i),expiration:n.options.expiration!=null?setTimeout(function(){return n.doExpire(s,l,o)},i+n.options.expiration):void 0,job:n}}_drainOne(t){return this._registerLock.schedule(()=>{var n,i,s,o,l;if(this.queued()===0)return this.Promise.resolve(null);l=this._queues.getFirst();var u=s=l.first();return o=u.options,n=u.args,t!=null&&o.weight>t?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${o.id}`,{args:n,options:o}),i=this._randomIndex(),this._store.__register__(i,o.weight,o.expiration).then(({success:c,wait:d,reservoir:h})=>{var p;return this.Events.trigger("debug",`Drained ${o.id}`,{success:c,args:n,options:o}),c?(l.shift(),p=this.empty(),p&&this.Events.trigger("empty"),h===0&&this.Events.trigger("depleted",p),this._run(i,s,d),this.Promise.resolve(o.weight)):this.Promise.resolve(null)}))})}_drainAll(t,n=0){return this._drainOne(t).then(i=>{var s;return i!=null?(s=t!=null?t-i:t,this._drainAll(s,n+i)):this.Promise.resolve(n)}).catch(i=>this.Events.trigger("error",i))}_dropAllQueued(t){return this._queues.shiftAll(function(n){return n.doDrop({message:t})})}stop(t={}){var n,i;return t=R.load(t,this.stopDefaults),i=a(s=>{var o;return o=a(()=>{var l;return l=this._states.counts,l[0]+l[1]+l[2]+l[3]===s},"finished"),new this.Promise((l,u)=>o()?l():this.on("done",()=>{if(o())return this.removeAllListeners("done"),l()}))},"waitForExecuting"),n=t.dropWaitingJobs?(this._run=function(s,o){return o.doDrop({message:t.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var s,o,l;o=this._scheduled;for(s in o)l=o[s],this.jobStatus(l.job.options.id)==="RUNNING"&&(clearTimeout(l.timeout),clearTimeout(l.expiration),l.job.doDrop({message:t.dropErrorMessage}));return this._dropAllQueued(t.dropErrorMessage),i(0)}))):this.schedule({priority:Te-1,weight:0},()=>i(1)),this._receive=function(s){return s._reject(new r.prototype.BottleneckError(t.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new r.prototype.BottleneckError("stop() has already been called")),n}_addToQueue(t){var n=this;return be(function*(){var i,s,o,l,u,c,d;i=t.args,l=t.options;try{var h=yield n._store.__submit__(n.queued(),l.weight);u=h.reachedHWM,s=h.blocked,d=h.strategy}catch(p){return o=p,n.Events.trigger("debug",`Could not queue ${l.id}`,{args:i,options:l,error:o}),t.doDrop({error:o}),!1}return s?(t.doDrop(),!0):u&&(c=d===r.prototype.strategy.LEAK?n._queues.shiftLastFrom(l.priority):d===r.prototype.strategy.OVERFLOW_PRIORITY?n._queues.shiftLastFrom(l.priority+1):d===r.prototype.strategy.OVERFLOW?t:void 0,c?.doDrop(),c==null||d===r.prototype.strategy.OVERFLOW)?(c==null&&t.doDrop(),u):(t.doQueue(u,s),n._queues.push(t),yield n._drainAll(),u)})()}_receive(t){return this._states.jobStatus(t.options.id)!=null?(t._reject(new r.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`)),!1):(t.doReceive(),this._submitLock.schedule(this._addToQueue,t))}submit(...t){var n,i,s,o,l,u,c;if(typeof t[0]=="function"){var d,h,p,f;l=t,d=l,h=ne(d),i=h[0],t=h.slice(1),p=hr.call(t,-1),f=cr(p,1),n=f[0],o=R.load({},this.jobDefaults)}else{var x,v,E,q;u=t,x=u,v=ne(x),o=v[0],i=v[1],t=v.slice(2),E=hr.call(t,-1),q=cr(E,1),n=q[0],o=R.load(o,this.jobDefaults)}return c=a((...A)=>new this.Promise(function(ln,un){return i(...A,function(...Ue){return(Ue[0]!=null?un:ln)(Ue)})}),"task"),s=new Ee(c,t,o,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),s.promise.then(function(A){return typeof n=="function"?n(...A):void 0}).catch(function(A){return Array.isArray(A)?typeof n=="function"?n(...A):void 0:typeof n=="function"?n(A):void 0}),this._receive(s)}schedule(...t){var n,i,s;if(typeof t[0]=="function"){var o=t,l=ne(o);s=l[0],t=l.slice(1),i={}}else{var u=t,c=ne(u);i=c[0],s=c[1],t=c.slice(2)}return n=new Ee(s,t,i,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(n),n.promise}wrap(t){var n,i;return n=this.schedule.bind(this),i=a(function(...o){return n(t.bind(this),...o)},"wrapped"),i.withOptions=function(s,...o){return n(s,t,...o)},i}updateSettings(t={}){var n=this;return be(function*(){return yield n._store.__updateSettings__(R.overwrite(t,n.storeDefaults)),R.overwrite(t,n.instanceDefaults,n),n})()}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(t=0){return this._store.__incrementReservoir__(t)}}return r.default=r,r.Events=xe,r.version=r.prototype.version=Qt().version,r.strategy=r.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},r.BottleneckError=r.prototype.BottleneckError=L(),r.Group=r.prototype.Group=ir(),r.RedisConnection=r.prototype.RedisConnection=Z(),r.IORedisConnection=r.prototype.IORedisConnection=ee(),r.Batcher=r.prototype.Batcher=ur(),r.prototype.jobDefaults={priority:_r,weight:1,expiration:null,id:"<no-id>"},r.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:r.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},r.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},r.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},r.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},r.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},r}.call(void 0);kr.exports=fr});var xr=y((ns,br)=>{"use strict";br.exports=ke()});var Tr=cn(xr(),1);var bn=64;function Rr(r,e){return new Pe(r,e)}a(Rr,"createLimiter");var Pe=class{static{a(this,"SlidingWindow")}rate;#e;#t;#n=[];#r=Number.NEGATIVE_INFINITY;#s=0;#o=0;#i=null;constructor(e,t){this.rate=e,this.#e=t,this.#t=new Tr.default({reservoir:e.limit,maxConcurrent:bn})}schedule(e,t,n=()=>!0){return t?.aborted?Promise.reject(Er()):new Promise((i,s)=>{let o=this.#a(()=>s(Er()),t),l=a(async()=>{if(await this.#l(t),!o.leave())return this.#c(0);if(!n())return s(xn()),this.#c(0);await e().then(i,s),this.#c(this.#h())},"run");this.#t.schedule(l).catch(s)})}pause(e){this.#r=Math.max(this.#r,this.#e.monotonic()+e),this.#d()}#a(e,t){let n=!0,i=a(()=>n?(n=!1,t?.removeEventListener("abort",s),this.#o-=1,this.#d(),!0):!1,"leave"),s=a(()=>{i()&&e()},"abandon");return t?.addEventListener("abort",s,{once:!0}),this.#o+=1,this.#d(),{leave:i}}async#l(e){for(let t=this.#u();t>0&&!e?.aborted;t=this.#u())await this.#e.sleep(Math.ceil(t),e).catch(()=>{})}#u(){return this.#r-this.#e.monotonic()}#h(){return this.rate.windowMs+Math.max(2,this.rate.windowMs/2e3)}#c(e){e===0?this.#t.incrementReservoir(1):this.#n.push(this.#e.monotonic()+e),this.#d()}#d(){let e=this.#e.monotonic(),t=this.#p(e),n=this.#s-t;for(this.#s=t;(this.#n[0]??Number.POSITIVE_INFINITY)<=e;)this.#n.shift(),n+=1;n!==0&&this.#t.incrementReservoir(n),this.#f(this.#o===0?Number.POSITIVE_INFINITY:this.#m(e),e)}#p(e){return e<this.#r?this.rate.limit:e<this.#r+this.rate.windowMs?Math.floor(this.rate.limit/2):0}#m(e){let t=[this.#r,this.#r+this.rate.windowMs].filter(n=>n>e);return Math.min(this.#n[0]??Number.POSITIVE_INFINITY,...t)}#f(e,t){if(this.#i?.until===e||(this.#i?.end.abort(),this.#i=null,e===Number.POSITIVE_INFINITY))return;let n={until:e,end:new AbortController};this.#i=n;let i=a(()=>{this.#i===n&&(this.#i=null),this.#d()},"wake");this.#e.sleep(Math.ceil(e-t),n.end.signal).then(i,()=>{})}};function xn(){return new w("no longer wanted when its turn came",{failure:"held-back"})}a(xn,"heldBack");function Er(){return new w("stopped before the request was sent",{failure:"aborted"})}a(Er,"stopped");import{setMaxListeners as Xn}from"node:events";function M(r){return r!=="read"}a(M,"changes");var En=new Set(["DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_UNTRUSTED"]);function Pr(r,e){let t=Ar(r);if(e)return j(i=>`the connection to ${i} broke${t&&` (${t})`}`);let n=/^Proxy response \((\d{3})\)/.exec(r instanceof Error?r.message:"")?.[1];return n===void 0?Tn(t):Rn(Number(n))}a(Pr,"networkTrouble");function Tn(r){let e=r&&` (${r})`;return En.has(r)?{...j(t=>`the certificate of ${t} is not trusted${e}`),remedy:"if a proxy of your own signs it, name its authority's certificate in NODE_EXTRA_CA_CERTS",hopeless:!0}:/CERT|ALTNAME/.test(r)?{...j(t=>`the certificate of ${t} is not valid${e}`),remedy:"check the host and this machine's clock",hopeless:!0}:r==="ENOTFOUND"||r==="EAI_AGAIN"?{...j(t=>`${t} has no address${e}`),remedy:"check the host and the network"}:j(t=>`no connection to ${t}${e}`)}a(Tn,"unreachable");function Rn(r){let e=j(t=>`the proxy answered ${r} for ${t}`);return r!==407?{...e,status:r,remedy:"check that the proxy lets keyward reach the host"}:{...e,status:r,remedy:"give the proxy's user and password in HTTPS_PROXY",hopeless:!0}}a(Rn,"proxyTrouble");function j(r){return{told:r,remedy:"check the host, the network, and the proxy if there is one (HTTPS_PROXY, NO_PROXY)",hopeless:!1,status:null}}a(j,"trouble");function Ar(r){if(!(r instanceof Error))return"";if("code"in r&&typeof r.code=="string")return r.code;let e=r instanceof AggregateError?r.errors[0]:r.cause;return Ar(e)}a(Ar,"codeOf");var b=class extends Error{static{a(this,"WireProblem")}};function g(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}a(g,"isRecord");function ie(r,e){let t=g(r)?r.result:void 0,[n,i,s]=g(t)?[t.items,"result.items",t]:[t,"result",g(r)?r:{}];if(!Array.isArray(n))throw new b(`its body is ${Or(r)}, not a list in result.items`);return{items:n.map((o,l)=>e(o,`${i}[${l}]`)),count:Ae(s.count),perPage:Ae(s.per_page)}}a(ie,"readPage");function Sr(r){return ie(Array.isArray(r)?{result:r}:r,Pn)}a(Sr,"readFolderPage");function se(r){let e=g(r)?r.result:void 0;if(!g(e))throw C("its body","a client in result",r);return Ce(e,"result")}a(se,"readClientAnswer");function Se(r){let e=se(r),t=g(r)&&g(r.result)?r.result:{},n=g(t.token)?t.token.value:null;return{client:e,token:typeof n=="string"&&n.trim()!==""?new Qe(n):null}}a(Se,"readIssued");function Ce(r,e){if(!g(r))throw C(e,"a client",r);return{id:G(r.id,`${e}.id`),name:W(r.name,`${e}.name`),role:Ir(r.api_privilege_group_id,`${e}.api_privilege_group_id`),folders:An(r,e),environment:In(r.environment_name,`${e}.environment_name`)||null,ip_allow_list:Je(Sn(r.ip_allow_list,`${e}.ip_allow_list`)),token_updated_at:Cn(r.token)}}a(Ce,"readClient");function Cr(r,e){if(!g(r))throw C(e,"a role",r);return{id:G(r.id,`${e}.id`),name:W(r.name,`${e}.name`)}}a(Cr,"readRole");function Pn(r,e){if(!g(r))throw C(e,"a folder",r);return{id:G(r.id,`${e}.id`),name:W(r.name,`${e}.name`),parent_id:Ir(r.parent_id,`${e}.parent_id`)}}a(Pn,"readFolder");function An(r,e){let[t,n]=[r.all_folders,r.folder_ids];if(t===!0)return"all";if(t!==!1&&!(t==null&&Array.isArray(n)))throw C(`${e}.all_folders`,"true or false",t);if(n==null)return[];if(!Array.isArray(n))throw C(`${e}.folder_ids`,"a list of ids",n);let i=n.map((s,o)=>G(s,`${e}.folder_ids[${o}]`));return[...new Set(i)].sort((s,o)=>s-o)}a(An,"readFolders");function Sn(r,e){return r==null?[]:(Array.isArray(r)?r:[r]).flatMap(n=>W(n,e).split(/[,\s]+/)).filter(n=>n!=="")}a(Sn,"readAddresses");function Cn(r){let e=g(r)?r.updated_at:null;return typeof e=="string"&&e!==""?e:null}a(Cn,"readTokenTime");function Ir(r,e){return r==null?null:G(r,e)}a(Ir,"readOptionalId");function G(r,e){let t=Ae(r);if(t===null)throw C(e,"an id",r);return t}a(G,"readId");function Ae(r){let e=typeof r=="string"&&/^\d{1,15}$/.test(r)?Number(r):r;return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:null}a(Ae,"integerOf");function In(r,e){return r==null?null:W(r,e)}a(In,"readOptionalText");function W(r,e){if(typeof r!="string")throw C(e,"text",r);return r}a(W,"readText");function C(r,e,t){return new b(`${r} is ${Or(t)}, not ${e}`)}a(C,"unexpected");function Or(r){if(r===void 0)return"missing";if(r===null)return"null";if(Array.isArray(r))return`a list of ${r.length}`;if(!g(r))return typeof r=="string"?"text":`a ${typeof r}`;let e=Object.keys(r).slice(0,8);return e.length===0?"an empty object":`an object with ${e.join(", ")}`}a(Or,"describe");var qr="[secret]",$r=300;function Nr(r){let e=[r,encodeURIComponent(r)].filter(t=>t!=="");return t=>{let n=t.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim(),i=e.reduce((s,o)=>s.replaceAll(o,qr),n);return qn(i.replace(On,qr))}}a(Nr,"createCleaner");var On=/\bwrk[a-z]*-[\w.-]+|\bBearer\s+[^\s"',;]{12,}|[\w-]{40,}/gi;function qn(r){return r.length>$r?`${r.slice(0,$r-1).trimEnd()}\u2026`:r}a(qn,"shorten");function Lr(r){let e=Ie(r);return e!==void 0?z(e):/<[a-z!]/i.test(r)?Nn(r):r}a(Lr,"serverWords");function Ie(r){try{return JSON.parse(r)}catch{return}}a(Ie,"parseJson");function z(r){return typeof r=="string"?r:Array.isArray(r)?r.map(z).filter(Boolean).join("; "):g(r)?[r.message,r.error,r.errors,r.detail].filter(n=>typeof n=="string"||typeof n=="object").map(n=>g(n)?$n(n):z(n)).find(Boolean)??"":""}a(z,"wordsOf");function $n(r){let e=z(r);return e!==""?e:Object.entries(r).map(([t,n])=>`${t} ${z(n)}`.trim()).join("; ")}a($n,"fieldWords");function Oe(r){return/<title[^>]*>([^<]*)<\/title>/i.exec(r)?.[1]?.trim()??""}a(Oe,"pageTitle");function Nn(r){let e=Oe(r);return e!==""?e:r.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi," ").replace(/<[^>]*>/g," ")}a(Nn,"htmlWords");var P=class extends w{static{a(this,"AttemptError")}retryAfterMs;hopeless;constructor(e,t){super(e,t),this.name="ApiError",this.retryAfterMs=t.retryAfterMs??null,this.hopeless=t.hopeless??!1}};function Mr(r,e,t){let n=t.sent&&M(e.kind);switch(t.reason){case"aborted":return new P(`could not ${e.doing}: stopped before ${r.host} answered`,{failure:n?"lost":"aborted"});case"timeout":return new P(`could not ${e.doing}: ${Ln(r,t.sent)}`,{failure:t.sent?"lost":"not-sent",remedy:"try again, or give it longer with --timeout"});case"too-large":return K(r,e,"its answer is larger than 32 MiB");case"network":return Mn(r,e,t)}}a(Mr,"brokenError");function Ln({host:r,timeoutMs:e},t){return`${r} ${t?"did not answer":"could not be connected to"} within ${e/1e3} s`}a(Ln,"silence");function Mn({host:r,clean:e},t,n){let i=Pr(n.cause,n.sent);return new P(`could not ${t.doing}: ${e(i.told(r))}`,{failure:n.sent?"lost":"not-sent",status:i.status,remedy:i.remedy,hopeless:i.hopeless,cause:n.cause})}a(Mn,"networkError");function K(r,e,t,n=200,i){return new P(`could not ${e.doing}: ${r.host} answered ${n}, but ${r.clean(t)}`,{failure:M(e.kind)?"lost":"shape",status:n,remedy:"check that the host is Workato's own, and that no proxy or login page answers in its place",cause:i})}a(K,"shapeError");function jr(r,e,t){let n=D(t,"location")??"",i=URL.canParse(n,r.host)?new URL(n,r.host).host:"",s=i===""?"an unnamed place":r.clean(i);return new P(`could not ${e.doing}: ${r.host} answered ${t.status}, a redirect to ${s}, which is not followed: the token would go along`,{failure:"shape",status:t.status,remedy:"set the host to the address of your data center itself, if that is where it leads"})}a(jr,"redirectError");function Dr(r,e,t,n){let i=r.clean(Lr(t.text)),s=i===""?"":`: ${i}`;return new P(`could not ${e.doing}: ${r.host} answered ${t.status}${s}`,{failure:t.status>=500&&M(e.kind)?"lost":"status",status:t.status,remedy:jn(r,e,t.status),retryAfterMs:n})}a(Dr,"statusError");function jn(r,e,t){return t===401?`check the API token: whole, not regenerated since, and of a client at ${r.host} (each data center has its own)`:t===403?e.lacking:t===404?e.kind==="read"?`check the host; if it is right, ${e.lacking}`:"plan again: it may be gone":t===407?"give the proxy's user and password in HTTPS_PROXY":t===429?"somebody else uses the same quota: try again later, or lower --rate-limit":t>=500?"try again later: the server is in trouble":""}a(jn,"statusRemedy");function D(r,e){let t=r.headers[e];return(Array.isArray(t)?t[0]:t)??null}a(D,"headerOf");var Dn=Object.prototype.toString,Fn=a(r=>Dn.call(r)==="[object Error]","isError"),Gn=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function qe(r){if(!(r&&Fn(r)&&r.name==="TypeError"&&typeof r.message=="string"))return!1;let{message:t,stack:n}=r;return t==="Load failed"||t.startsWith("Load failed (")&&t.endsWith(")")?n===void 0||"__sentry_captured__"in r:t.startsWith("error sending request for url")||t==="Failed to fetch"||t.startsWith("Failed to fetch (")&&t.endsWith(")")?!0:Gn.has(t)}a(qe,"isNetworkError");function Wn(r){if(typeof r=="number"){if(r<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(r))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(r!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}a(Wn,"validateRetries");function oe(r,e,{min:t=0,allowInfinity:n=!1}={}){if(e!==void 0){if(typeof e!="number"||Number.isNaN(e))throw new TypeError(`Expected \`${r}\` to be a number${n?" or Infinity":""}.`);if(!n&&!Number.isFinite(e))throw new TypeError(`Expected \`${r}\` to be a finite number.`);if(e<t)throw new TypeError(`Expected \`${r}\` to be \u2265 ${t}.`)}}a(oe,"validateNumberOption");var $e=class extends Error{static{a(this,"AbortError")}constructor(e){super(),e instanceof Error?(this.originalError=e,{message:e}=e):(this.originalError=new Error(e),this.originalError.stack=this.stack),this.name="AbortError",this.message=e}};function zn(r,e){let t=Math.max(1,r+1),n=e.randomize?Math.random()+1:1,i=Math.round(n*e.minTimeout*e.factor**(t-1));return i=Math.min(i,e.maxTimeout),i}a(zn,"calculateDelay");function Fr(r,e){return Number.isFinite(e)?e-(performance.now()-r):e}a(Fr,"calculateRemainingTime");async function Kn({error:r,attemptNumber:e,retriesConsumed:t,startTime:n,options:i}){let s=r instanceof Error?r:new TypeError(`Non-error was thrown: "${r}". You should only throw errors.`);if(s instanceof $e)throw s.originalError;let o=Number.isFinite(i.retries)?Math.max(0,i.retries-t):i.retries,l=i.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:e,retriesLeft:o,retriesConsumed:t});if(await i.onFailedAttempt(u),Fr(n,l)<=0)throw s;let c=await i.shouldConsumeRetry(u),d=Fr(n,l);if(d<=0||o<=0)throw s;if(s instanceof TypeError&&!qe(s)){if(c)throw s;return i.signal?.throwIfAborted(),!1}if(!await i.shouldRetry(u))throw s;if(!c)return i.signal?.throwIfAborted(),!1;let h=zn(t,i),p=Math.min(h,d);return i.signal?.throwIfAborted(),p>0&&await new Promise((f,x)=>{let v=a(()=>{clearTimeout(E),i.signal?.removeEventListener("abort",v),x(i.signal.reason)},"onAbort"),E=setTimeout(()=>{i.signal?.removeEventListener("abort",v),f()},p);i.unref&&E.unref?.(),i.signal?.addEventListener("abort",v,{once:!0})}),i.signal?.throwIfAborted(),!0}a(Kn,"onAttemptFailure");async function Ne(r,e={}){if(e={...e},Wn(e.retries),Object.hasOwn(e,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");e.retries??=10,e.factor??=2,e.minTimeout??=1e3,e.maxTimeout??=Number.POSITIVE_INFINITY,e.maxRetryTime??=Number.POSITIVE_INFINITY,e.randomize??=!1,e.onFailedAttempt??=()=>{},e.shouldRetry??=()=>!0,e.shouldConsumeRetry??=()=>!0,oe("factor",e.factor,{min:0,allowInfinity:!1}),oe("minTimeout",e.minTimeout,{min:0,allowInfinity:!1}),oe("maxTimeout",e.maxTimeout,{min:0,allowInfinity:!0}),oe("maxRetryTime",e.maxRetryTime,{min:0,allowInfinity:!0}),e.factor>0||(e.factor=1),e.signal?.throwIfAborted();let t=0,n=0,i=performance.now();for(;!Number.isFinite(e.retries)||n<=e.retries;){t++;try{e.signal?.throwIfAborted();let s=await r(t);return e.signal?.throwIfAborted(),s}catch(s){await Kn({error:s,attemptNumber:t,retriesConsumed:n,startTime:i,options:e})&&n++}}throw new Error("Retry attempts exhausted without throwing an error.")}a(Ne,"pRetry");var Bn=12e4,Gr=6e5;function Le(r,e,t){return Math.min(Bn,e*2**(r-1))*(.5+t()/2)}a(Le,"growingWait");function Wr(r,e){let t=D(r,"retry-after")?.trim()??"";if(/^\d+(\.\d+)?$/.test(t))return Math.min(Gr,Number(t)*1e3);let n=Date.parse(t);if(Number.isNaN(n))return null;let i=Date.parse(D(r,"date")??""),s=n-(Number.isNaN(i)?e.now():i);return Math.min(Gr,Math.max(0,s))}a(Wr,"retryAfter");var zr=5,Kr=10,Vn=500;function Br({kind:r,mayGo:e},t,n){let i=new Me(r,t),s=a(l=>t.limiter.schedule(()=>n(l),t.signal,l===1?e:void 0),"limited"),o={retries:zr+Kr,minTimeout:0};return Ne(s,{...o,shouldRetry:a(({error:l})=>i.goesOn(l),"shouldRetry")}).catch(l=>{throw i.conclude(l)})}a(Br,"withRetry");var Me=class{static{a(this,"Trail")}#e;#t;#n=0;#r=0;#s=0;#o=!1;constructor(e,t){this.#e=e,this.#t=t}async goesOn(e){return e instanceof P?(e.failure==="lost"&&M(this.#e)&&(this.#o=!0),e.status===429&&e.failure==="status"?this.#i(e):(this.#n+=1,this.#n>=zr||!Un(this.#e,e)?!1:this.#l(this.#a(e)))):!1}conclude(e){if(!(e instanceof w)||e.failure==="lost")return e;let{message:t,status:n,remedy:i}=e;if(this.#o){let l=`${t} (an earlier attempt may have taken effect)`;return new w(l,{failure:"lost",status:n,remedy:i,cause:e})}let s=e.failure==="not-sent"||n===429;return this.#t.signal?.aborted===!0&&s?new w(t,{failure:"aborted",status:n,remedy:i,cause:e}):e}#i(e){this.#r+=1;let{limiter:t,jitter:n,signal:i}=this.#t,s=e.retryAfterMs??0,o=Le(this.#r,t.rate.windowMs/30,n);return t.pause(s>0?s:o),this.#r<Kr&&!i?.aborted}#a(e){if(e.failure==="not-sent"&&++this.#s===1)return 0;let t=Le(this.#n-Math.min(1,this.#s)||1,Vn,this.#t.jitter);return Math.max(t,e.retryAfterMs??0)}async#l(e){let{clock:t,signal:n}=this.#t;return n?.aborted?!1:e===0?!0:t.sleep(e,n).then(()=>!0,()=>!1)}};function Un(r,e){if(e.hopeless)return!1;if(e.failure==="not-sent")return!0;let t=e.status??0;return t>=500?Yn(r,t):e.failure==="lost"&&r!=="create"}a(Un,"mayBeSentAgain");function Yn(r,e){let t=e===502||e===503||e===504;switch(r){case"read":return t||e===500;case"update":case"delete":return t;case"regenerate":return!0;case"create":return!1}}a(Yn,"statusMayPass");var ae=class{static{a(this,"Caller")}#e;#t={total:0,retried:0,rate_limited:0};constructor(e){this.#e=e}get requests(){return this.#t}call(e){let t=e.body===void 0?null:JSON.stringify(e.body);return Br(e,this.#e.retry,async n=>{this.#n("total"),n>1&&this.#n("retried");let i=await this.#r(e,t);return i.status===429&&this.#n("rate_limited"),this.#s(e,i)})}#n(e){this.#t={...this.#t,[e]:this.#t[e]+1}}async#r(e,t){let{transport:n,speaker:i,retry:s,onRequest:o,giveUp:l}=this.#e,u=s.clock.monotonic(),c=a(d=>{let h=Math.round(s.clock.monotonic()-u);o({method:e.method,path:e.path,status:d,ms:h})},"tell");try{let d=await n.send({method:e.method,path:e.path,body:t},l);return c(d.status),d}catch(d){throw c(null),d instanceof Ze?Mr(i,e,d):d}}#s(e,t){let{speaker:n,retry:i}=this.#e,{status:s}=t;if(s===404&&e.gone!==void 0)return e.gone();if(s>=300&&s<400)throw jr(n,e,t);if(s<200||s>299)throw Dr(n,e,t,Hn(t,i.clock));try{return e.read(Qn(t))}catch(o){throw o instanceof b?K(n,e,o.message,s,o):o}}};function Hn(r,e){return r.status===429||r.status===503?Wr(r,e):null}a(Hn,"waitTold");function Qn(r){if(r.text.trim()==="")return;let e=Ie(r.text);if(e!==void 0)return e;let t=Oe(r.text),n=t===""?"":` titled "${t}"`,i=D(r,"content-type")??"of no named type";throw new b(`its body${n} is not JSON (${i})`)}a(Qn,"bodyOf");var I=100,Vr=1e4;async function Ur(r,e={size:I,repeats:"error"}){let t=new je(e);t.add([await r(1)]);for(let n=1;t.expects();n=Math.min(n*2,64))t.add(await Promise.all(t.next(n).map(r)));return t.listing()}a(Ur,"readPages");var je=class{static{a(this,"PageReading")}#e=new Map;#t=new Set;#n=new Set;#r=0;#s=0;#o;#i;#a=0;#l=0;#u=!1;constructor({size:e,repeats:t}){this.#i=e,this.#o=t}expects(){return!this.#u}next(e){let t=this.#r+1,n=Math.floor(this.#l/this.#i)+1,i=Math.max(1,Math.min(e,n-t+1));return Array.from({length:i},(s,o)=>t+o)}add(e){for(let t of e)this.#h(t);if(this.#r>Vr)throw new b(`it goes on after ${Vr} pages`)}#h(e){this.#r+=1,this.#r===1&&this.#c(e);let t=this.#e.size;for(let o of e.items)this.#e.set(o.id,o);this.#s+=e.items.length,e.count!==null&&this.#n.add(e.count),e.count!==null&&e.count>e.items.length&&this.#t.add(e.count);let n=e.items.length>=this.#i,i=this.#e.size>t;if(n&&!i&&this.#o==="error")throw new b(`page ${this.#r} repeats pages before it`);let s=Math.max(0,...this.#t)>this.#s;this.#u=e.items.length===0||!i||!(n||s)}#c({items:e,count:t,perPage:n}){if(this.#a=e.length,e.length===0&&(t??0)>0)throw new b(`its count says ${t} and its list is empty`);n!==null&&n>0&&n<I&&(this.#i=Math.max(n,e.length)),t!==null&&t>e.length&&e.length>=this.#i&&(this.#l=t)}listing(){let e=[...this.#e.values()],t=this.#s===e.length,n=[...this.#t].every(i=>i===e.length);return{items:e,stable:t&&n&&(this.#r===1||this.#n.has(e.length)),pageSize:this.#r>1?Math.min(this.#a,this.#i):this.#i}}};var O=a(r=>`let the token's own client role ${r}`,"allow"),le=class{static{a(this,"Calls")}#e;constructor(e){this.#e=e}listClients(e){return{kind:"read",method:"GET",path:`${this.#e.clients}?page=${e}&per_page=${I}`,doing:"list the clients",lacking:O("list API clients"),read:a(t=>ie(t,Ce),"read")}}listRoles(e){return{kind:"read",method:"GET",path:`${this.#e.roles}?page=${e}&per_page=${I}`,doing:"list the client roles",lacking:`write roles as numeric ids in the manifests, or ${O("list API client roles")}`,read:a(t=>ie(t,Cr),"read")}}listFolders(e,t){let n=e===null?"":`parent_id=${e}&`;return{kind:"read",method:"GET",path:`${this.#e.folders}?${n}page=${t}&per_page=${I}`,doing:e===null?"list the home folder's folders":`list the folders of folder ${e}`,lacking:`write folder ids instead of paths in the manifests, or ${O("list folders")}`,read:Sr}}readClient(e){return{kind:"read",method:"GET",path:`${this.#e.clients}/${e}`,doing:`read client ${e}`,lacking:O("read API clients"),read:se,gone:a(()=>null,"gone")}}createClient(e){return{kind:"create",method:"POST",path:this.#e.clients,body:e,doing:"create the client",lacking:O("create API clients"),read:Se}}updateClient(e,t,n){return{mayGo:n,kind:"update",method:"PUT",path:`${this.#e.clients}/${e}`,body:t,doing:`update client ${e}`,lacking:O("update API clients"),read:se}}deleteClient(e,t){return{mayGo:t,kind:"delete",method:"DELETE",path:`${this.#e.clients}/${e}`,doing:`delete client ${e}`,lacking:O("delete API clients"),read:a(()=>{},"read"),gone:a(()=>{},"gone")}}regenerateToken(e,t){return{mayGo:t,kind:"regenerate",method:"POST",path:`${this.#e.clients}/${e}/regenerate`,doing:`issue a new token for client ${e}`,lacking:O("regenerate the tokens of API clients"),read:Se}}};var Yr={clients:"/api/developer_api_clients",roles:"/api/developer_api_client_roles",folders:"/api/folders"};function Hr(r){return new De(r)}a(Hr,"openApi");var De=class{static{a(this,"WorkatoApi")}#e;#t=new le(Yr);#n;#r;#s=new Map;#o=I;close;constructor(e){let{host:t,timeoutMs:n,limiter:i,clock:s,jitter:o=a(()=>.5,"jitter"),onRequest:l=a(()=>{},"onRequest")}=e,{stop:u,signal:c}=e,d=[u,c].filter(v=>v!==void 0),h=d.length>0?AbortSignal.any(d):void 0,f=et({...e,headers:a(()=>({authorization:`Bearer ${e.token.reveal()}`}),"headers")});for(let v of[h,c])v!==void 0&&Xn(0,v);this.#n=s,this.#r={host:t,timeoutMs:n,clean:Nr(e.token.reveal())};let x={limiter:i,clock:s,jitter:o,signal:h};this.#e=new ae({transport:f,speaker:this.#r,retry:x,onRequest:l,giveUp:c}),this.close=()=>f.close()}get requests(){return this.#e.requests}async readClients(){let{items:e,stable:t}=await this.#i(i=>this.#t.listClients(i));return{clients:[...e].sort((i,s)=>i.id-s.id),stable:t,readAt:this.#n.monotonic()}}async readRoles(){return(await this.#i(e=>this.#t.listRoles(e))).items}readFolders(e){let t=this.#s.get(e);if(t!==void 0)return t;let n={size:this.#o,repeats:"end"},s=this.#i(o=>this.#t.listFolders(e,o),n).then(({items:o})=>o);return this.#s.set(e,s),s.catch(()=>this.#s.delete(e)),s}readClient(e){return this.#e.call(this.#t.readClient(e))}async createClient(e){return this.#a(await this.#e.call(this.#t.createClient(e)),"created")}updateClient(e,t,n){return this.#e.call(this.#t.updateClient(e,t,n))}deleteClient(e,t){return this.#e.call(this.#t.deleteClient(e,t))}async regenerateToken(e,t){return this.#a(await this.#e.call(this.#t.regenerateToken(e,t)),"given a new token")}async#i(e,t){try{let n=await Ur(i=>this.#e.call(e(i)),t);return this.#o=Math.min(this.#o,Math.max(1,n.pageSize)),n}catch(n){throw n instanceof b?K(this.#r,e(1),n.message,200,n):n}}#a({client:e,token:t},n){if(t!==null)return{client:e,token:t};throw new w(`client ${e.id} was ${n}, but the answer of ${this.#r.host} did not show it`,{failure:"shape",remedy:"apply again: a new token is issued for it and delivered"})}};function vo(r,e,t){let n=new Map,i=new Map;return(s,o)=>{let l=i.get(s);if(l!==void 0&&o===void 0)return l;let u=Y(s),c=`${u} ${s.tokenVariable}`,d=n.get(c)??Rr(s.rate,e.clock);n.set(c,d);let h=Hr({host:u,token:o??Xe(s,e.env),limiter:d,clock:e.clock,timeoutMs:r.timeoutMs,userAgent:Fe,proxy:Ge(e.env),jitter:e.random,stop:e.stop,...t.verbose?{onRequest:a(p=>e.err(Jn(p)),"onRequest")}:{}});return o===void 0&&i.set(s,h),h}}a(vo,"connector");function Jn({method:r,path:e,status:t,ms:n}){return`${r} ${e} ${t??"no answer"} in ${n} ms
`}a(Jn,"requestLine");var Fe=`keyward/${V}`;function Ge(r){let e=a((...t)=>t.map(i=>r[i]?.trim()).find(i=>i!==void 0&&i!=="")??null,"first");return{httpProxy:e("http_proxy","HTTP_PROXY"),httpsProxy:e("https_proxy","HTTPS_PROXY"),noProxy:e("no_proxy","NO_PROXY")}}a(Ge,"proxyOf");import ui from"node:path";import{lstat as ii,readFile as si}from"node:fs/promises";import ze from"node:path";import{randomBytes as Zn}from"node:crypto";import{mkdir as ei,open as Qr,rename as ti,rm as We}from"node:fs/promises";import ue from"node:path";async function ce(r){await ei(r,{recursive:!0,mode:448})}a(ce,"makeFolder");async function de(r,e){let t=ue.dirname(r),n=ue.join(t,tn());try{await Zr(n,e),await ti(n,r)}catch(i){throw await We(n,{force:!0}).catch(()=>{}),i}await en(t)}a(de,"writeAtomic");async function Xr(r){await We(r,{force:!0}),await en(ue.dirname(r))}a(Xr,"removeFile");async function Jr(r){let e=ue.join(r,tn());try{await Zr(e,`keyward tries whether it can write here
`)}finally{await We(e,{force:!0})}}a(Jr,"tryFolder");async function Zr(r,e){let t=await Qr(r,"wx",384);try{await t.writeFile(e),await t.sync()}finally{await t.close()}}a(Zr,"writeSynced");async function en(r){let e=await Qr(r,"r").catch(()=>null);e!==null&&(await e.sync().catch(()=>{}),await e.close())}a(en,"syncFolder");function tn(){return`.keyward-${Zn(8).toString("hex")}`}a(tn,"temporaryName");import{readdir as ri}from"node:fs/promises";import rn from"node:path";var he=class{static{a(this,"Listings")}#e=new Map;async mayHold(e){let t=rn.dirname(e),n=this.#e.get(t)??ni(t);return this.#e.set(t,n),(await n)?.has(nn(rn.basename(e)))??!0}};async function ni(r){try{return new Set((await ri(r)).map(nn))}catch(e){return e instanceof Error&&"code"in e&&e.code==="ENOENT"?new Set:null}}a(ni,"list");function nn(r){return r.normalize("NFC").toUpperCase().toLowerCase()}a(nn,"folded");var F=".keyward.json",B=class{static{a(this,"FileSink")}name;#e;constructor(e,t){this.name=e,this.#e=t}place(e){return ot(this.#e,e)}async probe(e){for(let t of new Set(e.map(n=>ze.dirname(n))))await this.#r(t,"write to",async()=>{await ce(t),await Jr(t)});for(let t of e)await this.#n(t)}read(e){return this.#t(e)}async readAll(e){let t=new he;return nt(e,async n=>{let i=[n,n+F];return(await Promise.all(i.map(o=>t.mayHold(o)))).includes(!0)?this.#t(n):{kind:"absent"}})}async#t(e){try{let[t,n]=await Promise.all([Ke(e),ai(e+F)]);if(n===null)return{kind:t==="missing"?"absent":"foreign"};let i=st(n);return i===null||t==="other"?{kind:"foreign"}:t==="missing"&&i.state==="held"?{kind:"absent"}:{kind:"marked",marker:i}}catch(t){return{kind:"unknown",reason:sn(t)}}}async mark(e,t){await this.#r(e,"mark",async()=>{await ce(ze.dirname(e)),t===null?await Xr(e+F):await de(e+F,me(t))})}async deliver(e,t,n){let i=await this.#t(e);i.kind==="marked"&&oi(i.marker,n)||await this.#r(e,"deliver to",async()=>{await ce(ze.dirname(e)),await de(e,t.reveal()),await de(e+F,me(n))})}async#n(e){let[t,n]=await this.#r(e,"look at",()=>Promise.all([Ke(e),Ke(e+F)]));if(!(t!=="other"&&n!=="other"))throw new N(`${e} of the sink ${this.name} is not a plain file`,"move away what is there: a token is never written through a link")}async#r(e,t,n){try{return await n()}catch(i){throw i instanceof N?i:new N(`could not ${t} ${e} (sink ${this.name}): ${sn(i)}`,li(i),{cause:i})}}};function oi(r,{id:e,updated_at:t}){return r.state!=="held"||r.id!==e||r.updated_at===null||t===null?!1:Date.parse(r.updated_at)>Date.parse(t)}a(oi,"isLater");async function Ke(r){try{return(await ii(r)).isFile()?"file":"other"}catch(e){if(Be(e)==="ENOENT")return"missing";throw e}}a(Ke,"kindOf");async function ai(r){try{return await si(r,"utf8")}catch(e){if(Be(e)==="ENOENT")return null;throw e}}a(ai,"readText");function li(r){switch(Be(r)){case"ENOSPC":case"EDQUOT":return"free some space there, or give the sink a path on another disk";case"EACCES":case"EPERM":case"EROFS":return"let the user who runs keyward write there, or give the sink another path";case"ENOTDIR":case"EEXIST":return"a file stands where a folder is needed: move it away, or give the sink another path";default:return"mend the folder, or give the sink another path"}}a(li,"remedy");function Be(r){return r instanceof Error&&"code"in r&&typeof r.code=="string"?r.code:""}a(Be,"codeOf");function sn(r){return r instanceof Error?r.message:String(r)}a(sn,"words");async function on(r,e){let t=r.map(async n=>[n.name,await ci(n,e)]);return new Map(await Promise.all(t))}a(on,"openSinks");function an(r,e){return new B(r,ui.join(e,"{workspace}","{environment}","{name}"))}a(an,"tokensToSink");async function ci(r,e){switch(r.type){case"file":return new B(r.name,r.path);case"vault-kv2":return(await import("./vault-sink-UEKOKJPR.js")).openVaultSink(r,e)}}a(ci,"openSink");async function ea(r,e,t,n,i){let s=await pi(r,e,t,n,i),{timeoutMs:o}=e;try{let l=await di(it(s,t.make),i.stop),u=t.takePlace===!0?{...l,places:hi(l.places)}:l;return{workspace:r,plan:l.plan,run:s,planned:u,timeoutMs:o}}catch(l){if(i.stop.aborted||!(l instanceof Ye))throw l;let u=rt(s.workspace,s.options,"error",[yi(l)]);return{workspace:r,plan:u,run:s,planned:null,timeoutMs:o}}}a(ea,"attempt");function ta(r,e){return{format:tt,keyward:V,created_at:new Date(e.clock.now()).toISOString(),problems:[],plans:r}}a(ta,"planDocument");function ra(r){return r.some(({status:e})=>e==="error")?pe.error:r.some(({status:e})=>e==="refused")?pe.refused:null}a(ra,"refusalCode");function di(r,e){let t=new Promise((n,i)=>{e.aborted&&i(e.reason),e.addEventListener("abort",()=>i(e.reason),{once:!0})});return t.catch(()=>{}),Promise.race([r,t])}a(di,"unlessStopped");function hi(r){let e=a(t=>t.reading.kind==="foreign"?{...t,reading:{kind:"absent"}}:t,"empty");return new Map([...r].map(([t,n])=>[t,n.map(e)]))}a(hi,"taken");async function pi({options:r,declared:e},t,n,i,s){let o=n.prune||r.prune;return{workspace:{name:r.name,host:Y(r),customer:null},ownership:r,declared:t.tokensTo===null?e:e.map(fi(Ve)),sinks:await mi(t,s),sinkScopes:new Map(t.sinks.flatMap(({name:l,for:u})=>u===null?[]:[[l,u]])),prune:o,limits:t.limits,options:_i(o,t),rate:r.rate,api:i,clock:s.clock}}a(pi,"planRun");var Ve="--tokens-to";async function mi(r,e){let t={env:e.env,clock:e.clock,timeoutMs:r.timeoutMs,userAgent:Fe,proxy:Ge(e.env)},n=new Map(await on(r.sinks,t));return r.tokensTo!==null&&n.set(Ve,an(Ve,r.tokensTo)),n}a(mi,"sinksOf");function fi(r){return e=>{let t=e.token.deliver_to;if(t==="none")return e;let n=t===null||t==="discard"?[]:t;return{...e,token:{...e.token,deliver_to:[...n,r]}}}}a(fi,"alsoTo");function _i(r,e){return{prune:r,...e.limitFlags}}a(_i,"planOptions");function yi(r){return{rule:r instanceof w?"api":r instanceof N?"sink":"error",message:r.message,numbers:{},way:r.remedy,source:null}}a(yi,"problemOf");function oa({name:r,host:e,customer:t},n){return[...[n.bold(U(r)),U(e)],...t===null?[]:[`customer ${U(t)}`]].join(" \xB7 ")}a(oa,"workspaceLine");function aa({name:r,host:e,customer:t}){return[r,e,...t===null?[]:[`customer ${t}`]].map(He).join(" \xB7 ")}a(aa,"workspaceMarkdown");export{vo as a,ea as b,ta as c,ra as d,di as e,oa as f,aa as g};
