VAR knocks = 0
- (knock)
~ knocks++
You knock. {knocks > 2:A light goes on.|Nothing.}
{ knocks < 3:
    -> knock
}
{knock} knocks in all.
-> END
