You set out.
-> crossing ->
You dry your feet.
-> END
=== crossing
The stream is loud.
->->
