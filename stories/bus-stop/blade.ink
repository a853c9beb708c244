// The work knife: when it is out, how it is put down, and when it comes at you.

=== blade
-> says_name ->
~ knife_out = true
~ knife_told = true
He is on his feet. His right hand comes out of the pocket with a blade open in it. It is short. It points at the sidewalk. # holds: knife # holds: keys # pose: blade-side # face: fearful # behavior: active # fact: He holds an open knife, pointed at the ground # bears: threat
{
- commanding:
    I don’t want it! He says hold it so they keep off. So I’m holding it. Keep off! # speaker: marcus # manner: shout # timer: 20s # view: I was more scared of it than she was. It was in my hand.
- else:
    He says she sees it. He says now she sees it. Don’t come in here. Don’t come in where I am. # speaker: marcus # manner: tense # timer: 20s # view: It was only so there’d be one thing between me and them.
}
- (opts)
<- standing(-> turn)
* (back_off) ["I see it. I’m backing up. Nobody’s coming any closer." # say: explain # do: step-back # promise: no-nearer]
    You do it as you say it. The point of the blade drops an inch. # sound: footsteps # view: She said back and she went back. The knife got heavier.
    -> turn
* (drop_knife) ["Drop the knife! Drop it!" # say: command]
    He looks at his hand as if to see whether it will. It will not. # face: fearful # view: My fingers were locked. I’d have needed a minute and somebody quiet.
    -> turn
* (what_for) ["What’s the knife for, Marcus?" # say: open-question]
    Gaskets. It’s for gaskets. # speaker: marcus # manner: tense # face: sad # view: I remembered what it was for. For about a second it was for that again.
    -> turn
* (get_shot) ["Put it down or you’re going to get shot." # say: threaten]
    It goes in slowly. You watch it become an idea. # face: sad
    Then he’d stop. # speaker: marcus # manner: quiet # effect: escalation +4 -- it sounded like a way out # fact: He said that if he were shot the voice would stop # bears: danger-to-self # bears: suicide # view: I hadn’t thought of that. She thought of it for me.
    -> turn
* (far_enough) ["You want room. Okay. Say when." # say: reflect # do: step-back]
    You go back. And back. # sound: footsteps
    When. # speaker: marcus # manner: plain # face: listening # view: I said when. It worked. I could not tell you the last time I said something and it worked.
    -> turn
* (roles_now) {okafor_met} [Low, to Okafor: less-lethal ready, nobody goes in, you talk # do: brief # do: one-voice]
    ~ one_voice = true
    Got it. I’m not moving unless he does. # speaker: okafor # manner: whisper
    -> turn
* (phone_man_away) {not bystander_gone} [Get the man with the phone indoors # do: clear-bystanders]
    ~ bystander_gone = true
    Indoors, sir, now. He goes backward, still filming. # leave: bystander
    -> turn
* (on_the_bench) {blade_turns > 0 and distance >= 4} ["You don’t need it with me way over here. Could you lay it on the bench, and step away to the sign?" # say: instruct]
    {
    - trust >= 26 and escalation < 80 and not hard:
        -> laid_down
    - else:
        He looks at the bench. It seems to be a long way off. # face: fearful
        -> turn
    }
* (bench_or_gutter) {blade_turns > 0 and distance >= 2} ["Bench or curb, you pick. I won’t go near it till you’re well away from it." # say: offer-choice]
    {
    - trust >= 20 and escalation < 80 and not hard:
        -> laid_down
    - else:
        He picks neither. But he has heard there were two. # face: listening
        -> turn
    }
* (telling_you) {blade_turns > 0} ["Is he telling you to use it?" # say: ask-about-voices]
    {
    - commanding:
        He says hold it. He hasn’t said use it. # speaker: marcus # manner: tense # fact: The voice tells him to hold the knife, not to use it # bears: threat # view: There’s a difference. I’d been hanging on to the difference all night.
    - else:
        He doesn’t tell. He’s just reading it out. ‘Male. With knife.’ # speaker: marcus # manner: tense # face: sad # fact: The voice comments on the knife and gives no order # bears: threat
    }
    -> turn
* (i_said_drop) {drop_knife} ["I said drop it! Drop it! Drop it!" # say: repeat-command]
    It goes up, not down. # pose: blade # face: fearful # view: The louder it got the tighter my hand got. I watched it happen.
    -> turn
* (line_here) {blade_turns > 0 and distance >= 3} ["I’ll stay back. You stay there. If you come at me with it I’ll have to stop you, and I don’t want to." # say: set-limit # say: warn-force # promise: no-nearer]
    He nods, several times, quickly. You are not sure at what. # face: fearful
    -> turn

= turn
~ blade_turns = blade_turns + 1
{
- hard and blade_turns >= 3 and not advance:
    -> advance
- escalation >= 88 and blade_turns >= 2 and not advance:
    -> advance
- blade_turns >= 3 and trust >= 26 and escalation < 65 and not hard:
    -> laid_down
- blade_turns >= 7 and escalation >= 62:
    -> advance
- blade_turns >= 7:
    -> laid_down
- hard and advance and blade_turns >= 5:
    -> advance.contained
}
{&Rain runs off the end of the blade.|He changes his grip, and changes it back.|You can hear his breath from here.}
-> blade.opts

VAR blade_turns = 0

=== laid_down
~ knife_safe = true
~ knife_out = false
He goes to the bench and bends as though his back hurt, and lays it down, and squares it with the edge. Then he walks away from it to the sign. # holds: keys # at: sign # pose: neutral # face: sad # behavior: compliant # fact: He laid the knife down and walked away from it # bears: threat # bears: resistance # view: It made a very small noise. After that I could hear the rain.
- (opts)
<- standing(-> pulse)
* (tell_then_take) ["Thank you. I’m going to pick it up now and it goes in my car. You’ll get a receipt." # say: explain # do: secure-weapon]
    You take it off the bench in a glove, and carry it back to your car, and say each of those things as you do them. # at: officer front-door # takes: 30s
    A receipt. # speaker: marcus # manner: plain # face: listening # fact: The knife is secured # bears: threat # view: You don’t give a receipt to somebody you’re about to shoot.
    -> resume
* (grab_him) [Go in now, while his hands are empty # force: control-hold]
    ~ force_used = "control-hold"
    -> marcus_force
* (okafor_takes) {okafor_met} [Nod Okafor to the bench # do: secure-weapon]
    She has it in a glove and out of sight before he turns around. # fact: The knife is secured # bears: threat
    -> resume
* (was_that_hard) ["See? Was that so hard?" # say: challenge]
    Yes. # speaker: marcus # manner: plain # face: sad # view: It was the hardest thing I did all year.
    You pick it up yourself, in a glove, and lock it in the car. # at: officer front-door # fact: The knife is secured # bears: threat # takes: 30s
    -> resume

= resume
{ beat < 5:
    ~ beat = 5
    ~ here = -> work
    ~ onward = -> people
}
{ here == -> noor_comes.opts:
    -> pulse
}
~ here = -> people
-> pulse

// He comes on, in spite of everything or because of it.
=== advance
~ advancing = true
~ may_disengage = false
{
- hard:
    I’m sorry. He’s taken the wheel. I’m sorry. # speaker: marcus # manner: quiet # view: I heard everything she said. All of it was right. It was like hearing it through a bus window.
- else:
    All right! All right! All right! # speaker: marcus # manner: shout # view: If they were all going to come at me then I’d go first and it would be over.
}
{distance < 2:He does not have to come far.|He comes. Not fast.} The blade is at the height of his belt, and pointing at you. # pose: charge-blade # face: fearful # behavior: life-threatening # fact: He is coming at you with the knife # bears: threat # bears: resistance # timer: 15s
{distance > 5:He is out from under the roof, and on your side of the lamp. # at: beside-lamp}
- (opts)
<- standing(-> closing)
* (round_the_car) [Fall back around the car and keep it between you # do: step-back # do: take-cover # at: officer rear-door # at: marcus bumper]
    You go backward down the far side of it. He comes as far as the bumper. You go on, as far as the rear door. # sound: footsteps
    -> closing
* (stop_taser) ["Stop there! Stop, or I’ll use the Taser!" # say: warn-force]
    The word goes in somewhere. He slows. He does not stop. # fact: You warned him, and he did not stop # bears: threat # bears: resistance
    -> closing
* (its_ana) ["Marcus. Stop. It’s Ana." # say: instruct]
    {
    - hard:
        I know it is. # speaker: marcus # manner: quiet
        -> closing
    - escalation < 88 and trust >= 25:
        -> halted
    - else:
        He is past names.
        -> closing
    }
* (stand_there) [Stand your ground # do: block-exit]
    You stand. He comes. It is the length of a car, and then of a door. # distance: marcus 1.5 # timer: 15s
    ~ closings = closings + 1
    { closings >= 3: -> cut }
    -> opts

= closing
~ closings = closings + 1
{
- not hard and (in_cover or distance >= 6):
    -> halted
- not in_cover and (distance <= 2 or closings >= 3):
    -> cut
- in_cover and closings >= 2 and bystander_gone:
    -> contained
- in_cover and closings >= 2:
    -> toward_phone
- in_cover:
    He stops at the bumper, with the hood between you. You move when he moves. It could almost be a game. # at: bumper # pose: blade-side # face: fearful # timer: 15s
    -> advance.opts
- distance > 3:
    He is still coming. # distance: marcus 3 # pose: charge-blade # timer: 15s
    -> advance.opts
- else:
    He is still coming. # distance: marcus 2 # pose: charge-blade # timer: 15s
    -> advance.opts
}

= halted
~ advancing = false
~ may_disengage = not marcus_disengage
He stops. The blade sinks until it points at the ground again. He looks at how far he has come. # pose: blade-side # face: sad # behavior: active # effect: escalation -10 -- she gave ground and did not strike # view: There was nobody where I was going. She kept not being there.
-> blade.turn

VAR closings = 0

// The man with the phone was never moved, and now he is the nearest person.
= toward_phone
Stop backing up, man, I’m getting all of it! # speaker: bystander # manner: shout # at: bystander beside-lamp # pose: bystander filming
He has come across the street for a better picture. The blade turns toward the voice. There is nothing between them at all. # at: bumper # pose: charge-blade # behavior: life-threatening # fact: He has turned the knife toward a bystander # bears: threat # timer: 15s
- (near)
<- standing(-> reached)
* (over_here) ["Marcus! Here! Me!" # say: instruct # do: approach]
    {
    - trust >= 40:
        The blade comes back to you, like a compass needle. Behind him the man with the phone is finally running. # leave: bystander
        ~ bystander_gone = true
        -> contained
    - else:
        -> reached
    }
* (run_sir) [Shout at the man in green to run # do: clear-bystanders # takes: 6s]
    ~ bystander_gone = true
    He runs. The phone goes on filming the sky. # leave: bystander
    -> contained

= reached
The man with the phone puts up the hand with the phone in it. You get there late. # at: curb-by-car # pose: blade # pose: bystander sit-ground # holds: bystander nothing # injury: bystander serious arm # sound: thump # behavior: life-threatening
~ outcome = "bystander-hurt"
-> stopped_late

= cut
~ advancing = false
~ knife_out = false
~ knife_safe = true
He is on you. There is no plan in it. You get hold of the wrist, and the wrist is strong, and then it is over and there is a lot of rain on your sleeve. # injury: officer serious arm # distance: marcus 0.6 # behavior: passive # sound: thump # view: I didn’t feel it go in. I felt her hold my hand.
The knife is in the gutter. He has let go of you, and of it, and sat down where he was. # pose: sit-ground # face: fearful # holds: nothing
~ outcome = "officer-hurt"
-> aftercare

= stopped_late
~ advancing = false
~ knife_out = false
~ knife_safe = true
~ on_front = true
You take him down on the sidewalk with all your weight. The blade skitters away. He lies face down under you, and is not fighting. # pose: officer aid # pose: lie-front # face: fearful # behavior: passive # holds: nothing # injury: marcus minor face # distance: 0.6
-> aftercare

// Time, distance, cover: it goes on so long that the voice tires before the officer does.
= contained
{ hard and commanding and not over_hood:
    -> over_hood
}
~ advancing = false
~ knife_out = false
~ knife_safe = true
~ outcome = "hold-with-care"
You keep the car between you. He comes around after you, and then he comes more slowly, and then he only stands where you have just been. You say where you are going before you go. You say it is raining. You say his name. # at: bumper # at: officer engine-block # pose: blade-side # face: sad # behavior: active # effect: escalation -12 -- nobody closed with him, and nobody left
It is nine minutes by the dash clock when the knife goes down on the hood, as if he were handing in a tool at the end of a shift. # takes: 9m # holds: keys # pose: hands-visible # behavior: passive # fact: He put the knife down on the hood # bears: threat # bears: resistance # view: He got hoarse before she did. I didn’t know he could get hoarse.
-> taken_in

// The voice gives orders, and the car is not enough.
=== over_hood
He stops going around. He puts a knee on the fender, and then he is on the hood of your car, and coming down your side of it. You back away along the doors. # at: hood # distance: 3 # pose: charge-blade # face: fearful # behavior: life-threatening # sound: thump # fact: He came over the car at you with the knife # bears: threat # bears: resistance # timer: 15s # view: I saw her see there was no more car. I wanted to tell her which way I’d go. I didn’t get to say.
- (opts)
<- standing(-> too_late)
* (last_warning) ["Stop! I’ll fire! Marcus, I’ll fire!" # say: warn-force]
    He hears you. You see him hear you. # fact: You warned him again, and he did not stop # bears: threat # bears: resistance
    -> opts
* (okafor_now) {okafor_met and one_voice} [Nod to Okafor # do: brief # takes: 5s]
    You do not have to say it. She has had the angle for a minute, and waited for you. Two darts, five seconds, and she lets the trigger go. He is down on the road beside the wheel, and the knife is under the car. # at: engine-block # pose: lie-front # face: fearful # behavior: passive # holds: nothing # pose: okafor cew # holds: okafor energy-weapon # injury: marcus minor back # sound: thump # fact: Okafor stopped him with her energy weapon # bears: resistance
    ~ advancing = false
    ~ knife_out = false
    ~ knife_safe = true
    ~ on_front = true
    ~ outcome = "last-resort"
    -> aftercare
* (into_street) [Fall back into the street # do: step-back]
    -> too_late

= too_late
You go back, and there is a curb where there was not one. # sound: thump
-> advance.cut
