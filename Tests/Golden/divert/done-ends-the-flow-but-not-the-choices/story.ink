Something knocks.
<- door
-> DONE
=== door
* [Open] It's the wind.
* [Hide] It's still the wind.
- -> END
