-> house
=== house
{house} {house.kitchen} {house.hall}
-> hall
= hall
{kitchen > 1: -> END}
-> kitchen
= kitchen
The kitchen, {kitchen == 1:for the first time|again}.
-> house
