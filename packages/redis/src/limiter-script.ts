/**
 * The script of the limiter store, in Lua.
 *
 * Lua's numbers are doubles without big integers, so nothing is multiplied here: the sender turns units into time
 * (`gcraCost`), and the script adds, subtracts and compares, which is exact below 2^53. Numbers become text through
 * `%.0f` or as arguments of `redis.call` (17 digits), never through `..` or `tostring`, which keep 14.
 *
 * It is written for speed, too: a busy server spends its time in here. One JSON array of numbers decodes faster than
 * many arguments or arrays in arrays, and functions that only leases or corrections need are made only for them.
 *
 * - KEYS: the bucket of each operation; after them, for each budget with a lease, the book of its leases.
 * - ARGV[1]: a JSON array: how many operations, whether there are leases or corrections among them (1 or 0), and a
 *   record of each. It starts with what counts and the kind (0 look, 1 charge, 2 settle, 3 renew).
 *   - rate: `1, kind, den, ms, part` of the cost, then on a look or charge `ms, part` of the capacity, on a settlement
 *     that instant at which the bucket was to be full after the charge, and `1` or `-1` for a debt or what comes back
 *   - calendar: `2, kind, units` (on a settlement the difference)`, limit`, four edges, and the period of the charge
 *   - slots: `3, kind, units, limit, lease, ttl`
 *   - rate or calendar with a lease: `4` or `5` in place of `1` or `2`, and at the end `lease, ttl, units`; of a rate
 *     also `ms, part` of these units' cost
 * - The answer: the time, whether all was granted, and two numbers for the state of each bucket: before a look or
 *   charge, after a settlement or renewal.
 */
export const LIMITER_SCRIPT = `
local call = redis.call
local time = call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local args = cjson.decode(ARGV[1])
-- For a book of slots, which is a hash, MGET gives nothing.
local texts = call('MGET', unpack(KEYS))
local answer = { now, 1 }
local granted = true
local MAX_FILL, MAX_COUNT = 1125899906842624, 9007199254740991

-- Rates. The state is the instant at which the bucket is full again: 'ms', or 'ms:part:den'.

local function spend(ms, part, costMs, costPart, den)
  -- Room is compared before adding: the sum of two parts could leave the exact integers.
  local room = den - part
  ms = ms + costMs
  if costPart >= room then
    ms, part = ms + 1, costPart - room
  else
    part = part + costPart
  end
  if ms - now >= MAX_FILL then return now + MAX_FILL, 0 end
  return ms, part
end

local function writeRate(key, ms, part, den)
  -- Once it is full again a bucket says nothing, and may go.
  call('SET', key, part == 0 and ms or string.format('%.0f:%.0f:%.0f', ms, part, den), 'PX', ms - now + 1)
end

-- Calendars. The state is the start of a period and what is used in it: 'start:used'.

local function periodEnd(start, this, next, last)
  return start < this and this or start < next and next or last
end

local function writePeriod(key, start, used, this, next, last)
  local ends = periodEnd(start, this, next, last)
  -- The sender's clock may be a period behind: a count that is dropped at once would be no limit.
  local ttl = ends > now and ends - now or last - next
  call('SET', key, string.format('%.0f:%.0f', start, used), 'PX', math.max(1, ttl))
end

-- Leases. A book is a hash: under each lease's id 'end:units:...', and under '' its head: the soonest end of a lease (or
-- an earlier time), the units of all leases, and when Redis drops the book. Of a budget a lease counts
-- as one, and its units stand behind.

local bookOf = {}
local giveBack, openBook, writeLease, closeLease, renewLease

local function defineLeases()
  local HEAD, ENTRY = '%.0f:%.0f:%.0f', '^(%d+):(%d+)(.*)$'

  -- What has come back by itself since the charge is not given twice: 'untilMs' is when the bucket was to be full.
  giveBack = function(ms, part, costMs, costPart, untilMs, untilPart, den)
    if untilMs < now then return ms, part end
    local left = untilMs - now
    if left < costMs or (left == costMs and untilPart < costPart) then costMs, costPart = left, untilPart end
    ms, part = ms - costMs, part - costPart
    if part < 0 then ms, part = ms - 1, part + den end
    if ms < now then return now, 0 end
    return ms, part
  end

  local function readHead(key)
    local head = call('HGET', key, '')
    if not head then return nil, 0, 0 end
    local soonest, held, drop = string.match(head, '^(%d+):(%d+):(%d+)$')
    return tonumber(soonest), tonumber(held), tonumber(drop)
  end

  -- Ends the leases whose time has come, and returns the units of the others. It looks at all of them only when the
  -- head says that one has ended.
  openBook = function(key, onEnd)
    local soonest, held, drop = readHead(key)
    if not soonest or soonest > now then return held end
    soonest, held = nil, 0
    local entries = call('HGETALL', key)
    for i = 1, #entries, 2 do
      local id = entries[i]
      if id ~= '' then
        local ends, units, rest = string.match(entries[i + 1], ENTRY)
        ends, units = tonumber(ends), tonumber(units)
        if ends > now then
          held = held + units
          if not soonest or ends < soonest then soonest = ends end
        else
          call('HDEL', key, id)
          if onEnd then onEnd(rest) end
        end
      end
    end
    if soonest then
      call('HSET', key, '', string.format(HEAD, soonest, held, drop))
    else
      call('DEL', key)
    end
    return held
  end

  -- 'keep' is until when the bucket has something that could come back.
  writeLease = function(key, id, units, ttl, keep, rest)
    local soonest, held, drop = readHead(key)
    local ends = now + ttl
    if not soonest or ends < soonest then soonest = ends end
    -- Dropped a lease's time later than needed, so that most leases need no new time to live.
    local lasts = ends <= drop and keep <= drop
    if not lasts then drop = math.max(drop, ends, keep) + ttl end
    held = math.min(MAX_COUNT, held + units)
    call('HSET', key, '', string.format(HEAD, soonest, held, drop), id, string.format('%.0f:%.0f', ends, units) .. rest)
    if not lasts then call('PEXPIREAT', key, drop) end
  end

  -- The units and the rest of a lease that has not ended, or nothing.
  closeLease = function(key, id)
    local entry = call('HGET', key, id)
    if not entry then return nil end
    local soonest, held, drop = readHead(key)
    local _, units, rest = string.match(entry, ENTRY)
    units = tonumber(units)
    held = held - units
    if held <= 0 then
      call('DEL', key)
    else
      call('HDEL', key, id)
      call('HSET', key, '', string.format(HEAD, soonest, held, drop))
    end
    return units, rest
  end

  renewLease = function(key, id, ttl)
    local entry = call('HGET', key, id)
    if not entry then return false end
    local soonest, held, drop = readHead(key)
    local _, units, rest = string.match(entry, ENTRY)
    local ends = now + ttl
    call('HSET', key, id, string.format('%.0f:', ends) .. units .. rest)
    if ends > drop or ends < soonest then
      drop = math.max(drop, ends + ttl)
      call('HSET', key, '', string.format(HEAD, math.min(soonest, ends), held, drop))
      call('PEXPIREAT', key, drop)
    end
    return true
  end
end

local function recordLength(rule)
  return rule == 1 and 8 or rule == 2 and 9 or rule == 3 and 6 or rule == 4 and 13 or 12
end

if args[2] == 1 then defineLeases() end

-- First every bucket is read, and corrected; only when all have room is anything charged.

-- Books stand after the buckets.
local at, nextBook = 3, args[1]

for index = 1, args[1] do
  local rule, kind, key = args[at], args[at + 1], KEYS[index]
  local first, second

  if rule == 1 or rule == 4 then
    local den, costMs, costPart = args[at + 2], args[at + 3], args[at + 4]
    local text, part = texts[index], 0
    local ms = tonumber(text)
    if text and not ms then
      local a, b, c = string.match(text, '^(%d+):(%d+):(%d+)$')
      ms, part = tonumber(a), tonumber(b)
      -- Counted in other parts, under a limit that was changed: rounded up, never in the client's favour.
      if tonumber(c) ~= den then ms, part = ms + 1, 0 end
    end
    if not ms or ms < now then ms, part = now, 0 end

    local changed = false
    if rule == 4 then
      nextBook = nextBook + 1
      bookOf[index] = KEYS[nextBook]
      openBook(KEYS[nextBook], function(rest)
        local a, b, c, d, e = string.match(rest, '^:(%d+):(%d+):(%d+):(%d+):(%d+)$')
        local same = tonumber(e) == den
        ms, part = giveBack(ms, part, tonumber(a), same and tonumber(b) or 0, tonumber(c), same and tonumber(d) or 0, den)
        changed = true
      end)
    end
    first, second = ms, part

    if kind < 2 then
      if costMs > 0 or costPart > 0 then
        ms, part = spend(ms, part, costMs, costPart, den)
        local fill = ms - now
        if fill > args[at + 5] or (fill == args[at + 5] and part > args[at + 6]) then granted = false end
        -- For the charging below; the capacity is not needed there.
        args[at + 5], args[at + 6] = ms, part
      end
    elseif kind == 2 then
      local isDebt = args[at + 7] > 0
      if rule == 4 and not closeLease(KEYS[nextBook], args[at + 8]) then
        isDebt, costMs, costPart = true, args[at + 11], args[at + 12]
      end
      if isDebt then
        first, second = spend(ms, part, costMs, costPart, den)
      else
        first, second = giveBack(ms, part, costMs, costPart, args[at + 5], args[at + 6], den)
      end
      changed = true
    elseif rule == 4 then
      renewLease(KEYS[nextBook], args[at + 8], args[at + 9])
    end
    if changed then writeRate(key, first, second, den) end

  elseif rule == 2 or rule == 5 then
    local units, limit, this, next, last = args[at + 2], args[at + 3], args[at + 5], args[at + 6], args[at + 7]
    local start = now >= next and next or now >= this and this or args[at + 4]
    local used = 0
    if texts[index] then
      local a, b = string.match(texts[index], '^(%d+):(%d+)$')
      a, b = tonumber(a), tonumber(b)
      -- A later period than the sender knows of takes its count into the one that the clock says.
      if a and a >= start then start, used = a <= next and a or start, b end
    end

    local changed = false
    if rule == 5 then
      nextBook = nextBook + 1
      bookOf[index] = KEYS[nextBook]
      openBook(KEYS[nextBook], function(rest)
        local a, b = string.match(rest, '^:(%d+):(%d+)$')
        if tonumber(a) == start then used = math.max(0, used - tonumber(b)) end
        changed = true
      end)
    end

    if kind < 2 then
      if units > limit - used then granted = units == 0 and granted end
    elseif kind == 2 then
      if rule == 5 and not closeLease(KEYS[nextBook], args[at + 9]) then units = args[at + 11] end
      -- Less than was charged comes back in the period of the charge only.
      if units > 0 or args[at + 8] == start then used = math.min(MAX_COUNT, math.max(0, used + units)) end
      changed = true
    elseif rule == 5 then
      renewLease(KEYS[nextBook], args[at + 9], args[at + 10])
    end
    if changed then writePeriod(key, start, used, this, next, last) end
    first, second = start, used

  else
    local units, lease, ttl = args[at + 2], args[at + 4], args[at + 5]
    local held = openBook(key)
    if kind < 2 then
      if units > args[at + 3] - held then granted = units == 0 and granted end
    elseif kind == 2 then
      held = held - (closeLease(key, lease) or 0)
    elseif not renewLease(key, lease, ttl) then
      -- It has ended, and is running all the same.
      writeLease(key, lease, units, ttl, 0, '')
      held = held + units
    end
    first, second = 0, math.min(MAX_COUNT, held)
  end

  answer[index * 2 + 1], answer[index * 2 + 2] = first, second
  at = at + recordLength(rule)
end

if not granted then
  answer[2] = 0
  return answer
end

at = 3
for index = 1, args[1] do
  local rule, key = args[at], KEYS[index]
  if args[at + 1] == 1 then
    if rule == 1 or rule == 4 then
      local costMs, costPart, ms, part = args[at + 3], args[at + 4], args[at + 5], args[at + 6]
      if costMs > 0 or costPart > 0 then
        writeRate(key, ms, part, args[at + 2])
        if rule == 4 then
          local rest = string.format(':%.0f:%.0f:%.0f:%.0f:%.0f', costMs, costPart, ms, part, args[at + 2])
          writeLease(bookOf[index], args[at + 8], 1, args[at + 9], ms + 1, rest)
        end
      end
    elseif args[at + 2] > 0 then
      local units = args[at + 2]
      if rule == 3 then
        writeLease(key, args[at + 4], units, args[at + 5], 0, '')
      else
        local start, this, next, last = answer[index * 2 + 1], args[at + 5], args[at + 6], args[at + 7]
        writePeriod(key, start, answer[index * 2 + 2] + units, this, next, last)
        if rule == 5 then
          local keep = periodEnd(start, this, next, last)
          writeLease(bookOf[index], args[at + 9], 1, args[at + 10], keep, string.format(':%.0f:%.0f', start, units))
        end
      end
    end
  end
  at = at + recordLength(rule)
end
-- Redis turns these doubles into 64-bit integers, which is exact.
return answer
`;
