// The standing acts, as he takes them.

=== leland_wait
{
- tipping:
    You say nothing. In the dark that is one voice less to go by.
- cane_up:
    You say nothing. Somebody else is still saying it.
- not known:
    {&You say nothing. The key goes around.|You say nothing, and he does not know that it is you who says it.|You wait. A shape that waits is still a shape.} # view: {&Something stood behind me. I kept my back to it.|It was still there. It wasn’t saying.}
- silences <= 1:
    {&You leave it there. He goes and finds the rest of his sentence, and comes back with it.|You leave it there. He looks for a word, and you let him look.|You leave him the time. He uses it.} # face: listening # view: {&Nobody finished it for me.|Most people hand you the word. It’s never the one.}
- silences == 2:
    {&It is quiet. He has turned his head to the door again.|It is quiet, and then it is a little too quiet.|It is quiet. He looks to see whether it is his turn.}
- is_seated():
    {&He looks into the street, as if he had been asked to.|He has closed his eyes. He opens them to see whether you are there.|He moves his lips. It may be a recipe.} # face: sad
- else:
    {&You wait. He goes back to the key.|You wait. He says something to the door, under his breath.|You wait. He has forgotten you, and does not like it.} # pose: {has_key:cane|keys} # face: wary # view: {&She’d stopped. I thought perhaps she’d gone.|There was somebody behind me again.}
}
-> standing_back

// He has waited as long as he can.
=== leland_patience
{ standing_back != -> pulse and standing_back != -> waited or tipping:
    -> leland_wait
}
{
- denise_here and known:
    { not denise_met:
        -> denise_comes
    }
    -> home_as_is
- medics_met:
    -> nobody_decides
- is_seated():
    He gets up. He has sat long enough, and there is a shift to go to. # pose: cane # at: porch # face: wary
    -> window
}
-> window

=== leland_observe
{
- tipping:
    You look. You can make out the cane, and not what it is standing on.
- not known and not knows_key:
    ~ knows_key = true
    You look. A cardigan, slippers, a cane hooked on one arm. The metal thing is a key, on a piece of string. # knows: key # fact: What he holds is a key # bears: threat
- not known:
    {&You look. He hears nothing behind him. He may not be able to.|You look. He is talking to the lock, and the lock has his whole attention.|You look. His ankles are bare, and blue in the light.} # fact: He does not seem to hear what is behind him # bears: ability
- ill() and not found and not warned and distance <= 3 and not is_seated():
    ~ warned = true
    {
    - cause == "fall":
        You look. He turns his whole body when he turns, and keeps the one side of his head to the wall. # fact: He keeps the right side of his head turned away # bears: ability
    - else:
        You look. One hand picks and picks at the other sleeve. It is thirty-six degrees, and his forehead shines. # fact: He sweats in the cold, and picks at his sleeve # bears: ability
    }
- is_seated():
    {&You look. His feet do not quite reach. He is shorter than he talks.|You look. His hands have come apart, one on each knee.|You look. He is looking at the street, for a car.}
- escalation >= 60:
    {&You look. He goes from your face to your belt and back. He has one hand on the frame.|You look. His breath comes in clouds, small and close together.|You look. He stands with his back to the door, like somebody who is keeping it.}
- else:
    {&You look. His ankles are bare, and blue in the light.|You look. The key, the door, you. Then the same again.|You look. His shoulders have come down a button.} # fact: He is not dressed for the cold # bears: ability
}
-> standing_back

=== leland_step_back
{
- tipping:
    You step back. It is dark where you are, too. # sound: footsteps
- is_seated():
    You stand off a little. He looks to see whether you are going. # sound: footsteps # pose: officer neutral
- else:
    {&You give him the length of the walk. He seems to think that you are leaving.|You go back a little, hands in plain sight. He has to look for you.|You go back. You have become a voice again, and he does not trust voices.} # sound: footsteps # view: {&They come, and then they go.|She’d got small.}
}
-> standing_back

=== leland_cover
{&You get the hood of the car between you. From there you are a hat to him.|You go back behind the car. He asks the dark where you have gone.} # sound: footsteps
-> standing_back

=== leland_disengage
~ may_disengage = false
You go down to the street, where you can watch. He looks around for you, and then he looks at the door. # at: officer car-side # pose: officer neutral # sound: footsteps # view: There’d been somebody. I’m sure there had.
-> standing_back

// Nobody is opening. There are other ways into a house that one has built.
=== window
~ climbing = true
{ is_seated():
    He has got up from where he was.
}
He has had enough of the door. He is at the window, with one foot up on the flower box. {temper == "thief-inside":I’ll have her out of there, he says.|I’ll just reach the latch, he says, to nobody.} # at: window # pose: cane # face: fearful # behavior: active # timer: 15s # fact: He is climbing to the window # bears: danger-to-self # view: I’ve done it a hundred times. Ruth leaves it off the catch.
- (opts)
<- standing(-> two_steps)
* (off_there) ["Get down from there!" # say: command]
    -> two_steps
* (need_your_help) ["{knows_name:Mr. Pruett|Sir}? Could you help me with something down here?" # say: ask-permission # say: explain]
    { hears() and escalation < 75:
        He looks around. He takes the foot down, because a lady has asked. # at: porch # face: attentive # behavior: passive # view: She needed a hand. You get down for that.
        -> after_window
    }
    His head does not turn. His weight is on the box, and the box is not on anything.
    -> two_steps
* (hand_on_back) ["I’m behind you. I’ve got your back." # say: explain # force: escort]
    ~ force_used = "escort"
    You are up the steps, with a flat hand between his shoulders, before the box goes. It goes without him. # at: officer door # distance: 0.7 # at: porch # pose: guided # custody: held # face: fearful # behavior: passive # sound: thump # fact: You held him when he was falling # bears: danger-to-self
    You let go, and step down. # custody: free # pose: cane # at: officer foot-of-steps
    -> after_window
* (knock_again) [Knock on the porch post, twice # do: show # at: officer foot-of-steps]
    He comes around. He takes the foot down, as if it were somebody else’s. # at: porch # face: attentive # behavior: passive # view: Somebody at the door. Somebody with manners.
    -> after_window

=== after_window
~ climbing = false
~ seat = ""
~ stalls = 0
{ denise_told or asked_ems:
    -> go(-> decide)
}
-> go(-> where)
