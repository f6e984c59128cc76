VAR has_key = false
- (door)
* {has_key} [Unlock the door] It opens. -> END
* [Look under the mat]
    ~ has_key = true
    A key.
* {not has_key} [Shout] Nobody.
- -> door
