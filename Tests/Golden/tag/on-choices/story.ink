* Plain # both
* [Hidden # only the choice] What follows. # only the text
- -> END
