// Carly, Vanessa and Sasha: scenes 02, 04, 06, 10, 13, 15 and 17, and their Friday.
// Who is asked, who is told, and an elbow.

// ---- 02 ------------------------------------------------------------------

=== the_sheet ===
# storyline: carly-vanessa-sasha
# scene: 02 The sheet
# place: Dance room, 8:50
# pov: Carly
"Your date," says Vanessa. "Start at the snacks. I've got till the end of hamstrings."
She's lying flat between her own two feet, talking into the boards, which is how Vee likes to be told things.
"Sorry, it isn't much of a story. It was a movie of a concert. They had a Shawn Mendes in the lobby, a cardboard one, for pictures."
"How cute? Be accurate."
"Really cute. He's just not, you know. Sasha-cute." # beat: the-date
Up comes Vee's chin. It has the line of a floorboard down it.
* (told_all) [Give her all of it, from the bus # aired]
    So she gets the bus, and the chestnuts he'd brought from home, still hot, in a sock. She gets the walk back, with one pair of gloves between you. He took the left and gave you the right, and that left each of you a cold hand over.
    "Where did you put it?" Vee has stopped stretching.
    "His pocket. So did he."
    "Both? In one pocket?" She lays her cheek down on the boards. "That's the best pocket I ever heard of."
* (played_down) [Make it smaller than it was]
    ~ trusts_vee(-1)
    "It was fine. The seats were sticky." You change legs. "It went on a while."
    Vee waits. She's known you since you both had recorder, and she can tell there's more, the way you can tell with a wrapped box. You retie a ribbon that was tied.
    "Fine's good," she says into the floor.
* (wished) ["I kept wishing you'd been there."]
    She's up on both elbows. "You did? When?"
    You need a when. You try the bus, and the glove, and how warm it was in his pocket. "In the trailers," you say.
    "I'm amazing in trailers."
    "I know. I kept thinking it."
- "I should've come." Vee folds her legs in behind her. "Next time I will. I'll sit a row back. You'll hardly notice." # page
"That'd be weird." It gets out before you've made it polite. "Sorry. It would, though." # beat: weird
"Then I need one of my own. One boyfriend each, and we double. At ten we'd send them both home and go over it all till two. It'd be the greatest night of—" # beat: double-date
Miss Helsweel has come in with a sheet of paper. She pins it up, and from the last pin she hangs a pen, on a string. # page
"Midterm showcase," she says, and twenty-two people stand up straight. "You audition today, from three. Forty percent of your grade. This is the second most important day of your year. The most important is the showcase. Do not overthink it." # beat: the-sheet
All along the barre, people overthink it. # page
"You can get a job out of this," Vee says in your ear. "A girl from three years ago got a cruise ship. She has a window." # beat: real-jobs
"So I can't go in there and just dance. It has to be epic. I want them to put down their pens." She considers. "I want one of them in tears. I'd take the pianist." # beat: epic
* (overthinking) [Tell her she's overthinking it # aired]
    "I'm thinking exactly enough." She's drawing it on the floor with one toe: a run from the far corner, and a leap. "Do you know if that window opens?"
* (door_idea) [Give her an idea: come in running]
    "You could start outside," you say. "In the corridor. So there's nobody there, sorry, this is stupid, and then they hear feet."
    Vee turns right round, legs and all.
    "I'd hold the door," you say. "It's a slow one."
* (small_step) [Ask what she'd do if it was small]
    "Small?" She says it like the name of a town. "There's a thing I do at the bus stop. But that's for keeping warm."
    She does it, sitting down, to get it over with: heel, heel, a drag and a turn of the wrist. It's about four counts long. You'd watch a whole show of it. "That's nothing," Vee says. "That's just me, cold."
- "This year's piece," says Helsweel, "is Step, Sister! That is Cinderella, now, with telephones. The exclamation mark is the author's." # page # beat: step-sister
"It's our big break," Vee whispers. She's got you by the wrist. # beat: big-break
"Vanessa." Helsweel's holding out the pen. "Sign for Cinderella. If you'd be so kind."
The string's so short that no one could sign that sheet standing up. Vee sinks in front of it in the deepest curtsy she's got, and signs from down there, with a star. # beat: vee-signs
Everybody claps. You clap with your hands up high, so she'll see them.
The girl next to you isn't clapping. Jenna keeps a pad on her wrist, ruled in columns, and she's filling one in. # page
"September, the solo," she says. "October, the fan. Now she doesn't even have to ask, she gets asked. It's not fair, is it?" # beat: jenna
* (walked_off) [Take your water down the barre # aired]
    You're thirsty, it turns out, at the far end. Behind you the pencil starts without you.
* (defended) ["She's here at seven every day."]
    ~ trusts_vee(1)
    "For sit-ups. Sorry. I only know because I sit on her feet."
    "That isn't what I asked," says Jenna. All the same she rules a fresh column, and at the head of it she puts a C.
    Vee, coming back through the middle of everyone, hooks a damp arm round your neck and leaves it there. She's got very good hearing.
* (half_agreed) ["It isn't, quite. Sorry."]
    ~ trusts_vee(-1)
    "I mean, she'd win it anyway. If everyone had a go. That's the bit I don't, that's what's a pity. Now nobody gets to see her win it."
    Jenna's writing. "'It isn't, quite,'" she reads back. She adds the time.
    "And the rest of it," you say. "Sorry. The part after."
    "I've got it up here," says Jenna.
- # page # confessional: Carly
"Vee's everyone's pick. She's mine! She isn't Sasha's. He told me at the bus stop, but he was just being nice." # beat: everyones-pick
"I have thought about it. Being Cinderella. I've thought about it in sort of a lot of detail, there's a dress. But you can think about a dress and not, you know. Go round in it."
Vee's by the door, explaining the cruise ship to everyone. # page
The column for the chorus is nearly full. The one for Cinderella has Vee's star at the top, and below the star it's white all the way down.
* [Bow, and sign for the chorus # aired]
    ~ signed = chorus
    Down you go, with your bag sliding round under your chin, and write your name. You're ninth.
    "Where I belong," you tell the knot in the string. You say it again, brighter. # beat: chorus
    "What did you put?" calls Vee.
    "Chorus!"
    "We'll be in every scene together!" Vee shouts, over all those heads.
* (left_blank) [Put your name nowhere yet]
    ~ signed = nothing
    You take hold of the pen till it's quiet, and let go of it.
    "What did you put?" says Vee, when you've caught up.
    "I'm still reading it. Sorry."
    "It's one page," says Vee. She holds the door for you with her foot.
* [Sign for Cinderella, under the star]
    ~ signed = lead
    ~ dares(1)
    ~ trusts_vee(-1)
    At the door they've made her do the curtsy again, and there's a second go of clapping for it, longer than the first. So nobody's watching, and you go down on one knee with the pen. Your name comes out the same size as hers. You've never written that big on anything.
    Then somebody's seen. The clapping gets holes in it. It goes down to one pair of hands, and they're Jenna's.
    "Who died?" says Vee, coming up out of the curtsy.
    The pen's swinging. You've got both arms round your bag.
- ->->

// ---- 04 ------------------------------------------------------------------

=== ceenderella ===
# storyline: carly-vanessa-sasha
# scene: 04 Ceenderella
# place: Dance room, 10:15
# pov: Sasha
The mirror is patient with you. You have asked it four times now.
"Be my Ceenderella," you tell it.
It is the first sound of the name. You put it in straight, and by the time it arrives at the glass it has bent, like a spoon in tea.
Under the lid of the piano the pianist is hunting for a page and hearing nothing, for which he is paid. Carly has this room next. She will be early. She thinks it is more polite.
* (slower) [Say it once more, slowly # aired]
    "Ce-e-ender," you say, and now it has three bends in it. You thank the mirror for its time.
* (coached) [Ask the pianist how it is said]
    "Sin," says the pianist from under the lid. "As in, who's had my page sixteen."
    "Sin. Sinderella. Thank you." You write it on your palm, S I N, and only afterward do you read your palm.
* (home_word) [Try what she is called at home]
    At home she has a different name, with ash in it. You could say that one asleep. You say it now, and for once the mouth in the mirror and your own agree.
    The pianist has put his head out. "That's pretty. Who's she?"
- "Sorry!" says Carly, coming in backward with her arms full. "Were you using it?" # page
"I have news. I am to be the Prince." # beat: the-prince
"The whole Prince?"
"There is only one. I inquired."
Down goes everything she was carrying. In this country it is a high five, as a rule. Between the two of you it has always been ten, and she has to jump a little for hers.
"Ten," says Carly.
"Ten. And now I must be serious." # page
{
- signed == lead:
    "I have read the sheet. You are on it, under Vanessa. You wrote it as large as she did."
    "Is it too large?" says Carly. "I keep thinking it's too large. I don't know if she's seen. She turned round, but she was in her curtsy. Then all through English she told me about a dog." She has got the end of a ribbon, and she is winding it round one finger. "If she saw, she'd be mad. She'd have a right, it had a star on."
- signed == nothing:
    "I have read the sheet. I read it twice, in case it was my English. You are not anywhere."
    "I'm going to be chorus. I just haven't, I was leaving room."
    "For whom? And why not on the other side?"
    "Because Vee's got it. She's had it since nine o'clock, it's got a star on. She'd be mad if I went and put mine there." She tells it to her shoe.
- else:
    "I have read the sheet. You are ninth, in the chorus. For Cinderella there is Vanessa, and after her a great deal of paper. Why are you not on it?" # beat: why-not
    "Vee's going for that. I'm chorus. I like chorus."
    "But why?"
    "Because she's got it. It's got a star on. And if I signed as well, I think she'd be mad." She tells it to her shoe. # beat: locked
}
"It is the biggest show of the year," you say. "It is your time to shine." # page # beat: time-to-shine
"I know. Sorry."
"And if she is a real friend, she will understand."
"She'd understand! She'd be nice all day." She has wound a ribbon four times round one finger, and the tip is white. "And what would that say about us, if I'd made her?" # beat: real-friend
It is a fair question. You have an answer to a different one.
* (bravery) ["Bravery is rewarded." # aired]
    ~ dares(1)
    ~ glows(1)
    "Who says?"
    "A sign. My second day here, beside a roller coaster. I looked up both words."
    "Rewarded with what?"
    "A photograph. Nine dollars." You are the one in it with his eyes closed. "And I would go on again. So be brave, Carly. Go and {signed == lead:tell her|sign}." # beat: bravery
* (prove_it) ["Then let her prove she is one."]
    ~ trusts_vee(-1)
    "A friend is only pleasant," you say, "until it costs her something. Then you see." It is your uncle's argument. He has won with it all over the family.
    "Say that again?"
    You say it again, with the pauses, and you watch her lips learn it.
* (wish) [Tell her you want to dance with her]
    ~ glows(2)
    "I came with four reasons, and they were all for your good," you say. "I have one left. When they give me a hand to take, I would like it to be that one." So that there is no mistake, you point.
    It is the left. She brings it up and holds it where she can see it, ribbon and all.
    "Oh," says Carly to the hand.
* (rest) [Let it rest, and hold the door]
    "I wished to say it once," you say, "and I have said it." Her cardigan is on the floor. You shake it out and hang it on the barre, where she can reach.
    "Is that all?"
    "It is your name. You know where you keep it."
    You go and hold the door. She does not come through it yet.
- {
- rest: She stands in the middle of the room, with one shoe on. You find the floor outside to be of interest. Linoleum, green. # page
- coached: "Be my Cinderella," you say. It goes out as straight as a ruler. # page
    Carly's nose wrinkles, as if somebody had left out the salt. "Sorry. Could you say it how you say it?"
    You put your palm behind you. "Ceenderella," you say, and that one she takes with her, under her breath, as far as the board.
- home_word: "Be my," you say, and you feel the bend coming, so you go round by way of home, and use the one with ash in it. # page
    "What's that mean?" says Carly. You tell her. She asks for it again, and tries it, and bends it in a place of her own.
- else: "Be my Ceenderella," you say. It has never bent so far. You leave it that way. # page
    "Okay," says Carly. It is so quiet that the pianist, who hears nothing, leans out.
}
{ signed == lead: -> large_name | -> the_column }

= the_column
The star gets bigger the nearer you walk. # page # pov: Carly
Below it is the white. You could put a name there, if it was a short name. Someone's drawn a mouse at the bottom of the chorus, with your kind of ears.
{rest: Behind you he's holding the door open for nobody, and humming, so as not to be waiting.}
* [Bow, and sign under Vee # aired]
    ~ signed = lead
    You bow. You get as far as C and the ink stops, so you shake it and go on, in the smallest writing you've got. # beat: carly-signs
    {the_sheet.left_blank:The star's a bit in the way. "Sorry," you say to it.|Then you find your name in the chorus and put one line through. "Sorry," you say, to whoever's going to be ninth.}
    Sasha has both his palms up, ready. You're so rattled you miss one.
    -> out
* (stayed) [Leave it: chorus]
    { signed == nothing:
        You sign in the long column, down at the bottom by the mouse. There's always room at the bottom.
    - else:
        One of the pins has worked loose. You push it in with your thumb, since you're here.
    }
    ~ signed = chorus
    He's come to read over your shoulder. "It is a good column," says Sasha. "I have been chorus. I was a very good tree." He means it kindly, and you laugh to be kind back. He's holding your cardigan open behind you, an arm at a time, as if you were off somewhere.
    -> out
* (asks) [Put the pen down. Ask Vee first.]
    "I've got to ask her," you say. "Before. It's only fair."
    "And if she says no?"
    You let go of the pen. It knocks on the wall, and then it knocks less. "Then she'll have said."
    -> out

= large_name
You'd hoped it had shrunk. It's still up there under the star, with its big round C. # page # pov: Carly
There's a smudge beside it that you don't remember. It could be anyone's thumb. It's about the height Vee's would be, if she'd leaned in.
{rest: Behind you he's holding the door open for nobody, and humming.|"It looks well there," says Sasha at your shoulder.}
* (tells) [Find Vee and say it to her]
    ~ trusts_vee(1)
    "What's she got now?" you ask him, though you've known her timetable by heart since September. "I'll just say it. I'll start with sorry."
    "Start with your name," says Sasha. "It is already large."
    -> out
* (waits) [Wait till she brings it up]
    "She'd have said something. If she'd seen."
    He compares the size of the C with the size of the room.
    "So I'll wait," you say. "It's really her board." You set the pen swinging again, so it'll look like somebody else was here.
    -> out
* (crossed) [Cross it out and sign for chorus]
    ~ signed = chorus
    You put one line through, and then you go over it, and over, till there's just a bar. It's gone shiny. Then you bow, and add yourself to the long column by the mouse.
    Sasha puts his head on one side. He bends down and tries it from underneath, where the light is.
    "I can still see you," he says.
    -> out

= out
->->

// ---- 06 ------------------------------------------------------------------

// How Vanessa came to know what Carly had, or hadn't, signed.
=== function how_she_knows()
{
- signed == lead and (ceenderella.large_name.tells or ceenderella.large_name.waits): You've been practicing "fine" since ten to nine, when you came up out of the best curtsy of your life and the clapping had turned into Jenna. It was all in the mirror behind you: your star, and her name under it, as big as yours. So that's three hours. You've got fine with a smile and fine with your mouth full. Fine with a hand on the arm is the strongest, except you squeeze.
- signed == lead: There are good ways to find a thing out, and you've ranked them. Top is Carly telling you, with fries. Bottom is what you got: at ten forty you went by the board to visit your star, and under it there was Carly's name, so small you took it for a staple.
- ceenderella.the_column.asks: "Can I ask you something?" says Carly. "And you can say no. I'd sort of like you to practice no before I start."
- ceenderella.large_name.crossed: Under your star there's a black bar. At ten forty it was the first thing you saw: somebody's name, gone over and over till the paper shone. You didn't need to hold it to the light. You held it to the light.
- else: There's nobody under your star. You went by the board at ten forty to visit it, and it had the whole column. You checked all the way down, in case anyone had written it small.
}

=== sharing_sasha ===
# storyline: carly-vanessa-sasha
# scene: 06 Sharing Sasha
# place: Dance room, 11:45
# pov: Vanessa
{how_she_knows()}
{
- signed == lead and (ceenderella.large_name.tells or ceenderella.large_name.waits): -> large
- signed == lead: -> staple
- ceenderella.the_column.asks: -> asking
- else: -> ninth
}

= staple
{the_sheet.walked_off:Then Jenna caught up with you at the fountain. "Carly thinks it's unfair, you being picked." She'd told her that? "She didn't tell me different," said Jenna.}
Now here comes Carly, sideways through the door, with her shoes held up in front of her. # page
"Hi. Sorry. So there's a thing, and you might've seen it, and if you haven't then I should, because I'd hate it if it was me and you'd, you know. Hadn't."
* (let_her) [Let her get to the end of it # aired]
    She goes by way of {ceenderella.bravery:a roller coaster|Sasha and a mirror} and how the ink ran out at C. "So I signed," she says, arriving. "For Cinderella. It's really tiny."
* (saved_her) ["I saw. It's a wall, Carly."]
    "Oh." The shoes come down a few inches. "When?"
    "Ten forty."
    "That's before math. You lent me a pencil."
    "You needed a pencil," you tell her.
* (made_her) [Ask her what's new on the board]
    You ask the mirror, through a mouthful of hairpins.
    "The board?" says Carly.
    "Anything up?"
    There are four more pins to go, and you put in all four before you turn round. She's gone a color they sell nail polish in. She's said it twice, to her shoes, and it's the same both times: Cinderella, sorry.
- -> react

= large
{
- ceenderella.large_name.tells: Here she is, in first position, like somebody who's going to recite. "I'm Carly," says Carly. "I was told to start with my name. I signed, Vee. It's me."
- else: She's been stretching beside you for ten minutes, and you've done the weather. She's got her foot behind her ear before she says, to the ceiling, "Did you see the board, at all? I just mean, ever."
}
* (did_fine) [Use the fine with the smile]
    "Fine!" you say. It comes out in two syllables.
    Carly lowers whatever she had in the air. "That's the one you do for your aunt," she says.
* (saw_it) ["I saw you sign. In the mirror."]
    "This morning?" says Carly. "Then all through English, with the dog?"
    "There isn't a dog. I ran out of things to say that weren't it, so I made up a dog."
    "I liked him," says Carly after a bit.
* (ask_size) [Ask why she wrote it so big]
    "It just came out. I was on one knee, there wasn't anything to lean on." She measures it in the air between her hands, and then she makes it smaller. "I can do it again, littler."
    "Don't you touch it," you say, faster than you'd planned.
- -> react

= asking
You're under the bench after an earring. "No," you say, practicing. "How was that?"
"It was really clear."
You come out backward, with fluff on. She's got her shoes in front of her like a tray. "It's the sheet," she says. "I'd like to put my name. For Cinderella, under you. And if you mind then I won't, and I won't mind."
* (whose_idea) ["Is this Sasha's idea?"]
    "The asking's mine," says Carly. "The going up there and looking at it, that was him. The wanting's—" She stops, with her mouth in the shape of the next word, and moves one shoe on top of the other. "It's all mine, really. Sorry."
* (since_when) ["Since when do you want it?"]
    "Since the exclamation mark," says Carly.
    You put the earring in. It's your good ear, and you miss the hole. That was ten to nine. Since ten to nine she's carried your bag twice.
- -> react

= react
{
- ceenderella.the_column.asks: She waits. On the board behind her your star's got all that white under it. You left it room when you drew it, so it'd show up. # page
- else: "Say something," says Carly. "You're doing your listening face and I've stopped." # page
}
* (proud) ["You put yourself out there. You!" # aired]
    ~ trusts_vee(1)
    You've got her by both shoulders and you're jumping, so that she has to jump as well. "You said sorry to an automatic door on Monday! And you {ceenderella.the_column.asks:came and asked me to my face|walked up to that and put your name in ink}!" # beat: vee-proud
    "You're not mad?"
    "I'm so proud I could be sick." It's true, as far as it goes. You go on jumping, so as not to get to the rest.
    { ceenderella.the_column.asks:
        ~ signed = lead
        Then you walk her to the board, hold the pen for her, and hold the string up so she hardly has to bow.
    }
* (hurt) [Tell her that it hurts]
    ~ trusts_vee(-1)
    ~ dares(-1)
    { ceenderella.the_column.asks:
        -> veto
    }
    { ceenderella.large_name.tells or ceenderella.large_name.waits: "I was still down in the curtsy when I read it," you say. "In the mirror, backward. I stayed down there till I'd got a face on. Everyone thought it was style."|"I read it at the fountain," you say. "You can see it from the fountain. I drank for about two minutes, so nobody would know I was reading, and then I had to leave French."}
    "I'm so sorry."
    "Stop saying it."
    "I know. Sorry." She's got hold of one of her wrists with the other hand, as if it might sign something else.
* (joked) ["Take my locker, too. It sticks."]
    She laughs. Then she checks in the mirror if you did. You've got your back to it by now, and you're doing up your bag.
    "Which way does it stick?" says Carly.
    { ceenderella.the_column.asks:
        ~ signed = lead
        When you don't say, she goes and signs. She does it with her own pen, the one with the rabbit.
    }
- { ceenderella.prove_it:
    "It's only, a friend's just pleasant till it costs her something," says Carly, all on one breath. "And then you see."
    "Who says?"
    "It's a saying."
    You know every saying she owns. That one's got an accent.
}
"Okay," you say. "Then we both bring it. All of it, the whole truck. If you go easy on me I'll know, and I'll be the maddest anyone's ever been." # page # beat: bring-it
"I won't go easy."
"Pinky."
Hers is freezing. You shake on it till it warms up.
{
- react.hurt: "I said that it hurt, so that's done. I'm an open person." She's putting up a bun that was up. "It's my second worst Wednesday. There was one with a bee." A hairpin goes in, and comes out, and goes in a bit to the left. "She said sorry so nicely that I nearly said it back." # page # confessional: Vanessa
- react.joked: "It doesn't stick. My locker." She's putting up a bun that was up. "It's the best locker on that hall." A hairpin goes in, and comes out, and goes in a bit to the left. "I don't know why I said that it sticks." # page # confessional: Vanessa
- else: "I'm the proudest person in this building. I've checked." She's putting up a bun that was up. A hairpin goes in, and comes out, and goes in a bit to the left. "Ask me after lunch." # page # confessional: Vanessa
}
"So I'd better warm up." Carly's on the floor, getting into her shoes. "Sasha and me have got the studio at half past one." # page
"What for?"
"For practicing. He said he would. Is that, sorry, is that not..."
"You're practicing for Cinderella with the actual Prince! It's so unfair. It's like studying with the test." # beat: unfair
"He's also just Sasha," she says, with a ribbon in each hand. It really hadn't crossed her mind.
* [Tell her to share him # aired]
    ~ trusts_vee(1)
    ~ shared = both
    "The best friends of all time ever would share him," you say. "We're all three together all day as it is. And there's a hole in my Prima dance that's exactly the size of a prince." # beat: share
    {the_sheet.wished: "And you wished I'd been there. So, I'll be there."}
    "You want me to share Sasha?"
    "On a timetable."
    You've got a marker, and there's a mirror. CARLY goes down one side, VEE down the other, two minutes each, and at ten past two a square for SASHA (WATER). Carly borrows the marker and writes along the bottom, very small, Sorry Sasha.
* (benched) [Nobody gets him. Keep it fair.]
    ~ shared = no_one
    "He can sit it out," you say. "On the bench, with his hands where we can see them. We'll use the coat stand."
    "What, both of us?"
    You've got a marker, and there's a mirror, so there's a timetable: CARLY, VEE, two minutes each, and a square at ten past two for COAT STAND (REST). Carly has it by one peg already. She tries a turn with it.
    "It's a bit cold," she says.
    "It's the same cold for everyone," you tell her.
* (gave_him) [Let her have him. You'll go alone.]
    ~ trusts_vee(1)
    ~ shared = carly_only
    "Have him," you say. "Have the whole prince."
    You'd got the marker out to do a timetable on the mirror, so you do it anyhow, with squares: CARLY, and CARLY, and under that CARLY. Your lines are perfectly straight.
    "But what'll you dance with?"
    "Presence," you say. You push the cap on the marker till it clicks.
- ->->

= veto
"It's just that it's my one thing," you say. "You've got a lot of things. {the_sheet.told_all:You've got a boy with a sock.|You've got a boy.} I've got this one, and I put a star on it."
"Okay," says Carly. It's out so fast it must have been standing right behind her teeth. "No, okay. Good. That's what asking's for."
~ signed = chorus
And she smiles at you, and goes to the board, and bows. From here you can't tell the chorus from any other column. She's back in no time with her hand out for half your granola bar.
-> prince_for_one

= ninth
Carly's in the chorus column, near a mouse somebody's drawn. She's in the room now as well, tying her shoes for a part with no steps in it yet.
"Chorus, left," you say. "That's the fourth best place to stand in a chorus. You're by a curtain."
"That's what I thought," says Carly. "I could hold things for people."
* (whose) [Ask whose idea the chorus was]
    "Mine." She tells it to the left shoe, and when you go on standing there she tries it on the right. "Sasha wanted... He thought I should have a go. It was mine not to."
    "Because of me?"
    "Because of the mouse," says Carly. "It looked like it could use someone." She's no good at jokes. It's so bad that you let it go by.
* (glad) [Say it'll be fun, every scene together]
    ~ trusts_vee(1)
    "Every single one," says Carly.
    "You can be the one who finds me crying in the ashes."
    "I'll bring you a tissue. A mouse would." She's smiling so hard that you can count teeth. You've counted eleven before you notice that's what you're doing.
* (room_left) [Point out that there's still room]
    "There's a whole column," you say. "It's only me in it. You could park a bus."
    "I know. I looked at it." She's pulling the bow so tight that the toe's curling. "It's a good star," says Carly. "You want to leave some space round a star."
- ~ signed = chorus
"So who've I got to beat?" You count along the barre. "There's Jenna. There's a Maddie." # page
"They're good," says Carly, loyally.
You'd had such a plan for beating somebody.
* (eyes_open) [Make her swear to watch all of it]
    "The hard bit, too. You're not allowed to go behind the towel."
    "I only do it so I won't put you off."
    "Swear," you say, and hold out your pinky. Hers is freezing.
* (lent_star) [Let her have a go of the star]
    You walk her to the board for it. It's your design, five points and a tail, and she does hers next to her own name, so small that it comes out as a sort of a spider.
    "It's good," you tell her. "It's got more legs."
* (scale_jenna) [Ask her to rate Jenna, out of ten]
    "Seven?" says Carly. "Sorry. She sits back in the walkover. She'd be an eight if anyone told her."
    "Don't tell her."
    "No," says Carly. You can see it costs her something.
- -> prince_for_one

= prince_for_one
~ carly_dance = not_entered
# page # confessional: Vanessa
"It's the second easiest thing that's ever happened to me. First is being born, my mother says I was in a hurry." She's got a bun up already, and she's putting it up. "So I'm thrilled. It's what I'd have picked. I'm just saying, if you shove a door and it's open, you sort of go through it and hit the wall."
"So who does Sasha dance with?" you ask. "If the Prince comes with Cinderella, and that's me." # page
"He's got the studio at half past one," says Carly. "We were only going to, it doesn't matter what. You have him."
You've got a marker, and there's a mirror. There ought to be a timetable, with squares. You draw the squares and stand there.
* (borrowed) [Book him for two minutes in four]
    ~ shared = both
    VEE goes down one side. Down the other it's CARLY, for whatever it doesn't matter what. Two minutes each, with a square at ten past two for SASHA (WATER).
    "I don't need any," says Carly. "I haven't got a part to practice."
    "The best friends of all time ever," you say, filling in a C, "would share."
* (hired_her) [Ask her to come and hold the timer]
    ~ shared = both
    ~ trusts_vee(1)
    "I need somebody who'll be strict," you say.
    "With Sasha?"
    "With me." It goes up on the glass in capitals: VEE, SASHA, and across the top of both, on its own line, CARLY: TIME. She gets the marker off you and puts a little clock.
* (left_him) [Tell her to keep him. Go alone.]
    ~ shared = carly_only
    ~ trusts_vee(1)
    "Keep him," you say. "It's your half past one."
    All the squares get the same word, SASHA + CARLY (WHATEVER), and it won't fit, so that by the bottom of the mirror it's only S + C. You've drawn half of a heart round it before you see what it looks like. You make it a coat stand.
- ->->

// ---- 10 ------------------------------------------------------------------

=== three_in_a_dance ===
# storyline: carly-vanessa-sasha
# scene: 10 Three in a dance
# place: Dance studio, 1:50
# pov: Vanessa
The timer's a tomato.
{
- signed != lead: -> timekeeper
- shared == no_one: -> peg
- shared == carly_only: -> far_end
- else: -> tomato
}

= tomato
You borrowed it from the Foods room, and it's the fairest thing in the building: two minutes of Sasha for you, ding, two for Carly.
Ding. "I thank you," he says to you. He crosses the floor. "Good afternoon," he says to Carly.
{sharing_sasha.react.joked:Apart from that it's quiet. You've had four words from Carly since noon, and two of them were sorry.|He's on his ninth bow, and none of them has been shorter than the others.}
It's her two minutes, and there's nothing to do but sit there with the tomato and watch them, three times over, on account of the mirrors. # page
They've got to the walkover, over backward, hands to the floor. He has his palm under her left elbow, and she doesn't put any weight there. It locks like a gate, and the whole rest of her goes up over the top of it. You did that bit four minutes ago. In the mirror it was two people moving a couch.
The tomato says forty seconds.
-> cut

= peg
You borrowed it from the Foods room, and it's the fairest thing in the building: two minutes of the coat stand for you, ding, two for Carly. Sasha's on the bench with his hands where you can see them. It was thought that he might do the bows.
Ding. He rises, bows to you on the coat stand's behalf, and sits.
Ding. He rises, bows to Carly. He's never once done it to the wrong girl, and neither has the coat stand.
{sharing_sasha.react.joked:Apart from that it's quiet. You've had four words from Carly since noon, and two of them were sorry.|You lead it round by a peg. It's got a wheel that squeaks, and it's heavier on the side with the umbrella.}
Her two minutes. She props it by the barre and does the walkover without, on the tape, with nobody's hand under her. Left elbow: it locks like a gate, and the whole rest of her goes up over the top of it. On the bench his palm has come up off his knee, flat, at the height an elbow would be. # page
When you did that bit, four minutes ago, a hat fell off.
The tomato says forty seconds.
-> cut

= far_end
It's out of the Foods room, and it isn't timing anything. CARLY, says the mirror, and under that, CARLY. But by then you'd gone and borrowed the thing, so it sits down your end of the studio handing you two minutes of nothing, and then another two, and at every ding Sasha leaves off what he's doing with Carly, right up by the windows, and bows to you.
He'd do it for a smoke alarm. It's how he was raised.
{sharing_sasha.react.joked:You've had four words from Carly since noon, and two of them were sorry.|You've run your opening eleven times. It's got so epic that it ends in the corridor.}
You come back in from the eleventh and they've got to the walkover. You get it three times at once, on account of the mirrors. He has his palm under her left elbow, and she doesn't put any weight there. It locks like a gate, and the whole rest of her goes up over the top of it. # page
There's your part, with somebody in it. You give the tomato a twist so it'll have something to say.
-> cut

= cut
* (cut_in) [Cut in, before the ding # aired]
    ~ trusts_vee(-1)
    {shared == no_one: "He's needed," you tell the coat stand, and he's up off the bench before you've finished.}
    "There's somebody else in this room who's short of Sasha time," you say. # beat: cut-in
    You go in between them and help yourself to the arm that isn't busy. He turns you, because he's polite, and Carly comes round the back and collects him by the other elbow. For sixteen counts he's handed across like the bread at a big table, bowing where he can. Nobody's planned a step of it, and it's annoying how good it is.
* (eight) [Wait, and count her through eight]
    You do it the way Helsweel does, with one finger, on your leg. By three you're hunting for something to fix. At five she's upside down with her eyes shut. You'd never shut yours, you might miss it.
    {shared == no_one: Seven, and she turns her head. On the bench, so does he, with his back to her.|Seven, and they come round to the front, and neither of them checks where the other one is.}
    Eight. You haven't got a note. You've had notes for the Nutcracker.
* (trio) [Walk in and make it a trio]
    ~ trusts_vee(1)
    "Scooch," you say. {shared == no_one:"Everyone. Sasha, you're let out."|"I'm coming in."}
    The first go somebody gets an ear full of elbow, and Carly says sorry to both of you, to be sure. The third go, it's a shape. He's got one of you by each hand, and when she tips back you tip forward, and where your big solo went there's a sort of arch with people going through it. You can't find the join.
    "Again," you all say. You couldn't put it in front of Helsweel for a part. There's no part in it.
- {
- cut_in: "I feel so used," says Sasha. He squares his cuffs. "I would recommend it to anyone. That is the word, recommend?" # page # confessional: Sasha # beat: used
- trio: "I was given four hands to hold. I counted them after. At one place the fourth was mine." # page # confessional: Sasha
- shared == no_one: "I have nothing to say against the coat stand. We have gone for the same parts before." He brushes something from his knee. "It has better shoulders." # page # confessional: Sasha
- else: "Two minutes is not long to dance. It is long to be counted. She has a finger that she does it with." He shows you, on his own leg. "I hope that I came out right." # page # confessional: Sasha
}
Ding. Nobody lets go of anyone. # page
{shared == no_one and not cut_in and not trio: Carly's come off the floor laughing, and she's shaking hands with him, over the bench, to thank him for holding her up from there.|Carly's got one hand flat on his chest, to laugh against, and he's laughing down at the parting in her hair.} You go and switch off the music.
"Sorry," says Carly. "Did we go over?"
* [Tell them it isn't fair # aired]
    ~ flare = unfair
    ~ trusts_vee(-1)
    "This isn't fair!"
    "What isn't?"
    You have to say something it could be. "The tomato. Her two minutes are longer." # beat: flare
    All three of you study the tomato. Then Sasha lifts it up.
    "I will take him outside," he says, "and ask him to be honest." The slow door shuts on him an inch at a time.
* [Put a foot up and say you're scared]
    ~ flare = scared
    ~ trusts_vee(1)
    ~ dares(-1)
    It goes up on the barre, and you talk to that. "I'm scared," you tell it. "I'm scared, Carly."
    Sasha remembers something that he's left in the corridor. He hasn't thought what. He takes the tomato with him, so that it won't ding.
* [Ask her to take her name off. Please.]
    ~ flare = withdraw
    ~ trusts_vee(-1)
    "I know how it sounds," you say. "I'm saying please."
    Sasha has found the tomato, and he's carrying it out very upright, like somebody leaving a church. The door takes an inch at a time. All three of you have to wait for it.
    { nerve <= 1:
        -> unpinned
    }
    "No," says Carly. "Sorry. I mean, I could. I'm not going to." You've known her nine years, and you go on waiting for the rest of that sentence.
- -> same_boat

= same_boat
{flare == scared:Carly comes and stands on the other side of the foot.|You put one foot up on the barre, and talk to that.} # page
"If I don't get this," you tell it, "I'm nothing."
"Helsweel asked you. By name, she held out the pen. It's going to be you." # beat: helsweels-pick
{ the_sheet.half_agreed:
    "And you told Jenna it wasn't fair that she did."
    "I said you'd win it anyhow!"
    "She's left that off. She's reading it to people."
}
"That was before she'd seen you with him. You two dance better together. Better than me with anyone. {eight:I counted, I got all the way to eight. I can't compete with that.|How do I compete with that?}" # beat: better-together
"Vee." # page
"This is the worst," you say, and you reach for what it's the worst since, and there isn't anything. "Dance is all I've got."
"We're all in the same boat," says Carly. # beat: same-boat
"Yours has got Sasha in it."
* (told_dates) [Tell her what else she's got # aired]
    {
    - the_sheet.told_all: "You've got a boy who brings you chestnuts in a sock," you say. "You come in here with all that, and I lie on the floor and go, tell me, tell me. You've got dates, Carly. You've got all Saturday to look forward to, and I've got hamstrings." # beat: all-i-have
    - the_sheet.wished: "You've got dates. I'm amazing in trailers! Who says that to a person? You didn't think about me once. I wouldn't have, I'd have been busy. You've got that to look forward to, and I've got hamstrings." # beat: all-i-have
    - else: "It was fine," you say, in her voice. "It went on a while. You've got something so good you have to hide it from me in a shoe. You've got that every Saturday. I've got hamstrings." # beat: all-i-have
    }
* (let_go) [Retie your ribbon instead]
    It was a perfectly good bow. You take it out and do it over, tighter, and Carly watches you do the knot.
    "Vee?"
    "It's fine," you say. "It's a nice boat."
* (dare_her) [Make her swear not to go easy]
    "You'll still bring it, though," you say. "At half past three. Swear. Don't you dare go and get nice."
    "I swear."
    "You're doing it now. You've got your nice face on."
    "Sorry," says Carly. "It's just the front of my head."
- -> interrupted

= unpinned
She doesn't say sorry. She reaches down and undoes the pins, one and then the other, and the 19 comes off her front with a thread hanging from it. # page
"Okay," says Carly.
~ carly_dance = not_entered
You'd thought there would be arguing. You had the second half ready. She's holding the number out flat, on her palm, like something you'd give a horse.
"I'm nothing if I don't get it," you tell her. It's what came next. There's no one on the other end of it. # page
* (gave_back) [Try to pin it back on her]
    ~ trusts_vee(1)
    She lets you try. She holds still for it, with her chin up, the way you do for your mom. But there's only the one pin now, and the number swings round it and hangs on its side.
    "You said please," says Carly. "You never say please." She unpins it again and folds it in two.
* (kept_number) [Put it away in your bag]
    It goes in the pocket with the bus pass, face in. Your hand comes out and does the zip.
    "I can hold your towel," says Carly. "At three. If you'd like someone to."
* (why_easy) [Ask why that was so easy for her]
    "It wasn't, very." She's rubbing the place where the pin was. "I was listening to see if I'd say no. You know when you're sure you've got a coin?"
    She turns her pocket out to show you. There's a hair tie, and the ink off a bus ticket.
- -> interrupted

= timekeeper
It belongs to the Foods room, and it's got a person of its own: Carly, on the bench, with no number on. Two minutes, ding, and Sasha stops wherever he is and bows, first to {shared == carly_only:the far end of the room, where you are|you}, and then to her, because it would be rude to leave her out.
{
- shared == carly_only: You told her to keep him, so he's up there walking through the Prince by himself, with one arm round where you'd be. You're down here with an arm where he would. There's room between the pair of you for a third couple.
- else: "I thank you," he says to you. "Good afternoon," he says to Carly. "Good afternoon," she says back, eleven times now, and winds it.
}
In the middle of your Prima dance there's the walkover. You go back into it, over his hand or your idea of his hand, and in the mirrors, from all sides, it's somebody helping to move a couch. # page
"What's it look like?" you ask the bench.
"Lovely," says Carly. Her left arm's out straight beside her, palm down on the wood, and it's locked. Her shoulder's gone over it. She's doing the thing sitting down and she has no idea.
* (walked_it) [Put her on your marks, and watch]
    "I only want to see it from the front," you say.
    So she takes off her cardigan, and folds it, and apologizes to the tape. He gives her his palm at the elbow. You do the counting, on your leg. By three you're hunting for something to fix, and at five she's upside down with her eyes shut, and at eight you haven't got a note. You've had notes for the Nutcracker.
    "Was that where you go?" says Carly.
* (ran_it) [Run it again till it's right]
    You run it nine times. You run it till there's a dent in the tape where your hand goes. Somewhere in the sixes your legs stop sending bills and just cut off the power. On the bench the left arm goes over with you every time, and comes up every time, and it's not even warm.
    "That was the best one," says Carly, of the worst one.
* (trio) [Pull her up: make it three]
    ~ trusts_vee(1)
    "Get in," you say. "It needs someone on that side."
    It doesn't, until she's there. He's got one of you by each hand, and when she tips back you tip forward, and where your big solo used to be there's a sort of arch with people going through it. You can't find the join.
    The tomato goes off on the bench and nobody bows to it.
- He's gone for the water, since it's on the timetable. # page
She gives you your towel. It's got the time written on the corner, in case you wanted it. You put a foot up on the barre so as to have something to talk to.
"I'm nothing without this," you tell it.
"You've got it," says Carly. "It's you. There's only Jenna, and she's got her weight too far back."
* (asked_her) [Ask if she stayed out for you]
    ~ trusts_vee(1)
    ~ flare = unfair
    "Did you stay out because of me?"
    {
    - sharing_sasha.veto: "You said it hurt," says Carly. She isn't mad. It's like being told when the library shuts.
    - ceenderella.rest: "Sasha asked once, and then he held the door," she says. "Nobody's made me not. I had the pen in my hand." She gives the towel's corner a fold. "A bit because of you. Mostly I like it where you can't fall off anything."
    - else: "A bit," she says. "I'd say a third. I'd have had to look at you every time I got something right." She gives the towel's corner a fold. "The rest's just me."
    }
* [Tell the foot that you're scared]
    ~ trusts_vee(1)
    ~ flare = scared
    "I'm scared," you say. "I'm scared, Carly."
    She doesn't ask what of. She puts her own foot up on the barre next to it. "That one's always scared," she says. "You get used to it. It's good at jumping, though, it's so keen to leave."
* (said_floor) [Say the floor's sticky]
    ~ trusts_vee(-1)
    ~ flare = unfair
    "It's the floor. It's all gluey by the tape. I can't get my heel round."
    Carly goes down on her knees and tries it with her hand. "Here?" she says, and moves along, trying it, right up to the wall. "Or is it here?" She'd do the whole room.
- Sasha's back, with three paper cups in a triangle. By the timetable there's one two-minutes left before the bell. He stands between the two of you, since he doesn't know whose it is. # page
* (gave_minutes) [Give it to Carly]
    ~ glows(1)
    "I haven't got anything to dance," says Carly.
    "Then it is not work," says Sasha. He puts the cups down. They don't do a step of the part. They go round the room in a sort of a walk, and he says something, and she laughs so that you can hear it all the way round. You've got the tomato in your lap. You give it a bit of a wind when it's nearly done.
* (one_note) [Ask her for one honest note]
    "There isn't one," says Carly. "You're..." You wait. You've got a finger on the tomato. "You go over as if the floor was going to be late," she says. "It's always there. You could let it come." She's got both hands over her mouth. "Sorry."
    It's the best note you've had all year. You try it with just your palms, in the air.
* (rather_had) [Say you'd rather she had signed]
    "Why?"
    "Because I'd have won." It isn't all of it. "I'd have liked it to be you I won off."
    Carly drinks her water, right down, and then she drinks the one that's Sasha's.
- -> interrupted

= interrupted
{ cassandra_screams(): -> scream }
-> hush

= scream
{signed == lead and not unpinned:Carly's got her mouth open to answer, and there's a scream.|Carly turns to you with her mouth open to say something, and there's a scream.} # page # beat: scream
It comes from below, and it keeps coming. There are words in it. One of them's "satin."
"Was that a person?" says Carly.
"It had consonants."
You run, since everyone's running, and you've got her sleeve in your hand the whole way to the stairs.
"What were you going to say?" you ask her on the landing.
"Oh. Sorry," says Carly. "It's gone."
->->

= hush
~ trusts_vee(1)
{timekeeper:That's the end of the timetable. Sasha sets off with the tomato for the Foods room, and you can hear him the length of the corridor, not very loud, telling it the time.|Nobody comes in. Out in the corridor you can hear the tomato, and Sasha, not very loud, telling it the time.} # page
Then Carly takes hold of your foot with both her hands.
"Hi," she says to it. "Sorry to butt in. I've been going where you go since I was eight, in our kitchen, mostly. You do the turn and I do it next to the stove. So could you tell her she's got me as well? I just sort of come with it."
Her fingers are freezing, straight through the tights. You can't get a thing to come out of your mouth, and you've never had that before. # page
"It says okay," you tell her. "It says get some gloves."
"I've got one," says Carly.
Outside it dings. "I thank you," says Sasha to the tomato.
->->

// Did Vanessa give up her solo for the arch?
=== function solo_is_gone()
~ return three_in_a_dance.trio or three_in_a_dance.timekeeper.trio

// ---- 13 ------------------------------------------------------------------

=== walkover ===
# storyline: carly-vanessa-sasha
# scene: 13 Walkover
# place: Dance studio, 3:00
# pov: Vanessa
You're number eleven. You've pinned it straight, then crooked, since crooked is more memorable, then straight again.
"Eleven," says Helsweel from the table. There are three of them on the panel, with three pens.
{drums_heard(): Under the floor somebody's started on the drums, like a filing cabinet being taught to run.|Under the floor somebody's playing a guitar, up to the same corner and back.} # page
{cassandra_dances(): Along the back, where nobody could say she was in the way, Cassandra's running the whole part in her {shoe == hung:second-best|very good} shoes. "Don't mind me," she's told you, very kindly, twice.}
Carly's by the door with your towel{carly_dance != not_entered:. She's pinned her 19 on upside down, so she's 61}. {sharing_sasha.ninth.eyes_open:She's got the towel down by her knees, with both hands, where it can't get in front of her face.|{sharing_sasha.staple.made_her:She did your bun. She had all the pins in a row along her sleeve, so there wouldn't be one left for you to put in your mouth.|}}
{
- shared == carly_only: You've got four bars in the middle for a prince, and no prince. You've put in presence.
- shared == no_one: Where the coat stand was there's a ring on the floor, from the umbrella.
- else: Sasha's by the piano, for when he's wanted.
}
* [Open huge, from the far corner # aired]
    {the_sheet.door_idea: So it's from the corridor. You nod to Carly, and she leans on the slow door, and goes on leaning. They've got an empty room, and then they've got feet.|Nine steps, and then a leap so high that you have time to notice the window. It does open.}
    -> big
* (neat) [Open small and put it all down clean]
    One foot, and the other where it should be. You do the run at a walk and the leap at about a curb. It goes down like cutlery, every piece on its own side. The pens keep writing. Nobody's going to cry, they haven't the time.
    It's a strange thing to be halfway through an audition with legs.
    -> four_counts

= big
A pen rolls off the table. It's exactly what you ordered, and you come down out of it with both knees reading four percent, like a phone. # page
-> four_counts

= four_counts
{
- solo_is_gone(): Then the middle. It used to be your biggest solo, and it's had an arch in it since ten to two. With only one person in it, an arch is just bending. You bend.
- shared == both: Then the middle, and Sasha's there, palm out, on the count. He puts you where you're going and steps back.
- else: Then the middle. You hold out your hand, and you look so hard at where he'd be that the pianist looks, too.
}
And there's the cross of tape, for the walkover. You've got four counts, and for most of them you'll be the wrong way up. # page
* (went) [Go for it, all the way over # aired]
    {
    - vee_trust >= 2: ~ vee_dance = clean
    - neat and vee_trust >= 1: ~ vee_dance = clean
    - else: ~ vee_dance = wobble
    }
    Back, and there's the strip light; back, and there's the panel, hanging from the table by their chairs like three bats in good scarves.
    -> way_up
* (marked) [Mark it: small and whole]
    ~ vee_dance = safe
    You take it low, like going under a rope. Hand and hand and foot and foot, you could put a baby in it. From upside down the panel are three bats in good scarves, all hung in a row. They don't drop anything.
    You stand up in the right place, facing the right way.
    -> finish
* (bus_step) { not solo_is_gone() } [Do your own step there instead]
    ~ vee_dance = safe
    {the_sheet.small_step: Heel, heel, a drag and a turn of the wrist. It's the one for keeping warm. Carly's towel comes down from her chin.|Heel, heel, a drag and a turn of the wrist. It's what you do at the bus stop. You've never done it where there wasn't a bus.}
    It's about four counts long. The panel stay the right way up for it, and you wish they'd hang: you can see every face. Helsweel's pen's stopped. She turns over her sheet to see if it's on the back.
    -> finish

= way_up
{ vee_dance == clean:
    {three_in_a_dance.timekeeper.one_note:Right hand, left hand, and you let the floor come.|Right hand, left hand.} By the door Carly's lips are going, seven, and you get to seven and so does your foot. You come up on eight with the whole floor coming round under you like a plate you've dealt yourself. Nothing's left over.
    One of the bats says, "Oh!"
- else:
    {three_in_a_dance.timekeeper.one_note:You let the floor come, and it comes. Right hand.|Right hand.} Left hand, late, because you've gone and counted {drums_heard():the drums|the guitar} instead of the piano. The elbow gives. Your foot comes down, and then to be sure it comes down again. # beat: vee-walkover
    You smile as if that was the step. You can hear two pens.
}
-> finish

= finish
Eight bars to the end, and you've got to land it on someone. # page
* (to_panel) [Finish to the panel, chin up # aired]
    You go down in front of the table with your arms out, and you don't blink till Helsweel does.
    "Thank you, Eleven," she says. She's already writing, in pencil, in the margin.
* (to_carly) [Finish to Carly, at the door]
    ~ trusts_vee(1)
    You turn the whole ending a quarter to the left, and go down with your arms out to the one who's got your towel. All three scarves come round to see who it is. Carly looks behind her.
    "Thank you, Eleven," says Helsweel. "We're over here."
- "You were great," says Carly. She's got the towel round you before you're through the door. "{neat:You were so great. I couldn't see you think|You were so great, they put their pens down}." # page # beat: carly-assures
{
- vee_dance == clean: "I nailed it. Did you see it? I had you counting." You can't stop your hands. "It's the best four counts of my—" You leave it there. You can do the list tonight.
- vee_dance == wobble and sharing_sasha.large.did_fine: "It was fine," you say. She can count syllables. She waits for the rest. "I didn't nail the walkover."
- vee_dance == wobble: "I didn't nail the walkover."
- walkover.four_counts.marked: "I marked the walkover. I went under it like a rope."
- else: "I didn't even do the walkover. I waited for a bus."
}
{
- vee_dance == clean: "I know," says Carly. "I lost count watching."
- walkover.four_counts.bus_step: "That was the best bit." She's stopped drying to say it. "Sorry. I know it's not what they asked. I'd have got on the bus."
- else: "I'd have said that's how it goes." She's no good at lying. She's drying the same ear twice.
}
{ carly_dance == not_entered:
    "You'd have nailed it," you tell her from inside the towel.
    She goes on with the towel. It's the other ear's turn.
- else:
    She's still 61. You make her stand against the wall, and you turn it the right way up. One of the pins is bent. You put it through anyway.
    "Ow," says Carly. "Sorry."
    "Hold still," you say. "You're next but seven."
}
->->

// ---- 15 ------------------------------------------------------------------

=== audition ===
# storyline: carly-vanessa-sasha
# scene: 15 The audition
# place: Dance studio, 3:30
# pov: Carly
{carly_dance == not_entered:You're by the door with a towel over your arm and nothing on your front. You've held it for Vee and then for a Maddie, and you've been thanked by four people who thought you worked here.|"Nineteen," says Helsweel. "Whenever you're ready, which is now."}
{ carly_dance == not_entered: -> stand_in | -> nineteen }

= nineteen
"Sorry," you say, to her and then to the cross of tape. You stand on it.
They're all along the barre in their numbers. Sasha's by the piano, being furniture, the way partners have to. Jenna's peeling an orange in one long piece. Vee's under the clock with a towel round her neck, and she puts up {vee_trust >= 2:both thumbs|{vee_trust >= 0:one thumb|her chin}}.
{drums_heard(): Somebody's been hitting drums under the floor since before three.|There's been a guitar going round under the floor since before three.} You'd stopped hearing it. Now it quits, halfway through a bar, and you can hear the clock.
{walkover.finish.to_carly: Half an hour ago she danced her whole ending at you, past the panel, and everyone turned round.}
* [Chin up. Give it everything.]
    ~ dares(1)
    Up it comes. The pin Vee put in your number has got through to your skin, and you leave it there.
* (not_decided) [Start. You'll know when you get there. # aired]
    You shake out one hand, then the other, as if there were a wrong answer on them. The pianist is watching you for a nod. You find you've nodded.
* (settled) [You know already. Drop your shoulders.]
    You had it worked out by the time you'd done your shoes: left ribbon, right ribbon, double knot. Your shoulders come down an inch. You don't look under the clock.
- Four bars in front. # page
One, and your foot goes, and the rest of you turns out to be attached. You've done this in socks, in kitchens, next to a stove. It's bigger in here. The turn that always wants to tip goes up like a drawer that's been waxed, and stays, and shuts.
Somewhere left of you the orange stops being peeled.
You come out of the turn the way you practiced: wall, clock, wall. And again: wall, clock. There's no towel under the clock. Vee's gone.
The slow door's still closing. # beat: vee-leaves # sound: a slow door
{
- vee_trust >= 2: There's wire in the glass, so you get her in squares: a forehead, then a mouth. The mouth's counting you in. Five, it says. # page
- vee_trust >= 0: There's wire in the glass, so you get her in squares: a neck, and a bun that's letting go of its pins. It doesn't turn round. # page
- else: There's wire in the glass, and behind the wire a notice about lockers. # page
}
{
- flare == withdraw: At ten to two she said please. You can't remember another one.
- flare == scared: I'm scared, Carly, she told her foot this afternoon.
- else: If I don't get this I'm nothing, she told her foot this afternoon. Dance is all I've got.{three_in_a_dance.same_boat.told_dates: You've got all Saturday.}{three_in_a_dance.same_boat.let_go: It's a nice boat.}
}
Four counts to the walkover.
* [Both hands to the floor. All the way over.]
    ~ carly_dance = nailed
    -> over
* [Go back with the left elbow soft # aired]
    ~ carly_dance = threw_it
    -> elbow
* [Come down off the count. Get the door.]
    ~ carly_dance = walked_out
    -> door
* { nerve <= 1 } [Keep counting. Leave it to your feet.]
    ~ carly_dance = stumbled
    -> feet

= over
Five. You lean back past where you can see, and there's the strip light, and the far wall with all its shoes on the ceiling.
Six. Hands. Both elbows lock and the whole of you comes up over them, and for as long as a person takes to say a short word there's a bridge in the middle of the room and it's you.
Seven, the left foot. Eight, the right. You stand up into your own arms.
"Huh," says somebody who doesn't like you much.
You've got sixteen bars left and you use every one. {vee_trust >= 2:You dance them at the glass.|You dance them at the clock.} When you stop they clap, numbers and all, and behind the glass {vee_trust >= 2:a bun goes up and down, jumping|somebody goes by, fast}.
-> after

= elbow
Five. You lean back past where you can see. Strip light, rail.
Six. Right hand, flat. Left hand, flat. The elbow's been told to lock every day since you were seven. Nobody tells it.
That's all there is to it. It's about as big as leaving one letter off a word. # page
Seven is your shoulder. Eight's your hip, and both heels, loud. Along the barre they all make the one noise. # beat: falters
The floor's cold and smells of rosin. There's a count for getting up, same as for anything: two, three. On four you've got arms again, and a face on. You dance the rest as if that had been some other girl's floor.
By the piano, the furniture has moved. It's come one step out from the wall.
-> after

= door
Five, and you put both feet flat.
The piano goes on for a bar and a half without you, like someone who hasn't noticed you've stopped to tie your shoe.
"Sorry," you say to the tape.
It's eleven steps, and none of them is set. Helsweel says "Nineteen," and then, when you've got to nine, she says "Carly," which she's never done. You have to lean on the door. It doesn't care who's in a hurry.
{ vee_trust >= 2:
    ~ trusts_vee(1)
    -> doorway
}
~ trusts_vee(1)
-> stairs

= doorway
You nearly flatten her. She's right there with one hand up and her mouth still on six. # page
"What are you doing?" says Vee. "Who does that? Get back in!"
But the piano has stopped, and neither of you goes anywhere. Behind you the door's still making up its mind.
* (no_point) ["You weren't under the clock."]
    "I was coming back! I was only going to be out here for the hard bit." She's got you by both straps. "I can't watch yours. I do it with you, I nearly kicked the scarf lady."
    The door gets there at last, and clicks.
* (said_forgot) [Say you forgot the steps]
    "You did not," says Vee. "You taught me half of them."
    You can't think of another one. She waits, with her head going slowly from side to side, and then she takes the pins out of your number and puts it with hers.
* (took_towel) [Wipe her face with the towel]
    You use the corner with the time on it. She lets you, she even shuts her eyes for it. "It's sweat," she says. "I sweat when I count."
    You do the other side.
- Inside, very crisp, somebody says, "Twenty."
->->

= stairs
A mop, a bucket. A long way down, the end of a towel goes round a corner. # page
"Vee!" you say, and you run after it in your good shoes, on the concrete, which you're never to do.
You catch up to it between the floors. She's on the fourth stair with the towel over her head, like a parrot somebody wants quiet.
"Is it over?" says the towel. "That was quick. Did you nail it?"
* (no_point) ["I didn't get that far."]
    It takes her a while to come out. She finds your number first, and then the clock down the hall.
    "It's three thirty-four," says Vee. "You've still got sixteen bars." She works out where you're standing. "Carly. What did you do?"
* (said_forgot) [Say you forgot the steps]
    "You don't forget things," says the towel. "You know my locker number. I don't know my locker number."
    "I forgot," you say.
    One side of it lifts. There's a good deal of pink face under there, and it's reading yours.
* (took_towel) [Get in under the towel]
    There's about room. It's hot, and it smells of her shampoo and somebody's orange. She shifts over, a stair's worth.
    "You're meant to be in there," says Vee, in the dark.
    "I know. Sorry."
- Upstairs a piano starts. It's somebody else's four bars.
->->

= feet
Five, you say. Six. You've got all the numbers. Your feet wait to be told something else, and when nothing comes they do what they did when you were eight, and go early.
One ribbon's under the other. You don't fall. You go sideways across the tape with your arms out like someone on a bus, and find the piano with your hip.
"Sorry," you say to the piano.
You've dropped a count. You chase it to the end, and it keeps just ahead.
-> after

= after
"Thank you." Helsweel is writing. It's either one long word or two short ones. # page
* (asked_jenna) { vee_trust < 2 } [Ask Jenna where Vee went # aired]
    "Sorry. Did you see where Vee went?" # beat: where-is-vee
    "Out." Jenna offers you a piece of orange, which makes it worse. "{carly_dance == nailed:At the good part|Before the good part}."
* (looked_glass) { vee_trust >= 2 } [Look for her in the glass]
    There's nobody in the squares but a girl with 19 on her, the wrong way round.
* (curtsied) [Curtsy, properly, all the way along]
    ~ dares(1)
    You do the whole thing, toe behind, to the table and then to every number on the barre. You end on the bare bit of wall under the clock and give it the same as everybody.
* { carly_dance == threw_it } [Shake your head at Sasha, once]
    ~ told_truth = sasha
    ~ glows(1)
    He's looking at your left arm. He has held that arm all day. You shake your head, so small it could be your neck, and he shuts his mouth on whatever the English was going to be.
- You get your bag. The door takes its time with you, too.
->->

= stand_in
"Sixteen," says Helsweel. "That's Cinderellas done. Prince's call." She hunts along the barre. "I need a girl to stand where Cinderella stands. Somebody who knows where that is."
Sasha, by the piano, becomes very interested in a key. # page
"Carly," says Helsweel, without having turned round. "Do you know where she goes?"
"Sorry. Yes."
{drums_heard(): There've been drums under the floor since before three. They quit|There's been a guitar under the floor since before three. It quits}, halfway through a bar, so your yes comes out quite loud. Vee's under the clock. She's watching you over her water bottle, with the top still on.
* (kept_cardigan) [Keep your cardigan on. It's only walking.]
    You do it up to the neck, so there's no mistake. One of the buttons is in the wrong hole, and somebody giggles, and it's friendly.
* (good_shoes) [Change into your good shoes]
    ~ dares(1)
    They're at the bottom of your bag. You couldn't have said why you'd packed them. Left ribbon, right ribbon, double knot: they all wait for you, and nobody's ever done that.
* (whose_walk) [Ask if it's to be marked or danced]
    "It's to be stood in," says Helsweel. "What you do on the way is your affair, if it's on the count."
- You go and stand on the cross of tape. {three_in_a_dance.timekeeper.ran_it:There's a dent in it where Vee's hand goes. You stand to one side of that.|It's only two strips, and one's curling. You press it down with your toe.}
Four bars in front. He bows, and it's the real one, and you give him your hand because that's where she goes. The left. He takes it under the elbow, and you can feel him check that it's home. # page
Wall, clock, wall. You've done this in socks, next to a stove. {three_in_a_dance.timekeeper.walked_it:You did it once at ten to two, for Vee to see what it looked like.|You've done it sitting on a bench.} You know where she goes as you know the stairs in the dark, and so it's not till the second turn that you see there's no bottle under the clock. The door's closing.
{
- flare == scared: I'm scared, she'd told her foot.
- sharing_sasha.veto: It's my one thing, she'd said.
- flare == withdraw: She'd said please.
- else: I'm nothing without this, she'd told her foot.
}
Four counts to the walkover. "You may step over that," says Helsweel. "It's his call." # page
* (walked) [Step over it, and be where she'd be]
    Five, six, seven. You step across as you would across a sleeping dog, and on eight you're on the right board, facing the right wall. He bows to you. Anybody could see that it's a very good Prince.
    That's what you're for. You hold your end up to the last bar, so there'll be something there for him to lead.
    "Useful," says Helsweel.
* (full_out) [Both hands to the floor. All the way over.]
    ~ dares(1)
    Five. There's the strip light, and the far wall with all its shoes on the ceiling.
    Six. The elbow's been told to lock every day since you were seven, and it doesn't know you haven't got a number. You go up over it.
    {kept_cardigan:Upside down, with your cardigan round your ears, there's the pane in the door,|Upside down, there's the pane in the door,} with wire in it, and in the squares a bottle, and both of somebody's hands flat on the glass.
    Seven, eight. You stand up. No one's said anything. {whose_walk:"It was on the count," says Helsweel, to her sheet.|The pianist has stopped playing, and he hasn't noticed.}
* (vees) [Stop on the tape. "This is Vee's."]
    ~ trusts_vee(1)
    Five, and you're standing still, and the piano runs on ahead and has to come back for you.
    "Sorry," you say. "It's only, this is hers. She should stand in it. She's just out there."
    You fetch her. You go the eleven steps and lean on the door, and she's behind it with the bottle, being nowhere. She comes in and takes his hand on the count, as if she'd only been off getting her breath. You hold the bottle.
- "What's your number?" says the scarf on the end, with her pen up. # page
* (said_none) ["I haven't got one. I'm the towels."]
    {three_in_a_dance.unpinned.kept_number:"There was one," you say. "It's in someone's bag." |}She writes that down. Then she asks you how it's spelled, your name, and writes that down as well.
* (too_late) ["Is it too late to have one?"]
    ~ dares(1)
    "By three hours and ten minutes," says Helsweel. She's got her finger on the sheet, on the chorus side, and it stays there while she finishes her sentence. "I'd ask earlier."
    "I will," you say.
* (picked_tape) [Press the curled tape down instead]
    You do it with your thumb, and go over it twice, and by the time it's flat they're talking to each other about lunch. Jenna's been watching. She splits her orange and gives you the bigger half, and you don't know what that's for.
- You get the towels. The door takes its time with you, and with them.
->->

// ---- 17 ------------------------------------------------------------------

// Who Helsweel casts: the first line that fits.
=== function cast_the_showcase()
{
- carly_dance == nailed and vee_dance == clean and vee_trust >= 2: ~ carly_ending = two_cinderellas
- carly_dance == nailed: ~ carly_ending = cinderella
- carly_dance == threw_it: ~ carly_ending = understudy
- vee_dance == safe and (vee_trust < 0 or carly_dance == stumbled): ~ carly_ending = keeping_score
- carly_dance == walked_out: ~ carly_ending = after_her
- else: ~ carly_ending = where_i_belong
}

// The tree of 09 is where 17 hides. Alone, it stands there finished, as aired.
=== function tree_is_bare()
~ return playing == as_broadcast and installation == bare

=== function tree_is_gone()
~ return playing == as_broadcast and installation == given_up

=== the_list ===
# storyline: carly-vanessa-sasha
# scene: 17 The list
# place: Corridor and foyer, 4:40
# pov: Carly
The results. Helsweel uses the same four pins, takes one pace back to see that the list is straight, and goes.
~ cast_the_showcase()
{ carly_ending == after_her: -> read_last | -> twenty_two }

= twenty_two
Everyone closes in on it but you. You stay at the fountain. From here it's all backs, and Vee's bun at the front. # beat: results
They go quiet, reading down.
{
- carly_ending == cinderella: -> gap
- carly_ending == two_cinderellas: -> slanting_line
- carly_ending == keeping_score: -> one_clap
- else: -> lifted
}

= lifted
Then it starts at the front and works back, clapping, and up out of the crowd comes Vee, with somebody's arms round her knees. She's Cinderella. She's twisting this way and that up there, over all those heads, to see who's missing. # beat: vee-gets-it
* (clapped) [Clap, from where you are # aired]
    You get your hands up high for it. If she looks this way, she'll see them.
* (read_it) [Go round the edge and find your line]
    { carly_dance == threw_it:
        You get in under an arm. You look where you'd be, and do the chorus from the top, and do it again from the bottom with a finger. It isn't a long list. You aren't on it. Somebody steps back onto your foot and says sorry, and so do you.
    - else:
        You get in under an arm. You're where you'd be: chorus, ninth{audition.stand_in.said_none:, and spelled right, since somebody'd asked. In the margin a pencil's put: Not towels|, spelled with an i}.{sharing_sasha.ninth.lent_star: You could put a spider by it.} Somebody's finger is on the line under it and you wait till they've found themselves.
    }
* (gone_early) [Be gone before she finds you]
    You're round the corner by the time she'd have got to you. You can hear it down the length of the corridor. It's good clapping. From the far end it could be rain on something.
- { carly_dance == threw_it: -> fell }
-> belong

= fell
"I had you first," says Jenna, who's come away early. She turns her wrist, so you can see your row of the pad. "Then you're on the floor{audition.after.asked_jenna:, and all you ask me is where she went}. I don't know what to put." # page
{
- the_sheet.defended: "You've got one already, from this morning, for her and her sit-ups." The pencil's waiting in the column with the C on it. "If it's another of the same, that's two things you've given her in a day."
- the_sheet.half_agreed: "'It isn't, quite,'" she reads, from the top of the page. "So you got your wish. Everyone had a go."
- else: "And you never did say if it was fair."
}
"I fell," you say. "Sorry."
She puts fell. After it, quite small, she puts a question mark.
-> behind

= behind
{
- tree_is_gone(): There's a plinth in the foyer, by the trophies, with a card to say what's on it and nothing on it. It's about as wide as you are if you keep your elbows in. You sit down in back of it and look at the wall, and the wall goes wobbly. # page # beat: hides
- tree_is_bare(): There's a tree in the foyer that somebody's made from cans, turned gold side out, and it comes up to your belt. It'd hide a dog. You get down behind it as far as you'll go. You learn from a can that you're crying; there's a face in it, very long, with a shine down both sides. # page # beat: hides
- else: There's a tree in the foyer that somebody's made from what people throw out: cans, mostly, turned gold side out, with the tabs hung all over it on threads. Behind it there's room for one. You learn from a can that you're crying. There's a face in it, very long, with a shine down both sides. # page # beat: hides
}
{
- tree_is_gone(): The front doors open and shut. Somebody's shoes stop.
    "Your knees," they say, "are on the exhibition side."
- tree_is_bare(): The front doors open, and a few tabs chime. "I can see you," says Sasha, at once. "But I could go out and come in slower."
- else: The front doors open, and all the tabs chime. Somebody's shoes have stopped on the other side.
}
"Sorry," you say. "It's dust. It's recycled."
"It is just me," says Sasha.
-> just_me

= just_me
He comes round and folds himself up on the floor in his good Prince trousers. # page
{
- carly_dance == threw_it: -> disappointed
- carly_dance == stumbled: -> early_feet
- else: -> no_reason
}

= disappointed
"I'm really happy for her. I am," you say. {tree_is_gone():There's a rubber band on the floor back here, and you've got it round two fingers|You've got a tab between two fingers, and you're bending it up and down}. "I'm just disappointed in myself." # beat: just-me
{ told_truth == sasha:
    "You shook your head at me," says Sasha. "I have kept quiet about an elbow since half past three. It is the longest I have been quiet in English." He lays his own hand out, palm up, at the height for it. "It was no accident. That, I saw. I would like to hear it." # beat: on-purpose
- else:
    "For what?" He says the next part with care. "That you chickened out at the walkover? Or that you fell on purpose?" # beat: on-purpose
    {tree_is_gone():The rubber band goes off somewhere over your shoulder.|The tab comes away in your hand.}
    "{shared == no_one and not three_in_a_dance.cut.cut_in and not three_in_a_dance.cut.trio:I have watched that elbow from a bench|I have held that elbow}," says Sasha. "It does not bend. I could hang my coat on it."
}
* (admitted) [Tell him yes # aired]
    ~ told_truth = sasha
    "Was it that obvious?"
    "To furniture," says Sasha. "But why? You deserve that part. You were already in it, I saw you arrive."
    "She needed it more than me," you say. # beat: needed-it
    "Did she tell you so?"
    You have to think. "She told her foot."
* (denied) [Say it was slippery by the tape]
    "It's that bit where it curls," you say. You've put the arm behind you.
    Sasha turns and has a long look at the front doors.
    "Then I am sorry about the floor," he says. He moves along, so there's more room between you. It could be that he's giving you more room.
* (asked_him) ["What would you have done?"]
    ~ told_truth = sasha
    He takes it away and works on it. You can see that he's really trying both ends.
    "I would have gone to Vanessa," says Sasha, "and said to her, I am thinking to fall down for you. Would you like this?"
    "She'd have killed you."
    "Yes. So then I would know."
- "You did not read to the bottom," Sasha says. # page
"{read_it:I read the chorus. I'm not in it|I stopped at Vee}."
"No. You are underneath, on a line all alone. You lay down in the middle of it. And still you are second, before everybody who stayed on their feet. You are Cinderella's understudy." # beat: understudy
"Me?"
"It was read aloud. There was a noise." He gets up on one knee. # page
{denied:"Let us say that it was slippery. And slippery or dry, with the part or with no part, you will be always my Ceenderella."|"And with the part or with no part, you will be always my Ceenderella."} # beat: always
{
- ceenderella.coached: He can say it straight. You've heard him. He's bent it as far as it'll go, and you can see his palm, where he's scrubbed at the ink.
- ceenderella.home_word: Then he says the other one, the one with ash in it, so there's no part of you that's been left out.
- else: It's got all three bends in it.
}
-> brave

= brave
{
- ceenderella.bravery: Bravery is rewarded, the sign said, by the roller coaster. He's on one knee, which puts him about four inches off. # page
- else: He's on one knee, which puts him about four inches off. You've never seen him from this level. # page
}
* (leaned) [Be brave. Lean in. # aired]
    You shut your eyes to do it, so you don't see what your shoulder hits. {tree_is_gone():The plinth goes over an inch on its bad corner and comes back down with a bang they'd hear upstairs.|The whole tree goes off like a drawer of spoons.} When you open them he's a step further away than he was, with one hand up, as you'd stop a bus you were fond of.
    "Sorry," you say. "Oh, sorry."
    "No, Carly. It is only that today—"
    "Drop it. It doesn't even matter." You're up. There's something caught in your hair. # beat: the-kiss
    You leave him with his arms round {tree_is_gone():the plinth|the whole tree}, holding it till it stops.
* (asked_first) [Ask him first]
    "Could I," you say. "Sorry. Could I kiss you?"
    "No," says Sasha. He's gone red, but it comes out steady. "Thank you. Today I would be the prize of consoling. I do not want to be given for second."
    {
    - spark >= 2: You'd get up and go, only he's still got hold of your sleeve. "Saturday," he says. "At four, by the cardboard man. On Saturday I will not be a prize. I looked at all the days, and that one is empty."
    - else: "Right," you say. "No. Good." You shake hands. It's his idea. It goes on for some time.
    }
* (not_now) [Find something to wipe your nose with]
    {the_sheet.told_all: He's got a glove. It's the left one, you know it at once. It's wool, so it just moves things about|He's got a handkerchief, ironed, with somebody else's initials on it}. He waits till you've finished with it and then he asks if he may have it back, and puts it away in his inside pocket as it is.
    "I came to say ten," he says. So you do ten, sitting down. Nobody has to jump.
- { carly_dance == threw_it: -> hug }
-> hug_ninth

= hug
"There you are!" # page
It's Vee, at a run, and she's got you round the neck before she's stopped. "I've been in two bathrooms! {the_list.lifted.gone_early:I was looking for you from up there, and they dropped me!|{the_list.lifted.clapped:I could see your hands!|You were right under me and I couldn't see you!}} I got it, and you're my understudy, it's us! And look." She's got a slip, in Helsweel's pencil. {walkover.finish.to_panel:Held my eye, it says.|Who was that for? it says. "I told her! I said that's who, she had my towel!"}
"Where does it come?" you ask her shoulder. "Out of everything?"
"I'm not ranking it," says Vee, into your hair.
Then she leans back to see all of you, and finds what's stuck over your ear. It's {tree_is_gone():a rubber band|a can tab}. # page
"You never fall," she says. "{vee_trust >= 2:I was counting. I'd got to six, I had you, and then you weren't there.|I was down the hall. I only heard it.} What happened?{sharing_sasha.large.saw_it: And don't say a dog.}"
* (let_her_have_it) [Let her have it # aired]
    ~ carly_ending = understudy
    "I looked at the clock."
    "You should never look at the clock!"
    "I know. Sorry."
    "Best friends of all time ever," says Vee. She tries the {tree_is_gone():rubber band|tab} on her little finger, the one for promises, and it fits.
    "Of all time ever," you say.
    At the crossing she has to show you the leap, right there, from the curb, in her coat. The light's against her. You step down into the road and put your left arm out straight, and the cars wait. # page # ending: understudy \| The understudy
* (tell_vee) [Tell her about the elbow]
    ~ told_truth = vee
    ~ carly_ending = told
    -> own_up
* (ask_know) [Ask if she'd want to know]
    ~ carly_ending = understudy
    "If somebody did a thing for you," you say, "and you hadn't asked them. Would you want to know?"
    "Is it a party?"
    "No."
    "Is it good?"
    "I can't tell. It's done, though."
    Vee thinks about it with all of her face. She's got the slip in one hand, {tree_is_gone():the rubber band|the tab} in the other, and she brings them together and takes them apart.
    "Not today," she says. "Tell me Friday. I'd like to have it till Friday." # page
    "Friday," you say, and she puts up her pinky. Hers is the warm one, this time. Then she has to show you the run, right there, down the foyer in her coat. You lean on the front door and hold it for her with your arm out straight, and she goes through it in the air. # ending: understudy \| The understudy
- ->->

= own_up
{sharing_sasha.staple.let_her:"Can I get right to the end of this?" you say. She let you this morning. She waits.|"Vee," you say, "you know my elbow."}
"I didn't lock it. I went back with it soft, on six. Sorry. I did it on purpose."
"When did you decide that?"
{audition.nineteen.settled:"When I was doing my shoes."|"At five."}
Her arms stay where they are, round your neck. Then she takes them off, one, and the other. # page
"We pinkied," says Vee. "{three_in_a_dance.same_boat.dare_her:And then you swore! I said don't you get nice, and you said it was the front of your head.|I said if you went easy I'd know.} I didn't know. {sharing_sasha.staple.saved_her:I lent you a pencil! I knew you'd signed, and I still lent you one.|I've called my aunt!}"
"You said it was all you'd got."
"I know what I said. I didn't say it so you'd lie down!"
She walks to the front doors and back again.{not tree_is_gone(): They chime for her both times.} She's got the slip flat against her front with both hands. # page
"So is it mine?"
You don't know. You'd have to have stayed up.
"Do it now," says Vee. "Here. With the elbow." # page
She shoves the mat out of your way with her foot, and stands at the end of it with her heels together.
The tiles are freezing. You go back past where you can see. Right hand; left; and it locks, nobody has to tell it. Upside down there's her chin, going. Seven, eight.
"Okay," says Vee. She wipes her face on her slip. "So that's what it looks like. It's seven tomorrow, then, and you do that at me till I can. And don't you ever."
"No."
"You ask me first." # page
"You'd have said no."
"I'd have said no!" says Vee. She's got hold of your left arm in both hands, above and below, and she's trying to make it bend. # ending: told \| What I did for you
->->

= belong
{ carly_dance == stumbled:
    "Feet," says Jenna, going by. She shows you the pad: it's your row, and that's all she's written in it. "They'd put you seventh till the piano. I had you fourth." She's got a bit of orange left over. {the_sheet.defended:"I'm putting down that you were nice about her, though. I've got a column for it."|She eats it herself, but she's slow about it.} # page
- else:
    "You weren't in my pad," says Jenna, "so I had nowhere to put you." She's ruled a new row to do it. {audition.stand_in.full_out:It's got a time in it, three thirty-six, and one check mark with a circle round it.|It says Carly, and then it goes all the way across to the edge with nothing in it, very neat.} {the_sheet.defended:"That's with this morning," she says. "For the sit-ups."|{audition.stand_in.picked_tape:"I gave you half an orange," she says. "I've never done that. I had to put it somewhere."|"I don't like a gap," she says.}} # page
}
{carly_dance == stumbled:You've got what your feet did.|You've got what you signed for.} You're happy. You go along to the foyer being it.
-> behind

= early_feet
"My feet went early."
"On purpose?"
"No! I wouldn't know how." You undo the ribbon that did it, and wind it round your hand. "I gave them the counting to do. I thought, you know what to do, you do it. And they did what they did when I was eight."
"It is not a bad place, the chorus," says Sasha. "It is full of people whose feet went early."
-> wanted

= no_reason
"I don't know what this is," you say, about your face. "I've got the mouse. I asked for it. I'm happy for her{lifted.clapped:, I clapped|}."
{audition.stand_in.vees:"You fetched her by the hand," says Sasha. "I saw it. You held the door, and the bottle, and you had a face like somebody at a station."|"When I led you at half past three," says Sasha, "your elbow was home before my hand was. I was the one who was late."} He rubs a thumbprint off the floor with his cuff.
-> wanted

= wanted
* (wanted_it) [Tell him that you wanted it]
    ~ told_truth = sasha
    "I wanted to be the one in the middle," you say. It's louder than you meant. A man with a mop stops. "Sorry. I did. I still do. I had the dress and everything."
    "What was it like?"
    Nobody's asked you that, so you tell him: how it was gray till you turned. He listens all the way to the hem.{three_in_a_dance.unpinned.why_easy: "I thought I'd looked for it," you say. "It was in the lining."}
* (said_belong) [Say you're where you belong]
    "Ninth. By a curtain," you say. "I can hold things for people."
    Sasha lets that stand there on the floor for a bit. "I know a good tree," he says, "who also thought so." And he knocks on {tree_is_gone():the plinth|the nearest can}, to ask it if it's in.
* (asked_him_too) ["What would you have done?"]
    "When?"
    "Any of it."
    He really tries. You can see him go back as far as the morning, and stop at each door. "At the board," says Sasha, "I would have written my name. But it is not so hard for me. I like my name. I have had to spell it for everyone."
- He gets up on one knee. There's something coming, and he needs the height. # page
"{said_belong:By a curtain or not by a curtain|With the part or with no part}," he says, "you will be always my Ceenderella."
{
- ceenderella.coached: He can say it straight, you've heard him. He's bent it as far as it'll go.
- ceenderella.home_word: Then he says the other one, with ash in it.
- else: It's got all three bends in it.
}
-> brave

= hug_ninth
~ carly_ending = where_i_belong
"There you are!" It's Vee, at a run, and she's got you round the neck before she's stopped. "I've been in two bathrooms! I got it! We're in every scene together!" # page
"Where does it come? Out of everything?"
"I'm not ranking it." She says it into your hair, and she stays in there. {
- audition.stand_in.full_out: "I saw you," says Vee. "I was outside with my bottle. You did the whole of it, with your hands." She's talking very fast. "I couldn't get the top off. I still can't."
- audition.stand_in.vees: "They asked me who'd been holding my place," says Vee. "I said you. I said you hold it better than I stand in it."
- carly_dance == stumbled: "I didn't see yours," says Vee. "I was down the hall. Someone told me about the piano. Does your hip hurt?"
- else: "They say you walked it like a map," says Vee. "They say you never put a foot wrong, and nobody saw you."
}
* (let_her_have_chorus) [Let her have it]
    "You were great," you say. "{walkover.neat:They couldn't stop writing|They put their pens down}."
    "{walkover.neat:They couldn't, could they|They did, didn't they}?" She hears it, and she's off: the run, and which of the scarves did what. It takes you both down the steps. At the corner she gets to the curtain call, and bows, and holds out her arm to the side for the mice to come on. It stays out. You run round and get under it. # page # ending: chorus \| Where I belong
* (told_her_wanted) [Tell her that you wanted it]
    ~ told_truth = vee
    "I wanted it too," you say. "I should've said. {carly_dance == stumbled:I did it like somebody who was only asking|I should've said it with a pen}. Sorry. I'm not sorry. I mean I'm really glad it's you."
    Vee doesn't say a thing. She's counting something up on her fingers, and she gets to five.
    {sharing_sasha.ninth.room_left:"I told you there was room! I said a bus."|{three_in_a_dance.timekeeper.rather_had:"I said I'd rather! I said I'd have liked it to be you."|"You could have."}}
    "There's a spring one," she says. "There's a sheet goes up in March." She's got a marker. She takes your hand and turns it over, and writes SIGN across the palm, with a star. "You're not washing that," says Vee. # page # ending: chorus \| Where I belong
* (learn_it) [Ask if she'd teach you the part]
    "Just to have," you say. "For the kitchen."
    "You know the part." She's still got you by the neck. "I've seen you do it sitting down." Then she gets there, it goes over her from the bun down. "You could hold the tape," says Vee. "At seven. You stand on it, so I know where it is, and I go where you go." # page
    You practice it now, on the foyer tiles. You stand on a crack. She dances at you and you dance where you are, quite small, and when she goes wrong she looks across to see what you're doing. # ending: chorus \| Where I belong
- ->->

// Carly has it.
= gap
Then nothing starts. # page
You wait for the noise, and there isn't one. They're turning round, from the front to the back, and stepping off to either side, till there's a clear way down the middle with the list at the end of it. They're all looking at you and the fountain.
There isn't any bun.
* (read_top) [Walk down the gap and read it]
    It's typed. CINDERELLA, it says, and after that it's you, with the y. In the margin a pencil's written one word: Yes.
    You read it twice more, in case it was somebody else's yes. Sasha starts the clapping. He has to; he's the only one with both hands up.
* (said_sorry) [Say sorry to everyone]
    "Sorry," you say, and somebody laughs, and that starts off the clapping. Jenna does four claps. She's got to keep a hand free for the pencil.
    "I had you first by two," she says. "I never had you first before. I've had to tape a bit on."
* (where_vee) [Ask if anyone's seen Vee]
    They point. That's the horrible part, they all do, like a field of something when the wind changes. It's the foyer.
    "She said she had to make a call," says Jenna. She lifts your phone out of the side of your bag and shows you. It isn't ringing.
- -> feet_under

= feet_under
{
- tree_is_gone(): There's a plinth in the foyer with a card on it. Out from behind it, on the tiles, come two feet in striped leg warmers. You gave her those. # page
- tree_is_bare(): There's a tree of gold cans in the foyer that comes up to your belt. You can see all of Vee behind it from the chin up. From under the front of it stick out two striped leg warmers. You gave her those. # page
- else: There's a tree in the foyer made out of what people throw away, gold cans and milk jugs, taller than the trophies. From under the lowest jugs stick out two feet in striped leg warmers. You gave her those. # page
}
The front doors open for a boy with a cello.{not tree_is_gone(): All the tabs chime. The feet pull in.}
You've got your bag on both shoulders. Sasha's come as far as the corner, with his coat on his arm, and stopped where you stopped.
* (went_in) [Go in behind with her]
    -> inside
* (sent_sasha) [Send Sasha instead]
    -> prince_goes
* (left_her) [Leave her be]
    -> left_alone

= inside
{ vee_trust >= 1:
    She moves over. It isn't far, there's a wall. You sit down in the half with the {tree_is_gone():wall|jugs}.
- else:
    She doesn't move over. You get the half with the corner in it, and your knees go where they can.
}
"If you say sorry," says Vee, "I'll scream{cassandra_screams():, and there's been one|}." She's rolled her towel up tight and she's holding it by both ends. # page
You've got nothing else ready. You close your mouth.
"You brought it," Vee says. "I said to bring it. I said the whole truck." She sniffs. "I didn't know there was that much in it."
{
- flare == withdraw: She gets the towel tighter. "I asked you to take your name off. Can we say I didn't?"
- sharing_sasha.large.ask_size: "I told you not to write it any littler," she says. "I stand by that."
- sharing_sasha.asking.since_when: "Since the exclamation mark," she says. "You should've told me at the comma."
- sharing_sasha.asking.whose_idea: "'It's all mine, really,'" she says. It isn't bad, she's got your voice. "You should say that more."
- three_in_a_dance.cut.eight: "I counted you, you know," she says. "At ten to two. I got to eight and I didn't have a note. I should've said it then."
- audition.after.looked_glass: "I saw you look for me," she says. "In the glass, after. I'd ducked."
}
* (nearly) [Tell her you nearly let it go]
    "I nearly didn't. I'd have gone soft on it. On five I was going to."
    "What happened on five?"
    { vee_trust >= 2:
        "You were counting," you say. "You said it, in the glass. So I was at six."
    - else:
        "You'd gone out," you say. "I thought, she isn't even going to see it. So then it was just the floor."
    }
    "If you had, I'd have known," says Vee. She bites the end of the towel. "I wouldn't have. But I'd have had this part, and every time I did it there'd have been something wrong with the floor."
* (sat_there) [Don't say anything]
    {tree_is_gone():You look at the floor. There's two of you in it, side by side, in the wax, going off a long way down|You look in a can. There's two of you in there, side by side, both as long as candles}.
    "You're breathing sorry," says Vee.
    You try it through your nose.
    "Better," she says.
* (sit_ups) ["Who sits on your feet at seven?"]
    "What?"
    "Tomorrow. Only I thought you might not want it to be me."
    "It's always you. Who else knows how heavy I like it?" She's almost mad. "I'm not stopping sit-ups. I've got to be your understudy, have you read down that far? I've got to be ready for if you get hit by a thing."
- -> her_number_one

= prince_goes
"Me?" says Sasha.
"You're good at it. You do both ends of a conversation."
He gives you his coat, does up his cuffs, and goes round {tree_is_gone():the plinth|the tree} the long way, so that she'll hear him coming. There's a bow, you can tell from the shoes.
"Madam," you hear. "I am yours until the tomato." # page
For a good while it's only him, and quite low. He's telling her about a roller coaster. Then there's a noise from Vee like a hiccup with the lid on.
"Were you sick?" says Vee.
"In the photograph you can see it begin."
* (hold_coat) [Wait there, and hold the coat]
    You hold it by the shoulders, so that it won't crease. There's a chestnut in the pocket, quite hard. By and by the leg warmers stand up.
    "Don't send me boys," Vee says, coming out. Her nose is scarlet. "It's the second kindest... it's really annoying. Come yourself."
* (call_over) [Call through to her that you're here]
    "It's me," you say. "I'm on the other side. You don't have to come out."
    "I know it's you. You sent the Prince, like a pizza." A tab goes back and forth. "You were amazing. I'm not ready to say it with my face."
    "Okay."
    "It's all blotchy. Go and stand further off, and I'll say it again."
    You go to the trophies and she says it again.
- -> her_number_one

= left_alone
There's a water bottle in your bag with the top already loose, because she can never do them. You stand it on the tiles, where a hand could reach, and next to it all the hairpins out of your own hair, in a row. # page
Then you go and read the list, since you haven't. It's still you.
{vee_trust >= 1: When you get back the bottle's gone in. The hairpins come out again, by themselves, one at a time along the floor, and after the last of them comes Vee with her hair up.|When you get back the bottle's still there. It's the hairpins she's taken. She comes out in the end with her chin first and her hair up very tight, every pin you own.}
* (wait_word) [Wait for her to go first]
    You do up your bag. You undo it.
    "You should've seen you," says Vee. "I mean it. There ought to be a window so people can see themselves." She thinks. "There was. I was in it."
* (say_pins) [Tell her that the pins look good]
    "They're yours," says Vee. "I'm keeping them. I think that's fair." It's the first time that she's used the word since ten to two, and she hears it go by. "It was, you know," she says. "Fair. I'd have picked you. I'd have cried, and I'd have picked you."
- -> her_number_one

= her_number_one
~ carly_ending = cinderella
"Where does it come?" you ask her. "Out of the worst ones?" # page
"I'm not ranking it," says Vee. "I'm not putting you on a list. You're on a list." She hauls her bag up. "What you do is, you go over there, and he says his thing. And you don't say sorry to him, either."
She means Sasha. He's by the trophies with his hands behind him.
"I have practiced it all day," he says, when you've got there, "for the other case. That you would lose. I had it very beautiful. With a part or with no part, and so on." He's a bit lost. "And now you have the part."
* (say_anyway) ["Say it anyway."]
    He says it anyway. He goes down on one knee by the swimming trophies, and the vowel bends right back until it's nearly a knot, and behind you Vee claps, all on her own, with her hands up high so you'll see them.
* (kiss_asked) [Ask if you could kiss him]
    "No," says Sasha, and he's scarlet. "Thank you. Today everybody will want to, you have won. I would like to be on a day when it is only raining." {spark >= 2:He thinks. "Saturday, it will rain. I have seen the forecast. At four."|He puts up both his palms instead.}
    "I couldn't hear that," calls Vee. "Was that good?"
* (ten) [Put both hands up]
    Ten. You have to jump for it, and you've got your bag on, so you come down about a foot to the left. From {tree_is_gone():over by the plinth|beside the tree} somebody says, "Eight. Eight and a half." It's the first score she's given all afternoon.
- On the way out Vee has the door. She leans on it with all of her back, and goes on leaning, and won't let anybody else go through. "Run," she says. "Go on. You've got to start from outside." # page # ending: cinderella \| The slipper fits
->->

// Both have it, on alternate nights.
= slanting_line
Then all the hands have gone up to clap, and they don't know which way to face. Half of them have turned to the bun. The rest of them are looking down the corridor, at you. # page
"It's got both," somebody says. "It's got a line through. No, between."
CINDERELLA, it says, when you've been pushed up to it. Then there's you, and a slanting line, and then Vee, and in pencil under that: Alternate nights.
* (screamed) [Scream when she does]
    She's going to. You can see it coming, from the feet. So you both do it, into each other's faces, and upstairs {cassandra_screams():a voice says, "What now?"|somebody drops a tray.} It's a good scream. You hadn't known you had one.
* (mistake) [Ask if it's a mistake]
    "It's typed," says Vee. "She doesn't make mistakes in type." She puts her thumb over the line between you. She takes it off. "Look! It works with or without."
* (touch_line) [Put your finger on the line]
    It's very short. It's only one key. Vee's finger comes down on the other side of it, with her good nail.
    "I like that it leans," you say.
    "It leans your way. I'm not saying anything. It does, though."
- "'Opening night,'" Jenna reads out, from the bottom, "'settle it between yourselves. H.'" She's got her pad ready. "Who?" # page
You look at Vee. She's got her lips pressed so tight they've gone.
* (toss_up) [Toss for it]
    Nobody's got a quarter, so it's a can tab, {tree_is_gone():off the bottom of Jenna's shoe|from that tree in the foyer}. It hasn't got a head. Vee rules that the shiny side is you.
    It's shiny. "Best of three," says Vee, and it's shiny, and it's shiny again. She bends down to look at the other side. They're both shiny.
    "You, then," she says, and hits you with her towel.
* (hers) ["You open. You had the star."]
    "Is that you being nice?" She's got you by the chin, tipping it to the light. "Is that the front of your head?"
    "No. I want to see it first," you say. "I want to sit there and see what I've got to beat."
    Vee lets go of your chin. "Who's that?" she asks the corridor. "Who said that?"
* (mine) ["I'd like to open, please."]
    ~ dares(1)
    It goes quiet enough to hear the pencil.
    "There wasn't a sorry in it," says Vee. "Did everyone hear that? There was a please, and it was just the normal amount."
    "Sorry," you say.
    "There it is." She's taken your wrist and put your arm up in the air, straight, like a referee. "She's opening!"
- Nobody's lost, so there shouldn't be anyone hiding. There is, though. {tree_is_gone():Behind the empty plinth in the foyer are two knees in good trousers.|When the front doors open and the tabs all chime, the big junk tree in the foyer says, "Excuse me."} # page
"I am only resting," says Sasha. "I have read the sheet. It is alternate nights for you, and for you, and for me it is all the nights." He's got the tomato in his lap. "Who has me first?"
Vee takes it off him and winds it. "Her," she says. "Two minutes. I've got to call my aunt." She puts it in your hand, ticking, and goes and stands by the trophies with her back turned, very straight.
* (leaned_two) [Be brave. Lean in.]
    You shut your eyes. When you open them he's a step back, with one hand up, and he's pink to the hair. "Not by the clock," says Sasha. "It is an egg timer. I would like to be brave when nothing is going to ring."
    It rings. "I thank you," says Sasha, and bows, and stays bowed for rather a while.
* (asked_two) [Ask him when he's free]
    {spark >= 2:"Saturday," says Sasha, as if it had been standing behind the door with its coat on. "At four. I do not mean to rehearse."|"I am never free. I am very much in demand." He turns the tomato over, to see if it says anything underneath. "But I could be late for something."}
    "I can't hear you," says Vee, to the trophies. "I'm not listening, and I can't hear you."
* (ten_two) [Spend it all on high tens]
    You get to a hundred and forty, in tens, and you have to jump for every one. {tree_is_gone():The card falls off the plinth.|By the end the tree's keeping time.}
- "Where does it come?" you ask Vee, on the steps. "Out of everything." # page
~ carly_ending = two_cinderellas
"I'm not ranking it." She's got her coat on inside out. "Ask me something else."
* (thank_five) [Thank her for the five]
    "What five?"
    "In the glass. You were counting. I'd got to four and I didn't have another one."
    "I thought the door had shut," says Vee. "I thought, she can't see me, I can do it as big as I like." She does it again, the whole face: Five. An old man with a dog gets out of the way.
* (why_out) [Ask why she went out]
    "I can't sit and watch yours. I do it along with you. I'd kicked two people." She looks down at her feet as if they'd better say something. "And I didn't want to be in there hoping. You know? I thought, I'll go and do it outside."
- At the crossing the two of you have got different ideas about the run, so you both do it, from the curb, in your coats. You've each got an arm out to stop the cars. It's the left, and hers is straight as well. # ending: two \| Two Cinderellas
->->

// Carly went to the door, and Vanessa has it.
= read_last
That was at twenty to five. You read it last, when everyone's been and gone, and there's only the list, and under it on the floor an orange peel, all in one piece.
"You first," says Vee.
"It's yours to read. You danced all of yours."
"I'm not looking." She isn't. She's got her forehead on the opposite wall, next to the notice about lockers.
* (she_reads) [Turn her round by the shoulders]
    You walk her to it and take your hands away. You watch it go in. "That's me," says Vee. "Carly? That's how you spell me."
* (you_read) [Read it out to her]
    "Cinderella," you say, in your reading voice, and then you say her whole name, with the middle one, as it's typed. Her forehead comes off the wall. It's left a mark.
* (count_both) [Count to eight and both look]
    She goes on five. You'd known she would. By the time you've got to eight she's slid all the way down the wall and she's sitting there with her hands on top of her head.
- "I got it," says Vee, and you hold on to each other and jump till someone behind a door says shh. Then she's back with her finger on the sheet. "So where are you?" # page
She does the chorus. She does the townspeople. Jenna's the understudy. She turns the list up by a corner and checks the back.
"I left," you say. "Sorry. You can't be put down for the bit you didn't do."
There's a line of pencil at the foot. 19, it says, door. See me.
"I'm seeing her," says Vee. "I'm seeing her right now."
* (let_knock) [Let her knock]
    She knocks with both hands, like someone with a parcel. When it opens she's got the speech ready, and Helsweel hears her up to the third superlative.
    "I've met your friend," says Helsweel. "I'd like to talk to her, if you've left any room in the door."
* (knocked) [Get there first and knock yourself]
    ~ dares(1)
    You do it small, with one knuckle. You do it again at the normal size.
    "Ah," says Helsweel, opening. "It's you, and it's on purpose. Vanessa, thank you, it's one at a time."
    Vee stays, about as far off as the end of an arm.
* (sat_down) [Go and sit down somewhere first]
    {
    - tree_is_gone(): There's a plinth in the foyer with nothing on it. You get in behind, just for the wall.
    - tree_is_bare(): There's a tree of gold cans in the foyer, up to your belt. Sitting down, it hides about a third of you.
    - else: There's a tree of junk in the foyer, taller than the trophies. You get in behind it, among the milk jugs.
    }
    "Is this where we are?" says Vee, getting in, too.{not tree_is_gone(): The front doors open and everything chimes.} She doesn't say anything for so long that you look to see if she's ill. A pair of flat black shoes comes across the tiles, and stops. "I'm told that this is where you are," says Helsweel.
- "You left at bar fourteen," Helsweel says to you. "I can't cast somebody who leaves. Not for a good reason, either. There'll be six hundred people, and they'll all have good reasons." # page
"No. Sorry."
"However. That door's in the show. The Prince goes out by it, she comes back in by it, and it takes nine seconds whatever anyone does. It has to be started by a person who can count and who'll be looking at her and not at the house. It's not a part. You'd wear black."
Vee's got hold of your sleeve, down low, where it can't be seen.
* (took_door) [Say you'll do the door]
    "It goes on three," you say. "If you start it on three it's open on her leap. I've leaned on it."
    "I saw," says Helsweel. She writes it down, Door, and after that there's your name, in ink.
* (no_door) [Say no, thank you]
    ~ dares(1)
    "I'd only stand there wanting to come in," you say.
    Vee lets go of the sleeve. Helsweel's pencil stays where it is, and she looks at you for quite a time, in the way she looks at feet.
    "Good," she says. "Say it like that in the spring."
* (next_sheet) [Ask when the next sheet goes up]
    ~ dares(1)
    "March. It'll be at half past eight, with two columns and a pen on a string."
    "It's a bit short," you say. "The string. Sorry."
    "It's as long as it has always been." She considers it, though. "I could measure it against someone."
- "So," says Vee, on the steps. She's got the list. She's just taken it, pins and all. "I haven't asked. I've been really good. Can I ask?" # page
~ carly_ending = after_her
* (towel_gone) [Tell her about the towel]
    ~ told_truth = vee
    "I came round on the turn, and it wasn't under the clock. That's all. I'd have done it if the towel had been there. I'd got it all ready."
    "I went out so you'd have it easier!"
    "Well," you say, "I didn't know that."
    "No," says Vee. "I should've put up a sign." # page
* (same_thing) [Say she'd have done the same]
    "I wouldn't," says Vee. She's walking backward in front of you so that you can see she means it. "I'd have finished. I'd have got all the way to the end, and bowed, and then I'd have come out and looked everywhere." She goes over a curb. "I'd have looked in the trash."
    "I know," you say. # page
* (what_out_there) [Ask what she was doing out there]
    ~ told_truth = vee
    {audition.doorway: "Your walkover," says Vee. "In the corridor, with my hands. I'd got to six."|"Hoping," says Vee. She says it to the inside of her bag. "I was hoping you'd wobble. Only a little one. So I went where I couldn't see if I'd made it happen."}
    You walk along.
    "{audition.doorway:Was it good?" you say. "It was the best one all day," says Vee. "Nobody else came out for it|I did, too," you say. "In yours. It was just the one count, but I did}." # page
- The bus is in. She can't do it, she says, she can't sit, she's got to show you the end, since you missed your own. So she gives you her bag and the list, and you stand on the step of the bus with one foot in the road. You've got your back against the door so it can't close. # ending: after-her \| The door
->->

// Neither has it.
= one_clap
Then somebody says, "Oh." # page
It's Jenna. It's a very small one, and it's got nothing else with it. Nobody claps. They're all reading it again, and Vee's bun goes down through the middle of them and comes out at the side, quite fast, not turning round.
"It's me," says Jenna to the list. Her pencil's hanging off her wrist. She hasn't written a thing.
* (clapped_jenna) [Start the clapping]
    You do it high up, so that it carries. For about three of them it's you alone, and then the rest come in. Jenna turns round to see where it's from. She goes along every face, and she gets to yours and stops, and looks behind you to see who's there.
* (read_rest) [Go round the edge and read it]
    {
    - carly_dance == walked_out: You're not on it. You knew that, there's no column for it. Vee's the stepsister, the one with the lines. In the margin a pencil's written: Careful.
    - else: You're ninth in the chorus. Vee's the stepsister, the one with the lines. In the margin a pencil's written: Careful.
    }
    "It's a compliment," somebody says, "isn't it?"
* (after_bun) [Go after the bun]
    You're quick, but she's got the start on you, and she knows this corridor. You lose her at the trophies. Back at the board they've begun to clap by then, a few at a time, like a shower that can't decide.
- {
- tree_is_gone(): There's a plinth in the foyer with nothing on it. You go round it to sit down, and there's someone sitting there. # page
- tree_is_bare(): There's a tree of gold cans in the foyer, up to your belt. You can see there's someone behind it. You go round anyhow. # page
- else: There's a tree of junk in the foyer, taller than the trophies, with a space behind it about as big as one person. You go round to sit down in it. # page
}
"Occupied," says Vee.
The front doors open.{not tree_is_gone(): All the tabs chime, and you both keep still until they've finished.}
She's got her knees up and her number on her foot, stuck there by the pin. {carly_dance == walked_out:"You came out after me," she says, "and it wasn't even me that got it."|{carly_dance == stumbled:"I heard you hit the piano," she says. "I was so careful. I didn't hit anything."|"I had the whole column," she says. "I didn't have to beat anyone."}}
* (squeezed_in) [Get in on the other side]
    You go round by the wall and sit down in back of her, so you've each got a spine to lean on. It's bony. You can feel her talk before you hear it.
    "You're sharp," says Vee.
    "So are you. Sorry."
* (offered_out) [Ask if she'd like it to herself]
    "Yes," says Vee. Then, when you've got up, "Not that much to myself."
    You stand there half in and half out, till somebody goes by and takes you for part of it. He asks you what you're made of.
* (my_fault) [Say it was your fault]
    "How's it your fault?"
    You'd had three ways. When you look at them they've all got Vee in, doing something she did herself. "I could've asked you," you say. "About any of it."
    "I could've asked you," says Vee. She unpins her foot. "I'm older. By nine days."
- "I can hear you," says somebody. # page
There's a sneaker at the edge of things, with a very even bow.
"It's Jenna," says Jenna. "I'm not here to count. Look." An arm comes round, and there's no pad on the wrist, only the line where the elastic goes. "It's the walkover. I can't do it. I've never been able to. I went safe, like you did, only they didn't notice, because I went safe all the way through." The arm stays where it is. "I've got to do it in front of people on Friday, and I don't know who else to ask."
{
- the_sheet.defended: "You stuck up for her this morning," she says. That's to you. "I've got it down. I thought you might do people in general." # page
- the_sheet.half_agreed: "I said it wasn't fair when it was her. You said it wasn't, quite," she says. "Now it's me, and I don't know which side to put it." # page
- else: "You wouldn't tell me if it was fair," she says. That's to you. "So now I can't tell either." # page
}
Vee has a towel in her mouth. She's leaving this one to you.
* (show_jenna) [Show her. It's all in the elbow.]
    You come out, and do it there on the tiles, hands, and then the whole of you over the top. It's easy. It takes four counts and nobody's got a pen. You come up facing the wrong way and they're both standing there, Jenna, and Vee with half a towel hanging out.
    "That's what you'd have done?" says Jenna. "At half past three?"
    "I didn't, though," you say. "You've got to tell it to lock. Come here."
* (ask_vee_first) [Tell her to ask Vee]
    "It's Vee's, really," you say. "She's the one who got nearest to it."
    The towel comes out of Vee's mouth. "Weight forward," she says, from the floor. It's as if it hurt. "You sit back in it, you always have. {sharing_sasha.ninth.scale_jenna:You're a seven. You'd be an eight, but I told Carly not to tell you|I could've told you that in September}."
    "Why didn't you?"
    "You didn't ask," says Vee. "You were writing something down."
* (what_column) [Ask what she's put for today]
    "I've left it blank." Jenna's voice has gone up. "I added it up every way there is, and there's no way that comes to me. I've got us all down for losing things. I've got her for three and you for two. And then it's me, and I don't get a mark, and I thought it'd feel like one."
    Nobody says a word. Then Vee moves over, till she's hard against the wall, and you move over, and there's a place there about as wide as a pad.
- -> three_oranges

= three_oranges
~ carly_ending = keeping_score
She's brought an orange. She does it in one piece, like always, and then she doesn't seem to know how you'd go on from there. # page
"Where does it come?" you ask Vee. "Out of the worst?"
"I'm not ranking it," says Vee.
"I could," says Jenna.
"Don't."
* (split_it) [Split the orange three ways]
    There are ten pieces. You get three each, with one over. It goes back and forth, and gets quite warm, and in the end it's Vee who hands it to Jenna. "That's for the part," she says. "That's all you're getting."
* (call_tape) [Offer to be the tape on Friday]
    "I could stand on the cross," you say, "so you'd know where to land. {carly_dance == walked_out:I'm not in it, I've got the time|I'm by the curtain, it's not far}."
    "What do I owe you?" says Jenna.
    "I'd just be standing there," you say. She's feeling for her pencil, and it's not on her, so she has to leave it.
* (feet_seven) [Tell her: seven, for sit-ups]
    "You'll need your stomach for it. Seven o'clock. You sit on hers and I'll sit on yours, and then," you say, and you lose count of the feet.
    "I come at eight," says Jenna.
    "We know," says Vee. "You've been coming second."
- {carly_dance == walked_out:Vee's still got your number in her bag, with hers.|Vee digs out her number and smooths it on her knee.} She asks to borrow that pencil, and when Jenna's got it out of her sock, she turns the 11 over. She writes STEPSISTER on it, as big as it'll go, and puts a star. Then she sticks the pin through her own front without looking. "Ow," says Vee. # page # ending: jenna \| Keeping score
->->

// ---- Friday --------------------------------------------------------------

=== friday_rehearsal ===
# storyline: carly-vanessa-sasha
# place: Dance studio, Friday, 3:00
# pov: Carly
There's fresh tape down for Friday. # page
{
- carly_ending == cinderella: -> slipper
- carly_ending == two_cinderellas: -> arch
- carly_ending == told: -> seven_oclock
- carly_ending == where_i_belong: -> mouse
- carly_ending == after_her: -> nine_seconds
- carly_ending == keeping_score: -> score
- else: -> two_counts_behind
}

= two_counts_behind
It's Vee who's on it. You're against the back wall, doing what she does, two counts late and half the size.
Wall, clock, wall. She comes out of the turn and checks where you are. She's got a can tab on her little finger.
"Understudy," says Helsweel. "Mark it lower." She comes by, and with the end of her pencil she knocks twice on your left elbow, like a person trying a door. It doesn't give.
{
- the_list.hug.ask_know: "It's Friday," Vee says at the break, holding out her pinky. You get hold of it. "Okay," you say. "Sorry. So, on six."
- the_list.brave.asked_first and spark >= 2: Behind the wire in the pane there's half of Sasha. He's got one finger up against the glass. One more day.
- the_list.brave.not_now and the_sheet.told_all: Behind the wire in the pane there's half of Sasha, holding up a glove. It's the left. It's been washed.
- else: Behind the wire in the pane there's half of Sasha, with a palm up against the glass. You put up the other five.
}
-> tabs

= slipper
It's you on it. It's only two strips, and everybody's looking at them.
"Nineteen," says Helsweel. She hears it. "Carly. When you're ready."
{the_list.gap.said_sorry:"Now," you say. You've used up sorry. You look for one all the same.|"Now," you say. You say sorry after, but only with your mouth.}
There's somebody out in the corridor, in squares{the_list.left_alone:, with all your hairpins in}. She isn't going to watch, she's said. She'll be doing it out there, full out.
Four counts to the walkover. In the glass a bun goes over backward, and you go with it. Both elbows lock.
Someone's holding the slow door open with a foot. It's in a good Prince shoe.
-> tabs

= arch
There are two of you for one cross. You take a strip each.
"On alternate nights, I said," says Helsweel. "Not on alternate feet."
"We're only seeing how it looks," says Vee. {the_list.slanting_line.hers:"She opens second."|{the_list.slanting_line.mine:"She's opening. She said please."|"She's opening. It came up shiny."}}
In Sasha's pocket the tomato goes. He bows to the pair of you, and then to Helsweel, who very nearly does it back.
The arch isn't in it. But the pianist has found a spare bar, and he plays it twice. You tip back and she tips forward, and your elbow and hers go home together, like one gate.
Jenna's face has come up to the pane. She isn't writing.
-> tabs

= seven_oclock
You've both been on it since seven. It's got a dent in it already.
"Again," says Vee. "At me."
So you do it at her, the whole of you over. Then you kneel down by the cross with your palm an inch below her left elbow.
"Don't help," says Vee, upside down.
"I'm not."
"Are you going easy?"
"No."
"Good!" says Vee. Seven. It shakes. Eight. She stands up into her own arms, purple, and looks round for somebody to tell. There's only Sasha, in the pane, with his coat on. He's holding up ten.
-> tabs

= mouse
You're ninth, by the curtain. You've got ears on, on a wire, and a thing to hold.
Vee's on it. "Where do I go?" she says, out of the side of her mouth.
"Wall," you say. "Clock."
{
- the_list.hug_ninth.told_her_wanted: It's still on your palm, under the cheese: half of SIGN, and the star. When you hold the cheese up high, they can read it from the piano.
- the_list.hug_ninth.learn_it: She goes where you go. You do it with the cheese, about an inch high, and on six your left elbow locks by itself. So does hers.
- else: On six she goes over, and it wobbles. Your elbow locks for her, right out there, on the arm with the cheese. Helsweel follows it from the one end to the other.
}
"Mouse," says Helsweel. "What are you doing?"
"Sorry. Holding it."
Through the wire in the pane there's Sasha. He's brought his own ears.
-> tabs

= nine_seconds
{ the_list.read_last.took_door:
    You're in black, with your back to the slow door and your left arm straight out along it. From here you can see all of her.
    "Nobody's to talk to the door," says Helsweel. "The door's counting."
    Vee's on the tape. Wall, clock, wall, and each time round she checks you're there. On three you lean.
- else:
    You're under the clock, with a towel round your neck, where she can find it.
    Vee's on the tape. Wall, clock, wall, and each time round she checks. There's a towel.
    { the_list.read_last.next_sheet: Someone's put a new pen up on the board for March. You tried it on the way in. You can reach it standing.}
}
{the_list.read_last.same_thing:On six you're both upside down, only you're doing it with your hands. You do it right to the end.|On six you're both upside down, only you're doing it with your hands.}
Sasha comes in late, sideways, with his coat half off. He has to wait for the arm, like everyone. "I thank you," he says to the hinge.
-> tabs

= score
It's Jenna's, and she's on it, white as a plate. There's no pad.
"You ranked my shoes once," she says to Vee, who's over with the stepsisters.
"Fourth." {the_list.one_clap.ask_vee_first:Vee can't leave it there. "Weight forward," she says.}
{the_list.three_oranges.call_tape:You're standing on the cross, being somewhere to land.|You stick out your left arm, where she can see it, and lock it.} "It won't do it if you don't tell it," you say.
Jenna tells it, out loud. Back she goes. Her feet come down one at a time, like somebody getting off a horse. But she's up, with her hair in her mouth.{the_list.three_oranges.feet_seven: "That's the sit-ups," says Vee.}
In the pane Sasha's peeling an orange, badly.
-> tabs

= tabs
{ tree_is_gone():
    Down in the foyer the front doors open, and shut.
- else:
    Down in the foyer the front doors open, and all the tabs chime. # sound: can tabs
}
->->
