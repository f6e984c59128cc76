- (ring)
{The phone rings.|It rings again.|It doesn't stop.}
{ring < 4: -> ring}
-> END
