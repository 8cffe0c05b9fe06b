using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace HotChocolate.Types.Building;

/// <summary>Descriptions from the XML documentation files beside the assemblies.</summary>
internal sealed class XmlDocumentation(SchemaOptions options)
{
    // Assemblies and their documentation do not change while the process runs.
    private static readonly ConcurrentDictionary<(Assembly, string?), IReadOnlyDictionary<string, XElement>> s_files = [];

    public string? Of(MemberInfo member) => Describe(Find(member));

    public string? Of(ParameterInfo parameter)
    {
        var element = Find(parameter.Member)?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == parameter.Name);
        return element is null ? null : Normalize(Text(element));
    }

    private static string? Describe(XElement? element)
    {
        if (element is null) return null;
        var parts = new List<string>();
        if (element.Element("summary") is { } summary && Text(summary) is { Length: > 0 } text) parts.Add(text);
        if (element.Element("returns") is { } returns && Text(returns) is { Length: > 0 } returned) parts.Add("**Returns:**\n" + returned);
        var errors = element.Elements("exception").Where(e => !string.IsNullOrEmpty((string?)e.Attribute("code")) && e.Value.Length > 0)
            .Select((e, i) => $"{i + 1}. {(string?)e.Attribute("code")}: {Text(e)}").ToList();
        if (errors.Count > 0) parts.Add("**Errors:**\n" + string.Join('\n', errors));
        return parts.Count == 0 ? null : Normalize(string.Join("\n\n", parts));
    }

    private XElement? Find(MemberInfo member)
    {
        if (!options.UseXmlDocumentation) return null;
        var element = Load(member.Module.Assembly).GetValueOrDefault(Key(member));
        if (element?.Element("inheritdoc") is null) return element;
        return Inherited(member).Select(Find).FirstOrDefault(e => e is not null);
    }

    /// <summary>The members from which <c>inheritdoc</c> may take its words: those of the base class, then those of the interfaces.</summary>
    private static IEnumerable<MemberInfo> Inherited(MemberInfo member)
    {
        if (member is Type type) return [.. type.BaseType is { } parent ? [parent] : Array.Empty<Type>(), .. type.GetInterfaces()];
        if (member.DeclaringType is not { } declaring) return [];
        IEnumerable<Type> sources = [.. declaring.BaseType is { } baseType ? [baseType] : Array.Empty<Type>(), .. declaring.GetInterfaces()];
        return sources.SelectMany(s => s.GetMember(member.Name, BindingFlags.Public | BindingFlags.Instance));
    }

    private IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
        => s_files.GetOrAdd((assembly, options.ResolveXmlDocumentationFileName?.Invoke(assembly)), key => Read(key.Item1, key.Item2));

    private static Dictionary<string, XElement> Read(Assembly assembly, string? fileName)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var file = Path(assembly, fileName);
        if (file is null || !File.Exists(file)) return members;
        try
        {
            foreach (var member in XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member"))
            {
                if ((string?)member.Attribute("name") is { } name) members[name] = member;
            }
        }
        catch (XmlException)
        {
            // A damaged documentation file costs the descriptions, not the schema.
            members.Clear();
        }

        return members;
    }

    private static string? Path(Assembly assembly, string? fileName)
    {
        if (assembly.IsDynamic || assembly.GetName().Name is not { } name) return null;
        return fileName ?? System.IO.Path.Combine(AppContext.BaseDirectory, name + ".xml");
    }

    private static string Key(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{(method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "")}{Parameters(method)}",
        ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.#ctor{Parameters(constructor)}",
        PropertyInfo => $"P:{Name(member.DeclaringType!)}.{member.Name}",
        _ => $"F:{Name(member.DeclaringType!)}.{member.Name}"
    };

    private static string Parameters(MethodBase method)
    {
        // The file speaks of the method as it was declared, with type parameters.
        if (method.DeclaringType is { IsConstructedGenericType: true } constructed)
        {
            method = (MethodBase?)constructed.GetGenericTypeDefinition().GetMembers(AllMembers).FirstOrDefault(m => m.HasSameMetadataDefinitionAs(method)) ?? method;
        }

        var parameters = method.GetParameters();
        return parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Reference(p.ParameterType)))})";
    }

    private const BindingFlags AllMembers = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static string Name(Type type) => (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsArray) return $"{Reference(type.GetElementType()!)}[{(type.GetArrayRank() > 1 ? string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank())) : "")}]";
        if (type.IsByRef) return Reference(type.GetElementType()!) + "@";
        if (!type.IsGenericType) return Name(type);
        var name = Name(type);
        return $"{name[..name.LastIndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement { Name.LocalName: "paramref" or "typeparamref" } reference => (string?)reference.Attribute("name"),
                XElement { Name.LocalName: "see" or "seealso", IsEmpty: true } reference => Seen(reference),
                XElement inner => Text(inner),
                _ => ""
            });
        }

        return text.ToString();
    }

    private static string? Seen(XElement reference) => (string?)reference.Attribute("langword")
        ?? ((string?)reference.Attribute("cref"))?.Split(':')[^1].Split('(')[0].Split('.')[^1]
        ?? (string?)reference.Attribute("href");

    /// <summary>Takes away the indentation that the comment has in the source.</summary>
    private static string? Normalize(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var indented = lines.FirstOrDefault(l => l.Length > 0 && l[0] == ' ' && l.Trim().Length > 0) ?? "";
        var indentation = indented.Length - indented.TrimStart(' ').Length;
        var trimmed = string.Join('\n', lines.Select(l => l.Length - l.TrimStart(' ').Length >= indentation ? l[indentation..].TrimEnd() : l.Trim())).Trim();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
