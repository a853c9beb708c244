// What force does to Marcus, where it differs from the general consequences in lib/force.ink, and what follows from it.

=== marcus_force
~ grappling = false
~ get_up()
{
- flees and (force_used == "energy-display" or force_used == "firearm-display" or force_used == "pepper-spray" or force_used == "conducted-energy"):
    {force_used == "energy-display" or force_used == "firearm-display":He does not look around. There is nothing in front of it but his back.|It does not carry that far. He does not even know of it.}
    -> standing_back
- at_curb and (force_used == "escort" or force_used == "control-hold" or force_used == "takedown"):
    -> pulled_back
- advancing and (force_used == "conducted-energy" or force_used == "impact-munition" or force_used == "firearm" or force_used == "baton" or force_used == "pepper-spray"):
    -> last_resort
- knife and not knife_out and not knife_safe and not (trust >= 50 and escalation < 50) and (force_used == "escort" or force_used == "control-hold" or force_used == "handcuff" or force_used == "takedown"):
    -> pocket
- force_used == "energy-display" or force_used == "firearm-display":
    -> seen
- else:
    -> standing_force
}

// A hand at the curb: it may save him, and it is still a hand.
= pulled_back
~ at_curb = false
~ grabs = grabs + 1
{
- force_used == "takedown":
    You hit him from the side and you both go down on the sidewalk. The bus goes over the place where he was going to be. # sound: bus # distance: 0.6 # pose: lie-front # face: fearful # behavior: active # injury: marcus serious arm
    ~ outcome = "hurt-by-force"
    ~ on_front = true
    -> aftercare
- else:
    You get a fistful of orange coat and sit down backward with it. The bus goes by like a wall. # sound: bus # distance: 0.7 # pose: sit-ground # pose: officer sit-curb # custody: held # face: fearful # behavior: passive # injury: marcus minor hand # fact: You pulled him back from the bus # bears: danger-to-self # view: She had me by the coat. I was so angry, and then I saw the wheel.
    You touched me. # speaker: marcus # manner: quiet # face: sad
    -> let_go
}

= let_go
- (opts)
<- standing(-> let_go_on)
* (tell_why) ["I did. You were going under it. I’ve let go now, see? I’m moving back." # say: explain # do: step-back # distance: 3 # effect: trust +4 -- she said what she had done and why, and let go]
    You could have said first. # speaker: marcus # manner: quiet # custody: free # face: listening
    He takes that to the bench, and thinks about it. # at: bench # pose: calm-seated
    There wasn’t a first. # speaker: marcus # manner: quiet
    -> pulse
* (hang_on) [Keep hold of him # force: control-hold]
    ~ force_used = "control-hold"
    -> standing_force
* (look_him_over) [Look at the hand he fell on # do: check-injury]
    A scrape, the size of a coin. He shows it as a child would. You let go of him, and he takes it to the bench. # at: bench # distance: 2.5 # pose: calm-seated # pose: officer ready # custody: free # face: sad
    -> pulse
* (you_see) ["See? This is what I’m talking about. You’re a danger to yourself." # say: challenge]
    I know what I am. # speaker: marcus # manner: tense # at: shelter # pose: self-hug # custody: free # face: angry
    -> pulse

= let_go_on
He works the coat out of your hand, a fold at a time, and gets himself under the roof. # at: shelter # pose: self-hug # pose: officer ready # custody: free # face: sad
-> pulse

// He is touched, and the hand in the pocket comes out.
= pocket
~ knife_out = true
~ knife_told = true
You take hold of him. The pocket rips. # distance: 0.6 # sound: rustle
Don’t touch me first! It’s on the paper! It’s on the paper! # speaker: marcus # manner: shout # pose: blade # face: fearful # behavior: life-threatening # holds: knife # holds: keys # view: I don’t remember it coming out. I remember her hand and then my hand.
There is a line across your forearm, very neat, and then it opens. # injury: officer serious arm # fact: He cut you when you took his arm # bears: threat # bears: resistance
~ outcome = "officer-hurt"
-> fight_end

= seen
~ displays = displays + 1
{
- advancing:
    He looks at what is in your hand. He looks, if anything, relieved. He does not stop. # face: sad # fact: The weapon in your hand did not stop him # bears: threat # bears: resistance # view: I thought: she’ll do it, and then he’ll stop.
    -> standing_back
- knife_out:
    The blade comes up to the height of yours, as if you had shown him how. # pose: blade # face: fearful # view: She pointed hers so I pointed mine.
    -> blade.turn
- displays == 1:
    {
    - knife and not knife_safe:
        He is on his feet. Everything about him goes still, and the hand in the pocket with it. # pose: pockets # face: fearful # behavior: passive # view: {force_used == "firearm-display":There was a hole in the end of it. I thought, so that’s how big it is.|It was yellow. I thought: I’ve seen what that does to a man.}
    - else:
        ~ saw_keys = true
        He is on his feet. Everything about him goes still. Both hands are up, and in one of them is a bunch of keys. # pose: hands-visible # face: fearful # behavior: passive # knows: hand # fact: What he holds is a bunch of keys # bears: threat # view: {force_used == "firearm-display":There was a hole in the end of it. I thought, so that’s how big it is.|It was yellow. I thought: I’ve seen what that does to a man.}
    }
    -> pulse
- escalation >= 85 and not bolt:
    -> bolt
- else:
    He gets down on his knees on the wet concrete without being told, facing the glass. He has done this before. # at: shelter # pose: kneel-both # face: sad # behavior: compliant # view: I know the way. You kneel, you cross your feet, you look at something. I looked at the timetable.
    -> kneeling
}

= kneeling
- (opts)
<- standing(-> kneels_on)
* (put_up) ["I’m putting it away. Get up when you want to. That was too much, and I’m sorry." # say: apologize # do: step-back # effect: escalation -5 -- the weapon went away again]
    It is some time before he turns his head, and longer before he gets himself up onto the bench. # holds: officer nothing # pose: officer ready # at: bench # pose: calm-seated # face: sad # behavior: passive # takes: 30s
    -> go(onward)
* (cuffs_now) [Cuff him while he is down # force: handcuff]
    You walk up behind him, and close them on him, and stand him up.
    ~ outcome = "needless-arrest"
    -> cuffed
* (stay_down) ["Stay there. Don’t move." # say: command]
    He does not move. He does not move at all. Rain runs down the back of his neck. # face: fearful
    -> kneels_on

// What follows: marcus_forced is where every general consequence goes.
=== marcus_forced
{
- force_result == "tolerated" and force_used == "handcuff":
    ~ outcome = "needless-arrest"
    -> cuffed
- force_result == "tolerated":
    -> in_hand
- force_result == "shown":
    -> pulse
- force_result == "pulled-away":
    ~ grabs = grabs + 1
    { knife_out: -> blade.turn }
    { grabs > 1: -> scuffle }
    {
    - force_used == "conducted-energy":
        You shot at me! I’m standing here and you shot at me! # speaker: marcus # manner: shout # at: shelter-end # pose: back-away # face: fearful # view: Something bit the coat. I thought it was him, at first, finally doing it.
    - else:
        Not first! You don’t touch first! It’s on the paper! # speaker: marcus # manner: shout # at: sign # pose: back-away # face: fearful # view: The wrist remembered before I did.
    }
    -> pulse
- force_result == "fight":
    ~ outcome = "arrest-after-assault"
    -> scuffle
- force_result == "officer-hurt":
    ~ outcome = "officer-hurt"
    -> fight_end
- force_result == "down":
    ~ on_front = true
    His cheek is cut. His wrists are behind him and the rain is in his eyes. # injury: marcus minor face
    ~ outcome = "needless-arrest"
    -> aftercare
- force_result == "grave":
    ~ on_front = force_used == "prone-weight"
    ~ knife_safe = true
    ~ knife_out = false
    Everything that was going to happen tonight has happened. # custody: free # injury: marcus serious {force_used == "firearm":chest|back}
    ~ outcome = "gravely-hurt"
    -> aftercare
- else:
    ~ on_front = force_used == "takedown" or force_used == "conducted-energy"
    ~ knife_safe = true
    ~ knife_out = false
    { force_used == "pepper-spray":
        He cannot see, and he cannot stop coughing. # custody: free # injury: marcus minor face
    - else:
        He is holding the arm against himself, and his lips are gray. # custody: free # injury: marcus serious arm
    }
    ~ outcome = "hurt-by-force"
    -> aftercare
}

=== kneels_on
It is a long time before he gets up. # pose: self-hug # face: sad # behavior: passive # takes: 30s
-> go(onward)

=== in_hand
He stands where you have put him, looking at your hand on his sleeve. # distance: 0.6 # pose: guided # custody: held
- (opts)
<- standing(-> slips_away)
* (let_go) ["I’m letting go. I should have asked first." # say: apologize # do: step-back # distance: 3]
    Yeah. You should. # speaker: marcus # manner: quiet # face: sad # pose: neutral # custody: free # behavior: passive # view: She’s the first one who gave it back.
    -> pulse
* (to_the_car) [Walk him to the car # force: escort]
    ~ outcome = "needless-hold"
    You walk him to your car, and he lets himself be walked. It is ten steps. He says goodbye to somebody on his left. # at: car-side # distance: 0.6 # pose: guided # face: sad # behavior: compliant # phase: outcome # view: I stopped being in it at about the fourth step.
    You shut the door on him. # pose: car-slump # custody: in-car # sound: door
    -> close
* (cuff_too) [Cuff him # force: handcuff]
    ~ outcome = "needless-arrest"
    -> cuffed

=== slips_away
He takes his arm back, carefully, as if it might be missed, and goes back to the bench with it. # at: bench # pose: seated-bowed # custody: free # behavior: passive # face: fearful
-> pulse

=== scuffle
{ outcome == "": 
    ~ outcome = "arrest-after-assault"
}
~ grappling = true
You have his coat, he has your radio cord, and the shelter glass booms behind you. # distance: 0.6 # pose: push # pose: officer hands-on # face: fearful # behavior: assaultive # sound: thump # fact: He is fighting you # bears: threat # bears: resistance # timer: 15s # view: I wasn’t trying to win. I was trying to be somewhere else.
- (opts)
<- standing(-> scuffle_on)
* (break_off) ["Off! I’m off you! Look, I’m off." # say: explain # do: step-back]
    {
    - hard or outcome == "officer-hurt":
        You break away, and he comes with you, holding on as a man in the water holds on. # distance: 0.6
        -> scuffle_on
    - else:
        ~ outcome = ""
        ~ grappling = false
        You let go and throw yourself backward. There is nothing for him to fight. He stands there with half your radio in his hand, and begins to cry. # distance: 5 # holds: radio # holds: keys # pose: self-hug # face: sad # behavior: passive # effect: escalation -8 -- it stopped when she stopped # view: There was nobody on the other end of it.
        After a while he puts it down on the bench, and winds the cord around it. # holds: keys
        ~ here = -> people
        -> pulse
    }
* (stop_resisting) ["Stop resisting! Stop resisting!" # say: repeat-command]
    I’m not! I’m not doing anything! Get off! # speaker: marcus # manner: shout # view: She shouted it in my ear. I thought if I kept still I would stop breathing.
    -> scuffle_on
* (wrist_lock) [Get the arm behind him and hold it there # force: control-hold]
    The arm goes up between his shoulder blades, further than he can bear, and the fight goes out of that side of him. # face: sad # view: It was the arm I write with. I thought about that, the whole time.
    -> scuffle_on

=== scuffle_on
~ grappling = false
{
- okafor_met:
    Okafor arrives from the side, and then there are three of you on the ground, and then there is one of him. # distance: okafor 1.2 # pose: okafor hands-on
- else:
    It is a long half minute. At the end of it you are on top. # takes: 30s
}
~ on_front = true
He is face down in the wet, and your knees are in his back. # distance: 0.5 # pose: officer aid # pose: lie-front # face: fearful # behavior: passive # custody: held # injury: marcus minor face
-> aftercare

// He has cut you. There is still a person in front of you, with a knife in his hand.
=== fight_end
~ knife_out = false
~ knife_safe = true
{
- okafor_met:
    Okafor gets to the knife hand with both of hers, and then there is no knife in it, and he sits down where he is. # distance: okafor 1 # pose: okafor hands-on # pose: sit-ground # face: fearful # behavior: passive # holds: nothing
- else:
    The knife falls by itself. He sits down where he is, staring at your arm. # pose: sit-ground # face: fearful # behavior: passive # holds: nothing
}
I did that. Somebody. Somebody help her. # speaker: marcus # manner: quiet # face: sad # view: It was me who said help. I want that written down. It was me.
-> aftercare

// He came on in spite of everything. It stops here.
=== last_resort
~ advancing = false
~ knife_safe = true
~ knife_out = false
~ outcome = "last-resort"
~ on_front = force_used == "conducted-energy"
{
- force_used == "firearm":
    Two shots, and the street is very quiet. He sits down where he is, and looks at his coat, and then at you. # sound: thump # pose: sit-ground # face: fearful # behavior: passive # holds: nothing # injury: marcus serious chest # view: It was loud, and then it wasn’t. She said my name. She was right there.
- force_used == "pepper-spray":
    He comes out of the cloud with his eyes shut, still coming, and meets the fender, and slides down it. The blade rings on the road. # at: fender # pose: sit-ground # face: fearful # behavior: passive # holds: nothing # injury: marcus minor face # sound: thump
- force_used == "conducted-energy":
    The darts take. He goes down along the fender with the blade under him and then away from him. Five seconds. You let the trigger go. # sound: thump # at: fender # pose: lie-front # face: fearful # behavior: passive # holds: nothing # injury: marcus minor back # view: Every muscle I have said the same word. Then it was over and I could hear her counting.
- else:
    It takes him on the thigh and the leg folds. The blade goes under the car. # sound: thump # pose: curled # face: fearful # behavior: passive # holds: nothing # injury: marcus serious leg
}
{ not hard:
    ~ outcome = "hurt-by-force"
}
{ hard and force_used == "firearm":
    ~ outcome = "shot-advancing"
}
{ not hard and force_used == "firearm":
    ~ outcome = "gravely-hurt"
}
-> aftercare

// Hit by the bus.
=== struck
~ at_curb = false
~ outcome = "into-the-road"
He steps off the curb with his hand up, like a man stopping a bus in a yard. # sound: bus # at: gutter # pose: palm-out # face: calm # behavior: active
The brakes lock. The mirror takes him on the shoulder and throws him back onto the sidewalk. # vehicle: bus at-stop # sound: brakes # at: curb # pose: lie-back # face: fearful # behavior: passive # injury: marcus serious arm # view: He said she’d stop. She tried. I heard her try.
You run to him. # distance: 0.8 # pose: officer ready # excuse: he has been hit by a bus
-> aftercare
