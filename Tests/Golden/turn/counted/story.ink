- (top)
Turn {TURNS()}.
+ {TURNS() < 3} [On] On.
* -> END
- -> top
