"Well<>
-> pause
=== pause
<>...<>
* [Go on] -> rest
=== rest
<> yes," she says.
-> END
