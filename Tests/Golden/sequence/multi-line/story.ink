- (visit)
{ stopping:
- The door is shut.
  It is green.
- The door is still shut.
- You've counted its panels: {visit * 2}.
}
{ cycle:
- A bird sings.
- It stops.
}
{ once:
- Somebody coughs.
}
{visit < 4: -> visit}
-> END
