/** How the script goes through the steps, and writes what has changed. */
export const STEPS = `
local SPARE = 10000
local NEAR_MOST = 9007199254740000
local LENGTHS = { [0] = 5, 9, 10, 7, 15, 14 }
local last, size = #args, 1
while at <= last do
  local count = args[at]
  local first = at + 1
  local verdict = size + 1
  local granted = true
  size = verdict
  at = first

  -- First every bucket of the step is looked at, and corrected; only when all have room is anything charged.
  for _ = 1, count do
    local rule, bucket, kind = args[at], args[at + 1], args[at + 2]
    local hasRoom, a, b
    if rule == 0 then
      -- The commonest one, without a call.
      local ms = state[bucket]
      if not ms then
        ms = readRate(bucket, 1)
        state[bucket] = ms
      elseif part[bucket] and part[bucket] > 0 then
        ms = ms + 1
        state[bucket], part[bucket] = ms, 0
      end
      local cost = args[at + 3]
      hasRoom = cost == 0 or ms - now + cost <= args[at + 4]
    elseif rule == 1 or rule == 4 then
      hasRoom = rate(at, rule, bucket, kind)
    elseif rule == 3 then
      hasRoom = slots(at, bucket, kind)
    else
      hasRoom, a, b = calendar(at, rule, bucket, kind)
    end
    granted = granted and hasRoom
    local rest = b or part[bucket] or 0
    -- Both libraries read an integer within 48 of 2^53 wrongly, and a text rightly.
    answer[size + 1], answer[size + 2] = a or state[bucket], rest > NEAR_MOST and format('%d', rest) or rest
    size = size + 2
    at = at + LENGTHS[rule]
  end

  answer[verdict] = granted and 1 or 0
  if granted then
    local charge = first
    for _ = 1, count do
      local rule, bucket = args[charge], args[charge + 1]
      if args[charge + 2] == 1 then
        if rule == 0 then
          local cost = args[charge + 3]
          if cost > 0 then state[bucket], rates[bucket] = state[bucket] + cost, true end
        elseif rule == 1 or rule == 4 then
          chargeRate(charge, rule, bucket)
        elseif rule ~= 3 then
          chargeCalendar(charge, rule, bucket)
        elseif args[charge + 3] > 0 then
          addLease(bucket, args[charge + 5], args[charge + 3], args[charge + 6], '')
        end
      end
      charge = charge + LENGTHS[rule]
    end
  end
end

for bucket in pairs(rates) do
  local ms, rest = state[bucket], part[bucket] or 0
  -- Once it is full again a bucket says nothing, and may go.
  write(bucket, fieldOf[bucket], rest == 0 and format('%d', ms) or format('%d:%d:%d', ms, rest, unitOf[bucket]), ms + 1)
end
for bucket, record in pairs(periods) do
  local ends = periodEnd(state[bucket], record)
  -- The sender's clock may be a period behind: a count that is dropped at once would be no limit.
  if ends <= now then ends = now + args[record + 8] - args[record + 7] end
  write(bucket, fieldOf[bucket], format('%d:%d', state[bucket], part[bucket]), ends)
end
for book in pairs(isChanged) do
  write(book, fieldOf[book], format('%d:%d', heldOf[book], soonestOf[book]), 0)
end
for key, list in pairs(fieldsOf) do
  local need = needOf[key]
  if need > (tonumber(dropOf[key]) or 0) then
    -- Dropped a while later than needed, so that most requests need no new time to live.
    local drop = format('%d', need + SPARE)
    list[#list + 1] = ''
    list[#list + 1] = drop
    call('HSET', KEYS[key], unpack(list))
    call('PEXPIREAT', KEYS[key], drop)
  elseif #list > 0 then
    call('HSET', KEYS[key], unpack(list))
  end
end
-- Redis turns doubles into 64-bit integers, which is exact.
return answer
`;
