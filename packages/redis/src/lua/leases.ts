/** Leases in the script: books of what comes back by itself. */
export const LEASES = `
-- A lease lies in the hash of its bucket, under the name of its book and its own id, as 'end:units...'. A lease of a
-- budget counts as one unit there, and its own units stand behind.
local heldOf, soonestOf, isChanged = {}, {}, {}

-- Ends the leases whose time has come, and returns the units of the others. It looks at all of them only when the book
-- says that one has ended.
local function endLeases(book, onEnd)
  local held = heldOf[book]
  if held then return held end
  local soonest = MAX_COUNT
  held = 0
  if texts[book] then
    held, soonest = match(texts[book], '^(%d+):(%d+)$')
    held, soonest = tonumber(held), tonumber(soonest)
    if soonest <= now then
      held, soonest, isChanged[book] = 0, MAX_COUNT, true
      local key, name = KEYS[keyOf[book]], fieldOf[book]
      local entries = call('HGETALL', key)
      for i = 1, #entries, 2 do
        local field = entries[i]
        if #field > #name and sub(field, 1, #name) == name then
          local ends, units, rest = match(entries[i + 1], '^(%d+):(%d+)(.*)$')
          ends, units = tonumber(ends), tonumber(units)
          if ends > now then
            held = math.min(MAX_COUNT, held + units)
            if ends < soonest then soonest = ends end
          else
            call('HDEL', key, field)
            if onEnd then onEnd(rest, ends) end
          end
        end
      end
    end
  end
  heldOf[book], soonestOf[book] = held, soonest
  return held
end

local function note(book, id, ends, entry)
  if ends < soonestOf[book] then soonestOf[book], isChanged[book] = ends, true end
  write(book, fieldOf[book] .. id, entry, ends)
end

local function addLease(book, id, units, ttl, rest)
  local ends = now + ttl
  heldOf[book], isChanged[book] = math.min(MAX_COUNT, heldOf[book] + units), true
  note(book, id, ends, format('%d:%d', ends, units) .. rest)
end

-- Whether it was there.
local function dropLease(book, id, units)
  local key, field = keyOf[book], fieldOf[book] .. id
  local isThere = call('HDEL', KEYS[key], field) == 1
  local list = fieldsOf[key]
  -- Another request may have taken or renewed it just now.
  for i = list and #list - 1 or 0, 1, -2 do
    if list[i] == field then
      table.remove(list, i + 1)
      table.remove(list, i)
      isThere = true
    end
  end
  if isThere then heldOf[book], isChanged[book] = math.max(0, heldOf[book] - units), true end
  return isThere
end

local function renewLease(book, id, ttl)
  local key, field = keyOf[book], fieldOf[book] .. id
  local entry = call('HGET', KEYS[key], field)
  local list = fieldsOf[key]
  for i = 1, list and #list or 0, 2 do
    if list[i] == field then entry = list[i + 1] end
  end
  if not entry then return false end
  note(book, id, now + ttl, format('%d:', now + ttl) .. match(entry, '^%d+:(.*)$'))
  return true
end
`;
