# title: Tags
# author: nobody
-> hall
=== hall
# place: hall
It echoes.
You wait.
-> END
