- (top)
* [Ask about the cat] "What cat?"
* [Ask about the dog] "Which dog?"
+ [Leave] -> END
- -> top
