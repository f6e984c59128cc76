VAR next = -> monday
-> next
=== monday
Rain.
~ next = -> tuesday
-> next
=== tuesday
More rain.
-> END
