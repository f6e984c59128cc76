=== garden
A garden, {damp():wet|dry}.
* [Dig] Worms.
- -> END
=== function damp()
~ return weather == "wet"
