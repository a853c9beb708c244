// His daughter: on the telephone, and then in person.

// What is on offer wherever she could be called.
=== calls_for_him
* (call_daughter) {knows_number and not denise_told} [{knows_daughter:Call his daughter, from where he can see you|Call the number, from where he can see you} # ask: family # calls: denise]
    -> on_the_phone
-> DONE

=== on_the_phone
~ knows_daughter = true
~ denise_told = true
You call on your feet. It rings half of once. # sound: phone # pose: officer phone # holds: officer phone # knows: daughter
Have you got him? I fell asleep. I sat down to take my shoes off and I fell asleep. # speaker: denise # manner: phone # fact: His daughter Denise fell asleep, and he walked out # bears: family
- (opts)
* (how_out) ["How did he get out of the house, ma’am? Wasn’t the door locked?" # say: challenge]
    It was locked. He’s lived with locks for seventy-eight years. He knows what you do with them. # speaker: denise # manner: phone
    -> where_is_he
* (most_nights) ["I’ve got your dad, and I’m staying with him. Is this how he is most nights?" # ask: family # say: inform-family # say: honest-promise # takes: 30s]
    {
    - cause == "fever":
        ~ warned = true
        What’s he, no. No. He beat me at gin at breakfast. He’ll talk about the ovens, but he knows they’re cold. Seeing things? That isn’t him. # speaker: denise # manner: phone # fact: His daughter says that he was himself this morning, and this is not how he is # bears: danger-to-self # bears: family
    - cause == "fall":
        ~ warned = true
        He wanders, but he doesn’t get far, not on those legs. Is he bleeding? Look behind. He’s on that thinner, and he’ll tell you he’s fine. # speaker: denise # manner: phone # knows: thinner # fact: His daughter asks whether he is bleeding; he takes a blood thinner, and hides a fall # bears: danger-to-self # bears: family
        ~ knows_thinner = true
    - else:
        Third time since August. The suit some nights, and some nights the cardigan. He’s going to work. He’s always just going to work. # speaker: denise # manner: phone # fact: His daughter says that he is so on many nights # bears: family # bears: plan
    }
    -> where_is_he
* (come_now) ["You need to get down here and pick him up." # say: dismiss]
    Down where? I don’t know where he is, you haven’t said where. # speaker: denise # manner: phone
    -> where_is_he
* (what_helps) ["I’ve got your dad. What does he like to be asked?" # ask: family # say: inform-family # takes: 20s]
    ~ knows_bread = true
    Bread. Ask him how you know when it’s done. And don’t hold his arm, let him hold yours. # speaker: denise # manner: phone # knows: bread # fact: His daughter says: ask him about bread, and let him take your arm # bears: plan # bears: family
    -> where_is_he

=== where_is_he
~ knows_dead = true
~ knows_ruth = true
~ knows_step = true
Quarry Lane? Red door? That’s the old house. He sold that nine years ago. # speaker: denise # manner: phone # knows: step # fact: It was his house until nine years ago # bears: severity # bears: ability # bears: family
Is he asking for Mom? For Ruth? She’s been gone four years. Please don’t tell him. I told him once. I’m never doing that again. # speaker: denise # manner: phone # knows: dead # knows: ruth # fact: His wife Ruth died four years ago, and telling him is to tell him for the first time # bears: family # bears: plan
{ daughter_comes:
    I’m at the cemetery gate. I can be there in seven minutes. # speaker: denise # manner: phone # calls: denise # fact: His daughter is on her way # bears: family
- else:
    I’m out at Dunmore, at the bakery, it’s a parking lot now. That’s fifty minutes. Do what you have to. I’ll come wherever he is. # speaker: denise # manner: phone # calls: denise # fact: His daughter is fifty minutes away, and will come wherever he is taken # bears: family # bears: plan
}
-> hang_up

=== hang_up
You put the phone away. He has been watching you talk. # holds: officer nothing # pose: officer neutral # face: attentive
{
- ill() and warned and not found:
    ~ after_that = here
    -> go(-> look_again)
- else:
    -> go(here)
}

// She has said what to look for.
=== look_again
~ here = -> look_again.opts
{
- cause == "fall":
    From where you stand you have only ever seen the left side of his head.
- else:
    He is looking at something on the wall, and moving two fingers as if to take it off.
}
- (opts)
<- standing(-> pulse)
* (probably_fine) [He is up, and he is joking. Leave it for them at home # do: hurry]
    He is up, and he is joking.
    -> go(after_that)
* (look_now) {not looked_over} [Come up into the light, and look him over, slowly: ears, hands, breath # do: check-injury # distance: 2.1]
    -> looked_over
* (hurting) ["Does anything hurt?" # say: closed-question]
    { not hears(): -> misheard }
    Only my pride. # speaker: leland # manner: plain
    -> pulse

// In person.
=== denise_comes
~ denise_met = true
A car door, and feet. # at: denise walk # sound: footsteps
Daddy! Daddy, what are you doing? What are you doing out here? # speaker: denise # manner: shout # effect: escalation +5 -- somebody ran at him, crying
He draws himself up. # face: wary # view: A woman was crying, and it was to do with me.
- (opts)
* (give_minute) ["Denise. Here by me, in the light. He’s been out since ten or so, and he thinks he’s home from work. What does he need to hear first?" # do: brief # ask: family]
    ~ denise_briefed = true
    She puts both hands over her mouth, and takes them down, and waits until he has found her. # effect: escalation -6 -- she stood still, and he found her
    You’re late. The rye’s in. # speaker: denise # manner: warm
    I know. I know it. Did you bring the car around? # speaker: leland # manner: warm # face: relieved # view: There she was. And everything that had come loose went back on its hook.
    -> go(-> decide)
* (let_her) [Let her go to him # do: hurry]
    She takes hold of him, and he lets her, looking over her head for somebody who will explain it. # face: distressed
    -> go(-> decide)
