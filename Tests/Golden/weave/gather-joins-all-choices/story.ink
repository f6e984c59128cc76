The kettle is on.
* Tea.
    Two bags, because of the day it has been.
* Coffee.
    The tin is empty but for the spoon.
- Either way, the window steams up.
-> END
