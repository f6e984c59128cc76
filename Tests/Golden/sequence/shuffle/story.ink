- (draw)
{~Spade|Heart|Club|Diamond}
{draw < 8: -> draw}
-> END
