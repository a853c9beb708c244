// Ten-forty on Route 9.
// A driver who is gray, wet and slurring is taken for drunk. His answers are worth nothing; what one sees of him decides.
//
// Defaults of this story, which no source of Talkdown carries and which a clinician and a police trainer may change: that the medics are called within the
// first minutes and the keys come out; that a diet drink does nothing here; what the sensor and the meter read; how fast he comes back, and that he is ashamed
// then; that low sugar and one side that droops are told apart by copying; how long he goes on swallowing; the hazard lights, the vest and the post up the road;
// that questions about drink wait for the medics; and what becomes of his license, of which nobody here says anything.

INCLUDE ../lib/engine.ink
INCLUDE ../lib/standing.ink
INCLUDE ../lib/force.ink
INCLUDE dispatch.ink
INCLUDE contact.ink
INCLUDE others.ink
INCLUDE shoulder.ink
INCLUDE grass.ink
INCLUDE warren.ink
INCLUDE settling.ink
INCLUDE endings.ink

// What the seed draws: see scenario.json.
VAR cause = "low"
VAR fades = false
VAR sensor = true
VAR temper = "refusing"
VAR moved_by = "the-road"
VAR opens = "tully"
VAR restless = false
VAR proud = false

// Whether his wife is here, and how many seconds away: the engine’s, as for a resource.
VAR bea_here = false
VAR bea_eta = -1

// Where the story goes when the moment is over, and how far along it is.
VAR here = -> call
VAR onward = -> call
VAR turns = 0
VAR stalls = 0
VAR looks = 0
VAR met_at = 0

// What the officer did and knows.
VAR planned = false
VAR knows_name = false
VAR knows_tag = false
VAR knows_number = false
VAR knows_glove = false
VAR knows_pip = false
VAR knows_bea = false
VAR knows_well = false
VAR knows_medical = false
VAR knows_puddle = false
VAR knows_droop = false
VAR knows_beer = false
VAR knows_lever = false
VAR saw_skin = false
VAR saw_collar = false
VAR swallows = false
VAR no_swallow = false
VAR told_bea = false
// Seconds from the first sight of him to the call for EMS, and what has been seen to since he left.
VAR help_at = -1
VAR closing = 0

// What has happened, so that it happens once.
VAR tully_met = false
VAR tully_on_road = false
VAR tully_refused = 0
VAR tested = false
VAR carol_met = false
VAR truck_gone_by = false
VAR in_lane = false
VAR pocket_seen = false
VAR keys_out = false
VAR seated = false
VAR faded = false
VAR sit_tries = 0
VAR give_tries = 0
VAR touched = 0
VAR waits = 0
VAR vance_met = false
VAR bea_met = false
VAR sergeant_met = false

// What went into his mouth: "", "juice" or "diet"; what of it is within reach; and whether it has begun to work.
VAR gave = ""
VAR sweet = ""
VAR recovered = false
// Whether the label of the can was read, and how often it was waited for, long enough to work.
VAR can_read = false
VAR sat = 0

// The ending the run is bound for.
VAR outcome = ""

~ who = "Warren"
~ his = "his"
~ him = "him"
~ ground = "the wet gravel"
~ on_wait = -> warren_wait
~ on_patience = -> warren_patience
~ on_observe = -> warren_observe
~ on_step_back = -> warren_step_back
~ on_cover = -> warren_cover
~ on_disengage = -> warren_disengage
~ on_force = -> warren_force
~ on_forced = -> warren_forced
// Tully is the second officer, and nothing here is what mobile crisis answers.
~ asked_backup = true
~ asked_cit = true
~ asked_mobile = true
~ asked_lifeline = true
-> call

// Low blood sugar, alone or with beer.
=== function is_low()
~ return cause == "low" or cause == "both"

=== function has_beer()
~ return cause == "both" or cause == "beer"

// Low, and nothing sweet has gone down.
=== function untreated()
~ return is_low() and gave != "juice"

// Whether somebody medical has been sent for.
=== function medics_sent()
~ return ems_here or ems_eta >= 0

// Whether they were sent for while it could still help him most: a default of this story.
=== function sent_early()
~ return help_at >= 0 and help_at < 150
