// Julie and Scarlett: scenes 03, 07, 09, 11 and 14, and the foyer on Friday.
// Each knot is a tunnel.

// Cut down, the tree needs no ladder: a stool with two steps will do.
=== function perch()
~ return installation == bare

// A sleeve or a lantern from scene 07 goes into the tree unless the slipper took its place.
=== function in_use(thing)
~ return finds ? thing and shoe != ruined and shoe != hung

// With no slipper and no sleeve in the tree, the lantern is what has to go back.
=== function owes_the_keeper()
~ return in_use(prop_store) and not in_use(rag_bag)

// The sleeve was glued only if it went on top, and for good.
=== function sleeve_glued()
~ return crown == silver_sleeve and tree_of_junk.fastening.for_good > 0

// What stands on the card, as Julie told it to Scarlett in scene 03.
=== function card_title()
{
- no_money.reckoning: THE RECKONING
- no_money.evergreen: EVERGREEN
- else: UNTITLED (GENTLY USED)
}

=== no_money ===
# storyline: julie-scarlett
# scene: 03 No money, no time
# place: Art room, 9:30
# pov: Julie
You write it on your forearm, high up, where it won't wash off with lunch. 23 h 40: that's how long you've got. $4.35: that's all the money.
In the art room stands eight feet of chicken wire in the shape of a fir. Scarlett is inside it.
"In a city of liars," says the fir, "one girl came in to hold the other side." A finger pokes out through the mesh. "And the city has got her by the sweater."
You go in after the snag with your pliers. She puts both hands up.
"What's it called?" she asks the top of your head.
* ["Untitled. It isn't done." # aired]
    "They're all Untitled. There's a horse over there called Untitled." You find the loop of yarn and let her down.
* (evergreen) [Tell her the real name: Evergreen]
    You've said it to the bathroom mirror with the fan on. Scarlett says it after you, without any voice on, and keeps quite still for the next snip.
* (reckoning) ["You're the one in it. You name it."]
    "The Reckoning," says Scarlett at once.
    "You had that ready."
    "I've had it ready since I was nine. It only needed a thing."
- She ducks out under the bottom hoop, one sleeve six inches longer than the other. "So. The double life. Your mom and dad think you go to some other school." # page
"Two backpacks, or one with a false bottom? Is the bus driver in on it?"
* (cut_off) [Stop her. There isn't time for this. # aired]
    "Scarlett." You turn your arm over, sums outward. "It's due tomorrow. Ten past nine. I can build this or I can talk." # beat: due-tomorrow
    "You could talk while you—"
    "No."
    She zips her mouth shut and drops the key down her boot.
* (traded) [Give her one answer, to keep her going]
    ~ trusts_julie(1)
    ~ secrets = one
    "They think I'm at Eastbrook," you say.
    "The science one? With the dome?" Scarlett sits down on a paint can. "Julie. What do you tell them about the dome?"
    "That it leaks. That's two, and this is due tomorrow."
    "Eastbrook," she says again, with her hand flat on her front, where you'd pin it.
* (asked_why) [Ask what she wants it for]
    ~ trusts_julie(1)
    She opens her mouth, and you can see the trailer roll and stick.
    "My mom comes to everything," she says. "She has a folding chair. There's not one thing I've done that isn't on her phone." She winds the loose yarn round a finger. "You've got a whole school nobody's seen."
    That took a quarter of an hour. You cross out the 40 and put 25. "Due tomorrow," you tell the arm.
- You check the supply cupboard, again. # page
There's a jar of orange glitter, and a card that says SORRY with five signatures and a drawing of a hoof. # beat: no-supplies
"Who had the plaster?" says Scarlett, in under your arm.
You aim the pliers at the window. Wendell's up on a stool with a comb, doing the mane of a life-size horse. Everybody's plaster went on that horse, and then everybody's wool.
Scarlett turns your wrist to the light and reads the money. "My bank might lend. It's strict, though. It's eight." # page
"I don't do banks."
"Then it's easy. You go home, you say, Mother, Father," and she flings out an arm. It stays out there. "Oh," says Scarlett. "They don't know you go here." # beat: parents-dont-know
"{traded:They'd want to know what a dome needs plaster for|They'd say, plaster for what}."
You've got twelve square yards of wire and nothing to put on it.
* [Send her round the school for gently used things # aired]
    "You want to help?" you say.
    She shows you the sweater. "I am helping."
    "Then go round the building. Every bin, every box nobody wants. I need things that are gently used."
    "You mean trash."
    "Gently used."
    Her eyes set off upward, go all the way round and come back down. # beat: gently-used
    "That's four," you say. "Since the bell."
    "You've been counting?"
    You hand her a bucket.
* (borrowed) [Ask Wendell for the loan of his copper wire]
    There's a coil of it on the floor by his stool, as thick as a loaf.
    "That's her tail," says Wendell. He and the horse think about it. "You could have the lend of it. But if she calls it in, she calls it in."
    "When would she?"
    "She'd say."
    You wind it up the left side till the left side's the color of new pennies. That leaves the rest. "Bins," you tell Scarlett, and give her a bucket. "Boxes. Gently used." Her eyes go all the way round. "Four," you say. "Since the bell."
* (cut_down) [Cut the wire down to what you can cover]
    ~ installation = bare
    You go round it with the long snips at the height of your belt. The top five feet come away in one piece, and you stand them behind the door.
    "Oh," says Scarlett. She walks the whole way round what's left. It's a short walk. "It's sweet."
    "It's three square yards. I can cover three."
    Even three has to be covered with something. You give her a bucket and tell her bins, boxes, anything gently used, and her eyes go all the way round. "That's four," you say. "Since the bell."
- "On the form, where it says parent or guardian, I signed for my mother. There's a loop that goes back on itself. I got it right on the bus. They think I'm at Eastbrook. It's all science. I'm going to tell them, the day I've got a piece they have to tip their heads back for." # page # confessional: Julie
{ cut_down: She holds her hand out flat, about where a belt goes. "So, the next one."|She checks the arm. "Which is tomorrow. Ten past nine."}
->->

=== gently_used ===
# storyline: julie-scarlett
# scene: 07 Gently used
# place: Behind the kitchens, 12:10
# pov: Scarlett
Behind the kitchens the bins stand in a row: green, green, green, blue. A gull stands on the blue one like it holds the lease.
"In a city that never sorts," you say, in your movie-trailer voice, "two girls. One lid."
"Other lid," says Julie. "That's food waste."
She's in to the elbow. The other arm has today's sums on it: 21 h, $4.35. She comes up with a soda can and hands it over as if it might wake.
"And how gently," you say, "would you say this was used?" # beat: soda-can
"Look inside."
You tilt it. A coin of sun slides round the bottom, and the whole inside is gold. # page
"Anything can be art," says Julie. "Even garbage." # beat: anything-art
You'd like to be a person who looks inside cans. You reach into the next bin with your eyes shut, and something gives under your fingers.
It's a banana peel. It has yogurt on it.
* [Hold it up. "Discuss." # aired]
    "No," you say. "I disagree with you, I disagree with this, and I want a new hand." # beat: banana
    Julie checks her arm. "You've used a minute forty."
* (gull_fed) [Offer it to the gull]
    The gull takes it without a thank-you and carries it to the wall, where it can watch you both.
    "Now it knows your face," says Julie.
* [Wear it. Pose.]
    ~ trusts_julie(1)
    You lay it over your hair, three flaps and a stalk, and give her the red carpet: shoulder, chin. A laugh gets out of Julie through the nose. She checks the kitchen door to see who heard.
- "We'd cover more ground if we split up," she says. "You do indoors. Anywhere there's a bin or a box nobody wants." # page # beat: split-up
"Alone?" You look along the row. "Alone alone?"
Julie picks a noodle off her wrist.
{
- no_money.cut_off: "If you help," she says, "I'll answer questions. About the double life." She lets a cook go by with a crate before she adds, "Some." # beat: the-deal
- no_money.traded: "If you help," she says, "there's more. About Eastbrook." She lets a cook go by with a crate, and moves a lid an inch. "Some more."
- else: "You said what you wanted it for," she says. "So if you help, I'll answer questions." She lets a cook go by with a crate before she adds, "Some."
}
* ["Some" will do. Shake on it. # aired]
    You shake. Your glove squeaks in hers.
    { no_money.traded:
        ~ answers = 1
        Some is one, when a person's had one already, and she'd only say so if you asked.
    - else:
        Some is two, you decide, or two and a short one.
    }
* ["Three. And one of them now."]
    ~ trusts_julie(-1)
    { secrets == one:
        "Ask, then."
        "Who signs your report cards?"
        "My mother does." Julie holds up her right hand and moves the fingers. "She's got it very even now," she says. "That's one." She goes back in to the shoulder, face to the wall.
    - else:
        ~ secrets = one
        "Ask, then."
        "Where do your parents think you are, right this second?"
        Julie turns her arm over and reads the time off it. "Chemistry," she says. "That's one." She goes back in to the shoulder, face to the wall.
    }
* ["No charge. I'll just help."]
    ~ trusts_julie(1)
    ~ answers = 0
    She looks at you the way you'd look at a cashier who'd handed back a twenty.
    "Why?"
    You haven't got a why. You've got a bucket. You hold up the bucket.
- -> look

= look
{ look > 2: -> done }
{ look == 1: Ten minutes and a bucket. Where does a school keep what it doesn't want?|There's time for one more, and room on top.} # page
* { look == 1 } [The kitchen recycling # aired]
    -> recycled
* { look == 2 and finds !? recycling } [The kitchen recycling]
    -> recycled
* [The prop store. Ask first.]
    -> ledger
* [The music library's bin]
    -> staves
* [The costume rail's rag bag]
    -> rags
* { look == 2 } [Lost and found # aired]
    -> crate

= recycled
~ finds += recycling
Nine cans and a ladle with a hole in it. The smell gets in the elevator with you.
-> look

= ledger
~ finds += prop_store
The prop store is down where the boiler is. The keeper has a ledger and a pencil on a string, and a paper lantern with a real bulb in that you can have till Friday if you sign for it.
"In the artist's full name," he says. "I'm strict on full."
You've only ever seen hers the once, on a bus pass, over a shoulder. You put it all down in your best handwriting, middle one included, where anyone can read it.
-> look

= staves
~ finds += music_bin
{ verse != binned:
    Staves, forty sheets of them, and not a note on any. A whole bin of songs that nobody's gotten around to. They fold nicely. You try one as a bird.
    -> look
}
~ verse = found
Staves, mostly blank. And one page somebody meant, balled up and thrown hard. You flatten it on your knee to see the first line.
* (read_through) [Read it to the end]
    It isn't long. You're still there at the last line when the librarian comes to say the bin's for scores. You ask if she knows whose hand it is. She says they all write like that.
* [Fold it shut on the first line]
    It goes in the bucket in quarters. All along the corridor you find you've got the first line walking in time with you, and no idea what it's walking to.
- -> look

= rags
A yard of blue net and one silver sleeve, puffed, hardly worn. It's in with the rags. You ask it twice whether it's a rag.
* (sleeve) [It doesn't say no. Take the sleeve.]
    ~ finds += rag_bag
    You carry it out on your own arm, so that it gets to go somewhere. In the elevator you wave to yourself in the steel.
* (net_only) [Take the net and leave the sleeve]
    Blue net weighs nothing and comes to the top of the bucket on its own. You hang the sleeve over the lip of the bag on your way out, where somebody would see it who'd only made a mistake.
- -> look

= crate
~ finds += lost_and_found
Outside the office there's a crate of mittens, and under a swim towel, satin. It's a ballet shoe, a pointe shoe, shell pink, with its ribbons wound round it. You dig for the other. There isn't one. Inside, in ink that sweat has got at, there's a C and then a smudge.
LOST, says the crate, AND FOUND. You can see Julie's face when she looks in the bucket. You've got as far as the music under it.
* [Take it. C for anybody. # aired]
    ~ shoe = taken
    You set it on top, where it won't get squashed, and go by the office window at the speed of a girl with nothing in a bucket.
* (tucked) [Tuck it back under the towel]
    You pull the towel up to its ribbons. All the way down the corridor the bucket is exactly as heavy as some cans.
- -> look

= done
In the foyer the caretaker holds the door, has a look in the bucket, and asks what it's all for. # page
"Art," you say.
"Huh," he says, and holds it a bit wider. # sound: a lid, a gull
->->

=== tree_of_junk ===
# storyline: julie-scarlett
# scene: 09 Tree of junk
# place: Foyer, 1:20
# pov: Julie
Somebody comes in late by the front doors, and the whole tree rings. # sound: can tabs
It's the tabs. You cut two hundred and twelve of them off their cans and hung them on thread, and when the doors let the weather in they all go at once.
{ perch():
    It comes up to your belt. From the second step of the stool it's milk jugs and curled-up cans on somebody's umbrella. From the mat, where people stop to stamp, it's all one gold thing with a point: a Christmas tree for a well-off cat. # page # beat: tree
- else:
    From the third rung it's milk jugs and curled-up cans on somebody's umbrella. From the mat, where people stop to stamp, it goes up and up and in, all gold, a Christmas tree for some place that can't grow any. { no_money.borrowed: Up the left side runs a horse's tail.} # page # beat: tree
}
"Julie," says somebody on the mat. "It's gorgeous." # beat: gorgeous
It's Scarlett, with the bucket, and she isn't doing the voice. Her own is a size smaller.
{ no_money.evergreen: "Evergreen," she adds, to the mat.}{ no_money.reckoning: The other one comes in right behind it. "She built it out of what they threw away. Now it's back. The Reckoning."}
"What did you get?" you say. "I've got nineteen hours fifty and no top." # page
The last foot of wire goes up bare, with a hook on the end.
She sets the bucket down between you. {finds ? recycling:There are nine cans in it, and a ladle that's mostly handle. }{finds ? prop_store:There's a paper lantern folded flat, with a ledger number. }{finds ? rag_bag:There's a silver sleeve. }{gently_used.rags.net_only:There's blue net. }{finds ? music_bin:There's music paper, {verse == found:and one sheet folded by itself|with no music on}.}
{ shoe == taken: -> slipper | -> no_slipper }

= slipper
On top, where nothing can lean on it, is a ballet shoe. Shell pink, the ribbons wound round and round, satin so clean that it has the doors in it, two bright bars. # beat: slipper
You wipe your hand down your front before you lift it.
* [Keep it. Of all this, only it. # aired]
    "This," you say.
    "Just that?"
    You don't put it down to answer.
    -> keeps_it
* [Ask her where it was]
    -> asked
* [Lay it back in the bucket. Leave the hook.]
    "That's somebody's," you say.
    "Whose?" says Scarlett, quick.
    "Somebody with one foot." You wind the loose ribbon round it and put it back as it was.
    -> put_back

= asked
"Where was this?"
{ julie_trust >= 1: -> truth }
"Garbage," says Scarlett. The handle of the bucket won't lie flat, and she's giving it all her attention. "You said bins. So. It had been, you know. Binned."
* (took_garbage) [Garbage will do. Keep it.]
    It's clean for garbage. But people throw out all sorts, and yesterday they threw out an umbrella.
    -> keeps_it
* [Too clean for a bin. Put it back.]
    "Then it goes back in the bin," you say. Scarlett gets the handle to lie flat at last.
    -> put_back

= truth
The handle of the bucket goes up, and down.
~ trusts_julie(1)
"Lost and found," says Scarlett. "But it was all by itself. I looked for the other one. Nobody dances on one."
You tip its mouth to the doors. Inside there's a C, in ink gone soft.
* (knew) [Keep it. It can go home Friday.]
    "Friday," you say, "it goes back in the crate."
    "Friday. Totally."
    You've both shaken on it before you notice which of you is holding the shoe.
    -> keeps_it
* [Have her run it back up]
    "It's still lost, then," you say. "Could you run it up?"
    "It'd look so good, though."
    "I know what it'd look like."
    -> put_back

= keeps_it
"The rest's just junk." You tip the bucket toward her with your foot. "You can throw it out." # page # beat: junk
"In the garbage," says Scarlett. "Where I got it." Up go her eyes, and round.
"That's nine," you say.
{ finds ? prop_store: The lantern she takes out and keeps behind her. "Not that. I signed for that."}{ finds ? rag_bag: She takes the sleeve back out, and puts it in, and takes it out.}
The hook's iron, as thick as a pencil, and it won't go through satin by itself. # page
* [Snip the ribbons. Work the toe down onto it. # aired]
    ~ shoe = ruined
    ~ crown = pink_slipper
    The ribbons will do for tying jugs. You set the toe over the hook, and it won't have it; in the end of a shoe like that there's a hard little box, and you have to lean. {truth: Friday, you think, and lean.} Then it goes, all in one crack, and the hook comes up pink. # page
    You climb down and walk to the mat. {perch():It stands on its point, at the height of your belt, over all that gold.|It stands on its point, up where nobody's ever stood, and all the gold goes to it.} Scarlett doesn't say a word in either voice.
* [Hang it whole, by its own ribbons]
    ~ shoe = hung
    ~ crown = pink_slipper
    You tie it up there in a bow you learned off a chocolate box. The shoe swings out, thinks about it, and comes round to hang with its heel down and its toe in a milk jug.
    "It droops," you say.
    "It's resting."
    You time yourself untying it, in case. Nine seconds. You tie it up again.
- -> hands

= put_back
~ shoe = not_needed
Scarlett takes it back up{truth: held out on both palms, the way you'd carry soup}. When she comes down again the bucket's lighter by less than a can, and you've got to the bottom of it. # page
-> lower ->
-> the_hook

= lower
{ finds ? prop_store && crown != paper_lantern: The lantern you open out and hang at the front, low down. }{ finds ? rag_bag && crown != silver_sleeve: The silver sleeve goes round the trunk. }{ finds ? recycling: The cans you slit and curl as you go, gold side out. }{ gently_used.rags.net_only: The net makes a sort of weather round the foot. }{ finds ? music_bin && crown != paper_star: The blank staves fold into leaves. }
->->

= the_hook
From the mat you can see where it stops. All that gold goes up, and then there's a foot of wire going up by itself.
* (bent) [Bend the hook over, so no one's hurt]
    You turn it down with the pliers till it could hold a coat. Somebody will hang one on it. You've met these people.
* (pointing) [Leave it up. It's pointing at something.]
    "Is that the top?" says Scarlett.
    "That's where it goes."
    She follows the wire with her finger, past the end, as far as the ceiling tile.
- -> hands

= no_slipper
All of it's good for somewhere. One thing has to be good enough for up there. # page
* { finds ? rag_bag } [The silver sleeve]
    ~ crown = silver_sleeve
    You put your hand up inside and open it, and it fills like something with a person in. {perch():Up it goes|Up it goes, all three rungs}.
    -> fastening
* { finds ? prop_store } [The paper lantern]
    ~ crown = paper_lantern
    It drops open pleat by pleat. Scarlett finds the switch, and the pair of you are yellow to the elbows.
    -> fastening
* { verse == found } [The page with the writing on]
    ~ crown = written_page
    ~ verse = on_tree
    {gently_used.staves.read_through: "Read it first," says Scarlett. You read it first.|"I only did the top line," says Scarlett. You do the same.} Whoever it is presses so hard that you can feel it from the back.
    -> fastening
* { finds ? music_bin && verse != found } [A star, out of blank staves]
    ~ crown = paper_star
    Twelve folds. It comes out with fourteen points, because Scarlett did two of the folds.
    -> fastening
* [This morning's can, gold side out]
    ~ crown = gold_can
    It's the first one, the one she looked into. You've kept it apart from the others all day and not given yourself a reason.
    -> fastening
* [Nothing. None of it's the top.]
    "None of it?" says Scarlett. Her eyes go up and round. "Nine," you say.
    -> lower ->
    -> the_hook

= fastening
{crown == silver_sleeve:It slides. Satin lining, iron hook.|{crown == paper_lantern:It tips. It's made to hang down and you want it to stand up.|It turns in the draft, whichever way you'd rather it didn't.}} # page
* (for_good) [Fix it for good: glue and wire]
    {crown == silver_sleeve: You wire the cuff flat, glue the gathers down over it, and press till your thumbs are silver.|{crown == paper_lantern: You run the wire in at the bottom pleat and out through the top one, with a bead of glue at each. It doesn't tip now.|{crown == written_page: You glue it round the hook with the words outward. One line goes under, where it overlaps.|You put glue on the hook and wire over the glue. It would take a car to shift it.}}}
* [Tie it so it can come off again]
    You use a slip knot and a thread you could cut with your teeth. It {crown == silver_sleeve:slides a bit to the left, like someone leaning in a doorway|hangs a bit to the left}. You can live with left.
* { crown == silver_sleeve or crown == paper_lantern } [Ask Scarlett whose it is]
    {crown == silver_sleeve: "It was in with the rags," says Scarlett. "I asked it if it was a rag."|"The prop store's. It's signed for," says Scarlett. "Till Friday. In your name, kind of, a lot of it."}
    { crown == silver_sleeve:
        "What did it say?"
        "Nothing. Twice." You use a slip knot.
    - else:
        You'd have signed it yourself, and shorter. You use a slip knot.
    }
    ~ trusts_julie(1)
- -> lower ->
-> hands

= hands
# page
{perch():There's the back still to do, and the stool has room for one.|There's the whole of the back still to do, and a rung with room on it.} "Give me a job," says Scarlett.
* [Keep your eyes on the work # aired]
    You put your hand out behind you, and she puts a tab in it. You do thirty that way without turning round. At some point she's stopped talking, and you hadn't told her to.
* (thanked) [Get down and thank her properly]
    ~ trusts_julie(1)
    You come all the way to the floor for it. "Thank you," you say, and then there's nothing to do with your hands.
    Scarlett hasn't got anything ready either. She shows you which cans were hers. She shows you where each was, and who was standing there, and does them. It takes ten minutes. The clock over the trophies says so, and you don't put it on your arm.
* (her_way) [Let her hang one can her way]
    ~ trusts_julie(1)
    She takes ages choosing the branch. When she gets down, there it is among the gold, upside down and label out. GRAPE, it says.
    "There," says Scarlett. "That's the purple one."
    You can't see anything else now. You put out a hand and turn the can beside it, and turn it back, and leave GRAPE alone.
* { verse == found } [Give the folded page a branch]
    ~ verse = on_tree
    You open it out and clip it on with a clothespin, at reading height. {gently_used.staves.read_through:Scarlett says the last line along with you.|You both read it now, all of it, her lips moving.} It isn't yours, and it looks as if it had grown there.
- { shoe == ruined or shoe == hung: -> unsaid }
{ shoe == not_needed: -> unsaid_either }
The doors go. It rings, right up to the top. # page # sound: can tabs
"Nineteen hours and a half," you say.
"In a foyer," says Scarlett, very far down, and hands you another tab.
->->

= unsaid
{ truth: -> a_gang | { asked.took_garbage: -> a_crate_with_corners | -> never_asked } }

= a_gang
# page
# confessional: Scarlett
"I said where it was from. Straight out. It's a first." She holds her own wrist, as if taking the pulse. "And she kept it anyway. So we're, what are we? We're a gang."
->->

= a_crate_with_corners
# page
# confessional: Scarlett
"It had been in a bin. In a sense. A crate's a bin with corners." She lines up two trophies by their ears. "I'll tell her Friday. It'll be funny by Friday."
->->

= never_asked
# page
# confessional: Scarlett
"She never asked. If she'd said, where's this from, I'd have told her. So I haven't said a thing that isn't true."
->->

= unsaid_either
# page
# confessional: Scarlett
"It's back under the towel. I did the ribbons how they were. {truth:She asked and I told her, and now the tree's got no top|I never did say where it came from, and now I don't have to}." She lifts a corner of the towel and puts it down again. "It did look so good, though. Right up until it was somebody's."
->->

=== sixty_five_dollars ===
# storyline: julie-scarlett
# scene: 11 Sixty-five dollars
# place: Foyer, 2:05
# pov: Scarlett
{ shoe == ruined: -> scream | { shoe == hung: -> clean_by_four | { finds ? rag_bag: -> one_arm | { finds ? prop_store: -> full_name | -> two_inches } } } }

= scream
The screaming was Cassandra, from senior dance. By the time you get to the foyer she's started being polite.
"It's a lovely tree," she's telling Julie. "I'd like that understood. I only object to its having my foot on."
She's wearing one pointe shoe, so that she's an inch taller on that side. The other is on the hook. Half of dance is on the stairs behind her. {perch():Julie's on the stool|Julie's up the ladder}, holding on to a branch.
Cassandra has a page out of a very small notebook. "Satin, twenty-four. Shank, eighteen. Ribbons, nine. Box, fourteen. Eleven hours' breaking in, which I'm not charging." She holds it out. "Sixty-five dollars, please." # beat: sixty-five
* [Get in between them, smiling # aired]
    "Hi!" you say. "Hi. So this is all just a—"
    Nobody makes room. You end up in the lower branches with a milk jug on your shoulder.
* (held) [Take hold of {perch():the stool|the ladder}]
    You get both hands on it and a boot against the foot. There's a shake in it, and the shake isn't coming from your end.
* (checked) [Take the bill and add it up]
    You do it twice. Cassandra waits, and offers you the pencil.
    "It's right," you have to say. Somebody on the stairs laughs.
- { tree_of_junk.truth: -> both_knew }
"I don't owe it," says Julie. "It was in the garbage. Once it's garbage, anyone can have it." # page # beat: garbage
"I have never thrown out a shoe that would still stand up." Cassandra lifts her foot and knocks on the toe, and it sounds like somebody at a door. "I left that one at the pool, before school. I've done all of today in half a pair." # beat: never-throw
"Then who threw it out?" says Julie. {tree_of_junk.asked.took_garbage:She's asking you. "You said it was binned."|She's asking the stairs.}
"It can go through the office, if that's easier," says Cassandra. "They mail the bill home. I gather the parents get it." # page
The doors are shut, but the tabs on Julie's branch have started to ring. Her hand's shaking.
{no_money.traded:They think it's Eastbrook, at home, and the envelope would say Keaton on the front.|The envelope would say Keaton on the front.} You're the only one on these stairs who knows what that would do.
"In a foyer," you start, in the voice. The rest of it doesn't come.
* [Explain. Begin with how pretty it looks. # aired]
    -> cornered_by_inches
* ["I took it. From the lost and found."]
    -> says_so
* [Say nothing. Let Julie answer.]
    -> keeps_quiet
* ["The caretaker looked. He said it was fine."]
    -> blames_huh

= cornered_by_inches
~ owned_up = cornered
~ trusts_julie(-1)
"What happened was," you say, "well, look at it up there. I mean, anything can be art." # page
"What happened was what?" says Cassandra.
"It was on its own, was the thing. It was under a towel, and there's only a C in it, it could be Chloe, it could be a size—"
"Under a towel where?" says Julie. She's {perch():got down off the stool|come down two rungs}.
You tell it to her sneakers. "It was in the lost and found." # beat: owns-up
"That isn't garbage," says Julie.
-> fix_it

= says_so
~ owned_up = at_once
Out loud it's eight words. You'd thought it would be longer. # page
The stairs all lean in by about one stair. Julie's last to turn round, since {perch():the stool wobbles|on a ladder you have to do it in sections}.
"You said bins," she says.
"You said boxes. Nobody wanted. I thought," and you find there's no end on that.
"Thank you," says Cassandra. "That's clear, at any rate." She holds the bill out again, exactly between you. Julie is reading the side of the tree, one can after another, as if it might say so on any of them.
-> fix_it

= keeps_quiet
~ owned_up = silent
~ trusts_julie(-2)
One of the tabs has got its thread crossed. You uncross it. # page
"Tell her which bin," says Julie.
It's a fiddly thing, thread.
"Scarlett. Which bin was it in?"
"I don't remember," you tell the tab. "There were a lot of bins."
It's quiet enough to hear the trophy case hum. When Julie speaks again it's in her adding-up voice.
"It's my piece," she says. "I put it up there. I'll see to it." She leans out over your head and takes the bill.
-> fix_it

= blames_huh
~ owned_up = lied
~ trusts_julie(-2)
"He said fine?" says Cassandra. # page
"He held the door for me. He looked right in the bucket." That's true. You can hear it being true, and you can hear what he said, which was huh.
Julie turns toward the trophies. His mop's there in its pail, by itself. She studies it about as long as it takes to wring one out, and then she turns the same way to you.
"I'll ask him, then," says Cassandra, pleasantly. "He's here till four."
-> fix_it

= both_knew
"It was in the lost and found," says Julie. # page
It goes up the stairs ahead of her, from mouth to mouth. She's {perch():standing quite straight on the stool|got her arm round the ladder}.
"I asked and she told me. There's a C in it. We said Friday, and then I put a hook through it." She looks at the place on her arm where the hours go. "It was right for the top," she says.
Cassandra has her pencil up. It hasn't written anything yet. "They drained the footbath for me," she says. "I do wish I'd thought of a crate. So which of you am I to give this to?"
* ["Me. She'd never have seen the crate."]
    ~ owned_up = at_once
    ~ trusts_julie(1)
    "That's not—" says Julie.
    "You asked one question all week and it was the right one," you say. "Me, please." Your hand's out. The paper's warm.
* (halves) ["Both of us. Half each."]
    ~ owned_up = at_once
    "Thirty-two fifty," says Julie right away. She's had it worked out since the scream.
    Cassandra tears the bill down the middle with a ruler she turns out to have. Julie gets the satin.
* [Leave it with Julie. She's got this.]
    ~ owned_up = silent
    ~ trusts_julie(-2)
    Julie waits. You can feel it on the side of your face, like a lamp. You read the nearest can. It has eleven grams of sugar.
    "Me," says Julie, in the end, and leans out over your head for it.
- -> fix_it

= fix_it
"Then here's what I should like," says Cassandra. "I'm called at ten past four. I should like it fixed. Fixed, or sixty-five, I honestly don't mind which." # page # beat: fix-it
She goes away up the stairs, tall, short, tall, short.
Julie gets the shoe off the hook. It takes the pliers. She doesn't say anything until it's in her hand, with the daylight coming through the toe.
-> the_reader ->
{ owned_up == silent: -> stairs_empty }
{ owned_up == lied: -> the_mop }
* [Tell her you only wanted to help # aired]
    -> enough
* (knew_it) [Tell her you knew it was somebody's]
    ~ trusts_julie(1)
    {tree_of_junk.truth: You say it to her and it carries. "I knew before you asked. I knew at the crate. I went by the office fast."|There are still people on the stairs. "I knew," you say, and they stop. "There's a C in it. I saw it, and I went by the office fast."}
    "How fast?" says Julie.
    You show her the walk. It's six steps, with the bucket arm out, and you hum. Up on the landing somebody claps.
    Julie puts the shoe inside her sweatshirt. "You hum?" she says.
* (went) [Go. Leave her {perch():to it|the ladder}.]
    You get to the front doors, and of course they ring. All two hundred of them, as if you'd won something. When you turn round she's going up again with the pliers in her teeth, one hand for the shoe and one for the {perch():branch|rung}. Nobody's at the bottom.
- -> no_voice

= the_reader
{ verse == on_tree: Some girl with a guitar case has stopped to read the page {crown == written_page:on top, with her neck right back|at the third branch}. She reads it as if it were a note left on her own door. }
->->

= enough
{ tree_of_junk.truth:
    "I know," says Julie. She pokes a finger through the toe and looks at the end of it. "We'd have done better to buy something. We could've had a hundred of something." # page
- else:
    "It would've been easier to buy it," says Julie. "Anything. New." She pokes a finger through the toe and looks at the end of it. # page
}
"I could still—"
"You've done enough," says Julie. She says it nicely, the way you'd stop somebody pouring. # beat: done-enough
-> no_voice

= stairs_empty
{tree_of_junk.truth:"You could have said half," she says, with the stairs empty.|"It wasn't a bin, was it?" she says, with the stairs empty.} # page
* (told_late) [{tree_of_junk.truth:Say it now: it should have been you|Tell her now. Lost and found.}]
    ~ owned_up = cornered
    ~ trusts_julie(1)
    "{tree_of_junk.truth:I should've said me|Lost and found}," you say.
    She turns the shoe over, and over.
    "There were forty people here who'd have liked to know that," says Julie. "You've told the one who {tree_of_junk.truth:knew|had guessed}."
* [Say you've got to see a bank]
    "I've got to see a bank," you say, and you run, with sixty-five going round and round in your head. You didn't even do the voice. She'll never know it was you. That's how you'll do it: notes with no name, under a door.
* (stayed) [Hold {perch():the stool|the ladder}. Don't say anything.]
    You get hold of it with both hands. She doesn't tell you to. She doesn't tell you not to, either, and she goes up and ties the loose jugs on again, and not once does she put her weight on the side you're holding.
- -> no_voice

= the_mop
"Did he?" says Julie. "Say fine?" # page
* [Take it back while there's still somebody to hear]
    ~ owned_up = cornered
    ~ trusts_julie(1)
    You have to shout it up two flights. "He never said fine! He said huh! It was in the lost and found!"
    "Thank you!" calls Cassandra. She's very good at calling politely.
    Julie has her sleeve across her mouth. It might be the dust.
* [Go and find him before Cassandra does]
    He isn't in the boiler room. He isn't in the bleachers, or the place behind the bleachers. You leave him a note on his mop: SAY FINE. You get as far as the stairs before you go back and take the note off again.
* (insisted) ["More or less. It was in his face."]
    "In his face," says Julie.
    "It's an open kind of face."
    She puts the shoe in the bucket. She puts the bucket on her side of the {perch():stool|ladder}. "You've done enough," she says.
- -> no_voice

= no_voice
{ full_name.mother: -> best_she_ever_did | -> voice_fails }

= best_she_ever_did
# page
# confessional: Scarlett
"I think that's the best I've ever done. She had a hall. I could see the coats." She looks at her thumb, the one that pressed the button. "She's got a real one, though, with a real phone. Who thinks she's in Chemistry." She puts the thumb in her pocket. "There's a rip in it. I'm going across the road to see about a loan."
->->

= voice_fails
# page
# confessional: Scarlett
"Normally there's a voice. It does the talking. I only have to stand there and be in it." She tries clearing her throat. "So I'm going across the road to see about a loan."
->->

= clean_by_four
Cassandra, from senior dance, has her head on one side. It's the same side as the shoe.
"I don't like to interrupt," she says. "I believe that's my foot."
She's got the other one on, so that she's an inch taller down the right. Hers is up on the hook by its bow, and since half past one a can has been dripping on it. There's a purple stripe from the heel to the toe. You can see it getting longer.
"Is that paint?" says Cassandra.
"Grape," says Julie, from behind the tree.
Another drop is getting ready, on the lip of the can.
* (caught) [Get the bucket under it]
    It lands in the bottom with a tock. The stripe stops where it is, at the seam.
    "How quick," says Cassandra.
* (good_side) [Turn the shoe so the clean side shows]
    The other side has one too. It's a little ahead of the first.
    "They match," you say.
* (tasted) [Make sure it's really grape]
    You put a finger up. "Diet," you can tell them.
    "That's something," says Cassandra, who has had things spilled on her before. "It won't set."
- "I left that at the pool," she says, "and I've done all of today in half a pair." # page
{tree_of_junk.truth:"It was in the lost and found," says Julie. "We were going to put it back Friday."|"It was in the garbage," says Julie.}
"I don't believe it was, you know." Nobody has raised a voice, and the whole staircase has come down a few steps so as not to miss any. "I'm called at ten past four. I should like it clean by four."
* [Own up: you took it from lost and found]
    ~ owned_up = at_once
    "The crate," you say. "Where it says LOST."
    "And found," says somebody on the stairs, to be fair.
    "I see," says Cassandra. "Thank you." She means it, which is awful.
    {tree_of_junk.truth:"She told me, too," says Julie. "I could've said no." She comes out and stands on your side of the tree.|Julie has come round the tree with a jug in each hand. {tree_of_junk.asked.took_garbage:"You said it was binned," she says. "You were doing the handle."|"I said garbage," she says. "You let me say it. You were right there."}}
* [Be up there fetching it before anyone asks]
    ~ owned_up = cornered
    ~ trusts_julie(-1)
    You're up and down before she's done saying four, and you bring it to her on both palms. "There! Like it never happened."
    "Where did you get it," says Julie, "for it to have happened?"
    {tree_of_junk.truth:She knows where. She's asking so you'll say it to the stairs. So you do.|You say it to the shoe. It's a small shoe to say lost and found to.}
* [Let Julie deal with it. It's her tree.]
    ~ owned_up = silent
    ~ trusts_julie(-2)
    "Grape comes out," says Julie. She waits for somebody to say the next thing. You find you're reading GRAPE, both sides and the lid. "I'll do it," she says. "It was on my piece. I'll have it out by four."
* ["The caretaker had a look. He said fine."]
    ~ owned_up = lied
    ~ trusts_julie(-2)
    "He said fine," says Cassandra, "about my shoe?"
    "About the bucket. In a general way."
    "I'll thank him, then." She makes a note of it. Julie's looking at his mop, which is by the trophies, on its own.
- Cassandra counts the pleats in the toe and puts it in Julie's hands. "It's held up by faith and glue, that part," she says. "So no scrubbing." She goes off up the stairs, tall, short, tall, short. # page
The hook's bare again. Julie's holding the shoe away from her sweatshirt.
-> the_reader ->
* (scrub) [Ask if you may be the one to clean it]
    ~ trusts_julie(1)
    "Can I?" you say. "Or would you rather?"
    Julie thinks about both.
    "I'd rather," she says. "You could bring me some bread."
    "Bread?"
    "For the grape."
    You're already backing toward the kitchens.
* (other_top) [Say you'll have her a better top by three]
    "I know a place," you say. "There's a stuffed owl. Nobody's even looking at it."
    "No," says Julie.
    "It's gently—"
    "Scarlett. You've done enough." She gets you by both shoulders to say it, and leaves a purple thumb on each.
* [Leave before there's anything more]
    The doors ring when you go through them, every tab. From the step you can see her through the glass, holding the shoe up to the hook and taking it away again.
- -> no_voice

= one_arm
"I'll be quick," says Cassandra, "because I'm cold down one side."
She's on the mat in a silver dress. It's got one sleeve, puffed, the size of her head. The other arm is only an arm.
"Wardrobe put it out to be steamed. Somebody appears to have taken it for a rag." She has found it by herself. {crown == silver_sleeve:It's on top, with the light coming through, {tree_of_junk.fastening.for_good:wired out flat with glue in the gathers|tied on with a bit of thread}|It's round the trunk, between a jug and a jug}.
* (jacket) [Take off your jacket and offer her that]
    She puts in the one arm and lets the rest hang. On you it was a jacket. On her there are people on the stairs trying to work out where you'd get one.
    "Thank you," says Cassandra. "That's the first warm thing that's been said."
* (deliberate) [Tell her one looks deliberate]
    "So does falling over," says Cassandra, "if you do it on the count."
* (asked_time) [Ask how long she's got]
    "Two hours and four minutes."
    "Five," says somebody behind the tree.
    Cassandra consults a very small watch. "Five," she says.
- "It was a rag," says Julie, coming out. "It was in the rag bag. Wasn't it?" # page
"I'm called at ten past four," says Cassandra. "I'd planned on two."
It's quite a short staircase, and everyone on it has found somewhere to sit.
* ["It was with the rags. I did ask it."]
    ~ owned_up = at_once
    "You asked the sleeve," says Cassandra.
    "Twice." There's a laugh from the stairs, and it isn't the right size of laugh.
    "And what did it say?" says Julie. She really does want to know.
    "It didn't say no," you say. You listen to that go round the foyer.
* [Get it down for her this second]
    ~ owned_up = cornered
    ~ trusts_julie(-1)
    You've nearly got it when the pliers hit the floor.
    "Ask me," says Julie. She isn't loud. "It's holding up that side. You could've asked me, before—"
    The jugs let go. They come down one at a time, and each bounces, and each time you think it's the last.
* (rag_ask) [Ask Julie. It's her tree.]
    ~ owned_up = at_once
    ~ trusts_julie(1)
    "I got it out of the rags," you say, "and it's her arm, and it's your tree. What do you want to do?"
    Both of them turn to you. No one on the stairs had that as the next line.
    "Give it here a second," says Julie. She unhooks it herself. It takes her longer than it would have taken you, and nothing falls.
* [Take an interest in the trophies]
    ~ owned_up = silent
    ~ trusts_julie(-2)
    There's one for synchronized swimming. They only ever won it the once.
    "Scarlett?" says Julie. "It was the rag bag?"
    Nineteen ninety-four. There's a girl at the back who's facing the other way.
    "I'll get it down for you," says Julie, to Cassandra.
- It's off, then, and over Cassandra's arm like a waiter's napkin. {sleeve_glued():It's got a crust of glue the whole way round|It smells of grape}, and there's a tear where the gathers start{rag_ask:, which could have been there before}. # page
"I could go on as a statue," says Cassandra. "One does see them." She gives it to Julie. "Or it could be sewn on by four. I'd like that better, if it's all the same."
-> the_reader ->
* [Tell Julie you only wanted to help]
    "It would've been easier to buy a sleeve," says Julie. "I could've bought anything. Net. Foil." She's looking for the end of the thread. She smiles, even, with a pin in it. "You've done enough, okay?"
* (rag_hold) [Offer to be the arm while she pins it]
    ~ trusts_julie(1)
    You stick yours out. Julie considers it from both sides.
    "You're left," she says. "She's right."
    You turn round. It works if you face the wall, so you face the wall, with a pincushion balanced on your shoulder, and keep as still as a person ever has.
* (rag_went) [Go. Find her some thread.]
    There's thread in the wardrobe room, and you sign for it with your own name and no one else's. When you get back she's gone upstairs. You leave the reel on the bottom {perch():step|rung}, where she'll tread on it or find it.
- -> no_voice

= full_name
It's a long time since the keeper of the prop store came upstairs. He stands on the mat and blinks at the daylight. Then he opens the ledger along his arm and takes a singer's stance.
"One paper lantern, electric," he reads, "on loan to Miss Julie Bernadette," and he goes on to the end of it. He does the hyphen. He does it to the back row.
{perch():On the stool|Up the ladder} Julie has turned the color of the jugs. A class is going by. It slows down to listen.
"Who told you that?" she says.
"It's in the book. In a very fine hand."
* (encore) [Compliment him on his delivery]
    "People rush the hyphen," says the keeper. He does it again, from the top, so that you can hear where they go wrong. The class has stopped walking.
* (bulb_out) [Unscrew the bulb and hand it over]
    It's hot. You get it to him in four throws, hand to hand. "There. It's not electric."
    "Its intentions are," says the keeper, but he drops it in his waistcoat.
* (other_julies) [Ask if he's sure it's this Julie]
    "There are four," says the keeper. "I've been to see the other three. They were charming about it. One of them gave me a date square."
- He turns the page. "A minor, I see, and a live wire. That wants a parent's word. I've got the number off the office." # page
"You don't need to—" says Julie, but his telephone's the old kind and he has dialed it, with his thumb.
You wait for it to ring in a kitchen somewhere. It rings in the schoolbag by your foot. It's a little gray phone with a sticker of a daisy, and the screen says KEATON.
So that's who she put down for Mother.
* (mother) [Answer it. Be somebody's mother.]
    ~ owned_up = lied
    ~ trusts_julie(1)
    You go round behind the tree with it. "Hello?" you say, down in your boots. It comes out as an uncle. You take it up a floor. "This is she. The mother." # page
    "Madam," says the keeper, from both sides, "I seem to hear you twice."
    "We've got a big hall."
    He'd like to know if she may have a lantern. You say she may have any lantern she likes; you say she's always been good with them. When you come out again, Julie has her forehead on {perch():the tree|a rung}. Her shoulders are going.
* ["I signed that. It's my handwriting."]
    ~ owned_up = at_once
    He puts his thumb on the hook. In the bag it stops. # page
    "You?" says the keeper.
    "I do a nice J. I wanted it to look like somebody."
    "You put all of it," says Julie. "You put Bernadette."
    "He said full."
    "I did say full," says the keeper, and rules a line through it, and blows on the line.
* (ringing) [Don't touch it. Let it ring.]
    ~ owned_up = silent
    ~ trusts_julie(-1)
    It rings eight times, and the daisy walks in a circle. Then from the bag and from the keeper's ear comes Julie, with a good ten years put on. We can't come to the phone, she says. # page
    "What a charming woman," says the keeper. He leaves a message. He leaves the name of the school, which he pronounces beautifully, and Julie's, with the hyphen. She watches the bag as though he were filling it.
- "Till four, then," says the keeper, "since I'm up." # page
He puts on a second pair of glasses to go over the lantern. {crown == paper_lantern && tree_of_junk.fastening.for_good:It's got two rips in it, and a blob of glue at the end of each.|It's got a rip, up one pleat from the bottom.} "And whole. It's a nice old thing. It's been in Turandot."
When he's gone down, Julie undoes it from the tree. "Where did you get Bernadette?" she says.
* [Tell her: off her bus pass, over her shoulder]
    ~ trusts_julie(1)
    "On the first day. You were counting change." You get it all out at once. "I wasn't even being a spy. It's just, there was so much of it."
    Julie takes the bus pass out and looks at it herself. "There is a lot," she says.
* [Say he'd told you full. You wanted to help.]
    "You could have put yours," says Julie. "You could have bought a bulb. It's two dollars for a bulb." She lays the lantern in the bucket, in its pleats, and moves the bucket to her other side. "You've done enough. Really."
* [Ask whose number that is]
    ~ secrets = one
    ~ answers = MAX(answers - 1, 0)
    She folds the lantern all the way flat first.
    "Mine," says Julie. "I'm her. On paper." She turns the phone over so that the daisy's underneath. "That counted."
- -> no_voice

= two_inches
The caretaker's lying on the foyer floor with his cheek on the tile, reading a tape.
"Three foot ten," he says, "to the wall. It wants to be four foot clear. That's a fire lane."
"It's two inches," says Julie, with a thread of tabs between her teeth.
"Then it's only two inches to shift." He gets up by stages. "By three, though. They put that list up at half past four, and I'll have the whole of dance through here not looking."
It's got no wheels. Under the jugs it stands in a tub of wet sand, and there's nothing on it you could call a handle.
* (pushed) [Put your shoulder to it. It's only inches.]
    ~ trusts_julie(-1)
    ~ owned_up = cornered
    You get in low among the jugs, with your boots set. It goes. It goes all at once, about as far as a bus goes, and behind you the top row lets go of the one underneath. # page
    When it stops ringing, the caretaker lies down again with his tape.
    "Four foot three," he says.
    Julie's picking tabs off the floor. She's putting them in her hand by size.
* [Ask Julie how she'd move it]
    ~ trusts_julie(1)
    ~ owned_up = at_once
    "How would you?" you say.
    She takes the thread out of her teeth. It turns out she's known since half past one. You tip it, just a hair, and she feeds in cans underneath, on their sides, a dozen. # page
    "Egypt," says Julie.
    You push with one finger. It glides off over the tiles like a duchess, every tab holding still. The caretaker reads his tape twice. "Huh," he says.
* (park_said) ["Mr. Park said it could stay."]
    ~ owned_up = lied
    ~ trusts_julie(-1)
    "Did he," says the caretaker. He's got a pad on a string. He writes down Park. "I'll have it off him on paper. Won't take a minute, he's only upstairs." # page
    "When did he say?" says Julie, when you're alone with it.
    "Around," you say.
    She gets hold of one side by herself and heaves, and it comes an inch. "That's one," says Julie.
* [Ask him to try it from the trophies]
    ~ owned_up = at_once
    "From what?" he says. # page
    "From the other side. Is the case supposed to be where it is?"
    He lies down at the far end. There's some breathing. "Well, I'll be," he says. "They've had that four inches out since ninety-four." He gets his arms round the trophy case, and it's the swimmers who move.
    The tree doesn't so much as ring.
- { tree_of_junk.put_back or gently_used.crate.tucked: -> both_feet }
-> the_easel

= both_feet
"Excuse me," says somebody, very nicely. "May I get by?" # page
It's Cassandra, from dance, level on both sides. She's got pointe shoes on her feet and her towel over her arm.
"It's the oddest thing," she says. "I'd lost one. It was in the crate by the office, {gently_used.crate.tucked:tucked in to the chin, like somebody's doll|with its ribbons done up. They'd been done up a new way}. I've half a mind to leave out the other." She has a good look at the tree. "How lovely," she says. "What are you putting on top?"
Julie holds up her pliers and makes them open and shut.
* (took_bow) ["That was me. I tucked it in."]
    "Was it?" says Cassandra. "How kind of you." She shakes your hand. She has a grip.
    "You found a shoe?" says Julie, when she's gone. She's looking at the hook, and then at you, and back. "You didn't say you'd found a shoe."
* [When she's gone, tell Julie how close it was]
    ~ trusts_julie(1)
    {tree_of_junk.put_back: "I'd have let you," you say. "Put it up there. I'd have stood here and watched."|"I had it out," you say. "I had it all the way out of the towel. I'd picked the music."}
    "It'd have looked good," says Julie.
    "It'd have looked so good."
    You stand under the hook, the two of you, and look at how good.
* [Wish her luck with both feet]
    "You don't say luck," says Cassandra. "But thank you." She goes up the stairs without a sound, like something on a string. Julie listens to the whole flight.
- -> rehang

= the_easel
Miss Helsweel comes through with an easel under her arm, walking the way she counts. She sets it up on the tile where the tree has been. # page
"Half past four," she says. It's a card with an arrow on. "The list is round the corner. They come at it at a run." The doors open for somebody, and she waits, with her head up, till it's over. "Does it always do that?"
"Only for weather," says Julie.
"I've got twenty-two people counting to eight above this from three o'clock."
* (mittens) [Run for some mittens to muffle it]
    You're back in a minute with four, all lefts. You've got one on a string of tabs before Julie reads the crate tape that's stuck to your cuff. LOST, it says.
    "Whose are those?" says Julie.
    You take it off the tabs again. It's got a duck on. Whoever it is, they'd know it anywhere.
* [Ask Julie if there's a way to hush it]
    ~ trusts_julie(1)
    There's one knot that the whole lot hangs from. She's never told anyone. She reaches in without looking and ties it up short, and every tab lies down along its branch. "It comes undone at four," Julie tells her.
    "Good," says Helsweel.
* [Tell her it's ringing in four]
    Helsweel has somebody open the doors again. She listens to the end. "Five," she says. "But it's steady." She leaves it as it is.
- -> rehang

= rehang
{pushed:Nineteen tabs, and the top row to do over.|There's the top row to check, all round.} One of you has to be up there, and one has to stay down. # page
-> the_reader ->
* (went_up) [Go up yourself. Spare her the climb.]
    You're quick. You don't look down. Only, every time you hang one, there's a silence, and then Julie's hand comes up past your boot and turns it round.
* [Hold it steady and pass things]
    ~ trusts_julie(1)
    You've never held a thing still for so long. Your nose itches. You tell it no. "Left a bit," she says once, and it takes you a second to work out that she's telling herself.
* (got_help) [Get some of dance to pass things up]
    You've got a voice for crowds. In a minute and a half there are eleven people on those stairs handing one tab to the next. One of them's humming.
    "I only needed you," says Julie. It's hard to hear over the humming.
- "Usually in the middle there's a twist. Somebody turns out to have stolen something." She goes through her own pockets, to be sure. # page # confessional: Scarlett
"So I'm going across the road to see my bank. I don't know what for. It just seems like I should bring her something."
->->

=== starch_and_ribbon ===
# storyline: julie-scarlett
# scene: 14 Starch and ribbon
# place: Art room, 2:20 to 3:15
# pov: Julie
{ no_money.borrowed: -> called_in | -> door }

= door
{ owned_up == lied: -> the_knock | -> bench }

= bench
{ shoe == ruined: -> torn_toe | { shoe == hung: -> grape | { finds ? rag_bag: -> needle | { finds ? prop_store: -> paste | -> sixty_spare } } } }

= called_in
"She's asking," says Wendell, from behind the horse.
He's been behind it some time. You can see his feet between the hooves.
"They've put her by the door for tomorrow," he says, "and she's backside on. She'd feel it, with no tail."
You did say you'd know when she said. It's been up the tree since half past nine, sixty feet of it, in and out of everything.
* (gave_tail) [Go down and unwind it now]
    It comes off like peel. You bring it up over your shoulder, and Wendell counts the turns back on to his loaf. The left side will be milk jugs and string.
    "She says that was quick," says Wendell.
* (kept_tail) [Ask her for one more day]
    Wendell confers. You hear your name, and the word bare.
    "Thursday noon," he says, coming up. "She can stand against the wall till then and be mysterious." He's got out the last of the wool, in case, and has begun a braid.
- -> door

= the_knock
There are two knocks, low down. # page
{
- sixty_five_dollars.full_name.mother: -> keeper_knocks
- sixty_five_dollars.two_inches.park_said: -> park_knocks
}
The caretaker stays on his own side of the sill. He has brought the mop, for company.
"I'm told I said something," he says. "About a shoe. A young lady's just been to thank me for it. I've been trying to think." He leans the mop on the frame. "I said huh.{sixty_five_dollars.the_mop.insisted: She says it was in my face.}"
"Huh?"
"Well, I'd put it in that crate myself. Eight o'clock, out of the showers. I gave it a towel. Then there it goes past me in a bucket." He thinks back. "So, huh."
* (cleared) [Tell him it was never him]
    "It wasn't you," you say. "It was us. I'll tell her."
    "That's all right, then." He doesn't go. "I'd have left it on the hook if I'd known there'd be a fuss. It just looked cold."
* (what_then) [Ask what he'd have said, if asked]
    "In the bucket? That it's that Cassandra's. She's up and down my hall on it every night till six, like a pony." He catches sight of Wendell's horse. "No offense," he tells it. "But what they ask me is to get the door."
* (huh_only) [Ask him to leave it at huh]
    "I could leave it there," he says. "It's where I left it before." He takes the mop off down the corridor, trying it over. Huh. Huh. He can't get it to sound like anything.
- -> bench

= keeper_knocks
It's the keeper, and he has brought the ledger up another flight.
"I had such a nice talk with your mother," he says. "To begin with I took her for an uncle. I thought I'd better read back what I've got." He holds the page away from him. "Any lantern she likes. Good with them."
* ["Yes. That sounds like her."]
    He writes: confirmed. You didn't so much as blink. It's very like doing the loop.
* [Tell him that wasn't your mother]
    "No," says the keeper. "I had wondered about the hall." He draws a line through all of it and blows on the line. "I shall put: rung, no answer. It's what I ought to have got."
- -> bench

= park_knocks
The caretaker stays on his own side of the sill. He has his pad out, on its string.
"I had it off Mr. Park on paper," he says, and reads it to you. "What tree." He turns the pad round, in case you'd like to see the spelling.
* [Tell him you've moved it already]
    "An inch," you say.
    "I saw. I did you the other one when I went by with the cart." He tears the page off and gives it to you. It's a good clear signature. You find you're looking at the loop.
* [Say it must have been some other tree]
    "There's the ficus," he says. He thinks. "I'll ask him about the ficus." He goes off to do it, with the pad tapping on his buckle.
- -> bench

= torn_toe
{ no_money.borrowed or owned_up == lied: Then it's just you and the horse, with Wendell somewhere round the back.|It's just you and the horse, with Wendell somewhere round the back.} # page
Cassandra's shoe lies on the bench with its mouth open. Where the toe stood there's a hole you can get two fingers through. { sixty_five_dollars.fix_it.went: Down your shin there's a stripe, from where {perch():the stool|the ladder} went one way and you went the other.}
The bill's under the lamp{sixty_five_dollars.both_knew.halves:, your half of it}{sixty_five_dollars.scream.checked:, with Scarlett's check marks down the side}. The arm says 18 h 50, $4.35. Downstairs there's a tree with nothing on top. You've put your coat on the other stool, where Scarlett sits.
* [Get out the starch. Mend it yourself. # aired]
    ~ mending = mended
    -> mends_shoe
* [Put it in a drawer. It's hers to pay for.]
    ~ mending = paid
    You shut the drawer and get on. You cut leaves out of milk jugs, forty, fifty, quick as you've ever cut. They're good. The only thing is that the scissors live in that drawer, and every time you put them away you have to see it. # page
    -> arrives
* [Take it to Cassandra. Tell her you're broke.]
    ~ mending = owed
    -> owes_it

= mends_shoe
Two spoons to the cup, says the box, for collars. You give it four. # page
You paint it on in coats. While it sets, the toe wants something in it, and the only dry paper you've got is this month's Eastbrook newsletter. You take one from the rack by their gate, every first of the month, and leave it on the kitchen table where your parents will see it.
PHYSICS CLUB DROPS EGG AGAIN. You ball up the egg and push it down to the end.
Wendell finds you ribbon. It was going to be reins. "She says she'll go without," he tells you, for the horse, and you sew it on, sixteen stitches a side. # page
Then the shoe goes on the radiator, and there isn't a thing to do but watch.
It dries from the edges in. The dark part gets to be the size of an egg, and a coin, and then it's gone. You knock on the toe. It sounds like somebody at a door.
That was the hour for the top of the tree. You cross it off.
-> arrives

= owes_it
The dance corridor smells of hairspray and bananas. Cassandra's on the floor between two other girls, taping a toe. # page
"I can't mend it and I can't pay you," you say. You practiced it on both flights. "I've got this." You show her the arm.
She reads it. "A week?"
"In all."
Cassandra tears the tape with her teeth, which you wouldn't have guessed. "I paid off my first pair in babysitting," she says. "I don't care for babies." She holds out her hand for the bill, turns it over and writes on the back. Owed, by the week, when convenient. She signs it. The C's the same C. # page
"If you ever should try," says Cassandra, "it's four spoons of starch. Two's for collars." She's got an old pair out of her bag for four o'clock, gray as mice, and has started on the other toe.
-> arrives

= grape
Grape, on satin, going on for an hour. You've got it on the bench by the window, where the horse can see. # page
It's stopped getting longer. {sixty_five_dollars.clean_by_four.caught:It runs from the heel as far as the seam, and it's thinking about the seam|It runs from the heel to the toe, and where it crosses the seam it has put out a sort of leaf}. {sixty_five_dollars.clean_by_four.good_side:There's another on the other side, to match. }{sixty_five_dollars.clean_by_four.scrub:Next to it there's half a loaf of cafeteria bread, with a note: FOR THE GRAPE.}
No scrubbing, she said. The arm says 18 h 50 and $4.35.
* [Bread, then starch. Get it out yourself.]
    ~ mending = mended
    You roll the crumb into a ball and press, and lift, and press. The ball comes up gray, and lilac. It takes {sixty_five_dollars.clean_by_four.tasted:half the inside of the loaf, since it's only diet|the whole inside of the loaf}. Then you go over it with starch on a brush, so that it's all the one shine, and stuff the toe with what there is, which is this month's Eastbrook newsletter. You take one from the rack by their gate on the first, to leave on the kitchen table. # page
    PHYSICS CLUB DROPS EGG AGAIN. The egg goes in the toe. The shoe goes on the radiator, and there's your hour, drying.
* [Leave it for someone with a cleaner's ticket]
    ~ mending = paid
    There's a cleaner on the corner who does it in an hour for nine dollars. You don't have nine dollars. You know who'll say she does. You put the shoe in a paper bag and get on with the leaves.
* [Show Cassandra it won't come out]
    ~ mending = owed
    You take it along to the dance corridor on a plate. "That's as good as I can get it," you say, "and I can't pay for better." You show her the arm. # page
    Cassandra reads the arm. She turns the shoe so that the purple's inside. "I'm stage left for most of it," she says. "It's the other foot they'll see." She writes you out an IOU on a page of the small notebook, one shoe, cleaning of, when convenient. She signs it with the C.
- -> arrives

= needle
You bite off the thread. {sixty_five_dollars.one_arm.rag_went:It's off the reel you trod on. }The horse watches, with its chin up. # page
It isn't a bad tear. It begins where the gathers do and stops at the cuff. {sixty_five_dollars.one_arm.rag_hold:There are pins in it still, to the shape of Scarlett. }Cassandra has attached a note{sixty_five_dollars.one_arm.asked_time:, 3:58 if at all possible|, 4:00}, with a little drawing of which way round an arm goes{sixty_five_dollars.one_arm.deliberate:. The drawing's got two, and each is labeled}. The arm you've got says 18 h 50. It also says $4.35.
* [Unpick it and sew it as it should be]
    ~ mending = mended
    {sleeve_glued():First there's the glue, which has to be steamed and picked with a pin. Then you|You} do the gathers over, two rows of running stitch, pulled up. It wants something inside it to keep the puff till it's dry, and you've got this month's Eastbrook newsletter. You take one from the rack by their gate on the first, for the kitchen table. # page
    PHYSICS CLUB DROPS EGG AGAIN. You crumple it up, egg and all, and the sleeve stands there on the radiator and flexes. That's the hour you had for the top of the tree.
* [Leave it. Wardrobe can charge for a new one.]
    ~ mending = paid
    Wardrobe has a price list on its door. Sleeve, puffed, each. You put it in its bag with the note outward and go back to leaves. You know who'll say she's got the money. You cut faster.
* [Take it to Cassandra and be honest about glue]
    ~ mending = owed
    She's in the dance corridor, with a towel round the cold one. "I sew jugs," you say. "I can't sew that. And I can't pay someone." You show her the sums. # page
    She looks from the $4.35 to the sleeve and doesn't say anything at all for a while. Then she says, "Have you a safety pin?" You've got eleven. You pin her into it standing up, and she tells you about her first pair, which she paid off in babysitting. You owe her one evening of babies. She's put it in writing, with a C.
- -> arrives

= paste
Flour and water, one spoon to four. That's the paste for paper, and it's the first thing all day you've had enough of.{sixty_five_dollars.full_name.other_julies: Beside it, on a napkin, there's a date square from one of the other Julies.} # page
The lantern's open on the bench. {sixty_five_dollars.full_name.bulb_out:Since he's got the bulb, it's|With the bulb out it's} only bones and pleats. It's been in Turandot and it's been on a tree, and the rip goes up it like a run in a stocking.
The keeper wants it at four. The arm says 18 h 50.{sixty_five_dollars.full_name.ringing: On the gray phone, in your bag, there's a message two minutes and ten seconds long.}
* [Patch it from the inside, pleat by pleat]
    ~ mending = mended
    It has to be paper that's thin and that nobody'll miss. There's this month's Eastbrook newsletter. You take one from the rack by their gate on the first, for the kitchen table. You paste in a column of it, blank side out. # page
    When you {sixty_five_dollars.full_name.bulb_out:hold it to the window|try it with the bulb}, there's writing all up the inside. PHYSICS CLUB DROPS EGG AGAIN, it says, in yellow, backward. Nobody's going to be able to read that but the lantern. You set it by the radiator, with your hour.
* [Leave it ripped, and let it be charged]
    ~ mending = paid
    There's a column in his ledger for it: damage. You fold the lantern up on its rip. You know who'll come through that door with money she hasn't got. You go on with the leaves.
* [Carry it down and owe him for it]
    ~ mending = owed
    It's hot, down by the boiler. "I can't make it good by four," you tell him, "and I've got four dollars thirty-five." # page
    "Have you," says the keeper. He puts on the second glasses and has a long look at the number on your arm, then at your hand. "Was it you cut those cans? By eye?" There's a dragon back there with no scales on. It needs three hundred. He writes you out a slip for it, and puts your first name only.
- -> arrives

= sixty_spare
For once nobody wants anything. You don't trust it. # page
Downstairs it stands where it's supposed to{sixty_five_dollars.rehang.got_help:, with eleven people's thumbs on it}{sixty_five_dollars.rehang.went_up:, and every tab on it has been round twice}. Up here it's you and the horse, and forty leaves still to cut. You've cut nine, and counted them twice, when something in the corridor jingles. It stops outside. The door comes open about the width of a nose.
"Is it a bad time?" says Scarlett. "I've got money."
She's got a sandwich bag. She puts it down on the bench with both hands, and it settles.
"It's sixty. It would have been sixty-five, but the bank took interest. It's my brother. He's eight. He only opens at recess, and you have to do it through the fence." # page
"What's it for?"
"For stuff! Whatever the horse used. I know it's late." She moves it an inch nearer. "You never actually said you wanted any. I just sort of went."
Sixty, and $4.35. You could have had this at half past nine.
* [Take it. Buy the plaster, finish it properly.]
    ~ mending = paid
    You take it. You've had the list in your head since September, and you say it: the plaster, and the glue that costs. Scarlett says the last part along with you. She's heard you tell it to the horse. # page
    The store's two stops off. By a quarter to four there's plaster on the bench. You stand over the bag with the scissors. It's lovely stuff. It's as white as anything, and when you hold a jug leaf against it you don't know which you'd rather.
* [Borrow it, at his rate, in writing]
    ~ mending = owed
    "What's he charge?" you say.
    "Five now, five a week, and you have to be the goalie."
    You write it out and you both sign. It's your own signature, and it comes out smaller than hers does. You spend eleven dollars of it on wire. The rest stays in the bag, where you can see it. # page
* [Push it back. It's finished with what it's got.]
    "It's done," you say.
    "But you could have new." # page
    "I know." You push the bag back over to her side. "Put it back in the bank. Get your five."
    "You don't get the five," says Scarlett. "That's how he got a scooter." But she's put the bag away, and found the other scissors. She's waiting to be told what shape.
- -> no_crime

= arrives
{
- owned_up == silent && not sixty_five_dollars.stairs_empty.told_late: -> under_the_door
}
A quarter past three. Something's coming along the corridor that jingles{sixty_five_dollars.fix_it.knew_it:, and hums}. The door opens by the width of a nose. # page
"Is it okay to come in?" says Scarlett. "Is it just the horse?"
She's got a sandwich bag full of money. She sets it on the bench.
{ sixty_five_dollars.both_knew.halves:
    "It's thirty. My half's thirty-two fifty," she says, "but the bank charged interest."
- else:
    { shoe == ruined:
        "It's sixty. It ought to be sixty-five. I'm sorry. The bank charged interest." # beat: sixty
    - else:
        "It's sixty. I don't know what {in_use(rag_bag):a sleeve|{owes_the_keeper():a lantern|grape}} comes to. I'd have had sixty-five, but the bank charged interest."
    }
}
"What bank does that?"
"My brother. He's eight. He's only open at recess, through the fence." {sixty_five_dollars.clean_by_four.other_top:She shows you both her hands. "There's no owl."}
-> counter

= under_the_door
A quarter past three, and something's coming in under the door. # page
It's a sandwich bag, full, a good deal too fat for the gap. It gets as far as a crayon label, FROM NO ONE, and sticks. It goes out a little way and has another run at it. You get up and open the door.
Scarlett's on her hands and knees. "I was never here," she says.
You both look at the bag.
"It's sixty," she says to it. "It should be sixty-five. The bank charged interest." Then, since nobody's stopping her: "{sixty_five_dollars.full_name.ringing:I let it ring. I was right next to it.|{sixty_five_dollars.one_arm:It was the rag bag. I could've said. I was reading about swimmers.|{tree_of_junk.truth:I let you take the whole bill. I was reading a can.|It wasn't a bin. I knew it wasn't, and I let you stand there.}}}"
-> counter

= counter
{
- mending == mended: -> shows_it
- mending == paid: -> counts_it
- else: -> already_owed
}

= shows_it
# page
"Put it away," you say. You take the {in_use(rag_bag):sleeve|{owes_the_keeper():lantern|shoe}} down off the radiator. "It's mended." # beat: mended
{ shoe == ruined:
    "Where's the old one?" says Scarlett.
    "That's it."
    "Julie." She knocks, and listens. "You could live off that. People would send them from abroad!" # beat: living
- else:
    She can't find the place. You have to show it to her with a pin. "You could live off that," says Scarlett. "People would send them from abroad!"
}
"I'm busy," you say. Up go your own eyes, and round.
"One," says Scarlett.
-> terms

= counts_it
# page
You don't say anything for a bit, and then you say, "Okay. It can go on that."
{ shoe == ruined && not sixty_five_dollars.both_knew.halves:
    You count it, since you can't not: sixty, on the nose, four of it in nickels. {sixty_five_dollars.scream.checked:Scarlett adds it up as well. She's been doing it all day.} You get your own out and put that beside it. Sixty-four thirty-five.
    "Sixty-five cents," says Scarlett. She does her pockets, then her boots. She's got forty, and a button. It's a nice button. Wendell's horse is good for a dime it was keeping under a hoof.
    It comes to fifteen cents short. You put the button in. # page
- else:
    -> envelope
}
-> squared

= envelope
{ sixty_five_dollars.both_knew.halves:
    You count it, since you can't not, and put your own on top. Thirty-four thirty-five.
    "That's a good start on a shoe," says Scarlett.
    "It's fifty-three percent of a shoe," you say. You put it in an envelope.
- else:
    You count it, since you can't not, and put it in an envelope, and write on the front what it's for. It's more than enough. It's somebody's scooter. Scarlett watches you lick the flap.
}
-> squared

= squared
"Does that square it?" she says.
You square it up with the edge of the bench. You do the other edge.
-> terms

= already_owed
# page
"It's settled," you say. You show her the paper{owes_the_keeper():. It says PROPS, and your name| with the C}.
Scarlett reads it down to the bottom. "But I've got it here," she says. "I've got sixty. You wouldn't have to owe it."
"I went and told {owes_the_keeper():him. He's|her. She's} okay about it. I only used half of what I'd practiced."
"Could I sign, too?" says Scarlett. She waits until you've found her the pen. Hers takes up what was left of the page.
-> terms

= terms
She doesn't sit down. Your coat's on her stool. # page
{
- the_knock.cleared or the_knock.what_then or the_knock.huh_only: "I met the caretaker," she says. "He said huh at me."
- sixty_five_dollars.stairs_empty.stayed: "I held it as hard as I could," she says. "It's just, you only used your half."
- sixty_five_dollars.scream.held: "I had hold of it the whole time," she says. "While they were shouting. I don't know if you could tell." You could.
- owned_up == at_once && shoe == ruined: "You said it in front of everyone," you say. "You could've waited till they'd gone." "I'd have waited till Christmas," says Scarlett.
- sixty_five_dollars.one_arm.jacket: She's in her shirtsleeves. "She's going to dance in it," she says. "In my jacket! Just the one arm."
}
"So am I fired?"
You've got eighteen hours, and a {perch():stool|ladder} that walks if nobody's holding it.{ julie_trust <= -2: It needn't be this somebody.}
* [Say it was good, having a partner # aired]
    ~ trusts_julie(1)
    -> forgives
* [Name a price: a week of ladders]
    -> prices
* [Thank her for coming, and see her out]
    -> closes

= no_crime
"So that's me," says Scarlett, by and by. "I never did steal anything. I looked everywhere.{sixty_five_dollars.the_easel.mittens: I took the mittens back.}{sixty_five_dollars.both_feet.took_bow: I even got my hand shaken.}" # page
The card for the plinth is on the bench, with only half of it filled in. TITLE, it says, {card_title()}. BY, it says, and then there's you. You've got small writing. There's room.
* (put_name) [Put her name on it as well]
    ~ trusts_julie(1)
    You do it fast, before you've worked out how small it'll have to be. She reads it upside down. Then she comes round and reads it the right way up, and says both names, in order, down in her boots.
    You take your coat off the other stool.
    -> questions
* [Offer her terms: a week of ladders]
    -> prices
* [Thank her for coming, and see her out]
    -> closes

= forgives
"It was good," you tell the bench, "having a partner in crime." # page
"Was it?"
"For a day. You leaned kind of heavy on the crime." # beat: partner
It comes out of Scarlett as a squeak, and it goes on. Your laugh isn't much better. Wendell moves the horse round, to give you some room.
You take your coat off the other stool.
-> questions

= prices
"Five days," you say. "Monday to Friday. I go up, you hold it."
"What time?"
"All of them."
Scarlett gets out the bank's crayon and writes it on her arm, from the elbow to the watch. LADDER, it says. LADDER. She has to do Friday on her hand. # page
{ julie_trust <= -2: -> starts_now }
"And no voice," you say, "while I'm on the top step."
"No voice," says Scarlett, in the voice.
You take your coat off the other stool.
-> questions

= starts_now
She starts now. She comes down with you and takes hold, and you go up. It's good and steady. You say left, and it goes left. # page
On the second time round you hear her draw herself up, down there, the way she does ahead of the voice. You wait for it. A tab turns on its thread. She lets it go again.
* (left_right) [Keep to left, and right, and thank you]
    "Right a bit," you say. "Thank you."
    When the bell goes you're surprised by how soon it's been, and how much you've got done.
    -> done_enough_ends
* ["Go on. Say it."]
    ~ trusts_julie(1)
    "I'm not supposed to," says Scarlett, from down there.
    "I've got my hands full. I can't stop you."
    It's a while coming. When it does it's rusty, and very far down. "In a city," says Scarlett, "where one girl wasn't speaking to the other. And it was fair."
    "Left," you say. You wait until you've got the next one threaded. "Go on."
    -> all_done

= closes
You walk her over. "You've done enough," you say. "Really. Thank you." You say it as nicely as you know how. It must work, because she's very careful with the door. She does it from outside, with both hands, so that it doesn't click. # page
The horse looks at you with its painted eye.
{ mending == mended && installation != bare: -> gives_up }
* (horse_held) [Borrow Wendell to hold the {perch():stool|ladder}]
    He holds it well. He talks all the time, up at the soles of your feet, about hooves. You say mm. Around the back of the tree you come on a can hung too close to its neighbor, and you know which of you hung it. You leave that one.
* (roped) [Rope it to the banisters and go up alone]
    You use eleven knots. It's steady, more or less, if you don't reach. There's one place at the back you could only get to by reaching, and you stand there with a tab in your hand and think about it. The doors go. You come down with the tab still in your hand.
- -> done_enough_ends

= gives_up
~ installation = given_up
Seventeen hours and a half, says the arm. You carry the ladder down yourself, and it walks. You try it with your bag on the bottom rung. You try it with both feet on one side. At the fourth rung it goes out from under you by about an inch, quite slowly, and you get hold of the tree, and the tree comes too.
It's only wire. It doesn't hurt. It's just all on the one side now, with its top on the mat. # page
* [Carry it out to the blue bin]
    It takes nine trips. It was eleven coming in. The gull walks along the wall beside you for the last of them, and has a look at what you've brought.
* (kept_tabs) [Cut the tabs off first, and keep them]
    Two hundred and twelve. You cut each thread and lay them in your bag, and you wrap the bag in your sweatshirt so that nobody can hear it go by. The rest goes out to the blue bin.
- -> done_enough_ends

= questions
{ answers < 1 && julie_trust < 1: -> nothing_owed }
Scarlett gets up on it. "So. {answers == 2:You do still owe me two.|{answers == 1:You do still owe me one.|I know there's none left. I'm just asking the horse.}} One backpack or two? Is there a wig? What's your Eastbrook voice?" # page # beat: more-questions
* [Laugh, and reach for your coat # aired]
    "Is it a beard?" says Scarlett. That sets you off again, and you can't do up your buttons.
    "Ladder," you say.
    "Blink once for beard."
    -> all_done
* [Answer one, a true one]
    ~ answers = MAX(answers - 1, 0)
    { secrets == none:
        ~ secrets = one
    }
    "One backpack," you say. "There's a lab coat in it. I put it on in the gas station, so that I've got it on when I walk in."
    "Does it have a badge?" # page
    "I made the badge."
    She's a long time with that. "Is it good?" says Scarlett.
    You get it out and show her. You used real laminate. She tilts it to get the dome in the light.
    "It's the best thing in this room," she says. "Sorry," she tells the horse.
    -> all_done
* [Answer all of it, from the form on]
    ~ answers = 0
    -> tells_all

= nothing_owed
Scarlett gets up on it. She hasn't got any questions left to cash, and you can watch her not asking. It's a loud thing to watch. She reads the label on the glue. She reads the side of the horse. # page
* [Give her one anyway: the lab coat]
    ~ secrets = one
    ~ trusts_julie(1)
    "There's a lab coat," you say. "I put it on in the gas station."
    Her mouth opens, and you see her shut it on about nine things. "Okay," says Scarlett. She does the lid up on the glue and presses it down all the way round. "Thank you," she says.
* (turned_round) [Ask her one for a change]
    {no_money.asked_why:"What's your mom do with it?" you say. "All that on her phone?"|"Does anyone come to yours?" you say. "To watch?"}
    Nobody's ever asked her one. She goes pink. {no_money.asked_why:"She plays it|"My mom, with a folding chair. She plays it} to my grandma," says Scarlett. "With the sound off. Grandma says I've got lovely arms." She holds one out, and you have to say it's not bad.
* [Let it be quiet. Cut leaves.]
    You slide the second pair of scissors down the bench. She cuts a leaf, and holds it up, and you shake your head, and she cuts another. By the sixth they're leaves.
- -> all_done

= tells_all
You do it in order, the way you'd set out a proof. {secrets == one:She's had a corner of it already, so you go back and begin from the form|The form comes first}, and then the loop. You do the newsletter, and how you know when the dome leaks. You do the gas station. You do Thanksgiving, when an uncle asked about isotopes, and you went and stood in the yard. # page
It takes eleven minutes. Scarlett doesn't do a voice for any of it. She has picked up the scissors and put them down so many times that you move them out of her reach.
"Who else knows?"
"The man at the gas station."
"And me."
"And you."
"What do I say," says Scarlett, "if your mom ever asks me where you are?"
You hadn't got to that. You get your arm out, from habit, and there's nothing on it that helps. # page
"You've never met me," you say. "I'm at Eastbrook."
~ secrets = all
"How's the dome?" says Scarlett, slowly, trying it on.
"It leaks."
Now there are two of you doing it. She's good. She's better than you are.
-> doubled_ends

= all_done
{ perch(): -> less_is_more_ends | { shoe == ruined: -> partners_end | -> clean_hands_end } }

= done_enough_ends
~ lands()
~ gone_home()
~ julie_ending = done_enough
{
- installation == given_up: There's a plinth in the foyer with a card on it. People walk round it as if there were something there. You've got seventeen hours and no use for them, so you go up and help Wendell, who needs somebody to hold a hoof. When the front doors open, downstairs, you stop what you're saying. You've said half a word. Then there's just the weather. # page # ending: done-enough \| You've done enough
- starts_now.left_right: It's done by four. "That's it," you say. "You've done enough." She lets go, one hand and then the other. There's a tab stuck to her sleeve. She holds it out, and you put your palm under it, and it drops across. "What time Monday?" says Scarlett, and then she looks at her arm, where it says. She goes to the front doors the long way, round the outside of the mat. It rings for her just the same. # page # ending: done-enough \| You've done enough
- installation == bare: It's done by four, and by you. You write your name on the card, in the middle. It's very neat. When you step back to see it from the mat there's no one on the mat to ask, so you ask the trophy case. Then you come in again through the front doors, yourself, to make it ring. # page # ending: done-enough \| You've done enough
- else: It's done by four, and by you. You write your name on the card, in the middle. You used every minute. Nobody asked you a thing. When you step back to see it from the mat there's no one on the mat to ask, so you ask the trophy case. Then you come in again through the front doors, yourself, to make it ring. # page # ending: done-enough \| You've done enough
}
->->

= doubled_ends
~ lands()
~ julie_ending = doubled
~ new_top()
"I need a picture," you say, in the foyer. "Of me with it. Small, so they can see how big it is." # page
{perch():"You could kneel down," says Scarlett.|"Go to the top," says Scarlett. She's got your phone in one hand and the ladder in the other.} You get into it, gold all round you. You've never had this phone out in the building with its face up.
"Say dome," says Scarlett.
She gives it back. It's a good one. You can see your whole arm in it, with the sums. You write, This is where I am, and you both stand over that with the phone lit up. You put it in your pocket with your thumb still on it. # ending: doubled \| Double life
->->

= less_is_more_ends
It's done by four. You've never had seventeen hours before with nothing in them. You sit on the floor by it, one on each side, and it's as tall as you are. # page
~ lands()
~ julie_ending = less_is_more
~ new_top()
"It's perfect," says Scarlett. "You could get it in a car."
"Yes," you say.
The doors go. The tabs do their thing, what there are of them. A man with a cello stops on the mat and looks down. "Oh, cute," he says.
You turn a can a quarter inch. Upstairs, behind the door, there are five feet of chicken wire with nothing on. You've left the lamp on in there.
"What's the next one?" says Scarlett.
You hold your hand up, flat, as high as it goes. Then you get on the stool. # ending: bare \| Less is more
->->

= clean_hands_end
{ shoe == hung or in_use(rag_bag) or in_use(prop_store): By four whatever was asked for has gone home|By four there's nothing to take home}. You've been through the tree from the foot up, can by can, and there isn't a thing on it that anybody's looking for. # page
~ lands()
~ julie_ending = clean_hands
~ new_top()
"It's a bit quiet," says Scarlett, from under you. She's got the ladder in a sort of hug. "Isn't it? There ought to be a chase."
"There's a gull," you say. There is, on the step, going up and down outside the glass.
"In a city," says Scarlett, "where {shoe == hung:everything got put back|absolutely nobody did anything}," and she waits for it to get better. You put your hand down. She puts a tab in it. The doors open, and it rings all the way up, and you don't even turn round to see who it is. # ending: clean \| Clean hands
->->

= partners_end
"In a city of ladders," says a voice below your feet, in the foyer, "two girls. Four hands." # page
~ lands()
~ julie_ending = partners
~ new_top()
"Two hands," you say. "Hold it with both."
The ladder stops walking. {mending == mended:The shoe's gone up the dance stairs, on Cassandra, level|{mending == paid:The shoe's in the drawer, with the scissors|The shoe's gone back to Cassandra, with its mouth open}}. You've got a can instead, this morning's, the one she looked into. You open it with the snips and turn it gold side out. On the hook it has the doors in it, two bright bars.
"Well?" you call down. "How gently would you say?"
Scarlett tips her head back. "Pretty gently," she says. # ending: partners \| Partners in crime
->->

=== friday_foyer ===
# page
# storyline: julie-scarlett
# place: Foyer, Friday, 9:10
{ installation == given_up: -> plinth | { julie_ending == done_enough: -> one_name | { julie_ending == doubled: -> over_send | { julie_ending == less_is_more: -> belt_height | { julie_ending == clean_hands: -> nothing_missing | -> gold_side_out } } } } }

= plinth
There's a plinth by the trophies, with a card. {card_title()}, says the card, and then Julie. Somebody's left a coffee cup on it, and two people have stopped to admire the coffee cup.
{ starch_and_ribbon.gives_up.kept_tabs: Julie goes by with her bag wrapped in a sweatshirt. Her arm's washed. When the bell goes and she has to run, she rings the whole way to Chemistry, which in this building is a mural.|Julie goes by with her books against her arm, though it's washed. Out on the step the gull has nine tabs and a length of thread. It's making something, and keeps standing back from it.}
Scarlett's at the front doors, letting a cello in. She sees who it is. She opens both of them, as far as they go, and stands there holding the weather. There's nothing in the foyer for it to ring.
->->

= one_name
One name on the card, in the middle, under {card_title()}. {top_of_it()} {left_side()}{ starch_and_ribbon.closes.roped: There's rope on the banister still, in eleven knots.}{ starch_and_ribbon.closes.horse_held: Wendell's horse has been turned around to face it.}
Julie has been beside it since nine with her cuffs done up, saying thank you. Where the hours were, the skin's scrubbed pink.
Scarlett comes in by the front doors{gently_used.gull_fed:, with the gull's beak on the glass behind her| ahead of the gull}. She turns round and shuts them by hand, a bit at a time, with her boot there to keep the weather off. It gets past the boot. {perch():At|Way up at} the top, one tab goes.
Julie counts it.
->->

= over_send
{card_title()}, says the card, by Julie. "One name," said Scarlett. "Two's a trail." {top_of_it()}{ tree_of_junk.hands.her_way: One can says GRAPE.}
Julie's arm is washed to the elbow. There's a phone at the end of it, and on that a small girl and a great deal of gold. This is where I am. She's had her thumb over Send since nine.
"I could do the voice while you press," says Scarlett.
"No."
"I could have never met you."
Outside, the gull goes up and down the step like somebody's father. A class comes in, and everything rings. Julie's head is tipped right back. Her thumb's still there.
->->

= belt_height
They've taped the card to the floor, to be fair to it. {card_title()}, it says, and two names, one in crayon. {top_of_it()}{ tree_of_junk.hands.her_way: One can says GRAPE.}
People come in and stamp, and look down. Oh, they say. They can get it all in the picture without stepping back.
Julie's beside it on her heels with her sleeves up. The arm's washed. On the inside of the wrist she's started a new one, very small: 8 ft.
Outside, the gull has discovered that it's exactly as tall. "Friend of yours?" says Julie. Scarlett gets the door. The tabs go, and the gull answers.
->->

= nothing_missing
{card_title()}, says the card, by Julie, {starch_and_ribbon.no_crime.put_name:and Scarlett in the same small hand|and Scarlett in crayon}. {top_of_it()}{ sixty_five_dollars.clean_by_four: Cassandra goes by on two clean feet.}{ sixty_five_dollars.one_arm: Cassandra goes by with both arms{sixty_five_dollars.one_arm.jacket: in Scarlett's jacket}.}{ no_money.asked_why or starch_and_ribbon.nothing_owed.turned_round: Scarlett's mother has set up her folding chair.}{ sixty_five_dollars.full_name.encore: Somebody going by calls Julie Bernadette.}
Julie's rolled her sleeves. It's washed. It's just an arm.
"Two days," says Scarlett, "and nobody's come to say it's theirs."
The gull comes in behind a stroller. It walks up to the tree, goes along the bottom row, tries one can and then another, and leaves with {gently_used.gull_fed:a jug handle, past Scarlett, whom it knows|a jug handle}.
"Stop, thief," says Scarlett. She says it quite softly, she's so pleased. She's through the doors before the tabs have quit.
->->

= gold_side_out
{card_title()}, says the card. Under that is Julie, and under Julie, squeezed in above the edge in crayon, and Scarlett. {top_of_it()} {left_side()}{mending == mended: The shoe went home Wednesday.}{mending == owed: There's a dollar behind it, marked C.}{mending == paid: Scarlett's coat is short a button.}{ tree_of_junk.hands.her_way: One can says GRAPE.}{ no_money.asked_why or starch_and_ribbon.nothing_owed.turned_round: Scarlett's mother has set up her folding chair.}
Julie's sleeves are up. She's washed her arm, and there's a pale place where the hours were. She keeps reading it anyhow.
"It was due yesterday," says Scarlett. "You can stop."
The gull's out on the step. {gently_used.gull_fed: It's brought a friend.|It's looking in at the can.} Someone holds the door for a stroller, and the gull walks in alongside. The whole tree rings.
->->

// Whatever has become of it, the tree is finished unless it was cut down or given up.
=== function lands()
{ installation != bare and installation != given_up:
    ~ installation = finished
}

// What was borrowed has gone home.
=== function gone_home()
{ crown == pink_slipper or crown == silver_sleeve or (crown == paper_lantern and sixty_five_dollars.full_name):
    ~ crown = bare_hook
}

// With two at the ladder, this morning's can goes up instead, unless the hook was to stay as it is.
=== function new_top()
~ gone_home()
{ crown == bare_hook and not tree_of_junk.the_hook:
    ~ crown = gold_can
}

// What Wendell's horse has had back, if its tail was lent.
=== function left_side()
{ starch_and_ribbon.called_in.gave_tail: Up the left side it's string.}{ starch_and_ribbon.called_in.kept_tail: Up the left side it's been bare since Thursday noon.}

// What tops the tree by Friday.
=== function top_of_it()
{
- crown == gold_can: Up on the hook there's a soda can, gold side out.
- crown == paper_lantern: Up on the hook the lantern's lit. It's due back at four.
- crown == paper_star: Up on the hook there's a star with fourteen points.
- crown == written_page: Up on the hook there's the corner of a page. Somebody wanted the rest.
- tree_of_junk.the_hook.bent: Someone has hung a coat on the hook.
- tree_of_junk.the_hook.pointing: The hook's still pointing. There's a sticker on the ceiling tile now, where it points.
- else: There's nothing on the hook.
}
