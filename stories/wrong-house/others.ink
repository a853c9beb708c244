// What happens meanwhile: the woman inside, the lantern, the second officer, whoever comes. Every decision of the contact returns to `pulse`.

// Goes on to the next part of the encounter, once the world has had its turn.
=== go(-> next)
{ distance >= 9 and distance < 99 and not is_seated():
    You come back up the walk, slowly, in the light. # at: officer walk # sound: footsteps
}
~ here = next
~ stalls = 0
-> pulse

=== pulse
{ radioed:
    ~ radioed = false
- else:
    ~ stalls = stalls + 1
}
{
// Even a man who is that far along tries the lock a few times before he looks for another way in.
- escalation >= 92 and pulse > 6 and not window:
    -> window
- clock > 200 and known and not tamsin_told and not tamsin_rings and not (backup_eta > 0 and backup_eta < 200):
    -> tamsin_rings
- neighbor_out and clock > 230 and known and not bud_met and not is_seated():
    -> bud_calls
- backup_here and not kessler_met:
    -> kessler_comes
- clock > 280 and known and not tamsin_told and not lantern:
    -> lantern
- denise_here and not denise_met and known:
    -> denise_comes
- ems_here and not medics_met:
    -> medics_come
- cit_officer_here and not dunn_met:
    ~ dunn_met = true
    Dunn comes up the grass without a light on her, and stops short, where he need not count her. # at: dunn curb # sound: footsteps
    I’ll go around back and sit with your caller. # speaker: dunn # manner: whisper
    ~ tamsin_told = true
    She goes around the side of the house. A minute later the baby stops. # leave: dunn
    -> here
- (mobile_crisis_here or co_responder_here) and not ito_met:
    -> ito_comes
- supervisor_here and not gill_met:
    ~ gill_met = true
    Sergeant Gill parks two houses down, and walks up as far as your car. # at: gill car-side
    It’s yours. I’m just another coat. # speaker: gill # manner: radio # sound: radio
    -> here
- clock > 660 and not warmed and not is_seated() and not too_cold:
    -> too_cold
- stalls > 7 and is_seated() and (denise_eta > 0 or ems_eta > 0):
    ~ stalls = 0
    -> time_goes
- stalls > 7 and not window:
    -> window
- stalls > 3 and (stalls == 4 or stalls == 6):
    {
    - not known:
        He tries the key the other way up. # pose: keys
    - is_seated():
        {&He looks at you as one looks at somebody who was going to say something.|He has begun to hum, and then not to.}
    - else:
        {&He has turned back to the door.|He is at the lock again, as if for the first time tonight.} # pose: {has_key:cane|keys} # face: wary
    }
    -> onward
}
-> here

// The woman inside.

=== tamsin_rings
Your caller wants to know what’s out there. I’m putting her through. # speaker: dispatch # manner: radio # sound: phone # pose: officer phone # holds: officer phone
Is he, is that a crowbar? I can hear him breathe. I’ve got my baby on one arm, and the gun box on the stair beside me. # speaker: tamsin # manner: phone # timer: 25s # knows: box # fact: The caller is on the stairs, frightened, with her baby and a handgun in a lockbox # bears: threat
- (opts)
<- standing(-> tamsin_waits)
* (stay_calm) ["Ma’am, I need you to stay calm, stay inside, stay off the line and let us do our job out here." # say: dismiss]
    Stay calm. # speaker: tamsin # manner: phone
    She hangs up. # holds: officer nothing # pose: officer neutral
    -> here
* (shoot_him) ["You open that box and somebody’s going to get shot. You want that, with a baby in the house?" # say: lecture]
    Is that a question? # speaker: tamsin # manner: phone
    You hear her crying. You do not hear the box. # holds: officer nothing # pose: officer neutral
    -> here
* (thinks_hes_home) ["He’s old, he’s cold, and he thinks he’s home. Leave the box shut, and the light on. I’m out here with him." # do: separate # do: make-plan]
    ~ tamsin_told = true
    Oh. # speaker: tamsin # manner: phone
    {temper == "thief-inside":Home. Then I’m the burglar|{temper == "silent-wife":Then that’s his wife he’s calling|Oh, he’s been saying sorry. I thought that was the worst thing I ever heard}}. Okay. It’s going up on the closet shelf. The light stays on. # speaker: tamsin # manner: phone # holds: officer nothing # pose: officer neutral # fact: The lockbox is shut, and out of her reach # bears: threat # fact: The caller leaves the light on for him # bears: threat
    -> here
* (your_right) ["That’s your right, ma’am, it’s your house." # do: hurry]
    It’s quiet on the line.
    Then I’ll hang on to it. # speaker: tamsin # manner: phone # holds: officer nothing # pose: officer neutral
    -> here
* (what_heard) ["You’ve been brave. What have you heard him say?" # ask: witness]
    ~ tamsin_told = true
    {
    - temper == "silent-wife":
        ~ knows_ruth = true
        Ruth. He wants a Ruth. There was a Ruth on the old mail. # speaker: tamsin # manner: phone # knows: ruth # fact: Somebody named Ruth used to get mail at the house # bears: family
    - temper == "thief-inside":
        That he can see me. That I’m stealing something. Spoons? # speaker: tamsin # manner: phone # fact: The caller heard him speak of spoons # bears: ability
    - else:
        That it’s only him. That he’s sorry. He sounds like my grandfather, and I hate that he does. # speaker: tamsin # manner: phone # fact: The caller says that he sounds like somebody’s grandfather # bears: threat
    }
    He sounds so old. I’ll leave the light on for him. And this box shut. # speaker: tamsin # manner: phone # holds: officer nothing # pose: officer neutral # fact: The caller leaves the light on for him # bears: threat
    -> here
* (ring_off) [Have dispatch keep her on the line, and put the phone away # do: hurry]
    She is still talking when you do. # holds: officer nothing # pose: officer neutral
    -> here

=== tamsin_waits
You say nothing, and she rings off. Behind the door somebody comes down one stair. # holds: officer nothing # pose: officer neutral
-> here

// The man across the street has known him for thirty years, and means well.

=== bud_calls
~ bud_met = true
Across the street a storm door bangs. A big man in an undershirt and a vest stands on his own steps. # enter: bud across # sound: door
Lee? Lee Pruett! You don’t live there any more, Lee! # speaker: bud # manner: shout # knows: name # effect: escalation +7 -- he was shouted at, in front of the street
~ knows_name = true
He has come to the edge of the porch to see who it is, with the cane out in front of him, and is not looking at his feet. # pose: cane # face: fearful # timer: 20s # fact: He is at the edge of the porch, and does not look at his feet # bears: danger-to-self # fact: A neighbor calls him Lee Pruett, and says that he used to live here # bears: severity # bears: ability # view: Somebody in the dark had my name, and was throwing it.
- (opts)
<- standing(-> bud_goes_on)
* (hear_him) ["You hear that, sir? You don’t live here any more." # say: argue]
    He turns from the one voice to the other, on the edge, on one slipper. # face: angry
    -> bud_goes_on
* (hush_bud) [Hold up your palm to the man across the street, and point him indoors # do: clear-bystanders]
    He puts both hands up, and goes in. # leave: bud
    With nobody calling him, he looks where he is standing. The foot comes back over the boards. # face: wary
    -> off_the_edge
* (let_bud) [Let him come over and help # do: hurry]
    He comes as far as the mailbox, talking. I laid that sidewalk with you, Lee! Come on, buddy! # at: bud mailbox # face: fearful # effect: escalation +6 -- it came nearer, and it was still shouting
    -> bud_goes_on
* (ask_bud) [Go back a few steps, and ask him quietly what he knows, and to go in # ask: witness # do: clear-bystanders # takes: 25s # at: officer walk]
    He sold that, what, nine years ago? Ruth was sick by then. He poured that step himself. He borrowed my mixer. # speaker: bud # manner: quiet # knows: step # knows: ruth # fact: The neighbor says that he built the front step, and sold the house nine years ago # bears: ability # bears: severity
    ~ knows_step = true
    ~ knows_ruth = true
    He goes in, backward, saying sorry. # leave: bud
    { cause == "fall":
        -> at_the_edge
    }
    He has looked where he is standing by himself, meanwhile. # face: wary
    -> off_the_edge

=== bud_goes_on
Lee! It’s Bud! Get down from there before you break your neck! # speaker: bud # manner: shout # knows: bud # effect: escalation +6 -- it did not stop
Then he hears himself, and goes in. # leave: bud
-> at_the_edge

// Still at the edge, looking for who it was.
=== at_the_edge
Who was that? Was that for me? # speaker: leland # manner: tense # pose: cane # face: fearful # timer: 20s
- (opts)
<- standing(-> edge_waits)
* (never_mind) ["Never mind him, sir. That was nothing, that was nobody." # say: minimize]
    It was somebody. # speaker: leland # manner: tense # face: angry
    -> edge_waits
* (edge_there) ["That made you jump. Me, too. There’s an edge, right by your foot." # say: validate # say: explain]
    { not hears():
        He watches your mouth, and then your hand, and then his own foot. It comes back over the boards.
    - else:
        He looks down. The foot comes back over the boards.
        That’s my step. # speaker: leland # manner: quiet
    }
    -> off_the_edge
* (frightened_you) ["You didn’t like that." # say: reflect]
    He wants to learn some manners. # speaker: leland # manner: plain
    He goes back to the door to say so, and so the edge is behind him.
    -> off_the_edge
* (grab_belt) [Step up, and take hold of his arm # force: escort]
    ~ force_used = "escort"
    ~ tipping = true
    -> caught
* (stay_there) ["Stop right there!" # say: command]
    -> edge_waits

=== edge_waits
{ cause == "fall" and escalation >= 55:
    -> two_steps
}
It is a long moment. Then he remembers the door, and goes back to it. # face: wary # behavior: passive
-> here

=== off_the_edge
{not has_key:He has the key out again.|He leans the cane on the frame, and takes it up again.} # pose: {has_key:cane|keys} # face: attentive # behavior: passive # effect: escalation -3 -- the floor was where it ought to be
-> here

// She cannot stand the shape on the curtain any more.
=== lantern
~ dark = true
{
- is_seated():
    The lantern goes out. He stops talking. # face: fearful # timer: 15s # effect: escalation +5 -- the light went out # view: Somebody had turned off the oven. In the middle of a bake.
- else:
    ~ tipping = true
    The lantern goes out. He stops talking. You hear one slipper looking for the edge of something. # pose: cane # face: fearful # timer: 15s # fact: In the dark he stands at the edge of the steps # bears: danger-to-self # effect: escalation +8 -- the light went out # view: The cellar stairs. They’d never been there before.
}
- (opts)
<- standing(-> lantern_waits)
* (dont_move) ["Sir? Sir! Don’t move! Stay where you are! Don’t move!" # say: repeat-command]
    { tipping:
        He moves, to find who is shouting.
        -> two_steps
    }
    He does not move. He was not going to. # face: fearful
    -> light_back
* (on_the_boards) ["I’ve got a light. There’s the floor." # say: explain # say: instruct]
    You get up, and lay the beam on the boards, and not on him. {tipping:The slipper finds one, and stays on it.} # pose: officer flashlight # holds: officer flashlight # face: listening # behavior: passive # view: It was the cellar stairs. Then there was a floor again, a yellow piece of floor.
    -> light_back
* (in_his_face) [Your light in his face, to see where he is # do: lights-on]
    { tipping:
        He steps back from it. There is nothing there to step on.
        -> two_steps
    }
    He shuts his eyes, and opens them, and you are gone again. # face: fearful
    -> light_back
* (have_her) [Radio: have her put it back on # ask: dispatch-update # takes: 8s]
    { tipping and cause == "fall":
        Copy, says the dispatcher, and then you hear him go.
        -> two_steps
    }
    Copy. She says one second. # speaker: dispatch # manner: radio # sound: radio
    -> light_back
* (under_his_arm) {tipping} ["I’m right here. I’ve got your arm." # say: explain # force: escort]
    ~ force_used = "escort"
    -> caught

=== lantern_waits
{ tipping and (escalation >= 60 or cause == "fall"):
    -> two_steps
}
{is_seated():He sits quite still in it. So do you.|He stands quite still in it. So do you.} # face: fearful
-> light_back

=== light_back
~ tipping = false
~ dark = false
{tamsin_told:The lantern comes back on.|You have the dispatcher ask her, and ask her nicely. The lantern comes back on.} # pose: officer neutral # holds: officer nothing # behavior: passive
-> here

// A hand under his arm, when he is already going.
=== caught
~ tipping = false
~ dark = false
You get a hand under his arm as the rest of him starts down, and for a moment you have all of him. Then he has his feet. # distance: 0.7 # pose: guided # face: fearful # custody: held # behavior: passive # fact: You held him when he was falling # bears: danger-to-self # view: Somebody had me. It was the first I knew that I was going.
The lantern comes back on. You let go of him, and he straightens the sleeve. # custody: free # pose: cane # at: officer foot-of-steps
-> here

// The second officer.

=== kessler_comes
~ kessler_met = true
{ denise_met or medics_met:
    Kessler comes up the grass with his light down by his leg, and takes it all in. # at: kessler curb # sound: footsteps
    I read burglary, he says, to nobody.
    -> here
}
Kessler comes up the walk with his flashlight already at his shoulder. # at: kessler walk # sound: footsteps
{ not partner_rushes:
    He sees the slippers, and the light goes down by his leg.
    What do you need? # speaker: kessler # manner: whisper # pose: kessler ready
    -> kessler_asks
}
The card he has read said burglary, and it said a stick. # pose: kessler flashlight # holds: kessler flashlight
Sir! Off the porch! Let me see those hands! # speaker: kessler # manner: shout # effect: escalation +6 -- a second voice, and a light with nobody behind it
{ temper == "thief-inside":
    ~ cane_up = true
}
{is_seated():He puts up an arm against the light.|{cane_up:The cane comes up in front of him, crosswise.|He puts up an arm against the light, and his heel goes back.}} # face: fearful # behavior: active # timer: 20s # fact: He cannot see who is shouting # bears: ability # view: A truck, in the hallway.
Who’s that? Who’s that? # speaker: leland # manner: shout
- (opts)
<- standing(-> kessler_late)
* (heard_him) ["You heard him, sir. Off the porch." # say: repeat-command]
    { is_seated() or cause == "nothing":
        He hears two of you, and does what neither of you said. # face: fearful # effect: comprehension -6 -- two officers, two orders
        -> kessler_late
    }
    He tries to, all at once.
    -> two_steps
* (good_here) ["We’re good here, Kessler." # say: dismiss]
    Kessler stays where he is, and so does the light.
    -> kessler_late
* (light_down) {knows_key} [Put your palm up to Kessler. Light on the ground. It’s a key. Take the caller, back door # do: intervene # do: brief # do: one-voice]
    -> kessler_turned
* (down_and_back) [Put your palm up to Kessler, and point him to the back door # do: intervene # do: one-voice]
    What’s he got? # speaker: kessler # manner: tense
    You shake your head: nothing.
    -> kessler_turned
* (thats_kessler) ["That’s Kessler. He can’t see you, either. The light’s going down now." # say: explain # do: intervene]
    { not hears():
        He hears a voice, and turns to the light it did not come from. # face: fearful
        -> kessler_late
    }
    That’s me, sir. I’m sorry. # speaker: kessler # manner: plain
    -> kessler_turned

=== kessler_turned
~ cane_up = false
~ tamsin_told = true
Copy. # speaker: kessler # manner: quiet
He looks at the slippers.
Jesus. # speaker: kessler # manner: quiet # pose: kessler neutral # holds: kessler nothing
He goes around the side of the house to the back door, and you hear him be polite to somebody. # leave: kessler # face: listening # behavior: passive # fact: Kessler is with the caller # bears: threat # view: She sent the truck away. I don’t know how you send a truck away.
-> here

=== kessler_late
~ cane_up = false
{ is_seated():
    It goes on until he has run out of arm to hold up. Then Kessler sees the slippers, and the light comes down. # pose: kessler neutral # holds: kessler nothing # behavior: passive # face: sad
    -> here
}
He backs along the wall until the frame stops him, and holds on to that. Then Kessler sees the slippers. The light comes down. # pose: withdrawn # face: fearful # behavior: passive # pose: kessler neutral # holds: kessler nothing # effect: escalation +5 -- he was driven against his own door
I thought that was, never mind what I thought. # speaker: kessler # manner: quiet
-> here

=== kessler_asks
- (opts)
* (just_wait) [Shrug, and go on # do: hurry]
    He finds something to do by the car. # at: kessler car-side
    -> here
* (take_caller) [Point him to the back door, and the caller # do: brief # do: one-voice]
    ~ tamsin_told = true
    He goes around the side of the house, and you hear him be polite to somebody. # leave: kessler # face: listening # fact: Kessler is with the caller # bears: threat
    -> here
* (stand_with) [Have him come up beside you # do: crowd]
    Now there are two of you at the bottom of his steps. He looks from the one to the other, and at the key. # at: kessler foot-of-steps # face: fearful # view: Two. It’s never anything good when there’s two.
    You think better of it, and send him back. # at: kessler car-side
    -> here

// Mobile crisis, where there is a team at this hour.
=== ito_comes
~ ito_met = true
A woman in a green fleece gets out of a plain van, and stands by it until you have seen her. # at: ito curb
I do evenings. Ito. Who’s his person? # speaker: ito # manner: quiet
- (opts)
* (his_person) [Tell her what you know, and that {denise_told:his daughter|somebody of his} has to be here in the morning, too # do: brief]
    ~ follow_up_set = true
    Then I’m no use to him tonight, I’d be one more face. I’m good for tomorrow. Door alarm, registry, somebody to sit with him nights. # speaker: ito # manner: quiet # fact: The team will call on the family tomorrow # bears: plan # bears: family
    She waits in the van, with the lights off. # at: ito curb # pose: ito neutral
    -> here
* (take_over) [Wave her up to him # do: hurry]
    She comes as far as the steps, and looks at him looking at her, and goes back to the van. He needs fewer people, and she tells you so. # face: wary
    -> here

VAR follow_up_set = false

// The medics.
=== medics_come
~ medics_met = true
The ambulance stops short, with only its parking lights. Bruno gets down with a bag and a blanket, and waits at the end of the walk. # at: bruno curb # sound: brakes
{
- vigil or (found and door and cold and only_that):
    -> to_decide
- found:
    You point to {cause == "fall":your ear|your forehead}, and he nods.
    I’ll get the bed warm. Keep him talking. # speaker: bruno # manner: quiet
- else:
    I’ll stay down here till you wave. # speaker: bruno # manner: quiet
}
-> here

=== to_decide
{ known:
    -> go(-> decide)
}
-> here

// It has been too long in slippers. After how long, and by what sign, is Talkdown’s default, until a clinician has read it.
=== too_cold
He has stopped shaking. He sits down against the door, as if it were a chair that had always been there. # at: door # pose: sit-legs-out # face: calm # behavior: passive # fact: He has been out so long that he no longer shivers # bears: danger-to-self # view: It was warm again. Somebody had the ovens on.
~ seat = "door"
- (opts)
* (cold_ems) {ems_eta == -1} [Your jacket around him, and the radio: EMS, a man too cold to shiver # request: ems # do: render-aid # distance: 0.8]
    ~ asked_ems = true
    ~ warmed = true
    Copy, {minutes(ems_eta)}. # speaker: dispatch # manner: radio # sound: radio
    -> go(-> decide)
* (cold_jacket) {ems_eta != -1} [Your jacket around him, and your hand on it # do: render-aid # distance: 0.8]
    ~ warmed = true
    He leans on the hand. # face: calm
    -> go(-> decide)
* (he_rests) [Let him rest a minute, now that he sits # do: wait # takes: 60s]
    { ems_eta == -1:
        He shuts his eyes, and does not open them when you speak to him.
        -> opts
    }
    -> carried

=== carried
~ outcome = "long-night"
He does not get up from there by himself. In the end it takes EMS, and both of you. # phase: outcome # takes: {ems_here:2m|{ems_eta}s}
-> medics_take
