namespace Ink;
public class Compiler { public class Options {} }
