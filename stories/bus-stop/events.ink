// What happens meanwhile: people arrive, a bus comes, he moves. Every decision of the contact returns here.

// Goes on to the next part of the encounter, once the world has had its turn.
=== go(-> next)
{ distance >= 13 and not knife_out and not at_curb:
    You come back as far as the fender, hands open, and tell him that is where you will stop. # distance: 7 # sound: footsteps
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
- knife and not knife_out and not knife_safe and beat >= 2 and (escalation >= 82 or (distance < 2 and escalation >= 58 and trust < 45) or (hard and beat >= 6)):
    -> blade
- not knife and distance <= 2 and escalation >= 78 and trust < 40 and not shove:
    -> shove
- escalation >= 92 and beat >= 2 and not bolt:
    -> bolt
- backup_here and not okafor_met:
    -> okafor_comes
- okafor_met and partner_pushes and not one_voice and not okafor_pushes and beat >= 2:
    -> okafor_pushes
- cit_officer_here and not hale_met:
    -> hale_comes
- (mobile_crisis_here or co_responder_here) and not noor_met and beat >= 2:
    -> noor_comes
- andre_at > 0 and clock >= andre_at and not andre_here and beat >= 3:
    -> andre_comes
- bus_comes and not bus_held and not bus and beat >= 4:
    -> bus
- hard and not knife and commanding and beat >= 6 and not pull:
    -> pull
- supervisor_here and not sergeant_met:
    ~ sergeant_met = true
    Sergeant Voss parks behind your car and stays there, arms folded, in the rain. On the radio she tells you to take what time you need. # sound: radio
    -> here
- ems_here and not medics_met:
    ~ medics_met = true
    The ambulance slides in dark round the corner on 4th, engine running. # enter: quinn # sound: brakes
    -> here
- stalls > 3:
    ~ stalls = 0
    {
    - escalation >= 50:
        {&It has gone on too long for him. He is off again.|He shakes his head, as at a fly, and starts over.|Something in him moves on without you.} # sound: footsteps
    - else:
        {&He looks at you as if it were your turn, and then takes it himself.|The moment goes by. Another comes.|He shifts along the bench, and begins again.}
    }
    -> onward
}
-> here

// The standing acts, as Marcus takes them.

=== marcus_wait
~ silences = silences + 1
{
- weapon_seen:
    The rain goes on. He looks at the thing in his hand, and at you.
- silences == 1 and escalation >= 60:
    You let it be quiet. He talks into the gap, to his left shoulder, then to you, then to nobody. # view: She didn’t push in. There was room on the line for once.
- silences == 1:
    You let it be quiet. He listens to you not talking. # face: listening # view: Nobody ever waits. They think if they stop I’ll go off.
- silences == 2:
    The rain fills it. A drip comes through the shelter roof on the same spot, over and over, and you both watch it.
- escalation >= 60:
    You wait. He has begun to walk faster, as if something were expected of him. # pose: pacing # view: I couldn’t tell if she was waiting or getting ready.
- else:
    You wait. It is nobody’s turn to speak.
}
-> standing_back

=== marcus_observe
{
- weapon_seen:
    The blade is the length of a finger. His knuckles are white. He is pointing it at the ground.
- knife and not knife_told and not knife_safe:
    You look. Every time you shift your weight, the right hand goes deeper into that pocket. # fact: When you move, his right hand goes deeper into his pocket
- not saw_keys and not knife:
    ~ saw_keys = true
    You look. The thing in his fist turns in the light, and it is keys. Thirty of them, on a ring as big as a bracelet. # fact: What he holds is a bunch of keys
- escalation >= 75:
    You look. Breath high in the chest, white round the eyes. He is frightened enough to do anything at all.
- escalation >= 50:
    You look. He checks three places, over and over: you, the curb, his left shoulder. # fact: He keeps looking at the curb
- else:
    You look. His shoulders have come down. He has stopped checking the curb.
}
-> standing_back

=== marcus_step_back
{&You give him two slow steps, palms out. His eyes follow your feet.|You go back a little more. He breathes out, and you hear it.|You ease off again. He lets his back touch the glass.} # sound: footsteps
-> standing_back

=== marcus_cover
{
- distance > 5:
    You keep the engine block between you and him, elbows on the hood, so that it looks like leaning. # sound: footsteps
- else:
    You put the lamp post and the trash can between you. It is not much. It is something. # sound: footsteps
}
-> standing_back

=== marcus_disengage
~ may_disengage = false
You tell him you are going to move off to the corner, and that you are not leaving. Then you do that. # distance: 14 # sound: footsteps
{
- weapon_seen or knows_danger:
    He looks at the space you have made, and then past it, at the road.
    -> standing_back
- escalation >= 55 or beat < 5 or hard:
    He walks his four steps. After a while he walks them more slowly. # effect: escalation -4 -- there was nobody left to keep off # view: She went to the corner and stood where I could see her. That’s further than anyone’s ever gone who was still there.
    -> standing_back
- else:
    -> stand_off
}

// Pulling back as a way to end it: nobody is in danger, and there is a plan.
=== stand_off
~ may_disengage = false
{ commanding and bus_comes and not bus_held and not bus:
    From the corner you can see all of him. You can also see the lights of the 14, and how he stands up.
    -> struck
}
From the corner you can see all of him. Nobody is near. He has hurt no one. # fact: From a distance, nobody is in danger from him
- (opts)
<- standing(-> stand_off_waits)
* (plan_morning) [Leave it there tonight, with Andre told and the clinic set to see him at nine # ask: family # end: disengaged # takes: 60s]
    ~ andre_told = true
    ~ outcome = "stood-off"
    {knows_plan:Andre picks up on the first ring.|There is a brother’s number in the file. It rings twice.} # phase: outcome # behavior: compliant # sound: phone
    I know that stop. {brother_comes:I’ll walk him home from there. I’ve done it before.|I’ll get our cousin to walk him home. She’s done it before.} # speaker: andre # manner: phone
    -> close
* (check_in) ["I’m still here, Marcus. I’m just not in your way." # say: reassure]
    I see you. # speaker: marcus # manner: plain # face: listening # pose: seated # view: I had the whole shelter. I sat down in it.
    -> go(onward)
* (drive_off) [Clear the call. No crime, no complaint # do: leave # end: left-scene]
    -> walks_off

=== stand_off_waits
He sits. After a time he looks round for you, and finds you, and seems to be waiting. # pose: seated # face: listening
-> go(onward)

// A second unit.

=== okafor_comes
~ okafor_met = true
Okafor comes up on your left with her collar turned up. # enter: okafor # sound: footsteps
{
- one_voice:
    She finds the corner of the car, and becomes furniture.
    -> here
- partner_pushes:
    -> okafor_pushes
- else:
    Loud or quiet? # speaker: okafor # manner: whisper
    You tip your hand: quiet. She moves off to where she can see his hands and he can forget her.
    ~ one_voice = true
    -> here
}

=== okafor_pushes
{knife and not knife_safe: She sees the pocket before she sees the man. | She sees a man shouting at nothing with metal in his hand.}
Hey! Hands! Hands where I can see them! Now! # speaker: okafor # manner: shout # effect: escalation +6 -- a second voice, and it was shouting
Two. Two of them. I told you there’d be two. # speaker: marcus # manner: tense # pose: backing-away # face: fearful # timer: 20s # view: The new one was coming in from my bad side. I couldn’t hear her, I could only see the size of her mouth.
- (opts)
<- standing(-> okafor_late)
* (you_heard) ["You heard her. Hands." # say: repeat-command]
    He gets both arms round his own head. # pose: covering-ears # face: fearful # effect: comprehension -6 -- two officers, two orders
    -> here
* (i_have_him) [Put your palm up to Okafor, and shake your head: you have him, one voice # do: intervene # do: one-voice]
    ~ one_voice = true
    It takes her a second. Then she shuts her mouth and takes three steps back. # pose: self-hug # face: listening
    You can do that? # speaker: marcus # manner: quiet # view: She told a cop to stop and the cop stopped. I filed that.
    -> here
* (thats_okafor) ["That’s Okafor. She’s loud when she’s worried. I’m still the one who’s talking to you." # say: explain # do: intervene # do: one-voice]
    ~ one_voice = true
    Worried. # speaker: okafor # manner: quiet
    But she stays where she is. # pose: withdrawn # face: listening
    Tell her it’s catching. # speaker: marcus # manner: tense # view: She explained the other one to me. Like I was owed it.
    -> here
* (watch_her) [Let Okafor have a go # do: hurry]
    Okafor takes two more steps. So does he. He runs out of shelter before she runs out of steps. # pose: agitated # face: fearful # behavior: passive # effect: escalation +5 -- he was backed against the glass
    -> here

=== okafor_late
{
- weapon_seen:
    -> here
- else:
    Nobody tells Okafor anything, so she says it again, closer. # pose: agitated # face: fearful # effect: escalation +4 -- the shouting came nearer
    -> here
}

// The CIT officer.

=== hale_comes
~ hale_met = true
Hale walks the last half block, hatless, hands out of his pockets. He stops a good way off and waits for you to look. # enter: hale # sound: footsteps
{ not knows_ear:
    I know him from the clinic van. Left ear’s no good. Get on his right. # speaker: hale # manner: whisper # fact: Officer Hale says his left ear is bad
}
~ knows_ear = true
- (opts)
<- standing(-> hale_settles)
* (hale_covers) [Ten words to Hale: you keep talking, he keeps the street clear # do: brief # do: clear-bystanders]
    ~ bystander_gone = true
    Copy. # speaker: hale # manner: quiet # leave: bystander
    He has a way with people who film. In half a minute there is nobody on this side of the street. # face: listening
    -> here
* (hale_talks) ["Marcus, this is Hale. I think you know each other. He’s going to talk to you and I’ll stay right here." # say: hand-over # do: brief]
    {
    - trust >= 45:
        We were just getting somewhere. # speaker: marcus # manner: tense # face: sad # pose: withdrawn # effect: escalation +2 -- he had only just got used to one person # view: I’d got used to her. You get used to one and they bring another.
        Then I’ll shut up and listen. # speaker: hale # manner: warm
    - else:
        Evening, Marcus. Still on four sugars? # speaker: hale # manner: warm # effect: escalation -6 -- a face he knew, and a small joke # effect: trust +6 -- a face he knew
        Five now. Prices are going up. # speaker: marcus # manner: plain # pose: withdrawn # face: listening # view: Hale from the van. He once sat on the step of it for an hour and didn’t write anything.
    }
    -> here
* (hale_rush) ["Good. Two of us. Let’s go hands-on before he goes off again." # say: dismiss]
    Hale looks at him, and then at you. # face: fearful
    Why? He’s talking. # speaker: hale # manner: quiet
    Marcus has heard all of it. # pose: backing-away # view: They don’t whisper as well as they think.
    -> here

=== hale_settles
Hale finds his own place, by the lamp, and folds his hands.
-> here

// The mobile crisis clinician.

=== noor_comes
~ noor_met = true
{ mobile_crisis_here:
    A gray van with a county seal, no lights. The woman who gets out is in a raincoat and sneakers, and she does not come any nearer than the lamp. # enter: noor # sound: door # fact: Noor Haddad of mobile crisis is here
- else:
    A car with no markings. The woman who gets out of the passenger side is in a raincoat and sneakers, and she does not come any nearer than the lamp. # enter: noor # sound: door # fact: Noor Haddad, the clinician who rides with police, is here
}
~ here = -> noor_comes.opts
~ onward = -> noor_comes.she_waits
-> opts
- (she_waits)
Noor shifts from one sneaker to the other. She would wait all night. She is hoping not to.
- (opts)
<- standing(-> pulse)
* (tell_noor) [Walk back to the lamp and tell Noor what you know, before anything else # do: brief]
    Sugar in the tea, left ear, don’t say Mr. Bell. Bus 4471. Okay. {knife_told and not knife_safe:And a work knife in the right pocket. Thank you for not leaving that for last.} # speaker: noor # manner: quiet
    -> pulse
+ (this_is_noor) ["Marcus, this is Noor. She isn’t police. I’ve asked her to help, and I’m staying until you tell me to go." # say: hand-over # end: mobile-crisis # takes: 20s]
    {
    - weapon_seen or advancing:
        He looks at the knife as though it were in somebody else’s hand.
        Not with this. # speaker: marcus # manner: quiet # face: fearful
        -> blade.opts
    - hard:
        -> noor_tries
    - escalation < 72:
        ~ outcome = "warm-handover"
        -> handover
    - else:
        Another one! How many are there? How many are in the van? # speaker: marcus # manner: shout # pose: agitated # face: fearful # view: Every time I got one sorted out there was another.
        I’m in no rush. # speaker: noor # manner: warm # effect: escalation -3 -- she stayed where she was
        -> pulse
    }
* (all_yours) ["He’s all yours. Good luck." # say: dismiss # end: mobile-crisis # takes: 10s]
    {
    - hard or escalation >= 60:
        Hand-over by slamming the door. Great. # speaker: noor # manner: quiet
        -> pulse
    - else:
        ~ outcome = "cold-handover"
        -> handover
    }
* (not_yet) ["Give us a few more minutes, Noor. We’re in the middle of something." # say: affirm]
    Take them. # speaker: noor # manner: warm
    In the middle. # speaker: marcus # manner: quiet # face: listening # pose: withdrawn
    ~ here = -> what_now
    -> here

=== noor_tries
{
- knife and not knife_safe:
    Noor talks to him for six minutes from beside the lamp, and you could not fault a word. His hand never leaves the pocket. # pose: self-hug # face: fearful
- else:
    Noor talks to him for six minutes from beside the lamp, and you could not fault a word. Twice he nearly sits. Twice he gets up and looks at the road. # pose: pacing # face: fearful
}
I want to. He won’t have it. You don’t know what he does after. # speaker: marcus # manner: tense # fact: He says he wants to go with them and the voice will not let him # view: I wanted the van. I could see the heater light in it. Every time I put my foot that way he put his on it.
{ not commanding and (not knife or knife_safe):
    Then nobody chooses anything. I’ve got a thermos and a dry coat and I’m on till midnight. I’ll sit here with you. # speaker: noor # manner: warm
    He looks at the thermos. It is not a yes. It does not have to be. # pose: seated # face: listening
    ~ outcome = "warm-handover"
    -> handover
}
~ knows_danger = true
He can’t choose it tonight. I don’t think that’s anybody’s fault. I’d support a hold, and I’d ride with him. # speaker: noor # manner: quiet # fact: The clinician supports a hold and will ride with him
-> hold_ground

// His brother.

=== andre_comes
~ andre_here = true
A pickup stops across the street with its flashers on. The man who gets out has a high-visibility vest and Marcus’s forehead. # enter: andre # sound: door # fact: His brother Andre is here
Marky! # speaker: andre # manner: shout
- (opts)
<- standing(-> andre_comes_in)
* (tell_andre) [Meet him at the curb: how to do this, where to stand, one at a time # do: brief # ask: family]
    ~ andre_told = true
    Okay. Okay. I just stand here and look like me. # speaker: andre # manner: quiet
    Hood! # speaker: andre # manner: warm
    Marcus, without looking, puts his hood up. # pose: withdrawn # face: relieved # effect: escalation -6 -- his brother was there, and did not rush him # effect: trust +4 -- she let Andre come # view: He stood where she told him and he said hood. So it was him.
    -> here
* (stay_behind) ["Sir! Police scene. Get back in the truck." # say: dismiss]
    That’s my brother! # speaker: andre # manner: shout
    That’s my brother! # speaker: marcus # manner: shout # pose: agitated # face: angry # effect: escalation +5 -- the one person he wanted was sent away # view: He was right there. He was in the vest and everything.
    -> here
* (wave_in) [Wave him straight in # do: hurry]
    Andre comes over in five strides and takes him by both arms. {escalation < 55:It is a near thing. Then Marcus puts his forehead down on the vest.|Marcus tears loose, and the keys hit the glass.}
    {
    - escalation < 55:
        You’re wet, you idiot. # speaker: andre # manner: warm # pose: relieved # face: relieved # effect: escalation -4 -- it was his brother after all
    - else:
        Don’t grab! You know you can’t grab! # speaker: marcus # manner: shout # pose: agitated # face: fearful # effect: escalation +7 -- he was taken hold of, by someone he trusts
    }
    -> here

=== andre_comes_in
Nobody tells Andre anything, so he comes as far as the curb, and stops there by himself, with his hands on his head. # pose: standing # face: listening
-> here

// A bus at a bad time.

=== bus
~ at_curb = true
Headlights swing into Alder, high and wide, and the air goes out of a set of brakes two blocks up. # sound: bus
{
- commanding:
    That’s her. That’s her. He says now. Stand in front, he says, and put your hand up. # speaker: marcus # manner: fast # pose: pacing # face: fearful # behavior: active # fact: A bus is coming and he is moving toward the curb # timer: 15s # view: There was nothing else in the world but his voice and the two lights. It was simple. It was the simplest thing all day.
- else:
    Listen! Listen to her! You hear that? Low, by the wheel! Don’t let them on! # speaker: marcus # manner: shout # pose: pacing # face: fearful # behavior: active # fact: A bus is coming and he is moving toward the curb # timer: 15s # view: I could hear the leak from there. I only wanted to be at the step before anyone else was.
}
He is walking to the curb, and not looking at his feet.
- (opts)
<- standing(-> bus_passes)
* (wave_it_down) ["I’ve got the bus, Marcus. I’m stopping it. You stay on the sidewalk." # say: explain # do: reposition]
    You say it, and you are already walking up the street toward the lights with your flashlight over your head. The brakes come on. It stops six car lengths short, wipers going. # sound: brakes
    She stopped it. {commanding:She put her hand up and it stopped.|Nobody got on.} # speaker: marcus # manner: quiet # pose: standing # face: relieved # behavior: passive # effect: trust +4 -- she said she would stop it, and she stopped it # view: {commanding:He said it would take me. It took a flashlight.|I’d been trying to stop it since three. She did it in ten seconds.}
    ~ at_curb = false
    ~ bus_held = true
    -> here
* (back_up) ["Get back! Get out of the road!" # say: command]
    {
    - commanding and (escalation >= 75 or trust < 15):
        -> struck
    - else:
        He stops with his toes over the edge. The bus goes by so close that it moves his coat. # sound: bus # pose: backing-away # face: fearful # behavior: passive # view: I heard get back. I don’t know whose voice it was.
        ~ at_curb = false
        -> here
    }
* (look_at_me) ["Marcus. Here. Look at me. Take one step this way." # say: instruct]
    {
    - trust >= 34 or (not commanding and trust >= 24):
        It is like watching someone turn a ship. He looks. He takes the step. The bus goes by behind him, all lit up and empty. # sound: bus # pose: standing # face: listening # behavior: compliant # view: One step. She didn’t ask for the whole way.
        ~ at_curb = false
        -> here
    - commanding:
        -> struck
    - else:
        He waves both arms at the driver, out in the gutter, and she swerves and leans on the horn and is gone. # sound: bus # pose: agitated # face: angry # behavior: passive # effect: escalation +5 -- she nearly hit him, and people got on at the next stop
        ~ at_curb = false
        -> here
    }
* (radio_bus) [Radio: hold that bus, hold it now # ask: dispatch-update # takes: 8s]
    Stand by, I’ll raise transit. # speaker: dispatch # manner: radio
    -> bus_passes

=== bus_passes
{
- commanding and (escalation >= 50 or trust < 30) and distance > 2:
    -> struck
- else:
    He gets as far as the gutter. The bus pulls out round him with its horn going, and for a moment the water it throws up hides him altogether. Then he is there. # sound: bus # pose: withdrawn # face: fearful # behavior: passive # effect: escalation +5 -- it went by close enough to touch # view: It was close. I felt it go by my face. After that I was mostly cold.
    ~ at_curb = false
    -> here
}

// In some runs the order to stop the bus does not let go of him, however well he is spoken to.
=== pull
~ at_curb = true
~ knows_danger = true
~ knows_orders = true
He has been doing so well that you do not see it at once. His left foot is in the gutter. # pose: standing # face: fearful
I’m not doing that. I want you to know that’s not me doing that. # speaker: marcus # manner: quiet # behavior: active # effect: escalation +10 -- the voice came back, with orders # fact: He is being drawn to the road against his will # timer: 20s # view: It was like my own leg belonged to the depot. I could hear her fine. I could hear her and I couldn’t do what she said.
- (opts)
<- standing(-> pulled)
* (hold_traffic) [Put yourself upstream of him and stop the lane # do: reposition # step: act]
    A van stops for your flashlight, and a car behind the van. Nothing is moving on Alder Street but the rain. # sound: brakes # behavior: passive # pose: self-hug
    ~ at_curb = false
    ~ bus_held = true
    -> here
* (say_what_you_see) ["I believe you. I’m going to stand between you and the road. I won’t touch you." # say: explain # do: reposition]
    You step down into the gutter on the far side of him, slowly. Now there is somebody between him and it. # pose: self-hug # face: sad # behavior: passive # distance: 2
    It’s cold in there. # speaker: marcus # manner: quiet # view: She got her feet wet so I didn’t have to. He was still shouting. He just couldn’t get past her.
    ~ at_curb = false
    -> here
* (out_of_gutter) ["Get out of the street. Come on. Now." # say: command]
    I’m trying! I’m trying! Don’t shout, there’s two of you shouting! # speaker: marcus # manner: shout # pose: hands-on-head # face: fearful
    -> pulled
* (his_sleeve) ["I’m going to take hold of your sleeve. Just the sleeve. Okay?" # say: explain # force: escort]
    {
    - trust >= 40:
        You have two fingers of wet orange cloth. He looks at them. He steps up. # pose: guided # face: sad # behavior: compliant # distance: 1 # view: Just the sleeve, she said, and it was just the sleeve.
        ~ at_curb = false
        -> here
    - else:
        ~ grabs = grabs + 1
        He pulls, you hold, and you both sit down hard on the curb. # pose: on-ground # face: fearful # behavior: active # sound: thump # injury: marcus minor
        ~ at_curb = false
        -> here
    }

=== pulled
{
- escalation >= 70 or trust < 30:
    -> struck
- else:
    He stands with one foot in the water until the lights change and the cars have gone by. Then he gets the foot back. # pose: withdrawn # face: fearful # behavior: passive
    ~ at_curb = false
    -> here
}

// He is within reach, and pushes.
=== shove
You are close enough to smell the rain in his coat. He puts both hands on your vest and pushes. # pose: agitated # face: fearful # behavior: assaultive # sound: thump # fact: He pushed you with both hands # timer: 15s # view: She was where he said she’d be. I just wanted there to be air.
- (opts)
<- standing(-> shoved)
* (own_it) ["I got too close. That’s on me. I’m backing up." # say: apologize # do: step-back]
    { hard: He stands with both hands still out, shaking. | His hands stay up in the air between you, as surprised as you are. } # pose: self-hug # face: fearful # behavior: passive # distance: 4 # view: I thought, that’s it, that’s four of them on me now. And she went backward.
    -> here
* (thats_assault) ["That’s assault on an officer. You’re done." # say: threaten]
    -> scuffle
* (hands_up) [Go back with the push, and keep going, hands open # do: step-back # do: open-stance # distance: 5]
    You let it carry you. There is air between you again. # pose: backing-away # face: fearful # behavior: passive
    -> here

=== shoved
{
- distance < 2:
    He pushes again, and your heel finds the edge of the curb. # injury: officer minor # sound: thump # behavior: assaultive
    -> scuffle
- else:
    He does not follow. He holds his own hands as if they had done it. # pose: self-hug # face: fearful # behavior: passive
    -> here
}

// He runs.
=== bolt
He goes. One moment he is shouting, and the next there is only the coat, getting smaller. # pose: running # face: fearful # behavior: active # sound: footsteps # distance: 12 # timer: 15s # view: There were too many of them and every one was right. Legs. I still had legs.
- (opts)
<- standing(-> bolted)
* (after_him) [Run after him # do: hurry]
    -> chased
* (keep_sight) [Let him run, keep him in sight, call the street names # do: disengage # ask: dispatch-update]
    -> bolted
* (not_chasing) ["Nobody’s chasing you! I’m staying here!" # say: reassure]
    You say it loud, and once, and stand still to make it true.
    -> bolted

=== chased
{
- commanding:
    Your boots are very loud. He hears them, and goes where there is room to go, which is the road. # sound: footsteps
    -> struck
- else:
    Two blocks, and a fence. You come round the laundry van and there is only rain. # sound: footsteps
    -> walks_off
}

=== bolted
{
- hard or trust < 12:
    He does not stop at the corner, and he does not stop at the next.
    -> walks_off
- else:
    He runs as far as the next shelter. Then his legs stop, the way they do after four days without sleep. He stands in the light of it with his hands on his head. # pose: hands-on-head # face: sad # behavior: passive # distance: 9 # effect: escalation -16 -- he ran, and nobody ran after him # view: I looked round and there was nobody behind me. That’s never happened.
    ~ here = -> people
    ~ onward = -> people
    -> pulse
}
