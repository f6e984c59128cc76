- (joke)
"{!Ha.|Heh.}"
{joke < 4: -> joke}
-> END
