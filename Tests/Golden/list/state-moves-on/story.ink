LIST kettle = cold, warm, boiling
VAR pot = cold
The kettle is {pot}.
~ pot++
Then {pot}.
~ pot = boiling
Then {pot}, which is {LIST_VALUE(pot)} of {LIST_COUNT(LIST_ALL(pot))}.
{pot > warm:Hot enough.}
-> END
