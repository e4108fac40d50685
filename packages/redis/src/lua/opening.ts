/** How the script begins: it reads the time, what it is asked, and every bucket. */
export const OPENING = `
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
`;
