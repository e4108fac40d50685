/** Calendars in the script: a count for each period. */
export const CALENDARS = `
local function periodEnd(start, at)
  local this, next, last = args[at + 6], args[at + 7], args[at + 8]
  return start < this and this or start < next and next or last
end

local function calendar(at, rule, bucket, kind)
  local units, limit, this, next = args[at + 3], args[at + 4], args[at + 6], args[at + 7]
  local start, used = now >= next and next or now >= this and this or args[at + 5], 0
  local a, b = state[bucket], part[bucket]
  if not a and texts[bucket] then
    a, b = match(texts[bucket], '^(%d+):(%d+)$')
    a, b = tonumber(a), tonumber(b)
  end
  -- One that begins later than the next was counted by a clock that was wrong.
  if a and a >= start and a <= next then start, used = a, b end
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

  if changed then state[bucket], part[bucket], periods[bucket] = start, used, at end
  -- For the charging; neither limit nor the period of a charge is needed there.
  args[at + 4], args[at + 9] = used, start
  return granted, start, used
end

local function chargeCalendar(at, rule, bucket)
  local units = args[at + 3]
  if units == 0 then return end
  local start = args[at + 9]
  state[bucket], part[bucket], periods[bucket] = start, args[at + 4] + units, at
  if rule == 5 then
    addLease(args[at + 10], args[at + 11], 1, args[at + 12], format(':%d:%d', start, units))
  end
end
`;
