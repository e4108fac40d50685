/** How the script begins: it reads the time, what it is asked, and every bucket. */
export const OPENING = `
local call, format, match, sub = redis.call, string.format, string.match, string.sub
local time = call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local args = cjson.decode(ARGV[1])
local names = args[1]
local answer = { now }
local MAX_FILL, MAX_COUNT = 1125899906842624, 9007199254740991

-- By bucket: the key and the field in which it lies, what stands there, and the later of its rule: of a rate the instant
-- at which it is full again, 'ms' or 'ms:part:den'; of a calendar the start of a period and what is used in it,
-- 'start:used'; of a book of leases the units held and the soonest end of a lease, or an earlier time, 'held:soonest'.
local keyOf, fieldOf, texts = {}, {}, {}
local state, part, unitOf = {}, {}, {}
-- What is to be written: by the bucket of a rate whether, by the bucket of a calendar the record that knows its periods.
local rates, periods = {}, {}
-- By key: when Redis drops it, until when it is needed at least, and what is to be written: field, value, field, value.
local dropOf, needOf, fieldsOf = {}, {}, {}

local at = 2
local fields = {}
for key = 1, #KEYS do
  local count = args[at]
  for i = 1, count do fields[i] = names[args[at + 2 * i - 1]] end
  local found = call('HMGET', KEYS[key], '', unpack(fields, 1, count))
  dropOf[key], needOf[key] = found[1], 0
  for i = 1, count do
    local bucket = args[at + 2 * i]
    keyOf[bucket], fieldOf[bucket], texts[bucket] = key, fields[i], found[i + 1]
  end
  at = at + 1 + 2 * count
end

local function write(bucket, field, value, untilMs)
  local key = keyOf[bucket]
  if untilMs > needOf[key] then needOf[key] = untilMs end
  local list = fieldsOf[key]
  if list then
    local size = #list
    list[size + 1], list[size + 2] = field, value
  else
    fieldsOf[key] = { field, value }
  end
end
`;
