-> cellar
=== attic
Dust, and a trunk.
-> END
=== cellar
Damp. You go up again. -> attic
