// Six-twelve at Alder and 4th.
// A man who hears voices is keeping people off a bus. Somebody called it a threat.

INCLUDE ../lib/engine.ink
INCLUDE ../lib/standing.ink
INCLUDE ../lib/force.ink
INCLUDE dispatch.ink
INCLUDE contact.ink
INCLUDE events.ink
INCLUDE blade.ink
INCLUDE ways.ink
INCLUDE marcus.ink
INCLUDE endings.ink

// What the seed draws: see scenario.json.
VAR knife = false
VAR caller_right = true
VAR brother_comes = true
VAR commanding = false
VAR bus_comes = true
VAR hard = false
VAR partner_pushes = true
VAR leak_true = true
VAR goes_if = "being-asked"

// Whether his brother is here, and how many seconds away: the engine’s, as for a resource.
VAR andre_here = false
VAR andre_eta = -1

// Where the story goes when the moment is over, and how far along it is.
VAR here = -> call
VAR onward = -> call
VAR beat = 0
VAR stalls = 0
// Whether 2nd Avenue lies behind, on the way there.
VAR passed_second = false

// What the officer did and knows.
VAR came_hot = false
VAR knows_name = false
VAR knows_surname = false
VAR knows_plan = false
VAR knows_andre = false
VAR knows_ear = false
VAR knows_wrist = false
VAR knows_sleep = false
VAR knows_sugar = false
VAR knows_bus = false
VAR knows_noor = false
VAR knows_van = false
VAR knows_andre_first = false
VAR knows_words = false
VAR knows_orders = false
VAR knows_danger = false
VAR promised_leak = false
VAR lied = false
VAR bus_held = false
VAR bystander_gone = false
VAR one_voice = false
VAR saw_keys = false
VAR laces_tied = false
VAR andre_spoke = false
VAR andre_told = false

// What has happened, so that it happens once.
VAR at_curb = false
VAR noor_met = false
VAR hale_met = false
VAR okafor_met = false
VAR andre_met = false
VAR sergeant_met = false
VAR medics_met = false
// Whether the ambulance has been called in from around the corner.
VAR medics_in = false
VAR noor_waits = 0
VAR grabs = 0
VAR displays = 0
VAR refusals = 0

// The work knife: nobody knows of it, he spoke of it, it is out, it is put by.
VAR knife_told = false
VAR knife_out = false
VAR knife_safe = false
VAR advancing = false
// Whether the officer has sat down by him.
VAR seated = false
// Whether he lies on his front, or was turned onto his side.
VAR on_front = false
VAR turned_over = false

// The ending the run is bound for, and the officer’s reason for it.
VAR outcome = ""
VAR aided = false

~ who = "Marcus"
~ his = "his"
~ him = "him"
~ weapon_word = "the blade"
~ ground = "the wet concrete"
~ on_wait = -> marcus_wait
~ on_patience = -> marcus_patience
~ on_observe = -> marcus_observe
~ on_step_back = -> marcus_step_back
~ on_cover = -> marcus_cover
~ on_disengage = -> marcus_disengage
~ on_force = -> marcus_force
~ on_forced = -> marcus_forced
-> call

// The driver says "knife" when there is one and she is right, or none and she is wrong.
=== function says_knife()
~ return (knife and caller_right) or (not knife and not caller_right)

// Whether the officer was told or shown which ear to speak to.
=== function ear_known()
~ return knows_ear or knows_plan

// A clinician is on the way, and not here yet.
=== function noor_coming()
~ return mobile_crisis_eta > 0 or co_responder_eta > 0

=== function noor_eta()
{ mobile_crisis_eta > 0:
    ~ return mobile_crisis_eta
}
~ return co_responder_eta

// The clinician came in the gray van, and he was once taken away in it.
=== function fears_van()
~ return goes_if == "the-van-shut" and mobile_crisis_here

// He goes nowhere before his brother knows of it, and his brother does not.
=== function andre_first()
~ return goes_if == "his-brother-told" and not (andre_spoke or andre_met or andre_told or road.raise_brother)

// There is no mobile crisis team to send tonight, and the officer has asked.
=== function noor_never()
~ return mobile_crisis_eta == -2 and not (co_responder_eta > 0)
