The square at noon.
<- fountain
<- baker
* [Go home] Home. -> END
=== fountain
* [Drink] Cold, with a taste of copper. -> END
=== baker
* [Buy a roll] It's yesterday's. -> END
