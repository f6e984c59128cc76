<- rumour("the bridge")
<- rumour("the mill")
You listen.
+ [Enough] You stop listening. -> END
=== rumour(what)
They talk of {what}.
* [Ask about {what}] Nobody knows more about {what}. -> END
