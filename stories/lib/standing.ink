// Standing acts: what an officer can do at any decision, whatever the author thought of.
// Thread them right after the gather, before the decision’s own choices:
//
//     - (opts)
//     <- standing(-> opts)
//     * (ask_voices) ["What are they saying?" # say: ask-about-voices]
//
// A scenario names the person, and may put its own consequences in place of the general ones:
//
//     ~ who = "Marcus"
//     ~ on_force = -> marcus_force
//
// The general consequences of force are in force.ink.

// What the narration calls the person, and the word for "of the person".
VAR who = "The person"
VAR his = "their"
VAR him = "them"
// What the narration calls the weapon that is seen, “the poker”, and what one falls on, “the kitchen floor”.
VAR weapon_word = "the weapon"
VAR ground = "the ground"

// Where a scenario takes over. Each knot ends by going to standing_back, or wherever the scenario wants.
VAR on_wait = -> standing_wait
VAR on_patience = -> standing_patience
VAR on_observe = -> standing_observe
VAR on_step_back = -> standing_step_back
VAR on_cover = -> standing_cover
VAR on_disengage = -> standing_disengage
VAR on_force = -> standing_force
VAR on_forced = -> standing_resume

// Where the decision stands to which a standing act returns.
VAR standing_back = -> standing_resume
// The force option chosen last, in the words of the doctrine, and what came of it:
// "shown", "tolerated", "pulled-away", "fight", "officer-hurt", "down", "hurt" or "grave".
VAR force_used = ""
VAR force_result = ""
// Whether pulling back is offered, and what was already asked for.
VAR may_disengage = true
// Whether the person is running away, so that nothing is done to them but by running after: a scenario says when.
VAR flees = false
// Whether the two have hold of each other, so that nobody walks away: a scenario says when.
VAR grappling = false
// Whether the act just done was a call on the radio, which costs the person little.
VAR radioed = false
VAR asked_backup = false
VAR asked_supervisor = false
VAR asked_cit = false
VAR asked_co_responder = false
VAR asked_mobile = false
VAR asked_ems = false
VAR asked_lifeline = false

=== standing(-> back)
~ standing_back = back
+ (wait) [Say nothing, and let there be silence # do: wait]
    { silences > 5: -> on_patience }
    -> on_wait
+ (step_back) {stays() and distance < 12} [Step back # do: step-back]
    -> on_step_back
+ (take_cover) {stays() and not in_cover and not hand_to_hand()} [Put something solid between you # do: take-cover]
    -> on_cover
+ (observe) {stays()} [Watch hands, feet and face # do: observe]
    -> on_observe
+ (disengage) {may_disengage and stays() and behavior != "life-threatening" and not hand_to_hand()} [Pull back and hold the scene from a distance # do: disengage]
    -> on_disengage
+ (request_backup) {not asked_backup and not backup_here} [Radio for a second unit # request: backup]
    ~ asked_backup = true
    -> standing_radio(backup_eta)
+ (request_cit) {not asked_cit and not cit_officer_here} [Radio for a CIT officer # request: cit-officer]
    ~ asked_cit = true
    -> standing_radio(cit_officer_eta)
+ (request_mobile) {not asked_mobile and not mobile_crisis_here} [Radio for mobile crisis # request: mobile-crisis]
    ~ asked_mobile = true
    -> standing_radio(mobile_crisis_eta)
+ (request_co_responder) {asked_mobile and mobile_crisis_eta == -2 and not asked_co_responder} [Radio for a co-responder # request: co-responder]
    ~ asked_co_responder = true
    -> standing_radio(co_responder_eta)
+ (request_ems) {not asked_ems and not ems_here} [Radio for EMS to stage nearby # request: ems]
    ~ asked_ems = true
    -> standing_radio(ems_eta)
+ (request_supervisor) {not asked_supervisor and not supervisor_here and (force_used != "" or escalation >= 70)} [Radio for a supervisor # request: supervisor]
    ~ asked_supervisor = true
    -> standing_radio(supervisor_eta)
+ (force_escort) {in_grasp()} [Take {his} arm and walk {him} # force: escort]
    ~ force_used = "escort"
    -> on_force
+ (force_control_hold) {in_grasp()} [Get a control hold # force: control-hold]
    ~ force_used = "control-hold"
    -> on_force
+ (force_handcuff) {in_grasp()} [Handcuff {him} # force: handcuff]
    ~ force_used = "handcuff"
    -> on_force
+ (force_takedown) {in_grasp()} [Take {him} down # force: takedown]
    ~ force_used = "takedown"
    -> on_force
+ (force_spray) {is_there()} [Use pepper spray # force: pepper-spray]
    ~ force_used = "pepper-spray"
    -> on_force
+ (force_energy_display) {is_there()} [Draw the energy weapon, and hold fire # force: energy-display]
    ~ force_used = "energy-display"
    -> on_force
+ (force_energy) {is_there()} [Fire the energy weapon # force: conducted-energy]
    ~ force_used = "conducted-energy"
    -> on_force
+ (force_baton) {in_grasp()} [Strike with the baton # force: baton]
    ~ force_used = "baton"
    -> on_force
+ (force_impact) {is_there()} [Fire an impact round # force: impact-munition]
    ~ force_used = "impact-munition"
    -> on_force
+ (force_canine) {is_there()} [Send the dog # force: canine]
    ~ force_used = "canine"
    -> on_force
+ (force_firearm_display) {is_there()} [Point your firearm # force: firearm-display]
    ~ force_used = "firearm-display"
    -> on_force
+ (force_firearm) {is_there()} [Fire your firearm # force: firearm]
    ~ force_used = "firearm"
    -> on_force
+ (force_neck) {in_grasp()} [Put an arm around {his} neck # force: neck-restraint]
    ~ force_used = "neck-restraint"
    -> on_force
+ (force_prone) {in_grasp()} [Hold {him} face down with your weight # force: prone-weight]
    ~ force_used = "prone-weight"
    -> on_force

// Six silences in a row are as many as anybody bears. What the person does then, a scenario says: nobody waits for ever.
=== standing_patience
{who} has stopped waiting for you.
-> standing_back

// Whether the person can be seen at all: the engine says 99 meters of whoever is gone.
=== function is_there()
~ return distance < 99

// Whether the person is there and stays.
=== function stays()
~ return is_there() and not flees

// Whether the two have hold of each other.
=== function hand_to_hand()
~ return grappling or (behavior == "assaultive" and distance <= 1)

// Whether the officer can be at the person’s side in a few steps.
=== function in_grasp()
~ return not flees and distance <= 12

=== standing_resume
-> standing_back

// The radio answers a request. `eta` is the engine’s number of seconds, -2 when there is none to send.
=== standing_radio(eta)
~ radioed = true
{
- eta == -2:
    Negative. There is none to send. # speaker: dispatch # manner: radio # sound: radio
- eta < 0:
    Copy. I will advise. # speaker: dispatch # manner: radio # sound: radio
- eta == 0:
    Copy. With you now. # speaker: dispatch # manner: radio # sound: radio
- else:
    Copy, {minutes(eta)} out. # speaker: dispatch # manner: radio # sound: radio
}
-> standing_back

=== standing_wait
{
- escalation >= 75:
    You keep quiet. Inside {him} nothing has slowed down yet.
- escalation >= 50:
    You keep quiet, and stay. The quiet begins to hold.
- else:
    You keep quiet. It is not a bad quiet.
}
-> standing_back

=== standing_observe
{
- weapon_seen:
    You watch the hand that has {weapon_word}.
- escalation >= 75:
    Fast breath, high in the chest. Nothing about {him} is at rest.
- escalation >= 50:
    Short breath. Something eases in {him}, and tightens again.
- else:
    Slow breath. Nothing about {him} is braced.
}
-> standing_back

=== standing_step_back
You step back slowly, your hands in plain sight. # sound: footsteps
-> standing_back

=== standing_cover
You move until there is something solid between you, and you can still talk over it. # sound: footsteps
-> standing_back

=== standing_disengage
You move off to where you can watch and not be felt. # distance: 14 # sound: footsteps
~ may_disengage = false
-> standing_back

// Seconds as one would say them.
=== function minutes(seconds)
{
- seconds < 90:
    ~ return "a minute"
- seconds < 150:
    ~ return "two minutes"
- seconds < 210:
    ~ return "three minutes"
- seconds < 270:
    ~ return "four minutes"
- seconds < 330:
    ~ return "five minutes"
- seconds < 390:
    ~ return "six minutes"
- seconds < 450:
    ~ return "seven minutes"
- seconds < 510:
    ~ return "eight minutes"
- seconds < 570:
    ~ return "nine minutes"
- seconds < 630:
    ~ return "ten minutes"
- seconds < 690:
    ~ return "eleven minutes"
- seconds < 750:
    ~ return "twelve minutes"
- seconds < 810:
    ~ return "thirteen minutes"
- seconds < 870:
    ~ return "fourteen minutes"
- seconds < 930:
    ~ return "fifteen minutes"
- seconds < 990:
    ~ return "sixteen minutes"
- seconds < 1350:
    ~ return "twenty minutes"
- seconds < 2100:
    ~ return "half an hour"
- seconds < 2700:
    ~ return "forty minutes"
- else:
    ~ return "close to an hour"
}

// Whether the person is ready to be asked for something: the stage of rapport or beyond.
=== function rapport()
~ return stairway == "rapport" or stairway == "influence" or stairway == "behavior-change"
