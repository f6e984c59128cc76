-> town
=== town
{seen(-> tower):You know the tower.|You never saw the tower.}
-> tower
=== tower
{seen(-> tower):Here it is.}
-> END
=== function seen(-> where)
~ return READ_COUNT(where) > 0
