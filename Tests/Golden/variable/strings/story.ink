VAR name = "Ida"
VAR full = ""
~ full = name + " " + "Quill"
{full}
{full == "Ida Quill":the same} {full != name:not the same} {full ? "Quill":has a Quill} {full !? "quill":but no quill}
{"{name}{name}"}
-> END
