- (top)
{not visited_ida:You don't know Ida.|You know Ida.}
* (visited_ida) [Visit Ida] Ida is in.
* {visited_ida} [Leave] {visited_ida:You wave to Ida.}
    -> END
- -> top
