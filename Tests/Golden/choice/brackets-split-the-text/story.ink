"Hello," says the parrot.
* "Hello[."]," you tell it, feeling foolish.
* [Say nothing] You say nothing, and neither does it.
- -> END
