-> talk ->
You hang up.
-> END
=== talk
<- weather
<- money
-> DONE
=== weather
* [The weather] "Wet." ->->
=== money
* [Money] "Gone." ->->
