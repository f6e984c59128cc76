VAR floor = 2
- (lift)
{ floor:
- 0: Ground floor.
- 1: Shoes.
- 2: Hats.
- else: Roof.
}
~ floor--
{floor > -2: -> lift}
-> END
