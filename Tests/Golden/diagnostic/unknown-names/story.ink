-> cellar
{coins}
~ debts = 3
{worth(2)}
LIST moods = calm
