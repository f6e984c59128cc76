We hurried home <>
to Little Mallow <>
as fast as we could.
And sat.
-> END
