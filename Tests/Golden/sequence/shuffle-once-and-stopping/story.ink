- (draw)
{shuffle once:
- red
- blue
}
{shuffle stopping:
- one
- two
- last
}
{draw < 5: -> draw}
-> END
