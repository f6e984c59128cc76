CONST SIDES = 6
CONST TOWN = "Little Mallow"
VAR dice = SIDES
{TOWN} has {SIDES} gates and {dice * SIDES} doors.
-> END
