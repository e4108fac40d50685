/**
 * The script of the limiter store, in Lua.
 *
 * Lua's numbers are doubles without big integers, so nothing is multiplied here: the sender turns units into time
 * (`gcraCost`), and the script adds, subtracts and compares, which is exact below 2^53. Numbers become text through
 * `%.0f` or as arguments of `redis.call`, never through `..`, which keeps 14 digits only.
 *
 * KEYS: the bucket of each operation; after them, for each budget with a lease, the book of its leases.
 * ARGV[1]: the operations as a JSON array of `{ rule, kind, units, lease, ttl, ... }`:
 *
 * - `r`, a rate: `den, ms, part` of the cost, and on a look or charge `ms, part` of the capacity; on a settlement
 *   instead whether the cost is a debt (1) or given back (0), `ms, part` of the instant after the charge, and `ms, part`
 *   of all the units
 * - `c`, a calendar: the limit and four edges; on a settlement also the difference and the period of the charge
 * - `s`, slots: the limit
 *
 * Answer: the time, whether all was granted, and the state of each bucket as two numbers: before a look or charge,
 * after a settlement or renewal.
 */
export const LIMITER_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local operations = cjson.decode(ARGV[1])
-- A book of slots is a hash, for which MGET gives nothing.
local texts = redis.call('MGET', unpack(KEYS))
local LOOK, CHARGE, SETTLE, RENEW = 0, 1, 2, 3
local MAX_FILL, MAX_COUNT = 1125899906842624, 9007199254740991

-- Rates. The state is the instant at which the bucket is full again: 'ms', or 'ms:part:den'.
local function readRate(text, den)
  local ms, part = tonumber(text), 0
  if text and not ms then
    local a, b, c = string.match(text, '^(%d+):(%d+):(%d+)$')
    ms, part = tonumber(a), tonumber(b)
    -- Counted in other parts, under a limit that was changed: rounded up, never in the client's favour.
    if ms and tonumber(c) ~= den then ms, part = ms + 1, 0 end
  end
  if not ms or ms < now then return now, 0 end
  return ms, part
end

local function writeRate(key, ms, part, den)
  -- A second key with every bit of the state is not needed: once full again, a bucket says nothing, and may go.
  local text = part == 0 and ms or string.format('%.0f:%.0f:%.0f', ms, part, den)
  redis.call('SET', key, text, 'PX', ms - now + 1)
end

local function spendRate(ms, part, costMs, costPart, den)
  -- Room is compared before adding: the sum of two parts could leave the exact integers.
  local room = den - part
  if costPart >= room then
    ms, part = ms + costMs + 1, costPart - room
  else
    ms, part = ms + costMs, part + costPart
  end
  if ms - now >= MAX_FILL then return now + MAX_FILL, 0 end
  return ms, part
end

-- What has come back by itself since the charge, after which the bucket was to be full at 'untilMs', is not given twice.
local function giveRate(ms, part, costMs, costPart, untilMs, untilPart, den)
  if untilMs < now then return ms, part end
  local left = untilMs - now
  if left < costMs or (left == costMs and untilPart < costPart) then costMs, costPart = left, untilPart end
  ms, part = ms - costMs, part - costPart
  if part < 0 then ms, part = ms - 1, part + den end
  if ms < now then return now, 0 end
  return ms, part
end

-- Calendars. The state is the start of a period and what is used in it: 'start:used'.
local function readPeriod(text, first, this, next)
  local picked = now >= next and next or now >= this and this or first
  local start, used
  if text then start, used = string.match(text, '^(%d+):(%d+)$') end
  start, used = tonumber(start), tonumber(used)
  if not start or start < picked then return picked, 0 end
  if start > next then return picked, used end
  return start, used
end

local function periodEnd(start, this, next, last)
  return start < this and this or start < next and next or last
end

local function writePeriod(key, start, used, this, next, last)
  local ends = periodEnd(start, this, next, last)
  -- The sender's clock may be a period behind: a count that is dropped at once would be no limit.
  local ttl = ends > now and ends - now or last - next
  redis.call('SET', key, string.format('%.0f:%.0f', start, used), 'PX', math.max(1, ttl))
end

-- Leases. A book is a hash: under each lease's id 'end:units:...', and under '' its head: the soonest end of a lease (or
-- an earlier time), the units of all leases, and when Redis drops the book.
local function readHead(key)
  local head = redis.call('HGET', key, '')
  if not head then return nil, 0, 0 end
  local soonest, held, drop = string.match(head, '^(%d+):(%d+):(%d+)$')
  return tonumber(soonest), tonumber(held), tonumber(drop)
end

-- Ends the leases whose time has come; the scan is rare, because the head knows the soonest.
local function openBook(key, onEnd)
  local soonest, held, drop = readHead(key)
  if not soonest or soonest > now then return soonest, held, drop end
  soonest, held = nil, 0
  local entries = redis.call('HGETALL', key)
  for i = 1, #entries, 2 do
    local id, entry = entries[i], entries[i + 1]
    if id ~= '' then
      local fields = {}
      for field in string.gmatch(entry, '[^:]+') do fields[#fields + 1] = tonumber(field) end
      if fields[1] > now then
        held = held + fields[2]
        if not soonest or fields[1] < soonest then soonest = fields[1] end
      else
        redis.call('HDEL', key, id)
        if onEnd then onEnd(fields) end
      end
    end
  end
  if soonest then
    redis.call('HSET', key, '', string.format('%.0f:%.0f:%.0f', soonest, held, drop))
    return soonest, held, drop
  end
  redis.call('DEL', key)
  return nil, 0, 0
end

-- 'keep' is until when the bucket has something that could come back.
local function writeLease(key, id, units, ttl, keep, rest)
  local soonest, held, drop = readHead(key)
  local ends = now + ttl
  if not soonest or ends < soonest then soonest = ends end
  local renewed = redis.call('HGET', key, id)
  if renewed then held = held - tonumber(string.match(renewed, '^%d+:(%d+)')) end
  -- Dropped a lease's time later than needed, so that most leases need no new time to live.
  local lasts = ends <= drop and keep <= drop
  if not lasts then drop = math.max(drop, ends, keep) + ttl end
  held = math.min(MAX_COUNT, held + units)
  redis.call('HSET', key, '', string.format('%.0f:%.0f:%.0f', soonest, held, drop),
    id, string.format('%.0f:%.0f', ends, units) .. rest)
  if not lasts then redis.call('PEXPIREAT', key, drop) end
end

-- The lease's entry, or nothing.
local function closeLease(key, id)
  local entry = redis.call('HGET', key, id)
  if not entry then return nil end
  local soonest, held, drop = readHead(key)
  held = held - tonumber(string.match(entry, '^%d+:(%d+)'))
  if held <= 0 then
    redis.call('DEL', key)
  else
    redis.call('HDEL', key, id)
    redis.call('HSET', key, '', string.format('%.0f:%.0f:%.0f', soonest, held, drop))
  end
  return entry
end

-- First every bucket is read; only when all have room is anything spent.
local granted = true
local answer = { now, 1 }
local spent = {}
local nextBook = #operations
for i, operation in ipairs(operations) do
  local rule, kind, units, lease, ttl = operation[1], operation[2], operation[3], operation[4], operation[5]
  local key, a, b = KEYS[i], 0, 0
  local book
  if lease ~= '' and rule ~= 's' then
    nextBook = nextBook + 1
    book = KEYS[nextBook]
  end

  if rule == 'r' then
    local den, costMs, costPart = operation[6], operation[7], operation[8]
    local ms, part = readRate(texts[i], den)
    local changed = false
    if book then
      openBook(book, function(fields)
        local same = fields[7] == den
        ms, part = giveRate(ms, part, fields[3], same and fields[4] or 0, fields[5], same and fields[6] or 0, den)
        changed = true
      end)
    end
    a, b = ms, part
    if kind == SETTLE then
      local isDebt = operation[9] == 1
      if book and not closeLease(book, lease) then isDebt, costMs, costPart = true, operation[12], operation[13] end
      if isDebt then
        ms, part = spendRate(ms, part, costMs, costPart, den)
      else
        ms, part = giveRate(ms, part, costMs, costPart, operation[10], operation[11], den)
      end
      a, b, changed = ms, part, true
    elseif kind == RENEW then
      local entry = redis.call('HGET', book, lease)
      if entry then writeLease(book, lease, units, ttl, 0, string.match(entry, '^%d+:%d+(.*)$')) end
    elseif units > 0 then
      local fullMs, fullPart = spendRate(ms, part, costMs, costPart, den)
      fullMs = fullMs - now
      if fullMs > operation[9] or (fullMs == operation[9] and fullPart > operation[10]) then granted = false end
      if kind == CHARGE then
        spent[#spent + 1] = function()
          ms, part = spendRate(ms, part, costMs, costPart, den)
          writeRate(key, ms, part, den)
          if book then
            writeLease(book, lease, units, ttl, ms + 1,
              string.format(':%.0f:%.0f:%.0f:%.0f:%.0f', costMs, costPart, ms, part, den))
          end
        end
      end
    end
    if changed then writeRate(key, ms, part, den) end

  elseif rule == 'c' then
    local limit, first, this, next, last = operation[6], operation[7], operation[8], operation[9], operation[10]
    local start, used = readPeriod(texts[i], first, this, next)
    local changed = false
    if book then
      openBook(book, function(fields)
        if fields[3] == start then used = math.max(0, used - fields[2]) end
        changed = true
      end)
    end
    a, b = start, used
    if kind == SETTLE then
      local more = operation[11]
      if book and not closeLease(book, lease) then more = units end
      -- Less than was charged comes back in the period of the charge only.
      if more > 0 or operation[12] == start then used = math.min(MAX_COUNT, math.max(0, used + more)) end
      b, changed = used, true
    elseif kind == RENEW then
      local entry = redis.call('HGET', book, lease)
      if entry then writeLease(book, lease, units, ttl, 0, string.match(entry, '^%d+:%d+(.*)$')) end
    elseif units > 0 then
      if units > limit - used then granted = false end
      if kind == CHARGE then
        spent[#spent + 1] = function()
          writePeriod(key, start, used + units, this, next, last)
          if book then writeLease(book, lease, units, ttl, periodEnd(start, this, next, last), string.format(':%.0f', start)) end
        end
      end
    end
    if changed then writePeriod(key, start, used, this, next, last) end

  else
    local _, held = openBook(key)
    b = held
    if kind == SETTLE then
      if closeLease(key, lease) and units > 0 then writeLease(key, lease, units, ttl, 0, '') end
      _, b = readHead(key)
    elseif kind == RENEW then
      writeLease(key, lease, units, ttl, 0, '')
      _, b = readHead(key)
    elseif units > 0 then
      if units > operation[6] - held then granted = false end
      if kind == CHARGE then spent[#spent + 1] = function() writeLease(key, lease, units, ttl, 0, '') end end
    end
  end

  answer[2 * i + 1], answer[2 * i + 2] = a, b
end

if granted then
  for _, spend in ipairs(spent) do spend() end
else
  answer[2] = 0
end
-- Redis turns these doubles into 64-bit integers, which is exact.
return answer
`;
