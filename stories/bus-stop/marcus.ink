// What force does to Marcus, where it differs from the general consequences in lib/force.ink, and what follows from it.

=== marcus_force
{
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
    You hit him from the side and you both go down on the sidewalk. The bus goes over the place where he was going to be. # sound: bus # pose: on-ground # face: fearful # behavior: active # distance: 1 # injury: marcus serious
    ~ outcome = "hurt-by-force"
    -> aftercare
- else:
    You get a fistful of orange coat and sit down backward with it. The bus goes by like a wall. # sound: bus # pose: on-ground # face: fearful # behavior: passive # distance: 1 # injury: marcus minor # fact: You pulled him back from the bus # view: She had me by the coat. I was so angry, and then I saw the wheel.
    You touched me. # speaker: marcus # manner: quiet # face: sad
    -> let_go
}

= let_go
- (opts)
<- standing(-> pulse)
* (tell_why) ["I did. You were going under it. I’ve let go now, see? I’m moving back." # say: explain # do: step-back # distance: 3 # effect: trust +4 -- she said what she had done and why, and let go]
    You could have said first. # speaker: marcus # manner: quiet # pose: seated # face: listening
    He thinks about it.
    There wasn’t a first. # speaker: marcus # manner: quiet
    -> pulse
* (hang_on) [Keep hold of him # force: control-hold]
    ~ force_used = "control-hold"
    -> standing_force
* (look_him_over) [Look at the hand he fell on # do: check-injury]
    A scrape, the size of a coin. He shows it as a child would. # distance: 2.5 # pose: seated # face: sad
    -> pulse
* (you_see) ["See? This is what I’m talking about. You’re a danger to yourself." # say: challenge]
    I know what I am. # speaker: marcus # manner: tense # pose: self-hug # face: angry
    -> pulse

// He is touched, and the hand in the pocket comes out.
= pocket
~ knife_out = true
~ knife_told = true
You take his arm. The pocket rips. # distance: 1 # sound: rustle
Don’t touch me first! It’s on the paper! It’s on the paper! # speaker: marcus # manner: shout # pose: holding-blade # face: fearful # behavior: life-threatening # weapon: work knife, open, in his hand # view: I don’t remember it coming out. I remember her hand and then my hand.
There is a line across your forearm, very neat, and then it opens. # injury: officer serious # fact: He cut you when you took his arm
~ outcome = "officer-hurt"
-> fight_end

= seen
~ displays = displays + 1
{
- advancing:
    He looks at what is in your hand. He looks, if anything, relieved. # face: sad # fact: The weapon in your hand did not stop him # view: I thought: she’ll do it, and then he’ll stop.
    -> advance.closing
- knife_out:
    The blade comes up to the height of yours, as if you had shown him how. # pose: holding-blade # face: fearful # view: She pointed hers so I pointed mine.
    -> blade.turn
- displays == 1:
    Everything about him goes still except the keys. # pose: hands-on-head # face: fearful # behavior: passive # view: There was a hole in the end of it. I thought, so that’s how big it is.
    -> pulse
- escalation >= 85 and not bolt:
    -> bolt
- else:
    He gets down on his knees on the wet concrete without being told, facing the glass. He has done this before. # pose: on-ground # face: sad # behavior: compliant # view: I know the way. You kneel, you cross your feet, you look at something. I looked at the timetable.
    -> kneeling
}

= kneeling
- (opts)
<- standing(-> kneels_on)
* (put_up) ["I’m putting it away. Get up when you want to. That was too much, and I’m sorry." # say: apologize # do: step-back # effect: escalation -5 -- the weapon went away again]
    It is some time before he turns his head. # pose: seated # face: sad # distance: 4
    -> go(onward)
* (cuffs_now) [Cuff him while he is down # force: handcuff]
    ~ outcome = "needless-arrest"
    -> cuffed
* (stay_down) ["Stay there. Don’t move." # say: command]
    He does not move. He does not move at all. Rain runs down the back of his neck. # face: fearful
    -> go(onward)

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
    Not first! You don’t touch first! It’s on the paper! # speaker: marcus # manner: shout # pose: backing-away # face: fearful # distance: 4 # view: The wrist remembered before I did.
    -> pulse
- force_result == "fight":
    ~ outcome = "arrest-after-assault"
    -> scuffle
- force_result == "officer-hurt":
    ~ outcome = "officer-hurt"
    -> fight_end
- force_result == "down":
    His cheek is cut. His wrists are behind him and the rain is in his eyes. # injury: marcus minor
    ~ outcome = "needless-arrest"
    -> aftercare
- force_result == "grave":
    Everything that was going to happen tonight has happened. # injury: marcus serious
    ~ outcome = "gravely-hurt"
    -> aftercare
- else:
    { force_used == "pepper-spray":
        He cannot see, and he cannot stop coughing. # injury: marcus minor
    - else:
        He is holding the arm against himself, and his lips are gray. # injury: marcus serious
    }
    ~ outcome = "hurt-by-force"
    -> aftercare
}

=== kneels_on
He stays where he is. It is a long time before he gets up. # pose: standing # face: sad
-> go(onward)

=== in_hand
He stands where you have put him, looking at your hand on his sleeve. # distance: 1
- (opts)
<- standing(-> slips_away)
* (let_go) ["I’m letting go. I should have asked first." # say: apologize # do: step-back # distance: 3]
    Yeah. You should. # speaker: marcus # manner: quiet # face: sad # pose: standing # view: She’s the first one who gave it back.
    -> pulse
* (to_the_car) [Walk him to the car # force: escort]
    ~ outcome = "needless-hold"
    He lets himself be walked. It is ten steps. He says goodbye to somebody on his left. # pose: guided # face: sad # behavior: compliant # phase: outcome # sound: door # view: I stopped being in it at about the fourth step.
    -> close
* (cuff_too) [Cuff him # force: handcuff]
    ~ outcome = "needless-arrest"
    -> cuffed

=== slips_away
He takes his arm back, carefully, as if it might be missed. # pose: backing-away # face: fearful # distance: 3
-> pulse

=== scuffle
{ outcome == "": 
    ~ outcome = "arrest-after-assault"
}
You have his coat, he has your radio cord, and the shelter glass booms behind you. # pose: agitated # face: fearful # behavior: assaultive # distance: 1 # sound: thump # fact: He is fighting you # timer: 15s # view: I wasn’t trying to win. I was trying to be somewhere else.
- (opts)
<- standing(-> scuffle_on)
* (break_off) ["Off! I’m off you! Look, I’m off." # say: explain # do: step-back # distance: 5]
    {
    - hard or outcome == "officer-hurt":
        You break away, and he comes with you, holding on as a man in the water holds on. # distance: 1
        -> scuffle_on
    - else:
        ~ outcome = ""
        You let go and throw yourself backward. There is nothing for him to fight. He stands there with half your radio in his hand, and begins to cry. # pose: self-hug # face: sad # behavior: passive # effect: escalation -8 -- it stopped when she stopped # view: There was nobody on the other end of it.
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
{
- okafor_met:
    Okafor arrives from the side, and then there are three of you on the ground, and then there is one of him.
- else:
    It is a long half minute. At the end of it you are on top.
}
He is face down in the wet, and your knees are in his back. # pose: on-ground # face: fearful # behavior: passive # distance: 1 # injury: marcus minor
-> aftercare

// He has cut you. There is still a person in front of you, with a knife in his hand.
=== fight_end
{okafor_met: Okafor pins the knife hand to the bench with both of hers. | The knife falls by itself. He is staring at your arm.} # pose: on-ground # face: fearful # behavior: passive # weapon: dropped on the ground
I did that. Somebody. Somebody help her. # speaker: marcus # manner: quiet # face: sad # view: It was me who said help. I want that written down. It was me.
-> aftercare

// He came on in spite of everything. It stops here.
=== last_resort
~ advancing = false
~ knife_safe = true
~ knife_out = false
~ outcome = "last-resort"
{
- force_used == "firearm":
    Two shots, and the street is very quiet. He sits down on the curb, and looks at his coat, and then at you. # sound: thump # pose: on-ground # face: fearful # behavior: passive # weapon: dropped in the gutter # injury: marcus serious # distance: 3 # view: It was loud, and then it wasn’t. She said my name. She was right there.
- force_used == "pepper-spray":
    He comes out of the cloud with his eyes shut, still coming, and meets the fender, and goes over it. The blade rings on the road. # pose: on-ground # face: fearful # behavior: passive # weapon: dropped in the road # injury: marcus minor # distance: 2 # sound: thump
- force_used == "conducted-energy":
    The darts take. He goes down along the fender with the blade under him and then away from him. Five seconds. You let the trigger go. # sound: thump # pose: on-ground # face: fearful # behavior: passive # weapon: dropped on the ground # injury: marcus minor # distance: 2 # view: Every muscle I have said the same word. Then it was over and I could hear her counting.
- else:
    It takes him on the thigh and the leg folds. The blade goes under the car. # sound: thump # pose: on-ground # face: fearful # behavior: passive # weapon: dropped under the car # injury: marcus serious # distance: 2
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

// Hit by the bus, or nearly.
=== struck
~ outcome = "into-the-road"
He steps off the curb with his hand up, like a man stopping a bus in a yard. # sound: bus # pose: standing # face: calm # behavior: active
The brakes lock. The mirror takes him on the shoulder and throws him back onto the sidewalk. # sound: brakes # pose: on-ground # face: fearful # behavior: passive # injury: marcus serious # distance: 3 # view: He said she’d stop. She tried. I heard her try.
-> aftercare
