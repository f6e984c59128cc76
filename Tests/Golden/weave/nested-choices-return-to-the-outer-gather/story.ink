"Which way?" asks the driver.
* "Left."
    ** "At the church?"
        "Before the church."
    ** "At the river?"
        "There is no river."
    -- She puts the indicator on.
* "Right."
- The road bends anyway.
-> END
