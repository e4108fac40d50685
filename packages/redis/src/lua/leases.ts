/** Leases in the script: books of what comes back by itself. */
export const LEASES = `
-- A book of leases is a hash: under each lease's id 'end:units:...', and under '' its head: the soonest end of a lease (or
-- an earlier time), the units above one of each lease, and when Redis drops the book. How many units are held follows
-- from that and the number of leases, so that the head seldom changes. A lease of a budget counts as one unit there, and
-- its own units stand behind.
local endLeases, addLease, dropLease, renewLease, giveBack
-- The heads of the books that were opened, and the units held in them; which heads have changed, which books need a new
-- time to live, and what is to be written: id, entry, id, entry.
local soonestOf, extraOf, dropOf, heldOf, isChanged, needsLife, fieldsOf = {}, {}, {}, {}, {}, {}, {}

local function defineLeases()
  -- Ends the leases whose time has come, and returns the units of the others. It looks at all of them only when the
  -- head says that one has ended.
  endLeases = function(key, onEnd)
    if heldOf[key] then return heldOf[key] end
    local head = call('HGET', KEYS[key], '')
    if not head then
      heldOf[key], extraOf[key], dropOf[key] = 0, 0, 0
      return 0
    end
    local soonest, extra, drop = match(head, '^(%d+):(%d+):(%d+)$')
    soonest, extra, drop = tonumber(soonest), tonumber(extra), tonumber(drop)
    local held
    dropOf[key] = drop
    if soonest <= now then
      soonest, held, extra, isChanged[key] = drop, 0, 0, true
      local entries = call('HGETALL', KEYS[key])
      for i = 1, #entries, 2 do
        local id = entries[i]
        if id ~= '' then
          local ends, units, rest = match(entries[i + 1], '^(%d+):(%d+)(.*)$')
          ends, units = tonumber(ends), tonumber(units)
          if ends > now then
            held, extra = held + units, extra + units - 1
            if ends < soonest then soonest = ends end
          else
            call('HDEL', KEYS[key], id)
            if onEnd then onEnd(rest) end
          end
        end
      end
    end
    held = held or call('HLEN', KEYS[key]) - 1 + extra
    soonestOf[key], extraOf[key], heldOf[key] = soonest, extra, held
    return held
  end

  local function note(key, id, ends, entry)
    if not soonestOf[key] or ends < soonestOf[key] then soonestOf[key], isChanged[key] = ends, true end
    local fields = fieldsOf[key]
    if fields then
      fields[#fields + 1], fields[#fields + 2] = id, entry
    else
      fieldsOf[key] = { id, entry }
    end
  end

  -- 'keep' is until when the bucket has something that could come back.
  addLease = function(key, id, units, ttl, keep, rest)
    local ends, held = now + ttl, heldOf[key] + units
    heldOf[key] = held < MAX_COUNT and held or MAX_COUNT
    if units > 1 then extraOf[key], isChanged[key] = math.min(MAX_COUNT, extraOf[key] + units - 1), true end
    -- Dropped a lease's time later than needed, so that most leases need no new time to live.
    local least = ends < keep and keep or ends
    if least > dropOf[key] then dropOf[key], isChanged[key], needsLife[key] = least + ttl, true, true end
    note(key, id, ends, format('%d:%d', ends, units) .. rest)
  end

  -- Whether it was there.
  dropLease = function(key, id, units)
    local isThere = call('HDEL', KEYS[key], id) == 1
    local fields = fieldsOf[key]
    -- Another request may have taken or renewed it just now.
    for i = fields and #fields - 1 or 0, 1, -2 do
      if fields[i] == id then
        table.remove(fields, i + 1)
        table.remove(fields, i)
        isThere = true
      end
    end
    if not isThere then return false end
    heldOf[key] = math.max(0, heldOf[key] - units)
    if units > 1 then extraOf[key], isChanged[key] = math.max(0, extraOf[key] - units + 1), true end
    return true
  end

  renewLease = function(key, id, ttl)
    local entry = call('HGET', KEYS[key], id)
    local fields = fieldsOf[key]
    for i = 1, fields and #fields or 0, 2 do
      if fields[i] == id then entry = fields[i + 1] end
    end
    if not entry then return false end
    local ends = now + ttl
    if ends > dropOf[key] then dropOf[key], isChanged[key], needsLife[key] = ends + ttl, true, true end
    note(key, id, ends, format('%d:', ends) .. match(entry, '^%d+:(.*)$'))
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
