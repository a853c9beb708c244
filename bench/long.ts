/** Writes a long story in the manner of the product's own: scenes with tagged lines, conditions, tunnels, standing acts threaded in, and a way on. */
export function longStory(scenes: number): string {
  return [HEAD, ...Array.from({ length: scenes }, (_, at) => scene(at, scenes)), STANDING, ENDS].join('\n');
}

const HEAD = `VAR distance = 6
VAR trust = 20
VAR asked = false
VAR warned = 0
LIST seen = bag, knife, phone
-> scene_0`;

function scene(at: number, scenes: number): string {
  const next = at + 1 < scenes ? `scene_${at + 1}` : 'last';
  return `== scene_${at}
Rain runs down the glass of shelter ${at}. # pose: pacing # sound: rain
{scene_${at} > 1: He looks up again. # face: fearful|He does not look up. # face: sad}
- (opts_${at})
<- standing(-> opts_${at})
* (listen_${at}) "What are they saying to you?" # say: ask-about-voices
  He listens to something else first. # speaker: narrator
  ~ trust = trust + 2
  {trust > 30: "They say you will take me." # speaker: marcus # manner: quiet|"Nothing." # speaker: marcus}
  -> opts_${at}
* (name_${at}) {not asked} "I am Dana. What is your name?" # say: introduce
  ~ asked = true
  "Marcus." # speaker: marcus # manner: quiet
  -> hear(${at}) -> opts_${at}
+ (closer_${at}) {distance > 2} [Move closer # do: approach]
  ~ distance = distance - 2
  {distance < 3:
    He backs against the glass. # pose: withdrawn # behavior: passive
    ~ trust = trust - 5
  - else:
    He watches your feet.
  }
  -> opts_${at}
+ (onward_${at}) [Suggest to walk on # say: suggest]
  {trust < 10: -> refused_${at}}
  You walk on together. # effect: trust +5 -- he was asked
- -> ${next}
= refused_${at}
"I am not going anywhere." # speaker: marcus # manner: shout
~ warned = MIN(warned + 1, 3)
{warned > 2: -> lost}
-> ${next}`;
}

const STANDING = `== standing(-> back)
+ (step_back) {distance < 8} [Step back # do: step-back]
  ~ distance = distance + 2
  You give him room. # speaker: narrator
  -> back
* (search_bag) {seen !? bag} [Look at the bag # do: observe]
  ~ seen += bag
  A bag with a torn strap: {seen}.
  -> back
* (take_hold) {distance < 5} [Take his arm # force: escort]
  ~ trust = trust - 20
  He pulls away. # behavior: active
  {trust < 0: -> lost}
  -> back
== hear(n)
{n mod 2 == 0: The bus shelter hums. | A lorry passes. }
~ trust = raised(trust, 1)
->->
== function raised(value, by)
~ return MAX(value + by, 0)`;

const ENDS = `== last
{trust > 20: "All right," he says. # speaker: marcus # ending: well|He says nothing more. # ending: quiet}
-> END
== lost
He runs into the rain. # ending: lost
-> END`;
