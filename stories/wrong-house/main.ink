// Ten past ten at a red door.
// An old man has come home from work to a house that he sold nine years ago. Somebody called it a burglary.

INCLUDE ../lib/engine.ink
INCLUDE ../lib/standing.ink
INCLUDE ../lib/force.ink
INCLUDE dispatch.ink
INCLUDE greeting.ink
INCLUDE door.ink
INCLUDE care.ink
INCLUDE others.ink
INCLUDE daughter.ink
INCLUDE waiting.ink
INCLUDE leland.ink
INCLUDE force.ink
INCLUDE endings.ink

// What the seed draws: see scenario.json.
VAR cause = "nothing"
VAR temper = "stuck-lock"
VAR first_thing = "door"
VAR aids_in = true
VAR daughter_comes = true
VAR partner_rushes = true
VAR neighbor_out = false

// Whether his daughter is here, and how many seconds away: the engine’s, as for a resource.
VAR denise_here = false
VAR denise_eta = -1

// Where the story goes when the moment is over, and how far along it is.
VAR here = -> call
VAR onward = -> call
VAR stalls = 0
// What was asked or said on the way: two miles leave room for three things.
VAR asked = 0

// What the officer did and knows.
VAR lamps = true
VAR knows_name = false
VAR knows_key = false
VAR knows_number = false
VAR knows_daughter = false
VAR knows_bread = false
VAR knows_step = false
VAR knows_ruth = false
VAR knows_dead = false
VAR knows_thinner = false
// He has seen her and knows that she is somebody; how she has to speak to him is known; what he would go along with is known.
VAR known = false
VAR knows_ears = false
VAR knows_way = false
// The wound or the heat was found. Or something was heard that ought to be looked into.
VAR found = false
VAR warned = false
VAR has_key = false

// What has happened, so that it happens once.
VAR warmed = false
VAR seat = ""
VAR tamsin_told = false
VAR dark = false
VAR tipping = false
VAR cane_up = false
VAR climbing = false
VAR kessler_met = false
VAR denise_told = false
VAR denise_briefed = false
VAR denise_met = false
VAR medics_met = false
VAR dunn_met = false
VAR ito_met = false
VAR gill_met = false
VAR bud_met = false
VAR displays = 0

// The ending the run is bound for.
VAR outcome = ""

~ who = "The old man"
~ his = "his"
~ him = "him"
~ weapon_word = "the cane"
~ ground = "the boards"
~ on_wait = -> leland_wait
~ on_patience = -> leland_patience
~ on_observe = -> leland_observe
~ on_step_back = -> leland_step_back
~ on_cover = -> leland_cover
~ on_disengage = -> leland_disengage
~ on_force = -> leland_force
~ on_forced = -> forced
-> call

// Whether what is said to him arrives: with his aids in it does; without them only from near, by somebody who knows that he has to see her mouth.
=== function hears()
~ return aids_in or (knows_ears and distance <= 3)

// Whether there is more to it tonight than there is on other nights.
=== function ill()
~ return cause != "nothing"

// Nobody from the family can be here tonight, and the officer knows it.
=== function daughter_far()
~ return denise_eta == -2

// Whether his daughter is the next to come.
=== function daughter_next()
~ return denise_eta > 0 and (ems_eta <= 0 or denise_eta < ems_eta)

// Whether he is seated somewhere.
=== function is_seated()
~ return seat != ""
