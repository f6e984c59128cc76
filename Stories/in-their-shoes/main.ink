# title: In Their Shoes
# author: BackstageIF

// The frame around the three storylines: which of them is played, and in what order.
// Every scene is a tunnel, so that the same scene serves the whole day and a storyline by itself.

-> microphones

INCLUDE common.ink
INCLUDE miles_jax.ink
INCLUDE carly_vanessa_sasha.ink
INCLUDE julie_scarlett.ink

=== microphones
# place: The front hall, 8:05
There are seven microphones in the case this morning, each in its own hole in the foam, and you've got till the bell to get them onto people.
"Tell me what you had for breakfast," you say. It's only to set the levels.
"Oh. Sorry. Oatmeal," Carly says to her collar.
"Sixth-best waffle of my life." Vanessa clips her own on. "This side, please. It's my turning side."
"Forty cents," says Julie, who doesn't stop walking, so that you have to.
Jax had soup, and it's a long story, and you're holding up a hand by the time the thermos explodes. You ask Miles.
"Probably," says Miles.
"An egg," says Sasha. "It was a very good egg, thank you."
Scarlett leans in until the needle lies flat. "In a world," she says, "of toast." # page # sound: a needle against its pin
Then the case is empty.
The caretaker's come up from the showers with a pointe shoe, only the one, hung over his thumb by its ribbons. "Someone's hopping," he tells you. He lays it in the crate outside the office, LOST AND FOUND. Then he thinks, and gives it a towel.
You pull on the headphones. Seven little lights, all green.
* [The whole day, as aired # aired]
    You bring up all seven. For four seconds it's nothing but feet. # sound: a bell
    -> as_aired
* [Only Miles and Jax: three songs by Friday # storyline: miles-jax]
    Two of the lights. A guitar, being tuned by someone in no hurry. # sound: a bell
    -> miles_jax_only
* [Only Carly, Vanessa and Sasha: one lead role # storyline: carly-vanessa-sasha]
    Three of the lights. Someone says sorry to a door. # sound: a bell
    -> carly_vanessa_sasha_only
* [Only Julie and Scarlett: a tree of junk # storyline: julie-scarlett]
    Two of the lights, one of them already narrating the stairs. # sound: a bell
    -> julie_scarlett_only

// ---- The ways to play ----------------------------------------------------

=== as_aired
~ playing = as_broadcast
-> the_contest ->
-> the_sheet ->
-> no_money ->
-> ceenderella ->
-> mothers_mother ->
-> sharing_sasha ->
-> gently_used ->
-> the_slip ->
-> tree_of_junk ->
-> three_in_a_dance ->
-> sixty_five_dollars ->
-> louder ->
-> walkover ->
-> starch_and_ribbon ->
-> audition ->
-> the_truth ->
-> the_list ->
-> friday ->
-> END

=== miles_jax_only
~ playing = miles_jax_alone
-> the_contest ->
-> mothers_mother ->
-> the_slip ->
-> louder ->
-> the_truth ->
-> friday ->
-> END

=== carly_vanessa_sasha_only
~ playing = carly_alone
-> the_sheet ->
-> ceenderella ->
-> sharing_sasha ->
-> three_in_a_dance ->
-> walkover ->
-> audition ->
-> the_list ->
-> friday ->
-> END

=== julie_scarlett_only
~ playing = julie_alone
-> no_money ->
-> gently_used ->
-> tree_of_junk ->
-> sixty_five_dollars ->
-> starch_and_ribbon ->
-> friday ->
-> END

// ---- Friday --------------------------------------------------------------

// The whole day ends on all three panels, a storyline by itself on its own.
=== friday
# scene: Friday
# page
Nobody filmed on Thursday. All seven microphones spent it in their foam.
{ playing:
- miles_jax_alone: -> friday_radio ->
- carly_alone: -> friday_rehearsal ->
- julie_alone: -> friday_foyer ->
- else: -> whole_week
}
->->

= whole_week
-> friday_radio ->
-> friday_foyer ->
-> friday_rehearsal ->
->->
