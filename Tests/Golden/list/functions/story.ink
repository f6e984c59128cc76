LIST notes = (do), re, (mi), fa, (so), la, ti
{LIST_COUNT(notes)} sung: {notes}.
First {LIST_MIN(notes)}, last {LIST_MAX(notes)}.
Left: {LIST_INVERT(notes)}.
All: {LIST_ALL(notes)}.
Middle: {LIST_RANGE(LIST_ALL(notes), 3, 5)}.
By number: {notes(2)}, {LIST_VALUE(so)}.
-> END
