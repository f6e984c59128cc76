-> train
=== train
= platform
You wait on the platform.
-> carriage
= carriage
You sit by the window.
-> train.corridor
= corridor
You stand in the corridor.
-> END
