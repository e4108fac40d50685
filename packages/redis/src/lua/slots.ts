/** Slots in the script: the units of all leases. */
export const SLOTS = `
local function slots(at, key, kind)
  local units, lease = args[at + 3], args[at + 5]
  local held, granted = endLeases(key), true
  if kind < 2 then
    granted = units == 0 or units <= args[at + 4] - held
  elseif kind == 2 then
    dropLease(key, lease, units)
  elseif units > 0 and not renewLease(key, lease, args[at + 6]) then
    -- It has ended, and is running all the same.
    addLease(key, lease, units, args[at + 6], 0, '')
  end
  state[key], part[key] = 0, heldOf[key]
  return granted
end
`;
