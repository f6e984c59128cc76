// Miles and Jax: scenes 01, 05, 08, 12 and 16, and their panel of the epilogue.

// ---- 01 ------------------------------------------------------------------

=== the_contest ===
# storyline: miles-jax
# scene: 01 The contest
# place: Music room, 8:15
# pov: Jax
The amp's off, so Miles's electric guitar is mostly fingernails. He's got one boot up on a stool, and you wait for the end of the line.
His hand comes up before his head does. It's the handshake: palm, backs, fist, fist, lobster, other lobster. There's a seventh move, which neither of you ever wrote down. You do an elbow. He salutes. # beat: handshake-1
"You left me hanging," says Miles.
"That was an elbow."
"Last night. Two a.m., bottom of the shaft, lava on both sides. I'm typing Jax? Jax? And you're just standing there facing a wall." He turns a peg. "I built you a little roof." # beat: minecraft
You'd shut your laptop so he'd get bored and shut his. He needs the sleep, and he was never going to stop first. # page
* [Plead sleep. A person needs eight hours. # aired]
    "I need my eight hours," you say. "I'm growing."
    "Beauty sleep." He bends a note until it sags. "And when does that kick in?"
* (teased) [Say you sold him to the creeper]
    ~ trusts_jax(1)
    "I sold you," you say. "Tall guy in green, no arms. I got four emeralds."
    "Four?"
    "He'd seen you dig."
    The laugh knocks his boot off the stool. "He stood next to me for ages," says Miles. "I thought he liked the roof."
* (worried) [Admit it: two was late, and you worried]
    ~ suspicion = true
    "It was two in the morning," you say. "You'd been up since six. I was, you know. Kind of worried."
    He stops with the peg half turned.
    "That's a nurse's line."
    "Is it?"
    "They say it with their head on one side. Yeah. Like that."
    You put your head up straight.
- On top of the amp his phone buzzes itself round a quarter turn. FEED GERALD, it says. # page # sound: a phone, walking
"You fed him yesterday," you say.
"It's news to him every time." Miles takes the phone behind the piano with him, to where the sax case is.
Everybody at Keaton has heard about Gerald. He's a goldfish; he's had fin rot and a birthday. You alone don't believe in him. You went in that case for a reed once, in October, and found a pill box with the days of the week on its lids. You read the labels. You never told Miles.
A lid clicks. Miles comes back swallowing. "He says hi."
He has a page for you, folded till it's nearly a cube. # page
"Contest," he says. "It's the radio. You write three new songs and record them, and whoever's best, they play all three, between the news and the other news. You want in?" # beat: contest
"I'm in! When do they want them?"
"Friday." # beat: friday
"It's Wednesday, Miles."
"It's early Wednesday."
"People find out I'm sick, and they put on a voice. The one for horses. Jax doesn't know. He called me a waste of hair yesterday. So with him I'm not sick. I get whole sides of a record off." # page # confessional: Miles # beat: not-sick
You do the math. Three songs, two days and a bit, less classes: it doesn't come out. Then there's the other math, off a hospital website: how long a person with those pills is supposed to be on his feet. # page
"Say it," says Miles. He's keeping the strings quiet for you with the flat of his hand.
* [Tell him it can't be done. Then say yes. # aired]
    ~ trusts_jax(1)
    "It can't be done," you say. "I'm telling you as an engineer. It took us nine days to name the last one." His hand is still on the strings. "Okay. Yes." # beat: jax-says-yes
    He lets them go, all six.
* (bargained) [Hold out for one song, done right]
    "One," you say. "One they'd have to play twice."
    "It says three."
    "It says three because they're scared of silence. Send one. I'll write them a note."
    He thinks it over the whole way down the neck, fret by fret. "One to start with," says Miles, and puts his hand out, and you shake on it, each of you on a different half of the sentence.
* (refused) [Tell him no, and stick to it]
    ~ trusts_jax(-1)
    "Then I'm out," you say. "Sorry. You'd be at it all night. I know you, you'd be at it all both nights."
    "You said you were in."
    "That was before Friday. It's nothing to do with—"
    "Okay," says Miles. He folds the page up again along the same lines. There are five folds, and he does every one. "I can play the bass on the keyboard. It's got a button."
- "I can hear you not rehearsing from the stairs," says Alya, in the doorway, with a coffee. She writes her own songs. Miles is supposed to be learning the latest. # page
"About that." Miles hangs the guitar up. "The committee's met. Your song's too good to grade, so we're fast-tracking it, all the way to graduation." And he's got you by the elbow, and you're off round the drum kit, knees up, humming the march. You throw the hats. He does a parent, crying. # beat: alya-dance
Halfway through the second lap he lets go. # page
He's gone quiet. He's on the drum stool, sitting very neatly, holding on to both sides of the seat. # beat: sits
"That was eleven seconds," says Alya. "You need to work out." # beat: work-out
He laughs. From where you are you can see his fingertips, and they've got no color in them at all.
* [Leave it alone. Coil a cable. # aired]
    The cable was coiled already. You undo it and do it over. By the time you've got to the plug he's let go of one side of the stool, and nobody's said a thing.
* (covered) [Drop down too, and blame the spinning]
    ~ trusts_jax(1)
    You go down flat on the linoleum with your arms out. "Everything's going round," you say. "Who choreographed that? Was it a washing machine?"
    "Both of you, then," says Alya, and steps over you to get to the piano.
    Something nudges your ear. It's the toe of his boot. He leaves it there.
* (asked) [Crouch by the stool and ask: you okay?]
    "Are you okay?" You've got down by the stool, where she can't hear. "You went sort of—"
    "I'm fine. I got up too quick this morning."
    He's smiling. It's a good smile, with room behind it for another question, if anybody put one in. You stand up. "Cool," you say, like someone who's been told the time.
- "One o'clock," says Alya. "My song, all the way through, both of us awake." # page
"One o'clock," says Miles. # beat: one-oclock
"Bring the knees," she says, and goes off to homeroom.
{ worried: "Can I ask you something, or is it another nurse's line?"|{ refused: "Can I ask you something?" you say. "As someone who's not involved."|}} You count it on your fingers. "There's { bargained:this one|three}, and there's hers, and there's, like, school. You have the energy for all that?"
"Not everybody," says Miles, "needs eight hours of beauty sleep." He's got the guitar on again. He kicks the amp on with his heel, so that's the end of that. # beat: beauty-sleep
"So there's no goldfish. He's sick, and I know, and he doesn't know I know. And when people ask how come we're friends I say Minecraft." # page # confessional: Jax
* [Say both: sorry first, and now his friend # aired]
    ~ confided = both_said
    "First I was sorry for him. That's how come I went and sat there. By the second week I was sitting there because he's the funniest person I ever met. Now he's my friend. I'd tell him, only I'd have to tell him the first part first." # beat: jax-confessional
* [Say just the part about being sorry]
    ~ confided = only_pity
    "I was sorry for him. Anyone would be. He's fifteen, and he's got a box like my grandpa's, so I went and sat next to him." Jax picks at the foam on the microphone, and a bit comes off. He tries to put it back. "That's it. That's the whole story."
* [Say just that he's your friend]
    ~ confided = only_friend
    "He's my best friend. That's it, the rest is only stuff I read." Jax looks straight into the lens. "I'd have picked him anyway. If there'd been nothing in the box. If there'd been a fish in the box." He waits to see if anyone's going to say anything. "I would."
- ->->

// ---- 05 ------------------------------------------------------------------

=== mothers_mother ===
# storyline: miles-jax
# scene: 05 My mother's mother
# place: Practice room 3, 11:20
# pov: Miles
Practice room 3 is a closet with egg-carton foam up the walls. You've been going round the same four bars since ten. On the laptop the takes have names: Wet Dog. Son of Wet Dog. Wet Dog Goes to Law School. It's bar four that keeps treading on its own laces.
The door opens backwards, and it's Jax, behind a pizza box, already talking. # page
"The cafeteria had two kinds, and one of them was sort of moving, so I went with this. Half ham. Well. Half used to be ham." # beat: pizza
All down one side there are dents in the cheese, about the size of ham.
"Not on the amp," you say, and he moves the box to the stool.
{ the_contest.refused: -> apology }
{ the_contest.bargained: "How's the song? Singular." You're going round it, so he can hear for himself.}
-> hungry

= apology
"It's a sorry pizza," he says. # page
"I said no like a jerk. I said it like a person with a calendar. I still think so, I mean, about the calendar." He looks at the keyboard, where the bass button has been pressed down with tape and is going dum, dum, on its own. "Only I've got a free block. And real fingers."
* (let_in) [Hook the bass over to him with your foot]
    ~ trusts_jax(1)
    You get your toe under the strap and drag it across the carpet till the bass lies against his shins. He picks it up. He peels the tape off the button, and the room gets a lot bigger.
    "From bar one?" he says.
    "From bar four."
* (kept_out) [Tell him the button's doing fine]
    "It's doing fine," you say.
    He listens to the button for a whole chorus. "It's very even," says Jax. He sits down on the floor, under it, and minds the laptop for you. You hadn't asked, and you don't tell him to stop.
- -> hungry

= hungry
"You need to eat, though," he says. "I'm not being your mom. I read it on a cereal box." # beat: needs-to-eat
* [Unstrap and eat a slice]
    ~ ate = true
    It burns the roof of your mouth, and you're most of the way down it before you notice you were hungry. Jax studies the foam like there'll be a test.
    "Good?"
    "It's a triangle." You wipe your fingers on your jeans, one at a time. When you go back for bar four it has wandered off somewhere, and you'll have to whistle for it.
* [Keep the riff going. Not now. # aired]
    ~ tires(1)
    "Not now," you say, over the top of bar two.
    "It's hot now."
    "So's this."
    He holds a slice in front of the strings for a whole bar, like a crossing gate. You play under it.
* (posted) [Take a slice so he'll stop]
    ~ tires(1)
    You clamp the crust in your teeth, nod thanks, and play. When he ducks behind the amp for a cable you slip it into the sax case. It lands on the reeds, cheese down.
    "That was fast," says Jax, coming up.
    "Mm," you say, and chew nothing.
- "Crusts count," Jax says. "Point is, a person who was up till two—" # page
"You know who you sound like?" It's a good line. You've been saving it since the door. "You sound like my—"
You go for it the way you go for the B string, without looking. Five strings and a gap.
She has slippers with the backs trodden down. She has a cookie tin that's never once had cookies in it. You could draw the tin.
"My mother's mother," you say.
Jax stops winding the cable.
"Your grandmother," he says. # beat: lost-word
"Her."
* [Laugh before he has to]
    -> laughed
* [Tell the tuning peg it's the meds # aired]
    -> blamed
* [Say nothing. See what he asks.]
    -> waited

= laughed
"Lovely woman," you say. "Had my mother. Was actually there for it." And you laugh, so he does. His comes in late and goes out early, like a kazoo that's just read the room.
"Mother's mother," he says. "I'd buy that record."
-> the_list_on_his_phone

= blamed
"It's my meds," you tell the tuning peg, in the voice for bus times. You've never told him you take any. "They eat words. It's on the leaflet." # beat: meds
"Rude of them," says Jax. He folds the lid of the pizza box down. He folds it up again. "Which words do they like?"
"Nouns, mostly."
"Yeah. They've got the most meat on."
-> the_list_on_his_phone

= waited
You leave it lying on the carpet between you. Anyone would ask. Alya would ask twice and then look it up.
Jax lines the box up with the edge of the stool.
"Cheese is setting," he says.
~ suspicion = true
You look at the cheese, at the dents, all on your side. You gave up ham last spring, when the hospital put salt on the list, and you never told a soul at school. You just eat the other thing. So how would he know?
-> the_list_on_his_phone

= the_list_on_his_phone
"I get it back in the shower. Grandmother. They all come back, they just won't do it in front of people. I keep a list on my phone. Stapler. Tuesday. Tuesday, I was late for something." # page # confessional: Miles
Jax has a finger over the space bar. "So is that us? Or are you a one-more person?" # page
{ ate: The ache behind your eyes has gone and sat further off.|Behind your eyes somebody's tuning a drum, a quarter-turn at a time.} Bar four's close.
The verse is on the stand in your handwriting, and you haven't sung it to anyone yet.
* [One more, while it's close # aired]
    ~ records(1)
    ~ tires(1)
    You pull on {word("the headphones", "the ear things, the pair of them with the wire")}, and he hits the bar.
    One goes by, and two, and three, and four is there; it takes your weight. You sing the verse across the top, the one about the word with a handle and a spout. By the end your picking hand has started to shake, so you put {word("the pick", "the little plastic tooth")} between your lips and the hand under the strap.
    "That's an actual song," says Jax. "What's it called?"
    He types something before you can answer, and turns the screen round. # page
    Wet Dog's Grandmother. He's put it in capitals.
    { the_contest.bargained: "That's our one, then," he says, with his hand still on the lid.}
    { the_contest.bargained: "To start with," you say.}
    { mothers_mother.apology.kept_out: You pull the tape off the bass button. It's gone dum through the whole take, and neither of you noticed.}
* (stopped) [Stop for today, and lose the verse]
    ~ verse = binned
    You shut the laptop on his finger, gently. "It's not coming."
    "Okay. Good. I mean, not good. But okay."
    You ball the page and shoot from the stool, off the foam, off the door frame, into the bin the music library leaves out for scores.
    "Two points," says Jax. He eats the last slice all the way down the corridor, walking on the outside, by the stairs.
- ->->

// ---- 08 ------------------------------------------------------------------

=== the_slip ===
# storyline: miles-jax
# scene: 08 The slip
# place: Recording studio, 12:35
# pov: Jax
The talkback's a red button. Thumb down, and Miles can hear you through the glass. Thumb up, and you can say what you like.
"That one limped," you say, thumb up.
He takes the sax out of his mouth. "That one limped," he says in your headphones. # beat: sax
He was in there already when you came, so there's been no handshake. He's been standing up since noon, and he's a bad color. You've been blaming the light.
{ mothers_mother.hungry.posted: -> old_reed }
-> verdict

= old_reed
"It's this reed." He holds it up to the light. "It's had it." # page
Thumb down. "There's a box of new ones in your case."
"No," says Miles. "There isn't."
You know what's in that case better than most people. He has it in there with him, shut, with a foot on the lid. He sucks the old reed and screws it down again.
-> verdict

= verdict
"Well?" He's waiting for your verdict.
* [Thumb down. "Sounds fine in here." # aired]
    "Fine," says Miles.
    "Really fine."
    "Your voice does a thing," says Miles. "It's got carpet in it. You put it down when there's something on the floor."
    You take your thumb off the button.
* (straight) [Tell him: he's late on every two]
    ~ trusts_jax(1)
    ~ tires(1)
    "You're late on the two. Every time," you say. "And the high note's flat, because you're saving up for it."
    "Thank you!" He says it as if you'd handed him a sandwich. "Again."
    It's again four times. On the fourth he's on the two and the high note goes straight up, and you can see what's holding him off the floor. It's the wall.
* (rested) [Call a break. Blame your ears.]
    ~ suspicion = true
    "Can we take five? It's my ears."
    "What's up with them?"
    "They get full."
    "They got full at ten past. They got full at twenty past." He's sat down on the amp, though, since he's stopped anyway. "It's every time I lean on something," says Miles.
- It happens in the next take. Four bars in he lowers the sax to its stand as though it were full to the brim. He puts the heel of his hand to his forehead and keeps it there. # page
"Head?" you say.
"They're moving a piano in there." # beat: headache
There's a dimmer for the booth lights by your knee. There's Alya, out on the steps with her lunch. And there are the faders; pull them all down and there's no more recording.
* [Pull every fader. Shut the project down. # aired]
    ~ trusts_jax(-1)
    ~ tires(1)
    You do it with your whole arm. "That's it, we're shutting it down," you say. "It's a radio contest! First prize is a mug!"
    Miles hooks the sax back onto its strap.
    "I'm doing it."
    "You can't see straight."
    "It's a sax. You don't aim it." He's unplugging the second headphones, yours, the ones you wear in there. "With you or without you. I know where record is." # beat: without-him
    -> pressure
* (dimmed) [Turn the lights down. Keep rolling.]
    ~ records(1)
    You find the dimmer and take him down to nothing, and your side with him, till there's only the meters.
    "Is that worse?"
    "Don't talk," says Miles. "Roll."
    He plays it in the pitch dark, leaning on something. It doesn't limp. It comes in low under the glass and sits down next to you, and you're riding him through it with both hands, and you've stopped being the person who was going to call a halt.
    You bring the lights up. He's feeling for the stand with the bell of the sax. He misses it, and misses it again. # page
    "{ songs > 1:Two|One}," says Miles to the wall. "{ songs > 1:One|Two} more. We'll be here tonight anyway."
    -> pressure
* (fetched) [Go out and get Alya]
    ~ trusts_jax(-1)
    ~ tires(-1)
    -> grapes

= grapes
"Is it his head?" says Alya on the steps. You haven't told her anything yet. She screws the lid on her lunch. # page
She stands at the desk and studies him through the glass, as if it were a tank. Then she leans across you and puts her own thumb on the button.
"You," she says. "One o'clock. I'm not singing both parts. Come out of there and eat some grapes first."
In the booth Miles is looking past her, at you. "Okay," he says, and comes out, and sits where she points.
She stops you by the door. "What's wrong with him?" # page
"Headache."
"And for that you came and got me." She waits. You straighten a fader. She goes to warm up the piano.
"You told on me," says Miles.
"I said headache."
"You said it with that voice on." He spits a seed into his hand. "I'll do her rehearsal. Then I'm coming back here and I'm doing this." He shuts himself in with the sax again. It's still only ten to.
-> pressure

= pressure
Thumb down. "Listen," you say. "Three can't be done by Friday. Nobody could." # page
{
- the_contest.bargained: "You said one," says Miles. "You wanted to write them a note. You never thought I'd get to two."
- the_contest.refused: "You said no," says Miles. "I was fine with no. You're the one who came back with a pizza."
- else: "You said yes."
}
"{ the_contest.bargained or the_contest.refused:I know what I said|I said impossible, first}! Look, we do it right. We do it next year. We'd have months, we could—" Your thumb comes up off the button. # beat: next-year
Next year. That hospital website had a page about next year, with a graph. Not everyone on the graph got that far.
In the booth he's tapping one headphone, because you've gone quiet.
Thumb down. "Or this year. Actually, this year makes sense." # beat: this-year
"A second ago it was next," says Miles. # page
He has come right up to the glass, and a gray patch is starting on it in front of his mouth. "Everything's fine. Then it's over. Then it's next year, then it's not next year. What's going on with you?"
{ suspicion and mothers_mother.blamed: "And you never asked which meds. I said meds, to your face, and you asked which words. Everybody asks which meds."}
{ mothers_mother.waited: "I lost my own grandmother in front of you. You told me the cheese was setting."}
{ mothers_mother.laughed: "And when I lost that word, you laughed after me. You waited to see if it was allowed."}
{ the_contest.worried and not mothers_mother.waited: "And this morning you had your head on one side."}
* [Keep arguing: no one could write that fast # aired]
    ~ secret = slipped
    ~ trusts_jax(-1)
    "Nothing! It's just, no one writes three songs in two days. Mozart couldn't, and especially not in your condition." # beat: the-slip
    You look down at your thumb. It's on the button, white to the knuckle.
    -> condition
* (told_him) [Tell him. You know what he's got.]
    ~ secret = confessed
    { confided == only_pity:
        ~ trusts_jax(-1)
    - else:
        ~ trusts_jax(1)
    }
    -> the_last_room
* (swallowed) [Swallow it. "Fine. Three. Roll."]
    ~ records(1)
    -> carpet

= condition
"My condition," says Miles. # page
In your headphones you get every spring on that sax, ticking under his fingers.
"Who told you?"
"No one. I saw your pills. Then I looked some stuff up, and you won't eat ham. I put it together." It sounds like a robbery. # beat: put-together
"When?"
"October."
"You came and sat by me in October. There was a whole empty row. Was that before the pills, or after?"
You've got your thumb down, and nothing to say.
{ the_contest.asked: "And this morning you asked if I was okay. I said fine. You knew, and you let me."}
{ the_contest.covered: "This morning, when you fell down. I thought that was a joke. I thought we were both just bad at dancing."}
"I was a food drive," says Miles. "Get out." # page # beat: get-out
* [Explain. All of it, as fast as you can. # aired]
    "It quit being that! It was that for a week, and then you did the thing with the tray in the cafeteria, and I'd have sat there if you'd had two heads, I'd have sat there if you'd had the plague—"
    He has taken off his headphones. You've got your thumb down as far as it goes, and it's all coming at last, and on the other side of the glass a voice the size of a wasp is telling it to the stool.
    Miles turns off the booth light.
* (slunk_off) [Go, and don't make him say it twice]
    ~ tires(1)
    You take your thumb off. You save the session, because he won't think of it, and you put it in the folder where he'll look.
    You've got as far as the trophy case when it comes through the wall, from the top, with nobody counting him in.
* (went_round) [Go round to him, and say what's true]
    -> true_thing
- ->->

= true_thing
The booth door weighs what a fridge weighs. You get it open about a foot. # page
"I said get—"
{ confided:
- both_said:
    ~ trusts_jax(1)
    "At first," you say. "Okay? At first I was sorry for you. That was October. It's February." You've got your shoulder against the door so it won't shut on you. "I don't sit there because of October."
    He turns a valve with his thumbnail. He doesn't say it again, about getting out. You go anyway, because it's what he asked for, and let the door close at its own speed.
- only_friend:
    ~ trusts_jax(-1)
    "I was never sorry for you," you say. "Not once. You're my best friend. I'd have sat there anyway."
    "You picked the ham off," says Miles. "You picked it off all down one side, and then you made it a joke so I'd never see. Nobody does that who isn't sorry." He leans over and gives the door a push. It's only a push, but there's so much door.
- else:
    "I was sorry for you," you say. You've told it once today, to a camera, and that was all there was in it then. There has to be more. You hold the door and look for it.
    He waits. He gives it a lot longer than you would.
    "Yeah," says Miles. "That's how it looked." And the door does the rest.
}
->->

= the_last_room
"Take your cans off," you say. "I'm coming round." # page
The booth door weighs what a fridge weighs. It shuts behind you with a smack of rubber, and then there's no echo on anything, and you have to just say it.
"I know you're sick. It's your kidneys. I know there isn't a Gerald."
"Since when?"
"October. I went in the case for a reed."
Miles unhooks the sax. "I had your basement, and I had in here," he says. "Where I wasn't sick." He sits down on the one chair. "Now there's nowhere."
{
- confided == only_pity:
    "Is that how come you sat by me?" he says. It's a yes. It's out before you've found anything to put next to it. # page
    "Huh," says Miles.
- the_contest.asked:
    "You asked me this morning, and I said fine." He rubs at a mark on the bell. "You let me. That was kind of decent. It was kind of creepy, too." # page
- else:
    "You came round," he says to the bell of the sax. "You could've pushed the button." # page
}
* (how_it_began) [Tell him how you came to sit there]
    { confided:
    - both_said:
        ~ trusts_jax(1)
        "I sat there because I was sorry for you," you say. "The first week. After that it was the jokes, and you let me carry amps."
        "They're heavy amps."
        "I know they are."
        He moves his boots over. There's room on the carpet for one more.
    - only_friend:
        ~ trusts_jax(-1)
        "Because I liked you," you say. "Only that."
        "There was a whole empty row." He has a way of waiting for the second half of a sentence. You've got no second half on you. "Okay," says Miles. "Try that again some time."
    - else:
        "There's more to it," you say. "I haven't got it in order yet."
        "Is it long?"
        "It's about four months."
        "Send me the mix," says Miles.
    }
* (stayed) [Get your bass and ask for bar one]
    ~ tires(1)
    "Bar one?" you say.
    He goes over you for signs of nursing. You've got a bass on. You have the pick in your teeth, which helps.
    "You're not going to look at me like that when I do the high part?"
    "I'll look at my feet."
    You look at your feet till the bell. They need new laces.
* (who_else) [Ask him who else ought to know]
    "Does Alya know? You could tell Alya."
    "And then who? Park? The lady with the soup?" He flicks a key open and shut. "You tell one, and it goes round like a cold. Don't you tell her."
    "I won't."
    "You went in my case for a reed," says Miles.
* (left_him_it) [Leave him the room]
    ~ tires(1)
    "I'll go," you say. "You have it. I was never in here."
    "That's the dumbest thing you ever said."
    "I know. I'm going, though." You lean on the door. On your way past the desk you turn the talkback off at the wall.
- ->->

= carpet
~ secret = kept
"Nothing's going on," you say. "I'm hungry. I get like this. Three songs, Friday. Roll it." # page
"Yeah?"
"It's beauty sleep. I didn't get any."
Miles grins at you, a big one, and wipes the glass with his sleeve so you won't miss it. He goes back to the mark and plays like he's been let off something. There's a song on the desk by ten to one. You run the faders with your left hand. You keep the right one by the button, for the next time you've got to lie.
"How was that?" he says in your ears. # page
"It was great," you say, and that one's true, and it comes out with exactly the same carpet on.
"So you're in. Friday, all the way?"
* (swore) [Swear it to him, on anything he likes]
    "I swear."
    "On what?"
    "On Gerald," you say. It's gone down the wire before you've heard it.
    "On Gerald!" Miles puts his hand over his shirt pocket. "You can't go back on that. He's an orphan."
* (four) [Make a deal: nothing after four o'clock]
    "On one condition. We stop at four," you say. "Every day. Union rules."
    "What union?"
    "Bass players. We've got a hall and everything."
    He holds up a hand, and folds in the thumb. It's the first thing he's agreed to all day, and you had to invent a union.
* (which_sit) { not mothers_mother.blamed } [Ask why he sat down so fast this morning]
    ~ suspicion = false
    "Hey, how come you sat down this morning?" you say. "In the hats."
    There's hardly a gap. "Ear infection," says Miles. "It gets you in the balance."
    "Wow," you say. "Both of them?" You've never asked anybody about their ears before, and he seems to like it.
* (which_meds) { mothers_mother.blamed } [Ask which meds, like anyone would]
    ~ suspicion = false
    "Hey, which meds are they?" you say. "The ones that eat the words."
    He tells you. It's a long name, and he gets to the end of it without dropping any. You could have spelled it for him. "Wow," you say. "What's that for?"
    "Ear infection," says Miles, not even slowly.
- ->->

// ---- 12 ------------------------------------------------------------------

=== louder ===
# storyline: miles-jax
# scene: 12 Louder
# place: Recording studio, 2:40
# pov: Jax
All morning the takes had names: Wet Dog on Ice. Wet Dog, Attorney. From { the_slip.verdict.fetched:1:51|1:02} on they're only numbers. He's up to 34.
{ secret:
- confessed: -> bassist
- kept: -> soup
- else: -> numbers
}

// Miles knows that Jax knows, and threw him out: as aired.
= numbers
{ the_slip.verdict.fetched: There's a hole in the list where one o'clock was. So he went. So he came back, too.}
Through the glass you can see the back of a hood, and a guitar neck going up and down. You've brought a paper bag with a roll in it and two apples, and you go in.
"Back off," says Miles, before the door's had time to shut. # beat: back-off
{ the_slip.condition.went_round: "I haven't said anything."}
{ the_slip.condition.went_round: "You came round last time, too."}
His phone's on the amp, walking toward the edge. FEED GERALD, snoozed seven times. # page # sound: a phone, walking
"Have you been in here the whole time?"
He finds the volume with his boot.
* [Ask if he's eaten. Ask about Alya. # aired]
    { the_slip.verdict.fetched:
        "Did you eat? I know you had grapes. How was Alya? Did you get all the way through?"
        The pick stops. The amp hums for two whole bars with nobody in it. "She asked me what was wrong with me," says Miles. "In the bridge. You know why she asked me that."
    - else:
        "Did you eat? Did you meet Alya? You told her one o'clock. You were bringing the knees!"
        The pick stops. The amp hums for two whole bars with nobody in it. Miles looks up at the clock, and it's the clock he looks sorry for. # beat: alya-pause
    }
    Then he hits the low string and leaves it on.
* (gerald) [Say the alarm's pills, and they're late]
    ~ trusts_jax(-1)
    ~ tires(-1)
    "That's not a fish," you say. "That's the noon ones. It's nearly three. You can hate me with them in you."
    He plays to the end of the bar. He gets the box out of the sax case, and this time there's no going behind the piano with it. He stands where he is and looks straight at you while he swallows, without water.
    "Fed," says Miles.
* (keeper) [Ask which number's the keeper]
    "Which one's the keeper?"
    "None of them."
    "I liked 26. I could hear it through the wall in Math. The whole row could."
    He goes on as though you weren't there. A while later the thing under his fingers turns into 26. He plays it twice, checking, and gives the pegs a dirty look.
- Your bass is on its stand where you left it. Across the hall there's a light on behind the blind of Mr. Park, who teaches music. # page
"Can I just say I'm s—"
He gets louder. There's no more knob, so he does it with his arm.
* (took_it) [Take the guitar off him # aired]
    ~ tires(1)
    You lift the strap, and it's over his head and yours before he's thought of holding on. The amp moos. # beat: takes-guitar
    -> empty_hands
* (bass) [Plug in your bass and follow him]
    ~ trusts_jax(1)
    ~ records(1)
    ~ tires(1)
    ~ jax_at = corridor
    -> in_e
* (food) [Leave him the bag and go]
    ~ ate = true
    ~ tires(-1)
    ~ jax_at = far_off
    You set the bag on the amp, where it buzzes. "The apples are on the list," you say. "I've read the list. I'm not going to act like I didn't. I'll be at home."
    "When you come in," says Miles, "I see it. I'd forget I was sick, till you came in. You've got it all over your face." He's still playing. "Like a kid with jam."
    "So I'm going." You get as far as the door. Behind you somebody bites an apple with both hands busy.
    -> reeds
* (park) [Go across the hall and get Mr. Park]
    ~ trusts_jax(-1)
    ~ jax_at = with_park
    -> cardigan

= empty_hands
Miles stands there with his hands the right distance apart for it. # page
"You could use some beauty sleep," you tell him. "I'm worried about you. Okay? And this school's nuts, there's a guy in my homeroom who answers the roll in Italian. I need one friend in here who makes it less crazy." # beat: less-crazy
"I need you to leave me alone," says Miles. "I used to see you and I'd forget I was sick. I'd go whole days. Now you come in, and I see it. It's got your hoodie on." # beat: see-it
"It's still me."
"That's what I'm saying."
-> reeds

= in_e
You don't ask. You find where he is, which is E, and pretty angry, and you go in underneath. # page
He turns his back. He changes key to lose you, and you're there. He stops dead on the four, and so do you. You keep your head down, so he won't have to see your face.
When it's over there's a song lying there that nobody meant to write. It's got a bridge. "35," says Miles to the laptop. # page
"That was—"
"Don't talk." He's holding on to the mic stand. "When you talk I see it. The being sick. I see it come in the door in your hoodie. When you're playing, it's just a bass."
You think that over. You play him a low E, for yes.
-> reeds

= cardigan
Mr. Park comes in a cardigan with a red pen behind each ear. He sits through two whole numbers on a drum case, with his head down, tapping the time. # page
"What's that called?"
"34," says Miles. "Sir."
"It's very good. How long have you been on your feet?"
Miles does the math, or he does something that takes as long. Mr. Park writes a 4 on the back of his own hand. "I'll look in on you at four o'clock. Wherever you've got to, that's where you'll stop. Till then I'm next door with the tenth-grade fugues, and I'd welcome the interruption." He goes off with one of your apples, out of absent-mindedness.
"You got a teacher," says Miles. # page
"I got Park."
"I'd forget I was sick for, like, a song at a time. Then the door goes and it's you, and I see it." He bends down and does something to a pedal that was fine. "And you went and put a cardigan on it."
-> reeds

= reeds
{ mothers_mother.hungry.posted: -> slice }
-> sorry

// The slice Miles hid at 11:20.
= slice
{ jax_at == far_off: The sax case is by the door with its lid up. You go to shut it, so no one steps in it.|The sax case is open by the wall, with his sweater half in it. You move the sweater.} There's a slice of pizza lying face down on the reeds. It's got your fingerprints in the cheese, where the ham came off. # page
You think of him chewing. "Mm," he'd gone.
* (said_so) [Tell him there's a pizza in his reeds]
    ~ trusts_jax(1)
    "There's a pizza in your reeds."
    Miles's hand goes flat on the strings.
    "It's aging," he says.
    "Is it ready?"
    "Give it till Friday." One corner of his mouth has gone in, and he has to turn round and do something to the amp.
* (cleaned) [Say nothing. Clean the reeds.]
    You do it on your knees, with your back to him and the swab out of the lid. They come up all right. You dry them on your T-shirt and put them in by strength, twos, two-and-a-halfs, threes. The slice goes in your pocket. It takes eleven minutes, and nobody's mad at you for any of them.
- -> sorry

= sorry
{
- took_it: "Give it," says Miles, with his hand out. You're holding the guitar by the neck, like a goose. # page
- jax_at == far_off: There's a setlist taped up by the door. {mothers_mother.the_list_on_his_phone.stopped:1, it says, and 2, and 3, and there's nothing next to any of them.|1. W. D. GRANDMOTHER, it says. Then it says 2, and 3, with nothing next to them.} Behind you he's stopped to chew. # page
- jax_at == with_park: He's waiting for you to go. He turns the setlist round on the mic stand, so the blank lines are facing you. # page
- else: He's changing a string. There's a setlist on the mic stand, with three lines on it{songs < 2: and {songs == 1:two|all} of them blank}, and through the ceiling you can hear somebody count to eight. # page
}
There's a thing you've got to say. It's what you came back for.
* (shouted) [Say sorry. Then say it louder. # aired]
    ~ louder_sound = "drums"
    "I'm sorry," you say.
    He goes past you to the drum kit and sits down in the middle of it.
    "I'm sorry!" That one gets the snare. "Miles! I'm SORRY!" He hits the crash. He's found out that if he comes in on the "sor" you never get to the "ry." You shout it until you have no voice left, only your mouth going. # beat: drums # sound: drums
* (setlist) [Write it on the setlist and go out]
    ~ louder_sound = "guitar"
    ~ trusts_jax(1)
    { jax_at == elsewhere:
        ~ jax_at = corridor
    }
    { took_it:You give it back to him, neck first. You|You} borrow the pen off its string. 4, you put, under the 3. SORRY (Jax). Then, as there's room: Approx. 3 min.
    He doesn't come to see what it is. You let yourself out. { jax_at == far_off:The bus stop's the other side of the parking lot, and you can hear him from there|You go down the wall onto the corridor floor, where the guitar comes to you through your back}.
* (unsaid) [Leave it out. Sit down on the floor.]
    ~ louder_sound = "guitar"
    ~ tires(-1)
    { took_it:You hand him the guitar, and you|You} sit down against the foam, which itches. He plays a bit. He leaves a gap and looks round.
    "Aren't you going to say it?"
    "I said it at lunch. You'd taken your headphones off."
    "So say it now. How come you're not saying it?"
    "You'd have to do something about it," you say. "You're busy."
    Miles thinks. He drags the drum stool over and sits on that, a good way off, with the guitar across his knees, and plays the next one sitting down.{ jax_at == far_off: You get the later bus.}
- ->->

// Jax told him at lunch: Miles wants a bassist and Jax wants a promise.
= bassist
Your bass is out in the middle of the carpet with its strap let down, so it's you he's expecting.
"You're late," says Miles.{ the_slip.the_last_room.left_him_it: He's turned the talkback on again at the wall, and he's saying it into the wrong end.} "I can't do the low part and the high part. They only gave me the two arms."
{ the_slip.the_last_room.stayed: "I had Math. You had my feet till the bell." He's got them on the list, at 18: Wet Dog's Laces. "How come they're numbers now?"|"How come they're numbers?" you say.}
"It felt dumb," he says. "Making you laugh."
His phone's walking about on the amp. FEED GERALD. Snoozed seven times. You both watch it. # page # sound: a phone, walking
"I need a bass player," says Miles. "That's all I need. I had a nurse at breakfast. Can you be that until Friday? You come in, you play, you go home."
You've brought a roll in a paper bag, and two apples. You put it down behind the amp, where it isn't a speech.
"If you promise me something," you say.
"Here it comes."
* (eat_this) [Ask him to eat: today, and every day]
    ~ ate = true
    ~ tires(-1)
    You get the bag out again. He eats the roll like a man filling in a form. "They left the butter off," says Miles.
    "Did they?"
    "You had them leave the butter off." He holds an apple up and turns it, hunting for the place where you've been at it. There isn't one. He eats it down to the stalk. "That's today," says Miles. "You want the other days, that's the promise."
* (till_four) [Ask him to stop at four, finished or not]
    "Four o'clock," you say. "Wherever we are. If it's the middle of a word, you put it down."
    "And if it's going good?"
    "It'll go good tomorrow."
    "You don't know that," says Miles, and it isn't the song he's talking about. He scratches a 4 on the back of his hand with the pick, where it shows up white.
* (tell_alya) [Ask him to tell Alya himself, today]
    "Tell Alya. Today, in your own words."
    "Those are the ones I'm short of."
    "She { the_slip.verdict.fetched:asked me what was wrong with you, and I said headache|waited at one o'clock. I looked in, and she'd put your music up on the stand}. { the_slip.the_last_room.who_else:You told me not to, so I'm not|I'm no good at it. My voice does carpet}."
    He laughs. It gets out before he can stop it, and he goes and reads the fire drill till it's over.
- "Bass first," says Miles. "Then I promise." # page
"Promise first. Then bass."
You've each got a hand on it by now. With his other hand he hammers the top line on, one-handed, to show you what it's missing.
"When it was just me that knew," he says, "you'd come in, and I wasn't sick. Now you come in and I see it. I want the other thing back. I figure if you play low enough."
* (bass) [Put the bass on. Take his word.]
    ~ trusts_jax(1)
    ~ records(1)
    ~ tires(1)
    ~ jax_at = corridor
    You play low enough. You play so low that the pen rolls off the desk. He goes up where you aren't, and for eight bars there's a whole band in there. You do it again, to get it on the laptop.
    "Okay," says Miles, with his back against the wall. "I promise. What was it again?"
* (held_out) [Keep the bass shut in its case]
    ~ trusts_jax(-1)
    ~ tires(-1)
    You click the catches down and sit on the lid.
    He plays the top line at you for as long as it takes to get sick of it. "You'd really do that?" he says. "You'd sit on a bass?"
    "I can do it all day. I brought homework."
    "Fine. I promise." He slides down the foam till he's sitting too, which he hadn't meant you to see. "You fight like my mom."
* (food) [Leave what's in the bag, and go home]
    ~ ate = true
    ~ tires(-1)
    ~ jax_at = far_off
    "I can't only be a bass player," you tell him. "I tried it in the corridor. I'm going to go home. { eat_this:There's another apple|There's food} behind the amp. You don't have to promise anything to it."
    "You're walking out?"
    "I'm getting the bus."
    He's got the guitar in one hand and your bass in the other, like somebody keeping a place in line. When you look through the glass he's found the bag.
* (park) [Say you're getting Mr. Park to hear it]
    ~ trusts_jax(-1)
    ~ jax_at = with_park
    "Park's across the hall," you say. "You can promise him."
    Mr. Park, in his cardigan, sits through two numbers on a drum case. He says it's very good. He says he'll look in at four, and where they've got to by then is where they'll stop, and he writes a 4 on the back of his hand to be sure.
    "You said you only knew," says Miles afterward. "You never said you'd pass it on."
    "I only told him it was a good song."
    "He took his glasses off to look at me."
- { mothers_mother.hungry.posted: -> slice_first }
-> for_knowing

= slice_first
"Reed," says Miles, and points his guitar at the sax case. # page
You open it. There's a slice of pizza lying face down on the reeds, with your own fingerprints in the cheese.
"Mm," you say. It's what he'd said.
* (said_so) [Hold it up by the crust]
    ~ trusts_jax(1)
    "I was saving it," says Miles.
    "Who for?"
    He thinks. "Gerald," he says, and then it's too late, the pair of you have gone, and you have to sit down on your amps and hold on to something.
* (cleaned) [Shut the lid on it, and clean up later]
    "I'll find you a better one," you tell him. When he's got his back to you, you do all of them, with the swab and your T-shirt, and put them in by strength, twos, two-and-a-halfs, threes. The slice goes in your pocket.
- -> for_knowing

= for_knowing
One more thing's got to be said before you're done in here. It's about that case, and October. # page
"I went through your stuff," you say.
"Yeah, you did." He's got the sticks out of the bag, in case there's to be a song with drums.
* (shouted) [Say sorry until he's heard it]
    ~ louder_sound = "drums"
    "I'm sorry."
    He gets in behind the kit. "Can't hear you," says Miles, and does a roll.
    "I'm SORRY I looked in your CASE!"
    "What?" He's got all of it going now, feet and everything.
    "I'm SORRY I never SAID!"
    "You're late on the two!" he yells. So you stand in front of the bass drum and shout it on the two.{ jax_at == far_off: It's still going in your head, on the two, when you get to the bus.}
* (setlist) [Add it to the setlist, and wait outside]
    ~ louder_sound = "guitar"
    ~ trusts_jax(1)
    { jax_at == elsewhere:
        ~ jax_at = corridor
    }
    It's taped to the mic stand, three lines, most of them blank. 4, you put. SORRY (Jax). Approx. 3 min. He's busy with a string and doesn't see. { jax_at == far_off:It's twelve minutes till the bus, and you can hear the guitar for nine of them|You go and sit in the corridor, where the guitar comes through the wall into your back}.
* (unsaid) [Leave it at that. Sit on the floor.]
    ~ louder_sound = "guitar"
    ~ tires(-1)
    You sit down. He waits for the rest, and swaps the sticks for the guitar, and waits some more.
    "Is that it? You went through my stuff?"
    "I did."
    "Aren't you sorry?"
    "I'd know less," you say. "I don't know if I'm sorry."
    It's quite a while before the guitar starts again. He's on the floor as well, across from you, with his boots against your boots.{ jax_at == far_off: You let that bus go.}
- ->->

// Jax swallowed it at lunch, and Miles believes him.
= soup
"Who wants soup?" you say, going in backwards.
"You're a saint." Miles has his feet up on the bass drum and the guitar on his chest. He looks terrible. He's never looked so pleased. "I can't feel my fingers. Did you see the list?"
"How come they're numbers?"
"I ran out of dog."
You give him the soup. You had the cafeteria lady make it without. No salt, you said, not a grain, it's for a friend; and she'd put her hand on your arm. # page
He swallows a spoonful. He goes back in after it with the spoon, to see.
"They forgot the salt," says Miles.
"Did they?"
"It tastes of warm." He's on his third spoon already, though. On the amp his phone starts to walk: FEED GERALD, snoozed seven times. He flips it over on its face.
* (emptied) [Stay till the bowl is empty]
    ~ ate = true
    ~ tires(-1)
    You talk. You do everyone in your homeroom, answering the roll, and the one who does it in Italian, so he'll have something to listen to and forget what his hand's doing. You've got up to the S's when the spoon hits china.
    "How'd I finish that?" says Miles.
    "It had noodles in it. They go down on their own."
* (unsalted) [Own up: you had them leave it out]
    ~ ate = true
    "I asked them to."
    The spoon stays where it is. "How come?"
    "It's bad for singers."
    "Who's a singer?" He looks from you to the bowl. You've been told you have a voice with carpet in it, and you've just gone wall to wall. He finishes the soup in the end, but he smells each spoon.
* (alya_first) [Let it cool. Ask about Alya.]
    { the_slip.verdict.fetched:
        "How'd it go with Alya?"
        "Good. She asked me what was up." He stirs. "In the bridge. I said headache. She said that's what you said, in the same key."
    - else:
        "What did Alya say? At one?"
        He lays the spoon down in the soup. It slides under. You both watch the place.
        "One," says Miles. And then, "Oh, man. The knees."
    }
- "Hey," says Miles. "You'd tell me, wouldn't you? If I looked bad." # page
He wants to know. He's got his face turned up to the lights for you, as if there'd be a mark.
"How do you mean, bad?"
"Like someone who can't do three songs." He laughs. "I keep thinking people can see it. Then you come in with soup, and you're just some guy with soup. It's a day off, seeing you."
Across the hall the light's on behind Mr. Park's blind. Your bass is right there on its stand.
* (owned) [Tell him now: you've known since October]
    ~ secret = confessed
    ~ trusts_jax(-1)
    -> since_october
* (cereal) [Say he looks fine. Say it again.]
    "You look fine."
    "Yeah?"
    "You look great. You look like a guy on a cereal box."
    "You're sure," says Miles. "You'd say."
    "I'd say." You take the bowl out of his hands and look for somewhere to put it, and there's nowhere in here that doesn't plug in.
    -> third_song
* (bass) [Get your bass, and answer with that]
    ~ trusts_jax(1)
    ~ records(1)
    ~ tires(1)
    ~ jax_at = corridor
    You plug in. He laughs at you, and gets his boots down off the drum. What you play him is slow, so that he'll have to. He doubles it. You slow down, and he fills in the holes, and before long it's faster than if you'd let him alone, and he's up on his feet with his hood fallen back and sweat in his hair. It's a song, all right.
    "So was that a yes?" says Miles. He types 35.
    -> third_song
* (park) [Fetch Mr. Park to say it for you]
    ~ trusts_jax(-1)
    ~ jax_at = with_park
    "Let's get someone with an ear," you say, and come back with a cardigan.
    Mr. Park sits on the drum case through two numbers, with his head down. "It's very good," he says. "You look worn out, the pair of you. I'll look in at four, and where you've got to, you'll stop." He writes a 4 on the back of his hand.
    Miles waits for the door. "I asked you," he says. "I wasn't asking the school."
    -> third_song

= since_october
"You look awful," you say. "You look sick, and you are, and I know. I've known since October. It's your kidneys. I went in your case for a reed." # page
Miles puts the bowl on the floor. It takes him a while; he's careful with it.
"At lunch you said nothing was going on."
"Yeah."
{
- the_slip.carpet.swore: "You swore on Gerald."
- the_slip.carpet.four: "There's no union," says Miles.
- the_slip.carpet.which_meds: "You asked which ones they were. You said wow."
- else: "You asked which ear."
}
{ unsalted: "And it's not bad for singers."|"And that's how come there's no salt." He says it to the bowl.} You'd had a whole plan for if he shouted. "It was a good day," says Miles. "I was having this really good day, and it was one you made."
-> for_knowing

= third_song
He wants to know what to do for the next one. He's { ate:got some color in his lips|the same gray as the foam}, and he won't stop smiling. # page
{ mothers_mother.hungry.posted: "I'd do sax, only there's a pizza in my reeds." He's in such a good mood that he's told you. "Since this morning. I never ate it. Your face!"}
"Drums," says Miles, "or that slow guitar thing. You pick. You're the engineer." He finds the clock. "{ the_slip.verdict.fetched:Alya wanted to go again at three|I never went to Alya's thing}. Somebody ought to go tell her I'm busy."
* (on_drums) [Pick the drums, and count him in]
    ~ louder_sound = "drums"
    ~ records(1)
    ~ tires(1)
    You count him in, and he comes down on the one as if it had said something about his family. The sheet music falls off the stands. It's the best he's ever done it. You've still got four fingers up when he gets to the end of it.
* (seated) [Pick the guitar, and find him a chair]
    ~ louder_sound = "guitar"
    ~ tires(-1)
    "It's better for the tone," you say, about the chair.
    "Is it?"
    "It's lower. You get more wood." You're adding to it all the time now, you've got a whole science. He sits, and plays the slow one with his cheek down on the guitar. You hold the pages flat so they won't turn and wake him up.
* (errand) { jax_at != with_park } [Offer to go and find Alya yourself]
    ~ louder_sound = "guitar"
    ~ jax_at = far_off
    "I'll go. What do I tell her?"
    "Tell her we're recording. The two of us, we lost track." He's pleased with that. "You're good at it. She believes you."
    It takes you three floors and the library to find her. You tell her all of it very fast, facing a shelf. She says, "Okay, Jax," and goes on reading. The next place you stop is the bus.
- ->->

// ---- 16 ------------------------------------------------------------------

=== function how_many(n)
{ n:
- 0: ~ return "none"
- 1: ~ return "one"
- 2: ~ return "two"
}
~ return "three"

=== the_truth ===
# storyline: miles-jax
# scene: 16 The truth
# place: Music room, 4:00
# pov: Miles
Half an hour ago, down in {tired_word("the studio", "the room with the window in the middle")}, { drums_heard():your foot left the bass drum halfway through a bar|your left hand came off the neck halfway through a bar}, and wouldn't go back. So you've come up here with the guitar, where there are chairs. You haven't sat on any.
There were going to be three songs. There {songs == 1:is|are} {how_many(songs)}{ songs == 3:, with the ends off}. You're working on { louder.numbers.keeper:26, since somebody liked it|{ songs == 3:an end|the next}}. It goes up, and it turns round, and then it{unfinished(" goes back and starts again.", "—")}
{ louder.bassist.till_four or the_slip.carpet.four: It's four. You said you'd stop at four. You're going to, in a minute.}
{ louder.sorry.setlist or louder.for_knowing.setlist: -> read_late }
{ louder.slice.cleaned or louder.slice_first.cleaned: -> clean_reeds }
-> alya_comes

// The line Jax added to the setlist in 12.
= read_late
You carried the setlist up in your teeth. You've only now gotten around to smoothing it out on the stand, and there's one more line on it than you wrote. # page
4. SORRY (Jax). Approx. 3 min.
You look for the rest of it on the back. You play one chord for how it might start. It's a G. He'd start in G.
{ louder.slice.cleaned or louder.slice_first.cleaned: -> clean_reeds }
-> alya_comes

= clean_reeds
There might be a sax part. You open the case and put your hand in carefully, on account of the cheese, and there's no cheese. They've been dried. They're in their slots by strength, twos, two-and-a-halfs, threes, and on the cloth there's a tuft of carpet, the kind that gets on you if you kneel. # page
You shut the lid again without taking one.
-> alya_comes

= alya_comes
{ verse == found: -> under_the_door -> }
{ verse == on_tree: -> wired }
{ the_slip.verdict.fetched: -> late_on_both }
"You missed our whole rehearsal," says Alya. # page # beat: missed-block
She's got a paper bag. "I sang both parts. I'm not bad as you. I bring it in kind of flat. Then I still had forty minutes, so I went to the pet store."
She takes it out and stands it on the lid of {word("the piano", "the big one with the keys")}. It's a castle, gray plastic, with a drawbridge.
"It's for Gerald," she says. "He's been going round and round in there since September with nothing to look at. So where were you?"
-> where_were_you

// The verse binned in 05 and found in 07, which Scarlett kept to herself.
= under_the_door
Something comes in under the door, as far as it'll go, and then somebody gives it a push with a ruler. You get down for it, holding on to the stand. It's a page folded in four. It used to be a ball, and it's been flat in a book since, and those are your g's. # page
On the back there's purple crayon. IT'S PRIVATE SO I STOPPED, it says. MOSTLY.
You put it up in front of you, and it stays there.
->->

// She had her rehearsal: Jax fetched her at lunch.
= late_on_both
"You were late on both my choruses," says Alya. # page
You hadn't heard the door. She's got a paper bag. "And you sat down for the bridge. I thought about that through the whole of History. Then I thought, I could ask him. So I went to the pet store."
She takes it out and stands it on the lid of {word("the piano", "the big one with the keys")}. It's a castle, gray plastic, with a drawbridge.
"It's for Gerald," she says. "He's been going round and round in there since September with nothing to look at. So what was that, at one o'clock?"
-> where_were_you

// The verse binned in 05, found in 07, hung up in 09.
= wired
"Is this you?" says Alya. # page
You hadn't heard the door. She's got a paper bag in one hand, and in the other there's a page. It's been crushed and it's been flattened. { crown == written_page:There's a wire hook through the top of it, and a lump of glue|It has a clothespin on}. You know the creases.
"It was on that tree in the foyer. { crown == written_page:It was the star. |}Julie's got my scarf till I bring it back. I know your g's." And she reads it out, without doing anything to it. # page
"I had a word for you this morning. It had a handle and a spout. I put it somewhere safe for later, and now the safe won't let it out."
"It's about a teapot," you say.
"Is it?" She lays it down on {word("the piano", "the big one with the keys")} and takes something out of the bag to hold it flat. It's a castle, gray plastic, with a drawbridge. "That's for Gerald. { the_slip.verdict.fetched:You were late on both my choruses, and you sat down for the bridge. What was that?|You missed our whole rehearsal. I sang both parts. Where were you?}" # page
-> where_were_you

= where_were_you
* [Say you and Jax lost track of time # aired]
    "Recording," you say. "Me and Jax. { the_slip.verdict.fetched:I was saving my voice for it, at one. Then we|We} lost track." # beat: lost-track
    { louder.third_song.errand:
        "That's what he said. You and him, you lost track." She lets the drawbridge down and winds it up. "He said it to a bookshelf."
    - else:
        { jax_at == corridor:
            "He's on the floor out there, facing a wall." She lets the drawbridge down and winds it up. "Is that the recording?"
        - else:
            "The two of you." She lets the drawbridge down and winds it up. "I saw Jax { jax_at == far_off:at three. He was getting on a bus|at two-fifteen. He was in the cafeteria, { louder.soup:asking them about salt|buying you apples}}."
        }
    }
* (bare_sorry) [Say sorry, and leave it there]
    "Sorry," you say.
    She waits for the rest of it. You've got your fingers on a chord, and you look after those.
    "Is that the whole thing?"
    "Yeah."
    "Huh." Alya lets the drawbridge down. "I had a really good answer ready for the excuse."
* (bridge_up) [Ask if the drawbridge works]
    "Does it go up?"
    "It won't stay. You get what you pay for."
    You put the guitar across your knee and have a look. It's a thread on a peg. It's the same as a string, it only wants a turn and a half more than the people in the factory gave it. You wind. It comes up and shuts, with a little click.
    "I came in here to be mad at you," says Alya.
- You play the thing that goes up and turns round. Halfway along, one finger doesn't press. There's a hole in the chord the size {unfinished("of the finger.", "of—")} # page
{ louder.soup.alya_first and not the_slip.verdict.fetched: You never brought the knees. You tell her that. She says she'd noticed.}
"What's with you?" she says. "Are you okay?"
{ the_contest.covered: "This morning he went down flat on the floor so you could sit. I thought it was choreography."}
{ louder.bassist.tell_alya: You promised him you'd tell her. You promised with a bass in your hand.}
{ bare_sorry: She's pulled the drum stool over to sit on.}
* [Tell her you're great. Everybody back off. # aired]
    "I'm great. Why's everyone asking me that? You and Jax and everybody, just back off." # beat: everyone-back-off
    Alya folds the paper bag in half. She folds the half in half. "Okay," she says. "Say hi to the fish." She's nearly at the door.
    -> falls
* (told_her) [Tell her now, on your own two feet]
    ~ alya_knows = true
    -> on_your_feet
* (stay) [Ask her to stay. Don't say why.]
    "Could you stay?" you say. "You could just play something."
    Anyone else would want to know what for. Alya moves the castle along. She plays the left hand of her own song, over and over, nothing on the top, so there's room up there for whatever you've got.
    You put on what you've got.
    -> falls

= on_your_feet
"I'm sick," you say. "I've been sick the whole time. I'm sick on weekends. It's kidneys." # page
{ verse == on_tree: "So it's not a teapot," says Alya.|"Since when?"}
{ verse == on_tree: "It was never really a teapot."|"Fifth grade. You can't catch it."}
"You've got the dentist, every other Tuesday. You've got beautiful teeth. I've said so to people." She's working her way back along it. "And the fish."
"There is no goldfish. It's pills. He goes off when they're due."
She takes the castle down off the piano. She turns it round to see the front, and gives it a wipe with her thumb. Then she shuts the lid over the keys.
"We could still run the bridge," you say. # page
"No."
"I only sit for that part."
"We're not rehearsing, Miles." She's never said no to a rehearsal in her life. She did one with the mumps. "Sit down on something."
You'd been going to finish on your feet. You tell her so, {unfinished("or you tell her the first half of it.", "or you tell her the—")}
-> falls

= falls
{ strain >= 3: -> collapse }
-> sit_down

// ---- Strain 3 and up: he faints -------------------------------------------

= collapse
{ where_were_you.stay: It's a good left hand. It keeps going.|You go to put the guitar on {tired_word("its stand", "the thing with the two arms")}.} The floor is where it always is, and then it's {unfinished("a lot nearer than that.", "nearer than—")} # page
"Alya," you say.
{ where_were_you.stay or where_were_you.told_her: She's got you by the sleeve. She's got the guitar as well, and has to choose, and the guitar goes down like a shelf.|She comes back across that room and gets you by the sleeve.} "Miles! What do I do?"
"Get Jax," you say. # beat: faint
It's all right down here. # page
You can see the underneath of the piano, which nobody has ever dusted. A person a long way up is saying your name, over and over. You'd answer, only the word you want has been left in some other room with the light off. It's short. It's the other one from no.
{ jax_at:
- with_park: -> park_first
- corridor: -> from_the_corridor
- far_off: -> alya_alone
- else: -> jax_calls
}

= jax_calls
~ trusts_jax(1)
"Miles. Miles! Come on, lobster." # page
He's upside down, with a hoodie on, and out of breath.
"He's back," says Jax. "Hey. Don't sit up."
You sit up.
{ secret == kept: -> pill_box -> }
"I'm calling 911." Alya's over by the door with her phone. # beat: alya-911
{ alya_knows: -> quit_the_voice }
"No, don't, hang on. He's awake, look, he's fine. It's just low blood sugar{ secret == revealed:, that's what those were for}." Jax is doing the voice with the carpet in it. "You should've eaten { ate:more than that|something}," he tells you. He's got two fingers on the inside of your wrist, counting, and he thinks you don't know. # beat: blood-sugar
-> what_to_say

= from_the_corridor
~ trusts_jax(1)
"I'm here," says somebody. "I'm here, I was right here." # page
She never had to get him. He's been out there on the floor with his back to the wall, and he must have come in at the crash on his hands and knees, because that's what he's on.
"Hey, lobster," says Jax. "Don't sit up."
You sit up.
{ secret == kept: -> pill_box -> }
"I'm calling 911," says Alya.
{ alya_knows: -> quit_the_voice }
"He's awake. Wait. It's low blood sugar{ secret == revealed:, that's what those were for}, he just has to eat { ate:more|something}." It's the carpet voice, worn pretty thin. He checked with you first, with his eyebrows, to see what you wanted said. He's never done that before. He's got two fingers on your wrist, counting, and he lets you see.
-> what_to_say

= park_first
~ trusts_jax(1)
It's a cardigan. It's got a red pen behind each ear, and it's down on one knee with its glasses off. # page
"There you are," says Mr. Park. "Four o'clock, I said, and I stopped to finish a fugue. No, lie there, you've nothing to get up for." He gets the cardigan off and under your head. "He's asking for Jax. Would somebody run?"
Somebody already has. It's Jax, in the door, holding on to both sides of it.
{ secret == kept: -> pill_box -> }
"I've a phone in my pocket," Mr. Park says to you, in no hurry at all, "and I'm going to use it, unless I'm told something sensible." # page
{ alya_knows: -> quit_the_voice }
"It's low blood sugar," says Jax. "He should've eaten { ate:more|something}. { secret == revealed:That's what those were for|It's only that}." He's said it to a teacher's face, and he's gone red to the ears. Alya, with the guitar in her arms, is listening to it as if it were a chord.
-> what_to_say

= alya_alone
It's Alya. It's a lot of Alya, from below. # page
"He's gone home," she says. "You said get Jax, so I called him, and I can hear a bus. He's shouting at the driver." She's got your feet up on the piano bench, out of some lesson she must have stayed awake in, and she's holding them there by the boots. "So it's me. Sorry. { alya_knows:Is this it? Is this what it does?|What is this?} Do I call 911?"
You try sitting up. She lets you. She keeps hold of one boot.
{ not alya_knows: There's nobody in here to say it's sugar. Jax would've said it by now. He'd have had the carpet down and the {tired_word("vacuum cleaner", "machine you push")} over it.}
-> what_to_say

// ---- Below that he sits down before it comes to fainting -------------------

= sit_down
{ where_were_you.stay: Somewhere in the third time round you stop hearing the left hand.|You turn to put the guitar on its stand, and the stand's a long way off.} You know what's coming. You've got about four bars till it does. # page
So you sit down. You do it on purpose, on the floor, with your back against the leg of {word("the piano", "the big one")} and the guitar in your lap, and you put your head on the guitar.
"Miles?" { where_were_you.stay or where_were_you.told_her:It's right next to you.|She's come back from the door.} "Did you faint?"
"No. I got there first."
"What do I do?"
"Get Jax," you say, to the wood. "I'm okay. Just get Jax."
{ jax_at:
- corridor: He's in already. He was the other side of the wall. # page
- far_off: -> no_jax
- with_park: It's Mr. Park who comes, because it's four, with a pen behind each ear; and a bit behind him, pulling himself up the last stairs by the rail, it's Jax. # page
- else: It takes her four minutes. When the door goes it's him, and he's run the whole way, and he's trying to do it like someone who hasn't. # page
}
~ trusts_jax(1)
"Hey, lobster," says Jax.
{ secret == kept: -> pill_box -> }
"He won't lie down. I'm getting the nurse," says Alya{ jax_at == with_park:, and Mr. Park says that he thinks that's about right}.
{ alya_knows: -> quit_the_voice }
"It's only blood sugar. It gets low{ secret == revealed:, that's what those were for}. He should've eaten { ate:more than that|something}." He does it well. He's on his knees, facing her, and behind his back, where she can't see it, he's got one hand out to you with an apple in it.
-> what_to_say

= no_jax
She gets him on the phone. You can hear a bus, and him shouting at the driver of it. # page
"He went home," says Alya. "He's coming. He says don't let you get up, and then there was a whole lot about crackers." She sits down next to you with her shoulder against yours, so you're both facing the castle. "So you've got me. { alya_knows:Is this it? Is this what it does?|What is it?} Do I get the nurse?"
{ not alya_knows: There's nobody in here to say it's blood sugar.}
-> what_to_say

= quit_the_voice
"It's only blood sugar," says Jax, "it's just—"
"Kidneys," says Alya. "He told me. He did it standing up. You can quit the voice."
It's the first time you've heard him with nothing to say next. He sits back on his heels. He gets an apple out of his pouch and gives it a rub, and then he's not sure who to hand it to.
-> what_to_say

// ---- Jax has kept quiet all day, and goes to the right place ---------------

= pill_box
~ secret = revealed
He hasn't asked you anything. He's gone straight to the sax case, in under the sweater, in under the reeds, and he's got the lid marked W up before he's back to you with the water. { strain >= 3 and jax_at != far_off:Over his shoulder people are hunting for a signal.} # page
"Noon's still in here," says Jax, low down. Then he sees what he's holding, and who's looking at it.
"I never told you where that was," you say.
{
- the_slip.carpet.swore: "You swore. On Gerald."
- the_slip.carpet.which_meds or the_slip.carpet.which_sit: "I told you ear infection. You said wow."
- the_slip.carpet.four: "And there's no union, is there?"
- else: "How long?"
}
"October," says Jax. "I'll say sorry after. Swallow."
{ louder.soup.cereal: "You said cereal box."|{ louder.soup.unsalted: "It's bad for singers," you say.|"That soup," you say.}}
"I know. Swallow." # page
You swallow. You wouldn't have thought you could be this mad at somebody and drink out of his hand.
->->

// ---- What is said ---------------------------------------------------------

= what_to_say
* { not alya_knows } [Tell her the truth # aired]
    ~ alya_knows = true
    -> told_alya
* { not alya_knows and jax_at != far_off } [Go along with the blood sugar]
    -> sugar
* { alya_knows } [Tell her the rest: there's a list]
    -> the_waiting_list
* (be_rude) { alya_knows } [Ask her to go on being rude to you]
    "Don't do the face," you tell Alya.
    "This is the only one I brought."
    "Be rude. Be like you are."
    She wipes it with her sleeve. She gives it a try. "You were flat," says Alya. "You {strain >= 3:went|sat} down like a piano off a truck, and you were flat all the way down." Her chin isn't keeping very good time, but she gets to the end.
    "Thanks," you say.
    -> the_waiting_list
* { not alya_knows and jax_at == far_off } [Ask her to wait until Jax is here]
    -> wait_for_jax
* (let_her) [Let {jax_at == with_park:them|her} call {strain >= 3:911|the nurse}]
    -> call

= wait_for_jax
"Jax has all the words," you say. "He'll tell you." # page
"He's on a bus, on the bridge. I've got you, and I've got a castle." Alya moves up closer. "You don't need all of them. Give me any you've got."
~ alya_knows = true
"Hospital," you say. "Tuesday."
"It's Wednesday."
"I know! It's Tuesdays I go." You try again. You go round by the other side.
-> told_alya

= told_alya
{ jax_at == far_off: "I'm sick," you say.|"It's okay, Jax," you say. "I want to start telling the truth." { sugar:You hold the juice without drinking it|You move your wrist out from under his fingers}. "It isn't sugar. I'm sick."} # page
"Sick how?"
"It's a disease. It's my{unfinished(" kidneys. They're no good. They've been no good since fifth grade.", "—")}" # beat: truth
{ strain >= 4: -> beans }
-> the_waiting_list

= beans
Five strings and a gap.
"You've got two," you say. "They're at the back. You get them in chili."
"Beans?" says Alya.
{ jax_at == far_off:
    You show her where, with your thumbs.
    "Kidneys," says Alya. She doesn't say it loud. She gets down on the floor by your boots, as if that was where they'd told her to wait.
- else:
    "Kidneys," says Jax. He says it to the carpet, the way he'd pass you a pick.
}
"Them," you say.
-> the_waiting_list

= the_waiting_list
"Are you going to be okay?" # page
"I'm on a list. For a new one, a transplant. They call you up, and you go in. So there's nothing to worry about." # beat: transplant
On top of the amp your phone buzzes itself round a quarter turn. FEED GERALD. You all look at it. # page # sound: a phone, walking
{ on_your_feet:
    "He's hungry," says Alya.
- else:
    "And Gerald?" says Alya.
    "There is no goldfish."
}
She always has something to say. You wait for it. She stands the castle on the floor next to your hand, with the drawbridge to you. { jax_at == with_park:Mr. Park is out in the hall already, calling your mom, and she goes to be with him|Then she goes to tell Mr. Park. Her shoes walk as far as the corner, and then they run}. # beat: park
{ jax_at == far_off: -> off_the_bus }
-> are_we_good

= off_the_bus
They pass some other shoes, coming the other way. # page
"I was on the 14," says Jax from the door. He's bent over with a hand on each knee. "I got as far as the bridge. He wouldn't open up. I pulled the bell for the whole bridge." He sees you, and the floor, and the castle.
"You missed it," you say.
"Did you tell her?"
"I found the words."
{ secret == kept: -> pill_box -> }
He comes in and sits down, some way off, on the drummer's side. He's got nothing to do. He hunts around for something to carry.
-> are_we_good

= are_we_good
{ off_the_bus:
    It's quiet. He lines up the castle with the edge of the carpet. # page
- else:
    Jax sits down next to you, against the piano, and leaves his hands where you can see them. # page
}
"How is it?" he says.
"Little shaken," you say. Your knee's doing sixteenths. # beat: shaken
{
- secret == revealed: "I had it all worked out how I'd tell you," says Jax. "There was going to be a canoe."
- the_slip.the_last_room.who_else: "You said nobody," says Jax. "At lunch. You said it'd go round like a cold." He sounds pleased, and he's trying to keep it low.
- off_the_bus: He's still got the bus pass in his teeth. He takes it out.
- jax_at == corridor: "I could hear everything you played," says Jax. "Through my back. It's better without the back."
- else: "I was in Math," he says. "I told them there was a fire."
}
{ louder.slice.cleaned or louder.slice_first.cleaned: "You did my reeds," you tell him.}
"Are we good?" says Jax. # page
{ jax_trust < 0: You go back over it, from the pill box on. It takes a while, and he lets it.}
{ songs == 0: There isn't a song yet. There's only the thing that goes up and turns round.}
* { songs >= 1 and jax_trust >= 0 } [Together: yes, if he'll help you finish # aired]
    { secret == confessed: -> nothing_hidden }
    -> three_people
* [Say one song. The three of you. Sitting down.]
    -> one_good_song
* [Say not yet. You'll finish on your own.]
    -> on_your_own

// ---- The endings ----------------------------------------------------------

= three_people
"If you help me finish." # page # beat: are-we-good
Jax has found a thread in the carpet. He pulls it. "All three? By Friday?"
"We could try."
"You'd sit down for it. You'd eat, like, a triangle."
"We could try," you say.
His hand comes up off the floor. Palm, backs, fist, fist. You need a rest after the first lobster, and he waits, holding up his claw. The other lobster. Then it's the one neither of you ever wrote down. You've got his hand. You leave it there and so does he, and that's how Mr. Park finds the two of you. # beat: handshake-2 # ending: together \| Three songs, three people
~ miles_jax_ending = together
->->

= nothing_hidden
"If you help me finish," you say. "All three." # page
"Is there anything else?" says Jax. "I mean, that I don't know I know?"
You look. It takes a while to be sure. "I hate Wet Dog," you say. "As a name. I've hated it since Monday."
"Okay. Wow." He moves the castle half an inch. "I ate the ham. Every time, in the corridor. All of it."
"I know. You smelled of it."
"You could've said!"
"So could you," you say, and you've got your hand up. Palm, backs, fist, fist, lobster. You need a rest, and he waits. The other lobster. Seven's the one that neither of you wrote down. "What've you got?" says Jax. You both leave your hands where they are. # ending: no-secret \| Nothing left to hide
~ miles_jax_ending = no_secret
->->

= one_good_song
"One," you say. "All of us, and I sit." # page
"It says three on the form."
"You'll write them a note."
{ the_contest.bargained: "I said that. I said that at quarter past eight!"|"I'd write a great note," says Jax.} He gets up for the bass. He gets down again, and asks you if he should get up for the bass.
{ verse == on_tree or verse == found: When Alya's back, with Park, she straightens the page on the stand. "It needs a second verse," she says. "What's the word?" You don't know yet. She starts it in G.|When Alya's back, with Park, she looks the three of you over, the castle too. She opens the lid. "Then nobody's flat," she says, and gives you an A.} You sing it from the floor. Mr. Park shuts the door and sits down with his back to it, so no one'll come in. # ending: one-song \| One good song
~ miles_jax_ending = one_song
->->

= on_your_own
"Not yet," you say. # page
He takes it. He goes round the room with it, looking for the place to put it down. "Okay," says Jax. "Not yet's okay. Do you want me to wait with—"
"Go home."
So he goes home. He leaves an apple on the amp, and comes back in to move it off the amp. Park says you can have the room till your mom gets here, if you're in a chair, and the door's open.
You sit down. It's quiet, with all of them gone. You play the thing that goes up and turns round, and it goes up, and turns round, and there's the rest. You type a name on it. It's the first since lunch. Dog, you put. # ending: solo \| Solo track
~ miles_jax_ending = solo
->->

// ---- The blood-sugar story ------------------------------------------------

= sugar
"Yeah," you say. "I should've eaten." # page
{ jax_at == with_park: "I'll find some juice," Mr. Park says, and he doesn't sound like a man who's been told something sensible. He takes Alya along, to show him where it's kept.|Alya still has her thumb over the last number. "Juice," she says. "I'm getting you a juice. If you go again while I'm gone I'm calling everyone I know."}
When the door has shut Jax rolls over on his back, on the carpet, next to you.
"I'll say it," he says. "I'll say it to her, and Park, and I'll go on saying it. I've got the voice for it. But there's a price." # page
"What price?"
"You call your mom."
Your phone's on the amp. It's four minutes till Gerald.
* (called) [Call her now, with him sitting there]
    It rings once. She always gets it on the one.
    "Hi," you say. "I'm fine. No. Mom, no. I sat down sort of fast." You listen to the ceiling, and so does he. "Jax is. Yeah. He's got them. Yes, with water." You hold out the phone. "She wants you."
    "Hi, Mrs. Miles. Hi," says Jax. He writes things on his arm for a good two minutes. There's no carpet in it anywhere.
    -> castle_stays
* (promised) [Promise him: tonight, after supper]
    "Tonight."
    "Before supper."
    "During," you say.
    He doesn't like it. He spits in his hand, which isn't in the handshake, and you have to do it too. "If I don't hear by eight I'm calling her," says Jax. "I'll use the voice."
    -> castle_stays
* (no_deal) [Refuse. Tell Alya everything instead.]
    "No."
    "It's that, or I don't say it."
    "Then don't." You feel around for the wall, and get your back straight against it. "Leave the door open. I'll tell her. I'd sooner her than my mom."
    ~ alya_knows = true
    The shoes are coming. There's a juice box in front of them, with the straw in.
    -> told_alya

= castle_stays
{ jax_at == with_park: Mr. Park has found a juice box. He watches you over his glasses for a whole bar, and goes to see about the nurse.|Alya's back, with the straw already in it.} You drink it. It's a small one, and you know to the mouthful how much you're allowed. # page
"Better?"
"Way better."
"It was sugar," says Jax. "It's always sugar." He gets it out without a bump. He could be reading it off a cereal box.
"Okay." She believes it, or she's going to be polite to it. She carries the castle over to you by the tower. "Give him this, then. Tell him to look out the window."
"He'll love it," you say. You turn it round so it's facing you. In the top there's a window, and you can get your finger in. # ending: blood-sugar \| Low blood sugar
~ miles_jax_ending = blood_sugar
->->

// ---- Help is called -------------------------------------------------------

= call
~ alya_knows = true
{ strain >= 3: -> ambulance }
-> nurse

= ambulance
"Call them," you say. # page
{ jax_at == with_park: Mr. Park has already pressed the last 1. He gives it to Alya to say, because he's holding your head.|She's already pressed the last 1.} She's good at it. She tells them what floor, and which door has the ramp, and that there's a drum kit in the way and she's moving it.
"They're asking if you've got anything," says Alya. "Like, conditions."
{
- where_were_you.told_her: She doesn't wait for you. "It's his kidneys," she tells them. She's known it ten minutes, and she says it like a person who's looked it up.
- jax_at == far_off: "Kidneys," you say. It's come, right on time, as though it was only waiting for someone official. "There's a box in the sax case. They'll want the box."
- else: Jax looks at you. You tip your head: go ahead. "He's got kidney disease," says Jax, in a plain voice, like a guy giving his address. "I've got his meds here. I've got the list."
}
By the time she hangs up she's moved the whole drum kit, with her foot. # page
It's two women with a chair on wheels. The tall one has your sleeve up before she's told you her name, and the numbers she gets are numbers she doesn't mind. "You'll do," she says. "They'll want to keep you in a night or two, and fill you up, and give you a talking-to. Who called it in?"
Alya puts her hand up.
"Good job," says the tall one. "There's a seat in the back for one."
* (alya_rides) [Ask for Alya, and the castle]
    "Her," you say.
    Alya carries the castle down three floors in front of her, like somebody bringing in a cake, and straps it into the seat next to hers. { jax_at == far_off:As the doors close a bus goes by the other way with somebody banging on the glass|Jax stands on the curb with your guitar, the sax and the bass. He can't wave with any of it}.
* (jax_rides) { jax_at != far_off } [Ask for Jax, who knows the list]
    "Him. He's read up."
    "Have you?" she says to Jax, and Jax tells her. He tells her all eleven pages, down three floors and over the curb. "Huh," says the tall one. "You want a job?"
* (mom_rides) [Ask if they can wait for your mom]
    "She works round the corner," you say. "She'll want to be mad in person."
    They can wait. Your mom comes along the corridor in her work shoes, sideways, with her arms out already, and { jax_at == far_off:Alya gets|Jax and Alya get} up against the wall to let her by.
- -> siren

= siren
They don't use {word("the siren", "the part that goes up and down")}. You ask, and the tall one says it's for emergencies, and you're more of an errand. # page
On the ceiling there's a strap that swings. It's in three. Everything else in here is in four, the tires, the box that beeps, so every twelve they come round together.
There won't be three songs. There won't be one. The laptop's on the amp with its lid up, and it'll go on recording the music room until somebody comes and tells it to stop.
"What is it you play?" asks the tall one.
You wait for the twelve. "Everything," you say. "Sitting down." # ending: dead-air \| Dead air
~ miles_jax_ending = dead_air
->->

= nurse
"Get the nurse," you say. "It's fine. Get her." # page
"You're asking?" says Alya.
"I'm asking."
She's quick, the nurse. She's got a cuff on you, and a cup of water measured to a line, and she keeps her head on straight. { where_were_you.told_her:"I've got your form," she says.|"I've got your form. Kidney, it says, and disease." So that's Alya told, by a form. She reads the dial on the cuff, because it's something to read.} "You sat down before it sat you down. Who taught you that?"
{ jax_at == far_off: -> nurse_rules }
{ secret == revealed: "He was carrying the box," the nurse says, about Jax. "Well done." You and Jax look at different walls.|"This one had an apple ready," the nurse says, about Jax.}
-> nurse_rules

= nurse_rules
She's called your mom, who's on her way, and who said a word. "Twenty minutes," says the nurse. "You can lie down for it, or there's a thing you can do sitting, if it's quiet." # page
"There's a song," you say.
"Just the one?"
You look at the page the contest came on. It's on the stand, folded in a cube.
{ jax_at == far_off: There's a noise of somebody taking the stairs two at a time, and missing one. Jax is in the doorway, holding his side. "I was on the 14," he says.}
{ jax_at == far_off and secret == kept: -> nurse_box }
-> who_sings

// Jax, late, goes straight to the box in front of the nurse.
= nurse_box
~ secret = revealed
He goes past you to the sax case, in under the sweater, and has the box out for her before anyone's asked. # page
"And how did you know where that was?" says the nurse.
Jax looks at the box.
"He doesn't," you say. "He's never seen it before. He's got a really good sense of smell." You can feel Alya working it out, from the shoulder. "Since when?" you ask him.
"October."
"You said nothing was going on."
"It's the worst thing I ever said," says Jax. "I said it great, too."
-> who_sings

= who_sings
* (alya_sings) [Give Alya the top line, and sit back]
    "You sing it," you tell her. "You've been me all day."
    "I bring it in flat," says Alya.
    "I like it flat."
* (jax_sings) [Make Jax sing. He has the voice.]
    "You sing," you tell Jax.
    "I don't sing. I've got a voice like a—"
    "I know. I want it on the bottom."
* (sing_it) [Sing it yourself, on the floor]
    You sing it. You've got the cuff on still, and each time you go for the high part the needle goes up and has a look.
- { jax_at == far_off: Jax gets the bass on over his coat.|Jax gets the bass.} Nobody counts it in, so Alya does, with her heel. It comes to three minutes forty, with a chair in it, and near the end { where_were_you.bridge_up:the drawbridge comes down, all your work undone|the drawbridge comes down on its own}, click, on the two. # page
"Leave that in," says Jax.
The nurse has gone out, and left the door open about a foot. You can see one white shoe. It's got the time. # ending: one-song \| One good song
~ miles_jax_ending = one_song
->->

// ---- Friday ---------------------------------------------------------------

=== friday_radio ===
# page
# storyline: miles-jax
# place: The radio, Friday, 8:00
The news is over.
{ miles_jax_ending:
- no_secret: -> bread_box
- one_song: -> back_seat
- solo: -> kitchen
- dead_air: -> ward
- blood_sugar: -> real_stereo
- else: -> coat_hanger
}

= coat_hanger
The radio in Jax's basement works if somebody holds the coat hanger, and it's Jax's turn. Alya has the beanbag. Miles has all of the couch.
"Three numbers there," says the host, "from a young man by the name of Miles Jackson Alya."
"He's good," says Alya.
On the laptop the last take has a title, in her typing: Good Dog. It's coming up to bar four when the couch buzzes. FEED GERALD. Jax can't let go of the hanger. Alya leans back to the castle, where the pills live now, { the_truth.where_were_you.bridge_up:winds down the drawbridge|lifts off the drawbridge} and passes Friday's along behind her without missing bar four.
->->

= bread_box
The one radio at Jax's is in the kitchen, so they're all up on the counters. His mother has been asked twice to stop saying it's lovely before it starts.
"That's three from a new outfit," says the host. "Milo, Zack and Alex."
"Which am I?" says Jax.
"You're the ham," says Miles.
The last one's the one Alya got to name, { the_truth.what_to_say.be_rude:Flat All the Way Down|Good Dog}, and there's a mistake in it that they voted on. It's just gone by when there's a buzz on the bread box. FEED GERALD. Three hands go out, and one's got a spoon in it. Miles wins. He does it facing the room.
->->

= back_seat
They've got it on in Mr. Park's car, that being the only radio he owns. Miles has the front seat, put back. Alya and Jax are behind, with the castle in the middle, belted.
"They sent me the one song," says the host, "with a note. I'm going to read you the note." Jax slides down till he's only hair. "And this is by Miles, Jacks and Alley, if I've got that." It plays. It's {verse == on_tree or verse == found:the one with the spout, and Alya's second verse|three minutes forty, and it's called Good Dog}.{ the_truth.who_sings.jax_sings: That's Jax, on the bottom.}{ the_truth.who_sings.alya_sings: She brings it in kind of flat.}{ the_truth.who_sings.sing_it: If you know, you can hear the needle.}
He plays it twice.
FEED GERALD, says the dashboard. It's Mr. Park who leans across, and then has to ask what it is that it eats.
->->

= kitchen
Miles has it on low, at home, with his feet on a chair. His mom has been drying the same plate since the weather.
"{ songs > 1:That's a couple of songs|That's a song} by a boy called Giles," says the host, "on, let me see, everything."
It goes up, and it turns round. Somebody across town has a radio on as well, for when it gets to the part after that the phone lights up. Jax, it says, and under it, BAR FOUR!!! Then FEED GERALD comes up over the top of him.
Miles feeds Gerald. Then he gets the phone out from under the dish towel and hunts through all the little pictures, twice, till he finds an elbow.
->->

= ward
There are three chairs on a ward, and Alya and Jax have two. The castle has the third. In the bed Miles has an IV in one hand and a roll in the other, with no butter. He's out on Sunday. He's told the man who does the floors.
The nurse has lent them a radio. "And we'd hoped for a Kyle and Max," says the host, "but there's nothing here." Then there's a gap, three or four seconds of it.
"That's us," says Jax.
"It's tight," says Alya.{ the_truth.ambulance.jax_rides: Jax has been asked twice to stop helping.}{ the_truth.ambulance.mom_rides: Miles's mom has gone to move the car again.}
FEED GERALD, goes the locker. Miles is all tubes. "Could you?" he says, and they both get up.
->->

= real_stereo
They listen at Alya's, on a real stereo. There are chips. Miles has one.
"{ songs > 1:Those two were|That was} by Miles and Jax and a lady named Aliyah," says the host. It gets to the end, and Alya makes them all sit quietly till the weather's over, too.
FEED GERALD, goes Miles's jacket. Jax has his hand in the pocket before it's buzzed twice.
"How does he like the castle?" says Alya.
"He's never out of it," says Miles. "He says thanks."{ the_truth.sugar.called: His mom's car is outside, with the light on in it. It's been outside the whole show.} { the_truth.sugar.promised: There was a call on Wednesday, during supper. Jax has it down on his arm, with the time.} Jax is up already, fetching water, and asking at the top of his voice if anyone else is thirsty.
->->
