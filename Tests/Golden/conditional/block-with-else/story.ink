VAR temperature = 12
{ temperature < 0:
    Ice.
- else:
    Water.
}
{
- temperature > 30: Steam, nearly.
- temperature > 10: A coat would do.
- else: Two coats.
}
-> END
