VAR name = "Ida"
* "I'm {name}[."], {name == "Ida":as you know|at least today}," you say.
- -> END
