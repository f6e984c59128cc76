* One
* Two
* {CHOICE_COUNT() == 2} Three, because there are two
* {CHOICE_COUNT() == 2} Never
- -> END
