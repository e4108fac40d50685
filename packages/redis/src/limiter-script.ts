/**
 * The script of the limiter store, in Lua.
 *
 * It carries out several steps, of requests that came at the same moment, one after the other as if each were alone:
 * one call of Redis costs more than a step. A step is all or nothing. Every bucket is read once, at the start, and
 * written once, at the end, so that an error on the way leaves nothing half done in it.
 *
 * Lua's numbers are doubles without big integers, so nothing is multiplied here: the sender turns units into time
 * (`gcraCost`), and the script adds, subtracts and compares, which is exact below 2^53. Numbers become text through
 * `%d`, never through `..` or `tostring`, which keep 14 digits.
 *
 * - KEYS: buckets, and for each budget with leases the book of its leases.
 * - ARGV[1]: a flat JSON array, which decodes faster than many arguments or arrays in arrays: whether there are leases
 *   or corrections in it (1 or 0); then of each step how many operations it has, and their records. A record starts with
 *   what counts, the number of its key, and the kind (0 look, 1 charge, 2 settle, 3 renew).
 *   - rate: `1, key, kind, den, ms, part` of the cost, then on a look or charge `ms, part` of the capacity, on a
 *     settlement that instant at which the bucket was to be full after the charge, and `1` or `-1` for a debt or what
 *     comes back
 *   - calendar: `2, key, kind, units` (on a settlement the difference)`, limit`, four edges, and the charge's period
 *   - slots: `3, key, kind, units` (on a settlement those of the charge)`, limit, lease, ttl`
 *   - rate or calendar with a lease: `4` or `5` in place of `1` or `2`, and at the end `book, lease, ttl, units`; of a
 *     rate also `ms, part` of these units' cost
 * - The answer: the time; of each step whether all was granted (1 or 0); and of each operation the state of its bucket
 *   as two numbers: before a look or charge, after a correction.
 */
export const LIMITER_SCRIPT = `
local call, format, match = redis.call, string.format, string.match
local time = call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local args = cjson.decode(ARGV[1])
local answer = { now }
local MAX_FILL, MAX_COUNT = 1125899906842624, 9007199254740991

-- The state of each bucket, and the later of its rule: of a rate the instant at which it is full again, 'ms' or
-- 'ms:part:den'; of a calendar the start of a period and what is used in it, 'start:used'. MGET gives nothing for a book
-- of leases, which is a hash.
local texts = #KEYS == 1 and args[3] < 3 and { call('GET', KEYS[1]) } or call('MGET', unpack(KEYS))
local state, part, unitOf = {}, {}, {}
-- What is to be written: by the key of a rate whether, by the key of a calendar the record that knows its periods.
local rates, periods = {}, {}

local function readRate(key, unit)
  local text = texts[key]
  local ms, rest = tonumber(text), 0
  if text and not ms then
    local a, b, c = match(text, '^(%d+):(%d+):(%d+)$')
    ms, rest = tonumber(a), tonumber(b)
    -- Counted in other parts, under a limit that was changed: rounded up, never in the client's favour.
    if tonumber(c) ~= unit then ms, rest = ms + 1, 0 end
  end
  if not ms or ms < now then return now, 0 end
  return ms, rest
end

local function spend(ms, rest, costMs, costPart, unit)
  -- Room is compared before adding: the sum of two parts could leave the exact integers.
  ms = ms + costMs
  if costPart >= unit - rest then
    ms, rest = ms + 1, costPart - (unit - rest)
  else
    rest = rest + costPart
  end
  if ms - now >= MAX_FILL then return now + MAX_FILL, 0 end
  return ms, rest
end

local function periodEnd(start, at)
  local this, next, last = args[at + 6], args[at + 7], args[at + 8]
  return start < this and this or start < next and next or last
end

-- A book of leases is a hash: under each lease's id 'end:units:...', and under '' its head: the soonest end of a lease (or
-- an earlier time), the units of all leases, and when Redis drops the book. A lease of a budget counts as one unit there,
-- and its own units stand behind.
local books, endLeases, addLease, dropLease, renewLease, giveBack

local function defineLeases()
  books = {}

  local function open(key)
    local book = books[key]
    if book then return book end
    book = { held = 0, drop = 0, entries = {} }
    local head = call('HGET', KEYS[key], '')
    if head then
      local soonest, held, drop = match(head, '^(%d+):(%d+):(%d+)$')
      book.soonest, book.held, book.drop = tonumber(soonest), tonumber(held), tonumber(drop)
    end
    books[key] = book
    return book
  end

  -- Ends the leases whose time has come, and returns the units of the others. It looks at all of them only when the
  -- head says that one has ended.
  endLeases = function(key, onEnd)
    local book = open(key)
    if not book.soonest or book.soonest > now then return book.held end
    book.soonest, book.held, book.changed = nil, 0, true
    local entries = call('HGETALL', KEYS[key])
    for i = 1, #entries, 2 do
      local id = entries[i]
      if id ~= '' then
        local ends, units, rest = match(entries[i + 1], '^(%d+):(%d+)(.*)$')
        ends, units = tonumber(ends), tonumber(units)
        if ends > now then
          book.held = book.held + units
          if not book.soonest or ends < book.soonest then book.soonest = ends end
        else
          call('HDEL', KEYS[key], id)
          if onEnd then onEnd(rest) end
        end
      end
    end
    return book.held
  end

  local function note(book, id, ends, units, rest)
    if not book.soonest or ends < book.soonest then book.soonest = ends end
    book.changed, book.entries[id] = true, format('%d:%d', ends, units) .. rest
  end

  -- 'keep' is until when the bucket has something that could come back.
  addLease = function(key, id, units, ttl, keep, rest)
    local book, ends = open(key), now + ttl
    book.held = math.min(MAX_COUNT, book.held + units)
    -- Dropped a lease's time later than needed, so that most leases need no new time to live.
    local least = math.max(ends, keep)
    if least > book.drop then book.drop, book.lives = least + ttl, true end
    note(book, id, ends, units, rest)
  end

  -- Whether it was there.
  dropLease = function(key, id, units)
    local book = open(key)
    local fresh = book.entries[id]
    book.entries[id] = nil
    if call('HDEL', KEYS[key], id) == 0 and not fresh then return false end
    book.held, book.changed = math.max(0, book.held - units), true
    return true
  end

  renewLease = function(key, id, ttl)
    local book, ends = open(key), now + ttl
    local entry = book.entries[id] or call('HGET', KEYS[key], id)
    if not entry then return false end
    local units, rest = match(entry, '^%d+:(%d+)(.*)$')
    if ends > book.drop then book.drop, book.lives = ends + ttl, true end
    note(book, id, ends, tonumber(units), rest)
    return true
  end

  -- What has come back by itself since the charge is not given twice: 'untilMs' is when the bucket was to be full.
  giveBack = function(ms, rest, costMs, costPart, untilMs, untilPart, unit)
    if untilMs < now then return ms, rest end
    local left = untilMs - now
    if left < costMs or (left == costMs and untilPart < costPart) then costMs, costPart = left, untilPart end
    ms, rest = ms - costMs, rest - costPart
    if rest < 0 then ms, rest = ms - 1, rest + unit end
    if ms < now then return now, 0 end
    return ms, rest
  end
end

if args[1] == 1 then defineLeases() end

local function rate(at, rule, key, kind)
  local unit, costMs, costPart = args[at + 3], args[at + 4], args[at + 5]
  local ms, rest = state[key], part[key]
  if not ms then
    ms, rest = readRate(key, unit)
  elseif unitOf[key] ~= unit and rest > 0 then
    ms, rest = ms + 1, 0
  end
  unitOf[key] = unit
  local changed = false

  if rule == 4 then
    endLeases(args[at + 9], function(note)
      local a, b, c, d, e = match(note, '^:(%d+):(%d+):(%d+):(%d+):(%d+)$')
      local same = tonumber(e) == unit
      ms, rest = giveBack(ms, rest, tonumber(a), same and tonumber(b) or 0, tonumber(c), same and tonumber(d) or 0, unit)
      changed = true
    end)
  end

  local granted = true
  if kind < 2 then
    if costMs > 0 or costPart > 0 then
      local fullMs, fullPart = spend(ms, rest, costMs, costPart, unit)
      local fill, capacity = fullMs - now, args[at + 6]
      if fill > capacity or (fill == capacity and fullPart > args[at + 7]) then granted = false end
    end
  elseif kind == 2 then
    local isDebt = args[at + 8] > 0
    if rule == 4 and not dropLease(args[at + 9], args[at + 10], 1) then
      isDebt, costMs, costPart = true, args[at + 13], args[at + 14]
    end
    if isDebt then
      ms, rest = spend(ms, rest, costMs, costPart, unit)
    else
      ms, rest = giveBack(ms, rest, costMs, costPart, args[at + 6], args[at + 7], unit)
    end
    changed = true
  elseif rule == 4 then
    renewLease(args[at + 9], args[at + 10], args[at + 11])
  end

  state[key], part[key] = ms, rest
  if changed then rates[key] = true end
  return granted
end

local function chargeRate(at, rule, key)
  local unit, costMs, costPart = args[at + 3], args[at + 4], args[at + 5]
  if costMs == 0 and costPart == 0 then return end
  local ms, rest = spend(state[key], part[key], costMs, costPart, unit)
  state[key], part[key], rates[key] = ms, rest, true
  if rule == 4 then
    local note = format(':%d:%d:%d:%d:%d', costMs, costPart, ms, rest, unit)
    addLease(args[at + 9], args[at + 10], 1, args[at + 11], ms + 1, note)
  end
end

local function calendar(at, rule, key, kind)
  local units, limit, this, next = args[at + 3], args[at + 4], args[at + 6], args[at + 7]
  local start, used = now >= next and next or now >= this and this or args[at + 5], 0
  local a, b = state[key], part[key]
  if not a and texts[key] then
    a, b = match(texts[key], '^(%d+):(%d+)$')
    a, b = tonumber(a), tonumber(b)
  end
  -- A later period than the sender knows of takes its count into the one that the clock says.
  if a and a >= start then start, used = a <= next and a or start, b end
  local changed = false

  if rule == 5 then
    endLeases(args[at + 10], function(note)
      local period, leased = match(note, '^:(%d+):(%d+)$')
      if tonumber(period) == start then used = math.max(0, used - tonumber(leased)) end
      changed = true
    end)
  end

  local granted = true
  if kind < 2 then
    granted = units == 0 or units <= limit - used
  elseif kind == 2 then
    if rule == 5 and not dropLease(args[at + 10], args[at + 11], 1) then units = args[at + 13] end
    -- Less than was charged comes back in the period of the charge only.
    if units > 0 or args[at + 9] == start then used = math.min(MAX_COUNT, math.max(0, used + units)) end
    changed = true
  elseif rule == 5 then
    renewLease(args[at + 10], args[at + 11], args[at + 12])
  end

  state[key], part[key] = start, used
  if changed then periods[key] = at end
  return granted
end

local function chargeCalendar(at, rule, key)
  local units = args[at + 3]
  if units == 0 then return end
  part[key], periods[key] = part[key] + units, at
  if rule == 5 then
    local start = state[key]
    addLease(args[at + 10], args[at + 11], 1, args[at + 12], periodEnd(start, at), format(':%d:%d', start, units))
  end
end

local function slots(at, key, kind)
  local units, lease = args[at + 3], args[at + 5]
  local held, granted = endLeases(key), true
  if kind < 2 then
    granted = units == 0 or units <= args[at + 4] - held
  elseif kind == 2 then
    dropLease(key, lease, units)
  elseif not renewLease(key, lease, args[at + 6]) then
    -- It has ended, and is running all the same.
    addLease(key, lease, units, args[at + 6], 0, '')
  end
  state[key], part[key] = 0, books[key].held
  return granted
end

local LENGTHS = { 9, 10, 7, 15, 14 }
local at, last, size = 2, #args, 1
while at <= last do
  local count = args[at]
  local first = at + 1
  local verdict = size + 1
  local granted = true
  size = verdict
  at = first

  -- First every bucket of the step is looked at, and corrected; only when all have room is anything charged.
  for _ = 1, count do
    local rule, key, kind = args[at], args[at + 1], args[at + 2]
    local hasRoom
    if rule == 1 or rule == 4 then
      hasRoom = rate(at, rule, key, kind)
    elseif rule == 3 then
      hasRoom = slots(at, key, kind)
    else
      hasRoom = calendar(at, rule, key, kind)
    end
    granted = granted and hasRoom
    answer[size + 1], answer[size + 2] = state[key], part[key]
    size = size + 2
    at = at + LENGTHS[rule]
  end

  answer[verdict] = granted and 1 or 0
  if granted then
    local charge = first
    for _ = 1, count do
      local rule, key = args[charge], args[charge + 1]
      if args[charge + 2] == 1 then
        if rule == 1 or rule == 4 then
          chargeRate(charge, rule, key)
        elseif rule ~= 3 then
          chargeCalendar(charge, rule, key)
        elseif args[charge + 3] > 0 then
          addLease(key, args[charge + 5], args[charge + 3], args[charge + 6], 0, '')
        end
      end
      charge = charge + LENGTHS[rule]
    end
  end
end

for key in pairs(rates) do
  local ms, rest, unit = state[key], part[key], unitOf[key]
  -- Once it is full again a bucket says nothing, and may go.
  call('SET', KEYS[key], rest == 0 and format('%d', ms) or format('%d:%d:%d', ms, rest, unit), 'PX', format('%d', ms - now + 1))
end
for key, record in pairs(periods) do
  local ends = periodEnd(state[key], record)
  -- The sender's clock may be a period behind: a count that is dropped at once would be no limit.
  local ttl = ends > now and ends - now or args[record + 8] - args[record + 7]
  call('SET', KEYS[key], format('%d:%d', state[key], part[key]), 'PX', format('%d', math.max(1, ttl)))
end
for key, book in pairs(books or {}) do
  if book.changed and book.held == 0 then
    call('DEL', KEYS[key])
  elseif book.changed then
    local fields = { '', format('%d:%d:%d', book.soonest or now, book.held, book.drop) }
    for id, entry in pairs(book.entries) do
      fields[#fields + 1], fields[#fields + 2] = id, entry
    end
    call('HSET', KEYS[key], unpack(fields))
    if book.lives then call('PEXPIREAT', KEYS[key], format('%d', book.drop)) end
  end
end
-- Redis turns these doubles into 64-bit integers, which is exact.
return answer
`;
