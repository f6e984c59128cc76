- (ask)
{ stopping:
- * [Ask nicely] "No." -> ask
- * [Ask again] "Still no." -> ask
- "Stop asking." -> END
}
