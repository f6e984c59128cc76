* Up
* Down
- You go, whichever it was. -> landing
= landing
The landing is the same from both.
-> END
