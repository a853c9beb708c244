// A woman answers nobody, because she does not hear. A story to begin with: change every line of it.
// After every few lines:  npm run talkdown -- check SLUG
// Every word that may follow a # stands in docs/author-reference.md; docs/author-guide.md says how to use them.

INCLUDE ../lib/engine.ink
INCLUDE ../lib/standing.ink
INCLUDE ../lib/force.ink

// The seed draws this, so that two runs are not the same: see "draws" in scenario.json. The engine sets it; nothing here may.
VAR one_ear = false
// Your own variables. Numbers are whole.
VAR turns = 0
// What the library calls the person when it tells what standing acts and force do: name, whose, whom; and where the story goes after force.
~ who = "Ruth"
~ his = "her"
~ him = "her"
~ on_forced = -> forced
-> call

// 1. On the way. Nobody is seen yet; what is asked here is known on arrival. One thing the caller says is not so.
=== call
PLACE. A woman in her sixties shouts at whoever speaks to her, and answers nobody. The caller thinks she is drunk. # speaker: dispatch # manner: radio # sound: radio # phase: dispatch
* (caller) [Ask what the caller saw, not what they think # ask: dispatch-caller]
    No bottle, no stumbling. She keeps touching her ears. # speaker: dispatch # manner: radio # fact: She keeps touching her ears # bears: ability
* (quiet) [Arrive without siren or lights # do: arrive-quietly]
    You get out slowly and shut the door with your hand on it.
- -> meet

// 2. The first look: `phase: contact` brings both of you into the picture. Tags say what is seen; say the same in words, or nothing.
=== meet
I can’t hear you! I can’t hear any of you! # speaker: ruth # manner: shout # phase: contact # pose: agitated # face: fearful # behavior: passive # view: Another mouth that moves, and I am supposed to know what it says.
-> talk

// 3. The talk comes back here after every choice. It counts its turns, so that nobody can stay for ever, and says something small each time.
=== talk
~ turns = turns + 1
{ turns > 20: -> walks_off }
{&She watches your mouth.|She breathes in, and waits.|She frowns, as one does on a bad phone line.}
- (opts)
// Silence, stepping back, the radio and all force that the agency carries: at every decision, before your own choices.
<- standing(-> talk)
// A choice: (label), {condition}, then [what the trainee reads # what the officer does in words of doctrine]. What is said stands in quotation marks.
* (face_her) [Stop where the light is on your face, and point to your ear # do: open-stance]
    She points to her own ear, and shakes her head. # pose: point-ear # face: attentive # fact: She does not hear what is said # bears: ability # view: Somebody asked me with their hands.
    You take out a pad. What you say to her from here on, you write large and hold up. # holds: officer notebook
    -> talk
* (write) {face_her} [“I am Officer Reyes. What happened?” # say: open-question]
    The doctor talked and talked. I nodded. I don’t know what I said yes to. # speaker: ruth # face: sad # pose: talking # fact: She could not hear her doctor today # view: It was not a test. I could take my time and read it.
    -> talk
* (say_back) {write} [“You said yes, and nobody checked that you had heard.” # say: paraphrase]
    {one_ear: She reads your lips before you have finished writing: one hearing aid still works a little.|She reads it twice, and puts a finger under “nobody checked”.} # face: listening # view: That is what I would have said, had anybody asked.
    -> plan
* (drunk) [“Have you been drinking, ma’am?” # say: challenge]
    What? What are you saying? # speaker: ruth # manner: shout # face: angry # view: That face. I know that face. # timer: 20s
    -> talk
+ (order) [“Ma’am. Answer me when I talk to you.” # say: command]
    She shouts over you. What she sees is a mouth that opens wide. # pose: shouting # face: fearful # view: Louder does not help. It never has.
    -> talk

// 4. A way out that is hers. Two endings are good; which one fits is for her to say. Put more than one good line into every part.
=== plan
~ turns = turns + 1
{ turns > 20: -> walks_off }
<- standing(-> plan)
* (son) {trust >= 30} [“Is there somebody you would like to have here?” # say: offer-help # end: resolved-on-scene # takes: 8m]
    -> son_comes
* (clinic) {trust >= 30} [“We could drive back, and they write it all down. Or not today.” # say: offer-choice # end: voluntary-transport]
    -> clinic_again
+ (wait_there) [Put the pen into her hand # do: offer-item]
    She writes one word, crosses it out, and thinks. # face: attentive
    -> plan
+ (hurry) [“We can’t stay here all day.” # do: hurry]
    She does not hear it, and she sees it. # face: wary
    -> talk

// 5. Endings. The last `ending` counts when the story comes to -> END. Each id stands in scenario.json, with how well it fits.
=== son_comes
Her son comes in a work shirt, faces her, and says it slowly: Mom, I’m here. # phase: outcome # face: relieved # pose: neutral # behavior: compliant # ending: son-comes
-> END

=== clinic_again
She folds your page into her pocket. At the clinic she holds it up before anybody can talk. # phase: outcome # face: calm # pose: neutral # behavior: compliant # ending: written-down
-> END

=== walks_off
She turns away from all the mouths, and goes. # phase: outcome # at: gone # ending: walked-off
-> END

// After force, force_result says what came of it: see part 5 of the guide.
=== forced
{ force_result == "shown" or force_result == "tolerated" or force_result == "pulled-away": -> talk }
Nobody has told her why. # phase: outcome # injury: ruth minor # ending: not-told
-> END
