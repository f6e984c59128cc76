- First drawer.
* Open it
    - - A smaller drawer.
    * * Open that
        - - - A smaller drawer still.
        * * * Open that too
            A button.
        - - - You shut the smallest.
    - - You shut the middle one.
- You shut the first.
-> END
