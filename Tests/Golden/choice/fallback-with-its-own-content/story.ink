- (again)
* [Once] One.
* ->
    No more of those.
    -> END
- -> again
