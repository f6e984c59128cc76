# title: Ten to Noon
# author: BackstageIF

// A small game about a clock that has to strike twelve. It is here to be read as well as played:
// lists, threads, tunnels, functions and sequences each do something the game needs.

LIST parts = spring, fan, leather              // what the strike train lacks
LIST lenders = alarm_clock, cuckoo, watch      // customers' clocks that somebody took a part from
LIST number = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, quarter, sixteen, seventeen, eighteen, nineteen

VAR fitted = ()       // parts now in the train
VAR robbed = ()       // lenders who weren't asked
VAR left = 50         // minutes to noon
VAR next_strike = 5   // what it will strike when it is next let off
VAR one_boot = false
VAR ferryman_pushes = false
VAR promised = false

-> shop

=== shop
Nobody in Little Mallow is married until the clock over the square has struck twelve on them. It may not be the law, but it's older than the law and it's louder.
On Thursday the clock struck four and stopped. Today is Saturday. The baker is to marry the ferryman at noon, and all the clockwork that does the striking, forty pounds of it, is here on the bench beside a baby carriage.
"I'll do the hands," says Mistress Quill, who has her climbing hat on. "You do the voice. Have it up the tower for noon." You've been her apprentice for six weeks. She takes the ladder, and both the sandwiches.
So you look at the voice. # page
The spring has snapped. The fan has gone, the little brass wing that keeps a clock from gabbling. The hammer has lost its leather to something with teeth.
* [Look round for teeth]
    The cat is asleep in a drawer marked GENTLEMEN'S, UNPAID. She has never in her life got up for a mouse.
* [Look round for a fan]
    On the gutter across the street sits a jackdaw with something brass in her beak. She turns her head so that you'll see it better.
- -> bench

// ---- The bench: where every road comes back to ----------------------------

// Two visitors are tunnels: they come when it is their time, wherever that finds you, and then you're back.
// The ways on are threads: each thing in the room brings its own choices, and they're gathered here into one list.
=== bench
{ left <= 36 and not mrs_orrin: -> mrs_orrin -> }
{ left <= 23 and not ferryman: -> ferryman -> }
{ left <= 10: -> ten_to }
It's {clock()}. {&The cat turns over.|One of the clocks on the shelf clears its throat.|Out in the square they're practicing the applause.|The cat turns back.} {missing()}
<- train
<- shelf
<- windowsill
+ [Wheel it to the tower as it is]
    -> climb
-> DONE

= train
* { fitted !? leather } [Cut a patch from your boot tongue (3 min)]
    ~ one_boot = true
    ~ fit(leather, 3)
    It's good leather, and you were fond of that boot. You'll feel every stair with it, but nobody will hear the hammer limp.
    -> bench
+ { fitted ? spring } [Let it off, to hear what it strikes (2 min)]
    -> let_off

= shelf
* { fitted !? spring and not mrs_orrin } [Take the spring from Mrs. Orrin's alarm clock (6 min)]
    ~ robbed += alarm_clock
    ~ fit(spring, 6)
    It comes out like a held note. The alarm clock, lighter, says something that was probably going to be tick.
    -> bench
* { fitted !? fan } [Borrow a wing from the cuckoo (4 min)]
    ~ robbed += cuckoo
    ~ fit(fan, 4)
    It's pine, and painted with a daisy, and it turns. The cuckoo watches you through its little doors, which you close.
    -> bench
* { fitted !? leather } [Snip the strap off the Captain's watch (2 min)]
    ~ robbed += watch
    ~ fit(leather, 2)
    Forty years at sea have made it soft as an ear. It fits the hammer as though it had been told to.
    -> bench

= windowsill
* { fitted !? fan } [Offer the jackdaw a coat button (8 min)]
    ~ fit(fan, 8)
    She looks at it with her left eye and then, to be fair, with her right. She flies off with the button. You stand there with your coat open, feeling robbed, for most of the eight minutes; and then the fan drops on the sill, polished.
    -> bench
* { fitted !? fan } [Cut a fan from the sardine tin (12 min)]
    ~ fit(fan, 12)
    Before you can cut it you have to empty it, and before that you have to wake the cat. She takes her time over the last sardine. What you end up with says BEST IN OIL as it goes round.
    -> bench
* { fitted !? spring } [Unscrew the spring from the mousetrap (9 min)]
    ~ fit(spring, 9)
    It wasn't made for music. You wind it, it thinks about your thumb, and it goes in. Something behind the skirting board runs all the way round the room.
    -> bench

// The wheel that counts doesn't know the time. It only knows what comes next.
= let_off
~ left -= 2
{You hold up a saucepan to be the bell.|The saucepan again.}
{ fitted ? fan: {strokes(next_strike)}.|{strokes(next_strike)}, in the time it takes to sneeze.} {fitted !? leather:Every jar on the shelf joins in.}
{ next_strike == 5:
    Of course. It struck four on Thursday, and a clock that has struck four strikes five. It'll strike six now, at noon or whenever it's asked.
- else:
    {stopping:Across the street they open a window to see what time it is.|They shut the window again.|Somebody over there goes back to bed.}
}
~ next_strike = next_strike mod 12 + 1
+ { next_strike != 12 } [Run it on until it has struck eleven (5 min)]
    ~ left -= 5
    ~ next_strike = 12
    Round it goes, through the whole of a working day, and you hold up your hand after the eleven and it stops there, with its hammer back.
+ { next_strike != 1 } [Run it on until it has struck twelve (6 min)]
    ~ left -= 6
    ~ next_strike = 1
    It does a beautiful twelve. You could get married to it. Down in the square several people start to throw rice, and are stopped.
+ [That'll do. Leave it there.]
    You still it with a thumb.
- -> bench

// ---- Visitors -------------------------------------------------------------

=== mrs_orrin
The bell over the door goes, and it's Mrs. Orrin in her hat with the cherries. "I've come for my alarm clock. It's for the sermon. I want waking at the kiss."
* { robbed ? alarm_clock } [Tell her where her spring has got to]
    ~ robbed -= alarm_clock
    She comes round the counter and has a good look. "So when that goes off," she says, "that'll be me going off?" She pats the strike train twice, as one would a horse, and goes to get a seat near the front.
* { robbed ? alarm_clock } [Tell her Tuesday]
    "Tuesday," says Mrs. Orrin. "And what'll wake me on Monday?" You both consider the alarm clock, which has its face to the wall.
* { robbed !? alarm_clock and fitted !? spring } [Ask if the town may have its spring (5 min)]
    ~ fit(spring, 5)
    "What, for the wedding? Out of my own bedroom?" She sits down to watch it done. She's never seen the inside of her alarm clock; she'd thought, she says, that there'd be more of it.
* { robbed !? alarm_clock } [Wind it up for her. No charge.]
    ~ left -= 1
    She holds it to her ear all the way down the street, walking in time.
- ->->

=== ferryman
The next one in is Tam, the ferryman, sideways, on account of the collar. "How long does it take?" he says. "To do twelve?"
"Half a minute. With a fan."
"And without a fan?"
* [Promise him all twelve, slowly]
    ~ promised = true
    He thanks you so warmly that he knocks the collar out of its stud, and you have to find the stud; it's under the cat.
    ~ left -= 1
* [Give him one side of the carriage to push]
    ~ ferryman_pushes = true
    "I'd like that," he says. "It's the standing about. I've never been on this side of a crossing." He takes off his good gloves and waits by the door.
* { fitted !? leather } [Ask him for a tab off his suspenders (2 min)]
    ~ fit(leather, 2)
    He hands it over before you've said what it's for. He'll be married with one elbow against his side, and everyone will say how upright he looked.
- ->->

// ---- The tower ------------------------------------------------------------

=== ten_to
It's {clock()}, and it's ten minutes to the top. What's in is in.
-> climb

=== climb
You lay the strike train in the baby carriage and tuck it up with a shop blanket. Three people on the way across the square bend down to see whose it is.
{ ferryman_pushes: At the tower Tam takes the carriage in his arms, and goes up the stairs as he'd go up a wet jetty, without once looking at his feet.|A hundred and twelve stairs. You've got the front wheels, and the stairs have got the back.} {one_boot:At every one of them the bad boot says so.}
~ left -= stairs()
{ left < 0 or fitted !? spring: -> by_hand }
"{left > 4:Early|There}," says Mistress Quill, and feeds you half a sandwich while she bolts the voice to the hands. Down in the square two people the size of salt and pepper are standing on a rug.
The hands come together. # page
Something in the works lifts its elbow.
{ next_strike != 12: -> short_measure }
{ fitted !? fan: -> all_at_once }
-> struck

=== struck
{strokes(12)}.
{ fitted ? leather: Each one arrives round, and takes its time, and goes off over the roofs to the river.|With nothing on its hammer it rings like a dropped pan, and again, and ten times more. Dogs are heard from on the far bank.}
{ promised: Behind his back, where you can see it and the baker can't, Tam is counting on his fingers. He has to start again at eleven.}
-> lenders_say ->
"Which of those was yours?" Mistress Quill says. # page
You think it was the seventh. # ending: twelve \| Twelve
-> END

=== all_at_once
{strokes(12)}.
It takes about as long as dropping a drawer of forks. The pigeons haven't even got up yet.
In the square nobody moves. The vicar holds up a finger, and takes it down.
"Was that it?" says the baker.
{ promised: "I was told slowly," says Tam.|"I think that was all of it," says Tam.} But he's kissed her by then, to be on the safe side, and she's kissed him back.
-> lenders_say ->
Mistress Quill chews. "Nobody'll be late home," she says. # ending: at-once \| All at once
-> END

=== short_measure
{strokes(next_strike)}.
And it puts its elbow down. The hands say twelve. {next_strike == 1:One|{next_strike > 6:Most|Some}} of the square begins to clap.
{ next_strike <= 4: "They're engaged," says Mistress Quill.|"They're {number(next_strike)}-twelfths married," says Mistress Quill.}
There's a spanner in her belt. You look at it, and so does she, and then she holds out the handle end. You give them the other {number(12 - next_strike)} yourself, on the rim, where it's sweetest.
-> lenders_say ->
On your way down you hear a child ask why it changed its voice. "It was thinking," says somebody. # ending: made-up \| The rest by hand
-> END

=== by_hand
{ left < 0: You're still two landings down when over your head the hands come together with a click. After that it's very quiet, and after that somebody coughs, a hundred feet below.|At the top you lay it all out on the boards, and Mistress Quill looks for the spring, and so do you.}
"Well," she says, "it's got a bell, and you've got an arm." She hands you the mallet for the going side, which is wood and about the weight of the cat.
* [Count aloud, so you won't lose your place]
    You count, and from two onward they count with you, all the square, louder at each; by nine they're early and you have to hurry after them. At twelve Tam loses the collar altogether.
* [Watch the bride, and stop when she nods]
    The baker has her eyes shut. You go on. You go on as far as twelve, and she's still listening, so you give her one more, quietly, and she nods.
- -> lenders_say ->
Mistress Quill has kept you the bigger half of a sandwich. You eat it left-handed. # ending: by-hand \| By hand
-> END

// What became of the clocks nobody asked about: the list is taken apart, one lender at a time.
=== lenders_say
{ not robbed: ->-> }
~ temp who = LIST_MIN(robbed)
~ robbed -= who
{ who:
- alarm_clock: Mrs. Orrin sleeps through the kiss, in the second row, with her alarm clock in her lap. You save her some cake.
- cuckoo: On Mill Lane, at noon exactly, a cuckoo comes out to say so and falls over.
- watch: The Captain takes out his watch to see if the town's right, and it drops on his foot.
}
-> lenders_say

// ---- Functions ------------------------------------------------------------

=== function fit(part, minutes)
~ fitted += part
~ left -= minutes

=== function stairs()
~ temp minutes = 10
{ one_boot:
    ~ minutes += 3
}
{ ferryman_pushes:
    ~ minutes -= 5
}
~ return minutes

// The hour, the way a town says it: "ten past eleven", "twenty-two to twelve".
=== function clock()
{
- left > 30: {in_words(60 - left)} past eleven
- left == 30: half past eleven
- left > 0: {in_words(left)} to twelve
- else: twelve
}

// The names of the numbers are a list, so that number(7) is "seven". Fifteen is called quarter here.
=== function in_words(n)
{
- n > 20: twenty-{number(n - 20)}
- n == 20: twenty
- else: {number(n)}
}

// As many strokes as that, by calling itself for one stroke fewer.
=== function strokes(n)
{ n <= 1:
    ~ return "Bong"
}
{ fitted ? fan:
    ~ return strokes(n - 1) + ", bong"
}
~ return strokes(n - 1) + "bong"

=== function missing()
~ temp lacking = LIST_ALL(spring) - fitted
{ LIST_COUNT(lacking):
- 0: Nothing's missing now, unless you count what it counts.
- 1: It still wants its {lacking}.
- 2: It still wants its {LIST_MIN(lacking)} and its {LIST_MAX(lacking)}.
- else: It wants its spring, its fan and its leather.
}
