VAR warm = true
VAR dry = false
* {warm} {dry} [Sleep] You sleep.
* {warm} {not dry} [Wring out your socks] It takes a while.
* {warm || dry} [Hum] You hum.
- -> END
