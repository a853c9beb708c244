// The call: what is asked on the way, and how one arrives.

=== call
The heater has just begun to mean it. # phase: dispatch
2A30, burglary in progress, 31 Quarry Lane. Homeowner is upstairs with a baby. There’s a man at her front door with a metal tool, working on the lock, and he’s talking. # speaker: dispatch # manner: radio # sound: radio # fact: The caller reports a man with a metal tool at her front door # bears: severity # bears: threat
She says large. She says a stick, too. She saw a shadow on the glass, so none of that is confirmed. # speaker: dispatch # manner: radio # fact: The caller reports a large man with a stick, not confirmed # bears: threat
You are two miles away. The sign at the bank says 10:10, then 36 degrees, then 10:10.
-> road

=== road
{ asked >= 3: -> drive }
~ asked = asked + 1
- (opts)
* (ask_scene) [Ask what else she can see and hear # ask: dispatch-scene # takes: 25s]
    Porch light’s on. Both doors locked. She’s at the top of the stairs, and she says she can hear him breathe. # speaker: dispatch # manner: radio # fact: Both doors are locked, and the porch light is on # bears: threat
    -> road
* (ask_weapons) [Ask about the tool and the stick # ask: dispatch-weapons # takes: 25s]
    Metal, thin, she can’t say more. The stick hangs on his arm, he’s not swinging it. And on her side: she’s got a handgun in a lockbox. I told her to leave it shut. # speaker: dispatch # manner: radio # knows: box # fact: The stick hangs on his arm # bears: threat # fact: The caller has a handgun in a lockbox # bears: threat
    -> road
* (ask_history) [Ask what is known of the address, and what else is on the air # ask: dispatch-history # takes: 25s]
    ~ knows_name = true
    ~ knows_number = true
    ~ knows_daughter = true
    Nothing there. She’s nine weeks in the house. Hang on. North district has a man out, since two minutes to ten. It didn’t come up on my side. Leland Pruett, seventy-eight, five foot five. Slippers and a cardigan. # speaker: dispatch # manner: radio # knows: name # fact: He may be Leland Pruett, 78, missing since before ten # bears: ability
    His daughter called it in, Denise. She’s out in the car, looking. I’ve sent you her number. # speaker: dispatch # manner: radio # knows: daughter # fact: His daughter Denise is out looking for him # bears: family
    -> road
* (ask_plan) {ask_history} [Ask for a card under that name # ask: dispatch-plan # takes: 25s]
    -> card ->
    -> road
* (ask_caller) [Ask for the words that she heard # ask: dispatch-caller # takes: 25s]
    {
    - temper == "stuck-lock":
        ‘It’s only me.’ Over and over. And then, ‘Sorry about the hour.’ She says that’s the part that made her hair stand up. # speaker: dispatch # manner: radio # fact: He keeps saying: it’s only me, sorry about the hour # bears: threat
    - temper == "silent-wife":
        ~ knows_ruth = true
        ‘It’s only me.’ Over and over. And a name. Ruth. Ruthie. There’s no Ruth in that house. # speaker: dispatch # manner: radio # knows: ruth # fact: He keeps saying: it’s only me, and calls for a Ruth # bears: threat
    - else:
        ‘It’s only me.’ That was at first. Now it’s, ‘Come out of there, I can see you.’ # speaker: dispatch # manner: radio # fact: He keeps saying: come out of there # bears: threat
    }
    -> road
* (plan_first) [Say it out loud: what was seen, what was guessed, and nobody runs up any steps # do: make-plan # do: check-policy]
    ~ asked = asked - 1
    Seen: metal, a stick, a shadow. The rest is a frightened woman doing her best with them.
    -> road
* (req_help) [Request a second unit, and the crisis team if there is one tonight # request: backup # request: mobile-crisis]
    ~ asked_backup = true
    ~ asked_mobile = true
    2A32, that’s Kessler, {minutes(backup_eta)} out. {mobile_crisis_eta == -2:No team at this hour.|The team is {minutes(mobile_crisis_eta)} out.} # speaker: dispatch # manner: radio # sound: radio
    -> road
+ (enough) [That will do. Drive # do: proceed # takes: 5s]
    -> drive

// Every agency that keeps a registry has cards that are out of date. This one is.
=== card
~ knows_thinner = true
~ knows_ruth = true
~ knows_bread = true
There is one. Four years old. Hearing aids, both sides. Takes a blood thinner. Lives with his wife, Ruth. Then somebody wrote, ‘Ask him about bread.’ # speaker: dispatch # manner: radio # knows: aids # knows: thinner # knows: ruth # knows: bread # fact: His card: hearing aids on both sides # bears: plan # bears: ability # fact: His card: he takes a blood thinner # bears: plan # bears: danger-to-self # fact: His card, four years old, says that he lives with his wife Ruth # bears: family # bears: plan
->->

// Two miles are two miles, whatever was asked on the way.
=== drive
{
- clock < 25:
    Two miles of porches, and nobody on any of them. # takes: 85s
- clock < 55:
    Two miles of porches, and nobody on any of them. # takes: 55s
- clock < 85:
    Two miles of porches, and nobody on any of them. # takes: 25s
- else:
    Two miles of porches, and nobody on any of them. # takes: 10s
}
-> corner

=== corner
{corner > 1:He is still at it.|Quarry Lane. One porch has a lantern on, and somebody small and bent in front of a red door.} # pose: keys # holds: keys
- (opts)
* (spotlight) [Put the spotlight on the door, and walk up # do: lights-on # at: officer walk]
    The front of the house goes white. Up goes an arm, and one heel feels for a step that is lower than it ought to be. # pose: back-away # face: fearful # view: Somebody opened the oven.
    -> first
* (hot) [Lights and siren, up to the house # do: arrive-hot # at: officer walk]
    Somewhere above the porch a baby starts to scream. The man at the door turns, and turns back, and holds on to the frame. # sound: siren # pose: back-away # face: fearful # view: Fire, I thought. And Ruth upstairs.
    -> first
* (into_drive) [Into the driveway, and run up the walk. She is alone in there with a baby # do: hurry # takes: 10s # at: officer foot-of-steps]
    You stop so close that your headlights put his shadow on the door, ten feet tall. Your boots are the loudest thing on Quarry Lane. # sound: brakes # face: fearful # effect: escalation +4 -- somebody came running up behind him
    -> first
* (over_hood) [All lights off, stop short, and look over the hood first # do: arrive-quietly # do: lights-off # do: take-cover # at: officer engine-block]
    ~ lamps = false
    You let the car roll the last of it, and get out on the far side. He does not look around.
    -> first
* (walk_up) [All lights off, stop short, and come up the front walk # do: arrive-quietly # do: lights-off # do: approach # at: officer walk]
    ~ lamps = false
    You walk on the stones, so that there is something to hear.
    -> first
* (hold_unit) {asked_backup and backup_eta > 0 and backup_eta < 360} [Hold at the corner until the second unit comes # do: hold-for-resource # takes: 120s]
    {
    - backup_here:
        Two minutes by the dash clock. Kessler rolls up behind you with his window down.
    - else:
        Two minutes by the dash clock. Kessler is {minutes(backup_eta)} away, still. The man has not forced anything. He has knocked twice.
    }
    { clock < 400:
        The caller wants to know where you are. She is whispering. # speaker: dispatch # manner: radio # sound: radio # effect: escalation +3 -- it was cold, and the door did not open
    }
    -> corner
