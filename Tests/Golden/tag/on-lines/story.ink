A line with a tag. # quiet
# before
A line with a tag above it. # and # two more
A line without.
-> END
