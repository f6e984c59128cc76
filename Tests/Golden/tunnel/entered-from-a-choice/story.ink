- (table)
* [Tell a story] -> story ->
* [Leave] -> END
- -> table
=== story
"There was once a goat." It's a short one.
->->
