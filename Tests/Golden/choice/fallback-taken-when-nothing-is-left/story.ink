- (search)
* [The coat] Lint.
* [The bag] Receipts.
* -> give_up
- -> search
=== give_up
They were in the door all along.
-> END
