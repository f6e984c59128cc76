{ true:
    * Bow
}
{ stopping:
- * Sing
  * Dance -> END
- end
}
-> END
