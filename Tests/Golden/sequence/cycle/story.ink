- (day)
{&Mon|Tues|Wednes}day.
{day < 5: -> day}
-> END
