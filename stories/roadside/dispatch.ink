// The call: what is asked on the way, what Tully thinks of it, and how the two of you roll in.

=== call
Route 9 is drying in stripes. Gwen Tully, who trains you, has her elbow out of the window and your coffee in her other hand. # phase: dispatch # sound: traffic
2C14, possible DUI, vehicle off the road, Route 9 just past the creek bridge. A woman in a pickup has stopped with him. She says drunk, all over the road, took out a reflector, refused to open his window. # speaker: dispatch # manner: radio # sound: radio # fact: The caller says he is drunk and refused to open his window # bears: severity
No injuries reported. That is not confirmed. # speaker: dispatch # manner: radio # fact: No injuries are reported, not confirmed # bears: severity
Ten-forty in the morning. Somebody got up early for it. # speaker: tully # manner: plain
You are two minutes out. Tully gives you your coffee back. There is not much in it.
-> nine

=== nine
{ clock > 75:
    The road bends down to the creek. You are there.
    -> bridge
}
- (opts)
* (ask_caller) [Ask what the caller saw, not what she thinks # ask: dispatch-caller # takes: 40s]
    {
    - is_low():
        She says his collar is drenched, and he is singing one note. Just the one, over and over. And he didn’t refuse the window. She says he looked at it. # speaker: dispatch # manner: radio # fact: The caller says he is drenched and sings one note # bears: ability # fact: He did not refuse to open the window; he only looked at it # bears: resistance
    - cause == "brain":
        She says he smiled at her with half of it. Those are her words. And he didn’t refuse the window. She says he looked at it. # speaker: dispatch # manner: radio # fact: The caller says he smiled with half of it # bears: ability # fact: He did not refuse to open the window; he only looked at it # bears: resistance
    - else:
        She says he laughed, told her to have a blessed day, and rolled the window up. She says refused. # speaker: dispatch # manner: radio # fact: The caller says he laughed and rolled the window up # bears: severity
    }
    -> nine
* (ask_history) [Ask who owns the car, and what is on record # ask: dispatch-history # takes: 40s]
    ~ knows_name = true
    Gray sedan, Warren Tice, forty-four. License suspended four years back, six months, reinstated. # speaker: dispatch # manner: radio # knows: name # fact: The car belongs to Warren Tice, 44; his license was once suspended for six months # bears: severity
    There it is. # speaker: tully # manner: plain
    -> nine
* (ask_why) {ask_history} [Ask what it was suspended for # ask: dispatch-update # takes: 30s # seeks: medical]
    ~ knows_medical = true
    Stand by. # speaker: dispatch # manner: radio
    Medical review. Nothing here about alcohol. # speaker: dispatch # manner: radio # knows: medical # fact: His license was suspended on medical review, not for alcohol # bears: ability
    Tully turns the page of nothing. Doesn’t mean he’s sober, she says.
    -> nine
* (ask_scene) [Ask about the road there # ask: dispatch-scene # takes: 40s]
    Rain quit at nine. The county is hauling grain on 9, a truck every few minutes, and they come around that bend like it’s theirs. # speaker: dispatch # manner: radio # fact: Grain trucks come around the bend every few minutes # bears: threat
    -> nine
* (ask_plan) [Ask for anything on file on how to help him # ask: dispatch-plan # takes: 40s]
    {knows_name:Nothing on file for Tice. If he has a plan, nobody gave it to us.|Nothing on file for that plate. If he has a plan, nobody gave it to us.} # speaker: dispatch # manner: radio # fact: No care plan is on file # bears: plan
    -> nine
* (ask_weapons) [Ask whether she saw a weapon # ask: dispatch-weapons # takes: 40s]
    Nobody asked her. Stand by. # speaker: dispatch # manner: radio
    She saw none. She did see something metal in his back pocket, when he got out. # speaker: dispatch # manner: radio # fact: The caller saw something metal in his back pocket, and no weapon # bears: threat
    -> nine
* (req_ems) {not asked_ems} [Start EMS toward you: off the road, and nobody has looked at him # request: ems]
    ~ asked_ems = true
    ~ standing_back = -> nine
    For a drunk? # speaker: tully # manner: plain
    For a driver in the gravel. # speaker: officer # manner: plain
    -> standing_radio(ems_eta)
* (settle_roles) [Settle it with Tully: you talk, she covers, and both of you look first # do: one-voice # do: make-plan]
    ~ planned = true
    You look. I’ll breathe in. # speaker: tully # manner: plain # fact: You and Tully have agreed who talks # bears: plan
    -> nine
* (powers) [Go over it: what would be a crime here, and what would not? # do: check-policy]
    A reflector, a car in the gravel, one caller’s word. That is a reason to look at him. It is not yet a reason for anything more.
    -> nine
* (guess_with_her) ["Nine in ten it’s drink, this far out. So what’s he going to blow?" # do: hurry]
    Point one six. Loser buys lunch. # speaker: tully # manner: plain
    -> nine
+ (enough) [That will do. Drive # do: proceed # takes: 5s]
    -> last_bend

// Two minutes out are two minutes, whatever was asked on the way.
=== last_bend
~ temp left = 110 - clock
{ left < 5:
    ~ left = 5
}
The rest of the way is hiss and reflectors. One of them is missing. # takes: {left}s
-> bridge

=== bridge
Over the bridge, and there it is: a gray sedan past the end of the guard rail, stopped at a slant with its nose to the lane and its engine running. A pickup sits behind it. In front of the headlight stands a man in a suit, and sways, and holds on to his own arm. # pose: withdrawn # sound: traffic
{ sensor and is_low(): Through your window comes a small tone, over and over, from somewhere in his car. }
- (opts)
* (bumper) [Pull right up to his bumper, and be out and talking before he gets back behind the wheel # do: hurry # distance: 1]
    You stop close enough to see your lights in his hood. He looks at them, and not at you. # sound: brakes
    -> first_sight
* (look_first) [Stop short, no siren, and look at him for ten seconds through the windshield # do: arrive-quietly # do: observe]
    You roll in slowly and leave him the width of a room. # sound: brakes
    {
    - is_low():
        ~ saw_skin = true
        No coat, on a coat morning. His collar is dark with wet, and the rain quit at nine. The hand on his sleeve trembles. # fact: His collar is soaked, and it is not raining # bears: ability
    - cause == "brain":
        No coat, on a coat morning. He stands well enough. His left hand has hold of the right arm, which hangs as if somebody had told it to wait. # fact: His right arm hangs # bears: ability
    - else:
        No coat, on a coat morning, and a good color. He is talking to the hood, with gestures. # fact: He has a good color, and talks with both hands # bears: ability
    }
    -> first_sight
* (hot) [Lights and siren all the way in, so that the trucks see you and so does he # do: arrive-hot # effect: escalation +6 -- it was loud, and he hears everything]
    The siren winds down in front of him. He has his mouth open, as if to answer it in kind. # sound: siren # view: It slid down past every note there is. I couldn’t find one to hold on to.
    -> first_sight
* (road_first) [Stop short, no siren, and ask Tully to put a vest on and slow the trucks # do: arrive-quietly # do: brief]
    You roll in slowly and leave him the width of a room. # sound: brakes # sound: door
    {
    - planned and moved_by == "the-road":
        ~ tully_on_road = true
        You’re right, she says. I’d rather read about this one than be in it. # at: tully up-the-road # pose: tully neutral # sound: footsteps # fact: Tully is up the road, slowing the trucks # bears: plan
    - else:
        When I’ve had a whiff of him, she says.
    }
    -> first_sight
* (straight_over) [Stop short, no siren, and go right over to him before you do anything else # do: approach # distance: 1]
    You leave the car where it is, with its door open. # sound: footsteps
    -> first_sight
* (ems_first) {not asked_ems} [Stop short, no siren, and radio EMS what you see: a man swaying beside his car # do: arrive-quietly # do: brief # request: ems]
    ~ asked_ems = true
    ~ standing_back = -> first_sight
    You roll in slowly and leave him the width of a room. # sound: brakes
    For a drunk? says Tully, half out of the car.
    -> standing_radio(ems_eta)
