/** Leases in the script: books of what comes back by itself. */
export const LEASES = `
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
`;
