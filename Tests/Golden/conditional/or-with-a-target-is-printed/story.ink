VAR lamps = 1
-> hall
=== hall ===
{(lamps > 1) || (TURNS_SINCE(-> hall) != 2)} is a value.
{lamps > 1 || lamps} are three alternatives.
-> END
