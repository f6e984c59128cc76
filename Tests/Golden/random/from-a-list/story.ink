LIST hats = (bowler), (beret), (boater), (bonnet)
~ SEED_RANDOM(3)
{LIST_RANDOM(hats)} {LIST_RANDOM(hats)} {LIST_RANDOM(hats)} {LIST_RANDOM(())}
-> END
