/** Slots in the script: the units of all leases. */
export const SLOTS = `
local function slots(at, bucket, kind)
  local units, lease = args[at + 3], args[at + 5]
  local held, granted = endLeases(bucket), true
  if kind < 2 then
    granted = units == 0 or units <= args[at + 4] - held
  elseif kind == 2 then
    dropLease(bucket, lease, units)
  elseif units > 0 and not renewLease(bucket, lease, args[at + 6]) then
    -- It has ended, and is running all the same.
    addLease(bucket, lease, units, args[at + 6], '')
  end
  state[bucket], part[bucket] = 0, heldOf[bucket]
  return granted
end
`;
