using System.Globalization;
using System.Reflection;

namespace Tests.Runtime;

/// <summary>Every type and member of the reference's public API is there under its name and with its signature.</summary>
public sealed class ApiTests
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(bool)] = "bool",
        [typeof(float)] = "float",
        [typeof(object)] = "object",
    };

    private static readonly Lazy<Dictionary<string, HashSet<string>>> OurMembers = new(() =>
        new[] { typeof(Ink.Runtime.Story).Assembly, Assembly.Load("Ink.Compiler") }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .ToDictionary(type => TypeLine(type).Split(' ')[1], type => Members(type).Prepend(TypeLine(type)).ToHashSet()));

    private static IEnumerable<TestCaseData> ListedTypes()
    {
        var list = SharedData.Find("conformance/api.txt");
        if (list is null)
        {
            yield return new TestCaseData("", Array.Empty<string>()).SetArgDisplayNames("api.txt").Ignore("conformance/api.txt isn't there.");
            yield break;
        }

        var sections = new List<List<string>>();
        foreach (var line in File.ReadLines(list).Where(line => line.Length > 0))
        {
            if (!line.StartsWith(' '))
                sections.Add([]);
            sections[^1].Add(line.Trim());
        }

        foreach (var section in sections)
        {
            var name = section[0].Split(' ')[1];
            yield return new TestCaseData(name, section.ToArray()).SetArgDisplayNames(name);
        }
    }

    [TestCaseSource(nameof(ListedTypes))]
    public void Type_has_every_listed_member(string type, string[] lines)
    {
        var ours = OurMembers.Value.GetValueOrDefault(type);

        Assert.That(ours, Is.Not.Null, "The type is missing.");
        Assert.That(lines.Where(line => !ours!.Contains(line)), Is.Empty);
    }

    private static string TypeLine(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type.IsAssignableTo(typeof(Delegate)) ? "delegate"
            : "class";
        var hasListedBase = kind == "class" && type.BaseType is { } b && b != typeof(object);
        return $"{kind} {Name(type)}" + (hasListedBase ? $" : {Name(type.BaseType!)}" : "");
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        if (type.IsAssignableTo(typeof(Delegate)))
            return [Signature(type.GetMethod("Invoke")!)];
        return
        [
            .. type.GetConstructors(Public).Select(constructor => $".ctor({Parameters(constructor)})"),
            .. type.GetFields(Public).Select(field => $"field {(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}"),
            .. type.GetProperties(Public).Select(Property),
            .. type.GetEvents(Public).Select(e => $"event {Name(e.EventHandlerType!)} {e.Name}"),
            .. type.GetMethods(Public).Select(Signature),
        ];
    }

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}").ToArray();
        return $"property {Name(property.PropertyType)} {property.Name}"
            + (index.Length > 0 ? $"[{string.Join(", ", index)}]" : "")
            + $" {{ {(property.GetGetMethod() is null ? "" : "get; ")}{(property.GetSetMethod() is null ? "" : "set; ")}}}";
    }

    private static string Signature(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{generics}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var type = parameter.ParameterType;
        var modifier = parameter.IsOut ? "out "
            : type.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params "
            : "";
        var standard = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "";
        return $"{modifier}{Name(type.IsByRef ? type.GetElementType()! : type)} {parameter.Name}{standard}";
    }));

    private static string Name(Type type)
    {
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;

        var name = type.Name.Split('`')[0];
        if (type.IsNested)
            name = $"{Name(type.DeclaringType!)}.{name}";
        else if (type.Namespace is "Ink" or "Ink.Runtime")
            name = $"{type.Namespace}.{name}";
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
