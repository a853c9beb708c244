// The greeting: he has to see her, hear her, and find a place for her, before anything else can begin.

=== first
{
- corner.over_hood:
    ~ knows_key = true
    Over the hood you see an old man’s elbows. A cardigan buttoned one hole off. Slippers. A cane hooked on one arm. The metal thing is a key. # phase: contact # at: tamsin gone # at: bud gone # pose: keys # holds: keys # face: wary # behavior: passive # knows: key # fact: What he holds is a key # bears: threat # fact: He is old and small, and has no coat on # bears: threat # bears: ability
- else:
    He has his back to you. Whatever he is holding, it scrapes. Nothing about him is large. # phase: contact # at: tamsin gone # at: bud gone # pose: keys # holds: keys # face: wary # behavior: passive # fact: He is old and small, and has no coat on # bears: threat # bears: ability
}
{
- temper == "stuck-lock":
    Won’t be a minute. It’s only the lock. # speaker: leland # manner: plain # view: There was somebody behind me, waiting to get by. You apologize and you get on with it.
- temper == "silent-wife":
    Ruthie. It’s only me. Take the chain off, Ruthie. # speaker: leland # manner: tense # knows: ruth # view: She always hears the key. I thought, she’s fallen. I thought, she’s on the floor in there.
    ~ knows_ruth = true
- else:
    I can see you! Walking around in there like you paid for it! # speaker: leland # manner: shout # face: angry # view: Thirty-four years I worked for that kitchen, and there was a woman standing in it.
}
{lamps:He does not look around. Your headlights fill the wall with his shadow.|He does not look around.}
~ here = -> greet
~ onward = -> known_at_last
-> greet

=== greet
- (opts)
<- standing(-> pulse)
* (up_steps) [Go up the steps to him # do: approach # at: officer lantern]
    ~ known = true
    The boards tell him before you can. He spins around, and there is an officer where there was a porch. # pose: back-away # face: fearful # sound: footsteps # effect: escalation +6 -- somebody was behind him before he knew that there was anybody # view: She came up out of the floor.
    You go back down, and give him the porch. # at: officer foot-of-steps # pose: cane
    -> go(-> after_greeting)
* (who_what) ["What’s your name? What’s your address? What year is it?" # say: demand-id]
    { not aids_in: -> unheard }
    ~ known = true
    What’s yours? # speaker: leland # manner: tense # pose: cane # face: wary # view: She had a list. People with lists take things away.
    -> go(-> after_greeting)
* (evening) ["Evening. I’m Ana, I’m with the police. Cold night." # say: introduce # at: officer walk]
    { not aids_in: -> unheard }
    ~ known = true
    {
    - temper == "stuck-lock":
        It is. And here I am, letting you stand out in it. # speaker: leland # manner: warm # pose: cane # face: attentive # view: A customer, in a uniform. I couldn’t place her, but she’d said good evening.
    - temper == "silent-wife":
        Do you have a key? She’s got the chain on. # speaker: leland # manner: tense # pose: cane # face: fearful # view: Police. That’s good. They have people who open doors.
    - else:
        About time. She’s in there now. # speaker: leland # manner: tense # pose: cane # face: angry # view: They’d sent a girl. But she was in uniform, and she’d come.
    }
    -> go(-> after_greeting)
* (frightening) ["Sir, I know you think this is your house, but you’re scaring a lady. Come on down, and we’ll sort it all out together, okay?" # say: yes-but]
    { not aids_in: -> unheard }
    ~ known = true
    Sort out what? # speaker: leland # manner: tense # pose: cane # face: wary # view: There was a lot of it. I got the beginning, and then I got the end, and they were different people.
    -> go(-> after_greeting)
* (knock_post) [Knock twice on the porch post, and step back into the light # do: show # do: open-stance # at: officer foot-of-steps]
    ~ known = true
    {
    - temper == "thief-inside":
        He comes around with his chin up. Then he sees the uniform, and lowers it. # pose: cane # face: wary # view: I felt it come up through the boards. Somebody had the manners to knock.
    - else:
        He comes around as people come around from a stove. # pose: cane # face: attentive # view: I felt it come up through the boards. Somebody had the manners to knock.
    }
    -> go(-> after_greeting)
* (shout_police) ["Police! Step away from the door!" # say: command]
    { not aids_in: -> unheard }
    ~ known = true
    I live here, young lady! # speaker: leland # manner: shout # pose: cane # face: angry # view: All that noise. There are people asleep.
    He has come around too fast, and has to catch the frame.
    -> go(-> after_greeting)
* (own_face) [Turn your flashlight on your own face and badge, and hold it there # do: show]
    ~ known = true
    It takes him a moment to see the light move, and another to find who is in it. # pose: cane # face: attentive # pose: officer flashlight # holds: officer flashlight # view: There was a face, all by itself, and it was waiting for me.
    You put the flashlight away. # pose: officer neutral # holds: officer nothing
    -> go(-> after_greeting)
* (hear_me) {unheard} ["Sir? Can you hear me?" # say: ask-ability # at: officer foot-of-steps]
    ~ known = true
    ~ knows_ears = true
    Not a word of it. You lean a hand on the post, to say it again, and that he feels, and comes around. # pose: cane # face: attentive # fact: He does not hear from behind, and has to see who speaks # bears: ability # view: There was a draft on my neck. Then there was a knock, in my feet.
    -> go(-> after_greeting)
* (shoulder) [Go up behind him, and put a hand on his shoulder # do: crowd # at: officer door]
    -> from_behind
* (around) [Cross the grass to where he can see you coming # do: reposition # at: officer foot-of-steps]
    ~ known = true
    He sees your shoes first, and works his way up. # pose: cane # face: attentive # sound: footsteps # view: She came around the front, like a person.
    -> go(-> after_greeting)
* (lights_out) {lamps} [Reach in and turn off your headlights # do: lights-off # effect: escalation -3 -- the glare went out of his eyes]
    ~ lamps = false
    The glare goes off the door, and he lets go of the frame. # view: Whoever it was had turned it down. So they could see I was there.
    -> pulse

// What is said to his back, to somebody who does not hear it.
=== unheard
{&The key goes around again. Nothing in his back has heard you.|He says something to the lock. It is not an answer.|His head does not turn. His hand does not stop.} # pose: keys # fact: He does not turn when he is spoken to # bears: ability # view: {&There was a noise in the street. There often is.|A dog, I thought. Far off.|Somebody’s radio.}
-> pulse

// A hand out of nowhere.
=== from_behind
~ known = true
The cane comes around without him. It is not meant for you; it is meant for whoever grabs a man in the dark. You get out of its way, and he sits down hard against the frame. # pose: sit-ground # face: fearful # sound: thump # injury: leland minor arm # view: Hands. Out of nowhere, hands.
You go back down to the walk. He gets up along the frame, a bit at a time. # at: officer walk # pose: cane # takes: 30s
-> go(-> after_greeting)

// The first thing he turns to, once he has turned: the seed says which.
=== after_greeting
{
- first_thing == "cold":
    -> cold
- first_thing == "bracelet":
    -> wristband
- else:
    -> door
}

=== known_at_last
{ known: -> after_greeting }
He has run out of lock to try. He turns around, and there you are. # pose: cane # face: fearful # view: There was a shape there. I don’t know how long it had been there.
~ known = true
-> go(-> after_greeting)
