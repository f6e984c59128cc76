-> outer ->
Back at the top.
-> END
=== outer
Outer, before.
-> inner ->
Outer, after.
->->
=== inner
Inner.
->->
