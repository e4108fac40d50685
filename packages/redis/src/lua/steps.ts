/** How the script goes through the steps, and writes what has changed. */
export const STEPS = `
local LENGTHS = { [0] = 5, 9, 10, 7, 15, 14 }
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
    local hasRoom, a, b
    if rule == 0 then
      -- The commonest one, without a call.
      local ms = state[key]
      if not ms then
        ms = readRate(key, 1)
        state[key] = ms
      elseif part[key] and part[key] > 0 then
        ms = ms + 1
        state[key], part[key] = ms, 0
      end
      local cost = args[at + 3]
      hasRoom = cost == 0 or ms - now + cost <= args[at + 4]
    elseif rule == 1 or rule == 4 then
      hasRoom = rate(at, rule, key, kind)
    elseif rule == 3 then
      hasRoom = slots(at, key, kind)
    else
      hasRoom, a, b = calendar(at, rule, key, kind)
    end
    granted = granted and hasRoom
    answer[size + 1], answer[size + 2] = a or state[key], b or part[key] or 0
    size = size + 2
    at = at + LENGTHS[rule]
  end

  answer[verdict] = granted and 1 or 0
  if granted then
    local charge = first
    for _ = 1, count do
      local rule, key = args[charge], args[charge + 1]
      if args[charge + 2] == 1 then
        if rule == 0 then
          local cost = args[charge + 3]
          if cost > 0 then state[key], rates[key] = state[key] + cost, true end
        elseif rule == 1 or rule == 4 then
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
  local ms, rest = state[key], part[key] or 0
  -- Once it is full again a bucket says nothing, and may go.
  call('SET', KEYS[key], rest == 0 and format('%d', ms) or format('%d:%d:%d', ms, rest, unitOf[key]), 'PX', format('%d', ms - now + 1))
end
for key, record in pairs(periods) do
  local ends = periodEnd(state[key], record)
  -- The sender's clock may be a period behind: a count that is dropped at once would be no limit.
  local ttl = ends > now and ends - now or args[record + 8] - args[record + 7]
  call('SET', KEYS[key], format('%d:%d', state[key], part[key]), 'PX', format('%d', math.max(1, ttl)))
end
for key in pairs(isChanged) do
  local fields = fieldsOf[key] or {}
  fields[#fields + 1] = ''
  fields[#fields + 1] = format('%d:%d:%d', soonestOf[key], extraOf[key], dropOf[key])
  fieldsOf[key] = fields
end
for key, fields in pairs(fieldsOf) do
  if #fields > 0 then call('HSET', KEYS[key], unpack(fields)) end
  -- An empty book stays until then: the next lease needs no new time to live.
  if needsLife[key] then call('PEXPIREAT', KEYS[key], format('%d', dropOf[key])) end
end
-- Redis turns these doubles into 64-bit integers, which is exact.
return answer
`;
