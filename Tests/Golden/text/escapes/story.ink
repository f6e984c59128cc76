One \| two, \{ not logic \}, \# no tag, \-> no divert, a\/\/b, \* star.
{true: a \| b | c}
-> END
