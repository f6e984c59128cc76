-> sleep_then(-> breakfast)
=== sleep_then(-> where)
You sleep.
-> where
=== breakfast
Toast.
-> END
