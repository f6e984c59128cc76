- (bench)
{bench > 3: The bus comes. -> END}
+ [Wait] You wait.
* [Read the timetable] It's last year's.
- -> bench
