VAR brave = true
{ brave:
    * [Knock] You knock. -> door
    * [Ring] You ring. -> door
- else:
    * [Wait] You wait. -> door
}
-> DONE
=== door
The door opens.
-> END
