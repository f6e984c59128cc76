* [Say nothing] You say nothing, and neither does it.
* Say it twice
- -> END
