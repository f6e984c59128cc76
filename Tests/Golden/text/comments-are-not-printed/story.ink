Before. // said to nobody
/* A longer
   aside. */
After.
A /* small */ word.
-> END
