import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as Ze,b as et}from"./chunk-TSJ6CNMS.js";import{a as ot}from"./chunk-H5REXJQR.js";import{a as fe,b as at}from"./chunk-NKRBCAUP.js";import{I as me,J as it,M as st,d as tt}from"./chunk-QIYVW3HZ.js";import{a as rt}from"./chunk-VIRWFQXH.js";import{a as nt}from"./chunk-4TYZRMZU.js";import{a as V}from"./chunk-4FW4RYK3.js";import{g as Je,k as U}from"./chunk-IYBTQD54.js";import{b as He,w as Qe}from"./chunk-KZR5XC35.js";import{a as Xe}from"./chunk-VDZGGRIX.js";import{a as pe}from"./chunk-ACAL2FXY.js";import{a as Ye,e as L,g as w}from"./chunk-7VXQ6HNA.js";import{a,c as y,e as pn}from"./chunk-73LVGIZC.js";var S=y(_e=>{"use strict";_e.load=function(n,e,t={}){var r,i,s;for(r in e)s=e[r],t[r]=(i=n[r])!=null?i:s;return t};_e.overwrite=function(n,e,t={}){var r,i;for(r in n)i=n[r],e[r]!==void 0&&(t[r]=i);return t}});var ye=y((Ti,ut)=>{"use strict";var lt;lt=class{static{a(this,"DLList")}constructor(e,t){this.incr=e,this.decr=t,this._first=null,this._last=null,this.length=0}push(e){var t;this.length++,typeof this.incr=="function"&&this.incr(),t={value:e,prev:this._last,next:null},this._last!=null?(this._last.next=t,this._last=t):this._first=this._last=t}shift(){var e;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),e=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,e}first(){if(this._first!=null)return this._first.value}getArray(){var e,t,r;for(e=this._first,r=[];e!=null;)r.push((t=e,e=e.next,t.value));return r}forEachShift(e){var t;for(t=this.shift();t!=null;)e(t),t=this.shift()}debug(){var e,t,r,i,s;for(e=this._first,s=[];e!=null;)s.push((t=e,e=e.next,{value:t.value,prev:(r=t.prev)!=null?r.value:void 0,next:(i=t.next)!=null?i.value:void 0}));return s}};ut.exports=lt});var $=y((Pi,pt)=>{"use strict";function ct(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(ct,"asyncGeneratorStep");function dt(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){ct(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){ct(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(dt,"_asyncToGenerator");var ht;ht=class{static{a(this,"Events")}constructor(e){if(this.instance=e,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(t,r)=>this._addListener(t,"many",r),this.instance.once=(t,r)=>this._addListener(t,"once",r),this.instance.removeAllListeners=(t=null)=>t!=null?delete this._events[t]:this._events={}}_addListener(e,t,r){var i;return(i=this._events)[e]==null&&(i[e]=[]),this._events[e].push({cb:r,status:t}),this.instance}listenerCount(e){return this._events[e]!=null?this._events[e].length:0}trigger(e,...t){var r=this;return dt(function*(){var i,s;try{return e!=="debug"&&r.trigger("debug",`Event triggered: ${e}`,t),r._events[e]==null?void 0:(r._events[e]=r._events[e].filter(function(o){return o.status!=="none"}),s=r._events[e].map((function(){var o=dt(function*(l){var u,c;if(l.status!=="none"){l.status==="once"&&(l.status="none");try{return c=typeof l.cb=="function"?l.cb(...t):void 0,typeof c?.then=="function"?yield c:c}catch(d){return u=d,r.trigger("error",u),null}}});return function(l){return o.apply(this,arguments)}})()),(yield Promise.all(s)).find(function(o){return o!=null}))}catch(o){return i=o,r.trigger("error",i),null}})()}};pt.exports=ht});var gt=y((Oi,yt)=>{"use strict";var mt,ft,_t;mt=ye();ft=$();_t=class{static{a(this,"Queues")}constructor(e){var t;this.Events=new ft(this),this._length=0,this._lists=function(){var r,i,s;for(s=[],t=r=1,i=e;1<=i?r<=i:r>=i;t=1<=i?++r:--r)s.push(new mt(()=>this.incr(),()=>this.decr()));return s}.call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(e){return this._lists[e.options.priority].push(e)}queued(e){return e!=null?this._lists[e].length:this._length}shiftAll(e){return this._lists.forEach(function(t){return t.forEachShift(e)})}getFirst(e=this._lists){var t,r,i;for(t=0,r=e.length;t<r;t++)if(i=e[t],i.length>0)return i;return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}};yt.exports=_t});var M=y((qi,wt)=>{"use strict";var vt;vt=class extends Error{static{a(this,"BottleneckError")}};wt.exports=vt});var Pt=y((Li,Rt)=>{"use strict";function kt(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(kt,"asyncGeneratorStep");function bt(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){kt(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){kt(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(bt,"_asyncToGenerator");var Y,xt,Tt,ge,Et;ge=10;xt=5;Et=S();Y=M();Tt=class{static{a(this,"Job")}constructor(e,t,r,i,s,o,l,u){this.task=e,this.args=t,this.rejectOnDrop=s,this.Events=o,this._states=l,this.Promise=u,this.options=Et.load(r,i),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===i.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((c,d)=>{this._resolve=c,this._reject=d}),this.retryCount=0}_sanitizePriority(e){var t;return t=~~e!==e?xt:e,t<0?0:t>ge-1?ge-1:t}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(e??new Y(t)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(e){var t;if(t=this._states.jobStatus(this.options.id),!(t===e||e==="DONE"&&t===null))throw new Y(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,t){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}doExecute(e,t,r,i){var s=this;return bt(function*(){var o,l,u;s.retryCount===0?(s._assertStatus("RUNNING"),s._states.next(s.options.id)):s._assertStatus("EXECUTING"),l={args:s.args,options:s.options,retryCount:s.retryCount},s.Events.trigger("executing",l);try{if(u=yield e!=null?e.schedule(s.options,s.task,...s.args):s.task(...s.args),t())return s.doDone(l),yield i(s.options,l),s._assertStatus("DONE"),s._resolve(u)}catch(c){return o=c,s._onFailure(o,l,t,r,i)}})()}doExpire(e,t,r){var i,s;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),s={args:this.args,options:this.options,retryCount:this.retryCount},i=new Y(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(i,s,e,t,r)}_onFailure(e,t,r,i,s){var o=this;return bt(function*(){var l,u;if(r())return l=yield o.Events.trigger("failed",e,t),l!=null?(u=~~l,o.Events.trigger("retry",`Retrying ${o.options.id} after ${u} ms`,t),o.retryCount++,i(u)):(o.doDone(t),yield s(o.options,t),o._assertStatus("DONE"),o._reject(e))})()}doDone(e){return this._assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",e)}};Rt.exports=Tt});var It=y((Gi,Ct)=>{"use strict";function At(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(At,"asyncGeneratorStep");function k(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){At(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){At(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(k,"_asyncToGenerator");var St,Ot,ve;ve=S();St=M();Ot=class{static{a(this,"LocalDatastore")}constructor(e,t,r){this.instance=e,this.storeOptions=t,this.clientId=this.instance._randomIndex(),ve.load(r,r,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var e;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(e=this.heartbeat=setInterval(()=>{var t,r,i,s,o;if(s=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=s,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){var l=this.storeOptions;if(t=l.reservoirIncreaseAmount,i=l.reservoirIncreaseMaximum,o=l.reservoir,this._lastReservoirIncrease=s,r=i!=null?Math.min(t,i-o):t,r>0)return this.storeOptions.reservoir+=r,this.instance._drainAll(this.computeCapacity())}},this.heartbeatInterval)).unref=="function"?e.unref():void 0:clearInterval(this.heartbeat)}__publish__(e){var t=this;return k(function*(){return yield t.yieldLoop(),t.instance.Events.trigger("message",e.toString())})()}__disconnect__(e){var t=this;return k(function*(){return yield t.yieldLoop(),clearInterval(t.heartbeat),t.Promise.resolve()})()}yieldLoop(e=0){return new this.Promise(function(t,r){return setTimeout(t,e)})}computePenalty(){var e;return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}__updateSettings__(e){var t=this;return k(function*(){return yield t.yieldLoop(),ve.overwrite(e,e,t.storeOptions),t._startHeartbeat(),t.instance._drainAll(t.computeCapacity()),!0})()}__running__(){var e=this;return k(function*(){return yield e.yieldLoop(),e._running})()}__queued__(){var e=this;return k(function*(){return yield e.yieldLoop(),e.instance.queued()})()}__done__(){var e=this;return k(function*(){return yield e.yieldLoop(),e._done})()}__groupCheck__(e){var t=this;return k(function*(){return yield t.yieldLoop(),t._nextRequest+t.timeout<e})()}computeCapacity(){var e,t,r=this.storeOptions;return e=r.maxConcurrent,t=r.reservoir,e!=null&&t!=null?Math.min(e-this._running,t):e!=null?e-this._running:t??null}conditionsCheck(e){var t;return t=this.computeCapacity(),t==null||e<=t}__incrementReservoir__(e){var t=this;return k(function*(){var r;return yield t.yieldLoop(),r=t.storeOptions.reservoir+=e,t.instance._drainAll(t.computeCapacity()),r})()}__currentReservoir__(){var e=this;return k(function*(){return yield e.yieldLoop(),e.storeOptions.reservoir})()}isBlocked(e){return this._unblockTime>=e}check(e,t){return this.conditionsCheck(e)&&this._nextRequest-t<=0}__check__(e){var t=this;return k(function*(){var r;return yield t.yieldLoop(),r=Date.now(),t.check(e,r)})()}__register__(e,t,r){var i=this;return k(function*(){var s,o;return yield i.yieldLoop(),s=Date.now(),i.conditionsCheck(t)?(i._running+=t,i.storeOptions.reservoir!=null&&(i.storeOptions.reservoir-=t),o=Math.max(i._nextRequest-s,0),i._nextRequest=s+o+i.storeOptions.minTime,{success:!0,wait:o,reservoir:i.storeOptions.reservoir}):{success:!1}})()}strategyIsBlock(){return this.storeOptions.strategy===3}__submit__(e,t){var r=this;return k(function*(){var i,s,o;if(yield r.yieldLoop(),r.storeOptions.maxConcurrent!=null&&t>r.storeOptions.maxConcurrent)throw new St(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${r.storeOptions.maxConcurrent}`);return s=Date.now(),o=r.storeOptions.highWater!=null&&e===r.storeOptions.highWater&&!r.check(t,s),i=r.strategyIsBlock()&&(o||r.isBlocked(s)),i&&(r._unblockTime=s+r.computePenalty(),r._nextRequest=r._unblockTime+r.storeOptions.minTime,r.instance._dropAllQueued()),{reachedHWM:o,blocked:i,strategy:r.storeOptions.strategy}})()}__free__(e,t){var r=this;return k(function*(){return yield r.yieldLoop(),r._running-=t,r._done+=t,r.instance._drainAll(r.computeCapacity()),{running:r._running}})()}};Ct.exports=Ot});var qt=y((Fi,mn)=>{mn.exports={"blacklist_client.lua":`local blacklist = ARGV[num_static_argv + 1]

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
`}});var X=y(_=>{"use strict";var H,m,Q;m=qt();H={refs:m["refs.lua"],validate_keys:m["validate_keys.lua"],validate_client:m["validate_client.lua"],refresh_expiration:m["refresh_expiration.lua"],process_tick:m["process_tick.lua"],conditions_check:m["conditions_check.lua"],get_time:m["get_time.lua"]};_.allKeys=function(n){return[`b_${n}_settings`,`b_${n}_job_weights`,`b_${n}_job_expirations`,`b_${n}_job_clients`,`b_${n}_client_running`,`b_${n}_client_num_queued`,`b_${n}_client_last_registered`,`b_${n}_client_last_seen`]};Q={init:{keys:_.allKeys,headers:["process_tick"],refresh_expiration:!0,code:m["init.lua"]},group_check:{keys:_.allKeys,headers:[],refresh_expiration:!1,code:m["group_check.lua"]},register_client:{keys:_.allKeys,headers:["validate_keys"],refresh_expiration:!1,code:m["register_client.lua"]},blacklist_client:{keys:_.allKeys,headers:["validate_keys","validate_client"],refresh_expiration:!1,code:m["blacklist_client.lua"]},heartbeat:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["heartbeat.lua"]},update_settings:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!0,code:m["update_settings.lua"]},running:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["running.lua"]},queued:{keys:_.allKeys,headers:["validate_keys","validate_client"],refresh_expiration:!1,code:m["queued.lua"]},done:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["done.lua"]},check:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:!1,code:m["check.lua"]},submit:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:!0,code:m["submit.lua"]},register:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:!0,code:m["register.lua"]},free:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!0,code:m["free.lua"]},current_reservoir:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!1,code:m["current_reservoir.lua"]},increment_reservoir:{keys:_.allKeys,headers:["validate_keys","validate_client","process_tick"],refresh_expiration:!0,code:m["increment_reservoir.lua"]}};_.names=Object.keys(Q);_.keys=function(n,e){return Q[n].keys(e)};_.payload=function(n){var e;return e=Q[n],Array.prototype.concat(H.refs,e.headers.map(function(t){return H[t]}),e.refresh_expiration?H.refresh_expiration:"",e.code).join(`
`)}});var J=y((exports,module)=>{"use strict";function asyncGeneratorStep(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(asyncGeneratorStep,"asyncGeneratorStep");function _asyncToGenerator(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){asyncGeneratorStep(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){asyncGeneratorStep(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(_asyncToGenerator,"_asyncToGenerator");var Events,RedisConnection,Scripts,parser;parser=S();Events=$();Scripts=X();RedisConnection=function(){class RedisConnection{static{a(this,"RedisConnection")}constructor(options={}){parser.load(options,this.defaults,this),this.Redis==null&&(this.Redis=eval("require")("redis")),this.Events==null&&(this.Events=new Events(this)),this.terminated=!1,this.client==null&&(this.client=this.Redis.createClient(this.clientOptions)),this.subscriber=this.client.duplicate(),this.limiters={},this.shas={},this.ready=this.Promise.all([this._setup(this.client,!1),this._setup(this.subscriber,!0)]).then(()=>this._loadScripts()).then(()=>({client:this.client,subscriber:this.subscriber}))}_setup(n,e){return n.setMaxListeners(0),new this.Promise((t,r)=>(n.on("error",i=>this.Events.trigger("error",i)),e&&n.on("message",(i,s)=>{var o;return(o=this.limiters[i])!=null?o._store.onMessage(i,s):void 0}),n.ready?t():n.once("ready",t)))}_loadScript(n){return new this.Promise((e,t)=>{var r;return r=Scripts.payload(n),this.client.multi([["script","load",r]]).exec((i,s)=>i!=null?t(i):(this.shas[n]=s[0],e(s[0])))})}_loadScripts(){return this.Promise.all(Scripts.names.map(n=>this._loadScript(n)))}__runCommand__(n){var e=this;return _asyncToGenerator(function*(){return yield e.ready,new e.Promise((t,r)=>e.client.multi([n]).exec_atomic(function(i,s){return i!=null?r(i):t(s[0])}))})()}__addLimiter__(n){return this.Promise.all([n.channel(),n.channel_client()].map(e=>new this.Promise((t,r)=>{var i;return i=a(s=>{if(s===e)return this.subscriber.removeListener("subscribe",i),this.limiters[e]=n,t()},"handler"),this.subscriber.on("subscribe",i),this.subscriber.subscribe(e)})))}__removeLimiter__(n){var e=this;return this.Promise.all([n.channel(),n.channel_client()].map((function(){var t=_asyncToGenerator(function*(r){return e.terminated||(yield new e.Promise((i,s)=>e.subscriber.unsubscribe(r,function(o,l){if(o!=null)return s(o);if(l===r)return i()}))),delete e.limiters[r]});return function(r){return t.apply(this,arguments)}})()))}__scriptArgs__(n,e,t,r){var i;return i=Scripts.keys(n,e),[this.shas[n],i.length].concat(i,t,r)}__scriptFn__(n){return this.client.evalsha.bind(this.client)}disconnect(n=!0){var e,t,r,i;for(i=Object.keys(this.limiters),e=0,r=i.length;e<r;e++)t=i[e],clearInterval(this.limiters[t]._store.heartbeat);return this.limiters={},this.terminated=!0,this.client.end(n),this.subscriber.end(n),this.Promise.resolve()}}return RedisConnection.prototype.datastore="redis",RedisConnection.prototype.defaults={Redis:null,clientOptions:{},client:null,Promise,Events:null},RedisConnection}.call(void 0);module.exports=RedisConnection});var Z=y((exports,module)=>{"use strict";function _slicedToArray(n,e){return _arrayWithHoles(n)||_iterableToArrayLimit(n,e)||_nonIterableRest()}a(_slicedToArray,"_slicedToArray");function _nonIterableRest(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(_nonIterableRest,"_nonIterableRest");function _iterableToArrayLimit(n,e){var t=[],r=!0,i=!1,s=void 0;try{for(var o=n[Symbol.iterator](),l;!(r=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));r=!0);}catch(u){i=!0,s=u}finally{try{!r&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(_iterableToArrayLimit,"_iterableToArrayLimit");function _arrayWithHoles(n){if(Array.isArray(n))return n}a(_arrayWithHoles,"_arrayWithHoles");function asyncGeneratorStep(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(asyncGeneratorStep,"asyncGeneratorStep");function _asyncToGenerator(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){asyncGeneratorStep(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){asyncGeneratorStep(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(_asyncToGenerator,"_asyncToGenerator");var Events,IORedisConnection,Scripts,parser;parser=S();Events=$();Scripts=X();IORedisConnection=function(){class IORedisConnection{static{a(this,"IORedisConnection")}constructor(options={}){parser.load(options,this.defaults,this),this.Redis==null&&(this.Redis=eval("require")("ioredis")),this.Events==null&&(this.Events=new Events(this)),this.terminated=!1,this.clusterNodes!=null?(this.client=new this.Redis.Cluster(this.clusterNodes,this.clientOptions),this.subscriber=new this.Redis.Cluster(this.clusterNodes,this.clientOptions)):this.client!=null&&this.client.duplicate==null?this.subscriber=new this.Redis.Cluster(this.client.startupNodes,this.client.options):(this.client==null&&(this.client=new this.Redis(this.clientOptions)),this.subscriber=this.client.duplicate()),this.limiters={},this.ready=this.Promise.all([this._setup(this.client,!1),this._setup(this.subscriber,!0)]).then(()=>(this._loadScripts(),{client:this.client,subscriber:this.subscriber}))}_setup(n,e){return n.setMaxListeners(0),new this.Promise((t,r)=>(n.on("error",i=>this.Events.trigger("error",i)),e&&n.on("message",(i,s)=>{var o;return(o=this.limiters[i])!=null?o._store.onMessage(i,s):void 0}),n.status==="ready"?t():n.once("ready",t)))}_loadScripts(){return Scripts.names.forEach(n=>this.client.defineCommand(n,{lua:Scripts.payload(n)}))}__runCommand__(n){var e=this;return _asyncToGenerator(function*(){var t,r;yield e.ready;var i=yield e.client.pipeline([n]).exec(),s=_slicedToArray(i,1),o=_slicedToArray(s[0],2);return t=o[0],r=o[1],r})()}__addLimiter__(n){return this.Promise.all([n.channel(),n.channel_client()].map(e=>new this.Promise((t,r)=>this.subscriber.subscribe(e,()=>(this.limiters[e]=n,t())))))}__removeLimiter__(n){var e=this;return[n.channel(),n.channel_client()].forEach((function(){var t=_asyncToGenerator(function*(r){return e.terminated||(yield e.subscriber.unsubscribe(r)),delete e.limiters[r]});return function(r){return t.apply(this,arguments)}})())}__scriptArgs__(n,e,t,r){var i;return i=Scripts.keys(n,e),[i.length].concat(i,t,r)}__scriptFn__(n){return this.client[n].bind(this.client)}disconnect(n=!0){var e,t,r,i;for(i=Object.keys(this.limiters),e=0,r=i.length;e<r;e++)t=i[e],clearInterval(this.limiters[t]._store.heartbeat);return this.limiters={},this.terminated=!0,n?this.Promise.all([this.client.quit(),this.subscriber.quit()]):(this.client.disconnect(),this.subscriber.disconnect(),this.Promise.resolve())}}return IORedisConnection.prototype.datastore="ioredis",IORedisConnection.prototype.defaults={Redis:null,clientOptions:{},clusterNodes:null,client:null,Promise,Events:null},IORedisConnection}.call(void 0);module.exports=IORedisConnection});var Dt=y((Vi,Gt)=>{"use strict";function ee(n,e){return yn(n)||_n(n,e)||fn()}a(ee,"_slicedToArray");function fn(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(fn,"_nonIterableRest");function _n(n,e){var t=[],r=!0,i=!1,s=void 0;try{for(var o=n[Symbol.iterator](),l;!(r=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));r=!0);}catch(u){i=!0,s=u}finally{try{!r&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(_n,"_iterableToArrayLimit");function yn(n){if(Array.isArray(n))return n}a(yn,"_arrayWithHoles");function $t(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a($t,"asyncGeneratorStep");function E(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){$t(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){$t(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(E,"_asyncToGenerator");var Nt,Lt,Mt,jt,we;we=S();Nt=M();Mt=J();Lt=Z();jt=class{static{a(this,"RedisDatastore")}constructor(e,t,r){this.instance=e,this.storeOptions=t,this.originalId=this.instance.id,this.clientId=this.instance._randomIndex(),we.load(r,r,this),this.clients={},this.capacityPriorityCounters={},this.sharedConnection=this.connection!=null,this.connection==null&&(this.connection=this.instance.datastore==="redis"?new Mt({Redis:this.Redis,clientOptions:this.clientOptions,Promise:this.Promise,Events:this.instance.Events}):this.instance.datastore==="ioredis"?new Lt({Redis:this.Redis,clientOptions:this.clientOptions,clusterNodes:this.clusterNodes,Promise:this.Promise,Events:this.instance.Events}):void 0),this.instance.connection=this.connection,this.instance.datastore=this.connection.datastore,this.ready=this.connection.ready.then(i=>(this.clients=i,this.runScript("init",this.prepareInitSettings(this.clearDatastore)))).then(()=>this.connection.__addLimiter__(this.instance)).then(()=>this.runScript("register_client",[this.instance.queued()])).then(()=>{var i;return typeof(i=this.heartbeat=setInterval(()=>this.runScript("heartbeat",[]).catch(s=>this.instance.Events.trigger("error",s)),this.heartbeatInterval)).unref=="function"&&i.unref(),this.clients})}__publish__(e){var t=this;return E(function*(){var r,i=yield t.ready;return r=i.client,r.publish(t.instance.channel(),`message:${e.toString()}`)})()}onMessage(e,t){var r=this;return E(function*(){var i,s,o,l,u,c,d,h,p,f;try{d=t.indexOf(":");var x=[t.slice(0,d),t.slice(d+1)];if(f=x[0],o=x[1],f==="capacity")return yield r.instance._drainAll(o.length>0?~~o:void 0);if(f==="capacity-priority"){var v=o.split(":"),T=ee(v,3);return p=T[0],h=T[1],s=T[2],i=p.length>0?~~p:void 0,h===r.clientId?(l=yield r.instance._drainAll(i),c=i!=null?i-(l||0):"",yield r.clients.client.publish(r.instance.channel(),`capacity-priority:${c}::${s}`)):h===""?(clearTimeout(r.capacityPriorityCounters[s]),delete r.capacityPriorityCounters[s],r.instance._drainAll(i)):r.capacityPriorityCounters[s]=setTimeout(E(function*(){var q;try{return delete r.capacityPriorityCounters[s],yield r.runScript("blacklist_client",[h]),yield r.instance._drainAll(i)}catch(A){return q=A,r.instance.Events.trigger("error",q)}}),1e3)}else{if(f==="message")return r.instance.Events.trigger("message",o);if(f==="blocked")return yield r.instance._dropAllQueued()}}catch(q){return u=q,r.instance.Events.trigger("error",u)}})()}__disconnect__(e){return clearInterval(this.heartbeat),this.sharedConnection?this.connection.__removeLimiter__(this.instance):this.connection.disconnect(e)}runScript(e,t){var r=this;return E(function*(){return e==="init"||e==="register_client"||(yield r.ready),new r.Promise((i,s)=>{var o,l;return o=[Date.now(),r.clientId].concat(t),r.instance.Events.trigger("debug",`Calling Redis script: ${e}.lua`,o),l=r.connection.__scriptArgs__(e,r.originalId,o,function(u,c){return u!=null?s(u):i(c)}),r.connection.__scriptFn__(e)(...l)}).catch(i=>i.message==="SETTINGS_KEY_NOT_FOUND"?e==="heartbeat"?r.Promise.resolve():r.runScript("init",r.prepareInitSettings(!1)).then(()=>r.runScript(e,t)):i.message==="UNKNOWN_CLIENT"?r.runScript("register_client",[r.instance.queued()]).then(()=>r.runScript(e,t)):r.Promise.reject(i))})()}prepareArray(e){var t,r,i,s;for(i=[],t=0,r=e.length;t<r;t++)s=e[t],i.push(s!=null?s.toString():"");return i}prepareObject(e){var t,r,i;t=[];for(r in e)i=e[r],t.push(r,i!=null?i.toString():"");return t}prepareInitSettings(e){var t;return t=this.prepareObject(Object.assign({},this.storeOptions,{id:this.originalId,version:this.instance.version,groupTimeout:this.timeout,clientTimeout:this.clientTimeout})),t.unshift(e?1:0,this.instance.version),t}convertBool(e){return!!e}__updateSettings__(e){var t=this;return E(function*(){return yield t.runScript("update_settings",t.prepareObject(e)),we.overwrite(e,e,t.storeOptions)})()}__running__(){return this.runScript("running",[])}__queued__(){return this.runScript("queued",[])}__done__(){return this.runScript("done",[])}__groupCheck__(){var e=this;return E(function*(){return e.convertBool(yield e.runScript("group_check",[]))})()}__incrementReservoir__(e){return this.runScript("increment_reservoir",[e])}__currentReservoir__(){return this.runScript("current_reservoir",[])}__check__(e){var t=this;return E(function*(){return t.convertBool(yield t.runScript("check",t.prepareArray([e])))})()}__register__(e,t,r){var i=this;return E(function*(){var s,o,l,u=yield i.runScript("register",i.prepareArray([e,t,r])),c=ee(u,3);return o=c[0],l=c[1],s=c[2],{success:i.convertBool(o),wait:l,reservoir:s}})()}__submit__(e,t){var r=this;return E(function*(){var i,s,o,l,u,c;try{var d=yield r.runScript("submit",r.prepareArray([e,t])),h=ee(d,3);return u=h[0],i=h[1],c=h[2],{reachedHWM:r.convertBool(u),blocked:r.convertBool(i),strategy:c}}catch(x){if(s=x,s.message.indexOf("OVERWEIGHT")===0){var p=s.message.split(":"),f=ee(p,3);throw l=f[0],t=f[1],o=f[2],new Nt(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${o}`)}else throw s}})()}__free__(e,t){var r=this;return E(function*(){var i;return i=yield r.runScript("free",r.prepareArray([e])),{running:i}})()}};Gt.exports=jt});var Kt=y((Hi,zt)=>{"use strict";var Ft,Wt;Ft=M();Wt=class{static{a(this,"States")}constructor(e){this.status=e,this._jobs={},this.counts=this.status.map(function(){return 0})}next(e){var t,r;if(t=this._jobs[e],r=t+1,t!=null&&r<this.status.length)return this.counts[t]--,this.counts[r]++,this._jobs[e]++;if(t!=null)return this.counts[t]--,delete this._jobs[e]}start(e){var t;return t=0,this._jobs[e]=t,this.counts[t]++}remove(e){var t;return t=this._jobs[e],t!=null&&(this.counts[t]--,delete this._jobs[e]),t!=null}jobStatus(e){var t;return(t=this.status[this._jobs[e]])!=null?t:null}statusJobs(e){var t,r,i,s,o;if(e!=null){if(r=this.status.indexOf(e),r<0)throw new Ft(`status must be one of ${this.status.join(", ")}`);i=this._jobs,s=[];for(t in i)o=i[t],o===r&&s.push(t);return s}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((e,t,r)=>(e[this.status[r]]=t,e),{})}};zt.exports=Wt});var Qt=y((Ji,Ht)=>{"use strict";function Bt(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(Bt,"asyncGeneratorStep");function Vt(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){Bt(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){Bt(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(Vt,"_asyncToGenerator");var Ut,Yt;Ut=ye();Yt=class{static{a(this,"Sync")}constructor(e,t){this.schedule=this.schedule.bind(this),this.name=e,this.Promise=t,this._running=0,this._queue=new Ut}isEmpty(){return this._queue.length===0}_tryToRun(){var e=this;return Vt(function*(){var t,r,i,s,o,l,u;if(e._running<1&&e._queue.length>0){e._running++;var c=e._queue.shift();return u=c.task,t=c.args,o=c.resolve,s=c.reject,r=yield Vt(function*(){try{return l=yield u(...t),function(){return o(l)}}catch(d){return i=d,function(){return s(i)}}})(),e._running--,e._tryToRun(),r()}})()}schedule(e,...t){var r,i,s;return s=i=null,r=new this.Promise(function(o,l){return s=o,i=l}),this._queue.push({task:e,args:t,resolve:s,reject:i}),this._tryToRun(),r}};Ht.exports=Yt});var Xt=y((es,gn)=>{gn.exports={version:"2.19.5"}});var sr=y((ts,ir)=>{"use strict";function vn(n,e){return bn(n)||kn(n,e)||wn()}a(vn,"_slicedToArray");function wn(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(wn,"_nonIterableRest");function kn(n,e){var t=[],r=!0,i=!1,s=void 0;try{for(var o=n[Symbol.iterator](),l;!(r=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));r=!0);}catch(u){i=!0,s=u}finally{try{!r&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(kn,"_iterableToArrayLimit");function bn(n){if(Array.isArray(n))return n}a(bn,"_arrayWithHoles");function Jt(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(Jt,"asyncGeneratorStep");function ke(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){Jt(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){Jt(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(ke,"_asyncToGenerator");var Zt,er,tr,rr,nr,te;te=S();Zt=$();rr=J();tr=Z();nr=X();er=function(){class n{static{a(this,"Group")}constructor(t={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=t,te.load(this.limiterOptions,this.defaults,this),this.Events=new Zt(this),this.instances={},this.Bottleneck=be(),this._startAutoCleanup(),this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new rr(Object.assign({},this.limiterOptions,{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new tr(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(t=""){var r;return(r=this.instances[t])!=null?r:(()=>{var i;return i=this.instances[t]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${t}`,timeout:this.timeout,connection:this.connection})),this.Events.trigger("created",i,t),i})()}deleteKey(t=""){var r=this;return ke(function*(){var i,s;return s=r.instances[t],r.connection&&(i=yield r.connection.__runCommand__(["del",...nr.allKeys(`${r.id}-${t}`)])),s!=null&&(delete r.instances[t],yield s.disconnect()),s!=null||i>0})()}limiters(){var t,r,i,s;r=this.instances,i=[];for(t in r)s=r[t],i.push({key:t,limiter:s});return i}keys(){return Object.keys(this.instances)}clusterKeys(){var t=this;return ke(function*(){var r,i,s,o,l,u,c,d,h;if(t.connection==null)return t.Promise.resolve(t.keys());for(u=[],r=null,h=`b_${t.id}-`.length,i=9;r!==0;){var p=yield t.connection.__runCommand__(["scan",r??0,"match",`b_${t.id}-*_settings`,"count",1e4]),f=vn(p,2);for(d=f[0],s=f[1],r=~~d,o=0,c=s.length;o<c;o++)l=s[o],u.push(l.slice(h,-i))}return u})()}_startAutoCleanup(){var t=this,r;return clearInterval(this.interval),typeof(r=this.interval=setInterval(ke(function*(){var i,s,o,l,u,c;u=Date.now(),o=t.instances,l=[];for(s in o){c=o[s];try{(yield c._store.__groupCheck__(u))?l.push(t.deleteKey(s)):l.push(void 0)}catch(d){i=d,l.push(c.Events.trigger("error",i))}}return l}),this.timeout/2)).unref=="function"?r.unref():void 0}updateSettings(t={}){if(te.overwrite(t,this.defaults,this),te.overwrite(t,t,this.limiterOptions),t.timeout!=null)return this._startAutoCleanup()}disconnect(t=!0){var r;if(!this.sharedConnection)return(r=this.connection)!=null?r.disconnect(t):void 0}}return n.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},n}.call(void 0);ir.exports=er});var cr=y((ns,ur)=>{"use strict";var or,ar,lr;lr=S();ar=$();or=function(){class n{static{a(this,"Batcher")}constructor(t={}){this.options=t,lr.load(this.options,this.defaults,this),this.Events=new ar(this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((t,r)=>this._resolve=t)}_flush(){return clearTimeout(this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(t){var r;return this._arr.push(t),r=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),r}}return n.prototype.defaults={maxTime:null,maxSize:null,Promise},n}.call(void 0);ur.exports=or});var be=y((ss,br)=>{"use strict";function dr(n,e){return fr(n)||xn(n,e)||mr()}a(dr,"_slicedToArray");function xn(n,e){var t=[],r=!0,i=!1,s=void 0;try{for(var o=n[Symbol.iterator](),l;!(r=(l=o.next()).done)&&(t.push(l.value),!(e&&t.length===e));r=!0);}catch(u){i=!0,s=u}finally{try{!r&&o.return!=null&&o.return()}finally{if(i)throw s}}return t}a(xn,"_iterableToArrayLimit");function re(n){return fr(n)||Tn(n)||mr()}a(re,"_toArray");function mr(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}a(mr,"_nonIterableRest");function Tn(n){if(Symbol.iterator in Object(n)||Object.prototype.toString.call(n)==="[object Arguments]")return Array.from(n)}a(Tn,"_iterableToArray");function fr(n){if(Array.isArray(n))return n}a(fr,"_arrayWithHoles");function hr(n,e,t,r,i,s,o){try{var l=n[s](o),u=l.value}catch(c){t(c);return}l.done?e(u):Promise.resolve(u).then(r,i)}a(hr,"asyncGeneratorStep");function xe(n){return function(){var e=this,t=arguments;return new Promise(function(r,i){var s=n.apply(e,t);function o(u){hr(s,r,i,o,l,"next",u)}a(o,"_next");function l(u){hr(s,r,i,o,l,"throw",u)}a(l,"_throw"),o(void 0)})}}a(xe,"_asyncToGenerator");var _r,yr,Te,Ee,gr,Re,vr,wr,kr,Pe,R,pr=[].splice;Re=10;yr=5;R=S();vr=gt();Ee=Pt();gr=It();wr=Dt();Te=$();kr=Kt();Pe=Qt();_r=function(){class n{static{a(this,"Bottleneck")}constructor(t={},...r){var i,s;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(t,r),R.load(t,this.instanceDefaults,this),this._queues=new vr(Re),this._scheduled={},this._states=new kr(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new Te(this),this._submitLock=new Pe("submit",this.Promise),this._registerLock=new Pe("register",this.Promise),s=R.load(t,this.storeDefaults,{}),this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return i=R.load(t,this.redisStoreDefaults,{}),new wr(this,s,i);if(this.datastore==="local")return i=R.load(t,this.localStoreDefaults,{}),new gr(this,s,i);throw new n.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this),this._queues.on("leftzero",()=>{var o;return(o=this._store.heartbeat)!=null&&typeof o.ref=="function"?o.ref():void 0}),this._queues.on("zero",()=>{var o;return(o=this._store.heartbeat)!=null&&typeof o.unref=="function"?o.unref():void 0})}_validateOptions(t,r){if(!(t!=null&&typeof t=="object"&&r.length===0))throw new n.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(t){return this._store.__publish__(t)}disconnect(t=!0){return this._store.__disconnect__(t)}chain(t){return this._limiter=t,this}queued(t){return this._queues.queued(t)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(t){return this._states.jobStatus(t)}jobs(t){return this._states.statusJobs(t)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(t=1){return this._store.__check__(t)}_clearGlobalState(t){return this._scheduled[t]!=null?(clearTimeout(this._scheduled[t].expiration),delete this._scheduled[t],!0):!1}_free(t,r,i,s){var o=this;return xe(function*(){var l,u;try{var c=yield o._store.__free__(t,i.weight);if(u=c.running,o.Events.trigger("debug",`Freed ${i.id}`,s),u===0&&o.empty())return o.Events.trigger("idle")}catch(d){return l=d,o.Events.trigger("error",l)}})()}_run(t,r,i){var s,o,l;return r.doRun(),s=this._clearGlobalState.bind(this,t),l=this._run.bind(this,t,r),o=this._free.bind(this,t,r),this._scheduled[t]={timeout:setTimeout(()=>r.doExecute(this._limiter,s,l,o),i),expiration:r.options.expiration!=null?setTimeout(function(){return r.doExpire(s,l,o)},i+r.options.expiration):void 0,job:r}}_drainOne(t){return this._registerLock.schedule(()=>{var r,i,s,o,l;if(this.queued()===0)return this.Promise.resolve(null);l=this._queues.getFirst();var u=s=l.first();return o=u.options,r=u.args,t!=null&&o.weight>t?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${o.id}`,{args:r,options:o}),i=this._randomIndex(),this._store.__register__(i,o.weight,o.expiration).then(({success:c,wait:d,reservoir:h})=>{var p;return this.Events.trigger("debug",`Drained ${o.id}`,{success:c,args:r,options:o}),c?(l.shift(),p=this.empty(),p&&this.Events.trigger("empty"),h===0&&this.Events.trigger("depleted",p),this._run(i,s,d),this.Promise.resolve(o.weight)):this.Promise.resolve(null)}))})}_drainAll(t,r=0){return this._drainOne(t).then(i=>{var s;return i!=null?(s=t!=null?t-i:t,this._drainAll(s,r+i)):this.Promise.resolve(r)}).catch(i=>this.Events.trigger("error",i))}_dropAllQueued(t){return this._queues.shiftAll(function(r){return r.doDrop({message:t})})}stop(t={}){var r,i;return t=R.load(t,this.stopDefaults),i=a(s=>{var o;return o=a(()=>{var l;return l=this._states.counts,l[0]+l[1]+l[2]+l[3]===s},"finished"),new this.Promise((l,u)=>o()?l():this.on("done",()=>{if(o())return this.removeAllListeners("done"),l()}))},"waitForExecuting"),r=t.dropWaitingJobs?(this._run=function(s,o){return o.doDrop({message:t.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var s,o,l;o=this._scheduled;for(s in o)l=o[s],this.jobStatus(l.job.options.id)==="RUNNING"&&(clearTimeout(l.timeout),clearTimeout(l.expiration),l.job.doDrop({message:t.dropErrorMessage}));return this._dropAllQueued(t.dropErrorMessage),i(0)}))):this.schedule({priority:Re-1,weight:0},()=>i(1)),this._receive=function(s){return s._reject(new n.prototype.BottleneckError(t.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new n.prototype.BottleneckError("stop() has already been called")),r}_addToQueue(t){var r=this;return xe(function*(){var i,s,o,l,u,c,d;i=t.args,l=t.options;try{var h=yield r._store.__submit__(r.queued(),l.weight);u=h.reachedHWM,s=h.blocked,d=h.strategy}catch(p){return o=p,r.Events.trigger("debug",`Could not queue ${l.id}`,{args:i,options:l,error:o}),t.doDrop({error:o}),!1}return s?(t.doDrop(),!0):u&&(c=d===n.prototype.strategy.LEAK?r._queues.shiftLastFrom(l.priority):d===n.prototype.strategy.OVERFLOW_PRIORITY?r._queues.shiftLastFrom(l.priority+1):d===n.prototype.strategy.OVERFLOW?t:void 0,c?.doDrop(),c==null||d===n.prototype.strategy.OVERFLOW)?(c==null&&t.doDrop(),u):(t.doQueue(u,s),r._queues.push(t),yield r._drainAll(),u)})()}_receive(t){return this._states.jobStatus(t.options.id)!=null?(t._reject(new n.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`)),!1):(t.doReceive(),this._submitLock.schedule(this._addToQueue,t))}submit(...t){var r,i,s,o,l,u,c;if(typeof t[0]=="function"){var d,h,p,f;l=t,d=l,h=re(d),i=h[0],t=h.slice(1),p=pr.call(t,-1),f=dr(p,1),r=f[0],o=R.load({},this.jobDefaults)}else{var x,v,T,q;u=t,x=u,v=re(x),o=v[0],i=v[1],t=v.slice(2),T=pr.call(t,-1),q=dr(T,1),r=q[0],o=R.load(o,this.jobDefaults)}return c=a((...A)=>new this.Promise(function(dn,hn){return i(...A,function(...Ue){return(Ue[0]!=null?hn:dn)(Ue)})}),"task"),s=new Ee(c,t,o,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),s.promise.then(function(A){return typeof r=="function"?r(...A):void 0}).catch(function(A){return Array.isArray(A)?typeof r=="function"?r(...A):void 0:typeof r=="function"?r(A):void 0}),this._receive(s)}schedule(...t){var r,i,s;if(typeof t[0]=="function"){var o=t,l=re(o);s=l[0],t=l.slice(1),i={}}else{var u=t,c=re(u);i=c[0],s=c[1],t=c.slice(2)}return r=new Ee(s,t,i,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(r),r.promise}wrap(t){var r,i;return r=this.schedule.bind(this),i=a(function(...o){return r(t.bind(this),...o)},"wrapped"),i.withOptions=function(s,...o){return r(s,t,...o)},i}updateSettings(t={}){var r=this;return xe(function*(){return yield r._store.__updateSettings__(R.overwrite(t,r.storeDefaults)),R.overwrite(t,r.instanceDefaults,r),r})()}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(t=0){return this._store.__incrementReservoir__(t)}}return n.default=n,n.Events=Te,n.version=n.prototype.version=Xt().version,n.strategy=n.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},n.BottleneckError=n.prototype.BottleneckError=M(),n.Group=n.prototype.Group=sr(),n.RedisConnection=n.prototype.RedisConnection=J(),n.IORedisConnection=n.prototype.IORedisConnection=Z(),n.Batcher=n.prototype.Batcher=cr(),n.prototype.jobDefaults={priority:yr,weight:1,expiration:null,id:"<no-id>"},n.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:n.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},n.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},n.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},n.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},n.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},n}.call(void 0);br.exports=_r});var Tr=y((as,xr)=>{"use strict";xr.exports=be()});var Rr=pn(Tr(),1);var En=64;function Pr(n,e){return new Ae(n,e)}a(Pr,"createLimiter");var Ae=class{static{a(this,"SlidingWindow")}rate;#e;#t;#n=[];#r=Number.NEGATIVE_INFINITY;#o=0;#s=0;#i=null;constructor(e,t){this.rate=e,this.#e=t,this.#t=new Rr.default({reservoir:e.limit,maxConcurrent:En})}schedule(e,t,r=()=>!0){return t?.aborted?Promise.reject(Er()):new Promise((i,s)=>{let o=this.#a(()=>s(Er()),t),l=a(async()=>{if(await this.#l(t),!o.leave())return this.#c(0);if(!r())return s(Rn()),this.#c(0);await e().then(i,s),this.#c(this.#h())},"run");this.#t.schedule(l).catch(s)})}pause(e){this.#r=Math.max(this.#r,this.#e.monotonic()+e),this.#d()}#a(e,t){let r=!0,i=a(()=>r?(r=!1,t?.removeEventListener("abort",s),this.#s-=1,this.#d(),!0):!1,"leave"),s=a(()=>{i()&&e()},"abandon");return t?.addEventListener("abort",s,{once:!0}),this.#s+=1,this.#d(),{leave:i}}async#l(e){for(let t=this.#u();t>0&&!e?.aborted;t=this.#u())await this.#e.sleep(Math.ceil(t),e).catch(()=>{})}#u(){return this.#r-this.#e.monotonic()}#h(){return this.rate.windowMs+Math.max(2,this.rate.windowMs/2e3)}#c(e){e===0?this.#t.incrementReservoir(1):this.#n.push(this.#e.monotonic()+e),this.#d()}#d(){let e=this.#e.monotonic(),t=this.#p(e),r=this.#o-t;for(this.#o=t;(this.#n[0]??Number.POSITIVE_INFINITY)<=e;)this.#n.shift(),r+=1;r!==0&&this.#t.incrementReservoir(r),this.#f(this.#s===0?Number.POSITIVE_INFINITY:this.#m(e),e)}#p(e){return e<this.#r?this.rate.limit:e<this.#r+this.rate.windowMs?Math.floor(this.rate.limit/2):0}#m(e){let t=[this.#r,this.#r+this.rate.windowMs].filter(r=>r>e);return Math.min(this.#n[0]??Number.POSITIVE_INFINITY,...t)}#f(e,t){if(this.#i?.until===e||(this.#i?.end.abort(),this.#i=null,e===Number.POSITIVE_INFINITY))return;let r={until:e,end:new AbortController};this.#i=r;let i=a(()=>{this.#i===r&&(this.#i=null),this.#d()},"wake");this.#e.sleep(Math.ceil(e-t),r.end.signal).then(i,()=>{})}};function Rn(){return new w("no longer wanted when its turn came",{failure:"held-back"})}a(Rn,"heldBack");function Er(){return new w("stopped before the request was sent",{failure:"aborted"})}a(Er,"stopped");import{setMaxListeners as ti}from"node:events";function j(n){return n!=="read"}a(j,"changes");var Pn=new Set(["DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_UNTRUSTED"]);function Ar(n,e){let t=Sr(n);if(e)return G(i=>`the connection to ${i} broke${t&&` (${t})`}`);let r=/^Proxy response \((\d{3})\)/.exec(n instanceof Error?n.message:"")?.[1];return r===void 0?An(t):Sn(Number(r))}a(Ar,"networkTrouble");function An(n){let e=n&&` (${n})`;return Pn.has(n)?{...G(t=>`the certificate of ${t} is not trusted${e}`),remedy:"if a proxy of your own signs it, name its authority's certificate in NODE_EXTRA_CA_CERTS",hopeless:!0}:/CERT|ALTNAME/.test(n)?{...G(t=>`the certificate of ${t} is not valid${e}`),remedy:"check the host and this machine's clock",hopeless:!0}:n==="ENOTFOUND"||n==="EAI_AGAIN"?{...G(t=>`${t} has no address${e}`),remedy:"check the host and the network"}:G(t=>`no connection to ${t}${e}`)}a(An,"unreachable");function Sn(n){let e=G(t=>`the proxy answered ${n} for ${t}`);return n!==407?{...e,status:n,remedy:"check that the proxy lets keyward reach the host"}:{...e,status:n,remedy:"give the proxy's user and password in HTTPS_PROXY",hopeless:!0}}a(Sn,"proxyTrouble");function G(n){return{told:n,remedy:"check the host, the network, and the proxy if there is one (HTTPS_PROXY, NO_PROXY)",hopeless:!1,status:null}}a(G,"trouble");function Sr(n){if(!(n instanceof Error))return"";if("code"in n&&typeof n.code=="string")return n.code;let e=n instanceof AggregateError?n.errors[0]:n.cause;return Sr(e)}a(Sr,"codeOf");var b=class extends Error{static{a(this,"WireProblem")}};function g(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}a(g,"isRecord");function ne(n,e){let t=g(n)?n.result:void 0,[r,i,s]=g(t)?[t.items,"result.items",t]:[t,"result",g(n)?n:{}];if(!Array.isArray(r))throw new b(`its body is ${qr(n)}, not a list in result.items`);return{items:r.map((o,l)=>e(o,`${i}[${l}]`)),count:Se(s.count),perPage:Se(s.per_page)}}a(ne,"readPage");function Or(n){return ne(Array.isArray(n)?{result:n}:n,On)}a(Or,"readFolderPage");function ie(n){let e=g(n)?n.result:void 0;if(!g(e))throw O("its body","a client in result",n);return Ce(e,"result")}a(ie,"readClientAnswer");function Oe(n){let e=ie(n),t=g(n)&&g(n.result)?n.result:{},r=g(t.token)?t.token.value:null;return{client:e,token:typeof r=="string"&&r.trim()!==""?new Xe(r):null}}a(Oe,"readIssued");function Ce(n,e){if(!g(n))throw O(e,"a client",n);return{id:F(n.id,`${e}.id`),name:W(n.name,`${e}.name`),role:Ir(n.api_privilege_group_id,`${e}.api_privilege_group_id`),folders:Cn(n,e),environment:$n(n.environment_name,`${e}.environment_name`)||null,ip_allow_list:He(In(n.ip_allow_list,`${e}.ip_allow_list`)),token_updated_at:qn(n.token)}}a(Ce,"readClient");function Cr(n,e){if(!g(n))throw O(e,"a role",n);return{id:F(n.id,`${e}.id`),name:W(n.name,`${e}.name`)}}a(Cr,"readRole");function On(n,e){if(!g(n))throw O(e,"a folder",n);return{id:F(n.id,`${e}.id`),name:W(n.name,`${e}.name`),parent_id:Ir(n.parent_id,`${e}.parent_id`)}}a(On,"readFolder");function Cn(n,e){let[t,r]=[n.all_folders,n.folder_ids];if(t===!0)return"all";if(t!==!1&&!(t==null&&Array.isArray(r)))throw O(`${e}.all_folders`,"true or false",t);if(r==null)return[];if(!Array.isArray(r))throw O(`${e}.folder_ids`,"a list of ids",r);let i=r.map((s,o)=>F(s,`${e}.folder_ids[${o}]`));return[...new Set(i)].sort((s,o)=>s-o)}a(Cn,"readFolders");function In(n,e){return n==null?[]:(Array.isArray(n)?n:[n]).flatMap(r=>W(r,e).split(/[,\s]+/)).filter(r=>r!=="")}a(In,"readAddresses");function qn(n){let e=g(n)?n.updated_at:null;return typeof e=="string"&&e!==""?e:null}a(qn,"readTokenTime");function Ir(n,e){return n==null?null:F(n,e)}a(Ir,"readOptionalId");function F(n,e){let t=Se(n);if(t===null)throw O(e,"an id",n);return t}a(F,"readId");function Se(n){let e=typeof n=="string"&&/^\d{1,15}$/.test(n)?Number(n):n;return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:null}a(Se,"integerOf");function $n(n,e){return n==null?null:W(n,e)}a($n,"readOptionalText");function W(n,e){if(typeof n!="string")throw O(e,"text",n);return n}a(W,"readText");function O(n,e,t){return new b(`${n} is ${qr(t)}, not ${e}`)}a(O,"unexpected");function qr(n){if(n===void 0)return"missing";if(n===null)return"null";if(Array.isArray(n))return`a list of ${n.length}`;if(!g(n))return typeof n=="string"?"text":`a ${typeof n}`;let e=Object.keys(n).slice(0,8);return e.length===0?"an empty object":`an object with ${e.join(", ")}`}a(qr,"describe");var $r="[secret]",Nr=300;function Lr(n){let e=[n,encodeURIComponent(n)].filter(t=>t!=="");return t=>{let r=t.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim(),i=e.reduce((s,o)=>s.replaceAll(o,$r),r);return Ln(i.replace(Nn,$r))}}a(Lr,"createCleaner");var Nn=/\bwrk[a-z]*-[\w.-]+|\bBearer\s+[^\s"',;]{12,}|[\w-]{40,}/gi;function Ln(n){return n.length>Nr?`${n.slice(0,Nr-1).trimEnd()}\u2026`:n}a(Ln,"shorten");function Mr(n){let e=Ie(n);return e!==void 0?z(e):/<[a-z!]/i.test(n)?jn(n):n}a(Mr,"serverWords");function Ie(n){try{return JSON.parse(n)}catch{return}}a(Ie,"parseJson");function z(n){return typeof n=="string"?n:Array.isArray(n)?n.map(z).filter(Boolean).join("; "):g(n)?[n.message,n.error,n.errors,n.detail].filter(r=>typeof r=="string"||typeof r=="object").map(r=>g(r)?Mn(r):z(r)).find(Boolean)??"":""}a(z,"wordsOf");function Mn(n){let e=z(n);return e!==""?e:Object.entries(n).map(([t,r])=>`${t} ${z(r)}`.trim()).join("; ")}a(Mn,"fieldWords");function qe(n){return/<title[^>]*>([^<]*)<\/title>/i.exec(n)?.[1]?.trim()??""}a(qe,"pageTitle");function jn(n){let e=qe(n);return e!==""?e:n.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi," ").replace(/<[^>]*>/g," ")}a(jn,"htmlWords");var P=class extends w{static{a(this,"AttemptError")}retryAfterMs;hopeless;constructor(e,t){super(e,t),this.name="ApiError",this.retryAfterMs=t.retryAfterMs??null,this.hopeless=t.hopeless??!1}};function jr(n,e,t){let r=t.sent&&j(e.kind);switch(t.reason){case"aborted":return new P(`could not ${e.doing}: stopped before ${n.host} answered`,{failure:r?"lost":"aborted"});case"timeout":return new P(`could not ${e.doing}: ${Gn(n,t.sent)}`,{failure:t.sent?"lost":"not-sent",remedy:"try again, or give it longer with --timeout"});case"too-large":return K(n,e,"its answer is larger than 32 MiB");case"network":return Dn(n,e,t)}}a(jr,"brokenError");function Gn({host:n,timeoutMs:e},t){return`${n} ${t?"did not answer":"could not be connected to"} within ${e/1e3} s`}a(Gn,"silence");function Dn({host:n,clean:e},t,r){let i=Ar(r.cause,r.sent);return new P(`could not ${t.doing}: ${e(i.told(n))}`,{failure:r.sent?"lost":"not-sent",status:i.status,remedy:i.remedy,hopeless:i.hopeless,cause:r.cause})}a(Dn,"networkError");function K(n,e,t,r=200,i){return new P(`could not ${e.doing}: ${n.host} answered ${r}, but ${n.clean(t)}`,{failure:j(e.kind)?"lost":"shape",status:r,remedy:"check that the host is Workato's own, and that no proxy or login page answers in its place",cause:i})}a(K,"shapeError");function Gr(n,e,t){let r=N(t,"location")??"",i=URL.canParse(r,n.host)?new URL(r,n.host).host:"",s=i===""?"an unnamed place":n.clean(i);return new P(`could not ${e.doing}: ${n.host} answered ${t.status}, a redirect to ${s}, which is not followed: the token would go along`,{failure:"shape",status:t.status,remedy:"set the host to the address of your data center itself, if that is where it leads"})}a(Gr,"redirectError");function Dr(n,e,t,r){let i=n.clean(Mr(t.text)),s=i===""?"":`: ${i}`;return new P(`could not ${e.doing}: ${n.host} answered ${t.status}${s}`,{failure:t.status>=500&&j(e.kind)?"lost":"status",status:t.status,remedy:Fn(n,e,t.status),retryAfterMs:r})}a(Dr,"statusError");function Fn(n,e,t){return t===401?`check the API token: whole, not regenerated since, and of a client at ${n.host} (each data center has its own)`:t===403?e.lacking:t===404?e.kind==="read"?`check the host; if it is right, ${e.lacking}`:"plan again: it may be gone":t===407?"give the proxy's user and password in HTTPS_PROXY":t===429?"somebody else uses the same quota: try again later, or lower --rate-limit":t>=500?"try again later: the server is in trouble":""}a(Fn,"statusRemedy");function N(n,e){let t=n.headers[e];return(Array.isArray(t)?t[0]:t)??null}a(N,"headerOf");var Wn=Object.prototype.toString,zn=a(n=>Wn.call(n)==="[object Error]","isError"),Kn=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function $e(n){if(!(n&&zn(n)&&n.name==="TypeError"&&typeof n.message=="string"))return!1;let{message:t,stack:r}=n;return t==="Load failed"||t.startsWith("Load failed (")&&t.endsWith(")")?r===void 0||"__sentry_captured__"in n:t.startsWith("error sending request for url")||t==="Failed to fetch"||t.startsWith("Failed to fetch (")&&t.endsWith(")")?!0:Kn.has(t)}a($e,"isNetworkError");function Bn(n){if(typeof n=="number"){if(n<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(n))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(n!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}a(Bn,"validateRetries");function se(n,e,{min:t=0,allowInfinity:r=!1}={}){if(e!==void 0){if(typeof e!="number"||Number.isNaN(e))throw new TypeError(`Expected \`${n}\` to be a number${r?" or Infinity":""}.`);if(!r&&!Number.isFinite(e))throw new TypeError(`Expected \`${n}\` to be a finite number.`);if(e<t)throw new TypeError(`Expected \`${n}\` to be \u2265 ${t}.`)}}a(se,"validateNumberOption");var Ne=class extends Error{static{a(this,"AbortError")}constructor(e){super(),e instanceof Error?(this.originalError=e,{message:e}=e):(this.originalError=new Error(e),this.originalError.stack=this.stack),this.name="AbortError",this.message=e}};function Vn(n,e){let t=Math.max(1,n+1),r=e.randomize?Math.random()+1:1,i=Math.round(r*e.minTimeout*e.factor**(t-1));return i=Math.min(i,e.maxTimeout),i}a(Vn,"calculateDelay");function Fr(n,e){return Number.isFinite(e)?e-(performance.now()-n):e}a(Fr,"calculateRemainingTime");async function Un({error:n,attemptNumber:e,retriesConsumed:t,startTime:r,options:i}){let s=n instanceof Error?n:new TypeError(`Non-error was thrown: "${n}". You should only throw errors.`);if(s instanceof Ne)throw s.originalError;let o=Number.isFinite(i.retries)?Math.max(0,i.retries-t):i.retries,l=i.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:e,retriesLeft:o,retriesConsumed:t});if(await i.onFailedAttempt(u),Fr(r,l)<=0)throw s;let c=await i.shouldConsumeRetry(u),d=Fr(r,l);if(d<=0||o<=0)throw s;if(s instanceof TypeError&&!$e(s)){if(c)throw s;return i.signal?.throwIfAborted(),!1}if(!await i.shouldRetry(u))throw s;if(!c)return i.signal?.throwIfAborted(),!1;let h=Vn(t,i),p=Math.min(h,d);return i.signal?.throwIfAborted(),p>0&&await new Promise((f,x)=>{let v=a(()=>{clearTimeout(T),i.signal?.removeEventListener("abort",v),x(i.signal.reason)},"onAbort"),T=setTimeout(()=>{i.signal?.removeEventListener("abort",v),f()},p);i.unref&&T.unref?.(),i.signal?.addEventListener("abort",v,{once:!0})}),i.signal?.throwIfAborted(),!0}a(Un,"onAttemptFailure");async function Le(n,e={}){if(e={...e},Bn(e.retries),Object.hasOwn(e,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");e.retries??=10,e.factor??=2,e.minTimeout??=1e3,e.maxTimeout??=Number.POSITIVE_INFINITY,e.maxRetryTime??=Number.POSITIVE_INFINITY,e.randomize??=!1,e.onFailedAttempt??=()=>{},e.shouldRetry??=()=>!0,e.shouldConsumeRetry??=()=>!0,se("factor",e.factor,{min:0,allowInfinity:!1}),se("minTimeout",e.minTimeout,{min:0,allowInfinity:!1}),se("maxTimeout",e.maxTimeout,{min:0,allowInfinity:!0}),se("maxRetryTime",e.maxRetryTime,{min:0,allowInfinity:!0}),e.factor>0||(e.factor=1),e.signal?.throwIfAborted();let t=0,r=0,i=performance.now();for(;!Number.isFinite(e.retries)||r<=e.retries;){t++;try{e.signal?.throwIfAborted();let s=await n(t);return e.signal?.throwIfAborted(),s}catch(s){await Un({error:s,attemptNumber:t,retriesConsumed:r,startTime:i,options:e})&&r++}}throw new Error("Retry attempts exhausted without throwing an error.")}a(Le,"pRetry");var Yn=12e4,Wr=6e5;function Me(n,e,t){return Math.min(Yn,e*2**(n-1))*(.5+t()/2)}a(Me,"growingWait");function zr(n,e){let t=N(n,"retry-after")?.trim()??"";if(/^\d+(\.\d+)?$/.test(t))return Math.min(Wr,Number(t)*1e3);let r=Date.parse(t);if(Number.isNaN(r))return null;let i=Date.parse(N(n,"date")??""),s=r-(Number.isNaN(i)?e.now():i);return Math.min(Wr,Math.max(0,s))}a(zr,"retryAfter");var Kr=5,Br=10,Hn=500;function Vr({kind:n,mayGo:e},t,r){let i=new je(n,t),s=a(l=>t.limiter.schedule(()=>r(l),t.signal,l===1?e:void 0),"limited"),o={retries:Kr+Br,minTimeout:0};return Le(s,{...o,shouldRetry:a(({error:l})=>i.goesOn(l),"shouldRetry")}).catch(l=>{throw i.conclude(l)})}a(Vr,"withRetry");var je=class{static{a(this,"Trail")}#e;#t;#n=0;#r=0;#o=0;#s=!1;constructor(e,t){this.#e=e,this.#t=t}async goesOn(e){return e instanceof P?(e.failure==="lost"&&j(this.#e)&&(this.#s=!0),e.status===429&&e.failure==="status"?this.#i(e):(this.#n+=1,this.#n>=Kr||!Qn(this.#e,e)?!1:this.#l(this.#a(e)))):!1}conclude(e){if(!(e instanceof w)||e.failure==="lost")return e;let{message:t,status:r,remedy:i}=e;if(this.#s){let l=`${t} (an earlier attempt may have taken effect)`;return new w(l,{failure:"lost",status:r,remedy:i,cause:e})}let s=e.failure==="not-sent"||r===429;return this.#t.signal?.aborted===!0&&s?new w(t,{failure:"aborted",status:r,remedy:i,cause:e}):e}#i(e){this.#r+=1;let{limiter:t,jitter:r,signal:i}=this.#t,s=e.retryAfterMs??0,o=Me(this.#r,t.rate.windowMs/30,r);return t.pause(s>0?s:o),this.#r<Br&&!i?.aborted}#a(e){if(e.failure==="not-sent"&&++this.#o===1)return 0;let t=Me(this.#n-Math.min(1,this.#o)||1,Hn,this.#t.jitter);return Math.max(t,e.retryAfterMs??0)}async#l(e){let{clock:t,signal:r}=this.#t;return r?.aborted?!1:e===0?!0:t.sleep(e,r).then(()=>!0,()=>!1)}};function Qn(n,e){if(e.hopeless)return!1;if(e.failure==="not-sent")return!0;let t=e.status??0;return t>=500?Xn(n,t):e.failure==="lost"&&n!=="create"}a(Qn,"mayBeSentAgain");function Xn(n,e){let t=e===502||e===503||e===504;switch(n){case"read":return t||e===500;case"update":case"delete":return t;case"regenerate":return!0;case"create":return!1}}a(Xn,"statusMayPass");var oe=class{static{a(this,"Caller")}#e;#t={total:0,retried:0,rate_limited:0};constructor(e){this.#e=e}get requests(){return this.#t}call(e){let t=e.body===void 0?null:JSON.stringify(e.body);return Vr(e,this.#e.retry,async r=>{this.#n("total"),r>1&&this.#n("retried");let i=await this.#r(e,t);return i.status===429&&this.#n("rate_limited"),this.#o(e,i)})}#n(e){this.#t={...this.#t,[e]:this.#t[e]+1}}async#r(e,t){let{transport:r,speaker:i,retry:s,onRequest:o,giveUp:l}=this.#e,u=s.clock.monotonic(),c=a(d=>{let h=Math.round(s.clock.monotonic()-u);o({method:e.method,path:e.path,status:d,ms:h})},"tell");try{let d=await r.send({method:e.method,path:e.path,body:t},l);return c(d.status),e.onAnswer?.(Jn(d,i)),d}catch(d){throw c(null),d instanceof Ze?jr(i,e,d):d}}#o(e,t){let{speaker:r,retry:i}=this.#e,{status:s}=t;if(s===404&&e.gone!==void 0)return e.gone();if(s>=300&&s<400)throw Gr(r,e,t);if(s<200||s>299)throw Dr(r,e,t,Zn(t,i.clock));try{return e.read(ei(t))}catch(o){throw o instanceof b?K(r,e,o.message,s,o):o}}};function Jn(n,{clean:e}){return e(N(n,"x-request-id")??"")||null}a(Jn,"requestIdOf");function Zn(n,e){return n.status===429||n.status===503?zr(n,e):null}a(Zn,"waitTold");function ei(n){if(n.text.trim()==="")return;let e=Ie(n.text);if(e!==void 0)return e;let t=qe(n.text),r=t===""?"":` titled "${t}"`,i=N(n,"content-type")??"of no named type";throw new b(`its body${r} is not JSON (${i})`)}a(ei,"bodyOf");var C=100,Ur=1e4;async function Yr(n,e={size:C,repeats:"error"}){let t=new Ge(e);t.add([await n(1)]);for(let r=1;t.expects();r=Math.min(r*2,64))t.add(await Promise.all(t.next(r).map(n)));return t.listing()}a(Yr,"readPages");var Ge=class{static{a(this,"PageReading")}#e=new Map;#t=new Set;#n=new Set;#r=0;#o=0;#s;#i;#a=0;#l=0;#u=!1;constructor({size:e,repeats:t}){this.#i=e,this.#s=t}expects(){return!this.#u}next(e){let t=this.#r+1,r=Math.floor(this.#l/this.#i)+1,i=Math.max(1,Math.min(e,r-t+1));return Array.from({length:i},(s,o)=>t+o)}add(e){for(let t of e)this.#h(t);if(this.#r>Ur)throw new b(`it goes on after ${Ur} pages`)}#h(e){this.#r+=1,this.#r===1&&this.#c(e);let t=this.#e.size;for(let o of e.items)this.#e.set(o.id,o);this.#o+=e.items.length,e.count!==null&&this.#n.add(e.count),e.count!==null&&e.count>e.items.length&&this.#t.add(e.count);let r=e.items.length>=this.#i,i=this.#e.size>t;if(r&&!i&&this.#s==="error")throw new b(`page ${this.#r} repeats pages before it`);let s=Math.max(0,...this.#t)>this.#o;this.#u=e.items.length===0||!i||!(r||s)}#c({items:e,count:t,perPage:r}){if(this.#a=e.length,e.length===0&&(t??0)>0)throw new b(`its count says ${t} and its list is empty`);r!==null&&r>0&&r<C&&(this.#i=Math.max(r,e.length)),t!==null&&t>e.length&&e.length>=this.#i&&(this.#l=t)}listing(){let e=[...this.#e.values()],t=this.#o===e.length,r=[...this.#t].every(i=>i===e.length);return{items:e,stable:t&&r&&(this.#r===1||this.#n.has(e.length)),pageSize:this.#r>1?Math.min(this.#a,this.#i):this.#i}}};var I=a(n=>`let the token's own client role ${n}`,"allow"),ae=class{static{a(this,"Calls")}#e;constructor(e){this.#e=e}listClients(e){return{kind:"read",method:"GET",path:`${this.#e.clients}?page=${e}&per_page=${C}`,doing:"list the clients",lacking:I("list API clients"),read:a(t=>ne(t,Ce),"read")}}listRoles(e){return{kind:"read",method:"GET",path:`${this.#e.roles}?page=${e}&per_page=${C}`,doing:"list the client roles",lacking:`write roles as numeric ids in the manifests, or ${I("list API client roles")}`,read:a(t=>ne(t,Cr),"read")}}listFolders(e,t){let r=e===null?"":`parent_id=${e}&`;return{kind:"read",method:"GET",path:`${this.#e.folders}?${r}page=${t}&per_page=${C}`,doing:e===null?"list the home folder's folders":`list the folders of folder ${e}`,lacking:`write folder ids instead of paths in the manifests, or ${I("list folders")}`,read:Or}}readClient(e){return{kind:"read",method:"GET",path:`${this.#e.clients}/${e}`,doing:`read client ${e}`,lacking:I("read API clients"),read:ie,gone:a(()=>null,"gone")}}createClient(e,t){return{onAnswer:t,kind:"create",method:"POST",path:this.#e.clients,body:e,doing:"create the client",lacking:I("create API clients"),read:Oe}}updateClient(e,t,r,i){return{onAnswer:i,mayGo:r,kind:"update",method:"PUT",path:`${this.#e.clients}/${e}`,body:t,doing:`update client ${e}`,lacking:I("update API clients"),read:ie}}deleteClient(e,t,r){return{onAnswer:r,mayGo:t,kind:"delete",method:"DELETE",path:`${this.#e.clients}/${e}`,doing:`delete client ${e}`,lacking:I("delete API clients"),read:a(()=>{},"read"),gone:a(()=>{},"gone")}}regenerateToken(e,t,r){return{onAnswer:r,mayGo:t,kind:"regenerate",method:"POST",path:`${this.#e.clients}/${e}/regenerate`,doing:`issue a new token for client ${e}`,lacking:I("regenerate the tokens of API clients"),read:Oe}}};var Hr={clients:"/api/developer_api_clients",roles:"/api/developer_api_client_roles",folders:"/api/folders"};function Qr(n){return new De(n)}a(Qr,"openApi");var De=class{static{a(this,"WorkatoApi")}#e;#t=new ae(Hr);#n;#r;#o;#s=new Map;#i=C;close;constructor(e){let{host:t,timeoutMs:r,limiter:i,clock:s,jitter:o=a(()=>.5,"jitter"),onRequest:l=a(()=>{},"onRequest")}=e,{stop:u,signal:c}=e,d=[u,c].filter(v=>v!==void 0),h=d.length>0?AbortSignal.any(d):void 0,f=et({...e,headers:a(()=>({authorization:`Bearer ${e.token.reveal()}`}),"headers")});for(let v of[h,c])v!==void 0&&ti(0,v);this.#n=s,this.#o=e.onToken??(()=>{}),this.#r={host:t,timeoutMs:r,clean:Lr(e.token.reveal())};let x={limiter:i,clock:s,jitter:o,signal:h};this.#e=new oe({transport:f,speaker:this.#r,retry:x,onRequest:l,giveUp:c}),this.close=()=>f.close()}get requests(){return this.#e.requests}async readClients(){let{items:e,stable:t}=await this.#a(i=>this.#t.listClients(i));return{clients:[...e].sort((i,s)=>i.id-s.id),stable:t,readAt:this.#n.monotonic()}}async readRoles(){return(await this.#a(e=>this.#t.listRoles(e))).items}readFolders(e){let t=this.#s.get(e);if(t!==void 0)return t;let r={size:this.#i,repeats:"end"},s=this.#a(o=>this.#t.listFolders(e,o),r).then(({items:o})=>o);return this.#s.set(e,s),s.catch(()=>this.#s.delete(e)),s}readClient(e){return this.#e.call(this.#t.readClient(e))}async createClient(e,t){return this.#l(await this.#e.call(this.#t.createClient(e,t)),"created")}updateClient(e,t,r,i){return this.#e.call(this.#t.updateClient(e,t,r,i))}deleteClient(e,t,r){return this.#e.call(this.#t.deleteClient(e,t,r))}async regenerateToken(e,t,r){let i=this.#t.regenerateToken(e,t,r);return this.#l(await this.#e.call(i),"given a new token")}async#a(e,t){try{let r=await Yr(i=>this.#e.call(e(i)),t);return this.#i=Math.min(this.#i,Math.max(1,r.pageSize)),r}catch(r){throw r instanceof b?K(this.#r,e(1),r.message,200,r):r}}#l({client:e,token:t},r){if(t!==null)return this.#o(t.reveal()),{client:e,token:t};throw new w(`client ${e.id} was ${r}, but the answer of ${this.#r.host} did not show it`,{failure:"shape",remedy:"apply again: a new token is issued for it and delivered"})}};function xo(n,e,t){let r=new Map,i=new Map;return(s,o)=>{let l=i.get(s);if(l!==void 0&&o===void 0)return l;let u=U(s),c=`${u} ${s.tokenVariable}`,d=r.get(c)??Pr(s.rate,e.clock);r.set(c,d);let h=Qr({host:u,token:o??Je(s,e.env),limiter:d,clock:e.clock,timeoutMs:n.timeoutMs,userAgent:Fe,proxy:We(e.env),jitter:e.random,stop:e.stop,onToken:e.mask,...t.verbose?{onRequest:a(p=>e.err(ri(p)),"onRequest")}:{}});return o===void 0&&i.set(s,h),h}}a(xo,"connector");function ri({method:n,path:e,status:t,ms:r}){return`${n} ${e} ${t??"no answer"} in ${r} ms
`}a(ri,"requestLine");var Fe=`keyward/${V}`;function We(n){let e=a((...t)=>t.map(i=>n[i]?.trim()).find(i=>i!==void 0&&i!=="")??null,"first");return{httpProxy:e("http_proxy","HTTP_PROXY"),httpsProxy:e("https_proxy","HTTPS_PROXY"),noProxy:e("no_proxy","NO_PROXY")}}a(We,"proxyOf");import hi from"node:path";import{lstat as li,readFile as ui}from"node:fs/promises";import Ke from"node:path";import{randomBytes as ni}from"node:crypto";import{mkdir as ii,open as Xr,rename as si,rm as ze}from"node:fs/promises";import le from"node:path";async function ue(n){await ii(n,{recursive:!0,mode:448})}a(ue,"makeFolder");async function ce(n,e){let t=le.dirname(n),r=le.join(t,rn());try{await en(r,e),await si(r,n)}catch(i){throw await ze(r,{force:!0}).catch(()=>{}),i}await tn(t)}a(ce,"writeAtomic");async function Jr(n){await ze(n,{force:!0}),await tn(le.dirname(n))}a(Jr,"removeFile");async function Zr(n){let e=le.join(n,rn());try{await en(e,`keyward tries whether it can write here
`)}finally{await ze(e,{force:!0})}}a(Zr,"tryFolder");async function en(n,e){let t=await Xr(n,"wx",384);try{await t.writeFile(e),await t.sync()}finally{await t.close()}}a(en,"writeSynced");async function tn(n){let e=await Xr(n,"r").catch(()=>null);e!==null&&(await e.sync().catch(()=>{}),await e.close())}a(tn,"syncFolder");function rn(){return`.keyward-${ni(8).toString("hex")}`}a(rn,"temporaryName");import{readdir as oi}from"node:fs/promises";import nn from"node:path";var de=class{static{a(this,"Listings")}#e=new Map;async mayHold(e){let t=nn.dirname(e),r=this.#e.get(t)??ai(t);return this.#e.set(t,r),(await r)?.has(sn(nn.basename(e)))??!0}};async function ai(n){try{return new Set((await oi(n)).map(sn))}catch(e){return e instanceof Error&&"code"in e&&e.code==="ENOENT"?new Set:null}}a(ai,"list");function sn(n){return n.normalize("NFC").toUpperCase().toLowerCase()}a(sn,"folded");var D=".keyward.json",B=class{static{a(this,"FileSink")}name;#e;#t;constructor(e,t,r=[]){this.name=e,this.#e=t,this.#t=r}place(e){return nt(this.#e,e)}async probe(e){await this.#r("what is issued must be encrypted, too");for(let t of new Set(e.map(r=>Ke.dirname(r))))await this.#s(t,"write to",async()=>{await ue(t),await Zr(t)});for(let t of e)await this.#o(t)}read(e){return this.#n(e)}async readAll(e){let t=new de;return rt(e,async r=>{let i=[r,r+D];return(await Promise.all(i.map(o=>t.mayHold(o)))).includes(!0)?this.#n(r):{kind:"absent"}})}async#n(e){try{let[t,r]=await Promise.all([Be(e),ci(e+D)]);if(r===null)return{kind:t==="missing"?"absent":"foreign"};let i=at(r);return i===null||t==="other"?{kind:"foreign"}:t==="missing"&&i.state==="held"?{kind:"absent"}:{kind:"marked",marker:i}}catch(t){return{kind:"unknown",reason:on(t)}}}async mark(e,t){await this.#s(e,"mark",async()=>{await ue(Ke.dirname(e)),t===null?await Jr(e+D):await ce(e+D,fe(t))})}async deliver(e,t,r){let i=await this.#n(e);i.kind==="marked"&&ot(i.marker,r)||await this.#s(e,"deliver to",async()=>{await ue(Ke.dirname(e)),await ce(e,await this.#r(t.reveal())),await ce(e+D,fe(r))})}async#r(e){return this.#t.length===0?e:(await import("./age-BVI2JSDC.js")).encryptTo(this.#t,e)}async#o(e){let[t,r]=await this.#s(e,"look at",()=>Promise.all([Be(e),Be(e+D)]));if(!(t!=="other"&&r!=="other"))throw new L(`${e} of the sink ${this.name} is not a plain file`,"move away what is there: a token is never written through a link")}async#s(e,t,r){try{return await r()}catch(i){throw i instanceof L?i:new L(`could not ${t} ${e} (sink ${this.name}): ${on(i)}`,di(i),{cause:i})}}};async function Be(n){try{return(await li(n)).isFile()?"file":"other"}catch(e){if(Ve(e)==="ENOENT")return"missing";throw e}}a(Be,"kindOf");async function ci(n){try{return await ui(n,"utf8")}catch(e){if(Ve(e)==="ENOENT")return null;throw e}}a(ci,"readText");function di(n){switch(Ve(n)){case"ENOSPC":case"EDQUOT":return"free some space there, or give the sink a path on another disk";case"EACCES":case"EPERM":case"EROFS":return"let the user who runs keyward write there, or give the sink another path";case"ENOTDIR":case"EEXIST":return"a file stands where a folder is needed: move it away, or give the sink another path";default:return"mend the folder, or give the sink another path"}}a(di,"remedy");function Ve(n){return n instanceof Error&&"code"in n&&typeof n.code=="string"?n.code:""}a(Ve,"codeOf");function on(n){return n instanceof Error?n.message:String(n)}a(on,"words");async function an(n,e){let t=n.map(async r=>[r.name,await pi(r,e)]);return new Map(await Promise.all(t))}a(an,"openSinks");function ln(n,e){return new B(n,hi.join(e,"{workspace}","{environment}","{name}"))}a(ln,"tokensToSink");async function pi(n,e){switch(n.type){case"file":return new B(n.name,n.path,n.recipients);case"github-actions-secret":return(await import("./github-sink-U5FSJSSV.js")).openGithubSink(n,e);case"vault-kv2":return(await import("./vault-sink-SJTXZ3YI.js")).openVaultSink(n,e);case"command":return(await import("./command-sink-LPUW4TG4.js")).openCommandSink(n,e)}}a(pi,"openSink");import un from"node:path";function cn(n,e,t){let r=new Map;for(let{sink:i,place:s}of[...n].flat()){let o=un.relative(t,s),l=o!==""&&!o.startsWith("..")&&!un.isAbsolute(o);e.has(i)&&l&&!r.has(i)&&r.set(i,s)}return[...r].map(([i,s])=>({rule:"place-lost-with-the-machine",message:`the sink ${i} keeps tokens in the folder of this CI job, such as ${s}: they are lost when it ends; deliver to a secret store instead, or carry the folder away`,source:null}))}a(cn,"lostPlaces");async function ca(n,e,t,r,i){let s=await _i(n,e,t,r,i),{timeoutMs:o}=e;try{let l=await fi(st(s,t.make),i.stop),u=[...l.plan.notes,...mi(l,e,i)];return{workspace:n,plan:{...l.plan,notes:u},run:s,planned:l,timeoutMs:o}}catch(l){if(i.stop.aborted||!(l instanceof Ye))throw l;let{request:u}=s,c=tt(u.workspace,u.options,"error",[ki(l)]);return{workspace:n,plan:c,run:s,planned:null,timeoutMs:o}}}a(ca,"attempt");function mi({input:n},{sinks:e},{env:t,cwd:r}){if((t.CI??"")==="")return[];let i=e.filter(({type:s})=>s==="file").map(({name:s})=>s);return cn(n.tokens.values(),new Set([...i,he]),r)}a(mi,"doubts");function da(n,e){return{format:Qe,keyward:V,created_at:new Date(e.clock.now()).toISOString(),problems:[],plans:n}}a(da,"planDocument");function ha(n){return n.some(({status:e})=>e==="error")?pe.error:n.some(({status:e})=>e==="refused")?pe.refused:null}a(ha,"refusalCode");function fi(n,e){let t=new Promise((r,i)=>{e.aborted&&i(e.reason),e.addEventListener("abort",()=>i(e.reason),{once:!0})});return t.catch(()=>{}),Promise.race([n,t])}a(fi,"unlessStopped");async function _i({options:n,declared:e,base:t,others:r},i,s,o,l){let u=s.prune||n.prune,c={name:n.name,host:U(n),customer:null},d=await vi(i,l);return{request:{workspace:c,declared:i.tokensTo===null?e:e.map(wi(he)),ownership:n,prune:u,limits:i.limits,options:{prune:u,...i.limitFlags},rate:n.rate,policies:i.policies,sinkScopes:yi(i.sinks),placesOf:a((p,f)=>me(p,c,d,f),"placesOf"),taken:gi(r,c,d),base:t,only:s.only===void 0?null:new Set(s.only)},sinks:s.noSinks===!0?it(d):d,api:o,clock:l.clock}}a(_i,"planRun");function yi(n){return new Map(n.flatMap(({name:e,for:t})=>t===null?[]:[[e,t]]))}a(yi,"scopesOf");function gi(n,e,t){return n.flatMap(({name:r,declared:i})=>i.flatMap(s=>me(s,{...e,name:r},t,s.id).map(({place:o})=>({workspace:r,client:s,place:o}))))}a(gi,"takenPlaces");var he="--tokens-to";async function vi(n,e){let t={env:e.env,clock:e.clock,timeoutMs:n.timeoutMs,userAgent:Fe,proxy:We(e.env),killGroup:e.processes.killGroup},r=new Map(await an(n.sinks,t));return n.tokensTo!==null&&r.set(he,ln(he,n.tokensTo)),r}a(vi,"sinksOf");function wi(n){return e=>{let t=e.token.deliver_to;if(t==="none")return e;let r=t===null||t==="discard"?[]:t;return{...e,token:{...e.token,deliver_to:[...r,n]}}}}a(wi,"alsoTo");function ki(n){return{rule:n instanceof w?"api":n instanceof L?"sink":"error",message:n.message,numbers:{},way:n.remedy,source:null}}a(ki,"problemOf");export{xo as a,Fe as b,We as c,ca as d,da as e,ha as f,fi as g,yi as h,vi as i};
