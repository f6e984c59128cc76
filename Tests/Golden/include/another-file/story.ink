INCLUDE places.ink
VAR weather = "dry"
You look out: {weather}.
-> garden
