/** Rates in the script: the generic cell rate algorithm. */
export const RATES = `
local function readRate(bucket, unit)
  local text = texts[bucket]
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

-- What had come back by itself between the charge and 'since' is not given twice: 'untilMs' is when the bucket was to be
-- full.
local function giveBack(ms, rest, costMs, costPart, untilMs, untilPart, unit, since)
  if untilMs < since then return ms, rest end
  local left = untilMs - since
  if left < costMs or (left == costMs and untilPart < costPart) then costMs, costPart = left, untilPart end
  ms, rest = ms - costMs, rest - costPart
  if rest < 0 then ms, rest = ms - 1, rest + unit end
  if ms < now then return now, 0 end
  return ms, rest
end

local function rate(at, rule, bucket, kind)
  local unit, costMs, costPart = args[at + 3], args[at + 4], args[at + 5]
  local ms, rest = state[bucket], part[bucket] or 0
  if not ms then
    ms, rest = readRate(bucket, unit)
  elseif unitOf[bucket] ~= unit and rest > 0 then
    ms, rest = ms + 1, 0
  end
  unitOf[bucket] = unit
  local changed = false

  if rule == 4 then
    -- As of its end: when somebody looks must not change what comes back.
    endLeases(args[at + 9], function(note, ends)
      local a, b, c, d, e = match(note, '^:(%d+):(%d+):(%d+):(%d+):(%d+)$')
      local same = tonumber(e) == unit
      ms, rest = giveBack(ms, rest, tonumber(a), same and tonumber(b) or 0, tonumber(c), same and tonumber(d) or 0, unit, ends)
      changed = true
    end)
  end

  local granted = true
  if kind < 2 then
    if costMs > 0 or costPart > 0 then
      local fullMs, fullPart = spend(ms, rest, costMs, costPart, unit)
      local fill, capacity = fullMs - now, args[at + 6]
      if fill > capacity or (fill == capacity and fullPart > args[at + 7]) then granted = false end
      -- For the charging; the capacity is not needed there.
      args[at + 6], args[at + 7] = fullMs, fullPart
    end
  elseif kind == 2 then
    local isDebt = args[at + 8] > 0
    if rule == 4 and not dropLease(args[at + 9], args[at + 10], 1) then
      isDebt, costMs, costPart = true, args[at + 13], args[at + 14]
    end
    if isDebt then
      ms, rest = spend(ms, rest, costMs, costPart, unit)
    else
      ms, rest = giveBack(ms, rest, costMs, costPart, args[at + 6], args[at + 7], unit, now)
    end
    changed = true
  elseif rule == 4 then
    renewLease(args[at + 9], args[at + 10], args[at + 11])
  end

  state[bucket], part[bucket] = ms, rest
  if changed then rates[bucket] = true end
  return granted
end

local function chargeRate(at, rule, bucket)
  local unit, costMs, costPart = args[at + 3], args[at + 4], args[at + 5]
  if costMs == 0 and costPart == 0 then return end
  local ms, rest = args[at + 6], args[at + 7]
  state[bucket], part[bucket], rates[bucket] = ms, rest, true
  if rule == 4 then
    local note = format(':%d:%d:%d:%d:%d', costMs, costPart, ms, rest, unit)
    addLease(args[at + 9], args[at + 10], 1, args[at + 11], note)
  end
end
`;
