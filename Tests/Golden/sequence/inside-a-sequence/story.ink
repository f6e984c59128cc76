- (look)
The sky is {grey|{&lighter|darker}|black} {~|}now.
{look < 4: -> look}
-> END
