- (top)
{TURNS_SINCE(-> market)}
* [Go to the market] -> market
* [Wait] You wait.
* [Stop] -> END
- -> top
=== market
Fish.
-> top
