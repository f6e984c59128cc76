* (polite) [Take off your hat] You take off your hat.
* (rude) [Keep it on] You keep your hat on.
- {polite:"Please, sit."|"You may stand."}
{rude:Nobody offers you tea.}
-> END
