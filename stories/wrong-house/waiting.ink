// Somewhere warm, the wait, and who takes him.

// Where he will be warm: what works is what he said, or what he would have said, had he been asked.
=== where
~ here = -> where.opts
~ onward = -> vigil
{
- temper == "stuck-lock":
    I’m keeping you. You’ll want to be off. # speaker: leland # manner: plain # face: wary
- temper == "silent-wife":
    I can stand, you know. I stand all night. # speaker: leland # manner: quiet # face: sad
- else:
    She’ll go out the back, you know. They always go out the back. # speaker: leland # manner: tense # face: wary
}
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
* (my_car) {not tried_chair} ["You could sit in my car, where it’s warm, and we’ll make sure everything’s looked after here." # say: suggest]
    { not hears(): -> misheard }
    { temper == "stuck-lock":
        Your car, now? On your own? I’ll see you to it. # speaker: leland # manner: plain
        -> see_her_to_car
    }
    {temper == "silent-wife":And leave her?|And who’s watching the door?} # speaker: leland # manner: tense # face: wary # view: {temper == "silent-wife":A car goes away. That’s what they’re for.|That’s how they do it. One of them talks to you.}
    -> pulse
* (suits_you) {not knows_way} ["What would suit you, till that door’s seen to?" # say: ask-wants]
    { not hears(): -> misheard }
    ~ knows_way = true
    {
    - temper == "stuck-lock":
        I’d see you to your car. It’s black as a hat out there. # speaker: leland # manner: warm # face: listening # fact: He would walk with her to the car, to see her safe # bears: plan
    - temper == "silent-wife":
        I’d stay here. You could stay. It wouldn’t be so long for her, with two of us. # speaker: leland # manner: quiet # face: listening # fact: He will not leave the porch while his wife is inside; he wants somebody to stay # bears: plan
    - else:
        For somebody to watch it. Somebody official. I could sit, then. # speaker: leland # manner: firm # face: listening # fact: He would sit down if somebody watched the door for him # bears: plan
    }
    -> pulse
* (see_me) {knows_way and temper == "stuck-lock"} ["It’s dark past that light. Would you see me to my car?" # say: ask-agreement]
    { not hears(): -> misheard }
    I’d be glad to. # speaker: leland # manner: warm
    -> see_her_to_car
* (step_down) ["You could come down and sit on the step here, sir, and take the weight off." # say: suggest]
    { not hears(): -> misheard }
    { cause == "fall":
        -> reels
    }
    { temper == "thief-inside" and knows_way:
        And who’s on the door? # speaker: leland # manner: tense # face: wary
        -> pulse
    }
    { temper == "stuck-lock":
        In front of company? # speaker: leland # manner: plain # face: wary # view: You don’t sit on your own step with a lady standing.
        -> pulse
    }
    -> on_the_step
* (stay_both) {knows_way and temper == "silent-wife"} ["I’ll stay, then. We’ll both be here. A chair out here, or just the blanket?" # say: honest-promise # say: offer-choice]
    { not hears(): -> misheard }
    She’d like it if I sat. She’s always on at me to sit. # speaker: leland # manner: quiet
    -> chair
* (home_now) ["Okay, it’s late, it’s cold, and everybody’s tired. Time to go home." # say: dismiss]
    { not hears(): -> misheard }
    I am home. # speaker: leland # manner: plain # face: angry # view: It was the one thing I was sure of.
    -> pulse
* (watch_door) {knows_way and temper == "thief-inside"} ["I’ll stand by that door. You sit, and watch me do it." # say: honest-promise # say: suggest]
    { not hears(): -> misheard }
    Good and square in front of it. # speaker: leland # manner: firm
    { found or cause == "fall":
        -> chair
    }
    -> on_the_step
* (kitchen_chair) {not tried_chair} ["I’ll ask for a chair. You can stay right where you are." # say: offer-help]
    ~ tried_chair = true
    { temper == "stuck-lock" and not found:
        She’ll need that for company. # speaker: leland # manner: plain # face: wary
        He will not have it. He keeps getting up to offer it to you. # effect: escalation +3 -- he was served on his own porch
        -> pulse
    }
    { temper == "thief-inside":
        And have her open that door? # speaker: leland # manner: tense # face: angry
        -> pulse
    }
    -> chair
* (keep_seat) {found and not tried_chair} ["You’ve been on your feet since eleven. Nobody’s walking anywhere. I’m having a chair brought to you." # say: explain # say: offer-help]
    {
    - not hears():
        You show him with your hands. He understands chair.
    - else:
        Since eleven. That’s so. # speaker: leland # manner: plain
    }
    -> chair

VAR tried_chair = false

// The door opens the width of a chair.
=== chair
~ seat = "chair"
~ tried_chair = true
{tamsin_told:Dispatch asks her.|Dispatch asks her, and has to ask her twice.} The red door opens the width of a kitchen chair, and shuts. {tamsin_told:It opens again: a wool hat. } # takes: {tamsin_told:40s|90s} # sound: door
{ temper == "thief-inside":
    You stand between, so that all he sees of it is you. # at: officer door # pose: officer neutral
    You set it by the rail, where he can see you watch. # at: officer foot-of-steps
}
He sits, and does up a button. # at: chair # pose: sit-chair # face: relieved # behavior: compliant # effect: escalation -4 -- he was off his feet # view: {temper == "silent-wife":It was one of those chairs you have in a kitchen. She’d stay. She’d said so to my face.|It was a good hard chair. I could see everything from it.}
-> go(-> vigil)

// He takes her to her car, and it is she who is seen to it.
=== see_her_to_car
{ cause == "fall" and not found:
    -> reels
}
{ cause == "fall":
    He offers you his arm. You have seen the back of his ear, and you do not take it. # face: wary
    Then I’ll stand here and watch you to it. # speaker: leland # manner: plain
    -> pulse
}
After you. # speaker: leland # manner: warm
~ seat = "car"
He offers you his arm. You come up the two steps to take it, and it is he who takes them with you, down, and along the walk, at his pace. # at: car-side # distance: 0.8 # pose: guided # face: attentive # behavior: compliant # takes: 60s # sound: footsteps # view: You keep to the outside. You hand her in. You don’t go till the light’s on.
The heater is running. He holds the door for you, and you ask whether he would try the seat. # pose: car-slump # face: relieved # effect: comprehension +6 -- he was warm # effect: escalation -5 -- it was warm, and there was something to do
~ warmed = true
-> go(-> vigil)

=== on_the_step
~ seat = "step"
{temper == "thief-inside":He comes down to the top step and sits, half turned, so that he can see the door. You go up past him, wide, and stand by it.|He lets himself down onto the top step. You get down on your heels in front of him.} # at: steps # pose: calm-seated # face: {temper == "thief-inside":attentive|relieved} # behavior: compliant # at: officer {temper == "thief-inside":door|walk} # pose: officer {temper == "thief-inside":ready|crouch} # effect: escalation -4 -- he was off his feet, and somebody was doing something about it # view: {temper == "thief-inside":About time. She stood up straight. She’d do.|She sat on my step. It’s level, that step.}
-> go(-> vigil)

// The first step is not where he left it.
=== reels
~ tipping = true
He puts out a foot for the step, and the step is not where he left it. # pose: back-away # face: fearful # timer: 10s # fact: He cannot keep his feet on the steps # bears: danger-to-self # view: The floor went round, once, like a mixer starting.
- (opts)
<- standing(-> two_steps)
* (elbow) [A hand under his arm, and down onto the boards with him # force: escort]
    ~ force_used = "escort"
    ~ found = true
    -> let_down
* (careful) ["Careful, sir! Watch the step!" # say: command]
    He watches it. It does not help.
    -> two_steps
* (hold_the_post) ["Take the post. Right there by your hand." # say: instruct]
    { not hears(): -> two_steps }
    ~ found = true
    -> let_down

=== let_down
~ tipping = false
~ seat = "boards"
{force_used == "escort":You have him under the arm before the rest of him can follow the foot, and you go down with him, onto the boards.|His hand finds the post, and he goes down along it, onto the boards.} # at: porch # distance: 0.8 # pose: sit-legs-out # pose: officer crouch # face: fearful # behavior: passive
From here you can see the other side of his head. There is a dark line behind the ear, and it has got to the collar. # injury: leland minor head # knows: fell # fact: There is a wound behind his right ear, and it bleeds # bears: danger-to-self # view: She’d come down with me. It’s friendlier, down there, than you’d think.
-> go(-> only_that)

// The wait: nobody has to do anything, and that is hard enough.
=== vigil
~ here = -> vigil.opts
~ onward = -> decide
{
- seat == "car":
    He has found the heater, and approves of it. # face: listening
- is_seated():
    {&He tells you which boards he has replaced.|He has both hands on the cane, and has stopped pointing it at things.} # face: listening
- else:
    He stands, because he always has. # face: sad
}
-> opts
- (opts)
<- standing(-> waited)
<- calls_for_him
* (when_done) {knows_bread} ["How do you know when a loaf’s done?" # say: open-question # takes: 60s]
    { not hears(): -> misheard }
    -> loaf -> waited
* (wet_feet) [Get down, and see to his feet # do: check-injury # do: lower-height # distance: 1]
    ~ warmed = true
    You get down and do it, the one and then the other. He looks at the top of your head. # pose: officer kneel-one # face: sad
    My wife used to do that for me. # speaker: leland # manner: quiet # view: I lost who it was, for a minute, but not that it was kind.
    You get up again. # pose: officer neutral
    -> waited
* (look_late) {not looked_over and not found} [Have a look at him, now that he faces you: ears, hands, breath # do: check-injury # distance: 1.6]
    ~ after_that = here
    -> looked_over
* (ticking) ["They should be here by now. I’m sorry, sir, I don’t know what’s taking them so long." # say: i-message # do: hurry]
    { not hears(): -> misheard }
    Is there something the matter? # speaker: leland # manner: plain # face: fearful # view: She’d got hold of a hurry somewhere, and brought it over.
    -> waited
* (again_hello) ["I’m Ana. I’m with the police, and I’m staying." # say: introduce # say: reassure]
    { not hears(): -> misheard }
    So you said. No. Did you? # speaker: leland # manner: plain # face: listening # view: I’d lost her, and there she was, with the same smile. That’s how you know it’s the same one.
    -> waited
* (tell_who_comes) {denise_eta > 0} ["Denise is on her way, with the car." # say: explain]
    { not hears(): -> misheard }
    Denise! She’ll want to get that child to bed. # speaker: leland # manner: warm # face: relieved # view: Denise. D, and then the rest of it.
    -> waited
* (say_nothing) {seat != "car"} [Sit down a little way off, and let it be quiet # do: wait # do: lower-height # distance: 2.1 # takes: 90s]
    Somewhere a long way off there is a train. He listens to all of it. # face: calm # view: You can sit with some people.
    -> waited
* (loud_talk) ["SO, YOU USED TO BE A BAKER, DID YOU? THAT MUST HAVE BEEN VERY INTERESTING!" # say: minimize]
    I’m not used to be. # speaker: leland # manner: plain # face: angry # view: She was shouting at somebody who wasn’t there, and he was supposed to be me.
    -> waited
+ (ask_eta) [Ask dispatch where everybody is # ask: dispatch-update # takes: 15s]
    {
    - ems_eta > 0:
        EMS is {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    - denise_eta > 0:
        His daughter is {minutes(denise_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    - else:
        Nobody’s rolling to you that I know of, 2A30. # speaker: dispatch # manner: radio # sound: radio
    }
    -> waited

// Sitting together is not stalling; but somebody has to have been sent for.
=== waited
{ denise_here:
    -> pulse
}
~ waits = waits + 1
{
- denise_eta > 0 or ems_eta > 0:
    { knows_number and not denise_told and waits < 3: -> pulse }
    -> time_goes
- waits > 1:
    ~ waits = 0
    -> go(-> decide)
}
-> pulse

VAR waits = 0

// What he knows, and always will.
=== loaf
You knock on it, and it says come in. # speaker: leland # manner: warm
He knocks, to show you, on the {seat == "car":dashboard|wood}.
That’s done. # speaker: leland # manner: warm # face: relieved # effect: escalation -3 -- he was asked something that he knew # view: I’ve told that to apprentices who are grandfathers. It was nice to have it out again.
->->

=== time_goes
~ waits = 0
~ stalls = 0
{
- daughter_next():
    {You stay where you are. A car turns in at the far end of Quarry Lane.|He lets it be quiet, and so do you. Then there are headlights at the far end of Quarry Lane.} # takes: {denise_eta}s
    -> denise_comes
- else:
    {You stay where you are, and tell him each time the radio tells you.|He lets it be quiet, and so do you. Then there is an engine at the far end of Quarry Lane.} # takes: {ems_eta}s
    -> medics_come
}

// A pause, once there is nothing to do but decide or wait.
=== meanwhile
{ denise_eta > 0 or ems_eta > 0:
    -> time_goes
}
-> pulse

// Who takes him.
=== decide
~ here = -> decide.opts
~ onward = -> decide.drifts
{ medics_met and found and not bruno_looks:
    -> bruno_looks
}
{
- denise_met and medics_met:
    His daughter looks at you. The medic looks at you. He looks at the door.
- denise_met:
    Come on, Dad. Can I take him? Is that, am I allowed to take him? # speaker: denise # manner: quiet
- medics_met:
    Bruno has set his bag down at the end of the walk. He is in no hurry, and he is waiting for you.
- seat == "car":
    It is you, and him, and the heater.
- else:
    It is you, and him, and a red door.
}
-> opts
- (drifts)
{ is_seated() and (denise_eta > 0 or ems_eta > 0):
    -> time_goes
}
~ drifting = drifting + 1
{ drifting >= 3: -> nobody_decides }
He looks from one face to the next. # face: wary
- (opts)
<- standing(-> meanwhile)
<- calls_for_him
* (send_off) {not denise_met} ["All right, sir. You get on home now. Good night." # say: dismiss # do: leave # end: left-scene]
    ~ outcome = "another-porch"
    I’ll just do that. Thank you, officer. # speaker: leland # manner: plain # face: calm # phase: outcome
    {seat == "car":He gets out by himself|He goes down the steps one at a time}, tips a hat that he has not got on, and turns left, and there is nothing to the left. # at: gone # sound: footsteps # view: She’d said home. She’d said it as if we both knew where.
    -> close
* (most_nights_now) {denise_met and not on_the_phone.most_nights and not found} ["Denise, is this how he is most nights?" # ask: family]
    ~ warned = ill()
    {
    - cause == "fever":
        ~ found = true
        She puts the back of her hand to his cheek, the way one does, and leaves it there.
        No. He’s burning up. He beat me at gin this morning. # speaker: denise # manner: tense # knows: fever # fact: His daughter says that he was himself this morning, and he is hot # bears: danger-to-self # bears: family
    - cause == "fall":
        ~ found = true
        She takes his face in both hands, and turns it, as she has before. Then she looks at her fingers.
        Dad. Dad, you fell. # speaker: denise # manner: tense # knows: fell # injury: leland minor head # fact: There is a wound behind his right ear, and it bleeds # bears: danger-to-self # bears: family
    - else:
        Since August. Some nights he gets as far as the corner. # speaker: denise # manner: quiet # fact: His daughter says that he is so on many nights # bears: family # bears: plan
    }
    -> pulse
* (look_before) {not looked_over and not found} [Before anybody goes anywhere: look him over, in the light # do: check-injury # distance: 1.6]
    ~ after_that = here
    -> looked_over
* (ask_bruno) {medics_met and not found} ["I don’t know whether this is new. Would you look at him from here?" # do: brief]
    Let me just watch him for a minute. # speaker: bruno # manner: quiet
    {
    - cause == "fall":
        ~ found = true
        He watches. Then he touches his own right ear, and raises his eyebrows at you. # knows: fell # injury: leland minor head # fact: There is a wound behind his right ear, and it bleeds # bears: danger-to-self
    - cause == "fever":
        ~ found = true
        He watches, with two fingers on his own watch. That’s a lot of breaths, he says. # knows: fever # fact: His breath is much too quick # bears: danger-to-self
    - else:
        He watches. He shrugs, but kindly: cold, and seventy-eight. # fact: The medic sees nothing but the cold # bears: plan
    }
    -> pulse
* (send_for_ems) {found and ems_eta == -1} [Radio for EMS, and say what you saw # request: ems # takes: 15s]
    ~ asked_ems = true
    ~ standing_back = -> pulse
    -> standing_radio(ems_eta)
* (book) ["You’re under arrest, sir. Turn around." # say: tell-rights # end: arrest]
    -> book_him
+ (home_denise) {denise_met and not found} ["Denise, he’s cold and he’s tired, and he’d like to go home with you. Shall we?" # say: offer-choice # end: safety-plan # takes: 15s]
    -> home_with
* (home_anyway) {denise_met and found} ["It’s late. Take him home, get him to bed, and see how he is in the morning." # say: minimize # end: safety-plan # takes: 15s]
    -> home_as_is
+ (with_medics) {medics_met and found} ["They’ll look at that {cause == "fall":ear|fever} where it’s warm. {denise_met:Denise is riding along.|{denise_told:Denise will be there.|I’ll find out who to call.}} Sit, or lie down?" # say: explain # say: offer-choice # end: ems-transport # takes: 20s]
    -> goes_with_medics
+ (medics_to_be_safe) {medics_met and not found} ["Let’s have the medics take you in, to be on the safe side." # say: suggest # end: ems-transport # takes: 15s]
    -> in_good_hands
+ (wait_on) {not (denise_met and medics_met) and (denise_eta > 0 or ems_eta > 0)} ["We’re in no hurry, you and I. They’re coming to us." # say: reassure # do: wait]
    -> time_goes
* (bread_talk) {knows_bread and hears() and not vigil.when_done and (denise_eta > 0 or ems_eta > 0)} ["We’ve got time. How do you know when a loaf’s done?" # say: open-question # do: wait # takes: 30s]
    -> loaf -> time_goes
* (sit_with_ems) {not found and ems_eta == -1 and (daughter_far() or not knows_number)} [Nobody of his can come. Ask EMS for somewhere warm # request: ems # takes: 15s]
    ~ asked_ems = true
    ~ standing_back = -> pulse
    -> standing_radio(ems_eta)

VAR drifting = 0

// Somebody has to tell the medics what is new. How long a first look takes is Talkdown’s default, until a clinician has read it.
=== bruno_looks
Bruno has come up to you, and looks at him past your shoulder.
What’s new tonight, and what’s just him? # speaker: bruno # manner: quiet # at: bruno walk
- (opts)
* (whats_new) [Tell him what you saw, and what is different from other nights # do: brief]
    Then that’s what I’ll look at first, and slowly. # speaker: bruno # manner: quiet
    -> looking
* (he_is_old) ["He’s old and he’s confused. He’s all yours." # say: dismiss]
    They’re all old, says Bruno, and looks past you at the slippers.
    -> looking
- (looking)
{ denise_eta > 0 and denise_eta <= 150:
    He goes over him from the front, one thing at a time, and says each before he does it. He is still at it when a car turns in. # takes: {denise_eta}s
    -> denise_comes
}
He goes over him from the front, one thing at a time, and says each before he does it. You hold the light. # takes: 2m
-> pulse

// With the medics, and nobody has said why.
=== in_good_hands
~ medics_met = true
{
- ill():
    ~ outcome = "taken-in"
- else:
    ~ outcome = "long-night"
}
-> medics_take

=== nobody_decides
{
- denise_met:
    -> home_as_is
- ems_eta > 0 or medics_met:
    {medics_met:Bruno comes up the walk by himself, in the end.|It is a long time before Bruno comes up the walk.} # takes: {medics_met:10s|{ems_eta}s} # excuse: the ambulance comes while nobody decides
    -> in_good_hands
}
-> window

=== book_him
~ outcome = "needless-arrest"
For what? It’s my key. # speaker: leland # manner: quiet # face: sad # phase: outcome # view: I went back over the whole shift. I couldn’t find it.
You walk him to your car. He thanks you for the arm. # at: car-side # distance: 0.7 # pose: guided # custody: held # behavior: compliant
The door shuts. # pose: car-slump # custody: in-car # sound: door
-> close
