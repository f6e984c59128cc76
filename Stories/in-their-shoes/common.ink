// The state of the whole episode, and the few functions that change it.
// Every variable is read by a later passage; the README beside this file says where.

// ---- Miles and Jax -------------------------------------------------------
LIST secret = (kept), slipped, confessed, revealed   // Jax's knowledge of the illness
LIST verse = (stand), binned, found, on_tree         // Miles's handwritten verse
LIST confided = nothing_said, both_said, only_pity, only_friend // what Jax told the camera in 01
VAR strain = 0        // 0 to 5
VAR songs = 0         // 0 to 3
VAR jax_trust = 0     // -2 to 3
VAR alya_knows = false
VAR ate = false
VAR suspicion = false
LIST jax_at = (elsewhere), corridor, far_off, with_park // where 12 leaves Jax, for 16
VAR louder_sound = "drums" // what 12 sends through the floor to 13 and 15: drums, guitar

// ---- Carly, Vanessa and Sasha --------------------------------------------
LIST signed = nothing, chorus, lead
LIST shared = both, carly_only, no_one
LIST flare = unfair, scared, withdraw
LIST vee_dance = clean, wobble, safe
LIST carly_dance = nailed, threw_it, stumbled, walked_out, not_entered
LIST told_truth = (nobody), sasha, vee
VAR vee_trust = 0     // -2 to 3
VAR nerve = 1         // 0 to 3
VAR spark = 0         // 0 to 3

// ---- Julie and Scarlett --------------------------------------------------
LIST shoe = (untouched), taken, hung, ruined, not_needed
LIST finds = recycling, lost_and_found, prop_store, music_bin, rag_bag
LIST owned_up = at_once, cornered, lied, silent
LIST mending = mended, paid, owed
LIST crown = (bare_hook), pink_slipper, silver_sleeve, paper_lantern, written_page, paper_star, gold_can // what tops the tree
LIST installation = finished, bare, given_up
LIST secrets = (none), one, all
VAR julie_trust = 0   // -2 to 3
VAR answers = 2       // answers Julie owes, 0 to 2

// ---- Endings, for the Friday epilogue ------------------------------------
LIST miles_jax_ending = together, one_song, solo, no_secret, dead_air, blood_sugar
LIST carly_ending = understudy, cinderella, two_cinderellas, told, where_i_belong, after_her, keeping_score
LIST julie_ending = done_enough, doubled, less_is_more, clean_hands, partners

// ---- How the episode is being played -------------------------------------
LIST playing = (as_broadcast), miles_jax_alone, carly_alone, julie_alone

// Counters stay inside their range whatever happens to them.
=== function clamped(value, low, high)
~ return MAX(low, MIN(high, value))

=== function trusts_jax(by)
~ jax_trust = clamped(jax_trust + by, -2, 3)

=== function trusts_vee(by)
~ vee_trust = clamped(vee_trust + by, -2, 3)

=== function trusts_julie(by)
~ julie_trust = clamped(julie_trust + by, -2, 3)

=== function tires(by)
~ strain = clamped(strain + by, 0, 5)

=== function records(by)
~ songs = clamped(songs + by, 0, 3)

=== function dares(by)
~ nerve = clamped(nerve + by, 0, 3)

=== function glows(by)
~ spark = clamped(spark + by, 0, 3)

// In Miles's shoes: the plain word while he is rested, the way round it when he is not.
=== function word(plain, round)
{ strain >= 2:
    ~ return round
}
~ return plain

// The same, for a word that goes later (strain 3 and up).
=== function tired_word(plain, round)
{ strain >= 3:
    ~ return round
}
~ return plain

// And for a sentence that loses its end (strain 4 and up).
=== function unfinished(whole, broken)
{ strain >= 4:
    ~ return broken
}
~ return whole

// Is it drums that come up through the floor in 13 and 15? Aired, and alone, it is; else it's a guitar.
=== function drums_heard()
~ return louder_sound == "drums"

// Did the ruined slipper make Cassandra scream in scene 11? Alone, a storyline takes the others as aired.
=== function cassandra_screams()
~ return playing == carly_alone or shoe == ruined

// And if nothing was done to it, does she dance in the background of 13?
=== function cassandra_dances()
~ return playing != carly_alone and shoe != ruined
