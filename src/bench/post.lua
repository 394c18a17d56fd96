-- Posts the lines of a file, one after the other, and counts answers that aren't whole.
local bodies = {}
local at = 0
bad = 0

function init(args)
  for line in io.lines(args[1]) do bodies[#bodies + 1] = line end
  at = math.random(#bodies)
end

function request()
  at = at % #bodies + 1
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, bodies[at])
end

function response(status, headers, body)
  if status ~= 200 or not body:find('^{"data"') then bad = bad + 1 end
end

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function done(summary, latency)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("bad") end
  print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), wrong))
end
